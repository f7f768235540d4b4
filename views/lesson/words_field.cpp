// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/words_field.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace waterhammer {

WordsField::WordsField(WordsPlace place, bool line, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_place(std::move(place))
    , m_line(line)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_setting)
            Q_EMIT typed(m_place, toPlainText());
    });
}

void WordsField::setWords(const std::string& words)
{
    const QString text = QString::fromStdString(words);
    if (hasFocus() || text == toPlainText())
        return;
    m_setting = true;
    setPlainText(text);
    m_setting = false;
}

void WordsField::insert(const QString& text) { insertPlainText(text); }

void WordsField::setTheme(const Theme& theme, double size, int weight)
{
    setFont(theme.font(size, weight));
    fit();
}

QSize WordsField::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const double margins = 2 * document()->documentMargin() + 2 * frameWidth();
    return {120, static_cast<int>(std::max(lines, m_line ? 1 : 2) * fontMetrics().lineSpacing() + margins + 2)};
}

void WordsField::fit()
{
    setFixedHeight(sizeHint().height());
    updateGeometry();
}

void WordsField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

/// A title has no second line.
void WordsField::keyPressEvent(QKeyEvent* event)
{
    if (m_line && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace waterhammer
