// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/figures.h"
#include "model/words/number_text.h"
#include "views/language.h"

#include <QLocale>
#include <QString>

#include <optional>

/// The figures of model/words in a locale, as the widgets take them, and what is typed read back.
namespace waterhammer {

class Numbers {
public:
    explicit Numbers(const QLocale& locale = QLocale(), MoneyUnit unit = {});
    /// With the unit of a run's money, which is told in thousands of it where it is very small.
    explicit Numbers(const Scenario& scenario)
        : Numbers(QLocale(), moneyUnit(scenario))
    {
    }
    /// With the unit of books that are edited: figures as the file has them.
    explicit Numbers(const ScenarioDraft& draft)
        : Numbers(QLocale(), moneyUnit(draft))
    {
    }

    [[nodiscard]] QString money(double bn) const { return shown(figures().money(bn)); }
    [[nodiscard]] QString moneyWithUnit(double bn) const { return shown(figures().moneyWithUnit(bn)); }
    [[nodiscard]] QString accountMoney(double bn) const { return shown(figures().accountMoney(bn)); }
    [[nodiscard]] QString columnMoney(double bn, int decimals = 1) const
    {
        return shown(figures().columnMoney(bn, decimals));
    }
    [[nodiscard]] QString drawnMoney(double drawn) const { return shown(figures().drawnMoney(drawn)); }
    [[nodiscard]] double drawn(double bn) const { return figures().drawn(bn); }
    [[nodiscard]] double leastMoney() const { return figures().leastMoney(); }
    [[nodiscard]] double leastDrawn() const { return figures().leastDrawn(); }
    [[nodiscard]] int columnDecimals(int decimals = 1) const { return figures().columnDecimals(decimals); }
    /// "bn", "Mio.": as it stands in a head or title.
    [[nodiscard]] QString unitName() const { return shown(figures().unitName()); }
    [[nodiscard]] QString withUnit(const QString& figure) const
    {
        return shown(figures().withUnit(figure.toStdString()));
    }
    [[nodiscard]] QString fixed(double value, int decimals) const { return shown(figures().fixed(value, decimals)); }
    [[nodiscard]] QString percent(double fraction, int decimals, bool withSign = false) const
    {
        return shown(figures().percent(fraction, decimals, withSign));
    }
    [[nodiscard]] QString move(double fraction) const { return shown(figures().move(fraction)); }
    [[nodiscard]] QString basisPoints(double fraction) const { return shown(figures().basisPoints(fraction)); }
    [[nodiscard]] QString multiple(double factor) const { return shown(figures().multiple(factor)); }

    /// All digits, for editing: reads back to the same double.
    [[nodiscard]] QString full(double value) const;
    /// A typed number, by readNumber() with this locale's decimal mark and this unit; "5 %" is 0.05.
    [[nodiscard]] std::optional<double> read(const QString& text) const;

    [[nodiscard]] DecimalMark decimalMark() const;
    [[nodiscard]] const MoneyUnit& unit() const { return m_unit; }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    /// For the words of the model.
    [[nodiscard]] const Language& language() const { return m_language; }

private:
    [[nodiscard]] Figures figures() const { return Figures(m_language, m_unit); }
    static QString shown(const std::string& text) { return QString::fromStdString(text); }

    QLocale m_locale;
    MoneyUnit m_unit;
    WindowLanguage m_language;
};

} // namespace waterhammer
