// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SnapshotCell.h"
#include "consent/GpcSignal.h"

#include <QHash>
#include <QUrl>

#include <memory>

class QWebEngineUrlRequestInfo;

namespace consentdesk {

/// Adds `Sec-GPC: 1` to requests (sendsGpc() says to which). Every request asks, so the answers are
/// remembered by host until a choice changes. A header that the engine was once given stays on the request
/// through its redirects: the first document after a redirect from one site to another follows the first of
/// the two. UI thread.
class GpcHeader final
{
public:
    static constexpr qsizetype maximumHosts = 500; ///< remembered at a time

    explicit GpcHeader(std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy);
    Q_DISABLE_COPY_MOVE(GpcHeader)
    ~GpcHeader() = default;

    void setWish(GpcWish wish);
    void addTo(QWebEngineUrlRequestInfo &info);
    /// Of a request of a page at @p topLevel.
    [[nodiscard]] bool isSent(const QUrl &topLevel);

private:
    std::shared_ptr<const SnapshotCell<ConsentPolicy>> m_policy;
    std::shared_ptr<const ConsentPolicy> m_answersOf; ///< the policy that m_answers are of
    QHash<QString, bool> m_answers;                   ///< by host
    GpcWish m_wish = GpcWish::Send;
};

} // namespace consentdesk
