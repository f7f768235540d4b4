// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/mechanisms_panel.h"

#include "views/gauges/panel_head.h"
#include "views/language.h"
#include "views/numbers.h"
#include "views/why/span_rows.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace waterhammer {

namespace {

/// While a slider moves, the split that is known is of a run before.
bool ofThisRun(const Attribution& split, const Run& run)
{
    constexpr double nearly = 1e-9;
    const double peak = run.trajectory.summary.peakLoss;
    return std::abs(split.all - peak) <= nearly * std::max(1.0, std::abs(peak));
}

} // namespace

MechanismsPanel::MechanismsPanel(QWidget* parent)
    : SidePage(QStringLiteral("mechanisms"), tr("What did each mechanism do?"), parent)
    , m_note(new QLabel(this))
    , m_offTitle(new QLabel(tr("Off, and what each alone would add to the peak loss"), this))
    , m_waterfall(new SpanRows(this))
    , m_off(new SpanRows(this))
{
    m_note->setObjectName(QStringLiteral("mechanismsNote"));
    m_offTitle->setObjectName(QStringLiteral("mechanismsOffTitle"));
    for (QLabel* label : {m_note, m_offTitle})
        label->setWordWrap(true);
    m_waterfall->setObjectName(QStringLiteral("waterfall"));
    m_waterfall->setAccessibleName(tr("From the direct to the peak loss"));
    m_off->setObjectName(QStringLiteral("mechanismsOff"));
    m_off->setAccessibleName(m_offTitle->text());
    for (QWidget* part : std::initializer_list<QWidget*>{m_note, m_waterfall, m_offTitle, m_off})
        column()->addWidget(part);
    column()->addStretch(1);
}

void MechanismsPanel::look(const Shown& shown, Changes changes)
{
    m_run = shown.run;
    m_attribution = shown.attribution;
    if (changes & (Change::Run | Change::Attribution))
        renew();
    if (changes & Change::State)
        fade(shown.outOfDate);
}

void MechanismsPanel::addMechanisms(
    const Attribution& split, const Numbers& numbers, std::vector<SpanRow>& rows, std::vector<SpanRow>& off) const
{
    const WindowLanguage language;
    const double direct = m_run->trajectory.summary.directLoss;
    double reached = split.none;
    if (std::abs(split.none - direct) >= numbers.leastMoney())
        rows.push_back({tr("Without amplification"), numbers.columnMoney(split.none - direct),
            tr("With every mechanism off shareholders would lose %1.").arg(numbers.moneyWithUnit(split.none)), direct,
            split.none, split.none < direct ? theme().absorb : theme().ink3});
    for (const ChannelInfo& row : channelTable) {
        const QString name = QString::fromStdString(said(row.name, language));
        if (const auto& adds = split.switchedOn[row.channel]) {
            off.push_back({name, numbers.columnMoney(*adds), {}, 0, *adds, theme().ink2, true});
        } else if (row.amplifies) {
            const double part = split.parts[row.channel];
            rows.push_back({name, numbers.columnMoney(part), {}, reached, reached + part, theme().breach});
            reached += part;
        }
    }
}

void MechanismsPanel::renew()
{
    std::vector<SpanRow> rows, off;
    const bool known = m_attribution && m_run && ofThisRun(*m_attribution, *m_run);
    if (m_run) {
        const Numbers numbers(m_run->scenario());
        const Summary& whole = m_run->trajectory.summary;
        head()->setRemark(numbers.unitName());
        rows.push_back({tr("Direct loss"), numbers.columnMoney(whole.directLoss), {}, 0, whole.directLoss, theme().ink2,
            false, true});
        if (known)
            addMechanisms(*m_attribution, numbers, rows, off);
        rows.push_back(
            {tr("Peak loss"), numbers.columnMoney(whole.peakLoss), {}, 0, whole.peakLoss, theme().ink2, false, true});
    }
    m_note->setText(known ? tr("Each mechanism's own share of the peak loss, over all orders in which they "
                               "could be switched on (Shapley value).")
                          : tr("Being worked out…"));
    m_offTitle->setVisible(!off.empty());
    m_off->setVisible(!off.empty());
    m_waterfall->setRows(std::move(rows));
    m_off->setRows(std::move(off));
    noteChanged();
}

void MechanismsPanel::themeChanged()
{
    SidePage::themeChanged();
    const int side = static_cast<int>(theme().length(12)), above = static_cast<int>(theme().length(8));
    m_note->setFont(theme().font(type::label));
    m_offTitle->setFont(theme().font(type::body, QFont::DemiBold));
    for (QLabel* label : {m_note, m_offTitle})
        label->setContentsMargins(side, above, side, above / 2);
    renew();
}

QString MechanismsPanel::spokenText() const { return m_waterfall->spokenText(); }

} // namespace waterhammer
