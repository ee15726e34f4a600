// SPDX-License-Identifier: Apache-2.0
#include "ChartSvg.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

constexpr double width = 720;
constexpr double barRow = 48; // a label above each bar: long names fit however narrow the page
constexpr double barValues = 90;
constexpr double lineHeight = 260;
constexpr double plotLeft = 66;
constexpr double plotTop = 14;
constexpr double plotRight = width - 26;
constexpr double plotBottom = lineHeight - 38;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

/// Whole numbers as such, others with one decimal.
QString shown(double value)
{
    return QString::number(value, 'f', std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

QString text(double x, double y, const QString &cssClass, const QString &content)
{
    return uR"(<text x="%1" y="%2" class="%3">%4</text>)"_s.arg(number(x), number(y), cssClass,
                                                                content.toHtmlEscaped());
}

/// A step of 1, 2 or 5 times a power of ten that divides @p range in about four.
double niceStep(double range)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(range, 0.1) / 4)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (range / (factor * power) <= 5)
            return factor * power;
    }
    return 10 * power;
}

double yOf(double value, double low, double high)
{
    return plotBottom - (value - low) / (high - low) * (plotBottom - plotTop);
}

} // namespace

ChartSvg::ChartSvg(const Dataset &dataset)
    : m_kind(dataset.chart.kind)
{
    readPoints(dataset);
}

void ChartSvg::readPoints(const Dataset &dataset)
{
    const Dataset::Chart &chart = dataset.chart;
    QHash<QString, qsizetype> indexOf;
    QList<int> counts;
    for (const QStringList &row : dataset.rows) {
        const QString &label = row.at(chart.labelColumn);
        const double value = row.at(chart.valueColumn).toDouble();
        if (!indexOf.contains(label)) {
            indexOf.insert(label, m_points.size());
            m_points.append({label, 0});
            counts.append(0);
        }
        const qsizetype index = indexOf.value(label);
        m_points[index].value =
            chart.total == Dataset::Chart::Total::Last ? value : m_points[index].value + value;
        ++counts[index];
    }
    if (chart.total == Dataset::Chart::Total::Mean) {
        for (qsizetype i = 0; i < m_points.size(); ++i)
            m_points[i].value /= counts[i];
    }
}

QString ChartSvg::draw(const QString &title) const
{
    const bool bars = m_kind == Dataset::Chart::Kind::Bars;
    const double height = bars ? barRow * static_cast<double>(m_points.size()) : lineHeight;
    return uR"(<svg class="chart" role="img" viewBox="0 0 %1 %2"><title>%3</title>%4</svg>)"_s.arg(
        number(width), number(height), title.toHtmlEscaped(), bars ? drawBars() : drawLine());
}

QString ChartSvg::drawBars() const
{
    const auto highest = std::max_element(m_points.begin(), m_points.end(),
                                          [](auto &a, auto &b) { return a.value < b.value; });
    QString svg;
    double y = 0;
    for (const Point &point : m_points) {
        const double length = std::max(point.value / highest->value * (width - barValues), 1.0);
        svg += text(0, y + 18, u"chart-label"_s, point.label);
        svg += uR"(<rect class="chart-bar" x="0" y="%1" width="%2" height="16" rx="3"/>)"_s.arg(
            number(y + 26), number(length));
        svg += text(length + 8, y + 39, u"chart-value"_s, shown(point.value));
        y += barRow;
    }
    return svg;
}

QString ChartSvg::drawScale(double low, double high) const
{
    QString svg;
    const double step = niceStep(high - low);
    const int steps = int(std::lround((high - low) / step));
    for (int i = 0; i <= steps; ++i) {
        const double value = low + i * step;
        const double y = yOf(value, low, high);
        svg += uR"(<line class="chart-grid" x1="%1" x2="%2" y1="%3" y2="%3"/>)"_s.arg(
            number(plotLeft), number(plotRight), number(y));
        svg += text(plotLeft - 8, y + 4, u"chart-scale"_s, shown(value));
    }
    return svg;
}

QString ChartSvg::drawLine() const
{
    const auto [lowest, highest] = std::minmax_element(m_points.begin(), m_points.end(),
                                                       [](auto &a, auto &b) { return a.value < b.value; });
    const double step = niceStep(highest->value - lowest->value);
    const double low = std::floor(lowest->value / step) * step;
    const double high = std::ceil(highest->value / step) * step;
    const double stride =
        (plotRight - plotLeft) / static_cast<double>(std::max<qsizetype>(m_points.size() - 1, 1));
    const qsizetype every = std::max<qsizetype>(1, (m_points.size() + 4) / 5);
    QString svg = drawScale(low, high);
    QStringList line;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const double x = plotLeft + static_cast<double>(i) * stride;
        line.append(number(x) + u',' + number(yOf(m_points.at(i).value, low, high)));
        if (i % every == 0)
            svg += text(x, plotBottom + 26, u"chart-tick"_s, m_points.at(i).label);
    }
    svg += uR"(<polygon class="chart-area" points="%1,%2 %3 %4,%2"/>)"_s.arg(
        number(plotLeft), number(plotBottom), line.join(u' '), number(plotRight));
    return svg + uR"(<polyline class="chart-line" points="%1"/>)"_s.arg(line.join(u' '));
}

} // namespace consentdesk::demo
