// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QTextBrowser>

namespace waterhammer {

class HelpBook;
struct HelpPlace;

/// A page of the help: its links lead to other pages of it, its equations have the colour and size of the text.
class HelpView : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpView(QWidget* parent = nullptr);

    /// The book must outlive it.
    void setBook(const HelpBook* book) { m_book = book; }
    void setTheme(const Theme& theme);
    void open(const HelpPlace& place);
    /// Where it stands.
    [[nodiscard]] HelpPlace place() const;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    void dress();

    const HelpBook* m_book = nullptr;
    Theme m_theme;
};

} // namespace waterhammer
