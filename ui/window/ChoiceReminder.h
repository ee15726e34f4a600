// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Site.h"

#include <QObject>
#include <QSet>

#include <utility>

namespace consentdesk {

class MessageBar;
class PolicyService;
class Settings;

/// Asks the visitor of a site to choose again, where its policy has changed or the choice has grown old and
/// the visitor wants to be asked: once for a site in a session, in the message bar. UI thread.
class ChoiceReminder final : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive it.
    ChoiceReminder(PolicyService &policies, const Settings &settings, MessageBar &messages,
                   QObject *parent = nullptr);

    /// @p site is shown: asks if there is reason to.
    void remind(const Site &site);
    /// Another site is shown: an open question would be answered for the wrong one. It is asked again when
    /// the visitor comes back.
    void withdraw();

signals:
    void chooseWanted();

private:
    PolicyService &m_policies;
    const Settings &m_settings;
    MessageBar &m_messages;
    QSet<Site> m_asked;
    std::pair<Site, quint64> m_open; ///< the site and the message of a question not answered yet
};

} // namespace consentdesk
