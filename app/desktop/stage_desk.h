// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/presenter.h"
#include "app/desktop/stage.h"

#include <QObject>
#include <QPointer>

class QScreen;

namespace waterhammer {

/// The stage and, where there are two screens, the presenter's own: which of them stands where, also when screens come
/// and go.
class StageDesk : public QObject {
    Q_OBJECT
public:
    StageDesk(Session& session, QObject* parent);
    ~StageDesk() override;

    /// The stage comes up, on another screen than `beside` where there is one; nothing if it stands already.
    void present(const QWidget& beside, const Theme& theme);
    [[nodiscard]] Stage* stage() const { return m_stage; }             ///< null while there is none
    [[nodiscard]] Presenter* presenter() const { return m_presenter; } ///< likewise; on one screen there is none
    /// The stage to the presenter's screen and the other way round.
    void swap();
    /// Both go.
    void end();

Q_SIGNALS:
    /// The window is wanted again.
    void left();
    /// The run at hand is to be kept.
    void pinAsked();

private:
    void makePresenter(const Theme& theme);
    void place();
    void screenCame(QScreen* screen);
    void screenWent(QScreen* screen);

    Session& m_session;
    QPointer<Stage> m_stage;
    QPointer<Presenter> m_presenter;
    QPointer<QScreen> m_room, m_own; ///< of the stage, of the presenter
};

} // namespace waterhammer
