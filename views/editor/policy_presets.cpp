// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/policy_presets.h"

#include "model/editing/policy_presets.h"
#include "views/controls/policy_words.h"
#include "views/editor/averted_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace waterhammer {

PolicyPresets::PolicyPresets(QWidget* parent)
    : View(parent)
    , m_card(new AvertedCard(this))
    , m_title(new QLabel(tr("Add with one click"), this))
    , m_from(new QLabel(this))
{
    setObjectName(QStringLiteral("policyPresets"));
    setAccessibleName(tr("Policies to add with one click"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_card, 0, 0, 1, 2);
    grid->addWidget(m_title, 1, 0);
    grid->addWidget(m_from, 1, 1, Qt::AlignRight);
    int line = 2;
    for (const PolicyKind kind : offeredPolicies()) {
        Row row{kind, new QLabel(this), new QLabel(policyHistory(kind), this), new QLabel(tr("in use"), this),
            new QPushButton(tr("Add"), this)};
        row.add->setObjectName(QStringLiteral("preset%1").arg(static_cast<int>(kind)));
        row.history->setObjectName(QStringLiteral("presetHistory"));
        row.history->setWordWrap(true);
        for (QLabel* text : {row.title, row.history}) {
            text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            text->setToolTip(text->text());
        }
        grid->addWidget(row.title, line, 0);
        grid->addWidget(row.history, line + 1, 0);
        grid->addWidget(row.used, line, 1, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(row.add, line, 1, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->setRowMinimumHeight(line + 2, 5);
        connect(row.add, &QPushButton::clicked, this, [this, kind] {
            if (!m_draft)
                return;
            Policy policy = policyPreset(kind, *m_draft);
            const int lasting = policy.to ? *policy.to - policy.from : 0;
            policy.from = m_day;
            if (policy.to)
                policy.to = m_day + lasting;
            Q_EMIT presetRequested(policy);
        });
        m_rows.push_back(row);
        line += 3;
    }
    grid->setRowStretch(line, 1);
    themeChanged();
}

void PolicyPresets::setDraft(DraftPtr draft)
{
    m_draft = std::move(draft);
    refresh();
}

void PolicyPresets::setCurrent(std::optional<std::size_t> policy)
{
    m_current = policy;
    showEffect();
}

void PolicyPresets::setEffects(const std::optional<PolicyEffects>& effects)
{
    m_effects = effects.value_or(PolicyEffects());
    showEffect();
}

void PolicyPresets::showEffect()
{
    const bool there = m_draft && m_current && *m_current < m_draft->policies.size();
    m_card->setVisible(there);
    if (!there)
        return;
    const auto effect = *m_current < m_effects.size() ? m_effects[*m_current] : std::nullopt;
    m_card->tell(*m_draft, m_draft->policies[*m_current], effect);
}

void PolicyPresets::setDay(int day)
{
    m_day = day;
    refresh();
}

void PolicyPresets::refresh()
{
    m_from->setText(tr("from day %1").arg(m_day));
    showEffect();
    if (!m_draft)
        return;
    for (Row& row : m_rows) {
        const QString phrase = policyPhrase(policyPreset(row.kind, *m_draft), *m_draft);
        const bool used = std::ranges::any_of(m_draft->policies, [&](const Policy& p) { return p.kind == row.kind; });
        row.title->setText(phrase);
        row.used->setVisible(used);
        row.add->setVisible(!used);
        row.add->setAccessibleName(tr("Add: %1").arg(phrase));
    }
}

void PolicyPresets::themeChanged()
{
    const auto dress = [&](QLabel* label, const QFont& font, const QColor& colour) {
        label->setFont(font);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colour);
        label->setPalette(palette);
    };
    dress(m_title, theme().font(12.5, QFont::DemiBold), theme().ink);
    dress(m_from, theme().font(11.5), theme().ink2);
    for (Row& row : m_rows) {
        dress(row.title, theme().font(12, QFont::DemiBold), theme().ink);
        dress(row.history, theme().condensed(11), theme().ink2);
        dress(row.used, theme().font(11.5, QFont::DemiBold), theme().absorbText);
        row.add->setFont(theme().font(11.5));
        row.add->setFixedHeight(static_cast<int>(theme().length(26)));
    }
}

void PolicyPresets::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.setPen(theme().line);
    painter.drawLine(0, 0, 0, height());
}

} // namespace waterhammer
