// SPDX-License-Identifier: Apache-2.0
#include "browser/PagePermissions.h"

#include "base/Clock.h"
#include "base/DisplayText.h"
#include "browser/BrowserPage.h"

#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Chromium's net_error_list.h.
constexpr int aborted = -3;

QList<SitePermission> neededForFeature(QWebEnginePage::Feature feature)
{
    switch (feature) {
    case QWebEnginePage::Geolocation:
        return {SitePermission::Geolocation};
    case QWebEnginePage::MediaAudioCapture:
        return {SitePermission::Microphone};
    case QWebEnginePage::MediaVideoCapture:
        return {SitePermission::Camera};
    case QWebEnginePage::MediaAudioVideoCapture:
        return {SitePermission::Camera, SitePermission::Microphone};
    case QWebEnginePage::Notifications:
        return {SitePermission::Notifications};
    case QWebEnginePage::MouseLock:
        return {SitePermission::MouseLock};
    case QWebEnginePage::DesktopVideoCapture:
    case QWebEnginePage::DesktopAudioVideoCapture:
        return {SitePermission::ScreenCapture};
    }
    return {};
}

bool isOfDownloads(const PagePermissions::Question &question)
{
    return !question.feature;
}

QString sentenceFor(const PagePermissions::Question &question)
{
    if (!question.feature)
        return PagePermissions::tr("%1 wants to save several files, one after the other.");
    switch (*question.feature) {
    case QWebEnginePage::Geolocation:
        return PagePermissions::tr("%1 wants to know your position.");
    case QWebEnginePage::MediaAudioCapture:
        return PagePermissions::tr("%1 wants to use your microphone.");
    case QWebEnginePage::MediaVideoCapture:
        return PagePermissions::tr("%1 wants to use your camera.");
    case QWebEnginePage::MediaAudioVideoCapture:
        return PagePermissions::tr("%1 wants to use your camera and microphone.");
    case QWebEnginePage::Notifications:
        return PagePermissions::tr("%1 wants to show notifications.");
    case QWebEnginePage::MouseLock:
        return PagePermissions::tr("%1 wants to hide the pointer and follow the mouse.");
    case QWebEnginePage::DesktopVideoCapture:
    case QWebEnginePage::DesktopAudioVideoCapture:
        break;
    }
    return PagePermissions::tr("%1 wants to see your screen.");
}

} // namespace

PagePermissions::PagePermissions(BrowserPage &page, SitePermissions &permissions, const Clock &clock)
    : QObject(&page)
    , m_page(page)
    , m_permissions(permissions)
    , m_clock(clock)
{
    connect(&page, &QWebEnginePage::featurePermissionRequested, this, &PagePermissions::onRequested);
    connect(&page, &QWebEnginePage::featurePermissionRequestCanceled, this,
            [this](const QUrl &origin, QWebEnginePage::Feature feature) {
                withdraw({origin, feature});
            });
    connect(&permissions, &SitePermissions::changed, this, &PagePermissions::onRememberedChanged);
    connect(&page, &BrowserPage::leavingMaybe, this, &PagePermissions::onLeavingMaybe);
    connect(&page, &BrowserPage::steered, this, [this] { m_isSteered = true; });
    connect(&page, &QWebEnginePage::loadingChanged, this, &PagePermissions::onLoading);
    connect(&page, &BrowserPage::fileChosen, this, [this] { m_allowance.chosen(m_clock.now()); });
    connect(&page, &QWebEnginePage::linkHovered, this, [this](const QString &link) { m_link = QUrl(link); });
    connect(&page, &QWebEnginePage::loadStarted, this, &PagePermissions::endOnce);
    connect(&page, &QWebEnginePage::renderProcessTerminated, this, &PagePermissions::voidQuestions);
}

const PagePermissions::Question *PagePermissions::question() const
{
    return m_questions.isEmpty() ? nullptr : &m_questions.head();
}

QString PagePermissions::text() const
{
    if (m_questions.isEmpty())
        return {};
    const Question &question = m_questions.head();
    return sentenceFor(question).arg(displayText(question.origin.host(), 80));
}

std::optional<PermissionDecision> PagePermissions::remembered(const Question &question) const
{
    const QList<SitePermission> needed = neededFor(question);
    const auto isAnswered = [&](PermissionDecision decision) {
        return [this, decision, name = originOf(question.origin)](SitePermission permission) {
            return m_permissions.decision(name, permission) == decision;
        };
    };
    if (std::any_of(needed.cbegin(), needed.cend(), isAnswered(PermissionDecision::Refuse)))
        return PermissionDecision::Refuse;
    if (std::all_of(needed.cbegin(), needed.cend(), isAnswered(PermissionDecision::Allow)))
        return PermissionDecision::Allow;
    return std::nullopt;
}

void PagePermissions::onRequested(const QUrl &origin, QWebEnginePage::Feature feature)
{
    const Question question{origin, feature};
    if (originOf(origin).isEmpty() || m_questions.size() >= maximumWaiting)
        return decide(question, PermissionDecision::Refuse);
    if (const auto decision = remembered(question))
        return decide(question, *decision);
    m_questions.enqueue(question);
    emit questionChanged();
}

void PagePermissions::decide(const Question &question, PermissionDecision decision)
{
    if (!question.feature) {
        m_downloadsHere = decision;
        m_downloadsOrigin = originOf(question.origin);
        m_isLossTold = false;
        const QList<qint64> held = std::exchange(m_heldDownloads, {});
        for (const qint64 id : held)
            emit downloadDecided(id, decision);
        return;
    }
    m_page.setFeaturePermission(question.origin, *question.feature,
                                decision == PermissionDecision::Allow
                                    ? QWebEnginePage::PermissionGrantedByUser
                                    : QWebEnginePage::PermissionDeniedByUser);
    forgetDecided(question);
    m_decided.append({question, decision});
}

void PagePermissions::forgetDecided(const Question &question)
{
    m_decided.removeIf([&question](const Decided &earlier) { return earlier.question == question; });
}

void PagePermissions::onRememberedChanged(const QString &origin, SitePermission permission)
{
    answerWaiting();
    if (permission == SitePermission::Downloads && origin == originOf(m_page.url()))
        m_downloadsHere.reset();
    const QList<Decided> decided = std::exchange(m_decided, {});
    for (const Decided &earlier : decided) {
        const auto &[question, before] = earlier;
        if (originOf(question.origin) != origin || !neededFor(question).contains(permission)) {
            m_decided.append(earlier);
            continue;
        }
        const auto now = remembered(question);
        if (now)
            decide(question, *now);
        else
            m_page.setFeaturePermission(question.origin, *question.feature,
                                        QWebEnginePage::PermissionUnknown);
        if (now != before)
            emit reloadAdvised(origin);
    }
}

/// Questions that were answered on another page, or in the preferences.
void PagePermissions::answerWaiting()
{
    const QQueue<Question> questions = std::exchange(m_questions, {});
    for (const Question &question : questions) {
        if (const auto decision = remembered(question))
            decide(question, *decision);
        else
            m_questions.enqueue(question);
    }
    if (m_questions.size() != questions.size())
        emit questionChanged();
}

void PagePermissions::answer(Answer answer)
{
    if (m_questions.isEmpty())
        return;
    const Question question = m_questions.dequeue();
    const bool isAllowed = answer == Answer::AllowOnce || answer == Answer::AllowAlways;
    const auto decision = isAllowed ? PermissionDecision::Allow : PermissionDecision::Refuse;
    if (answer == Answer::AllowAlways || answer == Answer::RefuseAlways) {
        for (const SitePermission permission : neededFor(question))
            m_permissions.set(originOf(question.origin), permission, decision);
    }
    decide(question, decision);
    emit questionChanged();
}

void PagePermissions::voidQuestions()
{
    const QQueue<Question> questions = std::exchange(m_questions, {});
    for (const Question &question : questions)
        decide(question, PermissionDecision::Refuse);
    leave();
    if (!questions.isEmpty())
        emit questionChanged();
}

void PagePermissions::withdraw(const Question &question)
{
    m_suspended.removeOne(question);
    if (m_questions.removeOne(question))
        emit questionChanged();
}

QDateTime PagePermissions::documentMark() const
{
    return m_page.history()->currentItem().lastVisited();
}

void PagePermissions::onLeavingMaybe(const QUrl &url, QWebEnginePage::NavigationType type)
{
    if (type == QWebEnginePage::NavigationTypeRedirect)
        m_allowance.redirected(url);
    else
        m_allowance.expect(type == QWebEnginePage::NavigationTypeTyped ? url : QUrl());
    suspend();
}

/// Whether the document is left is known only when the navigation ends: it may become a download.
void PagePermissions::suspend()
{
    if (m_suspended.isEmpty())
        m_suspendedIn = documentMark();
    m_mayBeLeft = true;
    if (m_questions.isEmpty())
        return;
    m_suspended += std::exchange(m_questions, {});
    emit questionChanged();
}

void PagePermissions::onLoading(const QWebEngineLoadingInfo &info)
{
    using Info = QWebEngineLoadingInfo;
    if (info.status() == Info::LoadStartedStatus)
        return;
    const bool isGivenUp = info.status() == Info::LoadStoppedStatus ||
                           (info.status() == Info::LoadFailedStatus && info.errorCode() == aborted);
    if (isGivenUp && documentMark() == m_suspendedIn) {
        if (info.url() == m_page.wantedUrl()) // else another one is under way
            m_mayBeLeft = false;
        comeBack();
    } else {
        leave(); // also where it was stopped while the next document was loading
    }
}

void PagePermissions::comeBack()
{
    if (m_suspended.isEmpty())
        return;
    QQueue<Question> all = std::exchange(m_suspended, {});
    all.append(m_questions);
    m_questions = std::move(all);
    answerWaiting(); // in the preferences meanwhile
    emit questionChanged();
}

void PagePermissions::leave()
{
    const QQueue<Question> questions = std::exchange(m_suspended, {});
    for (const Question &question : questions) {
        if (m_questions.contains(question)) // the next document asks the same: one answer for both
            continue;
        decide(question, PermissionDecision::Refuse);
        if (!question.feature)
            continue;
        forgetDecided(question);
        m_page.setFeaturePermission(question.origin, *question.feature, QWebEnginePage::PermissionUnknown);
    }
    enterDocument();
}

void PagePermissions::enterDocument()
{
    if (!std::exchange(m_mayBeLeft, false))
        return;
    // A page that was refused does not ask anew because it loads itself anew.
    const bool isRefused =
        m_downloadsHere == PermissionDecision::Refuse && originOf(m_page.url()) == m_downloadsOrigin;
    if (std::exchange(m_isSteered, false) || !isRefused)
        m_downloadsHere.reset();
    m_allowance.documentLeft();
}

void PagePermissions::close()
{
    const auto asked = m_questions.removeIf(isOfDownloads) + m_suspended.removeIf(isOfDownloads);
    if (asked > 0)
        decide({m_page.url(), std::nullopt}, PermissionDecision::Refuse);
    endOnce();
}

void PagePermissions::endOnce()
{
    const QList<Decided> decided = std::exchange(m_decided, {});
    for (const auto &[question, decision] : decided)
        m_page.setFeaturePermission(question.origin, *question.feature, QWebEnginePage::PermissionUnknown);
}

QList<SitePermission> PagePermissions::neededFor(const Question &question)
{
    return question.feature ? neededForFeature(*question.feature) : QList{SitePermission::Downloads};
}

void PagePermissions::noteTouch()
{
    m_allowance.touched(m_clock.now());
}

void PagePermissions::noteActivation()
{
    const bool isOfThisDocument =
        m_link.scheme() == "javascript"_L1 || m_link.matches(m_page.url(), QUrl::RemoveFragment);
    if (m_link.isEmpty() || isOfThisDocument)
        return;
    m_isSteered = true;
    m_allowance.chosen(m_clock.now());
}

DownloadManager::Permit PagePermissions::permitDownload(const QUrl &url, bool isCertain)
{
    using Permit = DownloadManager::Permit;
    if (documentMark() != m_suspendedIn) // it has been shown for as long as it loads
        enterDocument();
    // What a hidden page makes could not wait until it is seen; what nobody knows the maker of is not the
    // page's.
    const bool needsTouch = !isCertain || (url.host().isEmpty() && !m_page.isVisible());
    const auto need = needsTouch ? DownloadAllowance::Need::RecentTouch : DownloadAllowance::Need::Any;
    if (m_allowance.take(url, m_clock.now(), need))
        return Permit::Free;
    const Question question{m_page.url(), std::nullopt};
    if (!isCertain || originOf(question.origin).isEmpty()) // nobody could be told who asks
        return Permit::Refuse;
    const auto known = remembered(question);
    const auto decided = known ? known : m_downloadsHere;
    if (!decided)
        return permitToAsk(url);
    return *decided == PermissionDecision::Allow ? Permit::Free : Permit::Refuse;
}

DownloadManager::Permit PagePermissions::permitToAsk(const QUrl &url)
{
    using Permit = DownloadManager::Permit;
    if (m_heldDownloads.size() >= mostHeld)
        return Permit::Refuse;
    const bool canWait = !url.host().isEmpty();
    if (!canWait && std::exchange(m_isLossTold, true))
        return Permit::Refuse;
    return Permit::Ask;
}

void PagePermissions::askForDownload(qint64 id)
{
    m_heldDownloads.append(id);
    const bool isAsked = std::any_of(m_questions.cbegin(), m_questions.cend(), isOfDownloads) ||
                         std::any_of(m_suspended.cbegin(), m_suspended.cend(), isOfDownloads);
    if (isAsked)
        return;
    m_questions.enqueue({m_page.url(), std::nullopt});
    emit questionChanged();
}

} // namespace consentdesk
