// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/CookieColumn.h"

#include <QList>
#include <QString>

namespace consentdesk {

/// Which columns of the inspector are shown, in which order and how wide, and by which it is sorted. As a
/// text for the settings: "name:160,provider:120;size:descending". Value type.
struct ColumnLayout
{
    struct Shown
    {
        CookieColumn column;
        int width; ///< device-independent pixels, 20 to 4000

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    QList<Shown> shown; ///< never empty
    CookieColumn sortColumn = CookieColumn::Name;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    /// What a new profile begins with. @p characterWidth: of the view's font, in pixels.
    [[nodiscard]] static ColumnLayout initial(int characterWidth);
    /// What cannot be understood is left out; where nothing is left, @p fallBack.
    [[nodiscard]] static ColumnLayout fromText(const QString &text, const ColumnLayout &fallBack);
    [[nodiscard]] QString toText() const;

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;
};

} // namespace consentdesk
