// SPDX-License-Identifier: Apache-2.0
#include "window/BreakageHelper.h"

#include "keep/OpenSites.h"
#include "models/CookieColumn.h"
#include "report/RowText.h"
#include "widgets/BreakageDialog.h"
#include "widgets/ConsentPanel.h"

namespace consentdesk {

BreakageHelper::BreakageHelper(QWidget &window, ConsentService &consent, ConsentPanel &panel,
                               const OpenSites *openSites)
    : QObject(&window)
    , m_window(window)
    , m_consent(consent)
    , m_panel(panel)
{
    connect(&panel, &ConsentPanel::helpWanted, this, &BreakageHelper::show);
    if (openSites)
        connect(openSites, &OpenSites::left, &consent, &ConsentService::endTrial);
}

void BreakageHelper::show()
{
    const Site site = m_panel.site();
    if (site.isNull())
        return;
    if (m_dialog)
        m_dialog->reject(); // it may be of another site, or of the page before
    m_panel.refresh();
    m_dialog = makeDialog(site);
    m_dialog->show();
}

BreakageDialog *BreakageHelper::makeDialog(const Site &site)
{
    auto *const dialog = new BreakageDialog(siteName(site), breakageSuspects(m_panel.report()),
                                            categoryNamesOf(m_consent.policy()->catalogue()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BreakageDialog::trialWanted, this, [this, site](const ChoiceSet &choices) {
        m_consent.tryOut(site, choices);
        emit reloadWanted(site);
    });
    connect(dialog, &BreakageDialog::trialEndWanted, this, [this, site] {
        m_consent.endTrial(site);
        emit reloadWanted(site);
    });
    connect(dialog, &BreakageDialog::keepWanted, this,
            [this, site](const ChoiceSet &choices) { m_consent.addChoices(site, choices); });
    return dialog;
}

} // namespace consentdesk
