// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace waterhammer {

/// What a gauge reads, for assistive technology.
struct GaugeReading {
    double value = 0, low = 0, high = 1;
    double step = 0;         ///< of the keyboard, where it can be moved
    bool adjustable = false; ///< a slider: takeReading() moves it
};

/// A part of the window that is painted or laid out by ourselves: it has a theme, and it can say what it shows.
class View : public QWidget {
    Q_OBJECT
public:
    explicit View(QWidget* parent = nullptr);
    /// Hears nothing more of its parts: a child that loses the focus while the view is half gone still speaks.
    ~View() override;

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// Also given to every view inside this one.
    void setTheme(const Theme& theme);

    /// Pixels of a screen, or of the picture that is made, for each of ours: of cached pictures.
    [[nodiscard]] double pixelRatio() const { return m_ratio > 0 ? m_ratio : devicePixelRatioF(); }
    /// A picture of it with so many pixels for each of ours, drawn and not stretched.
    [[nodiscard]] QPixmap enlarged(double ratio);

    /// What the picture shows, in a sentence; changes are announced with noteChanged().
    [[nodiscard]] virtual QString spokenText() const { return {}; }
    /// The number a gauge shows; nothing for what is no gauge.
    [[nodiscard]] virtual std::optional<GaugeReading> reading() const { return {}; }
    /// Assistive technology moves a slider.
    virtual void takeReading(double) { }

protected:
    /// The theme or text size is another: fonts, margins and cached pictures are to be made again.
    virtual void themeChanged() { }
    void changeEvent(QEvent* event) override;
    /// Tells assistive technology, if any listens, that spokenText() or reading() is another.
    void noteChanged();

private:
    void setRatio(double ratio);

    Theme m_theme;
    double m_ratio = 0; ///< of a picture that is being made; 0: none is
};

/// Makes views speak: to be called once, before the first window.
void installAccessibility();

} // namespace waterhammer
