// SPDX-License-Identifier: Apache-2.0
#include "window/PageTab.h"

#include "base/DisplayText.h"
#include "browser/PageHealth.h"
#include "widgets/ClientCertificateBar.h"
#include "widgets/MessageBar.h"
#include "widgets/PageDialog.h"
#include "window/ClientCertificateQuestions.h"
#include "window/ScriptDialogs.h"
#include "window/ViewInput.h"

#include <QHideEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <QVariant>
#include <QWebEngineScript>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <algorithm>
#include <utility>

namespace consentdesk {

namespace {

constexpr qsizetype longestRealm = 120;
constexpr int looksAgainAfterMs = 50;

} // namespace

PageTab::PageTab(BrowserProfile &profile, BrowserPage::Attendance attendance)
    : m_area(new PageArea(profile, attendance))
    , m_messages(new MessageBar)
    , m_dialog(new PageDialog([this] { return m_area->currentWidget(); }))
    , m_credentials(new PageDialog([this] { return m_area->currentWidget(); }))
    , m_leaving(new QTimer(this))
    , m_health(new PageHealth(m_area->page()))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_dialog);
    column->addWidget(m_credentials);
    if (attendance == BrowserPage::Attendance::Attended) { // else none is sent
        auto *const certificates = new ClientCertificateBar;
        column->addWidget(certificates);
        new ClientCertificateQuestions(page(), *certificates, this);
    }
    column->addWidget(m_area, 1);
    m_dialogs = new ScriptDialogs(
        {page(), *this, *m_area, *m_dialog, *m_messages, [this] { return m_leaving->isActive(); }});
    connectPage();
    connectLeaving();
    connectHealth();
    if (QWebEngineView *const view = QWebEngineView::forPage(&page()))
        connectInput(*new ViewInput(*view));
}

void PageTab::connectInput(const ViewInput &input)
{
    connect(&input, &ViewInput::touched, this, [this] {
        m_wasDroppedOn = false;
        // A key that came before the document was for the window.
        m_wasTouched = m_wasTouched || page().hasDocument();
    });
    connect(&input, &ViewInput::dropped, this, [this] { m_wasDroppedOn = true; });
    for (PageDialog *const dialog : {m_dialog, m_credentials})
        connect(&input, &ViewInput::typed, dialog, &PageDialog::noteTyping);
}

void PageTab::connectPage()
{
    connect(&page(), &BrowserPage::aboutToVisit, this, [this] {
        m_later.clear();
        page().settings()->resetAttribute(QWebEngineSettings::JavascriptCanOpenWindows);
        m_credentials->dismiss(); // the page that wanted them is left
    });
    connect(&page(), &BrowserPage::credentialsWanted, this, &PageTab::askCredentials);
    connect(m_credentials, &PageDialog::answered, this, [this](const std::optional<QString> &user) {
        const QString password = m_credentials->takePassword();
        m_given.reset();
        if (!user)
            return;
        m_given = {m_credentialsFor, *user};
        page().giveCredentials(m_credentialsFor, {*user, password});
    });
}

void PageTab::connectLeaving()
{
    m_leaving->setObjectName(QStringLiteral("leaveTimer"));
    m_leaving->setSingleShot(true);
    m_leaving->setInterval(leavesWithinMs);
    connect(m_leaving, &QTimer::timeout, this, &PageTab::onSilence);
    connect(&page(), &QWebEnginePage::windowCloseRequested, this, &PageTab::closeAgreed);
    connect(&page(), &BrowserPage::leaveAnswered, this, &PageTab::answerLeave);
    connect(m_dialogs, &ScriptDialogs::leaveAsked, this, &PageTab::leaveAsked);
    connect(m_dialogs, &ScriptDialogs::leaveShown, m_leaving, &QTimer::stop); // the answer decides
    connect(m_dialogs, &ScriptDialogs::leaveRefused, this, [this] {
        m_isCloseWanted = false;
        emit stays();
    });
    connect(m_dialogs, &ScriptDialogs::holdsOn, this, &PageTab::onHoldingOn);
    const auto isGone = [this] { m_messages->withdraw(std::exchange(m_holdMessage, 0)); };
    connect(&page(), &QWebEnginePage::loadFinished, this, isGone);
    connect(&page(), &QWebEnginePage::renderProcessTerminated, this, isGone);
    connect(m_dialog, &PageDialog::closeWanted, this, &PageTab::closeAgreed);
}

bool PageTab::doesEngineWait(const QWidget &window)
{
    const auto pages = window.findChildren<const BrowserPage *>();
    return std::any_of(pages.begin(), pages.end(), [](const BrowserPage *page) { return page->isAsking(); });
}

void PageTab::onSilence()
{
    if (doesEngineWait(*window()))
        m_leaving->start(); // it could not say anything
    else if (m_isAskedForWindow) {
        page().withdrawLeaving(); // if the window stays, nothing is asked about its closing any more
        answerLeave(BrowserPage::Leaving::Agreed);
    } else
        emit closeAgreed();
}

void PageTab::connectHealth()
{
    connect(m_health, &PageHealth::hanging, this, &PageTab::onHanging);
    connect(m_health, &PageHealth::recovered, m_messages,
            [this] { m_messages->withdraw(std::exchange(m_hangMessage, 0)); });
}

void PageTab::onHanging()
{
    m_hangMessage =
        m_messages->urge(tr("This page does not answer. You can wait for it, or end it and load it "
                            "again; what was typed into it is lost then."),
                         tr("End and reload"), tr("Wait"), [this](bool ends) {
                             m_hangMessage = 0;
                             ends ? m_health->endAndReload() : m_health->waitLonger();
                         });
}

bool PageTab::sharesProcess() const
{
    const auto pages = window()->findChildren<const BrowserPage *>();
    return std::any_of(pages.begin(), pages.end(), [this](const BrowserPage *other) {
        return other != &page() && other->renderProcessPid() == page().renderProcessPid();
    });
}

void PageTab::onHoldingOn()
{
    if (!sharesProcess())
        return m_health->endAndOpen(page().wantedUrl());
    m_messages->withdraw(m_holdMessage);
    m_holdMessage =
        m_messages->urge(tr("This page asks without end, and the next one cannot take its place. If it is "
                            "ended, other tabs end with it, and what was typed into them is lost."),
                         tr("End and go on"), tr("Wait"), [this](bool ends) {
                             m_holdMessage = 0;
                             ends ? m_health->endAndOpen(page().wantedUrl()) : m_dialogs->waitLonger();
                         });
}

QString PageTab::shownTitle() const
{
    if (!m_later.isEmpty())
        return m_laterTitle.isEmpty() ? m_later.host() : m_laterTitle;
    const QString title = m_area->shownTitle();
    return title.isEmpty() ? shownUrl().host() : title;
}

void PageTab::holdBack(const QUrl &url)
{
    const quint64 question = m_messages->propose(
        tr("This page wanted to open %1.").arg(displayText(url.toString(), 100)), tr("Show"),
        tr("Leave it closed"), [this, url](bool shows) {
            page().settings()->resetAttribute(QWebEngineSettings::JavascriptCanOpenWindows);
            if (shows)
                emit openWanted(url);
        });
    // Each window that is not opened costs the engine one all the same: hundreds would keep the one that is
    // opened from being loaded. Until this is answered, only the visitor's own hand opens more.
    if (question != 0) // else too much is being said, and nobody will answer
        page().settings()->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, false);
}

void PageTab::askCredentials(const BrowserPage::CredentialsQuestion &question)
{
    // What is being typed is for the one that asked first.
    if (!m_credentials->isHidden() && question != m_credentialsFor)
        return;
    QStringList sentences;
    const bool wasGiven = m_given && m_given->question == question; // so they were wrong
    if (wasGiven)
        sentences += tr("The name or the password was not accepted.");
    if (!question.realm.isEmpty())
        sentences += tr("In its own words: \"%1\".").arg(displayText(question.realm, longestRealm));
    if (!question.isEncrypted)
        sentences += tr("The connection is not encrypted: others on the way can read the password.");
    m_credentialsFor = question;
    m_credentials->askCredentials(question.isProxy ? tr("The proxy %1").arg(question.host) : question.host,
                                  sentences.join(u' '), wasGiven ? m_given->user : QString());
}

void PageTab::retire()
{
    m_dialogs->retire();
    goWhenAnswered();
}

void PageTab::goWhenAnswered()
{
    // Its page would be destroyed below the engine's own call.
    if (page().isAsking())
        QTimer::singleShot(looksAgainAfterMs, this, &PageTab::goWhenAnswered);
    else
        deleteLater(); // it may be telling us
}

bool PageTab::mustBeAsked() const
{
    return !page().isAsking() && !page().problem() && page().hasDocument() && !m_health->isHanging() &&
           !m_dialogs->isSilenced();
}

void PageTab::requestClose()
{
    if (!mustBeAsked())
        return emit closeAgreed();
    m_isCloseWanted = true;
    m_leaving->start();
    // The engine drops a request while the answer to the one before is on its way, which ours comes after.
    page().runJavaScript(QStringLiteral("0"), QWebEngineScript::ApplicationWorld,
                         [this](const QVariant &answer) {
                             if (answer.isValid()) // else the page is gone
                                 page().triggerAction(QWebEnginePage::RequestClose);
                         });
}

bool PageTab::mayAskToStay() const
{
    return m_wasTouched && mustBeAsked();
}

void PageTab::askToLeave()
{
    m_isAskedForWindow = true;
    m_leaving->start();
    page().askToLeave();
}

void PageTab::withdrawLeaving()
{
    if (!std::exchange(m_isAskedForWindow, false))
        return;
    stopWaitingForWindow();
    page().withdrawLeaving();
}

void PageTab::stopWaitingForWindow()
{
    if (m_isCloseWanted)
        m_leaving->start(); // the tab itself is still to be closed, see ClosingQueue
    else
        m_leaving->stop();
}

void PageTab::answerLeave(BrowserPage::Leaving answer)
{
    stopWaitingForWindow();
    if (std::exchange(m_isAskedForWindow, false))
        emit leaveAnswered(answer);
}

void PageTab::openLater(const QUrl &url, const QString &title)
{
    m_later = url;
    m_laterTitle = title;
    emit m_area->shownChanged();
}

void PageTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (const QUrl url = std::exchange(m_later, {}); !url.isEmpty())
        m_area->open(url);
    m_health->watch();
}

void PageTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_health->rest();
    if (!event->spontaneous()) // a window that is minimised comes back
        m_dialogs->release();
}

} // namespace consentdesk
