// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "Showcase.h"
#include "ledger/Ledger.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/FilterBar.h"
#include "widgets/TimelineView.h"

#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

Cookie yearlyCookie()
{
    Cookie yearly = cookie("consent_of_a_year", u".portal.example"_s, u"/administration"_s);
    yearly.expires = ManualClock().time.addMonths(13);
    yearly.secure = yearly.httpOnly = true;
    yearly.sameSite = SameSite::Strict;
    return yearly;
}

void fill(PanelData &data, const ConsentPolicy &policy)
{
    data.storeOfEachKind();
    data.store(cookie("visits"));
    data.store(cookie("user\xe2\x80\xaegnp.exe <b>bold</b>"));
    data.store(yearlyCookie());
    data.enforce(policy);
    data.inventory.recordRefusedWrite(cookie("_ga"), u"https://cdn.analytics.example/v2/ga.js"_s);
}

} // namespace

void showInspector(const Look &look)
{
    PanelData data;
    ConsentService service(showcaseCatalogue(), {}, nullptr);
    Ledger ledger(data.inventory, service.policyCell());
    fill(data, *service.policy());
    CookieInspector inspector(service, data.inventory, ledger, data.clock);
    inspector.setMinimumSize(600, 300);
    inspector.resize(1180, 360);
    look(inspector, u"inspector-no-site"_s);
    inspector.setSite(site());
    look(inspector, u"inspector"_s);
    inspector.table().setCurrentKey(yearlyCookie().key);
    look(inspector, u"inspector-selected"_s);
    inspector.showOnly({Facet::State, identifier(CookieState::Refused)});
    look(inspector, u"inspector-refused"_s);
    inspector.filterBar().searchField().setText(u"nothing has this"_s);
    look(inspector, u"inspector-no-match"_s);
    inspector.filterBar().searchField().clear();
    inspector.resize(640, 300);
    look(inspector, u"inspector-narrow"_s);
}

void showTimeline(const Look &look)
{
    PanelData data;
    ConsentService service(showcaseCatalogue(), {}, nullptr);
    Ledger ledger(data.inventory, service.policyCell());
    fill(data, *service.policy());
    TimelineView timeline(TimelineServices{ledger});
    timeline.setMinimumSize(600, 300);
    timeline.resize(1180, 360);
    look(timeline, u"timeline"_s);
    timeline.model().setKinds({CookieEvent::Kind::Refused});
    timeline.pauseButton().click();
    look(timeline, u"timeline-paused"_s);
}

} // namespace consentdesk::test
