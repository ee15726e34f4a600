// SPDX-License-Identifier: Apache-2.0
#include "models/ColumnLayout.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int narrowest = 20;
constexpr int widest = 4000;
const auto ascending = u"ascending"_s;
const auto descending = u"descending"_s;

std::optional<CookieColumn> columnFrom(const QString &text)
{
    for (int i = 0; i < cookieColumnCount; ++i) {
        if (identifier(CookieColumn(i)) == text)
            return CookieColumn(i);
    }
    return std::nullopt;
}

bool isShown(const QList<ColumnLayout::Shown> &shown, CookieColumn column)
{
    return std::any_of(shown.begin(), shown.end(),
                       [column](const ColumnLayout::Shown &entry) { return entry.column == column; });
}

} // namespace

ColumnLayout ColumnLayout::initial(int characterWidth)
{
    const auto wide = [characterWidth](CookieColumn column, int characters) {
        return Shown{column, std::clamp(characters * characterWidth, narrowest, widest)};
    };
    ColumnLayout layout;
    layout.shown = {wide(CookieColumn::Name, 20),     wide(CookieColumn::Provider, 16),
                    wide(CookieColumn::Purpose, 30),  wide(CookieColumn::Category, 13),
                    wide(CookieColumn::State, 22),    wide(CookieColumn::Domain, 22),
                    wide(CookieColumn::Lifetime, 14), wide(CookieColumn::Size, 8),
                    wide(CookieColumn::WrittenBy, 28)};
    return layout;
}

ColumnLayout ColumnLayout::fromText(const QString &text, const ColumnLayout &fallBack)
{
    ColumnLayout layout = fallBack;
    layout.shown.clear();
    const QStringList parts = text.split(u';');
    for (const QString &entry : parts.first().split(u',', Qt::SkipEmptyParts)) {
        const auto column = columnFrom(entry.section(u':', 0, 0));
        bool isNumber = false;
        const int width = entry.section(u':', 1).toInt(&isNumber);
        if (column && isNumber && !isShown(layout.shown, *column))
            layout.shown.append({*column, std::clamp(width, narrowest, widest)});
    }
    if (layout.shown.isEmpty())
        return fallBack;
    if (const auto sorted = columnFrom(parts.value(1).section(u':', 0, 0))) {
        layout.sortColumn = *sorted;
        layout.sortOrder =
            parts.value(1).section(u':', 1) == descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    return layout;
}

QString ColumnLayout::toText() const
{
    QStringList entries;
    for (const Shown &entry : shown)
        entries.append(u"%1:%2"_s.arg(identifier(entry.column)).arg(entry.width));
    return u"%1;%2:%3"_s.arg(entries.join(u','), identifier(sortColumn),
                             sortOrder == Qt::AscendingOrder ? ascending : descending);
}

} // namespace consentdesk
