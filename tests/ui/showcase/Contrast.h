// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace consentdesk::test {

constexpr double textContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr double shapeContrast = 3;  // WCAG 2.2, 1.4.11, and 1.4.3 for large text

/// WCAG 2.2, "relative luminance".
[[nodiscard]] inline double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

/// WCAG 2.2, "contrast ratio".
[[nodiscard]] inline double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace consentdesk::test
