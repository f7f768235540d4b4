// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shown/my_bank.h"

#include "model/scenario/references.h"
#include "model/scenario/shown_names.h"

#include <QCoreApplication>

namespace waterhammer {

namespace {

struct MyBank {
    Q_DECLARE_TR_FUNCTIONS(MyBank)
};

} // namespace

bool isMyBank(const ScenarioDraft& draft, const Selection& dealer)
{
    const auto bank = focusDealer(draft);
    return dealer.kind == Selection::Kind::Dealer && bank && draft.dealers[*bank].id == dealer.id;
}

EditDraft markMyBank(const ScenarioDraft& draft, const Selection& dealer)
{
    const bool mine = isMyBank(draft, dealer);
    const std::string name = nameOf(draft.dealers, dealer.id);
    return {mine ? MyBank::tr("my bank: none") : MyBank::tr("my bank: %1").arg(QString::fromStdString(name)),
        setOne("focus", mine ? std::string() : nodeName(Part::Dealers, dealer.id)), {}, dealer};
}

} // namespace waterhammer
