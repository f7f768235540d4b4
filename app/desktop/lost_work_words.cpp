// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lost_work_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace waterhammer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LostWork)
};

} // namespace

QString lostWorkWords(const LostWork& work)
{
    const QString found = Words::tr("Unsaved work on “%1” of %2 was found.")
                              .arg(work.title, QLocale().toString(work.written, QLocale::ShortFormat));
    switch (originalNow(work)) {
    case OriginalNow::Unknown: break;
    case OriginalNow::AsItWas: return found + u' ' + Words::tr("The file itself is as it was.");
    case OriginalNow::Changed:
        return found + u' ' + Words::tr("The file itself has been changed by another program since.");
    case OriginalNow::Gone: return found + u' ' + Words::tr("The file itself is gone.");
    }
    return found;
}

} // namespace waterhammer
