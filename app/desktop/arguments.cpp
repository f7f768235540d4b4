// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include "model/files/unfinished.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace waterhammer {

namespace {

struct Options {
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this text.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
        QStringLiteral("Draw the window into OUT (PNG) without a display, and end."), QStringLiteral("OUT")};
    QCommandLineOption handout{QStringLiteral("handout"),
        QStringLiteral("Write a sheet for a class of FILE or LESSON into OUT (PDF), and end."), QStringLiteral("OUT")};
    QCommandLineOption teacher{QStringLiteral("teacher"),
        QStringLiteral("With --handout: the sheet with the answers, and the story or what is replied.")};
    QCommandLineOption name{QStringLiteral("name"),
        QStringLiteral("With --handout: whose sheet it is, of a lesson with figures of their own."),
        QStringLiteral("NAME")};
    QCommandLineOption round{QStringLiteral("round"), QStringLiteral("Day to show."), QStringLiteral("N")};
    QCommandLineOption size{
        QStringLiteral("size"), QStringLiteral("Size of the window, as in 1280x720."), QStringLiteral("WxH")};
    QCommandLineOption theme{
        QStringLiteral("theme"), QStringLiteral("light, dark or projector."), QStringLiteral("NAME")};
    QCommandLineOption fontScale{
        QStringLiteral("font-scale"), QStringLiteral("Size of text, 0.8 to 2."), QStringLiteral("FACTOR")};
    QCommandLineOption language{QStringLiteral("language"), QStringLiteral("en or de."), QStringLiteral("CODE")};
    QCommandLineOption select{QStringLiteral("select"),
        QStringLiteral("What to select: dealers:ID, assets:ID or funds:ID."), QStringLiteral("WHAT")};
    QCommandLineOption edit{QStringLiteral("edit"), QStringLiteral("Open the editor.")};
    QCommandLineOption compare{QStringLiteral("compare"), QStringLiteral("Compare with the runs that the file keeps.")};
    QCommandLineOption sideBySide{QStringLiteral("side-by-side"),
        QStringLiteral("Show the file beside its pair, or beside the first run that it keeps.")};
    QCommandLineOption present{
        QStringLiteral("present"), QStringLiteral("Show FILE or LESSON on the whole screen, for a room.")};
    QCommandLineOption play{QStringLiteral("play"), QStringLiteral("Begin to play.")};
    QCommandLineOption checkLesson{QStringLiteral("check-lesson"),
        QStringLiteral(
            "Say what is wrong with a lesson, without a display, and end; with --json, --names N, --strict."),
        QStringLiteral("DIR")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {help, version, screenshot, handout, teacher, name, round, size, theme, fontScale, language, select,
            edit, compare, sideBySide, present, play, checkLesson};
    }
};

std::optional<QSize> readSize(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

std::optional<ThemeKind> readTheme(const QString& text)
{
    if (text == QLatin1String("light"))
        return ThemeKind::Light;
    if (text == QLatin1String("dark"))
        return ThemeKind::Dark;
    if (text == QLatin1String("projector"))
        return ThemeKind::Projector;
    return {};
}

std::optional<Selection> readSelection(const QString& text)
{
    const auto [kind, id] = std::pair(text.section(QLatin1Char(':'), 0, 0), text.section(QLatin1Char(':'), 1));
    if (id.isEmpty())
        return {};
    if (kind == QLatin1String("dealers"))
        return Selection{Selection::Kind::Dealer, id.toStdString()};
    if (kind == QLatin1String("assets"))
        return Selection{Selection::Kind::Asset, id.toStdString()};
    if (kind == QLatin1String("funds"))
        return Selection{Selection::Kind::Fund, id.toStdString()};
    return {};
}

std::optional<int> readRound(const QString& text)
{
    bool good = false;
    const int round = text.toInt(&good);
    return good && round >= 0 ? std::optional(round) : std::nullopt;
}

std::optional<double> readScale(const QString& text)
{
    bool good = false;
    const double scale = text.toDouble(&good);
    return good && scale >= 0.8 && scale <= 2 ? std::optional(scale) : std::nullopt;
}

/// Reads an option's value into its place, or says what is wrong with it.
template <class T, class Read>
void take(const QCommandLineParser& parser, const QCommandLineOption& option, std::optional<T>& place, Read read,
    Arguments& arguments)
{
    if (!parser.isSet(option))
        return;
    const QString text = parser.value(option);
    place = read(text);
    if (!place)
        arguments.answer = {{},
            QStringLiteral("--%1 %2 is not understood. %3\n")
                .arg(option.names().constLast(), text, option.description()),
            2};
}

} // namespace

Arguments readArguments(const QStringList& words)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("How a constrained inter-dealer market turns a small shock into a crisis."));
    parser.addOptions(options.all());
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QStringLiteral("Scenario to open, or a lesson by its folder or its id."), QStringLiteral("[FILE|LESSON]"));
    Arguments arguments;
    if (!parser.parse(QStringList(QStringLiteral("waterhammer")) + words)) {
        arguments.answer = {{}, parser.errorText() + QLatin1Char('\n'), 2};
        return arguments;
    }
    if (parser.isSet(options.help))
        // Read before there is an application whose name Qt could put here.
        arguments.answer = {
            parser.helpText().replace(QLatin1String("<executable_name>"), QLatin1String("waterhammer")), {}, 0};
    else if (parser.isSet(options.version))
        arguments.answer = {QStringLiteral("waterhammer " WATERHAMMER_VERSION "\n"), {}, 0};
    else if (parser.positionalArguments().size() > 1)
        arguments.answer = {{}, QStringLiteral("One file at a time, please.\n"), 2};
    if (arguments.answer)
        return arguments;
    arguments.file = parser.positionalArguments().value(0);
    arguments.screenshot = parser.value(options.screenshot);
    arguments.handout = parser.value(options.handout);
    arguments.teacher = parser.isSet(options.teacher);
    arguments.name = parser.value(options.name);
    arguments.edit = parser.isSet(options.edit);
    arguments.compare = parser.isSet(options.compare);
    arguments.sideBySide = parser.isSet(options.sideBySide);
    arguments.present = parser.isSet(options.present);
    arguments.play = parser.isSet(options.play);
    take(parser, options.round, arguments.round, readRound, arguments);
    take(parser, options.size, arguments.size, readSize, arguments);
    take(parser, options.theme, arguments.theme, readTheme, arguments);
    take(parser, options.fontScale, arguments.textScale, readScale, arguments);
    take(parser, options.select, arguments.selection, readSelection, arguments);
    if (parser.isSet(options.language))
        arguments.language = parser.value(options.language);
    for (const auto& [option, out] : {std::pair{"screenshot", arguments.screenshot}, {"handout", arguments.handout}})
        if (isOrLiesIn(arguments.file.toStdString(), out.toStdString()))
            arguments.answer = {
                {}, QStringLiteral("--%1 %2 would be written over the scenario.\n").arg(QLatin1String(option), out), 2};
    return arguments;
}

} // namespace waterhammer
