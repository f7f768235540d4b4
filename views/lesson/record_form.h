// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lesson/words_field.h"
#include "views/view.h"

#include <QPointer>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waterhammer {

class MarkdownLabel;

/// Words of a step with the figures as they were when the lesson was last checked.
[[nodiscard]] QString filledAsChecked(
    const RecordingShown& shown, const std::string& step, const std::string& words, bool markdown);

/// A step that is recorded, or the lesson as a whole: its words where they are typed, what may be made of it, how it
/// will read, and what is wrong with it.
class RecordForm : public View {
    Q_OBJECT
public:
    explicit RecordForm(QWidget* parent);

    void look(const RecordingShownPtr& shown);
    /// At the cursor of the words that were typed last, else at the end of the text.
    void insert(const QString& text);
    /// The spot whose words are typed; nothing: others are.
    [[nodiscard]] std::optional<std::size_t> spot() const;
    [[nodiscard]] QString spokenText() const override;

Q_SIGNALS:
    void typed(const waterhammer::WordsPlace& place, const QString& text);
    void leftToReader(bool left);
    void goalAsked();
    void askFirstAsked();

protected:
    void themeChanged() override;

private:
    void build();
    void addHead(const RecordedStep& step);
    void addChange(const RecordedStep& step);
    void addParts(const RecordedStep& step);
    void addLesson();
    WordsField* addWords(const WordsPlace& place, const QString& name, const char* object, bool line);
    QLabel* addLabel(const QString& text, const char* object);
    QPushButton* addButton(const QString& text, const char* object);
    void showPreview();
    void showProblems();
    [[nodiscard]] QString signature() const;

    RecordingShownPtr m_shown;
    QString m_built; ///< of what the form is
    QVBoxLayout* m_column;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_rows = nullptr;
    std::vector<WordsField*> m_fields;
    std::vector<QLabel*> m_labels;
    QPointer<WordsField> m_last; ///< typed in
    QLabel* m_previewTitle;
    MarkdownLabel* m_preview;
    QLabel* m_problems;
};

} // namespace waterhammer
