// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace waterhammer {

namespace {

struct Dialogs {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

} // namespace

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
