// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Site.h"

#include <QObject>
#include <QTimer>

namespace consentdesk {

class PolicyService;

/// Has the policy of a visited site looked for, once one of its pages has been drawn. UI thread.
class PolicyVisits final : public QObject
{
    Q_OBJECT

public:
    explicit PolicyVisits(PolicyService &policies, QObject *parent = nullptr);

    /// Another site is shown, or the same again.
    void setSite(const Site &site);
    /// A page of the site has been loaded.
    void noteLoaded() { m_look.start(); }

private:
    QTimer m_look; ///< until the loaded page has been drawn: it is asked where its policy is
    Site m_site;
};

} // namespace consentdesk
