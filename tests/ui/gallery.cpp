// SPDX-License-Identifier: Apache-2.0
// No test: draws the panel in every state, to be looked at.
//   QT_QPA_PLATFORM=offscreen [QT_SCALE_FACTOR=2] [QT_FONT_DPI=144] gallery FOLDER light|dark
#include "PanelFixture.h"
#include "PolicySamples.h"
#include "StorageSamples.h"
#include "catalogue/CatalogueFile.h"
#include "keep/KeepService.h"
#include "knowledge/KnowledgeLibrary.h"
#include "ledger/Ledger.h"
#include "settings/Settings.h"
#include "support/FileDialogs.h"
#include "support/Theme.h"
#include "widgets/BreakageDialog.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/CookieDetailsDialog.h"
#include "widgets/CookieEditDialog.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/DeclarationDialog.h"
#include "widgets/FilterBar.h"
#include "widgets/KnowledgeDialog.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/PolicyView.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/RetentionDialog.h"
#include "widgets/StatePage.h"
#include "widgets/StorageEntryDialog.h"
#include "widgets/StorageTreeView.h"
#include "widgets/StorageView.h"
#include "widgets/TimelineView.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray anonymisedStatistics = R"(format = 1
id = "gallery"
title = "Gallery"
retrieved = 2026-11-24
licence = "Apache-2.0"
[[cookie]]
name = "visits"
provider = "Statistics Office"
function = "Audience measurement"
purpose = "counts visits without telling visitors apart"
class = "statistical"
anonymised = true
)";

std::shared_ptr<const Catalogue> galleryCatalogue()
{
    QList<CatalogueFile> files;
    for (const QString &path : {u":/catalogue/platform.toml"_s, u":/catalogue/vendors.toml"_s}) {
        if (const auto file = CatalogueFile::read(path))
            files.append(*file);
    }
    const auto more = CatalogueFile::parse(anonymisedStatistics, u"gallery.toml"_s);
    if (!more)
        qFatal("%s", qPrintable(more.error().message));
    files.append(*more);
    const auto catalogue = Catalogue::fromFiles(files);
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    return *catalogue;
}

void save(QWidget &widget, const QString &name)
{
    widget.setStyleSheet(Theme::current().styleSheet());
    widget.show();
    QApplication::processEvents();
    QApplication::processEvents();
    if (!widget.grab().save(QDir(QApplication::arguments().at(1)).filePath(name + u".png"_s)))
        qFatal("Cannot write %s", qPrintable(name));
}

void drawPanels()
{
    test::PanelData data;
    data.storeOfEachKind();
    data.store(test::cookie("visits"));
    data.store(
        test::cookie("a_very_long_cookie_name_that_somebody_generated_4f5e6a7b8c9d0e1f2a3b4c5d6e7f8091"));
    data.store(test::cookie("theme"));
    data.store(test::cookie("theme", u"portal.example"_s, u"/administration/of/the/portal"_s));
    data.store(test::cookie("user\xe2\x80\xaegnp.exe <b>bold</b>"));
    ConsentService service(galleryCatalogue(), {}, nullptr);
    data.enforce(*service.policy());
    data.inventory.recordRefusedWrite(test::cookie("_ga"), u"https://cdn.analytics.example/v2/ga.js"_s);
    data.store(test::cookie("csrftoken"));
    ConsentPanel panel(service, data.inventory);
    panel.resize(392, 760);
    save(panel, u"panel-empty"_s);
    panel.setSite(test::site());
    panel.setEnforcementStatus({EnforcementStatus::Level::OffTheWire, 1234, 2});
    panel.resize(392, 1000);
    save(panel, u"panel"_s);
    panel.resize(300, 1150);
    save(panel, u"panel-narrow"_s);
    panel.setEnforcementStatus({EnforcementStatus::Level::OnArrival, 0, 0});
    service.setStorage(test::site(), Decision::Refuse);
    panel.showOutcome(ConsentService::Saved::OnDisk, 3);
    save(panel, u"panel-undo-narrow"_s);
    panel.showUndone({.writtenBack = 2, .expired = 1, .setAgain = 1, .nameless = 1});
    save(panel, u"panel-undone-narrow"_s);
    panel.showOutcome(ConsentService::Saved::OnDisk, 3);
    panel.resize(392, 560);
    save(panel, u"panel-undo"_s);
    KeepService rules;
    panel.setKeepRules(rules);
    rules.setRule(test::site(), KeepRule::LastTab);
    panel.showCleared(
        u"Its other storage is cleared. Pages that are open may write again until you reload them."_s);
    panel.resize(392, 620);
    save(panel, u"panel-keep"_s);
    RetentionDialog retention(RetentionLimits(), std::chrono::seconds(15),
                              categoryNamesOf(service.policy()->catalogue()));
    save(retention, u"retention"_s);
    Settings settings(std::nullopt);
    SystemFileDialogs files;
    PreferencesDialog preferences({settings, service, files});
    auto *const pages = preferences.findChild<QTabWidget *>();
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        if (auto *const table = pages->currentWidget()->findChild<QTableView *>(u"sitesTable"_s))
            table->selectRow(0);
        save(preferences, u"preferences-%1"_s.arg(page));
    }
    QWidget window;
    window.resize(700, 60);
    MessageBar bar(&window);
    bar.resize(700, 50);
    bar.offer(u"12 cookies of portal.example and its other storage deleted, by your rule for this site."_s,
              u"Put cookies back"_s, [] {});
    save(window, u"message-offer"_s);
    panel.showWarning(u"Your choice holds for this session only. The disk is full: free some space, then "
                      "choose again."_s);
    panel.resize(392, 500);
    save(panel, u"panel-warning"_s);
    const PanelRow &row = *dynamic_cast<ConsentModel &>(*panel.view().model())
                               .rowAt(panel.view().model()->index(
                                   0, 0, panel.view().model()->index(int(CookieCategory::Necessary), 0)));
    CookieDetailsDialog dialog(row, service.policy()->catalogue());
    save(dialog, u"details"_s);
    for (const CookieRow &refused : panel.report().cookies) {
        if (refused.observed.cookie.key.name == "_ga") {
            CookieDetailsDialog guarded(PanelRow(refused), service.policy()->catalogue());
            save(guarded, u"details-guard"_s);
        }
    }
}

void drawInspector()
{
    test::PanelData data;
    ConsentService service(galleryCatalogue(), {}, nullptr);
    Ledger ledger(data.inventory, service.policyCell());
    data.storeOfEachKind();
    data.store(test::cookie("visits"));
    data.store(test::cookie("user\xe2\x80\xaegnp.exe <b>bold</b>"));
    Cookie yearly = test::cookie("consent_of_a_year", u".portal.example"_s, u"/administration"_s);
    yearly.expires = data.clock.time.addMonths(13);
    yearly.secure = yearly.httpOnly = true;
    yearly.sameSite = SameSite::Strict;
    data.store(yearly);
    data.enforce(*service.policy());
    data.inventory.recordRefusedWrite(test::cookie("_ga"), u"https://cdn.analytics.example/v2/ga.js"_s);
    CookieInspector inspector(service, data.inventory, ledger, data.clock);
    inspector.resize(1180, 360);
    save(inspector, u"inspector-no-site"_s);
    inspector.setSite(test::site());
    save(inspector, u"inspector"_s);
    inspector.table().setCurrentKey(yearly.key);
    save(inspector, u"inspector-selected"_s);
    inspector.showOnly({Facet::State, identifier(CookieState::Refused)});
    save(inspector, u"inspector-refused"_s);
    inspector.filterBar().searchField().setText(u"nothing has this"_s);
    save(inspector, u"inspector-no-match"_s);
    inspector.filterBar().searchField().clear();
    inspector.resize(640, 300);
    save(inspector, u"inspector-narrow"_s);
    TimelineView timeline(TimelineServices{ledger});
    timeline.resize(1180, 360);
    save(timeline, u"timeline"_s);
    timeline.model().setKinds({CookieEvent::Kind::Refused});
    timeline.pauseButton().click();
    save(timeline, u"timeline-paused"_s);
}

void drawWindowParts()
{
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const navigation = new NavigationBar;
    auto *const messages = new MessageBar;
    auto *const state = new StatePage;
    column->addWidget(navigation);
    column->addWidget(messages);
    column->addWidget(state, 1);
    navigation->setUrl(QUrl(u"https://self-signed.example/"_s), ConnectionSecurity::BadCertificate);
    navigation->setHistory(true, false);
    navigation->setProgress(40);
    navigation->setRefusedCount(12);
    navigation->panelButton().setChecked(true);
    messages->ask(u"“self-signed.example” wants to know where you are. May it?"_s, [](bool) {});
    state->setContent(
        {u"warning"_s,
         u"self-signed.example cannot prove who it is"_s,
         u"Its certificate is not valid. Somebody on the way may be pretending to be this site, "
         "and would receive what you type and your cookies."_s,
         u"net::ERR_CERT_AUTHORITY_INVALID"_s,
         {{u"Go back"_s, [] {}}, {u"Open anyway, this time"_s, [] {}}}});
    window.resize(700, 460);
    save(window, u"certificate"_s);
}

void enter(QWidget &dialog, const QString &field, const QString &text)
{
    auto *const edit = dialog.findChild<QLineEdit *>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

/// A cookie with everything, whose name deceives and whose value is no text.
Cookie editedCookie()
{
    Cookie cookie = test::cookie("__Host-user\xe2\x80\xaegnp", u".portal.example"_s, u"/explore"_s);
    cookie.value = QByteArray("{\"theme\":\"dark\"}\xff");
    cookie.expires = test::ManualClock().now().addMonths(13);
    return cookie;
}

void drawEditing()
{
    const test::ManualClock clock;
    CookieEditDialog add(CookieDraft::forHost(u"portal.example"_s), CookieEditDialog::Purpose::Add, clock);
    save(add, u"edit-add"_s);
    CookieEditDialog edit(CookieDraft::fromCookie(editedCookie()), CookieEditDialog::Purpose::Edit, clock);
    save(edit, u"edit"_s);
    edit.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    edit.findChild<QCheckBox *>(u"showValue"_s)->click();
    save(edit, u"edit-faults"_s);
    CookieEditDialog kept(CookieDraft::forHost(u"portal.example"_s), CookieEditDialog::Purpose::Add, clock);
    enter(kept, u"nameEdit"_s, u"theme"_s);
    enter(kept, u"valueEdit"_s, u"dark"_s);
    kept.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    kept.showOutcome({{},
                      {u"Expires: kept until 2027-12-25, entered was 2028-01-01."_s,
                       u"SameSite: not reported by this engine."_s}});
    save(kept, u"edit-kept-otherwise"_s);
    enter(kept, u"pathEdit"_s, u"/portal"_s);
    kept.resize(360, 420);
    save(kept, u"edit-small"_s);
}

void drawStorage()
{
    StorageView view;
    view.resize(900, 320);
    save(view, u"storage-none"_s);
    view.setLoading();
    save(view, u"storage-loading"_s);
    OriginStorage empty;
    empty.origin = u"https://portal.example"_s;
    view.setStorage({{empty}, 0});
    save(view, u"storage-empty"_s);
    view.setStorage(test::storageOfEachKind());
    view.resize(900, 640);
    const QModelIndexList found =
        view.tree().model()->match(view.tree().model()->index(0, 0), Qt::DisplayRole, u"item10"_s, 1,
                                   Qt::MatchExactly | Qt::MatchRecursive);
    view.tree().setCurrentIndex(found.value(0));
    save(view, u"storage"_s);
    const StorageArea area{u"https://portal.example"_s, StorageKind::Local};
    view.findChild<QPushButton *>(u"revealButton"_s)->click();
    view.showOutcome({.action = StorageChange::Action::Set, .area = area, .name = u"item10"_s},
                     {.problem = StorageProblem::ChangedMeanwhile});
    save(view, u"storage-revealed-warning"_s);
    view.resize(520, 640);
    save(view, u"storage-narrow"_s);
    StorageEntryDialog edit(area, u"item10"_s, u"{\"id\": 10}\r\n"_s);
    save(edit, u"storage-edit"_s);
    StorageEntryDialog add({area, {area.origin, StorageKind::Session}}, area,
                           [](const StorageArea &, const QString &) { return true; });
    add.accept();
    save(add, u"storage-add-fault"_s);
}

void drawPolicy()
{
    PolicyView view;
    view.resize(1180, 420);
    save(view, u"policy-none"_s);
    PolicyShown shown;
    shown.site = test::site();
    shown.isReading = true;
    view.show(shown);
    save(view, u"policy-loading"_s);
    shown.isReading = false;
    shown.problem = u"portal.example publishes no cookie policy at the addresses that portals use."_s;
    view.show(shown);
    save(view, u"policy-error"_s);
    view.show(test::policyOfEachKind(galleryCatalogue()));
    view.resize(1180, 640);
    save(view, u"policy"_s);
    view.findChild<QToolButton *>(u"showRemarks"_s)->click();
    view.model().setKinds({PolicyFinding::Kind::SeenNotDeclared, PolicyFinding::Kind::NoDuration});
    view.table().setCurrentIndex(view.model().index(1, 0));
    save(view, u"policy-filtered-remarks"_s);
    view.model().setKinds({});
    view.resize(620, 400);
    save(view, u"policy-narrow"_s);
    DeclarationDialog correct(view.shown().policy->cookies.first());
    enter(correct, u"nameEdit"_s, u"a*b"_s);
    correct.accept();
    save(correct, u"policy-correct-fault"_s);
    DeclarationDialog label(CookieLabel{
        test::site(), {"ab_bucket", CookieNamePattern::Match::Exact}, PurposeClass::Unknown, {}, {}, {}});
    save(label, u"policy-label"_s);
    const SystemClock clock;
    KnowledgeLibrary library({*Catalogue::builtIn()}, std::nullopt, clock, [](const auto &) {});
    KnowledgeDialog sources(library);
    save(sources, u"knowledge-sources"_s);
}

void drawBreakage()
{
    QList<BreakageSuspect> suspects;
    for (const auto &[name, likelihood] : {std::pair(u"member_login"_s, BreakageLikelihood::LooksLikeLogIn),
                                           std::pair(u"ab_bucket"_s, BreakageLikelihood::UnknownOfSite),
                                           std::pair(u"cdn-of-a-company-with-a-rather-long-name.example"_s,
                                                     BreakageLikelihood::UnknownOfOther),
                                           std::pair(u"_pk_id"_s, BreakageLikelihood::KnownForMeasuring)})
        suspects.append({{name.toUtf8(), u"portal.example"_s}, CookieCategory::Internal, likelihood, name});
    BreakageDialog dialog(u"portal.example"_s, suspects, categoryNamesOf(*galleryCatalogue()));
    save(dialog, u"breakage"_s);
    dialog.findChild<QPushButton *>(u"tryHalf"_s)->click();
    save(dialog, u"breakage-trying"_s);
    dialog.findChild<QPushButton *>(u"itWorks"_s)->click();
    dialog.findChild<QPushButton *>(u"itWorks"_s)->click();
    dialog.findChild<QPushButton *>(u"itWorks"_s)->click();
    save(dialog, u"breakage-found"_s);
    BreakageDialog nothing(u"portal.example"_s, {}, categoryNamesOf(*galleryCatalogue()));
    save(nothing, u"breakage-nothing"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (QApplication::arguments().size() != 3)
        qFatal("gallery FOLDER light|dark");
    const Theme &theme = QApplication::arguments().at(2) == "dark"_L1 ? Theme::dark() : Theme::light();
    QApplication::setPalette(theme.palette());
    drawPanels();
    drawInspector();
    drawWindowParts();
    drawEditing();
    drawStorage();
    drawPolicy();
    drawBreakage();
    return 0;
}
