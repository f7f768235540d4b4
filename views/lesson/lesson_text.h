// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/language.h"
#include "views/shown/lesson_shown.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace waterhammer {

/// The words of a lesson in the window's language, with the figures of the moment filled in. Texts of several lines are
/// Markdown; labels are plain.
class LessonText {
    Q_DECLARE_TR_FUNCTIONS(LessonText)
public:
    /// `lesson` must be playable, and outlive it.
    explicit LessonText(const LessonShown& lesson);

    [[nodiscard]] QString title() const;                                    ///< of the lesson as it is written
    [[nodiscard]] QString kind() const { return kindName(m_at.at().kind); } ///< of the step, in a word
    [[nodiscard]] static QString kindName(StepKind kind);                   ///< likewise
    [[nodiscard]] QString stepTitle() const { return titleOf(m_at.step); }  ///< of the step
    [[nodiscard]] QString titleOf(std::size_t step) const;                  ///< of any step
    [[nodiscard]] QString body() const;                                     ///< the step's text
    /// The text of a part of the step: "ask", "spot", "miss"; empty: there is none.
    [[nodiscard]] QString part(std::string_view kind, std::string_view id = {}) const;
    /// Its label.
    [[nodiscard]] QString label(std::string_view kind, std::string_view id) const;
    /// The hints that have been asked for.
    [[nodiscard]] QStringList hints() const;
    /// How many there are.
    [[nodiscard]] int hintCount() const;

    /// What is said of an answer once it is resolved.
    struct Card {
        QString title;      ///< of the question's step
        QString said, was;  ///< empty: nothing of the kind can be said in a line
        QString reply;      ///< Markdown
        bool right = false; ///< the answer is
        bool skipped = false;
    };
    [[nodiscard]] Card card(std::size_t question) const;
    /// What is answered in a line; empty where nothing is.
    [[nodiscard]] QString answered(std::size_t question) const;
    /// The unit in which a number is asked for, "bn", "%"; and how many of it make one of the figure's own.
    [[nodiscard]] std::pair<QString, double> unitAsked() const;

    /// A figure that is watched: what it is called, now, and as the step began.
    struct Watched {
        QString label, now, start;
    };
    [[nodiscard]] std::vector<Watched> watched() const;
    /// Rows of a comparison: label, in A, in B.
    struct Compared {
        QString label, a, b;
    };
    [[nodiscard]] std::vector<Compared> compared() const;
    /// A value as it is written usually.
    [[nodiscard]] QString figure(const FigureValue& value) const;
    /// What a control is called on screen.
    [[nodiscard]] QString control(std::string_view id) const;
    /// Why the step cannot be shown, a line each.
    [[nodiscard]] QStringList faults() const;

protected:
    [[nodiscard]] const WordsSection* section(std::size_t step) const;
    [[nodiscard]] const WordsPart* find(std::size_t step, std::string_view kind, std::string_view id) const;
    [[nodiscard]] QString filled(const std::string& text, std::size_t step, const LessonScope& scope, bool plain) const;
    [[nodiscard]] LessonScope scope(std::size_t step) const { return m_at.scope(step); }
    [[nodiscard]] std::optional<FigureValue> sum(const Sourced& text, const LessonScope& scope) const;
    [[nodiscard]] QString watchLabel(const Sourced& text) const;

    const LessonShown& m_at;
    WindowLanguage m_language;
    std::string m_code; ///< of the language
};

} // namespace waterhammer
