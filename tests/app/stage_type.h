// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextEdit>

namespace waterhammer {

/// Whether a widget writes by itself with its own font: labels, lists, tables and their heads, fields, buttons, texts.
[[nodiscard]] inline bool writes(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget)
        || qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QTextEdit*>(&widget)
        || (button && !button->text().isEmpty());
}

/// The first thing in sight whose type is smaller than so many px, with its size; empty: there is none.
[[nodiscard]] inline QString smallerType(const QWidget& on, int least)
{
    const auto told = [](const QWidget& widget, const QFont& font) {
        return QStringLiteral("%1 (%2): %3 px")
            .arg(widget.objectName(), QLatin1String(widget.metaObject()->className()))
            .arg(QFontInfo(font).pixelSize());
    };
    for (const QWidget* widget : on.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (writes(*widget) && QFontInfo(widget->font()).pixelSize() < least)
            return told(*widget, widget->font());
        if (const auto* text = qobject_cast<const QTextEdit*>(widget))
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
                for (auto part = block.begin(); !part.atEnd(); ++part)
                    if (const QFont font = part.fragment().charFormat().font().resolve(text->document()->defaultFont());
                        QFontInfo(font).pixelSize() < least)
                        return told(*widget, font);
    }
    return {};
}

} // namespace waterhammer
