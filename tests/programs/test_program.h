// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif
#include <QTest>

// All tests of a folder are one program, for a hundred programs take longer to compile and to link than to run. Each
// test runs in a process of its own all the same: `bin/app_tests test_pins [what QTest takes]`. The file of a test ends
// with one of the three macros below.
namespace waterhammer::tests {

// Adds the main function of a test under the name of its file.
struct TestProgram {
    TestProgram(const char* file, int (*main)(int, char**));
};

template <typename Application, typename Test> int mainOf(int argc, char** argv)
{
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace waterhammer::tests

// A class of slots that are tests, with windows or without; a main function (int argc, char** argv) of one's own.
#define TEST_WITH_WINDOWS(...) TEST_WITH_MAIN((waterhammer::tests::mainOf<QApplication, __VA_ARGS__>))
#define TEST_WITHOUT_WINDOWS(...) TEST_WITH_MAIN((waterhammer::tests::mainOf<QCoreApplication, __VA_ARGS__>))
#define TEST_WITH_MAIN(main) TEST_NUMBERED(main, __COUNTER__)
#define TEST_NUMBERED(main, number) TEST_NAMED(main, number)
#define TEST_NAMED(main, number) static const waterhammer::tests::TestProgram testProgram##number(__FILE__, main);
