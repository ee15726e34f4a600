// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DemoOrigins.h"
#include "DemoResponse.h"
#include "PageTemplates.h"
#include "SessionStore.h"

namespace consentdesk::demo {

struct DemoRequest;

/// A second first party: the site that several services share to ask who somebody is. It knows one client and
/// one address to come back to; its session is a cookie of its own.
class IdentitySite final
{
    Q_DISABLE_COPY_MOVE(IdentitySite)

public:
    /// @p codes: what is given out here, and redeemed by the portal. Outlives this.
    IdentitySite(PageTemplates templates, const DemoOrigins &origins, SessionStore &codes);
    ~IdentitySite() = default;

    [[nodiscard]] DemoResponse answer(const DemoRequest &request);

private:
    [[nodiscard]] DemoResponse authorize(const DemoRequest &request);
    [[nodiscard]] DemoResponse login(const DemoRequest &request);
    [[nodiscard]] DemoResponse loginForm(const DemoRequest &request, const QString &state,
                                         const QString &problem) const;
    [[nodiscard]] DemoResponse unknown(const DemoRequest &request) const;
    [[nodiscard]] DemoResponse page(const DemoRequest &request, const QString &title, const QString &body,
                                    DemoResponse::StatusCode status) const;
    [[nodiscard]] QString text(const DemoRequest &request, const QString &key) const;
    [[nodiscard]] DemoResponse sendBack(const QString &user, const QString &state);

    PageTemplates m_templates;
    QString m_portal; ///< its origin
    SessionStore m_sessions;
    SessionStore &m_codes;
};

} // namespace consentdesk::demo
