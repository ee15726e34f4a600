// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SnapshotCell.h"
#include "consent/ConsentPolicy.h"
#include "cookies/CookieInventory.h"

#include <QUrl>

#include <memory>
#include <mutex>
#include <vector>

namespace consentdesk {

/// What the engine's filter asks, answered without the engine: whether an origin may use anything on the page
/// that asks for it. Keeps what was asked until somebody takes it. Any thread.
class OriginGate final
{
public:
    /// A page may ask millions of times between two turns of the event loop; what it asked is then told in
    /// part.
    static constexpr size_t maximumContacts = 10'000;

    /// As the engine tells it.
    struct Question
    {
        const QUrl &firstPartyUrl; ///< empty for some requests of the engine itself
        const QUrl &origin;
        bool thirdParty = false;
        CookieAccess::Means means = CookieAccess::Means::Cookies;
    };

    struct Answer
    {
        std::shared_ptr<const ConsentPolicy> policy; ///< which decided
        Site topLevelSite;
        Site cookieSite;
        QString host; ///< canonical, of the origin
        bool isAllowed = false;
    };

    explicit OriginGate(std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy);
    OriginGate(const OriginGate &) = delete;
    OriginGate &operator=(const OriginGate &) = delete;

    [[nodiscard]] Answer ask(const Question &question) const;

    /// Whether it is the first since take(): then somebody should be told.
    [[nodiscard]] bool record(const Answer &answer, OriginContact::Use use);
    [[nodiscard]] std::vector<OriginContact> take();

private:
    const std::shared_ptr<const SnapshotCell<ConsentPolicy>> m_policy;
    std::mutex m_mutex;
    std::vector<OriginContact> m_contacts;
};

} // namespace consentdesk
