// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

namespace consentdesk::test {

/// To be called in init(): from then on any unexpected warning fails the test.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

/// The same, except for warnings that begin with one of @p patterns (regular expressions).
inline void failOnAnyWarningExcept(const QStringList &patterns)
{
    const QString pattern = QStringLiteral("\\A(?!%1)").arg(patterns.join(u'|'));
    QTest::failOnWarning(QRegularExpression(pattern));
}

} // namespace consentdesk::test
