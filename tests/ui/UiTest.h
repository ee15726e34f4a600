// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace consentdesk::test {

/// To be called in init(): from then on any unexpected warning fails the test.
inline void failOnAnyUiWarning()
{
    // The exception: the offscreen platform says that it has no window manager to ask.
    QTest::failOnWarning(QRegularExpression(QStringLiteral(
        "^(?!This plugin does not support (propagateSizeHints\\(\\)|raise\\(\\)|grabbing the keyboard)$)")));
}

} // namespace consentdesk::test
