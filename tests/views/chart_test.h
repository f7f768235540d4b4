// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/golden_run.h"
#include "views/style.h"

#include <QTest>

namespace waterhammer {

/// A test of charts, in English, on two golden runs. Whoever derives from it includes "moc_chart_test.cpp".
class ChartTest : public QObject {
    Q_OBJECT
protected:
    RunPtr m_crisis, m_prime;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        loadFonts();
        m_crisis = goldenRun("twelve-dealers-crisis");
        m_prime = goldenRun("dealer-prime");
        QVERIFY(m_crisis && m_prime);
    }
};

} // namespace waterhammer
