// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teaching/scenario_card.h"

#include "model/files/card.h"
#include "model/files/observed.h"
#include "model/words/observed_words.h"
#include "views/language.h"
#include "views/shown/language_of_texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

QString listed(const std::vector<std::string>& texts)
{
    QStringList lines;
    for (const std::string& text : texts)
        lines << (texts.size() > 1 ? QStringLiteral("•\u00a0") : QString()) + QString::fromStdString(text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ScenarioCard::ScenarioCard(QWidget* parent)
    : SidePage(QStringLiteral("card"), tr("About this scenario"), parent)
{
    m_name = makeLabel("cardName");
    m_description = makeLabel("cardDescription");
    m_observedTitle = makeLabel("cardObservedTitle");
    m_observed = makeLabel("cardObserved");
    m_stylisedTitle = makeLabel("cardStylisedTitle");
    m_stylised = makeLabel("cardStylised");
    m_sourcesTitle = makeLabel("cardSourcesTitle");
    m_sources = makeLabel("cardSources");
    m_made = makeLabel("cardMade");
    m_observedTitle->setText(tr("What really happened"));
    m_stylisedTitle->setText(tr("What is stylised"));
    m_sourcesTitle->setText(tr("Sources"));
    m_edit = new QPushButton(tr("&Edit These Texts"), column()->parentWidget());
    m_edit->setObjectName(QStringLiteral("cardEdit"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_edit);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addStretch(1);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT asked(OpenEditor{{EditorSection::Scenario, {}}}); });
}

/// Words to be read and copied, whatever stands in them.
QLabel* ScenarioCard::makeLabel(const char* name)
{
    auto* label = new QLabel(column()->parentWidget());
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(label);
    return label;
}

void ScenarioCard::look(const Shown& shown, Changes changes)
{
    if (changes & Change::Draft)
        showTexts(shown);
    if (changes & (Change::Draft | Change::Run))
        showObserved(shown);
}

void ScenarioCard::showTexts(const Shown& shown)
{
    const FileCard card = cardOf(*shown.draft, languageOfTexts());
    m_name->setText(QString::fromStdString(card.name));
    m_description->setText(
        card.description.empty() ? tr("It has no description.") : QString::fromStdString(card.description));
    m_stylised->setText(listed(card.stylised));
    m_sources->setText(listed(card.sources));
    for (auto [title, label] : {std::pair{m_stylisedTitle, m_stylised}, {m_sourcesTitle, m_sources}}) {
        title->setVisible(!label->text().isEmpty());
        label->setVisible(!label->text().isEmpty());
    }
    QStringList made;
    for (const std::string& part : {card.author, card.date})
        if (!part.empty())
            made << QString::fromStdString(part);
    m_made->setText(made.join(QStringLiteral(", ")));
    m_made->setVisible(!made.isEmpty());
    noteChanged();
}

/// Of days that have been shown.
void ScenarioCard::showObserved(const Shown& shown)
{
    std::vector<std::string> lines;
    const std::string language = languageOfTexts();
    if (const auto& run = shown.run) {
        std::vector<Observed> observed = observedOf(*run->draft, language);
        for (Observed& one : observed) // a source may tell of what lies ahead
            if (shown.ahead.hidden && !one.values.empty() && one.values.back().first > run->lastRound())
                one.source.clear();
        lines = observedInWords(run->trajectory, observed, run->lastRound(), run->calendar, WindowLanguage());
    }
    m_observed->setText(listed(lines));
    m_observedTitle->setVisible(!lines.empty());
    m_observed->setVisible(!lines.empty());
}

void ScenarioCard::themeChanged()
{
    SidePage::themeChanged();
    const int side = static_cast<int>(theme().length(12)), above = static_cast<int>(theme().length(6));
    for (QLabel* label : {m_name, m_description, m_observedTitle, m_observed, m_stylisedTitle, m_stylised,
             m_sourcesTitle, m_sources, m_made}) {
        const bool title =
            label == m_name || label == m_observedTitle || label == m_stylisedTitle || label == m_sourcesTitle;
        label->setFont(
            theme().font(label == m_name ? type::scenario : type::body, title ? QFont::DemiBold : QFont::Normal));
        label->setContentsMargins(side, title ? above * 2 : above / 2, side, above / 2);
    }
    m_edit->setFont(theme().font(type::body));
}

QString ScenarioCard::spokenText() const { return m_name->text() + QStringLiteral(". ") + m_description->text(); }

} // namespace waterhammer
