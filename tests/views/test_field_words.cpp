// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of a scenario has a label and a sentence: the description of the fields is the table of cases.
#include "tests/programs/test_program.h"
#include "views/controls/field_words.h"

using namespace waterhammer;

class FieldWordsTest : public QObject {
    Q_OBJECT
    template <class T> void check(const T& sample)
    {
        describe(sample, [&](const FieldInfo& info, auto) {
            const ShownWords words = fieldWords(sample, info.key);
            QVERIFY2(words.sentence.endsWith(QLatin1Char('.')), info.key.data());
            QVERIFY2(!words.label.isEmpty() && words.label[0].isUpper(), info.key.data());
        });
    }
private Q_SLOTS:
    void everyField()
    {
        check(Asset{});
        check(Constraints{});
        check(Dealer{});
        check(Fund{});
        check(Exposure{});
        check(Market{});
        check(Channels{});
        check(ScenarioDraft{});
    }
    void everyKind()
    {
        for (std::size_t k = 0; k < std::size(eventKindNames); ++k) {
            const auto kind = static_cast<EventKind>(k);
            QVERIFY(!kindWords(kind).label.isEmpty());
            check(Event{.kind = kind});
        }
        for (std::size_t k = 0; k < std::size(policyKindNames); ++k) {
            const auto kind = static_cast<PolicyKind>(k);
            QVERIFY(!kindWords(kind).label.isEmpty());
            check(Policy{.kind = kind});
        }
    }
    void kindsSayWhatTheirSizeIs()
    {
        QCOMPARE(fieldWords(Event{.kind = EventKind::FundingRun}, "share").sentence,
            kindWords(EventKind::FundingRun).sentence);
        QCOMPARE(fieldWords(Asset{}, "unheardOf").label, QStringLiteral("unheardOf"));
    }
};

TEST_WITHOUT_WINDOWS(FieldWordsTest)
#include "test_field_words.moc"
