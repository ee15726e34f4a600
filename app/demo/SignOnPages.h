// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DemoOrigins.h"
#include "PageLayout.h"
#include "SessionStore.h"

namespace consentdesk::demo {

/// Leaves the portal to sign on at the identity site, and comes back, as OpenID Connect has it.
class SignOnPages final
{
    Q_DISABLE_COPY_MOVE(SignOnPages)

public:
    /// The only client that the identity site knows.
    static constexpr auto clientId = QLatin1StringView("portal");
    static constexpr auto callbackPath = QLatin1StringView("/sso/callback/");

    /// @p codes: what the identity site gave out. All outlive this.
    SignOnPages(const PageLayout &layout, DemoOrigins origins, SessionStore &sessions, SessionStore &codes);
    ~SignOnPages() = default;

    [[nodiscard]] DemoResponse start(const Visit &visit) const;
    /// The visitor comes back: signed in when this very browser was sent away, and the code is a fresh one.
    [[nodiscard]] DemoResponse finish(const Visit &visit) const;

private:
    [[nodiscard]] QByteArray authorizeAddress(const QByteArray &state) const;

    const PageLayout &m_layout;
    DemoOrigins m_origins;
    SessionStore &m_sessions;
    SessionStore &m_codes;
};

} // namespace consentdesk::demo
