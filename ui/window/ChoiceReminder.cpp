// SPDX-License-Identifier: Apache-2.0
#include "window/ChoiceReminder.h"

#include "policy/PolicyService.h"
#include "settings/Settings.h"
#include "widgets/MessageBar.h"

namespace consentdesk {

ChoiceReminder::ChoiceReminder(PolicyService &policies, const Settings &settings, MessageBar &messages,
                               QObject *parent)
    : QObject(parent)
    , m_policies(policies)
    , m_settings(settings)
    , m_messages(messages)
{
}

void ChoiceReminder::remind(const Site &site)
{
    if (m_asked.contains(site))
        return;
    const AskAgainWishes wishes{m_settings.value(Setting::AskWhenPolicyChanges).toBool(),
                                m_settings.value(Setting::AskAfterSixMonths).toBool(),
                                m_settings.value(Setting::ChoiceLifetime).toInt()};
    const auto text = m_policies.askAgainText(site, wishes);
    if (!text)
        return;
    m_asked.insert(site);
    const auto answer = [this, site](bool choosesAgain) {
        m_open = {};
        if (choosesAgain)
            emit chooseWanted();
        else
            m_policies.noteChoice(site);
    };
    m_open = {site, m_messages.propose(*text, tr("Choose again"), tr("Keep my choice"), answer)};
}

void ChoiceReminder::withdraw()
{
    const auto [site, message] = std::exchange(m_open, {});
    m_messages.withdraw(message);
    m_asked.remove(site);
}

} // namespace consentdesk
