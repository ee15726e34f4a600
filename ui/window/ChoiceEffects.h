// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/ChoiceUndo.h"
#include "consent/ConsentService.h"

#include <QObject>

namespace consentdesk {

class BrowserProfile;
class ConsentPanel;

/// What a change of the policy does: cookies that are refused now leave the store, the panel says how many,
/// and a choice can be taken back with them. UI thread.
class ChoiceEffects final : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive it.
    ChoiceEffects(ConsentService &consent, CookieInventory &inventory, BrowserProfile &profile,
                  ConsentPanel &panel, QObject *parent = nullptr);

    /// The panel shows another site: the last choice can no longer be taken back.
    void withdrawUndo() { m_undo.withdraw(); }

signals:
    /// The visitor chose for @p site, null for every site. Neither new knowledge nor a trial is a choice.
    void chosen(const consentdesk::Site &site);
    /// One plain sentence for the visitor.
    void noticed(const QString &sentence);

private:
    void onPolicy(const Site &site, ConsentService::Saved saved);
    void onKnowledge();
    void onChoice(const Site &chosenFor, ConsentService::Saved saved);
    void undo();

    ConsentService &m_consent;
    BrowserProfile &m_profile;
    ConsentPanel &m_panel;
    ChoiceUndo m_undo;
};

} // namespace consentdesk
