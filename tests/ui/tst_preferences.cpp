// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "StrictTest.h"
#include "browsing/History.h"
#include "browsing/SitePermissions.h"
#include "browsing/ZoomLevels.h"
#include "consent/BannerRules.h"
#include "consent/ChoicesFile.h"
#include "keep/KeepService.h"
#include "models/BrowsingFacts.h"
#include "models/SiteFacts.h"
#include "settings/Settings.h"
#include "support/FileDialogs.h"
#include "support/Theme.h"
#include "support/Translations.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/SitesPage.h"
#include "widgets/ToggleSwitch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Site a = Site::fromHost(u"alpha.test"_s);
const Site b = Site::fromHost(u"beta.test"_s);

class FakeFacts final : public SiteFacts
{
public:
    [[nodiscard]] QList<Site> sites() const override { return known; }
    [[nodiscard]] QString text(const Site &site, Fact fact) const override
    {
        return known.contains(site) && fact == Fact::Zoom ? u"150 %"_s : QString();
    }
    std::function<void()> forget(const Site &site) override
    {
        const bool wasKnown = known.removeOne(site);
        emit changed();
        return [this, site, wasKnown] {
            if (wasKnown)
                known.append(site);
            emit changed();
        };
    }

    QList<Site> known{Site::fromHost(u"zoomed.test"_s)};
};

/// Answers with a folder.
class ChosenFolder final : public FileDialogs
{
public:
    void askWhereToSave(QWidget &, const SaveRequest &, const std::function<void(const QString &)> &) override
    {
    }
    void askWhatToOpen(QWidget &, const OpenRequest &, const std::function<void(const QString &)> &) override
    {
    }
    void askForFolder(QWidget &, const QString &, const QString &folder,
                      const std::function<void(const QString &)> &chosen) override
    {
        began = folder;
        chosen(u"/chosen"_s);
    }

    QString began;
};

} // namespace

class tst_Preferences final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everySettingActsAtOnceAndFollows();
    void theTabsOfLastTimeAndThePlaceOfDownloadsAreChosen();
    void theDefaultIsChosenWithThePanelsToggles();
    void sitesComeAndGoRowByRow();
    void choicesAreTold();
    void permissionsZoomAndVisitsAreTold();
    void theSearchFindsSites();
    void oneSiteIsEditedBelowTheTable();
    void aResetIsTakenBack();
    void permissionsAndZoomComeBackWithIt();
    void exportedChoicesComeBackElsewhere();
    void aBadFileChangesNothing();
    void everyControlHasAName();
    void coloursChangeAtOnce();
    void theBestLanguageIsChosen_data();
    void theBestLanguageIsChosen();

private:
    static void select(SitesPage &page, int row) { page.findChild<QTableView *>()->selectRow(row); }
    [[nodiscard]] static QPushButton *button(QWidget &page, const QString &name)
    {
        return page.findChild<QPushButton *>(name);
    }

    SystemFileDialogs m_files;
    std::unique_ptr<ConsentService> m_consent;
    std::unique_ptr<KeepService> m_keep;
    std::unique_ptr<FakeFacts> m_facts;
    std::unique_ptr<Settings> m_settings;
};

void tst_Preferences::init()
{
    test::failOnAnyWarningExcept({u"This plugin does not support propagateSizeHints"_s});
    m_consent = std::make_unique<ConsentService>(test::builtInCatalogue(), ConsentChoices(), nullptr);
    m_keep = std::make_unique<KeepService>();
    m_facts = std::make_unique<FakeFacts>();
    m_settings = std::make_unique<Settings>(std::nullopt);
    m_consent->acceptAll(a);
    m_keep->setRule(b, KeepRule::Session);
}

void tst_Preferences::everySettingActsAtOnceAndFollows()
{
    PreferencesDialog dialog({*m_settings, *m_consent, m_files});
    dialog.findChild<QCheckBox *>(u"setting-privacy/globalPrivacyControl"_s)->click();
    QCOMPARE(m_settings->value(Setting::GlobalPrivacyControl), QVariant(false));
    auto *const months = dialog.findChild<QSpinBox *>(u"setting-policy/choiceLifetime"_s);
    months->setValue(12);
    QCOMPARE(m_settings->value(Setting::ChoiceLifetime), QVariant(12));
    m_settings->set(Setting::ChoiceLifetime, 3);
    QCOMPARE(months->value(), 3);
    auto *const theme = dialog.findChild<QComboBox *>(u"setting-program/theme"_s);
    theme->setCurrentIndex(2);
    QCOMPARE(m_settings->value(Setting::Theme), QVariant(u"dark"_s));
    auto *const banners = dialog.findChild<QComboBox *>(u"setting-privacy/answerBanners"_s);
    QCOMPARE(banners->currentData(), QVariant(u"ask"_s));
    banners->setCurrentIndex(1);
    QCOMPARE(m_settings->value(Setting::AnswerBanners), QVariant(u"on"_s));
    QCOMPARE(banners->accessibleDescription().contains(u"Not available"_s), !BannerRules::areBuiltIn());
    auto *const start = dialog.findChild<QLineEdit *>(u"setting-program/startPage"_s);
    start->setText(u" https://a.test "_s);
    QTest::keyClick(start, Qt::Key_Return);
    QCOMPARE(m_settings->value(Setting::StartPage), QVariant(u"https://a.test"_s));
}

void tst_Preferences::theTabsOfLastTimeAndThePlaceOfDownloadsAreChosen()
{
    ChosenFolder files;
    PreferencesDialog dialog({*m_settings, *m_consent, files});
    auto *const tabs = dialog.findChild<QComboBox *>(u"setting-session/start"_s);
    QCOMPARE(tabs->currentData(), QVariant(u"ask"_s));
    tabs->setCurrentIndex(1);
    QCOMPARE(m_settings->value(Setting::SessionStart), QVariant(u"restore"_s));
    tabs->setCurrentIndex(2);
    QCOMPARE(m_settings->value(Setting::SessionStart), QVariant(u"start"_s));
    dialog.findChild<QCheckBox *>(u"setting-downloads/askWhere"_s)->click();
    QCOMPARE(m_settings->value(Setting::AskWhereToSave), QVariant(true));
    auto *const folder = dialog.findChild<QLineEdit *>(u"setting-downloads/folder"_s);
    folder->setText(u"/before"_s);
    QTest::keyClick(folder, Qt::Key_Return);
    button(dialog, u"setting-downloads/folder-browse"_s)->click();
    QCOMPARE(files.began, u"/before"_s);
    QCOMPARE(m_settings->value(Setting::DownloadFolder), QVariant(u"/chosen"_s));
    QCOMPARE(folder->text(), u"/chosen"_s);
}

void tst_Preferences::theDefaultIsChosenWithThePanelsToggles()
{
    PreferencesDialog dialog({*m_settings, *m_consent, m_files});
    auto *const toggle = dialog.findChild<ToggleSwitch *>(u"toggle-statistical"_s);
    QVERIFY(!toggle->isChecked());
    toggle->click();
    QCOMPARE(m_consent->policy()->choices().everywhere.categories.value(CookieCategory::Statistical),
             Decision::Allow);
    QVERIFY(toggle->isChecked());
}

void tst_Preferences::sitesComeAndGoRowByRow()
{
    SitesModel model(*m_consent, m_keep.get(), m_facts.get());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.siteAt(0), a);
    m_consent->onlyNecessary(Site::fromHost(u"middle.test"_s));
    QCOMPARE(model.rowOf(Site::fromHost(u"middle.test"_s)), 2);
    m_consent->forgetSite(a);
    m_keep->setRule(b, KeepRule::Keep);
    m_facts->forget(Site::fromHost(u"zoomed.test"_s));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(reset.isEmpty());
}

void tst_Preferences::permissionsZoomAndVisitsAreTold()
{
    const test::ManualClock clock;
    History history(clock);
    SitePermissions permissions;
    ZoomLevels zoom;
    BrowsingFacts facts(&permissions, &zoom, &history);
    ConsentService consent(test::builtInCatalogue(), ConsentChoices(), nullptr);
    SitesModel model(consent, nullptr, &facts);
    const QAbstractItemModelTester tester(&model);
    history.note(QUrl(u"https://maps.alpha.test/"_s), u"Maps"_s);
    QCOMPARE(model.rowCount(), 0); // a visit is no choice
    permissions.set(u"https://maps.alpha.test"_s, SitePermission::Geolocation, PermissionDecision::Allow);
    permissions.set(u"https://alpha.test"_s, SitePermission::Camera, PermissionDecision::Refuse);
    zoom.set(b, 150);
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int row, SitesModel::Column column) {
        return model.index(row, int(column)).data().toString();
    };
    QCOMPARE(text(0, SitesModel::Column::Permissions), u"camera refused, place allowed"_s);
    QCOMPARE(text(0, SitesModel::Column::Zoom), QString());
    QVERIFY(!text(0, SitesModel::Column::LastVisit).isEmpty());
    QCOMPARE(text(1, SitesModel::Column::Zoom), u"150 %"_s);
    QCOMPARE(text(1, SitesModel::Column::LastVisit), QString());
    facts.forget(a);
    facts.forget(b);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(permissions.all().isEmpty());
    QCOMPARE(zoom.percent(b), ZoomLevels::normal);
}

void tst_Preferences::choicesAreTold()
{
    QVERIFY(m_consent->setCookie(a, {"_ga", {}}, Decision::Refuse));
    m_consent->setStorage(a, Decision::Refuse);
    const SitesModel model(*m_consent, m_keep.get(), m_facts.get());
    const auto text = [&](int row, SitesModel::Column column) {
        return model.index(row, int(column)).data().toString();
    };
    QVERIFY2(text(0, SitesModel::Column::Choices).startsWith(u"Statistical: accepted, Internal"_s),
             qPrintable(text(0, SitesModel::Column::Choices)));
    QVERIFY(text(0, SitesModel::Column::Choices).endsWith(u"chosen by name, other storage blocked"_s));
    QCOMPARE(text(1, SitesModel::Column::Keep), u"until ConsentDesk is closed"_s);
    QCOMPARE(text(2, SitesModel::Column::Zoom), u"150 %"_s);
}

void tst_Preferences::theSearchFindsSites()
{
    SitesPage page(*m_consent, m_keep.get(), m_facts.get(), m_files);
    page.findChild<QLineEdit *>(u"siteSearch"_s)->setText(u"BETA"_s);
    const QAbstractItemModel &shown = *page.findChild<QTableView *>()->model();
    QCOMPARE(shown.rowCount(), 1);
    QCOMPARE(shown.index(0, 0).data().toString(), u"beta.test"_s);
}

void tst_Preferences::oneSiteIsEditedBelowTheTable()
{
    SitesPage page(*m_consent, m_keep.get(), m_facts.get(), m_files);
    select(page, 0);
    auto *const toggle = page.findChild<ToggleSwitch *>(u"toggle-third-party"_s);
    QVERIFY(toggle->isChecked());
    toggle->click();
    QCOMPARE(m_consent->policy()->choices().forSite(a).categories.value(CookieCategory::ThirdParty),
             Decision::Refuse);
    QVERIFY(m_consent->policy()->choices().everywhere.isEmpty());
}

void tst_Preferences::aResetIsTakenBack()
{
    SitesPage page(*m_consent, m_keep.get(), m_facts.get(), m_files);
    const ConsentChoices before = m_consent->policy()->choices();
    QVERIFY(!button(page, u"resetSites"_s)->isEnabled());
    page.findChild<QTableView *>()->selectAll();
    button(page, u"resetSites"_s)->click();
    QVERIFY(m_consent->policy()->choices().bySite.isEmpty());
    QCOMPARE(m_keep->rule(b), KeepRule::Keep);
    QVERIFY(m_facts->known.isEmpty());
    button(page, u"undoSites"_s)->click();
    QCOMPARE(m_consent->policy()->choices(), before);
    QCOMPARE(m_keep->rule(b), KeepRule::Session);
    QCOMPARE(m_facts->known.size(), 1);
}

void tst_Preferences::permissionsAndZoomComeBackWithIt()
{
    SitePermissions permissions;
    ZoomLevels zoom;
    BrowsingFacts facts(&permissions, &zoom, nullptr);
    permissions.set(u"https://www.alpha.test"_s, SitePermission::Camera, PermissionDecision::Refuse);
    permissions.set(u"https://alpha.test:8443"_s, SitePermission::Geolocation, PermissionDecision::Allow);
    zoom.set(a, 150);
    const auto before = permissions.all();
    SitesPage page(*m_consent, m_keep.get(), &facts, m_files);
    page.findChild<QTableView *>()->selectAll();
    button(page, u"resetSites"_s)->click();
    QVERIFY(permissions.all().isEmpty());
    QCOMPARE(zoom.percent(a), ZoomLevels::normal);
    button(page, u"undoSites"_s)->click();
    QCOMPARE(permissions.all(), before);
    QCOMPARE(zoom.percent(a), 150);
}

void tst_Preferences::exportedChoicesComeBackElsewhere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"choices.json"_s);
    QVERIFY(m_consent->setCategory(Site(), CookieCategory::Statistical, Decision::Allow));
    SitesPage page(*m_consent, m_keep.get(), m_facts.get(), m_files);
    page.exportTo(path);
    ConsentService elsewhere(test::builtInCatalogue(), ConsentChoices(), nullptr);
    KeepService rules;
    elsewhere.onlyNecessary(Site::fromHost(u"own.test"_s)); // not in the file: it stays
    const ConsentChoices own = elsewhere.policy()->choices();
    SitesPage other(elsewhere, &rules, nullptr, m_files);
    other.importFrom(path);
    QCOMPARE(elsewhere.policy()->choices().forSite(a), m_consent->policy()->choices().forSite(a));
    QCOMPARE(elsewhere.policy()->choices().everywhere, m_consent->policy()->choices().everywhere);
    QCOMPARE(elsewhere.policy()->choices().bySite.size(), 2);
    QCOMPARE(rules.rule(b), KeepRule::Session);
    button(other, u"undoSites"_s)->click();
    QCOMPARE(elsewhere.policy()->choices(), own);
    QCOMPARE(rules.rule(b), KeepRule::Keep);
}

void tst_Preferences::aBadFileChangesNothing()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[1, 2") > 0);
    file.close();
    SitesPage page(*m_consent, m_keep.get(), m_facts.get(), m_files);
    const QSignalSpy changed(m_consent.get(), &ConsentService::policyChanged);
    page.importFrom(file.fileName());
    QCOMPARE(page.outcome(), u"The file is no JSON object. Nothing was changed."_s);
    page.importFrom(folder.filePath(u"none.json"_s));
    QVERIFY(page.outcome().endsWith(u"cannot be read."_s));
    page.exportTo(u"/proc/no-such-folder/choices.json"_s);
    QVERIFY(page.outcome().endsWith(u"cannot be written."_s));
    QVERIFY(changed.isEmpty());
}

void tst_Preferences::everyControlHasAName()
{
    PreferencesDialog dialog({*m_settings, *m_consent, m_files, m_keep.get(), m_facts.get()});
    dialog.show();
    for (QWidget *const widget : dialog.findChildren<QWidget *>()) {
        const bool isOurs = !widget->objectName().startsWith(u"qt_"_s);
        const auto *const abstractButton = qobject_cast<QAbstractButton *>(widget);
        const bool speaks = abstractButton && !abstractButton->text().isEmpty();
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
                               qobject_cast<QSpinBox *>(widget) || qobject_cast<QTableView *>(widget);
        if (isOurs && isControl && widget->focusPolicy() & Qt::TabFocus)
            QVERIFY2(speaks || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void tst_Preferences::coloursChangeAtOnce()
{
    const QPalette before = QApplication::palette();
    applyTheme(u"high-contrast"_s);
    QCOMPARE(Theme::current().text, Theme::highContrast().text);
    QCOMPARE(Theme::current().line, Theme::highContrast().line);
    applyTheme(u"dark"_s);
    QCOMPARE(Theme::current().window, Theme::dark().window);
    applyTheme(u"system"_s);
    QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
}

void tst_Preferences::theBestLanguageIsChosen_data()
{
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QString>("language");
    QTest::newRow("of a country") << QStringList{u"fr-CA"_s, u"en"_s} << u"fr"_s;
    QTest::newRow("the first that is spoken") << QStringList{u"de-DE"_s, u"ja_JP"_s} << u"ja"_s;
    QTest::newRow("none") << QStringList{u"fro"_s, u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void tst_Preferences::theBestLanguageIsChosen()
{
    QFETCH(QStringList, preferred);
    QTEST(Translations::bestLanguage(preferred), "language");
}

QTEST_MAIN(tst_Preferences)
#include "tst_preferences.moc"
