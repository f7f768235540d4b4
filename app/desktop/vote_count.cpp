// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/vote_count.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace waterhammer {

VoteCount::VoteCount(QWidget* parent)
    : QWidget(parent)
    , m_sum(new QLabel(this))
    , m_rows(new QGridLayout)
{
    setObjectName(QStringLiteral("voteCount"));
    m_sum->setObjectName(QStringLiteral("voteSum"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sum);
    column->addLayout(m_rows);
    m_rows->setColumnStretch(1, 1);
    hide();
}

void VoteCount::ask(const QString& question, const std::vector<QString>& choices)
{
    setVisible(!choices.empty());
    if (question == m_question && choices == m_choices)
        return;
    m_question = question;
    m_choices = choices;
    m_counts[question].resize(choices.size());
    rebuild(choices);
    showSum();
}

int VoteCount::votes() const
{
    const auto counts = m_counts.find(m_question);
    return counts == m_counts.end() ? 0 : std::accumulate(counts->second.begin(), counts->second.end(), 0);
}

std::optional<std::size_t> VoteCount::leading() const
{
    const auto counts = m_counts.find(m_question);
    if (counts == m_counts.end() || votes() == 0)
        return {};
    const auto most = std::ranges::max_element(counts->second);
    if (std::ranges::count(counts->second, *most) > 1)
        return {};
    return static_cast<std::size_t>(most - counts->second.begin());
}

void VoteCount::rebuild(const std::vector<QString>& choices)
{
    constexpr int mostVotes = 9999;
    for (QWidget* made : m_made)
        delete made;
    m_made.clear();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto* name = new QLabel(choices[i], this);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        auto* bar = new QProgressBar(this);
        bar->setTextVisible(false);
        bar->setAccessibleName(tr("Share of the votes: %1").arg(choices[i]));
        auto* count = new QSpinBox(this);
        count->setObjectName(QStringLiteral("votes%1").arg(i));
        count->setAccessibleName(tr("Votes for %1").arg(choices[i]));
        count->setRange(0, mostVotes);
        count->setValue(m_counts[m_question][i]);
        name->setBuddy(count);
        connect(count, &QSpinBox::valueChanged, this, [this, i](int votes) {
            m_counts[m_question][i] = votes;
            showSum();
            Q_EMIT counted();
        });
        const int row = static_cast<int>(i);
        m_rows->addWidget(name, row, 0);
        m_rows->addWidget(bar, row, 1);
        m_rows->addWidget(count, row, 2);
        m_made.insert(m_made.end(), {name, bar, count});
    }
}

void VoteCount::showSum()
{
    m_sum->setText(tr("The room says: %n vote(s), typed in", nullptr, votes()));
    const int most = std::max(1, votes());
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        auto* bar = static_cast<QProgressBar*>(m_made[3 * i + 1]);
        bar->setRange(0, most);
        bar->setValue(m_counts[m_question][i]);
    }
}

} // namespace waterhammer
