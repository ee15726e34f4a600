// SPDX-License-Identifier: Apache-2.0
#include "browser/BrowserPage.h"

#include "base/DisplayText.h"
#include "browser/BrowserProfile.h"
#include "browser/CertificateReason.h"
#include "browser/StorageScript.h"

#include <QAction>
#include <QAuthenticator>
#include <QCoreApplication>
#include <QPointer>
#include <QWebEngineCertificateError>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineScript>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Chromium's net_error_list.h: the load was given up for another one, or became a download.
constexpr int aborted = -3;

/// Never opened: a document that navigates there is asked whether it may be left (HTML standard, "navigate"),
/// and when it agrees, the navigation ends here. Nothing else of it would be unloaded. The name resolves to
/// nothing (RFC 6761 section 6.4).
QUrl leavingUrl()
{
    return QUrl(u"https://leaving.consentdesk.invalid/"_s);
}

PageProblem certificateProblem(const QWebEngineCertificateError &error)
{
    PageProblem problem{PageProblem::Kind::BadCertificate, error.url(), error.description(), {}};
    problem.certificates = error.certificateChain();
    problem.reason = certificateReason(error.type(), error.url().host(), problem.certificates,
                                       QDateTime::currentDateTimeUtc());
    if (!error.isOverridable())
        problem.reason += u' ' + finalCertificateReason(error.type());
    return problem;
}

/// Counts a dialog while it is open.
class DialogCount final
{
public:
    explicit DialogCount(int &count)
        : m_count(count)
    {
        ++m_count;
    }
    ~DialogCount() { --m_count; }
    Q_DISABLE_COPY_MOVE(DialogCount)

private:
    int &m_count;
};

} // namespace

BrowserPage::BrowserPage(BrowserProfile &profile, Attendance attendance, QObject *parent)
    : QWebEnginePage(&profile.engine(), parent)
    , m_profile(profile)
    , m_attendance(attendance)
{
    if (m_profile.guard())
        m_profile.guard()->attach(*this);
    m_profile.sameSiteReader().attach(*this);
    connectSignals();
    connect(this, &QWebEnginePage::authenticationRequired, &profile.gate(),
            [&profile](const QUrl &url) { profile.gate().expectAuthentication(Site::fromUrl(url)); });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, &profile.gate(),
            &CookieGate::expectProxyAuthentication);
    connectAuthentication();               // after the gate, which must know before anybody is asked
    action(ViewSource)->setVisible(false); // it would open a window of its own, and there is none yet
}

void BrowserPage::connectSignals()
{
    m_waitsLong.setSingleShot(true);
    m_waitsLong.callOnTimeout([this] {
        setProblem(PageProblem{PageProblem::Kind::StoreNotReady, m_waiting, {}, [this] { loadWaiting(); }});
    });
    connect(&m_profile.keeper(), &CookieKeeper::ready, this, &BrowserPage::loadWaiting);
    connect(this, &QWebEnginePage::loadingChanged, this, &BrowserPage::onLoadingChanged);
    connect(this, &QWebEnginePage::renderProcessTerminated, this, &BrowserPage::onRendererGone);
    connect(this, &QWebEnginePage::certificateError, this, &BrowserPage::onCertificateError);
    connect(this, &QWebEnginePage::featurePermissionRequested, this, &BrowserPage::onFeatureRequested);
    connect(this, &QWebEnginePage::newWindowRequested, this, &BrowserPage::onNewWindowRequested);
    connect(this, &QWebEnginePage::titleChanged, &m_look, &Pacer::ask);
    connect(this, &QWebEnginePage::iconChanged, &m_look, &Pacer::ask);
    connect(&m_look, &Pacer::due, this, &BrowserPage::lookChanged);
    connect(this, &QWebEnginePage::urlChanged, this,
            [this](const QUrl &url) { setSite(Site::fromUrl(url)); });
    connect(this, &QWebEnginePage::urlChanged, this, &BrowserPage::forgetWithdrawn);
    connect(this, &QWebEnginePage::renderProcessPidChanged, this, &BrowserPage::forgetLeaving);
}

void BrowserPage::connectAuthentication()
{
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [this](const QUrl &url, QAuthenticator *authenticator) {
                onAuthentication({url.authority(QUrl::FullyEncoded).section(u'@', -1), authenticator->realm(),
                                  false, url.scheme() == "https"_L1},
                                 *authenticator);
            });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &, QAuthenticator *authenticator, const QString &proxy) {
                onAuthentication({proxy, {}, true, false}, *authenticator);
            });
}

void BrowserPage::onAuthentication(const CredentialsQuestion &question, QAuthenticator &authenticator)
{
    const auto given = std::exchange(m_given, std::nullopt);
    if (given && given->first == question) {
        authenticator.setUser(given->second.user);
        authenticator.setPassword(given->second.password);
    } else {
        // An empty name is an answer to the engine, and would be sent.
        authenticator = QAuthenticator();
        emit credentialsWanted(question);
    }
}

void BrowserPage::giveCredentials(const CredentialsQuestion &question, const Credentials &credentials)
{
    m_given = {question, credentials};
    if (m_problem) // a proxy that lets nobody in
        open(m_problem->url);
    else
        triggerAction(Reload);
}

void BrowserPage::open(const QUrl &url, std::chrono::milliseconds patience)
{
    m_waiting = url;
    emit steered();
    if (isAsking())
        emit askedEnough();
    if (m_profile.keeper().isReady())
        loadWaiting();
    else
        m_waitsLong.start(patience);
}

void BrowserPage::openFile(const QUrl &file)
{
    m_files.insert(file);
    open(file);
}

/// The engine itself keeps pages from files and from its own pages, but not from what is compiled into this
/// program (qrc:).
bool BrowserPage::mayShow(const QUrl &url, bool isMainFrame) const
{
    static constexpr std::array schemes{"http"_L1, "https"_L1, "about"_L1, "blob"_L1, "data"_L1};
    if (url.isLocalFile())
        return isMainFrame && m_files.contains(url.adjusted(QUrl::RemoveFragment));
    return std::any_of(schemes.begin(), schemes.end(),
                       [&url](QLatin1StringView scheme) { return url.scheme() == scheme; });
}

void BrowserPage::triggerAction(WebAction action, bool checked)
{
    static constexpr std::array leaving{Back, Forward, Stop, Reload, ReloadAndBypassCache};
    if (isAsking() && std::find(leaving.begin(), leaving.end(), action) != leaving.end())
        emit askedEnough();
    static constexpr std::array steering{Back, Forward, Reload, ReloadAndBypassCache};
    if (std::find(steering.begin(), steering.end(), action) != steering.end())
        emit steered();
    static constexpr std::array saving{DownloadLinkToDisk, DownloadImageToDisk, DownloadMediaToDisk,
                                       SavePage};
    if (std::find(saving.begin(), saving.end(), action) != saving.end())
        emit fileChosen();
    QWebEnginePage::triggerAction(action, checked);
}

void BrowserPage::stopWaiting()
{
    m_waitsLong.stop();
    m_waiting.clear();
}

void BrowserPage::loadWaiting()
{
    if (m_waiting.isEmpty())
        return;
    const QUrl url = m_waiting;
    setProblem(std::nullopt);
    load(url); // which ends the waiting, as any other navigation does
}

bool BrowserPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (!mayShow(url, isMainFrame))
        return false;
    if (isMainFrame && url == leavingUrl()) {
        answerLeave(Leaving::Agreed);
        return false;
    }
    if (isMainFrame && !m_confines.isNull() && Site::fromUrl(url) != m_confines) {
        emit leavingRefused(url);
        return false;
    }
    if (isMainFrame) {
        m_isLeaveAsked = false; // who was asked goes
        stopWaiting();
        m_wantedUrl = url;
        setProblem(std::nullopt);
        emit leavingMaybe(url, type);
        if (m_profile.guard())
            m_profile.guard()->documentBegins(*this, Site::fromUrl(url),
                                              type == NavigationTypeBackForward
                                                  ? ScriptGuard::Origin::History
                                                  : ScriptGuard::Origin::Network);
        emit aboutToVisit(Site::fromUrl(url));
    }
    emit navigationAccepted(url, isMainFrame);
    return true;
}

void BrowserPage::askToLeave()
{
    m_leaveQuestion = LeaveQuestion::Asked;
    if (std::exchange(m_isLeaveAsked, true))
        return; // a document that did not answer before has that question still
    // By a script of ours: a navigation of the window would show its address, and stop what the page shows.
    runJavaScript(u"location.assign('%1')"_s.arg(leavingUrl().toString()), QWebEngineScript::ApplicationWorld,
                  [self = QPointer(this)](const QVariant &) {
                      if (self)
                          self->forgetWithdrawn(); // what is asked from now on is about something else
                  });
}

void BrowserPage::withdrawLeaving()
{
    if (m_leaveQuestion == LeaveQuestion::Asked) // the script may be lost, and then nobody asks
        m_leaveQuestion = m_isLeaveAsked ? LeaveQuestion::Withdrawn : LeaveQuestion::None;
}

/// The document has run our script, in which it asks its visitor if it wants to. Or there is another address:
/// a new document's, in which the script never runs, or another name of the same one, whose answer is still
/// wanted.
void BrowserPage::forgetWithdrawn()
{
    m_isLeaveAsked = false;
    if (m_leaveQuestion == LeaveQuestion::Withdrawn)
        m_leaveQuestion = LeaveQuestion::None;
}

/// Who was asked is gone with its process, and will not tell that it has run the script.
void BrowserPage::forgetLeaving()
{
    m_isLeaveAsked = false;
    m_leaveQuestion = LeaveQuestion::None;
}

void BrowserPage::answerLeave(Leaving answer)
{
    if (std::exchange(m_leaveQuestion, LeaveQuestion::None) == LeaveQuestion::Asked) // the engine waits here
        QMetaObject::invokeMethod(
            this, [this, answer] { emit leaveAnswered(answer); }, Qt::QueuedConnection);
}

bool BrowserPage::canLeaveProblem() const
{
    return m_problem && m_problem->kind != PageProblem::Kind::RendererGone && !url().isEmpty() &&
           url() != m_problem->url;
}

void BrowserPage::leaveProblem()
{
    stopWaiting();
    triggerAction(Stop); // a certificate may still be in question
    setProblem(std::nullopt);
}

void BrowserPage::setSite(const Site &site)
{
    if (site == m_site)
        return;
    m_site = site;
    emit siteChanged(site);
}

void BrowserPage::onLoadingChanged(const QWebEngineLoadingInfo &info)
{
    if (info.status() != QWebEngineLoadingInfo::LoadFailedStatus || m_problem)
        return;
    // A server that answers "404" has answered: its own page is shown.
    const bool serverAnswered = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
    if (serverAnswered || info.errorCode() == aborted)
        return;
    setProblem(PageProblem{PageProblem::Kind::NotLoaded, info.url(), info.errorString(), {}});
}

void BrowserPage::onRendererGone(RenderProcessTerminationStatus status, int exitCode)
{
    forgetLeaving();
    if (status == NormalTerminationStatus)
        return;
    const QString detail = status == KilledTerminationStatus ? tr("The system ended its process.")
                                                             : tr("Exit code %1.").arg(exitCode);
    setProblem(PageProblem{PageProblem::Kind::RendererGone, url(), detail, {}});
}

void BrowserPage::onCertificateError(const QWebEngineCertificateError &error)
{
    QWebEngineCertificateError deferred = error;
    deferred.defer();
    PageProblem problem = certificateProblem(error);
    // Only the page itself can be let through by hand; a picture or a frame is left out.
    const bool isThePage =
        error.url().adjusted(QUrl::RemoveFragment) == m_wantedUrl.adjusted(QUrl::RemoveFragment);
    if (!isThePage || m_attendance == Attendance::Headless) {
        deferred.rejectCertificate();
        if (!isThePage)
            return;
    } else if (error.isOverridable()) {
        problem.goOnAnyway = [this, deferred, host = error.url().host(),
                              chain = problem.certificates]() mutable {
            m_profile.certificateExceptions().add(host, chain);
            setProblem(std::nullopt);
            deferred.acceptCertificate();
        };
    } else {
        deferred.rejectCertificate();
    }
    setProblem(std::move(problem));
}

void BrowserPage::onFeatureRequested(const QUrl &origin, Feature feature)
{
    // Otherwise PagePermissions asks.
    if (m_attendance == Attendance::Headless)
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
}

void BrowserPage::onNewWindowRequested(QWebEngineNewWindowRequest &request)
{
    const QString scheme = request.requestedUrl().scheme();
    if (m_windowOpener) {
        // An empty window is where many pages put the page of another site to sign on.
        // The engine says "about:blank#blocked" for window.open('').
        if (request.requestedUrl().isEmpty() || scheme == "about"_L1 || scheme == "http"_L1 ||
            scheme == "https"_L1 || scheme == "blob"_L1)
            m_windowOpener(request);
        return;
    }
    // A window that nobody asked for would take the place of what the visitor reads; so would an empty one.
    if (request.isUserInitiated() && (scheme == "http"_L1 || scheme == "https"_L1))
        setUrl(request.requestedUrl());
}

void BrowserPage::setProblem(std::optional<PageProblem> problem)
{
    if (!m_problem && !problem)
        return;
    m_problem = std::move(problem);
    // A page that returns after a problem does not change its address: urlChanged() would not come.
    setSite(Site::fromUrl(m_problem ? m_problem->url : url()));
    emit problemChanged();
}

QStringList BrowserPage::chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                                     const QStringList &acceptedMimeTypes)
{
    if (m_attendance == Attendance::Headless)
        return {};
    const DialogCount open(m_dialogs);
    return m_fileChooser ? m_fileChooser(mode, acceptedMimeTypes)
                         : QWebEnginePage::chooseFiles(mode, oldFiles, acceptedMimeTypes);
}

void BrowserPage::javaScriptAlert(const QUrl &securityOrigin, const QString &message)
{
    if (m_attendance == Attendance::Headless)
        return;
    const DialogCount open(m_dialogs);
    if (m_dialogAsker)
        m_dialogAsker(Dialog::Alert, securityOrigin, message, {});
    else
        QWebEnginePage::javaScriptAlert(securityOrigin, message);
}

bool BrowserPage::javaScriptConfirm(const QUrl &securityOrigin, const QString &message)
{
    // The engine asks here too whether a page may be left, in these words of its own. Nobody is there to
    // stay.
    const QString leaving = QCoreApplication::translate(
        "QWebEnginePage",
        "Are you sure you want to leave this page? Changes that you made may not be saved.");
    if (m_attendance == Attendance::Headless && message == leaving)
        return true;
    if (m_attendance == Attendance::Headless)
        return false;
    if (message == leaving && m_leaveQuestion == LeaveQuestion::Withdrawn) {
        m_leaveQuestion = LeaveQuestion::None;
        return false;
    }
    const DialogCount open(m_dialogs);
    const bool isAgreed = m_dialogAsker ? m_dialogAsker(message == leaving ? Dialog::Leave : Dialog::Confirm,
                                                        securityOrigin, message, {})
                                              .has_value()
                                        : QWebEnginePage::javaScriptConfirm(securityOrigin, message);
    if (message == leaving && !isAgreed)
        answerLeave(Leaving::Refused);
    return isAgreed;
}

bool BrowserPage::javaScriptPrompt(const QUrl &securityOrigin, const QString &message,
                                   const QString &defaultValue, QString *result)
{
    if (m_attendance == Attendance::Headless)
        return false;
    const DialogCount open(m_dialogs);
    if (m_dialogAsker) {
        const auto text = m_dialogAsker(Dialog::Prompt, securityOrigin, message, defaultValue);
        *result = text.value_or(QString());
        return text.has_value();
    }
    return QWebEnginePage::javaScriptPrompt(securityOrigin, message, defaultValue, result);
}

void BrowserPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int,
                                           const QString &)
{
    // Pages print what they like, cookie values included; none of it belongs in our log.
    if (m_profile.guard())
        m_profile.guard()->takeReport(*this, message, site());
    if (StorageScript *const storage = m_profile.installedStorageScript())
        storage->takeMessage(*this, message);
    emit printed(message);
}

} // namespace consentdesk
