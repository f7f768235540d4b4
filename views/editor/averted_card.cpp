// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/averted_card.h"

#include "views/controls/averted_curve.h"
#include "views/controls/policy_words.h"

#include <QPainter>

namespace waterhammer {

namespace {

constexpr double line = 17, curveHeight = 44, gap = 6; ///< px

} // namespace

AvertedCard::AvertedCard(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("avertedCard"));
    setAccessibleName(tr("What this policy averts"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AvertedCard::tell(const ScenarioDraft& draft, const Policy& policy, const std::optional<PolicyEffect>& effect)
{
    m_phrase = policyPhrase(policy, draft);
    m_words = policyEffectWords(effect ? &*effect : nullptr, draft);
    m_effect = effect;
    m_from = policy.from;
    m_most = effect ? QString::fromStdString(bestBegunWords(*effect, draft, WindowLanguage())) : QString();
    setToolTip(m_phrase + QLatin1Char('\n') + spokenText());
    updateGeometry();
    update();
    noteChanged();
}

QString AvertedCard::spokenText() const { return m_most.isEmpty() ? m_words : m_words + QStringLiteral("; ") + m_most; }

QSize AvertedCard::sizeHint() const
{
    return QSizeF(
        theme().length(200), theme().length(2 * line + (m_most.isEmpty() ? gap : curveHeight + line + 3 * gap)))
        .toSize();
}

void AvertedCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRectF row(0, 0, width(), theme().length(line));
    const auto say = [&](const QString& text, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(row.width())));
        row.translate(0, row.height());
    };
    say(m_phrase, theme().font(12, QFont::DemiBold), theme().ink);
    say(m_words, theme().font(11.5), m_effect && m_effect->helps() ? theme().absorbText : theme().ink2);
    if (m_most.isEmpty())
        return;
    const QRectF place(0, row.top() + theme().length(gap), width() - 1, theme().length(curveHeight));
    paintAverted(painter, place, *m_effect, m_from, theme());
    painter.setFont(theme().condensed(11));
    painter.setPen(theme().ink2);
    const QRectF below(place.left(), place.bottom(), place.width(), theme().length(line));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, tr("begun on day %1").arg(1));
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignVCenter, m_most);
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_effect->begun.size()));
}

} // namespace waterhammer
