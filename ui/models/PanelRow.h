// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/SiteReport.h"

#include <QString>

#include <variant>

namespace consentdesk {

/// One line of the consent panel: a cookie, or an origin that was refused as a whole.
class PanelRow final
{
public:
    explicit PanelRow(CookieRow cookie)
        : m_row(std::move(cookie))
    {
    }
    explicit PanelRow(OriginRow origin)
        : m_row(std::move(origin))
    {
    }

    [[nodiscard]] const CookieRow *cookie() const { return std::get_if<CookieRow>(&m_row); }
    [[nodiscard]] const OriginRow *origin() const { return std::get_if<OriginRow>(&m_row); }

    [[nodiscard]] CookieCategory category() const;
    [[nodiscard]] CookieState state() const;
    [[nodiscard]] const CookieVerdict &verdict() const;
    /// What a visitor's choice for this row speaks of; null for a nameless cookie, of which none can speak.
    [[nodiscard]] std::optional<CookieSelector> selector() const;

    // Texts: plain, safe to show, translated.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QString knowledge() const;
    [[nodiscard]] QString explanation() const { return explain(verdict()); }

    /// Rows are the same row across updates when neither is less: origins after cookies, then by identity.
    [[nodiscard]] static bool comesBefore(const PanelRow &a, const PanelRow &b);
    /// Whether both look the same, so that nothing has to be painted anew.
    [[nodiscard]] static bool looksLike(const PanelRow &a, const PanelRow &b);

private:
    std::variant<CookieRow, OriginRow> m_row;
};

} // namespace consentdesk
