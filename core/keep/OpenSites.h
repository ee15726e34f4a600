// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Site.h"

#include <QHash>
#include <QObject>

namespace consentdesk {

/// Which sites are open, in how many pages. A page that goes on to another site has left the one before. UI
/// thread.
class OpenSites final : public QObject
{
    Q_OBJECT

public:
    explicit OpenSites(QObject *parent = nullptr);

    /// @p page, which is only an identity here, shows @p site now; null: it shows none.
    void show(const QObject *page, const Site &site);
    void close(const QObject *page) { show(page, Site()); }
    [[nodiscard]] qsizetype count(const Site &site) const;

signals:
    /// The first page of @p site is there.
    void opened(const consentdesk::Site &site);
    /// The last page of @p site is gone.
    void left(const consentdesk::Site &site);

private:
    QHash<const QObject *, Site> m_pages;
};

} // namespace consentdesk
