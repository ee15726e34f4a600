// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace consentdesk::bench {

/// One thing to measure. @p run does it as often as it is told and answers something that depends on every
/// round, so that the compiler leaves none out.
struct Case
{
    QString name;
    std::function<quint64(quint64 rounds)> run;
};

struct Measurement
{
    double median = 0; ///< nanoseconds a round
    double fastest = 0;
    double slowest = 0;
};

/// The median of many short series: what else the machine does falls into some of them only.
[[nodiscard]] Measurement measure(const Case &what);

} // namespace consentdesk::bench
