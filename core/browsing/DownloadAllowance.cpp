// SPDX-License-Identifier: Apache-2.0
#include "browsing/DownloadAllowance.h"

#include <utility>

namespace consentdesk {

void DownloadAllowance::touched(const QDateTime &now)
{
    m_isFree = true;
    m_touched = now;
}

void DownloadAllowance::chosen(const QDateTime &now)
{
    touched(now);
    m_chosen.append(now);
    if (m_chosen.size() > mostChosen)
        m_chosen.removeFirst();
}

void DownloadAllowance::documentLeft()
{
    m_chosen.clear();
    m_expected.clear();
}

void DownloadAllowance::redirected(const QUrl &url)
{
    if (!m_expected.isEmpty())
        m_expected = url;
}

bool DownloadAllowance::take(const QUrl &url, const QDateTime &now, Need need)
{
    const QDateTime touched = std::exchange(m_touched, {});
    if (need == Need::RecentTouch &&
        (!touched.isValid() || touched.msecsTo(now) > std::chrono::milliseconds(touchedFor).count()))
        return false;
    if (!m_expected.isEmpty() && url.matches(m_expected, QUrl::RemoveFragment)) {
        m_expected.clear();
        return true;
    }
    m_chosen.removeIf([&now](const QDateTime &when) {
        return when.msecsTo(now) > std::chrono::milliseconds(chosenFor).count();
    });
    if (!m_chosen.isEmpty()) {
        m_chosen.removeFirst();
        m_isFree = !m_chosen.isEmpty(); // the touch was the choice
        return true;
    }
    return std::exchange(m_isFree, false);
}

} // namespace consentdesk
