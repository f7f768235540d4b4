// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/help_book.h"

#include "views/resources.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace waterhammer {

namespace {

QString read(const QString& language, const QString& name)
{
    for (const QString& folder : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString titleOf(const QString& text)
{
    const QString line = text.section(QLatin1Char('\n'), 0, 0);
    return line.startsWith(QLatin1String("# ")) ? line.mid(2) : line;
}

struct Section {
    QString heading, text, anchor;
};

/// A page cut at its headings, the first with the page's title.
std::vector<Section> sectionsOf(const QString& text, const QStringList& anchors = {})
{
    std::vector<Section> sections;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        static const QRegularExpression head(QStringLiteral("^#{1,6} (.*)$"));
        const auto match = head.match(line);
        if (match.hasMatch())
            sections.push_back({match.captured(1), {},
                anchors.value(static_cast<qsizetype>(sections.size()), HelpBook::anchorOf(match.captured(1)))});
        else if (!sections.empty())
            sections.back().text += line + QLatin1Char('\n');
    }
    return sections;
}

QStringList anchorsOf(const QString& text)
{
    QStringList anchors;
    for (const Section& section : sectionsOf(text))
        anchors << section.anchor;
    return anchors;
}

/// The page of a language, with the anchors of the English one.
HelpBook::Page pageOf(const QString& language, const QString& name)
{
    const QString text = read(language, name);
    return {name, titleOf(text), text, anchorsOf(read(QStringLiteral("en"), name))};
}

} // namespace

HelpPlace HelpPlace::of(const QString& link)
{
    QString page = link.section(QLatin1Char('#'), 0, 0);
    if (page.endsWith(QLatin1String(".md")))
        page.chop(3);
    return {page, link.section(QLatin1Char('#'), 1)};
}

HelpBook::HelpBook(const QString& language)
{
    registerResources();
    m_pages.push_back(pageOf(language, QStringLiteral("index")));
    const QString index = m_pages.front().text;
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z0-9-]+)\\.md\\)"));
    for (auto match = link.globalMatch(index); match.hasNext();)
        m_pages.push_back(pageOf(language, match.next().captured(1)));
}

void HelpBook::setPage(const QString& name, const QString& text)
{
    const auto page = std::ranges::find(m_pages, name, &Page::name);
    if (page != m_pages.end())
        *page = {name, titleOf(text), text, anchorsOf(text)};
}

const HelpBook::Page* HelpBook::find(const QString& name) const
{
    const auto page = std::ranges::find(m_pages, name, &Page::name);
    return page == m_pages.end() ? nullptr : &*page;
}

bool HelpBook::has(const HelpPlace& place) const
{
    const Page* page = find(place.page);
    if (!page || page->text.isEmpty())
        return false;
    return place.anchor.isEmpty() || page->anchors.contains(place.anchor);
}

QString HelpBook::section(const HelpPlace& place) const
{
    const Page* page = find(place.page);
    if (!page)
        return {};
    for (const Section& part : sectionsOf(page->text, page->anchors))
        if (place.anchor.isEmpty() || part.anchor == place.anchor) {
            static const QRegularExpression pictures(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)")),
                links(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
            QString text = part.text.trimmed();
            return text.remove(pictures).replace(links, QStringLiteral("\\1"));
        }
    return {};
}

std::vector<HelpBook::Hit> HelpBook::search(const QString& words) const
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto holds = [](const QString& text, const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    std::vector<Hit> inHeading, inText;
    if (wanted.isEmpty())
        return {};
    for (const Page& page : m_pages)
        for (const Section& part : sectionsOf(page.text, page.anchors)) {
            const QString all = part.heading + QLatin1Char('\n') + part.text;
            if (!std::ranges::all_of(wanted, [&](const QString& word) { return holds(all, word); }))
                continue;
            const bool headed =
                std::ranges::any_of(wanted, [&](const QString& word) { return holds(part.heading, word); });
            (headed ? inHeading : inText).push_back({{page.name, part.anchor}, page.title, part.heading});
        }
    inHeading.insert(inHeading.end(), inText.begin(), inText.end());
    return inHeading;
}

QString HelpBook::anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.toLower())
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            anchor += c;
        else if (c == QLatin1Char(' '))
            anchor += QLatin1Char('-');
    return anchor;
}

} // namespace waterhammer
