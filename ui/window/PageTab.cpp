// SPDX-License-Identifier: Apache-2.0
#include "window/PageTab.h"

#include "base/DisplayText.h"
#include "widgets/MessageBar.h"
#include "widgets/PageDialog.h"

#include <QEventLoop>
#include <QHideEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <QVariant>
#include <QWebEngineScript>

#include <algorithm>
#include <utility>

namespace consentdesk {

namespace {

constexpr qsizetype longestRealm = 120;
constexpr qsizetype longestQuestion = 200;

} // namespace

PageTab::PageTab(BrowserProfile &profile, BrowserPage::Attendance attendance)
    : m_area(new PageArea(profile, attendance))
    , m_messages(new MessageBar)
    , m_dialog(new PageDialog)
    , m_credentials(new PageDialog)
    , m_leaving(new QTimer(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_dialog);
    column->addWidget(m_credentials);
    column->addWidget(m_area, 1);
    m_leaving->setSingleShot(true);
    m_leaving->setInterval(leavesWithinMs);
    connect(m_leaving, &QTimer::timeout, this, &PageTab::onSilence);
    connectPage();
    connect(m_credentials, &PageDialog::answered, this, [this](const std::optional<QString> &user) {
        const QString password = m_credentials->takePassword();
        if (user)
            page().giveCredentials(m_credentialsFor, {*user, password});
    });
}

void PageTab::connectPage()
{
    connect(&page(), &QWebEnginePage::windowCloseRequested, this, &PageTab::closeAgreed);
    connect(&page(), &BrowserPage::questionAsked, m_messages,
            [this](const PageQuestion &question) { m_messages->ask(question.text, question.answer); });
    connect(&page(), &BrowserPage::questionsVoid, m_messages, &MessageBar::voidQuestions);
    connect(&page(), &BrowserPage::aboutToVisit, this, [this] {
        m_later.clear();
        if (!m_isLeft)
            forgetQuestions();
        m_credentials->dismiss(); // the page that wanted them is left
    });
    const auto whenLeft = [this] {
        if (m_isLeft)
            forgetQuestions();
    };
    connect(&page(), &QWebEnginePage::urlChanged, this, whenLeft);
    connect(&page(), &QWebEnginePage::loadFinished, this, [whenLeft](bool isThere) {
        if (isThere)
            whenLeft();
    });
    connect(&page(), &BrowserPage::askedEnough, this, [this] {
        m_isLeft = true; // until the next document is there, this one goes on asking
        m_isSilenced = true;
        m_dialog->dismiss();
    });
    page().setDialogAsker([this](BrowserPage::Dialog dialog, const QUrl &origin, const QString &message,
                                 const QString &proposal) { return ask(dialog, origin, message, proposal); });
    connect(&page(), &BrowserPage::credentialsWanted, this, &PageTab::askCredentials);
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
    else
        emit closeAgreed();
}

void PageTab::forgetQuestions()
{
    m_asked = 0;
    m_isSilenced = false;
    m_hasMissed = false;
    m_isLeft = false;
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
    if (m_isSilenced || m_isRetired)
        return dialog == BrowserPage::Dialog::Leave ? std::optional(QString()) : std::nullopt;
    if (!isVisible() && dialog == BrowserPage::Dialog::Leave && m_leaving->isActive())
        emit showWanted();
    if (!isVisible()) {
        holdBack(dialog, origin, message);
        return std::nullopt;
    }
    std::optional<QString> answer;
    QEventLoop loop; // the engine wants the answer from this very call, and stands still until it has it
    const auto answered = connect(m_dialog, &PageDialog::answered, &loop, [&](const auto &text) {
        answer = text;
        loop.quit();
    });
    m_leaving->stop(); // the answer decides
    m_area->setEnabled(false);
    m_dialog->ask(PageDialog::Kind(dialog), origin.host(), message, proposal,
                  ++m_asked > 1 ? PageDialog::Repetition::Again : PageDialog::Repetition::First);
    loop.exec();
    disconnect(answered);
    m_area->setEnabled(true);
    m_isSilenced = m_isSilenced || m_dialog->isSilenced();
    if (m_isRetired)
        QTimer::singleShot(0, this, &QObject::deleteLater); // when the engine has its answer
    else if (dialog == BrowserPage::Dialog::Leave && !answer)
        emit stays();
    return answer;
}

void PageTab::holdBack(BrowserPage::Dialog dialog, const QUrl &origin, const QString &message)
{
    if (dialog == BrowserPage::Dialog::Alert)
        return m_dialog->tell(origin.host(), message);
    if (std::exchange(m_hasMissed, true))
        return;
    m_messages->notify(dialog == BrowserPage::Dialog::Leave
                           ? tr("This page wanted to go elsewhere while you were looking at another tab. It "
                                "stays, because what was entered may be lost.")
                           : tr("This page asked something while you were looking at another tab, and was "
                                "answered with Cancel: %1")
                                 .arg(displayText(message, longestQuestion)));
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

bool PageTab::mustBeAsked() const
{
    return !page().isAsking() && !page().problem() && !page().url().isEmpty();
}

void PageTab::requestClose()
{
    if (!mustBeAsked())
        return emit closeAgreed();
    m_leaving->start();
    // The engine drops a request while the answer to the one before is on its way, which ours comes after.
    page().runJavaScript(QStringLiteral("0"), QWebEngineScript::ApplicationWorld,
                         [this](const QVariant &answer) {
                             if (answer.isValid()) // else the page is gone
                                 page().triggerAction(QWebEnginePage::RequestClose);
                         });
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
}

void PageTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // The pages of all other tabs wait with this one.
    if (!event->spontaneous() && page().isAsking())
        m_dialog->release();
}

} // namespace consentdesk
