// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figure_picker.h"

#include "app/desktop/lesson_places.h"
#include "views/plain_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <limits>

namespace waterhammer {

namespace {

/// What else has figures: a control, and which names they begin or end with.
struct PlaceRow {
    const char* control;
    std::vector<std::string> begins; ///< of names
    std::string ends;                ///< likewise; empty: any
};

const std::vector<PlaceRow>& placeRows()
{
    static const std::vector<PlaceRow> rows{
        {"headline", {"loss", "peakLoss", "forcedSales", "directLoss", "failures"}, {}},
        {"chart.prices", {"price."}, {}},
        {"chart.leverageRatio", {"dealers["}, ".slr"},
        {"chart.equity", {"dealers["}, ".equity"},
        {"chart.losses", {"loss"}, {}},
        {"chart.forcedSales", {"sold"}, {}},
        {"chart.loopGain", {"feedback"}, {}},
    };
    return rows;
}

} // namespace

FigurePicker::FigurePicker(QMainWindow& window, const std::vector<PlacedPanel>& panels, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_panels(panels)
{
}

void FigurePicker::begin(const DraftPtr& draft, const std::string& selected, std::vector<FigureOffer> offers)
{
    m_draft = draft;
    m_selected = selected;
    m_offers = std::move(offers);
    if (std::exchange(m_picking, true))
        return;
    qApp->installEventFilter(this);
    m_window.setCursor(Qt::CrossCursor);
}

void FigurePicker::end()
{
    if (!std::exchange(m_picking, false))
        return;
    qApp->removeEventFilter(this);
    m_window.unsetCursor();
    Q_EMIT ended();
}

/// Controls with the figures that stand at them.
std::vector<std::pair<std::string, std::vector<FigureOffer>>> FigurePicker::places() const
{
    std::vector<std::pair<std::string, std::vector<FigureOffer>>> all;
    const auto add = [&](const std::string& control, const FigureOffer& offer) {
        const auto known = std::ranges::find(all, control, &std::pair<std::string, std::vector<FigureOffer>>::first);
        if (known == all.end())
            all.push_back({control, {offer}});
        else
            known->second.push_back(offer);
    };
    for (const FigureOffer& offer : m_offers) {
        add(offer.control, offer);
        for (const PlaceRow& row : placeRows())
            for (const std::string& begins : row.begins)
                if (row.control != offer.control && offer.name.starts_with(begins) && offer.name.ends_with(row.ends))
                    add(row.control, offer);
        if (!offer.name.starts_with("dealers["))
            continue;
        const std::string id = offer.name.substr(8, offer.name.find(']') - 8);
        add("dealers." + id, offer);
        if (offer.control != "node." + id)
            add("node." + id, offer);
        if (id == m_selected)
            add(offer.name.ends_with(".slr") ? "ratio" : "account", offer);
    }
    return all;
}

std::vector<FigureOffer> FigurePicker::at(const QPoint& global) const
{
    double least = std::numeric_limits<double>::infinity();
    std::vector<FigureOffer> found;
    for (const auto& [id, offers] : places()) {
        const auto control = findControl(id, *m_draft).control;
        const auto place = control ? lessonPlace(m_window, m_panels, *control, id) : std::nullopt;
        if (!place || !place->at || !place->at->isVisible())
            continue;
        const QRectF part = place->part.isNull() ? QRectF(place->at->rect()) : place->part;
        if (const double size = part.width() * part.height();
            size < least && part.contains(place->at->mapFromGlobal(global))) {
            least = size;
            found = offers;
        }
    }
    return found;
}

void FigurePicker::pick(const QPoint& global)
{
    const std::vector<FigureOffer> offers = at(global);
    if (offers.empty())
        return; // nothing here: once more
    end();
    if (offers.size() == 1)
        return Q_EMIT picked(offers.front());
    auto* menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("figuresHere"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FigureOffer& offer : offers)
        menu->addAction(captionOf(QString::fromStdString(offer.words)), this, [this, offer] { Q_EMIT picked(offer); });
    menu->popup(global);
}

/// Clicks beside the window's own things, as in the lesson that is typed, mean what they always do.
bool FigurePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::MouseButtonPress || !widget || widget->window() != &m_window)
        return false;
    for (const QWidget* over = widget; over; over = over->parentWidget())
        if (over->objectName() == QLatin1String("recordPanel"))
            return false;
    pick(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
    return true;
}

} // namespace waterhammer
