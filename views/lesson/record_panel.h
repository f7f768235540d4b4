// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/recording_shown.h"
#include "views/view.h"

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace waterhammer {

class RecordForm;

/// A lesson that is being recorded: that it is, its steps, the one that is looked at with its words, and what is done
/// with it. It changes nothing itself.
class RecordPanel : public View {
    Q_OBJECT
public:
    explicit RecordPanel(QWidget* parent = nullptr);

    void look(const RecordingShownPtr& shown);
    /// A figure is to be clicked, or no longer.
    void setPicking(bool picking);
    [[nodiscard]] RecordForm& form() const { return *m_form; } ///< of the words
    [[nodiscard]] QToolButton& insertButton() const { return *m_insert; }
    [[nodiscard]] QString spokenText() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stopAsked();
    void wordsAsked();
    void stepChosen(int step); ///< −1: the lesson as a whole
    void moveAsked(int by);
    void removeAsked();
    void saveAsked();
    void playAsked();

protected:
    void themeChanged() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead();
    void makeSteps();
    void makeFoot();
    QToolButton* makeTool(const char* name, const QString& text, const QString& icon);
    void showSteps();

    RecordingShownPtr m_shown;
    QLabel *m_sign, *m_title, *m_state;
    QToolButton *m_stop, *m_words, *m_up, *m_down, *m_remove, *m_insert;
    QListWidget* m_steps;
    RecordForm* m_form;
    QPushButton *m_save, *m_play;
    bool m_listing = false; ///< the list follows what is shown
};

} // namespace waterhammer
