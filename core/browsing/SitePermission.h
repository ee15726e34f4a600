// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <array>
#include <optional>

namespace consentdesk {

/// What a page may not do before the visitor agrees.
enum class SitePermission {
    Geolocation,
    Notifications,
    Camera,
    Microphone,
    Clipboard,     ///< read it, and write it without a press of a key; never asked for: this engine does not
    MouseLock,     ///< hide the pointer and follow it
    ScreenCapture, ///< see the screen or a window
    Downloads,     ///< save one file after the other without a press of the visitor
};

inline constexpr std::array allSitePermissions{SitePermission::Geolocation,   SitePermission::Notifications,
                                               SitePermission::Camera,        SitePermission::Microphone,
                                               SitePermission::Clipboard,     SitePermission::MouseLock,
                                               SitePermission::ScreenCapture, SitePermission::Downloads};

enum class PermissionDecision { Allow, Refuse };

inline constexpr std::array allPermissionDecisions{PermissionDecision::Allow, PermissionDecision::Refuse};

/// Stable identifiers of the database and of exports. Any thread.
[[nodiscard]] QString identifier(SitePermission permission);
[[nodiscard]] QString identifier(PermissionDecision decision);
[[nodiscard]] std::optional<SitePermission> sitePermissionFrom(QStringView identifier);
[[nodiscard]] std::optional<PermissionDecision> permissionDecisionFrom(QStringView identifier);

/// The origin of an http or https address as a text ("https://example.org:8443", RFC 6454 section 6.1; the
/// port only where it is not the scheme's own). Empty for any other address.
[[nodiscard]] QString originOf(const QUrl &url);

} // namespace consentdesk
