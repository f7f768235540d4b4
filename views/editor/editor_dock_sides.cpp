// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside and above the tables: the dealer's account, the presets of policies, the axis of days.
#include "views/editor/editor_dock.h"

#include "views/editor/day_axis.h"
#include "views/editor/dealer_account.h"
#include "views/editor/policy_presets.h"
#include "views/editor/row_words.h"
#include "views/editor/table_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>

namespace waterhammer {

namespace {

constexpr double leastRoom = 174; ///< four rows below their heads and commands, px at text scale 1

/// Four rows are in sight: before they are not, the lines around the table go. `height`: that of the editor without the
/// axis of days.
TablePage::Room roomOf(double height)
{
    using Room = TablePage::Room;
    constexpr double scarceBelow = 285, leastBelow = 252, bareBelow = leastRoom + 34; // px at text scale 1
    return height < bareBelow  ? Room::Bare
        : height < leastBelow  ? Room::Least
        : height < scarceBelow ? Room::Scarce
                               : Room::Ample;
}

} // namespace

void EditorDock::makeSide()
{
    m_books->setObjectName(QStringLiteral("showBooks"));
    m_books->setCheckable(true);
    m_books->setAccessibleName(tr("Balance sheet of the selected dealer"));
    connect(m_books, &QPushButton::toggled, this, &EditorDock::arrange);
    const auto fill = [](QScrollArea& area, QWidget& widget) {
        area.setWidget(&widget);
        area.setWidgetResizable(true);
        area.setFrameShape(QFrame::NoFrame);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area.setFocusPolicy(Qt::NoFocus);
    };
    fill(*m_accountArea, *m_account);
    fill(*m_presetsArea, *m_presets);
    connectAccount();
    connect(m_presets, &PolicyPresets::presetRequested, this, [this](const Policy& policy) {
        const std::size_t place = m_draft ? m_draft->policies.size() : 0;
        page(Part::Policies).request(tr("add a policy"), AddRow{Part::Policies, policy.from, fieldsOf(policy)}, place);
        m_axis->setCurrent(DayAxis::Item{Part::Policies, place});
    });
}

void EditorDock::connectAccount()
{
    const auto row = [this]() -> std::optional<std::size_t> {
        const auto cell = page(Part::Dealers).view().currentCell();
        return cell ? std::optional(cell->row) : std::nullopt;
    };
    connect(m_account, &DealerAccount::figureChanged, this,
        [this, row](const std::string& key, double value, const QString& gesture) {
            if (const auto dealer = row())
                page(Part::Dealers).changeFigure(*dealer, key, value, gesture);
        });
    connect(m_account, &DealerAccount::repoChanged, this, [this, row](double value, const QString& gesture) {
        if (const auto dealer = row())
            page(Part::Dealers).changeRepo(*dealer, value, gesture);
    });
    connect(m_account, &DealerAccount::limitChanged, this,
        [this, row](DealerLimit limit, bool all, double value, const QString& gesture) {
            const auto dealer = row();
            if (!dealer)
                return;
            const QString names[] = {tr("SLR minimum"), tr("VaR limit"), tr("Quote tolerance")};
            const QString whose = all ? tr("all dealers") : rowTitle(*m_draft, Part::Dealers, *dealer);
            const auto one = all ? std::nullopt : std::optional(rowName(*m_draft, Part::Dealers, *dealer));
            page(Part::Dealers)
                .request(tr("%1 of %2").arg(names[static_cast<std::size_t>(limit)], whose), SetLimit{limit, one, value},
                    *dealer, gesture);
        });
}

void EditorDock::connectAxis()
{
    connect(m_axis, &DayAxis::itemChosen, this, [this](const DayAxis::Item& item) {
        if (const auto section = item.part == Part::Events ? Section::Events : Section::Policies; section != m_section)
            setSection(section);
        page(item.part).selectRow(item.row);
        m_axis->setCurrent(item);
    });
    connect(m_axis, &DayAxis::daysChanged, this,
        [this](const DayAxis::Item& item, int from, std::optional<int> to, const QString& gesture) {
            if (!m_draft || item.row >= rowCount(*m_draft, item.part))
                return;
            const bool event = item.part == Part::Events;
            const QString name = rowTitle(*m_draft, item.part, item.row).section(u',', 0, 0);
            const std::string row = fieldPath(*m_draft, item.part, item.row, {});
            SetFields days;
            if (event)
                days.fields = {{row + "round", static_cast<double>(from)}};
            else
                days.fields = {{row + "from", static_cast<double>(from)},
                    {row + "to", to ? FieldValue(static_cast<double>(*to)) : FieldValue()}};
            page(item.part).request(
                event ? tr("%1 to day %2").arg(name).arg(from) : tr("days of %1").arg(name), days, item.row, gesture);
        });
    connect(m_axis, &DayAxis::copyRequested, this, [this](const DayAxis::Item& item) {
        const DayAxis::Item copy{item.part, item.row + 1};
        page(item.part).request(tr("copy %1").arg(rowTitle(*m_draft, item.part, item.row)),
            DuplicateRow{item.part, rowName(*m_draft, item.part, item.row)}, copy.row);
        m_axis->setCurrent(copy);
        page(item.part).selectRow(copy.row);
    });
}

void EditorDock::showAccount()
{
    const auto cell = page(Part::Dealers).view().currentCell();
    m_account->setDraft(m_draft, m_reference, cell ? std::optional(cell->row) : std::nullopt);
    m_account->setLitField(cell ? cell->column : std::string{});
}

bool EditorDock::isWide() const
{
    constexpr double wideFrom = 1480;
    return width() >= theme().length(wideFrom);
}

/// What stands beside and above the table, by section and room.
void EditorDock::arrange()
{
    constexpr double accountWide = 604, flyout = 330, presetsWide = 430;
    const auto px = [&](double length) { return static_cast<int>(theme().length(length)); };
    const bool wide = isWide(), days = showsDays();
    m_title->setVisible(width() >= px(1100));
    m_books->setVisible(!wide && m_section == Section::Dealers);
    m_accountArea->setVisible(m_section == Section::Dealers && (wide || m_books->isChecked()));
    m_accountArea->setFixedWidth(wide ? std::min(px(accountWide), width() * 32 / 100) : px(flyout));
    m_presetsArea->setVisible(days && width() >= px(1000));
    m_presetsArea->setFixedWidth(std::min(px(presetsWide), width() * 35 / 100));
    const double forAxis = height() - px(leastRoom + 34); // the sections have 34
    m_axis->setRoom(forAxis, m_section == Section::Policies ? Part::Policies : Part::Events);
    const bool axisFits = m_axis->sizeHint().height() <= forAxis, axis = days && axisFits;
    m_axis->setVisible(axis);
    for (const auto& [section, page] : m_pages) {
        const bool dated = section == Section::Events || section == Section::Policies;
        page->setRoom(roomOf((height() - (dated && axis ? m_axis->sizeHint().height() : 0)) / theme().textScale()));
    }
    // Events and policies share the axis of days, and where there is little room their place too: by the axis one goes
    // from one to the other.
    m_shared = !wide && axisFits;
    m_tabs->setTabVisible(static_cast<int>(Section::Policies), !m_shared || m_section == Section::Policies);
    m_tabs->setTabVisible(static_cast<int>(Section::Events), !m_shared || m_section != Section::Policies);
    refreshTabs();
    showUndo();
}

} // namespace waterhammer
