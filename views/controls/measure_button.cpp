// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/measure_button.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QVariant>

namespace waterhammer {

namespace {

constexpr int bySeverity = -1;

int numberOf(std::optional<Measure> measure) { return measure ? static_cast<int>(*measure) : bySeverity; }

} // namespace

MeasureButton::MeasureButton(QWidget* parent)
    : QToolButton(parent)
    , m_entries(new QActionGroup(this))
{
    setObjectName(QStringLiteral("tippingMeasure"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setProperty("iconName", QStringLiteral("tip"));
    setPopupMode(QToolButton::InstantPopup);
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }")); // no room for it beside the title
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("tippingMeasureMenu"));
    setMenu(menu);
    addEntry({}, tr("Severity: amplification, or loss where nothing is lost directly"), "severity");
    addEntry(Measure::Amplification, tr("Amplification above 2"), "amplification");
    addEntry(Measure::LossShare, tr("More than 5 % of capital lost"), "lossShare");
    addEntry(Measure::Breached, tr("First breach"), "breached");
    addEntry(Measure::Failures, tr("First failure"), "failures");
    connect(m_entries, &QActionGroup::triggered, this, [this] { Q_EMIT chosen(measure()); });
    setMeasure({});
}

void MeasureButton::addEntry(std::optional<Measure> measure, const QString& text, const char* name)
{
    QAction* entry = menu()->addAction(text);
    entry->setObjectName(QStringLiteral("tippingMeasure.") + QLatin1String(name));
    entry->setCheckable(true);
    entry->setData(numberOf(measure));
    m_entries->addAction(entry);
}

std::optional<Measure> MeasureButton::measure() const
{
    const int number = m_entries->checkedAction()->data().toInt();
    return number == bySeverity ? std::nullopt : std::optional(static_cast<Measure>(number));
}

void MeasureButton::setMeasure(std::optional<Measure> measure)
{
    for (QAction* entry : m_entries->actions())
        if (entry->data().toInt() == numberOf(measure)) {
            entry->setChecked(true);
            const QString name = tr("Tipping points by: %1").arg(entry->text());
            setAccessibleName(name);
            setToolTip(name);
        }
}

} // namespace waterhammer
