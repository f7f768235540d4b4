// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plain_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace waterhammer {

namespace {

QString headerTip(const QHeaderView& header, QPoint at)
{
    const int section = header.logicalIndexAt(at);
    return section < 0 || !header.model()
        ? QString()
        : header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString();
}

/// What the tip at a place of a widget says; the rows and headings of a table have their own.
QString tipAt(const QWidget& widget, QPoint at)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    if (!view || view->viewport() != &widget)
        return widget.toolTip();
    if (const auto* header = qobject_cast<const QHeaderView*>(view))
        return headerTip(*header, at);
    return view->indexAt(at).data(Qt::ToolTipRole).toString();
}

class PlainTexts : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Polish) { // before it is measured or painted for the first time
            auto* label = qobject_cast<QLabel*>(object);
            if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
                label->setTextFormat(Qt::PlainText);
        } else if (event->type() == QEvent::ToolTip && object->isWidgetType()) {
            return showTip(*static_cast<QWidget*>(object), *static_cast<QHelpEvent*>(event));
        }
        return false;
    }

private:
    /// Only what would be taken for markup, and what would be one long line; everything else goes its usual way.
    static bool showTip(QWidget& widget, const QHelpEvent& help)
    {
        const QString tip = tipAt(widget, help.pos());
        if (toolTipOf(tip) == tip)
            return false;
        QToolTip::showText(help.globalPos(), toolTipOf(tip), &widget);
        return true;
    }
};

} // namespace

void keepTextsPlain(QApplication& application) { application.installEventFilter(new PlainTexts(&application)); }

QString captionOf(const QString& text)
{
    QString caption = text;
    return caption.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString fileNameOf(const QString& title)
{
    QString name;
    for (const QChar c : title.toLower().simplified())
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    if (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name.left(80);
}

QString toolTipOf(const QString& text)
{
    constexpr qsizetype longLine = 90; // letters; Qt breaks the lines of markup alone
    const QStringList lines = text.split(QLatin1Char('\n'));
    const bool wide = std::ranges::any_of(lines, [](const QString& line) { return line.size() > longLine; });
    return wide || Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace waterhammer
