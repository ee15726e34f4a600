// SPDX-License-Identifier: Apache-2.0
#include "window/PageTab.h"

#include "base/DisplayText.h"
#include "browser/PageHealth.h"
#include "widgets/ClientCertificateBar.h"
#include "widgets/MessageBar.h"
#include "widgets/PageDialog.h"
#include "window/ClientCertificateQuestions.h"

#include <QChildEvent>
#include <QEventLoop>
#include <QHideEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineView>

#include <utility>

namespace consentdesk {

namespace {

constexpr qsizetype longestRealm = 120;

} // namespace

PageTab::PageTab(BrowserProfile &profile, BrowserPage::Attendance attendance)
    : m_area(new PageArea(profile, attendance))
    , m_messages(new MessageBar)
    , m_dialog(new PageDialog)
    , m_credentials(new PageDialog)
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
    connectLeaving();
    connectHealth();
    if (QWebEngineView *const view = QWebEngineView::forPage(&page()))
        watchInput(*view);
    connect(&page(), &BrowserPage::questionAsked, m_messages,
            [this](const PageQuestion &question) { m_messages->ask(question.text, question.answer); });
    connect(&page(), &BrowserPage::questionsVoid, m_messages, &MessageBar::voidQuestions);
    connect(&page(), &BrowserPage::aboutToVisit, this, [this] {
        m_later.clear();
        m_asked = 0;
        m_isSilenced = false;
        m_isHeldBackNoted = false;
        m_credentials->dismiss(); // the page that wanted them is left
    });
    page().setDialogAsker([this](BrowserPage::Dialog dialog, const QUrl &origin, const QString &message,
                                 const QString &proposal) { return ask(dialog, origin, message, proposal); });
    connect(&page(), &BrowserPage::credentialsWanted, this, &PageTab::askCredentials);
    connect(m_credentials, &PageDialog::answered, this, [this](const std::optional<QString> &user) {
        const QString password = m_credentials->takePassword();
        if (user)
            page().giveCredentials(m_credentialsFor, {*user, password});
    });
}

void PageTab::connectLeaving()
{
    m_leaving->setSingleShot(true);
    m_leaving->setInterval(leavesWithinMs);
    connect(m_leaving, &QTimer::timeout, this, [this] {
        if (page().isAsking())
            return;
        if (m_isAskedForWindow)
            answerLeave(BrowserPage::Leaving::Agreed);
        else
            emit closeAgreed();
    });
    connect(&page(), &QWebEnginePage::windowCloseRequested, this, &PageTab::closeAgreed);
    connect(&page(), &BrowserPage::leaveAnswered, this, &PageTab::answerLeave);
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

/// The engine puts the widget that takes the input into the view, and changes it with its processes.
void PageTab::watchInput(QObject &view)
{
    view.installEventFilter(this);
    for (QObject *const child : view.children())
        child->installEventFilter(this);
}

bool PageTab::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
        static_cast<QChildEvent *>(event)->child()->installEventFilter(this);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        m_wasTouched = true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

QString PageTab::shownTitle() const
{
    if (!m_later.isEmpty())
        return m_laterTitle.isEmpty() ? m_later.host() : m_laterTitle;
    const QString title = m_area->page().title();
    return title.isEmpty() ? shownUrl().host() : title;
}

void PageTab::holdBack(const QUrl &url)
{
    m_messages->propose(tr("This page wanted to open %1.").arg(displayText(url.toString(), 100)), tr("Show"),
                        tr("Leave it closed"), [this, url](bool shows) {
                            if (shows)
                                emit openWanted(url);
                        });
}

std::optional<QString> PageTab::ask(BrowserPage::Dialog dialog, const QUrl &origin, const QString &message,
                                    const QString &proposal)
{
    const bool isLeaving = dialog == BrowserPage::Dialog::Leave;
    if (isLeaving && m_leaving->isActive())
        emit leaveAsked(); // we have asked: it is to be seen
    m_leaving->stop();     // the answer decides
    // The engine does nothing for any page until it has the answer: nobody would see what it waits for.
    if (m_isSilenced || m_isRetired || !isVisible()) {
        if (!isLeaving)
            noteHeldBack();
        return isLeaving ? std::optional(QString()) : std::nullopt;
    }
    std::optional<QString> answer;
    QEventLoop loop; // the engine wants the answer from this very call
    const auto answered = connect(m_dialog, &PageDialog::answered, &loop, [&](const auto &text) {
        answer = text;
        loop.quit();
    });
    m_area->setEnabled(false);
    m_dialog->ask(PageDialog::Kind(dialog), origin.host(), message, proposal,
                  ++m_asked > 1 ? PageDialog::Repetition::Again : PageDialog::Repetition::First);
    loop.exec();
    disconnect(answered);
    m_area->setEnabled(true);
    m_isSilenced = m_dialog->isSilenced();
    if (m_isRetired)
        QTimer::singleShot(0, this, &QObject::deleteLater); // when the engine has its answer
    return answer;
}

void PageTab::noteHeldBack()
{
    if (!isVisible() && !std::exchange(m_isHeldBackNoted, true))
        m_messages->notify(tr(
            "This page wanted to ask or tell you something while it was in the background. It was not let."));
}

void PageTab::askCredentials(const BrowserPage::CredentialsQuestion &question)
{
    QStringList sentences;
    if (!question.realm.isEmpty())
        sentences += tr("In its own words: \"%1\".").arg(displayText(question.realm, longestRealm));
    if (!question.isEncrypted)
        sentences += tr("The connection is not encrypted: others on the way can read the password.");
    m_credentialsFor = question;
    m_credentials->askCredentials(question.isProxy ? tr("The proxy %1").arg(question.host) : question.host,
                                  sentences.join(u' '));
}

void PageTab::retire()
{
    m_isRetired = true;
    if (page().isAsking())
        m_dialog->dismiss();
    else
        deleteLater(); // it may be telling us
}

void PageTab::requestClose()
{
    if (page().isAsking())
        return emit closeAgreed(); // the visitor has seen that the page asks, and has had enough
    // A page without a process cannot answer, and one that was never loaded has nothing to say.
    if (page().problem() || page().url().isEmpty() || m_health->isHanging())
        return emit closeAgreed();
    m_leaving->start();
    page().triggerAction(QWebEnginePage::RequestClose);
}

bool PageTab::mayAskToStay() const
{
    return m_wasTouched && !page().isAsking() && !page().problem() && !page().url().isEmpty() &&
           !m_health->isHanging();
}

void PageTab::askToLeave()
{
    m_isAskedForWindow = true;
    m_leaving->start();
    page().askToLeave();
}

void PageTab::answerLeave(BrowserPage::Leaving answer)
{
    m_leaving->stop();
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
    if (!event->spontaneous())
        m_dialog->dismiss(); // or all other pages would wait for it
}

} // namespace consentdesk
