// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "Showcase.h"
#include "keep/KeepService.h"
#include "widgets/ConsentPanel.h"
#include "widgets/PlatformBeliefsBox.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

/// What the panel of a busy portal shows.
void fill(PanelData &data, const ConsentPolicy &policy)
{
    data.storeOfEachKind();
    data.store(cookie("visits"));
    data.store(cookie("a_very_long_cookie_name_that_somebody_generated_4f5e6a7b8c9d0e1f2a3b4c5d6e7f8091"));
    data.store(cookie("theme"));
    data.store(cookie("theme", u"portal.example"_s, u"/administration/of/the/portal"_s));
    data.store(cookie("user\xe2\x80\xaegnp.exe <b>bold</b>"));
    data.enforce(policy);
    data.inventory.recordRefusedWrite(cookie("_ga"), u"https://cdn.analytics.example/v2/ga.js"_s);
    data.store(cookie("csrftoken"));
}

PlatformBeliefs contradiction()
{
    PlatformBeliefs beliefs;
    beliefs.record = PlatformBeliefs::Record::Choice;
    beliefs.tools = {{u"matomo"_s, u"Matomo"_s, ToolAnswer::Accepted, Decision::Refuse},
                     {u"ga"_s, u"Google Analytics"_s, ToolAnswer::Refused, Decision::Refuse}};
    return beliefs;
}

} // namespace

void showPanels(const Look &look)
{
    PanelData data;
    ConsentService service(showcaseCatalogue(), {}, nullptr);
    fill(data, *service.policy());
    ConsentPanel panel(service, data.inventory);
    panel.setMinimumSize(panel.minimumSizeHint().width(), 400);
    panel.resize(392, 760);
    look(panel, u"panel-empty"_s);
    panel.setSite(site());
    panel.setEnforcementStatus({EnforcementStatus::Level::OffTheWire, 1234, 2});
    panel.resize(392, 1000);
    look(panel, u"panel"_s);
    panel.resize(300, 1150);
    look(panel, u"panel-narrow"_s);
    auto *const beliefs = new PlatformBeliefsBox;
    panel.addSection(*beliefs);
    beliefs->show(contradiction(), false);
    panel.resize(392, 760);
    look(panel, u"panel-beliefs"_s);
}

void showPanelNotices(const Look &look)
{
    PanelData data;
    ConsentService service(showcaseCatalogue(), {}, nullptr);
    fill(data, *service.policy());
    ConsentPanel panel(service, data.inventory);
    panel.setSite(site());
    panel.setEnforcementStatus({EnforcementStatus::Level::OnArrival, 0, 0});
    panel.setMinimumSize(panel.minimumSizeHint().width(), 400);
    panel.resize(300, 1150);
    service.setStorage(site(), Decision::Refuse);
    panel.showOutcome(ConsentService::Saved::OnDisk, 3);
    look(panel, u"panel-undo-narrow"_s);
    panel.showUndone({.writtenBack = 2, .expired = 1, .setAgain = 1, .nameless = 1});
    look(panel, u"panel-undone-narrow"_s);
    panel.showOutcome(ConsentService::Saved::OnDisk, 3);
    panel.resize(392, 560);
    look(panel, u"panel-undo"_s);
    KeepService rules;
    panel.setKeepRules(rules);
    rules.setRule(site(), KeepRule::LastTab);
    panel.showCleared(
        u"Its other storage is cleared. Pages that are open may write again until you reload them."_s);
    panel.resize(392, 620);
    look(panel, u"panel-keep"_s);
    panel.showWarning(u"Your choice holds for this session only. The disk is full: free some space, then "
                      "choose again."_s);
    panel.resize(392, 500);
    look(panel, u"panel-warning"_s);
}

} // namespace consentdesk::test
