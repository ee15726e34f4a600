// SPDX-License-Identifier: Apache-2.0
#include "window/PolicyVisits.h"

#include "policy/PolicyService.h"

#include <chrono>

using namespace std::chrono_literals;

namespace consentdesk {

PolicyVisits::PolicyVisits(PolicyService &policies, QObject *parent)
    : QObject(parent)
{
    m_look.setSingleShot(true);
    m_look.setInterval(300ms);
    m_look.callOnTimeout(this, [this, &policies] { policies.visit(m_site); });
}

void PolicyVisits::setSite(const Site &site)
{
    if (site != m_site)
        m_look.stop();
    m_site = site;
}

} // namespace consentdesk
