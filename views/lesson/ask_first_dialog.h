// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lesson/words_field.h"

#include <QDialog>

#include <functional>
#include <vector>

class QDoubleSpinBox;
class QListWidget;
class QRadioButton;
class QVBoxLayout;

namespace waterhammer {

/// What is asked before a run: about which of the figures that moved most, how, and what is said to each answer.
class AskFirstDialog : public QDialog {
    Q_OBJECT
public:
    /// Words that a question begins with, each with its place.
    using Propose = std::function<std::vector<std::pair<WordsPlace, std::string>>(const AskFirst&)>;

    /// `moves`: those to choose from; `values`: each as it is read, "1.00 → 0.97".
    AskFirstDialog(
        std::vector<FigureMove> moves, const QStringList& values, Propose propose, const Theme& theme, QWidget* parent);

    /// What was chosen.
    [[nodiscard]] AskFirst question() const;
    /// The words as they were typed, at their places.
    [[nodiscard]] std::vector<std::pair<WordsPlace, QString>> words() const;

private:
    void makeKinds();
    void makeBands();
    void showWords();

    std::vector<FigureMove> m_moves;
    Propose m_propose;
    Theme m_theme;
    QVBoxLayout* m_rows;
    QListWidget* m_figures;
    QRadioButton *m_ways, *m_number;
    QWidget* m_bands;
    QDoubleSpinBox *m_within, *m_near;
    QWidget* m_page = nullptr;
    std::vector<WordsField*> m_fields;
};

} // namespace waterhammer
