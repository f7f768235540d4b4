// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/day_words.h"
#include "model/words/figures.h"
#include "model/words/marked.h"
#include "model/words/names.h"
#include "model/words/sale_figures.h"
#include "model/words/saying.h"

#include <cmath>

namespace waterhammer {

namespace {

/// The arithmetic of one dealer. Every sum that is told closes; what would not is left out.
class SaleWords {
    Q_DECLARE_TR_FUNCTIONS(Narrator)
public:
    SaleWords(const Scenario& scenario, const DealerSale& sale, const Language& language)
        : m_scenario(scenario)
        , m_language(language)
        , m_figures(language, moneyUnit(scenario))
        , m_something(worthTelling(scenario))
        , s(sale)
        , f(scenario, sale, m_figures)
    {
    }

    [[nodiscard]] std::vector<std::string> steps() const
    {
        std::vector<std::string> lines{
            tr("%1 must sell %2.").arg(dealerLink(m_scenario, s.dealer), m_figures.withUnit(f.sold(s.amount))) + ' '
            + equityStep()};
        if (s.constraints & Breach::failed)
            lines.emplace_back(tr("It has failed and is wound down."));
        for (const auto& row : saleCauseTable)
            if (s.constraints & Breach::of(row.cause) || s.by[row.cause] > m_something)
                step(row.cause, lines);
        lines.push_back(tr("So it sells %1: %2.").arg(parts(), what()));
        return lines;
    }

    [[nodiscard]] Saying sentence() const
    {
        const Saying name = "<b>" + dealerLink(m_scenario, s.dealer) + "</b>";
        if (s.by[SaleCause::Failure] > m_something)
            return tr("%1 is wound up and sells <sale>%2</sale>.").arg(name, rounded(s.amount));
        switch (mainCause()) {
        case SaleCause::Slr: return leverageSentence(name);
        case SaleCause::Fear:
            return tr("%1 expects the last fall once more and sells <sale>%2</sale> before it comes, %3.")
                .arg(name, rounded(s.amount), mostly());
        case SaleCause::Var: return varSentence(name);
        case SaleCause::Funding: return fundingSentence(name);
        case SaleCause::Failure:
        case SaleCause::Redemptions:
        case SaleCause::Client: break;
        }
        return tr("%1 sells <sale>%2</sale>: %3.", "a dealer, an amount and its parts by cause")
            .arg(name, rounded(s.amount), parts());
    }

private:
    /// How it came to sell for this cause.
    void step(SaleCause cause, std::vector<std::string>& lines) const
    {
        switch (cause) {
        case SaleCause::Slr: leverageSteps(lines); break;
        case SaleCause::Fear:
            lines.push_back(tr("It expects the last fall once more and sells %1 before it comes.")
                                .arg(f.sold(s.by[SaleCause::Fear])));
            break;
        case SaleCause::Var: lines.push_back(varStep()); break;
        case SaleCause::Funding: lines.push_back(fundingStep()); break;
        case SaleCause::Failure:
        case SaleCause::Redemptions:
        case SaleCause::Client: break;
        }
    }

    // ---- The line
    /// Of more than half of what it sells; of several that come together, a cause that no dealer of this kind has.
    [[nodiscard]] SaleCause mainCause() const
    {
        for (const auto& row : saleCauseTable)
            if (s.by[row.cause] > 0.5 * s.amount)
                return row.cause;
        return SaleCause::Client;
    }
    [[nodiscard]] Saying leverageSentence(const Saying& name) const
    {
        const double loss = s.equityBefore - s.equity;
        const bool lost = loss >= 10 * m_something, slow = s.speed < 1 && closes(s.amount - s.by[SaleCause::Funding]);
        const auto [own, size] = lineOfLeverage(slow);
        // One clause: without the loss nobody would know who "it" is.
        const Saying opening =
            lost ? tr("%1 loses <b>%2</b>:").arg(name, m_figures.withUnit(account(loss))) + ' ' : Saying();
        const Saying equity = m_figures.withUnit(own.text(s.equity)), who = lost ? Saying(tr("it")) : name;
        const Saying target = m_figures.percent(s.slrTarget, targetDigits());
        const Saying allowed = m_figures.withUnit(size.text(s.requiredExposure)), exposure = size.text(s.exposure);
        if (slow)
            return opening
                + tr("Tier 1 of %1 at %2 carries <b>%3</b>, not %4: of %5 too much "
                     "%6 must go in a day.")
                      .arg(equity, target, allowed, exposure, size.text(s.excess), f.speed())
                + ' ' + sells(lost ? Saying(tr("It", "begins a sentence")) : name);
        return opening
            + tr("Tier 1 of %1 at %2 carries <b>%3</b>, not %4: %5 must "
                 "sell <sale>%6</sale>, %7.")
                  .arg(equity, target, allowed, exposure, who, m_figures.withUnit(size.text(s.amount)), mostly())
            + (std::abs(s.by[SaleCause::Slr] - s.slrLowers) < 10 * m_something
                    ? Saying()
                    : ' ' + tr("Only %1 of it counts.", "in the exposure").arg(rough(s.slrLowers)));
    }
    [[nodiscard]] int targetDigits() const { return decimalsOf(100 * s.slrTarget, 1, 4); }

    /// How equity, and the sizes it carries, are told in the line: equity / target is the size, and what is beyond it
    /// is too much, or the sale.
    [[nodiscard]] std::pair<Closing, Closing> lineOfLeverage(bool slow) const
    {
        Closing own = line(Closing::Style::Account), size = line();
        const double gap = s.exposure - s.requiredExposure, sold = slow ? s.excess : s.amount;
        const bool difference = std::abs(gap - sold) < m_something;
        const double target = printedPercent(s.slrTarget, targetDigits());
        const auto carries = [&] {
            return size.gives(std::max(0.0, own.printed(s.equity)) / target, s.requiredExposure);
        };
        const auto leaves = [&] { return !difference || size.sum({s.exposure, -s.requiredExposure, -sold}); };
        const auto closes = [&] {
            own.until(carries);
            return carries() && leaves();
        };
        if (!size.until(closes) && !size.until(leaves)) {
            size.setMore(1); // "199, not 201: of about 1.2" would look wrong
            size.about(sold);
        }
        if (!own.until(carries))
            size.about(s.requiredExposure);
        return {own, size};
    }
    [[nodiscard]] Closing line(Closing::Style style = Closing::Style::Line) const
    {
        return Closing(m_figures, style, 10 * m_something);
    }

    /// The sale, and what of it is for funding.
    [[nodiscard]] Saying sells(const Saying& who) const
    {
        if (s.by[SaleCause::Funding] < 10 * m_something)
            return tr("%1 sells <sale>%2</sale>, %3.").arg(who, rounded(s.amount), mostly());
        return tr("%1 sells <sale>%2</sale>, %3 of it for funding, %4.")
            .arg(who, rounded(s.amount), rough(s.by[SaleCause::Funding]), mostly());
    }

    [[nodiscard]] Saying varSentence(const Saying& name) const
    {
        Closing limits = line(Closing::Style::Account), books = line();
        const double share = s.speed * f.varShareOf();
        const bool alone = std::abs(s.amount - s.by[SaleCause::Var]) < m_something;
        const auto digits = [&] { return lineDigits(share) + books.more(); };
        const bool sale = books.until([&] {
            return !alone || books.gives(printedPercent(share, digits()) * books.printed(s.positions), s.amount);
        });
        const bool excess = limits.until([&] {
            const double worked = s.speed * (1 - limits.printed(f.limit()) / limits.printed(s.var));
            return givesPercent(worked, share, digits());
        });
        return tr("%1 is at a VaR of %2 with a limit of %3: %4 of its %5 must go, "
                  "and it sells <sale>%6</sale>, %7.")
            .arg(name, m_figures.withUnit(limits.text(s.var)), limits.text(f.limit()),
                toldSo(excess, m_figures.percent(share, digits())), m_figures.withUnit(books.text(s.positions)),
                toldSo(sale, m_figures.withUnit(books.text(s.amount))), mostly());
    }

    [[nodiscard]] Saying fundingSentence(const Saying& name) const
    {
        Closing money = line();
        const double hand = s.cashToHand + s.calledIn;
        const auto toHand = [&] { return hand < 10 * m_something ? Saying(tr("nothing")) : money.text(hand); };
        if (!f.freesTold() || s.beforeFunding >= m_something)
            return tr("%1 must repay %2, has %3 to hand and sells <sale>%4</sale>, %5.")
                .arg(name, rounded(s.fundingNeed), toHand(), rounded(s.amount), mostly());
        const auto digits = [&] { return lineDigits(f.freesShare()) + money.more(); };
        const bool closes = money.until([&] {
            const double missing = money.printed(s.fundingNeed) - (hand < 10 * m_something ? 0 : money.printed(hand));
            return line().gives(missing / printedPercent(f.freesShare(), digits()), s.amount);
        });
        return tr("%1 must repay %2 and has %3 to hand; each unit sold frees %4: "
                  "it sells <sale>%5</sale>, %6.")
            .arg(name, m_figures.withUnit(money.text(s.fundingNeed)), toHand(),
                m_figures.percent(f.freesShare(), digits()), toldSo(closes, rounded(s.amount)), mostly());
    }
    /// Of a percentage in the line: two digits of it.
    static int lineDigits(double fraction) { return fraction < 0.0995 ? 1 : 0; }

    [[nodiscard]] Saying mostly() const
    {
        return (s.assetsSold == 1 ? tr("all %1") : tr("mostly %1")).arg(assetLink(m_scenario, s.asset));
    }

    // ---- The steps
    [[nodiscard]] Saying equityStep() const
    {
        const double loss = s.equityBefore - s.equity;
        if (std::abs(loss) < m_something)
            return tr("Its equity is %1.").arg(f.equity(s.equity));
        return (loss > 0 ? tr("A loss of %1 takes its equity from %2 to %3.")
                         : tr("A gain of %1 takes its equity from %2 to %3."))
            .arg(toldSo(f.closes().equity, f.equity(f.loss())), f.equity(s.equityBefore), f.equity(s.equity));
    }

    void leverageSteps(std::vector<std::string>& lines) const
    {
        lines.push_back(
            tr("Leverage ratio: %1 / %2 %5 %3, below %4.")
                .arg(f.equity(s.equity), f.size(s.exposure), f.ratio(), f.trigger(), equals(f.closes().ratio)));
        Saying size = tr("Size allowed: %1 / %2 %7 %3; %4 \u2212 %5 %8 %6 is too much.")
                          .arg(f.equity(f.carrying()), f.target(), f.size(s.requiredExposure), f.size(s.exposure),
                              f.size(s.requiredExposure), f.size(s.excess), equals(f.closes().allowed),
                              equals(f.closes().excess));
        for (const std::string& step : gapSteps())
            size += ' ' + step;
        lines.push_back(std::move(size));
    }

public:
    /// From what is too much to what is sold for it, as far as there is a step between.
    [[nodiscard]] std::vector<std::string> gapSteps() const
    {
        std::vector<std::string> steps;
        if (s.speed < 1)
            steps.push_back(
                tr("Of it %1 in a day: %2.").arg(f.speed(), toldSo(f.closes().today, f.size(s.speed * s.excess))));
        if (s.repaidFromCash > m_something)
            steps.push_back((differ(s.repaidFromCash, s.cashLowers) ? tr("%1 is repaid from cash and counts as %2.")
                                                                    : tr("%1 is repaid from cash."))
                                .arg(exact(s.repaidFromCash), exact(s.cashLowers)));
        if (s.calledIn > m_something)
            steps.push_back(tr("What it calls as a lender counts towards it: %1.").arg(exact(s.calledIn)));
        if (s.by[SaleCause::Var] > m_something)
            steps.push_back(tr("What goes for value at risk counts towards it: %1.").arg(exact(s.varLowers)));
        if (differ(s.by[SaleCause::Slr], s.slrLowers))
            steps.push_back(tr("Not every asset counts in full: %1 sold for leverage lower the exposure by %2.")
                                .arg(exact(s.by[SaleCause::Slr]), exact(s.slrLowers)));
        if (s.speed * s.excess - lowered() > 10 * m_something)
            steps.emplace_back(tr("Selling more would not lower it."));
        return steps;
    }
    /// "49 for leverage and 20 for funding".
    [[nodiscard]] Saying parts() const
    {
        std::vector<std::string> told;
        for (const auto& row : saleCauseTable)
            if (const double part = s.by[row.cause]; part > m_something)
                told.push_back(Phrase(said(row.part, m_language)).arg(f.sold(part)));
        return listed(told, m_language);
    }

private:
    [[nodiscard]] Saying varStep() const
    {
        Saying text = tr("Value at risk: %1 against a limit of %2: 1 \u2212 %2 / %1 %4 %3 of "
                         "every position is too much.")
                          .arg(f.atRisk(s.var), f.atRisk(f.limit()), f.varShare(), equals(f.closes().var));
        if (s.speed < 1)
            text += ' '
                + tr("Of it %1 in a day: %2 of %3 is %4.")
                      .arg(f.speed(), f.varShareInADay(), f.positions(),
                          toldSo(f.closes().positions, f.sold(s.by[SaleCause::Var])));
        else
            text += ' '
                + tr("Of %1 that is %2.")
                      .arg(f.positions(), toldSo(f.closes().positions, f.sold(s.by[SaleCause::Var])));
        return text;
    }

    [[nodiscard]] Saying fundingStep() const
    {
        Saying text = s.cashToHand < m_something
            ? tr("Lenders call %1; nothing is to hand.").arg(f.need(s.fundingNeed))
            : tr("Lenders call %1; %2 is to hand.").arg(f.need(s.fundingNeed), f.need(s.cashToHand));
        if (s.calledIn >= m_something)
            text += ' ' + tr("It calls %1 of what it has lent.").arg(f.need(s.calledIn));
        if (s.freedBefore >= m_something)
            text += ' ' + tr("What else it sells frees %1.").arg(f.need(s.freedBefore));
        if (f.freesTold())
            text += ' '
                + tr("%1 is missing, and each unit sold frees %2: %3.")
                      .arg(toldSo(f.closes().missing, f.need(f.missing())), f.frees(),
                          toldSo(f.closes().frees, f.sold(s.by[SaleCause::Funding])));
        else if (f.missingIsTold())
            text += ' '
                + (f.soldOut() ? tr("%1 is missing: it sells all it has.") : tr("%1 is missing."))
                      .arg(toldSo(f.closes().missing, f.need(f.missing())));
        return text;
    }

    [[nodiscard]] Saying what() const
    {
        const Saying asset = assetLink(m_scenario, s.asset);
        if (s.assetsSold == 1)
            return tr("all of it %1").arg(asset);
        return tr("%1 of %2, the rest in %n other asset(s)", nullptr, static_cast<int>(s.assetsSold) - 1)
            .arg(f.sold(s.inAsset), asset);
    }

    // ---- Figures
    [[nodiscard]] bool differ(double a, double b) const { return std::abs(a - b) > m_something; }
    /// What all that it does takes off the exposure.
    [[nodiscard]] double lowered() const { return s.cashLowers + s.calledIn + s.varLowers + s.slrLowers; }
    /// Whether what goes in a day, less what cash repays, is this much.
    [[nodiscard]] bool closes(double sold) const
    {
        return std::abs(s.speed * s.excess - s.repaidFromCash - sold) < 10 * m_something;
    }
    [[nodiscard]] Saying exact(double amount) const { return m_figures.exactMoney(amount); }
    /// What the line's own digits would round to nothing keeps its own.
    [[nodiscard]] bool tiny(double amount) const { return std::abs(amount) < 10 * m_something; }
    [[nodiscard]] Saying account(double amount) const
    {
        return tiny(amount) ? exact(amount) : m_figures.accountMoney(amount);
    }
    [[nodiscard]] Saying rough(double amount) const { return tiny(amount) ? exact(amount) : m_figures.money(amount); }
    [[nodiscard]] Saying rounded(double amount) const { return m_figures.withUnit(rough(amount)); }

    const Scenario& m_scenario;
    const Language& m_language;
    const Figures m_figures;
    double m_something;
    const DealerSale& s;
    const SaleFigures f;
};

} // namespace

std::vector<std::string> saleSteps(const Scenario& scenario, const DealerSale& sale, const Language& language)
{
    return SaleWords(scenario, sale, language).steps();
}

std::vector<std::string> gapSteps(const Scenario& scenario, const DealerSale& sale, const Language& language)
{
    return SaleWords(scenario, sale, language).gapSteps();
}

std::string saleParts(const Scenario& scenario, const DealerSale& sale, const Language& language)
{
    return SaleWords(scenario, sale, language).parts();
}

std::string saleSentence(const Scenario& scenario, const DealerSale& sale, const Language& language)
{
    return SaleWords(scenario, sale, language).sentence();
}

} // namespace waterhammer
