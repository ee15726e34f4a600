// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "StrictTest.h"

#include <QApplication>
#include <QTest>

namespace consentdesk::test {

/// To be called before QApplication is made. Offscreen, without a graphics card, and as root without the
/// engine's sandbox, which Chromium refuses there. "missing.localhost" resolves to nothing.
void prepareTestEngine();

/// failOnAnyWarning() without the engine's own remarks, and without those of a test's own servers.
void failOnAnyWarningOfOurs(const QStringList &exceptions = {});

} // namespace consentdesk::test

#define CONSENTDESK_BROWSER_TEST_MAIN(TestClass)                                                             \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        consentdesk::test::prepareTestEngine();                                                              \
        QApplication application(argc, argv);                                                                \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
