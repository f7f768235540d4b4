// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs.h"

#include "app/desktop/actions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

struct Dialogs {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

/// Keys that views have of their own.
std::vector<std::pair<QString, QString>> keysOfViews()
{
    return {
        {Dialogs::tr("Graph: walk from node to node"), Dialogs::tr("Arrow keys")},
        {Dialogs::tr("Graph: select"), Dialogs::tr("Enter")},
        {Dialogs::tr("Graph: why?"), Dialogs::tr("Space")},
        {Dialogs::tr("Graph: figures of the node"),
            QKeySequence(QStringLiteral("Ctrl+I")).toString(QKeySequence::NativeText)},
        {Dialogs::tr("Graph: edit"), QStringLiteral("F2")},
        {Dialogs::tr("Slider: a step, ten steps"), Dialogs::tr("Arrow keys, with Shift")},
        {Dialogs::tr("Slider: back to the default"), Dialogs::tr("Delete")},
        {Dialogs::tr("Table: copy"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)},
        {Dialogs::tr("Editor: next problem"), QStringLiteral("F8")},
        {Dialogs::tr("Stage: on, back"), Dialogs::tr("PageDown, PageUp")},
        {Dialogs::tr("Stage: black, freeze, pointer, magnify"), QStringLiteral("B, F, P, M")},
        {Dialogs::tr("Stage: days ahead, levers, pin, card"), QStringLiteral("H, L, K, I")},
        {Dialogs::tr("Stage: its keys, back to the window"), QStringLiteral("?, Esc")},
    };
}

} // namespace

void showKeys(QWidget& parent, const Actions& actions)
{
    QDialog dialog(&parent);
    dialog.setObjectName(QStringLiteral("keysDialog"));
    dialog.setWindowTitle(Dialogs::tr("Keys"));
    std::vector<std::pair<QString, QString>> rows;
    for (const QAction* action : actions.all())
        if (!action->shortcut().isEmpty())
            rows.emplace_back(
                action->text().remove(QLatin1Char('&')), action->shortcut().toString(QKeySequence::NativeText));
    for (auto& row : keysOfViews())
        rows.push_back(std::move(row));
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 2, &dialog);
    table->setObjectName(QStringLiteral("keysTable"));
    table->setAccessibleName(Dialogs::tr("Keys"));
    table->setHorizontalHeaderLabels({Dialogs::tr("What it does"), Dialogs::tr("Key")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int i = 0; i < table->rowCount(); ++i) {
        table->setItem(i, 0, new QTableWidgetItem(rows[static_cast<std::size_t>(i)].first));
        table->setItem(i, 1, new QTableWidgetItem(rows[static_cast<std::size_t>(i)].second));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog.resize(parent.fontMetrics().averageCharWidth() * 80, parent.fontMetrics().height() * 32);
    dialog.exec();
}

void showAbout(QWidget& parent)
{
    QMessageBox box(QMessageBox::NoIcon, Dialogs::tr("About Waterhammer"),
        Dialogs::tr(
            "<h3>Waterhammer %1</h3>"
            "<p>How a constrained inter-dealer market turns a small liquidity shock into a crisis: see it, touch "
            "it, take it apart.</p>"
            "<p>After Greenwood, Landier and Thesmar (2015), Cont and Schaanning (2017), Brunnermeier and "
            "Pedersen (2009), Adrian and Shin (2010, 2014), Glosten and Milgrom (1985), Cifuentes, Ferrucci and "
            "Shin (2005), Duffie et al. (2023) and Furfine (2003).</p>"
            "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QStringLiteral(WATERHAMMER_VERSION)),
        QMessageBox::Close, &parent);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setTextFormat(Qt::RichText);
    box.exec();
}

} // namespace waterhammer
