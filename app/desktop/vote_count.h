// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;

namespace waterhammer {

/// What a room answers to a question, typed in by the presenter: a row a choice with its count and its bar. Counts are
/// kept as long as it lives, by their question, and are in no file.
class VoteCount : public QWidget {
    Q_OBJECT
public:
    explicit VoteCount(QWidget* parent = nullptr);

    /// No choices: nothing is asked.
    void ask(const QString& question, const std::vector<QString>& choices);
    [[nodiscard]] int votes() const; ///< of the question at hand, together
    /// The place of the answer with most votes; nothing: there are none, or two have as many.
    [[nodiscard]] std::optional<std::size_t> leading() const;

Q_SIGNALS:
    void counted();

private:
    void rebuild(const std::vector<QString>& choices);
    void showSum();

    QString m_question;
    std::vector<QString> m_choices;
    std::map<QString, std::vector<int>> m_counts; ///< by question
    QLabel* m_sum;
    QGridLayout* m_rows;
    std::vector<QWidget*> m_made; ///< of the rows
};

} // namespace waterhammer
