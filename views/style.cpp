// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style.h"

#include "views/icons.h"
#include "views/resources.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace waterhammer {

namespace {

QPalette paletteOf(const Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.raised);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::PlaceholderText, t.ink3);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::BrightText, t.breachText);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.surface);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.ink);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.raised);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.lineStrong);
    p.setColor(QPalette::Shadow, t.lineStrong);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.ink3);
    return p;
}

/// Fusion with the check box of the design, filled with the accent and ticked when on, an empty frame when off; and
/// with message boxes that have the design's own signs, and no others on their buttons.
class DeskStyle : public QProxyStyle {
public:
    explicit DeskStyle(const Theme& theme)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_question(icon(QStringLiteral("help"), theme.accent, signSize))
        , m_warning(icon(QStringLiteral("warn"), theme.nearText, signSize))
    {
    }

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override
    {
        if (which == SP_MessageBoxQuestion || which == SP_MessageBoxInformation)
            return m_question;
        if (which == SP_MessageBoxWarning || which == SP_MessageBoxCritical)
            return m_warning;
        return QProxyStyle::standardIcon(which, option, widget);
    }

    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* more) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_MessageBox_CenterButtons
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, more);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        return metric == PM_MessageBoxIconSize ? signSize : QProxyStyle::pixelMetric(metric, option, widget);
    }

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
            drawCheck(*option, *painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

private:
    static constexpr int signSize = 28; ///< px

    static void drawCheck(const QStyleOption& option, QPainter& painter)
    {
        const QPalette& colours = option.palette;
        const double side = std::min(option.rect.width(), option.rect.height()) - 1;
        const QRectF box(
            option.rect.center().x() - side / 2 + 0.5, option.rect.center().y() - side / 2 + 0.5, side, side);
        const bool enabled = option.state.testFlag(State_Enabled), on = option.state.testFlag(State_On);
        const bool partly = option.state.testFlag(State_NoChange);
        const QColor ink = colours.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Dark);
        // The accent: a list's Highlight is the soft ground of its selection.
        const QColor fill = enabled ? colours.color(QPalette::Active, QPalette::Link) : ink;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(on || partly ? fill : ink, 1.2));
        painter.setBrush(on || partly ? fill : colours.color(QPalette::Base));
        painter.drawRoundedRect(box, 2, 2);
        painter.setPen(QPen(colours.color(QPalette::Base), side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        if (on) {
            QPainterPath tick(box.topLeft() + QPointF(0.22, 0.52) * side);
            tick.lineTo(box.topLeft() + QPointF(0.42, 0.72) * side);
            tick.lineTo(box.topLeft() + QPointF(0.78, 0.3) * side);
            painter.drawPath(tick);
        } else if (partly) {
            painter.drawLine(box.topLeft() + QPointF(0.25, 0.5) * side, box.topLeft() + QPointF(0.75, 0.5) * side);
        }
        painter.restore();
    }

    QIcon m_question, m_warning;
};

/// resources/theme/style.qss with @name replaced by colours and @12px by scaled lengths.
QString styleSheetOf(const Theme& t)
{
    QFile file(QStringLiteral(":/theme/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char*, QColor> colours[] = {
        {"window", t.window},
        {"surface", t.surface},
        {"raised", t.raised},
        {"lineStrong", t.lineStrong},
        {"line", t.line},
        {"ink2", t.ink2},
        {"ink3", t.ink3},
        {"ink", t.ink},
        {"accentSoft", t.accentSoft},
        {"accent", t.accent},
        {"breachText", t.breachText},
        {"breachSoft", t.breachSoft},
        {"breach", t.breach},
        {"nearSoft", t.nearSoft},
        {"near", t.near},
    };
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char(';'), colour.name() + QLatin1Char(';'))
            .replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char(' '), colour.name() + QLatin1Char(' '));
    return sheet;
}

} // namespace

void loadFonts()
{
    registerResources();
    for (const QString& file : QDir(QStringLiteral(":/fonts")).entryList())
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + file);
}

void applyStyle(QApplication& application, const Theme& theme)
{
    application.setStyle(new DeskStyle(theme)); // the application owns it
    application.setPalette(paletteOf(theme));
    // The platform's theme has fonts of its own for some classes; ours holds for all of them.
    application.setFont(theme.font(type::body));
    for (const char* widget : {"QMenuBar", "QMenu", "QToolButton", "QPushButton", "QTabBar", "QComboBox", "QHeaderView",
             "QMessageBox", "QLabel", "QCheckBox", "QLineEdit", "QAbstractItemView", "QDockWidget", "QTipLabel"})
        application.setFont(theme.font(type::body), widget);
    application.setStyleSheet(styleSheetOf(theme));
    // What a widget was given before it is first polished, the polishing takes back if a style sheet was there already.
    for (QWidget* widget : QApplication::allWidgets())
        widget->ensurePolished();
}

ThemeKind systemTheme()
{
    const QPalette palette = QApplication::style()->standardPalette();
    const int window = palette.color(QPalette::Window).lightness(),
              text = palette.color(QPalette::WindowText).lightness();
    return window < text ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace waterhammer
