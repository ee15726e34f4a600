// SPDX-License-Identifier: Apache-2.0
#include "window/ChoiceEffects.h"

#include "browser/BrowserProfile.h"
#include "widgets/ConsentPanel.h"

#include <QWebEngineCookieStore>
#include <QWebEngineProfile>

namespace consentdesk {

ChoiceEffects::ChoiceEffects(ConsentService &consent, CookieInventory &inventory, BrowserProfile &profile,
                             ConsentPanel &panel, QObject *parent)
    : QObject(parent)
    , m_consent(consent)
    , m_profile(profile)
    , m_panel(panel)
    , m_undo(consent, inventory, *profile.engine().cookieStore())
{
    connect(&consent, &ConsentService::policyChanged, this, &ChoiceEffects::onPolicy);
    connect(&panel, &ConsentPanel::undoWanted, this, &ChoiceEffects::undo);
    connect(&m_undo, &ChoiceUndo::withdrawn, &panel, &ConsentPanel::withdrawUndo);
}

void ChoiceEffects::onPolicy(const Site &site, ConsentService::Saved saved)
{
    using Cause = ConsentService::Change::Cause;
    const Cause cause = m_consent.lastChange().cause;
    if (cause == Cause::Knowledge)
        onKnowledge();
    else if (cause == Cause::Trial)
        m_profile.keeper().enforce(site); // what a trial allowed goes when it ends
    else
        onChoice(site, saved);
}

/// Nothing was chosen, so there is nothing to confirm or to take back.
void ChoiceEffects::onKnowledge()
{
    const auto removed = int(m_profile.keeper().enforce(m_panel.site()).size());
    if (removed > 0)
        emit noticed(tr("%n cookie(s) were removed: they are now known to be of a kind that you refuse.",
                        nullptr, removed));
}

void ChoiceEffects::onChoice(const Site &chosenFor, ConsentService::Saved saved)
{
    // The inspector's rows speak of other sites too.
    const Site site = chosenFor.isNull() ? m_panel.site() : chosenFor;
    const QList<Cookie> removed = m_profile.keeper().enforce(site);
    m_undo.offer(site, removed);
    m_panel.showOutcome(saved, m_undo.removedCount());
    emit chosen(chosenFor);
}

void ChoiceEffects::undo()
{
    if (const auto outcome = m_undo.undo())
        m_panel.showUndone(*outcome);
}

} // namespace consentdesk
