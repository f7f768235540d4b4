// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace waterhammer {

namespace {

/// A painted view in the accessible tree: its name is the widget's, its text the sentence, its value the reading.
class AccessibleView : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleView(View* view)
        : QAccessibleWidget(view, roleOf(*view))
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString spoken = view().spokenText();
        if ((kind == QAccessible::Value || kind == QAccessible::Description) && !spoken.isEmpty())
            return spoken;
        return QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType kind) override
    {
        if (kind == QAccessible::ValueInterface && view().reading())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(kind);
    }
    QVariant currentValue() const override { return reading().value; }
    void setCurrentValue(const QVariant& value) override { view().takeReading(value.toDouble()); }
    QVariant maximumValue() const override { return reading().high; }
    QVariant minimumValue() const override { return reading().low; }
    QVariant minimumStepSize() const override { return reading().step; }

private:
    static QAccessible::Role roleOf(const View& view)
    {
        const auto reading = view.reading();
        if (!reading)
            return QAccessible::Grouping;
        return reading->adjustable ? QAccessible::Slider : QAccessible::Indicator;
    }
    View& view() const { return *static_cast<View*>(object()); }
    GaugeReading reading() const { return view().reading().value_or(GaugeReading{}); }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    if (auto* view = qobject_cast<View*>(object))
        return new AccessibleView(view);
    return nullptr;
}

} // namespace

View::View(QWidget* parent)
    : QWidget(parent)
{
    if (const auto* above = qobject_cast<View*>(parent))
        m_theme = above->m_theme;
}

View::~View()
{
    for (QObject* part : findChildren<QObject*>())
        part->disconnect(this);
}

void View::setTheme(const Theme& theme)
{
    m_theme = theme;
    themeChanged();
    for (View* inner : findChildren<View*>()) {
        inner->m_theme = theme;
        inner->themeChanged();
        inner->update();
    }
    updateGeometry();
    update();
}

void View::setRatio(double ratio)
{
    m_ratio = ratio;
    for (View* inner : findChildren<View*>())
        inner->m_ratio = ratio;
}

QPixmap View::enlarged(double ratio)
{
    QPixmap picture((QSizeF(size()) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(theme().surface);
    setRatio(ratio);
    render(&picture);
    setRatio(0);
    return picture;
}

void View::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // A style that comes anew, as with another parent, gives the widgets inside the fonts and colours of long ago.
    if (event->type() == QEvent::StyleChange)
        themeChanged();
}

void View::noteChanged()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    if (const auto value = reading()) {
        QAccessibleValueChangeEvent change(this, value->value);
        QAccessible::updateAccessibility(&change);
    }
}

void installAccessibility() { QAccessible::installFactory(makeAccessible); }

} // namespace waterhammer
