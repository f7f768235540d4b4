// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace waterhammer {

/// A place in the help: a page and a heading of it; no heading: its beginning.
struct HelpPlace {
    QString page;   ///< "signs"
    QString anchor; ///< "l-v-f"

    friend bool operator==(const HelpPlace&, const HelpPlace&) = default;
    /// "signs#l-v-f", as pages link to it.
    [[nodiscard]] static HelpPlace of(const QString& link);
};

/// The pages of the help, Markdown that reads the same in the program and in the repository: those of a language, and
/// English where it has none. The order is that of the links of the page "index".
class HelpBook {
public:
    struct Page {
        QString name, title, text; ///< text: Markdown
        QStringList anchors;       ///< of its headings, in their order: those of the English page
    };
    /// A section that holds what somebody looked for.
    struct Hit {
        HelpPlace place;
        QString title, heading;
    };

    /// `language`: "de".
    explicit HelpBook(const QString& language);

    /// In place of the page that was read: of one that is made of the program itself.
    void setPage(const QString& name, const QString& text);

    [[nodiscard]] const std::vector<Page>& pages() const { return m_pages; }
    [[nodiscard]] const Page* find(const QString& name) const; ///< null: none
    [[nodiscard]] bool has(const HelpPlace& place) const;
    /// The text below a heading, up to the next one; Markdown without links.
    [[nodiscard]] QString section(const HelpPlace& place) const;
    /// Sections that hold every word, those with one of them in the heading first.
    [[nodiscard]] std::vector<Hit> search(const QString& words) const;

    /// Of a heading, as repositories make it: small letters, blanks as hyphens, no other signs. A page of another
    /// language has the English anchors, heading by heading.
    [[nodiscard]] static QString anchorOf(const QString& heading);

private:
    std::vector<Page> m_pages;
};

} // namespace waterhammer
