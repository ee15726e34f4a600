// SPDX-License-Identifier: Apache-2.0
#include "window/KeepNotices.h"

#include "browser/KeepEnforcer.h"
#include "report/RowText.h"
#include "widgets/MessageBar.h"

namespace consentdesk {

KeepNotices::KeepNotices(KeepEnforcer &enforcer, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_enforcer(enforcer)
    , m_messages(messages)
{
    connect(&enforcer, &KeepEnforcer::leaving, this,
            [this](const Site &site, std::chrono::milliseconds delay) {
                const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(delay).count();
                offer(site,
                      tr("What %1 has stored is deleted in %n second(s).", nullptr, int(seconds))
                          .arg(siteName(site)),
                      tr("Keep it"));
            });
    connect(&enforcer, &KeepEnforcer::deleted, this, [this](const Site &site, qsizetype cookies) {
        offer(site,
              tr("%n cookie(s) of %1 and its other storage deleted, by your rule for this site.", nullptr,
                 int(cookies))
                  .arg(siteName(site)),
              tr("Put cookies back"));
    });
    connect(&enforcer, &KeepEnforcer::settled, this,
            [this](const Site &site) { m_messages.withdraw(m_offers.take(site)); });
    connect(&enforcer, &KeepEnforcer::restored, this, &KeepNotices::tellRestored);
}

void KeepNotices::offer(const Site &site, const QString &text, const QString &action)
{
    m_messages.withdraw(m_offers.take(site));
    m_offers[site] = m_messages.offer(text, action, [this, site] { m_enforcer.undo(site); });
}

void KeepNotices::tellRestored(const Site &site, const RestoreOutcome &outcome)
{
    const int lost = outcome.expired + outcome.nameless;
    QString text = tr("%n cookie(s) of %1 put back.", nullptr, outcome.writtenBack).arg(siteName(site));
    if (outcome.setAgain > 0)
        text += tr(" %n set anew by the site meanwhile.", nullptr, outcome.setAgain);
    if (lost > 0)
        text += tr(" %n could not be put back.", nullptr, lost);
    m_messages.notify(text);
}

} // namespace consentdesk
