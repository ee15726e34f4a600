// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PageLayout.h"
#include "SessionStore.h"

namespace consentdesk::demo {

/// Log-in, the account and log-out. Who is signed in is the SessionStore's to know.
class AccountPages final
{
    Q_DISABLE_COPY_MOVE(AccountPages)

public:
    AccountPages(const PageLayout &layout, SessionStore &sessions);
    ~AccountPages() = default;

    [[nodiscard]] DemoResponse showLogin(const Visit &visit) const;
    [[nodiscard]] DemoResponse login(const Visit &visit) const;
    [[nodiscard]] DemoResponse showAccount(const Visit &visit) const;
    [[nodiscard]] DemoResponse saveAccount(const Visit &visit) const;
    [[nodiscard]] DemoResponse logout(const Visit &visit) const;

private:
    [[nodiscard]] DemoResponse loginForm(const Visit &visit, const QString &problem) const;
    [[nodiscard]] DemoResponse refused(const Visit &visit) const;

    const PageLayout &m_layout;
    SessionStore &m_sessions;
};

} // namespace consentdesk::demo
