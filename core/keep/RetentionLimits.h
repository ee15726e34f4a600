// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CookieCategory.h"
#include "cookies/SameSiteFinding.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace consentdesk {

/// For how many months, at most, cookies of a category are kept, counted from when the visitor first had
/// them. Value type, any thread.
class RetentionLimits final
{
public:
    static constexpr int maximumMonths = 1200;
    /// What the French authority allows anonymised statistics without consent, not prolonged by new visits:
    /// CNIL, guidelines on cookies of 17 September 2020, article 5.
    static constexpr int statisticalMonths = 13;

    /// The limits before the visitor has chosen any: 13 months for Statistical, none for the others. A limit
    /// that nobody asked for must not log anybody out, and what is Third-party is refused at first anyway.
    RetentionLimits();

    /// None: there is no limit. Necessary cookies never have one.
    [[nodiscard]] std::optional<int> months(CookieCategory category) const;
    /// @p months 1 … maximumMonths; anything else means no limit.
    void setMonths(CookieCategory category, std::optional<int> months);
    /// The moment after which a cookie that is kept since @p since is not kept any longer.
    [[nodiscard]] std::optional<QDateTime> end(CookieCategory category, const QDateTime &since) const;

    friend bool operator==(const RetentionLimits &, const RetentionLimits &) = default;

private:
    QMap<CookieCategory, int> m_months;
};

/// What a limit demands of one stored cookie.
struct RetentionStep
{
    enum class Kind {
        Nothing,  ///< it ends by itself in time, or with the session
        Shorten,  ///< it is to be written again with the end `at`
        DeleteAt, ///< it has to be taken out at `at`, since writing it again would change more than its end
        Delete,   ///< its time has passed
    };

    Kind kind = Kind::Nothing;
    QDateTime at = {};

    friend bool operator==(const RetentionStep &, const RetentionStep &) = default;
};

/// A cookie is never prolonged, and a session cookie is left alone. Where SameSite is not known, or there is
/// no name, the cookie is not written again: it would lose the attribute, or cannot be written at all.
/// Expiry times are compared in whole seconds, which is what the engine keeps when it is written through Qt.
[[nodiscard]] RetentionStep retentionStep(const Cookie &cookie, SameSiteFinding sameSite,
                                          const std::optional<QDateTime> &end, const QDateTime &now);

} // namespace consentdesk
