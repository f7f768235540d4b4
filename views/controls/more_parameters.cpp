// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/more_parameters.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waterhammer {

MoreParameters::MoreParameters(QWidget* parent)
    : Panel(parent)
{
    auto* button = new QPushButton(tr("More parameters…"), this);
    button->setObjectName(QStringLiteral("moreParameters"));
    button->setAccessibleName(tr("More parameters"));
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT asked(OpenEditor{{EditorSection::Market, {}}}); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 10);
    column->addWidget(button);
}

} // namespace waterhammer
