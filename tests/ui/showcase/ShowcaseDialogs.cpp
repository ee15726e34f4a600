// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "Showcase.h"
#include "keep/KeepService.h"
#include "models/SiteFacts.h"
#include "settings/Settings.h"
#include "support/FileDialogs.h"
#include "widgets/CookieDetailsDialog.h"
#include "widgets/ImportDialog.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/RetentionDialog.h"
#include "widgets/SearchEngineDialog.h"
#include "widgets/ShortcutsDialog.h"

#include <QTabWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

/// Two sites with everything that can be kept of one.
class ManyFacts final : public SiteFacts
{
public:
    [[nodiscard]] QList<Site> sites() const override { return {Site::fromHost(u"maps.example"_s)}; }
    [[nodiscard]] QString text(const Site &, Fact fact) const override
    {
        return fact == Fact::Zoom ? u"125 %"_s : fact == Fact::LastVisit ? u"2026-11-24"_s : u""_s;
    }
    std::function<void()> forget(const Site &) override { return {}; }
};

void showDetails(const Look &look, const CookieRow &row, const Catalogue &catalogue)
{
    CookieDetailsDialog dialog(PanelRow(row), catalogue);
    const bool isGuarded = row.observed.cookie.key.name == "_ga";
    look(dialog, isGuarded ? u"details-guard"_s : u"details"_s);
}

ImportPlan mixedPlan()
{
    ImportPlan plan;
    for (const auto state : {PlannedImport::State::New, PlannedImport::State::Changed,
                             PlannedImport::State::RefusedByChoice, PlannedImport::State::Invalid}) {
        PlannedImport row;
        row.state = state;
        row.number = plan.rows.size() + 1;
        row.cookie = cookie("cookie_" + QByteArray::number(row.number));
        if (state == PlannedImport::State::Changed) {
            row.stored = row.cookie;
            row.changes = {CookieField::Value};
        }
        if (state == PlannedImport::State::Invalid)
            row.reason = u"The name is empty."_s;
        plan.rows.append(row);
    }
    plan.notes.append({3, u"A later line replaces this one."_s});
    return plan;
}

} // namespace

void showPreferences(const Look &look)
{
    ConsentService service(showcaseCatalogue(), {}, nullptr);
    service.acceptAll(site());
    (void)service.setCategory(Site::fromHost(u"statistics.example"_s), CookieCategory::Statistical,
                              Decision::Allow);
    Settings settings(std::nullopt);
    SystemFileDialogs files;
    KeepService rules;
    rules.setRule(site(), KeepRule::LastTab);
    ManyFacts facts;
    PreferencesDialog preferences({settings, service, files, &rules, &facts});
    auto *const pages = preferences.findChild<QTabWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        if (auto *const table = pages->currentWidget()->findChild<QTableView *>(u"sitesTable"_s))
            table->selectRow(0);
        look(preferences, u"preferences-%1"_s.arg(page));
    }
    RetentionDialog retention(RetentionLimits(), std::chrono::seconds(15),
                              categoryNamesOf(service.policy()->catalogue()));
    look(retention, u"retention"_s);
}

void showCookieDialogs(const Look &look)
{
    PanelData data;
    ConsentService service(showcaseCatalogue(), {}, nullptr);
    data.store(cookie("csrftoken"));
    data.inventory.recordRefusedWrite(cookie("_ga"), u"https://cdn.analytics.example/v2/ga.js"_s);
    const SiteReport report = makeSiteReport(data.inventory, *service.policy(), site());
    for (const CookieRow &row : report.cookies)
        showDetails(look, row, service.policy()->catalogue());
}

void showSmallDialogs(const Look &look)
{
    ShortcutsDialog shortcuts;
    look(shortcuts, u"shortcuts"_s);
    SearchEngineDialog engine(std::nullopt);
    look(engine, u"search-engine"_s);
    ImportDialog import(mixedPlan(), u"cookies.txt"_s);
    look(import, u"import"_s);
}

} // namespace consentdesk::test
