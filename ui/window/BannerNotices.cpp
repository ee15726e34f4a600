// SPDX-License-Identifier: Apache-2.0
#include "window/BannerNotices.h"

#include "base/DisplayText.h"
#include "browser/BrowserPage.h"
#include "consent/BannerRules.h"
#include "consent/ConsentService.h"
#include "report/RowText.h"
#include "widgets/MessageBar.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestName = 40;

/// autoconsent calls some kinds by the name of its rule.
QString bannerName(const QString &banner)
{
    if (banner.startsWith(u"HEURISTIC"_s) || banner.startsWith(u"auto_"_s))
        return BannerNotices::tr("of a kind without a name");
    if (banner.startsWith(u"tarteaucitron"_s))
        return u"tarteaucitron"_s;
    if (banner.startsWith(u"cookieconsent"_s))
        return u"CookieConsent"_s;
    return displayText(banner, longestName);
}

QString answeredText(const BannerReport &report)
{
    const bool isKnown = report.result == BannerReport::Result::Confirmed;
    if (report.reply == BannerReply::Accept)
        return isKnown
                   ? BannerNotices::tr("The cookie banner of %1 (%2) was accepted for you, since you refuse "
                                       "nothing there. The site has recorded it.")
                   : BannerNotices::tr("The cookie banner of %1 (%2) was accepted for you, since you refuse "
                                       "nothing there. Whether the site took it could not be checked.");
    return isKnown
               ? BannerNotices::tr("The cookie banner of %1 (%2) was refused for you, since you do not allow "
                                   "everything there. The site has recorded it.")
               : BannerNotices::tr("The cookie banner of %1 (%2) was refused for you, since you do not allow "
                                   "everything there. Whether the site took it could not be checked.");
}

QString textFor(const BannerReport &report)
{
    switch (report.result) {
    case BannerReport::Result::PageLeft:
        return BannerNotices::tr("The cookie banner of %1 (%2) was answered for you, but the page was loaded "
                                 "again or left before that could be checked.");
    case BannerReport::Result::NotDone:
        return BannerNotices::tr(
            "The cookie banner of %1 (%2) could not be answered for you. Please answer it "
            "yourself; some of its buttons may have been pressed.");
    case BannerReport::Result::AsksAgain:
        return BannerNotices::tr(
            "%1 shows its cookie banner (%2) again although it was answered. It is left to "
            "you now.");
    default:
        return answeredText(report);
    }
}

} // namespace

QString bannerText(const BannerReport &report)
{
    return textFor(report).arg(siteName(report.site), bannerName(report.banner));
}

BannerNotices::BannerNotices(const BannerServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.settings, &Settings::changed, this, &BannerNotices::applySetting);
    connect(&services.consent, &ConsentService::policyChanged, this, &BannerNotices::onChoice);
}

BannerNotices::~BannerNotices() = default;

void BannerNotices::attach(BrowserPage &page)
{
    auto answer =
        std::make_unique<BannerAnswer>(page, m_services.profile, m_services.consent, m_services.inventory,
                                       [this](const Site &site) { return !m_leftAlone.contains(site); });
    connect(answer.get(), &BannerAnswer::found, this,
            [this, &page](const QString &banner) { ask(page, banner); });
    connect(answer.get(), &BannerAnswer::answered, this,
            [this, &page](const BannerReport &report) { tell(page, report); });
    connect(answer.get(), &BannerAnswer::undone, this, &BannerNotices::tellUndone);
    connect(&page, &BrowserPage::siteChanged, answer.get(), [this, &page] { withdraw(page); });
    m_answers[&page] = std::move(answer);
    applySetting();
}

void BannerNotices::detach(BrowserPage &page)
{
    withdraw(page);
    m_answers.erase(&page);
}

void BannerNotices::applySetting()
{
    const bool isWanted = m_services.settings.value(Setting::AnswerBanners).toString() == u"on";
    for (const auto &[page, answer] : m_answers)
        answer->setAnswering(isWanted);
}

/// The visitor has just said what the site may keep, and its banner would ask the same.
void BannerNotices::onChoice()
{
    const bool isAsked = m_services.settings.value(Setting::AnswerBanners).toString() == u"ask";
    const bool isChoice = m_services.consent.lastChange().cause == ConsentService::Change::Cause::Choice;
    if (isAsked && isChoice && !m_hasAsked && BannerRules::areBuiltIn())
        look(m_services.currentPage());
}

void BannerNotices::look(BrowserPage &page)
{
    if (const auto found = m_answers.find(&page); found != m_answers.end())
        found->second->look();
}

void BannerNotices::ask(BrowserPage &page, const QString &banner)
{
    if (m_hasAsked)
        return;
    const auto onAnswer = [this, page = QPointer(&page), site = page.site()](bool isWanted) {
        m_services.settings.set(Setting::AnswerBanners, isWanted ? u"on"_s : u"off"_s);
        if (isWanted && page && page->site() == site)
            m_answers.at(page)->answer();
    };
    const quint64 number = m_services.messages.propose(
        tr("%1 asks about cookies with a banner of its own (%2). Shall ConsentDesk answer such banners for "
           "you, "
           "by what you chose in the panel? You can change that in the preferences.")
            .arg(siteName(page.site()), bannerName(banner)),
        tr("Answer them"), tr("Leave them to me"), onAnswer);
    m_hasAsked = number != 0;
}

void BannerNotices::tell(BrowserPage &page, const BannerReport &report)
{
    // A site that does not remember its answer is answered on each of its pages; told is the first.
    QStringList &told = m_told[&page];
    if (told.contains(bannerText(report)))
        return;
    told.append(bannerText(report));
    m_services.messages.withdraw(m_offers.take(&page));
    const bool isAnswered =
        report.result != BannerReport::Result::NotDone && report.result != BannerReport::Result::AsksAgain;
    if (!isAnswered)
        return m_services.messages.notify(bannerText(report));
    m_offers[&page] = m_services.messages.offer(bannerText(report), tr("Undo"),
                                                [this, &page, site = report.site] { undo(page, site); });
}

void BannerNotices::undo(BrowserPage &page, const Site &site)
{
    m_leftAlone.insert(site);
    m_answers.at(&page)->undo();
}

void BannerNotices::tellUndone(const Site &site, bool hadRecord)
{
    const QString text =
        hadRecord ? tr("The record that %1 kept of the answer was deleted, and the page is loaded again: its "
                       "banner "
                       "is left to you. What the site did with the answer until now cannot be taken back.")
                  : tr("No record of the answer was found: %1 may hold to it. Look for its own cookie "
                       "settings; its "
                       "banner is left to you.");
    m_services.messages.notify(text.arg(siteName(site)));
}

void BannerNotices::withdraw(BrowserPage &page)
{
    m_services.messages.withdraw(m_offers.take(&page));
    m_told.remove(&page);
}

} // namespace consentdesk
