// SPDX-License-Identifier: Apache-2.0
#include "widgets/PreferencesDialog.h"

#include "consent/BannerRules.h"
#include "support/SmallWidgets.h"
#include "support/WholeText.h"
#include "widgets/ChoiceToggles.h"
#include "widgets/SettingsForm.h"
#include "widgets/SitesPage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString bannerNote()
{
    if (!BannerRules::areBuiltIn())
        return PreferencesDialog::tr(
            "Not available: this program was built without the rules for banners (npm "
            "package @duckduckgo/autoconsent).");
    return PreferencesDialog::tr(
        "A banner is refused as a whole, or accepted where you refuse nothing on the "
        "site. Banners in which no way is found, and those inside frames, are left "
        "to you.");
}

} // namespace

PreferencesDialog::PreferencesDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_pages(new QTabWidget)
{
    keepTextWhole(*this);
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    // With big letters a page is higher than the screen.
    m_pages->addTab(scrolled(makeGeneral()), tr("General"));
    m_pages->addTab(scrolled(makePrivacy()), tr("Privacy"));
    m_pages->addTab(scrolled(new SitesPage(services.consent, services.keep, services.facts, services.files)),
                    tr("Sites"));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_pages);
    column->addWidget(buttons);
    resizeOnScreen(*this, {820, 680});
}

QWidget *PreferencesDialog::makeGeneral()
{
    return new SettingsForm(m_services.settings,
                            {{Setting::StartPage, tr("Start page"),
                              tr("The address that is opened at the start. Empty: the page "
                                 "of ConsentDesk.")},
                             {.setting = Setting::SessionStart,
                              .label = tr("Tabs of last time"),
                              .choices = {tr("Offer them after a crash"), tr("Open them at every start"),
                                          tr("Leave them closed")}},
                             {.setting = Setting::DownloadFolder,
                              .label = tr("Download folder"),
                              .note = tr("Empty: the download folder of the system."),
                              .folders = &m_services.files},
                             {Setting::AskWhereToSave, tr("Ask for the place of every download")},
                             {.setting = Setting::Theme,
                              .label = tr("Colours"),
                              .choices = {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")}},
                             {.setting = Setting::Language,
                              .label = tr("Language"),
                              .note = tr("Another language is used from the next start on."),
                              // Each in its own words, so that it is found by whoever cannot read the others.
                              .choices = {tr("As the system"), u"English"_s, u"français"_s, u"日本語"_s}}});
}

QWidget *PreferencesDialog::makePrivacy()
{
    auto *const page = new QWidget;
    auto *const column = new QVBoxLayout(page);
    column->addWidget(
        wrappedLabel(tr("What a site may keep until you decide otherwise for it:"), u"defaultExplanation"_s));
    column->addWidget(new ChoiceToggles(m_services.consent));
    column->addWidget(new SettingsForm(
        m_services.settings,
        {{Setting::GlobalPrivacyControl,
          tr("Tell sites not to sell or share my data (Global Privacy Control)"),
          tr("Sent while anything is refused on a site; not to a site on which you accepted everything.")},
         {Setting::AskWhenPolicyChanges, tr("Ask for my choice again when a site's cookie policy changes")},
         {Setting::AskAfterSixMonths, tr("Ask for my choice again after some time")},
         {.setting = Setting::ChoiceLifetime,
          .label = tr("A choice is kept without asking for"),
          .unit = tr(" months")},
         {.setting = Setting::AnswerBanners,
          .label = tr("Cookie banners of sites"),
          .note = bannerNote(),
          .choices = {tr("Ask me once, where one is"), tr("Answer them by what I chose in the panel"),
                      tr("Leave them to me")}}}));
    column->addStretch();
    return page;
}

} // namespace consentdesk
