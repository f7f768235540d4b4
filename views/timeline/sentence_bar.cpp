// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/sentence_bar.h"

#include "model/analysis/clauses.h"
#include "views/icons.h"
#include "views/story/narrator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace waterhammer {

namespace {

constexpr double wideWindow = 1500; ///< px at text scale 1 from which the sentence is set large

Selection linked(const QString& target)
{
    const QString kind = target.section(QLatin1Char(':'), 0, 0), id = target.section(QLatin1Char(':'), 1);
    return {kind == QLatin1String("dealer") ? Selection::Kind::Dealer : Selection::Kind::Asset, id.toStdString()};
}

/// First every clause in its fewest words, the lightest left out where there is no room even so; then the heaviest
/// said in full as far as they go. What caused the day is never left out.
template <class Fits> std::vector<ShownClause> fitting(const std::vector<ShownClause>& clauses, Fits fits)
{
    std::vector<std::size_t> order(clauses.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return clauses[i].weight; });
    std::vector<ShownClause> shown(clauses.size());
    for (const std::size_t i : order) {
        const bool stays = clauses[i].weight >= neverLeftOut;
        shown[i].text = clauses[i].brief.isEmpty() && stays ? clauses[i].text : clauses[i].brief;
        if (!stays && !fits(shown))
            shown[i].text.clear();
    }
    for (const std::size_t i : order) {
        const QString brief = std::exchange(shown[i].text, clauses[i].text);
        if (!fits(shown))
            shown[i].text = brief;
    }
    return shown;
}

} // namespace

SentenceBar::SentenceBar(QWidget* parent)
    : View(parent)
    , m_text(new QLabel(this))
    , m_why(new QPushButton(tr("Why?"), this))
{
    setObjectName(QStringLiteral("sentenceBar"));
    setAccessibleName(tr("The sentence of the day"));
    m_text->setObjectName(QStringLiteral("sentence"));
    m_text->setAccessibleName(tr("The sentence of the day"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_why->setAccessibleName(tr("Why did the price fall?"));
    m_why->setToolTip(tr("Takes the largest price move of the day apart"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_why);
    connect(m_text, &QLabel::linkActivated, this,
        [this](const QString& target) { Q_EMIT selectionRequested(linked(target)); });
    connect(m_why, &QPushButton::clicked, this, &SentenceBar::whyRequested);
}

void SentenceBar::setClauses(std::vector<ShownClause> clauses)
{
    m_clauses = std::move(clauses);
    fit();
    noteChanged();
}

QString SentenceBar::spokenText() const { return plain(joined(m_clauses)); }

QSize SentenceBar::minimumSizeHint() const
{
    return {200, std::max(m_why->sizeHint().height(), m_text->fontMetrics().height() + 4)};
}

void SentenceBar::themeChanged()
{
    m_why->setIcon(icon(QStringLiteral("why"), theme()));
    fit();
}

void SentenceBar::resizeEvent(QResizeEvent*) { fit(); }

/// Whole if it fits; else as much as does, the causes in any case.
void SentenceBar::fit()
{
    const bool wide = width() >= theme().length(wideWindow);
    const QFont font = theme().font(wide ? type::sentence : type::sentenceSmall);
    m_text->setFont(font);
    QTextDocument measure;
    measure.setDefaultFont(font);
    measure.setDocumentMargin(0);
    const double room = width() - m_why->sizeHint().width() - 14;
    const auto fits = [&](const std::vector<ShownClause>& clauses) {
        measure.setHtml(styled(joined(clauses), theme()));
        return measure.idealWidth() <= room;
    };
    const std::vector<ShownClause> shown = fits(m_clauses) ? m_clauses : fitting(m_clauses, fits);
    const QString text = joined(shown);
    m_text->setText(styled(text, theme()));
    m_text->setToolTip(text == joined(m_clauses) ? QString() : plain(joined(m_clauses)));
}

} // namespace waterhammer
