// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handout_pages.h"

#include "app/desktop/handout_chart.h"
#include "model/analysis/dealer_sale.h"
#include "model/analysis/predictions.h"
#include "model/words/story.h"
#include "views/numbers.h"
#include "views/shown/language_of_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr std::size_t mostPredicted = 5;

struct Handout {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

constexpr double mostSize = 8.5, leastSize = 6; ///< points of the story

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

double total(const std::vector<double>& amounts)
{
    double sum = 0;
    for (const double amount : amounts)
        sum += amount;
    return sum;
}

/// Forced sales of a whole run: clients sell of their own will.
double forcedSales(const Trajectory& run)
{
    double sum = 0;
    for (const FramePtr& frame : run.frames)
        if (frame->open)
            sum += total(frame->open->sold) - total(frame->open->client);
    return sum;
}

std::size_t mostFallen(const Trajectory& run)
{
    const auto& lowest = run.summary.lowestPrice;
    return static_cast<std::size_t>(std::ranges::min_element(lowest) - lowest.begin());
}

void studentsHead(Sheet& sheet, const HandoutAsked& asked)
{
    const QString line = QString(22, QLatin1Char('_'));
    sheet.frame(Handout::tr("Waterhammer \u00b7 handout"),
        Handout::tr("Name %1").arg(asked.name.isEmpty() ? line : asked.name), text(asked.card.name));
    sheet.title(text(asked.card.name));
    sheet.paragraph(text(asked.card.description));
}

void predictions(Sheet& sheet, const HandoutAsked& asked, int number)
{
    sheet.head(number, Handout::tr("Predict, before you press Play"),
        Handout::tr("a pencil guess counts; nothing is marked wrong"));
    if (asked.question) {
        sheet.paragraph(text(asked.question->ask));
        if (asked.question->choices.empty())
            sheet.blanks(QString(), {text(asked.question->unit)});
        QStringList choices;
        for (const std::string& choice : asked.question->choices)
            choices << text(choice);
        sheet.choices(choices);
    } else {
        const auto all = questionsOf(*asked.run);
        for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), mostPredicted); ++i)
            sheet.blanks(all[i].ask, {all[i].unit});
    }
    sheet.space(6);
    const Trajectory& run = asked.run->trajectory;
    sheet.paragraph(
        Handout::tr("Draw the price of %1 as you expect it.").arg(text(run.scenario->assets.name[mostFallen(run)])),
        9.5, true);
    paintPrices(sheet, *asked.run, false, 120);
}

void arithmetic(Sheet& sheet, const LargestStep& step, int number)
{
    sheet.head(number, Handout::tr("Work it out: %1, morning of day %2").arg(step.dealer).arg(step.day));
    sheet.blanks(Handout::tr("equity \u00f7 exposure = leverage ratio"),
        {QStringLiteral("\u00f7"), QStringLiteral("="), QStringLiteral("%")});
    sheet.blanks(Handout::tr("it may carry (equity \u00f7 target), so it is too large by"),
        {QStringLiteral("\u2192"), QStringLiteral(" ")});
}

/// As the command line tells it: on the rest of the page and on one more, as small as can be read.
void story(Sheet& sheet, const HandoutAsked& asked)
{
    const Numbers numbers(asked.run->scenario());
    const std::string language = languageOfTexts();
    const FileTelling telling = tellingOf(*asked.run->draft, language);
    const QString told =
        text(storyText(storyOf(asked.run->trajectory, numbers.language(), telling), numbers.language()));
    constexpr double nextTop = Sheet::margin + 14;
    double size = mostSize;
    const double top = sheet.y() + 6;
    while (size > leastSize && !sheet.columns(sheet.columns(told, size, top, false), size, nextTop, false).isEmpty())
        size -= 0.25;
    const QString rest = sheet.columns(told, size, top);
    if (rest.isEmpty())
        return;
    sheet.newPage();
    sheet.frame(Handout::tr("Waterhammer \u00b7 teacher's sheet"), {}, text(asked.card.name));
    if (!sheet.columns(rest, size, nextTop).isEmpty())
        sheet.text({Sheet::paperWidth - Sheet::margin, Sheet::paperHeight - Sheet::margin},
            Handout::tr("The rest: waterhammer-cli run FILE --story"), 8, sheet.theme().ink2, QFont::Normal,
            Qt::AlignRight);
}

} // namespace

std::vector<Asked> questionsOf(const Run& run)
{
    const Numbers numbers(run.scenario());
    const Summary& summary = run.trajectory.summary;
    const std::size_t asset = mostFallen(run.trajectory);
    const auto count = [&](int n) { return numbers.locale().toString(n); };
    std::vector<Asked> all;
    if (run.lastRound() > 0 && run.frame(1).open)
        all.push_back(
            {Handout::tr("Sold on day 1"), numbers.unitName(), numbers.money(total(run.frame(1).open->sold))});
    all.push_back(
        {Handout::tr("Forced sales of the whole run"), numbers.unitName(), numbers.money(forcedSales(run.trajectory))});
    all.push_back({Handout::tr("%1 at its lowest, start = 100").arg(text(run.scenario().assets.name[asset])),
        QStringLiteral(" "), numbers.fixed(100 * summary.lowestPrice[asset], 1)});
    all.push_back({Handout::tr("Dealers that come into breach, of %1").arg(count(int(run.scenario().dealerCount()))),
        QStringLiteral(" "), count(summary.breached)});
    all.push_back({Handout::tr("Dealers that fail"), QStringLiteral(" "), count(summary.failures)});
    all.push_back({Handout::tr("Peak loss of shareholders"), numbers.unitName(), numbers.money(summary.peakLoss)});
    all.push_back({Handout::tr("Day of the peak loss"), QStringLiteral(" "), count(summary.peakLossRound)});
    if (summary.amplification)
        all.push_back(
            {Handout::tr("Peak loss over direct loss"), QStringLiteral(" "), numbers.multiple(*summary.amplification)});
    return all;
}

std::optional<LargestStep> largestStep(const Run& run)
{
    std::optional<DealerSale> largest;
    int day = 0;
    for (int round = 1; round <= run.lastRound(); ++round)
        for (std::size_t i = 0; i < run.scenario().dealerCount(); ++i)
            if (const auto sale = dealerSale(run.trajectory, static_cast<std::size_t>(round), i);
                sale && sale->by[SaleCause::Slr] > 0 && sale->slr && (!largest || sale->amount > largest->amount)) {
                largest = sale;
                day = round;
            }
    if (!largest)
        return {};
    const Numbers numbers(run.scenario());
    return LargestStep{text(run.scenario().dealers.name[largest->dealer]), day, numbers.accountMoney(largest->equity),
        numbers.accountMoney(largest->exposure), numbers.percent(*largest->slr, 2),
        numbers.accountMoney(largest->requiredExposure), numbers.accountMoney(largest->excess)};
}

void studentsPages(Sheet& sheet, const HandoutAsked& asked)
{
    const Run& run = *asked.run;
    studentsHead(sheet, asked);
    int number = 1;
    sheet.head(number++, Handout::tr("Look at the books before anything happens"),
        Handout::tr("%1, day 0").arg(Numbers(run.scenario()).unitName()));
    paintBooks(sheet, run, 96);
    predictions(sheet, asked, number++);
    sheet.head(number++, Handout::tr("Play it, and write down what happened"));
    std::vector<Sheet::Row> rows;
    for (const Asked& each : questionsOf(run))
        rows.push_back(
            {{each.unit.trimmed().isEmpty() ? each.ask
                                            : Handout::tr("%1, %2", "a figure, its unit").arg(each.ask, each.unit),
                QString()}});
    sheet.table({QString(), Handout::tr("the run")}, rows);
    if (const auto step = largestStep(run)) {
        if (sheet.room() < 70) {
            sheet.newPage();
            studentsHead(sheet, {asked.run, {asked.card.name, {}, {}, {}, {}, {}}, {}, false, asked.name});
        }
        arithmetic(sheet, *step, number++);
    }
    if (sheet.room() < 70)
        return;
    sheet.head(number, Handout::tr("In your words: why did the loss not stay as small as it began?"));
    sheet.lines(6);
}

void teachersPages(Sheet& sheet, const HandoutAsked& asked)
{
    const Run& run = *asked.run;
    sheet.frame(Handout::tr("Waterhammer \u00b7 teacher's sheet"), text(asked.card.date), text(asked.card.name));
    sheet.title(text(asked.card.name));
    sheet.paragraph(text(asked.card.description));
    sheet.space(6);
    paintPrices(sheet, run, true, 130);
    std::vector<Sheet::Row> rows;
    if (asked.question)
        if (const auto truth = truthOf(*asked.question, run.trajectory)) {
            const auto place = static_cast<std::size_t>(std::max(0.0, *truth));
            const QString right = asked.question->choices.empty()
                ? Numbers(run.scenario()).full(*truth)
                : text(asked.question->choices[std::min(place, asked.question->choices.size() - 1)]);
            sheet.paragraph(Handout::tr("%1 Right: %2.").arg(text(asked.question->ask), right), 9.5, true);
        }
    for (const Asked& each : questionsOf(run))
        rows.push_back({{each.ask, (each.answer + QLatin1Char(' ') + each.unit).trimmed()}});
    sheet.table({Handout::tr("Answers"), Handout::tr("the run")}, rows);
    if (const auto step = largestStep(run))
        sheet.paragraph(Handout::tr("%1, day %2: %3 \u00f7 %4 = %5. It may carry %6, so %7 is too much.")
                            .arg(step->dealer)
                            .arg(step->day)
                            .arg(step->equity, step->exposure, step->ratio, step->allowed, step->shed));
    story(sheet, asked);
}

} // namespace waterhammer
