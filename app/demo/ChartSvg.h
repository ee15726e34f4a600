// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Dataset.h"

namespace consentdesk::demo {

/// Draws a dataset's chart as an inline SVG. Colours and fonts come from the page's style sheet by class.
class ChartSvg final
{
public:
    explicit ChartSvg(const Dataset &dataset);

    /// @p title is read out in place of the picture.
    [[nodiscard]] QString draw(const QString &title) const;

private:
    struct Point
    {
        QString label;
        double value = 0;
    };

    [[nodiscard]] QString drawBars() const;
    [[nodiscard]] QString drawLine() const;
    [[nodiscard]] QString drawScale(double low, double high) const;
    void readPoints(const Dataset &dataset);

    QList<Point> m_points;
    Dataset::Chart::Kind m_kind;
};

} // namespace consentdesk::demo
