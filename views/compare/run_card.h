// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/shown.h"
#include "views/view.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace waterhammer {

/// A run that is kept: its dashes and name, which can be typed over, what differs in its inputs from the run at hand
/// and what that did; hidden, opened or removed by buttons.
class RunCard : public View {
    Q_OBJECT
public:
    explicit RunCard(QWidget* parent = nullptr);

    /// `inputs`: what differs, a line each. `outcome`: what that did; empty while it is not known. `instead`: the one
    /// in whose place it would be drawn, where there is no room for it.
    void show(const OtherRun& run, const QStringList& inputs, const QString& outcome, const QString& instead = {});
    using QWidget::show;
    /// The day after which the run at hand may become a branch of this one; `barred`: why it may not.
    void setDay(int day, const QString& barred = {});

    [[nodiscard]] QString spokenText() const override;

Q_SIGNALS:
    void renamed(const QString& name, const QString& to);
    void hidingAsked(const QString& name, bool hidden);
    void drawingAsked(const QString& name); ///< in place of another
    void removalAsked(const QString& name);
    void openingAsked(const QString& name);
    void branchAsked(const QString& name);

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* button(const char* name, const char* iconName);
    void rename();
    void placeName();

    QString m_name;
    int m_look = 1;
    bool m_hidden = false, m_beyond = false;
    bool m_nameBelow = false;
    QGridLayout* m_head;
    QLineEdit* m_title;
    QLabel *m_inputs, *m_outcome;
    QToolButton *m_hide, *m_remove;
    QPushButton *m_open, *m_branch;
};

} // namespace waterhammer
