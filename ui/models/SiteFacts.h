// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Site.h"

#include <QList>
#include <QObject>

#include <functional>

namespace consentdesk {

/// The seam for what others keep about a site beside its choices: permissions, zoom, visits. UI thread.
class SiteFacts : public QObject
{
    Q_OBJECT

public:
    enum class Fact { Permissions, Zoom, LastVisit };

    using QObject::QObject;

    /// Every site of which something is kept.
    [[nodiscard]] virtual QList<Site> sites() const = 0;
    /// For people, safe to show; empty: nothing is kept.
    [[nodiscard]] virtual QString text(const Site &site, Fact fact) const = 0;
    /// Returns what brings it back.
    virtual std::function<void()> forget(const Site &site) = 0;

signals:
    void changed();
};

} // namespace consentdesk
