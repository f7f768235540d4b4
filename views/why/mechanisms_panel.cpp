// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/mechanisms_panel.h"

#include "model/scenario/amounts.h"
#include "model/words/capacity_words.h"
#include "model/words/split_words.h"
#include "views/gauges/panel_head.h"
#include "views/language.h"
#include "views/numbers.h"
#include "views/why/span_rows.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace waterhammer {

namespace {

/// While a slider moves, the split that is known is of a run before.
bool isSplitOf(const Attribution& split, double loss) { return sameFigure(loss, split.all); }

} // namespace

MechanismsPanel::MechanismsPanel(QWidget* parent)
    : SidePage(QStringLiteral("mechanisms"), tr("What did each mechanism do?"), parent)
    , m_whose(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_offTitle(new QLabel(this))
    , m_capacityTitle(new QLabel(tr("What the market absorbs"), this))
    , m_capacity(new QLabel(this))
    , m_waterfall(new SpanRows(this))
    , m_off(new SpanRows(this))
{
    m_note->setObjectName(QStringLiteral("mechanismsNote"));
    m_offTitle->setObjectName(QStringLiteral("mechanismsOffTitle"));
    m_capacityTitle->setObjectName(QStringLiteral("capacityTitle"));
    m_capacity->setObjectName(QStringLiteral("capacity"));
    for (QLabel* label : {m_note, m_offTitle, m_capacityTitle, m_capacity})
        label->setWordWrap(true);
    m_capacity->setTextFormat(Qt::PlainText);
    m_whose->setObjectName(QStringLiteral("mechanismsWhose"));
    m_whose->setAccessibleName(tr("Whose loss is split"));
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whose->setMinimumContentsLength(12);
    connect(m_whose, &QComboBox::activated, this, [this](int row) {
        Q_EMIT asked(row > 0 && m_run ? SplitLossOf{m_run->scenario().dealers.id[static_cast<std::size_t>(row - 1)]}
                                      : SplitLossOf{});
    });
    m_waterfall->setObjectName(QStringLiteral("waterfall"));
    m_waterfall->setAccessibleName(tr("From the direct to the peak loss"));
    m_off->setObjectName(QStringLiteral("mechanismsOff"));
    m_off->shareScale(*m_waterfall);
    auto* choice = new QVBoxLayout;
    choice->setContentsMargins(12, 6, 12, 0);
    choice->addWidget(m_whose);
    column()->addLayout(choice);
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_note, m_waterfall, m_offTitle, m_off, m_capacityTitle, m_capacity})
        column()->addWidget(part);
    column()->addStretch(1);
}

void MechanismsPanel::look(const Shown& shown, Changes changes)
{
    m_run = shown.run;
    m_attribution = shown.attribution;
    m_split = shown.dealerSplit;
    m_dealer = m_run && shown.splitDealer ? indexOfDealer(*shown.splitDealer, m_run->scenario()) : std::nullopt;
    if (changes & (Change::Run | Change::Attribution)) {
        listDealers();
        renew();
    }
    if (changes & (Change::Draft | Change::Capacity))
        showCapacities(shown);
    if (changes & Change::State)
        fade(shown.outOfDate);
}

void MechanismsPanel::listDealers()
{
    QStringList names{tr("All dealers together")};
    if (m_run)
        for (const std::string& name : m_run->scenario().dealers.name)
            names << QString::fromStdString(name);
    QStringList before;
    for (int row = 0; row < m_whose->count(); ++row)
        before << m_whose->itemText(row);
    if (names != before) {
        m_whose->clear();
        m_whose->addItems(names);
    }
    m_whose->setCurrentIndex(m_dealer ? static_cast<int>(*m_dealer) + 1 : 0);
}

void MechanismsPanel::showCapacities(const Shown& shown)
{
    QStringList sentences;
    if (shown.capacities)
        for (const EventCapacity& capacity : *shown.capacities)
            sentences << QString::fromStdString(capacityWords(*shown.draft, capacity, WindowLanguage()));
    m_capacity->setText(sentences.join(QLatin1Char('\n')));
    m_capacityTitle->setVisible(!sentences.isEmpty());
    m_capacity->setVisible(!sentences.isEmpty());
}

double MechanismsPanel::wholeLoss() const
{
    const Summary& whole = m_run->trajectory.summary;
    return m_dealer ? dealerLoss(m_run->trajectory, *m_dealer, whole.peakLossRound) : whole.peakLoss;
}

const Attribution* MechanismsPanel::known() const
{
    if (!m_run)
        return nullptr;
    const Attribution* split = m_attribution ? &*m_attribution : nullptr;
    if (m_dealer)
        split = m_split && m_split->dealer == m_run->scenario().dealers.id[*m_dealer] ? &m_split->loss : nullptr;
    return split && isSplitOf(*split, wholeLoss()) ? split : nullptr;
}

QString MechanismsPanel::note() const
{
    if (!known())
        return tr("Being worked out…");
    const std::string whose = m_whose->currentText().toStdString();
    return QString::fromStdString(splitNote(m_dealer ? &whose : nullptr, WindowLanguage()));
}

void MechanismsPanel::addMechanisms(
    const Attribution& split, const Numbers& numbers, std::vector<SpanRow>& rows, std::vector<SpanRow>& off) const
{
    const WindowLanguage language;
    const double direct = m_run->trajectory.summary.directLoss;
    double reached = split.none;
    if (m_dealer) // what the shocks took from one book alone is in no figure of the run
        rows.push_back({tr("Without amplification"), numbers.columnMoney(split.none), {}, 0, split.none, theme().ink2,
            false, true});
    else if (std::abs(split.none - direct) >= numbers.leastMoney())
        rows.push_back({tr("Without amplification"), numbers.columnMoney(split.none - direct),
            QString::fromStdString(unamplifiedWords(split.none, numbers.unit(), language)), direct, split.none,
            split.none < direct ? theme().absorb : theme().ink3});
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
    const Attribution* split = known();
    if (m_run) {
        const Numbers numbers(m_run->scenario());
        const double direct = m_run->trajectory.summary.directLoss, whole = wholeLoss();
        head()->setRemark(numbers.unitName());
        if (!m_dealer)
            rows.push_back({tr("Direct loss"), numbers.columnMoney(direct), {}, 0, direct, theme().ink2, false, true});
        if (split)
            addMechanisms(*split, numbers, rows, off);
        else if (!m_dealer) // at once, until they are told apart
            rows.push_back({tr("All mechanisms together"), numbers.columnMoney(whole - direct), {}, direct, whole,
                whole < direct ? theme().absorb : theme().breach});
        rows.push_back({m_dealer ? tr("Loss on the day of the peak") : tr("Peak loss"), numbers.columnMoney(whole), {},
            0, whole, theme().ink2, false, true});
    }
    m_note->setText(note());
    m_offTitle->setText(m_dealer ? tr("Off, and what each alone would add to this loss")
                                 : tr("Off, and what each alone would add to the peak loss"));
    m_off->setAccessibleName(m_offTitle->text());
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
    m_capacity->setFont(theme().font(type::body));
    for (QLabel* title : {m_offTitle, m_capacityTitle})
        title->setFont(theme().font(type::body, QFont::DemiBold));
    for (QLabel* label : {m_note, m_offTitle, m_capacityTitle, m_capacity})
        label->setContentsMargins(side, above, side, above / 2);
    renew();
}

QString MechanismsPanel::spokenText() const { return m_waterfall->spokenText(); }

} // namespace waterhammer
