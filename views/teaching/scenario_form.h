// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/request.h"
#include "views/view.h"

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace waterhammer {

/// Title, description, sources and what is stylised, to be typed: as they are
/// projected and shown on the card.
class ScenarioForm : public View {
    Q_OBJECT
public:
    explicit ScenarioForm(QWidget* parent = nullptr);

    void setDraft(const DraftPtr& draft);
    void focusTitle();

Q_SIGNALS:
    void editRequested(const waterhammer::EditDraft& edit);

protected:
    void themeChanged() override;

private:
    QLineEdit* makeLine(const char* name, const QString& title);
    QPlainTextEdit* makeText(const char* name, const QString& title, int lines);
    void commitLine(const QLineEdit& field, const char* path, const QString& what);
    void commitText(const QPlainTextEdit& field, const QString& what);

    DraftPtr m_draft;
    bool m_filling = false; ///< what changes is the draft's doing
    QFormLayout* m_rows;
    std::vector<QLabel*> m_labels;
    QLineEdit *m_name, *m_author, *m_date;
    QPlainTextEdit *m_description, *m_sources, *m_stylised;
};

} // namespace waterhammer
