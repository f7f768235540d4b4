// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/sentence_bar.h"

#include "views/icons.h"
#include "views/story/narrator.h"
#include "views/timeline/fitting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace waterhammer {

namespace {

constexpr double wideWindow = 1500; ///< px at text scale 1 from which the sentence is set large

Selection linked(const QString& target)
{
    const QString kind = target.section(QLatin1Char(':'), 0, 0), id = target.section(QLatin1Char(':'), 1);
    return {kind == QLatin1String("dealer") ? Selection::Kind::Dealer : Selection::Kind::Asset, id.toStdString()};
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

/// Whole if it fits; else as much as does.
void SentenceBar::fit()
{
    const bool wide = width() >= theme().length(wideWindow);
    const QFont font = theme().font(wide ? type::sentence : type::sentenceSmall);
    m_text->setFont(font);
    QTextDocument measure;
    measure.setDefaultFont(font);
    measure.setDocumentMargin(0);
    const bool laidOut = width() >= minimumSizeHint().width();
    const double room = width() - m_why->sizeHint().width() - 14;
    const QString all = joined(m_clauses);
    const QString shown = fitted(m_clauses, [&](const QString& marked) {
        measure.setHtml(styled(marked, theme()));
        return !laidOut || measure.idealWidth() <= room;
    });
    m_text->setText(styled(shown, theme()));
    m_text->setToolTip(shown == all ? QString() : plain(all));
}

} // namespace waterhammer
