// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/dealer_panel.h"

#include "model/lesson/controls.h"
#include "views/gauges/dealer_figures.h"
#include "views/gauges/fact_list.h"
#include "views/gauges/limit_bar.h"
#include "views/gauges/panel_head.h"
#include "views/gauges/slr_dial.h"
#include "views/gauges/t_account.h"
#include "views/icons.h"
#include "views/language.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <cmath>

namespace waterhammer {

namespace {

constexpr double gaugesWidth = 130, margin = 12, buttonHeight = 28;

} // namespace

DealerPanel::DealerPanel(QWidget* parent)
    : Panel(parent)
    , m_head(new PanelHead(this))
    , m_account(new TAccount(this))
    , m_dial(new SlrDial(this))
    , m_valueAtRisk(new LimitBar(LimitBar::Colour::Limit, this))
    , m_rollOff(new LimitBar(LimitBar::Colour::Funding, this))
    , m_facts(new FactList(this))
    , m_factsRoom(new QScrollArea(this))
    , m_hint(new QLabel(this))
    , m_why(new QPushButton(this))
{
    setObjectName(QStringLiteral("dealerPanel"));
    setAccessibleName(tr("What is selected"));
    m_valueAtRisk->setObjectName(QStringLiteral("valueAtRiskGauge"));
    m_rollOff->setObjectName(QStringLiteral("rollOffGauge"));
    buildFacts();
    m_hint->setObjectName(QStringLiteral("selectionHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setText(
        tr("Click a dealer, an asset or a fund in the graph, or a row of the table, to see its figures here."));
    m_why->setObjectName(QStringLiteral("whySold"));
    connect(m_why, &QPushButton::clicked, this, [this] { Q_EMIT asked(AskWhy{m_selection}); });
    themeChanged();
    renew();
}

void DealerPanel::buildFacts()
{
    m_factsRoom->setObjectName(QStringLiteral("factsRoom"));
    m_factsRoom->setAccessibleName(tr("Figures"));
    m_factsRoom->setFrameShape(QFrame::NoFrame);
    m_factsRoom->setWidgetResizable(true);
    m_factsRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factsRoom->setFocusPolicy(Qt::TabFocus);
    m_factsRoom->setWidget(m_facts);
    m_factsRoom->viewport()->setAutoFillBackground(false);
    m_facts->setAutoFillBackground(false);
}

void DealerPanel::look(const Shown& shown, Changes changes)
{
    const bool another = (changes & (Change::Run | Change::Others)) || shown.selection != m_selection;
    m_run = shown.run;
    m_scales = shown.scales;
    m_selection = shown.selection;
    if (changes & Change::Run)
        m_account->setRun(m_run);
    if (changes & Change::Moment)
        showMoment(shown.moment);
    if (another)
        renew();
    if (changes & Change::State)
        fade(shown.outOfDate);
}

void DealerPanel::showMoment(const Moment& moment)
{
    const bool price = moment.progress(Phase::Price) != m_moment.progress(Phase::Price);
    const bool same = sameFigures(moment, m_moment);
    const bool sameDay = moment.round == m_moment.round && moment.moving == m_moment.moving;
    m_moment = moment;
    m_account->setMoment(moment);
    if (!same || !sameDay)
        renew();
    else if (price && m_run && m_selection.kind == Selection::Kind::Dealer) {
        if (const auto dealer = m_selection.indexIn(m_run->scenario()))
            renewGauges(*dealer);
    } else if (price) {
        renew();
    }
}

void DealerPanel::fit(const Room& room)
{
    m_titleShown = !room.titled;
    m_head->setTitle(m_titleShown ? windowTitle() : QString());
}

void DealerPanel::setTitle(const QString& title)
{
    setWindowTitle(title);
    m_head->setTitle(m_titleShown ? title : QString());
}

int DealerPanel::toldRound() const
{
    return std::max(0, m_moment.progress(Phase::Price) > 0 ? m_moment.round : m_moment.round - 1);
}

void DealerPanel::renew()
{
    const auto index = m_run ? m_selection.indexIn(m_run->scenario()) : std::nullopt;
    const bool dealer = index && m_selection.kind == Selection::Kind::Dealer;
    m_account->setDealer(dealer ? index : std::nullopt);
    for (QWidget* gauge : {static_cast<QWidget*>(m_account), static_cast<QWidget*>(m_dial),
             static_cast<QWidget*>(m_valueAtRisk), static_cast<QWidget*>(m_rollOff)})
        gauge->setVisible(dealer);
    m_factsRoom->setVisible(index && !dealer);
    m_hint->setVisible(!index);
    m_why->setVisible(index.has_value());
    if (dealer)
        renewDealer(*index);
    else if (index)
        renewFacts(*index);
    else {
        setTitle({});
        m_head->setRemark({});
    }
    m_why->setAccessibleName(m_why->text());
    arrange();
}

void DealerPanel::renewDealer(std::size_t dealer)
{
    setTitle(QString::fromStdString(m_run->scenario().dealers.name[dealer]));
    const DealerFigures figures = dealerFigures(*m_run, m_moment, dealer);
    m_head->setRemark(remarkFor(dealer));
    m_why->setText(figures.sold > 0 ? tr("Why did it sell?") : tr("Why its equity?"));
    renewGauges(dealer);
    noteChanged();
}

QString DealerPanel::remarkFor(std::size_t dealer) const
{
    const int round = std::max(0, m_moment.progress(Phase::Constraints) > 0 ? m_moment.round : m_moment.round - 1);
    const QString wave = waveText(*m_run, round, dealer);
    return wave.isEmpty() ? stanceWord(m_run->dealer(round, dealer).stance) : wave;
}

void DealerPanel::renewGauges(std::size_t dealer)
{
    const Run& run = *m_run;
    const DealerFigures figures = dealerFigures(run, m_moment, dealer);
    const Frame& frame = run.frame(m_moment.round);
    const Frame& before = run.frame(m_moment.round - 1);
    const Numbers n(run.scenario());
    // The needle turns to the opening as books are marked, and to the close as prices form.
    const double opening = frame.open ? frame.open->slr[dealer] : frame.slr[dealer];
    Moment needle = m_moment;
    const double marked = movingFigure(needle, before.slr[dealer], opening, opening);
    const double way = m_moment.eased(Phase::Price);
    const bool known = std::isfinite(marked) && std::isfinite(frame.slr[dealer]);
    m_dial->setFigures(
        figures, known ? marked + (frame.slr[dealer] - marked) * way : frame.slr[dealer], slrScale(m_scales));

    const bool constrained = m_moment.progress(Phase::Constraints) > 0;
    const Frame& told = constrained || m_moment.round < 1 ? frame : before;
    const double var = told.open ? told.open->var[dealer] : told.var[dealer];
    const FactsOfDay& facts = run.day(told.round);
    const auto limit = facts.dealers[dealer].varLimit;
    m_valueAtRisk->setContent({tr("VaR"),
        limit ? tr("%1 of %2").arg(n.columnMoney(var, 2), n.columnMoney(*limit, 2))
              : tr("%1, no limit").arg(n.columnMoney(var, 2)),
        var, limit ? 1.5 * *limit : std::max(1.0, 2 * run.frame(0).var[dealer]), limit});
    const double rollOff = told.open ? told.open->rollOff[dealer] : 0;
    m_rollOff->setContent({tr("Funding run-off"), n.percent(rollOff, 0), rollOff,
        std::max({facts.terms.rollOffMost, rollOff, 0.01}), {}});
}

void DealerPanel::renewFacts(std::size_t index)
{
    const Scenario& s = m_run->scenario();
    const bool asset = m_selection.kind == Selection::Kind::Asset;
    setTitle(QString::fromStdString(asset ? s.assets.name[index] : s.funds.name[index]));
    m_head->setRemark(tr("day %1").arg(toldRound()));
    const WindowLanguage language;
    const auto round = static_cast<std::size_t>(std::min(toldRound(), m_run->lastRound()));
    m_facts->setFacts(asset ? factsOfAsset(m_run->trajectory, round, index, language)
                            : factsOfFund(m_run->trajectory, round, index, language));
    m_why->setText(asset ? tr("Why did its price move?") : tr("Why did it sell?"));
    noteChanged();
}

std::optional<Hint> DealerPanel::placeOf(const Control& control) const
{
    const bool dealer = m_selection.kind == Selection::Kind::Dealer;
    const auto at = [dealer](QWidget* gauge) { return dealer ? std::optional(Hint{gauge, {}}) : std::nullopt; };
    if (control.role == ControlRole::Ratio)
        return at(m_dial);
    if (control.role == ControlRole::ValueAtRisk)
        return at(m_valueAtRisk);
    if (control.role == ControlRole::RollOff)
        return at(m_rollOff);
    if (control.role != ControlRole::Account || !dealer)
        return {};
    return Hint{m_account, {}, m_account->pieceRect(QString::fromStdString(control.name))};
}

QString DealerPanel::spokenText() const
{
    return windowTitle().isEmpty() ? m_hint->text() : windowTitle() + QStringLiteral(", ") + m_head->remark();
}

void DealerPanel::themeChanged()
{
    m_why->setIcon(icon(QStringLiteral("why"), theme()));
    m_why->setFont(theme().font(type::body, QFont::Medium));
    m_hint->setFont(theme().font(type::body));
    QPalette colours = m_hint->palette();
    colours.setColor(QPalette::WindowText, theme().ink2);
    m_hint->setPalette(colours);
    arrange();
}

void DealerPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
}

void DealerPanel::arrange()
{
    const Theme& t = theme();
    const int m = static_cast<int>(t.length(margin)), side = static_cast<int>(t.length(gaugesWidth));
    const int head = m_head->sizeHint().height(), button = static_cast<int>(t.length(buttonHeight));
    const int bar = m_valueAtRisk->sizeHint().height(), step = bar + static_cast<int>(t.length(4));
    const int bottom = height() - static_cast<int>(t.length(8));
    m_head->setGeometry(0, 0, width(), head);
    m_hint->setGeometry(m, head, width() - 2 * m, std::max(0, bottom - head));
    m_factsRoom->setGeometry(0, head, width(), std::max(0, bottom - button - 4 - head));

    const bool dealer = m_selection.kind == Selection::Kind::Dealer;
    const bool wide = width() >= t.length(370);
    // Beside the balance sheet where there is room; below it, in two columns, where there is none.
    const int below = static_cast<int>(std::max(t.length(96), 2.0 * step + button + 6));
    const int gaugesTop = wide ? head : bottom - below;
    const int right = width() - m - side;
    m_account->setGeometry(
        m / 2, head, wide ? right - m : width() - m, std::max(0, (wide ? bottom : gaugesTop - 6) - head));
    const int bars = bottom - button - static_cast<int>(t.length(6)) - 2 * step;
    m_dial->setGeometry(
        wide ? right : m, gaugesTop, wide ? side : right - 2 * m, std::max(0, (wide ? bars : bottom) - gaugesTop));
    m_valueAtRisk->setGeometry(right, bars, side, bar);
    m_rollOff->setGeometry(right, bars + step, side, bar);
    const int buttonWidth = dealer ? side : std::max(side, m_why->sizeHint().width());
    m_why->setGeometry(width() - m - buttonWidth, bottom - button, buttonWidth, button);
}

QSize DealerPanel::sizeHint() const
{
    return {static_cast<int>(theme().length(396)), static_cast<int>(theme().length(230))};
}

QSize DealerPanel::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(220)), static_cast<int>(theme().length(200))};
}

} // namespace waterhammer
