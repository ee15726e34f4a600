// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Site.h"
#include "policy/KeptPolicy.h"

#include <QObject>

namespace consentdesk {

/// Where policies come from: pages, in the program; a double, in tests. Each find() or read() is answered by
/// exactly one signal with the same site, also later. UI thread.
class PolicySource : public QObject
{
    Q_OBJECT

public:
    explicit PolicySource(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Looks for the policy of @p site, of which a page is shown: known paths, then that page's links.
    virtual void find(const Site &site) = 0;
    /// Reads the policy at @p address again; @p validators of the reading before, for a conditional request.
    virtual void read(const Site &site, const QUrl &address, const PageValidators &validators) = 0;
    /// Reads what the page that is shown now says as the policy of @p site.
    virtual void readOpenPage(const Site &site) = 0;

signals:
    void found(const consentdesk::Site &site, const consentdesk::SitePolicy &policy,
               const consentdesk::PageValidators &validators);
    /// The page is the one that was read before.
    void unchanged(const consentdesk::Site &site);
    /// One plain sentence, safe to show: there is no policy, or it could not be read.
    void failed(const consentdesk::Site &site, const QString &sentence);
};

} // namespace consentdesk
