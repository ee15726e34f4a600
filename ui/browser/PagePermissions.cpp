// SPDX-License-Identifier: Apache-2.0
#include "browser/PagePermissions.h"

#include "base/DisplayText.h"
#include "browser/BrowserPage.h"

#include <algorithm>
#include <utility>

namespace consentdesk {

namespace {

QList<SitePermission> neededFor(QWebEnginePage::Feature feature)
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

QString sentenceFor(QWebEnginePage::Feature feature)
{
    switch (feature) {
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

PagePermissions::PagePermissions(BrowserPage &page, SitePermissions &permissions)
    : QObject(&page)
    , m_page(page)
    , m_permissions(permissions)
{
    connect(&page, &QWebEnginePage::featurePermissionRequested, this, &PagePermissions::onRequested);
    connect(&page, &QWebEnginePage::featurePermissionRequestCanceled, this,
            [this](const QUrl &origin, QWebEnginePage::Feature feature) {
                m_questions.removeIf([&](const Question &question) {
                    return question.origin == origin && question.feature == feature;
                });
                emit questionChanged();
            });
    connect(&permissions, &SitePermissions::changed, this, &PagePermissions::onRememberedChanged);
    connect(&page, &BrowserPage::questionsVoid, this, &PagePermissions::voidQuestions);
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
    return sentenceFor(question.feature).arg(displayText(question.origin.host(), 80));
}

std::optional<PermissionDecision> PagePermissions::remembered(const Question &question) const
{
    const QList<SitePermission> needed = neededFor(question.feature);
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
    m_page.setFeaturePermission(question.origin, question.feature,
                                decision == PermissionDecision::Allow
                                    ? QWebEnginePage::PermissionGrantedByUser
                                    : QWebEnginePage::PermissionDeniedByUser);
    m_decided.removeIf([&question](const Decided &earlier) {
        return earlier.question.origin == question.origin && earlier.question.feature == question.feature;
    });
    m_decided.append({question, decision});
}

void PagePermissions::onRememberedChanged(const QString &origin, SitePermission permission)
{
    answerWaiting();
    const QList<Decided> decided = std::exchange(m_decided, {});
    for (const Decided &earlier : decided) {
        const auto &[question, before] = earlier;
        if (originOf(question.origin) != origin || !neededFor(question.feature).contains(permission)) {
            m_decided.append(earlier);
            continue;
        }
        const auto now = remembered(question);
        if (now)
            decide(question, *now);
        else
            m_page.setFeaturePermission(question.origin, question.feature, QWebEnginePage::PermissionUnknown);
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
        for (const SitePermission permission : neededFor(question.feature))
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
    if (!questions.isEmpty())
        emit questionChanged();
}

void PagePermissions::endOnce()
{
    const QList<Decided> decided = std::exchange(m_decided, {});
    for (const auto &[question, decision] : decided)
        m_page.setFeaturePermission(question.origin, question.feature, QWebEnginePage::PermissionUnknown);
}

} // namespace consentdesk
