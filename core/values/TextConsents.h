// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/ConsentStatement.h"

#include <QByteArray>

#include <optional>

// Consent platforms with a text form of their own. Each function gets the cookie's name and one layer of its
// value, and returns none when that layer has another form. The name of the platform is set by the caller.
namespace consentdesk {

/// "isGpcEnabled=0&datestamp=…&interactionCount=1&groups=C0001%3A1%2CC0002%3A0". An interactionCount of 0
/// says that the groups are defaults.
[[nodiscard]] std::optional<ConsentStatement> readOneTrust(const QByteArray &name, const QByteArray &text);
/// The time at which a visitor closed OneTrust's banner.
[[nodiscard]] std::optional<ConsentStatement> readOneTrustClosed(const QByteArray &name,
                                                                 const QByteArray &text);
/// Cookiebot's "0", all but the necessary refused, and "-1", nobody was asked in this region.
[[nodiscard]] std::optional<ConsentStatement> readCookiebotNumber(const QByteArray &name,
                                                                  const QByteArray &text);
/// Didomi's newer form: base64 of something that no one describes.
[[nodiscard]] std::optional<ConsentStatement> readDidomiBinary(const QByteArray &name,
                                                               const QByteArray &text);
/// "!youtube=true!matomo=false!gtag=wait"
[[nodiscard]] std::optional<ConsentStatement> readTarteaucitron(const QByteArray &name,
                                                                const QByteArray &text);
/// "consentid:…,consent:yes,action:yes,necessary:yes,functional:no". Without an action nobody chose.
[[nodiscard]] std::optional<ConsentStatement> readCookieYes(const QByteArray &name, const QByteArray &text);
/// "allow" or "deny", one cookie a category.
[[nodiscard]] std::optional<ConsentStatement> readComplianz(const QByteArray &name, const QByteArray &text);
/// "optional=-1|social=2013-06-04T03:17:01": -1 is refused, a time is the version of the group that was
/// accepted.
[[nodiscard]] std::optional<ConsentStatement> readDjangoCookieConsent(const QByteArray &name,
                                                                      const QByteArray &text);

} // namespace consentdesk
