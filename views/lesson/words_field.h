// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/recording_shown.h"
#include "views/theme.h"

#include <QPlainTextEdit>

namespace waterhammer {

/// Words of a lesson as they are typed, figures as places in braces; as high as they are long, from one line on. The
/// Tab key leads on.
class WordsField : public QPlainTextEdit {
    Q_OBJECT
public:
    /// `line`: it has one line, and Return leads on.
    WordsField(WordsPlace place, bool line, QWidget* parent);

    [[nodiscard]] const WordsPlace& place() const { return m_place; } ///< what is typed here
    /// What stands there, unless somebody types here.
    void setWords(const std::string& words);
    /// At the cursor.
    void insert(const QString& text);
    void setTheme(const Theme& theme, double size, int weight);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

Q_SIGNALS:
    void typed(const waterhammer::WordsPlace& place, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    WordsPlace m_place;
    bool m_line, m_setting = false;
};

} // namespace waterhammer
