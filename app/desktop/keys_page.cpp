// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keys_page.h"

#include "app/desktop/actions.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace waterhammer {

namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

/// Keys that views have of their own.
std::vector<std::pair<QString, QString>> keysOfViews()
{
    return {
        {Keys::tr("Graph: walk from node to node"), Keys::tr("Arrow keys")},
        {Keys::tr("Graph: select"), Keys::tr("Enter")},
        {Keys::tr("Graph: why?"), Keys::tr("Space")},
        {Keys::tr("Graph: figures of the node"),
            QKeySequence(QStringLiteral("Ctrl+I")).toString(QKeySequence::NativeText)},
        {Keys::tr("Graph: edit"), QStringLiteral("F2")},
        {Keys::tr("Slider: a step, ten steps"), Keys::tr("Arrow keys, with Shift")},
        {Keys::tr("Slider: back to the default"), Keys::tr("Delete")},
        {Keys::tr("Table: copy"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)},
        {Keys::tr("Editor: next problem"), QStringLiteral("F8")},
        {Keys::tr("Stage: on, back"), Keys::tr("PageDown, PageUp")},
        {Keys::tr("Stage: black, freeze, pointer, magnify"), QStringLiteral("B, F, P, M")},
        {Keys::tr("Stage: days ahead, levers, pin, card, notes"), QStringLiteral("H, L, K, I, N")},
        {Keys::tr("Stage: its screen and the presenter's change places"), QStringLiteral("Ctrl+Shift+X")},
        {Keys::tr("Stage: its keys, back to the window"), QStringLiteral("?, Esc")},
    };
}

QString row(const QString& what, const QString& key)
{
    QString cell = key;
    return QStringLiteral("| %1 | %2 |\n").arg(what, cell.replace(QLatin1Char('|'), QStringLiteral("\\|")));
}

} // namespace

QString keysPage(const Actions& actions)
{
    QString page = QStringLiteral("# %1\n\n%2\n\n")
                       .arg(Keys::tr("Keys"),
                           Keys::tr("This list is made of the keys that the window has. Tab and Shift+Tab reach every "
                                    "control; where somebody types, letters are letters."));
    page += row(Keys::tr("What it does"), Keys::tr("Key")) + QStringLiteral("|---|---|\n");
    for (const QAction* action : actions.all()) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.empty())
            page += row(action->text().remove(QLatin1Char('&')), keys.join(QStringLiteral(", ")));
    }
    page += QStringLiteral("\n## %1\n\n").arg(Keys::tr("Keys of single parts"));
    page += row(Keys::tr("What it does"), Keys::tr("Key")) + QStringLiteral("|---|---|\n");
    for (const auto& [what, key] : keysOfViews())
        page += row(what, key);
    return page;
}

} // namespace waterhammer
