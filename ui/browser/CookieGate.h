// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SnapshotCell.h"
#include "consent/ConsentPolicy.h"
#include "cookies/CookieInventory.h"

#include <QObject>

#include <memory>

class QWebEngineProfile;

namespace consentdesk {

/// The first layer: answers the engine before anything is stored or sent. Refuses whole origins, since the
/// engine tells no cookie names here: third parties that are not accepted, and origins the visitor refused.
///
/// The filter runs on the UI thread for the network and on an engine thread for page scripts; it reads only
/// an immutable policy snapshot and appends to a small locked list. Every contact is then reported on the UI
/// thread.
class CookieGate final : public QObject
{
    Q_OBJECT

public:
    /// Installs itself; the destructor takes the filter out. @p profile must outlive the gate.
    CookieGate(QWebEngineProfile &profile, std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
               QObject *parent = nullptr);
    ~CookieGate() override;
    Q_DISABLE_COPY_MOVE(CookieGate)

    /// Reports now what would be reported at the next turn of the event loop, so that a cookie that arrives
    /// can be attributed to the access it came from.
    void flush();

signals:
    /// UI thread, in order.
    void contacted(const consentdesk::OriginContact &contact);

private:
    class Filter;
    class Interceptor;

    QWebEngineProfile &m_profile;
    std::shared_ptr<Filter> m_filter; ///< shared with the engine, which may call it a moment longer
    std::unique_ptr<Interceptor> m_interceptor;
};

} // namespace consentdesk
