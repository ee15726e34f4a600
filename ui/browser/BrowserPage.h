// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Pacer.h"
#include "browser/PageProblem.h"
#include "cookies/Site.h"

#include <QSet>
#include <QTimer>
#include <QWebEnginePage>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

class QWebEngineCertificateError;
class QWebEngineLoadingInfo;
class QWebEngineNewWindowRequest;

namespace consentdesk {

class BrowserProfile;

/// A page that denies what a page may not do by itself, and tells its problems instead of showing an error
/// page. UI thread.
class BrowserPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    /// Whether somebody sits before the page and can answer its dialogs.
    enum class Attendance { Attended, Headless };

    BrowserPage(BrowserProfile &profile, Attendance attendance, QObject *parent = nullptr);

    /// A store that is not ready by then becomes a problem, which ends by itself when it is ready.
    static constexpr std::chrono::seconds readyWithin{5};

    /// Starts the page's process and opens the engine's store, so that the first address waits for neither.
    /// Nothing is asked of a site, and the page has no address.
    void prepare() { runJavaScript(QString()); }
    /// Loads @p url as soon as the store holds nothing that is refused: what earlier runs left would be sent
    /// with the first request.
    void open(const QUrl &url, std::chrono::milliseconds patience = readyWithin);
    /// The same with a file that the visitor has handed over: nothing else of the disk is shown.
    void openFile(const QUrl &file);
    /// The files that openFile() was given, for a page that takes over the history of this one.
    [[nodiscard]] const QSet<QUrl> &files() const { return m_files; }
    void allowFiles(const QSet<QUrl> &files) { m_files.unite(files); }
    /// From now on the top-level document stays on @p site: what leads elsewhere, redirects included, is not
    /// asked for.
    void confineTo(const Site &site) { m_confines = site; }
    /// Of the top-level document that is shown, or that could not be; null before the first.
    [[nodiscard]] Site site() const { return m_site; }
    /// What keeps the page from being shown, until the next navigation.
    [[nodiscard]] const std::optional<PageProblem> &problem() const { return m_problem; }
    /// Of the navigation that is under way, or was the last; empty before the first.
    [[nodiscard]] QUrl wantedUrl() const { return m_wantedUrl; }
    /// Something was to be loaded: it may still be on its way.
    [[nodiscard]] bool isWanted() const { return !m_waiting.isEmpty() || !m_wantedUrl.isEmpty(); }
    /// Whether the page from before the problem is still there: a page that could not be loaded does not take
    /// its place in the engine.
    [[nodiscard]] bool canLeaveProblem() const;
    /// Shows the page from before the problem again.
    void leaveProblem();
    using WindowOpener = std::function<void(QWebEngineNewWindowRequest &)>;
    /// Who finds a place for windows that the page opens, or refuses them. None: a window the visitor asked
    /// for takes this page's place, and others do not open.
    void setWindowOpener(const WindowOpener &opener) { m_windowOpener = opener; }
    /// What a page asks while its scripts wait; Leave: whether it may be left (beforeunload).
    enum class Dialog { Alert, Confirm, Prompt, Leave };
    using FileChooser = std::function<QStringList(FileSelectionMode mode, const QStringList &accepted)>;
    /// Who lets the visitor choose files for the page, and returns with them. Without one the engine asks
    /// with a window of its own.
    void setFileChooser(const FileChooser &chooser) { m_fileChooser = chooser; }
    using DialogAsker = std::function<std::optional<QString>(
        Dialog dialog, const QUrl &origin, const QString &message, const QString &proposal)>;
    /// Who asks the visitor, and returns with the answer: none when it was cancelled. Without one the engine
    /// asks with a window of its own.
    void setDialogAsker(const DialogAsker &asker) { m_dialogAsker = asker; }
    /// Who wants a name and a password (RFC 9110 section 11), and what the visitor should know before typing.
    struct CredentialsQuestion
    {
        QString host; ///< of the server, with its port unless it is the usual one, or of the proxy; canonical
        QString realm; ///< in the server's own words; empty of a proxy
        bool isProxy = false;
        bool isEncrypted = false; ///< the connection to it

        friend bool operator==(const CredentialsQuestion &, const CredentialsQuestion &) = default;
    };
    struct Credentials
    {
        QString user;
        QString password;
    };
    /// Loads the page again and answers @p question with @p credentials, once. From then on they are the
    /// engine's until it ends, and on no disk.
    void giveCredentials(const CredentialsQuestion &question, const Credentials &credentials);
    /// Asks the document whether it may be left (beforeunload), and does not leave it: leaveAnswered(). A
    /// page whose process does not answer is silent.
    void askToLeave();
    /// The answer is not wanted any more: where the document would ask its visitor, it stays.
    void withdrawLeaving();
    /// Whether there is a document to ask: not before the first page begins to arrive.
    [[nodiscard]] bool hasDocument() const { return !url().isEmpty(); }
    enum class Leaving { Agreed, Refused };
    [[nodiscard]] BrowserProfile &profile() const { return m_profile; }
    /// A dialog of the page is open: it must not be destroyed before that is answered.
    [[nodiscard]] bool isAsking() const { return m_dialogs > 0; }
    void triggerAction(WebAction action, bool checked = false) override;

signals:
    /// Before each request of a navigation of the top-level document, redirects included.
    void aboutToVisit(const consentdesk::Site &site);
    /// Before each request of a navigation, of frames too, redirects included.
    void navigationAccepted(const QUrl &url, bool isMainFrame);
    /// Was not followed: see confineTo().
    void leavingRefused(const QUrl &url);
    /// The engine wants the answer at once, and stands still for all pages until it has it: it gets none, so
    /// that the server's own page is shown. See giveCredentials().
    void credentialsWanted(const consentdesk::BrowserPage::CredentialsQuestion &question);
    /// The visitor wants something else than what the page asks: until that is answered the engine does
    /// nothing, for any page.
    void askedEnough();
    /// The visitor, or the document itself if it does not care.
    void leaveAnswered(consentdesk::BrowserPage::Leaving answer);
    void siteChanged(const consentdesk::Site &site);
    void problemChanged();
    /// Title or icon, a few times a second at most: a page may change them without end, and each change costs
    /// the window a new row of tabs and the history a write.
    void lookChanged();
    /// What the page printed on its console: only for who waits for a word of a script of our own.
    void printed(const QString &message);
    /// A navigation of the top-level document begins: unless it is given up, or becomes a download, what the
    /// page asked for so far is void.
    void leavingMaybe(const QUrl &url, QWebEnginePage::NavigationType type);
    /// The visitor wants another document, or this one again, by the means of the window.
    void steered();
    /// The visitor has chosen, in a menu, to save something of the page.
    void fileChosen();

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &securityOrigin, const QString &message, const QString &defaultValue,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int lineNumber,
                                  const QString &sourceId) override;

private:
    void connectSignals();
    [[nodiscard]] bool mayShow(const QUrl &url, bool isMainFrame) const;
    void loadWaiting();
    void stopWaiting();
    void onLoadingChanged(const QWebEngineLoadingInfo &info);
    void onRendererGone(RenderProcessTerminationStatus status, int exitCode);
    void onCertificateError(const QWebEngineCertificateError &error);
    void onFeatureRequested(const QUrl &origin, Feature feature);
    void onNewWindowRequested(QWebEngineNewWindowRequest &request);
    void connectAuthentication();
    void onAuthentication(const CredentialsQuestion &question, QAuthenticator &authenticator);
    void forgetWithdrawn();
    void forgetLeaving();
    void answerLeave(Leaving answer);
    void setSite(const Site &site);
    void setProblem(std::optional<PageProblem> problem);

    BrowserProfile &m_profile;
    Attendance m_attendance;
    Site m_site;
    Site m_confines;  ///< null: the page may go anywhere
    QUrl m_wantedUrl; ///< of the navigation that is under way, or was the last
    std::optional<PageProblem> m_problem;
    QUrl m_waiting;     ///< to be loaded when the store is ready
    QTimer m_waitsLong; ///< runs while it is not
    QSet<QUrl> m_files; ///< that this page may show
    WindowOpener m_windowOpener;
    FileChooser m_fileChooser;
    DialogAsker m_dialogAsker;
    std::optional<std::pair<CredentialsQuestion, Credentials>> m_given; ///< for the next time it is asked
    Pacer m_look;
    int m_dialogs = 0; ///< that are open
    enum class LeaveQuestion { None, Asked, Withdrawn };
    LeaveQuestion m_leaveQuestion = LeaveQuestion::None;
    bool m_isLeaveAsked = false; ///< by a script that the document has not run yet
};

} // namespace consentdesk
