// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Subject.h"
#include "base/Clock.h"
#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"

#include <vector>

namespace consentdesk::leaklab {

/// The product's browser without its window, wired as the window wires it, with the lab's catalogue. Without
/// choices: only what is necessary.
class EnforcedSubject final : public Subject
{
public:
    EnforcedSubject(SubjectKind kind, const QString &directory, const ConsentChoices &choices);
    ~EnforcedSubject() override;

    [[nodiscard]] SubjectKind kind() const override { return m_kind; }
    [[nodiscard]] QWebEngineProfile &engine() override { return m_profile.engine(); }
    [[nodiscard]] QWebEnginePage &openPage() override;
    void closePage(QWebEnginePage &page) override;
    [[nodiscard]] EnforcementStatus status() const override { return m_profile.enforcementStatus(); }
    [[nodiscard]] bool waitUntilReady() override;

private:
    SubjectKind m_kind;
    SystemClock m_clock;
    CookieInventory m_inventory{m_clock};
    ConsentService m_consent;
    BrowserProfile m_profile;
    std::vector<std::unique_ptr<BrowserPage>> m_pages; // gone before the profile
};

} // namespace consentdesk::leaklab
