// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/request.h"
#include "views/shown/shown.h"
#include "views/view.h"

#include <QPointer>
#include <QVariant>

#include <optional>
#include <vector>

namespace waterhammer {

struct Control;

/// How much room a window has: its width and height over the size of text decide.
enum class Density { Full, Small, Tiny };

/// The room a panel has.
struct Room {
    Density density = Density::Full;
    bool titled = false;  ///< the panel's title stands outside it, on a tab
    bool editing = false; ///< the editor stands beside it
};

/// Something a newcomer is to touch, or a sign with its name.
struct Hint {
    QPointer<QWidget> at;
    QString text;
    QRectF part = {}; ///< of the widget that is meant; null: all of it
};

/// A part of the window that shows the study: it looks at Shown and asks for what a person wants. It holds no other
/// panel and changes nothing of the study itself. A panel whose window title is set carries it on its tab.
class Panel : public View {
    Q_OBJECT
public:
    using View::View;

    /// Shows what has changed, and does nothing for what has not.
    void show(const Shown& shown, Changes changes) { look(shown, changes); }
    using QWidget::show;

    /// There is so much room.
    virtual void fit(const Room&) { }
    /// What a newcomer is to touch here; nothing on most panels.
    [[nodiscard]] virtual std::optional<Hint> hint() const { return {}; }
    /// The signs it uses, each with its name and one place where it stands now.
    [[nodiscard]] virtual std::vector<Hint> signs() const { return {}; }
    /// Where a control that a lesson names stands in it now; nothing: not here. `text` is empty.
    [[nodiscard]] virtual std::optional<Hint> placeOf(const Control&) const { return {}; }
    /// Such a control is to be seen, as far as that is up to this panel; a chart without a name: those there were.
    virtual void bringInSight(const Control&) { }
    /// What is to be remembered from one start to the next, and handed back; invalid: nothing.
    [[nodiscard]] virtual QVariant memory() const { return {}; }
    virtual void remember(const QVariant&) { }

Q_SIGNALS:
    void asked(const waterhammer::Request& request);

protected:
    virtual void look(const Shown& shown, Changes changes) = 0;
    /// Of the last good run, while there is none for the draft.
    void fade(bool faded);
};

} // namespace waterhammer
