// SPDX-License-Identifier: Apache-2.0
#include "window/ScriptDialogs.h"

#include "base/DisplayText.h"
#include "widgets/MessageBar.h"
#include "widgets/PageDialog.h"

#include <QEventLoop>
#include <QPointer>
#include <QWebEngineScript>

#include <utility>

namespace consentdesk {

namespace {

constexpr qsizetype longestQuestion = 200;
constexpr int letsGoWithinMs = 3'000;  ///< a document that is left, since it last did anything but ask
constexpr int mostAskedMeanwhile = 50; ///< else it is in a loop, in which nothing else is done

} // namespace

ScriptDialogs::ScriptDialogs(Parts parts)
    : QObject(&parts.tab)
    , m_parts(std::move(parts))
{
    m_parts.page.setDialogAsker(
        [this](BrowserPage::Dialog dialog, const QUrl &origin, const QString &message,
               const QString &proposal) { return ask(dialog, origin, message, proposal); });
    connect(&m_parts.dialog, &PageDialog::ending, &m_parts.area, [this] { m_parts.area.setEnabled(true); });
    connectPage();
}

void ScriptDialogs::connectPage()
{
    connect(&m_parts.page, &BrowserPage::aboutToVisit, this, [this] {
        m_isLeft = m_isLeft || m_isSilenced; // what was silenced stays so until it is gone
        if (!m_isLeft)
            forget();
        waitLonger();
    });
    const auto whenLeft = [this] {
        if (m_isLeft)
            forget();
    };
    connect(&m_parts.page, &QWebEnginePage::urlChanged, this, whenLeft);
    connect(&m_parts.page, &QWebEnginePage::loadFinished, this, [whenLeft](bool isThere) {
        if (isThere)
            whenLeft();
    });
    connect(&m_parts.page, &BrowserPage::askedEnough, this, [this] {
        m_isLeft = true; // until the next document is there, this one goes on asking
        m_isSilenced = true;
        m_parts.dialog.dismiss();
    });
}

void ScriptDialogs::forget()
{
    m_asked = 0;
    m_isSilenced = false;
    m_hasMissed = false;
    m_isLeft = false;
}

std::optional<QString> ScriptDialogs::ask(BrowserPage::Dialog dialog, const QUrl &origin,
                                          const QString &message, const QString &proposal)
{
    const bool isLeave = dialog == BrowserPage::Dialog::Leave;
    if (m_isSilenced || m_isRetired) {
        noteHoldingOn();
        return isLeave ? std::optional(QString()) : std::nullopt;
    }
    if (isLeave && m_parts.isLeaveWanted())
        emit leaveAsked();
    if (m_parts.tab.isVisible())
        return waitForAnswer(dialog, origin, message, proposal);
    holdBack(dialog, origin, message);
    return std::nullopt;
}

void ScriptDialogs::waitLonger()
{
    ++m_round;
    m_sinceLeft.start();
    m_askedMeanwhile = 0;
}

void ScriptDialogs::noteHoldingOn()
{
    if (!m_isLeft || !m_parts.page.isLoading() || !m_sinceLeft.isValid())
        return;
    if (++m_askedMeanwhile == 1)
        expectPause();
    if (m_askedMeanwhile <= mostAskedMeanwhile || !m_sinceLeft.hasExpired(letsGoWithinMs))
        return;
    m_sinceLeft.invalidate(); // it is told once
    emit holdsOn();
}

/// A document that runs a script of ours between two questions is in no loop: the next one can take its place
/// as soon as it comes, however slow its server is.
void ScriptDialogs::expectPause()
{
    m_parts.page.runJavaScript(QStringLiteral("0"), QWebEngineScript::ApplicationWorld,
                               [self = QPointer(this), round = m_round](const QVariant &answer) {
                                   if (self && self->m_round == round && answer.isValid())
                                       self->waitLonger();
                               });
}

std::optional<QString> ScriptDialogs::waitForAnswer(BrowserPage::Dialog dialog, const QUrl &origin,
                                                    const QString &message, const QString &proposal)
{
    std::optional<QString> answer;
    QEventLoop loop;
    const auto connection = connect(&m_parts.dialog, &PageDialog::answered, &loop, [&](const auto &text) {
        answer = text;
        loop.quit();
    });
    if (dialog == BrowserPage::Dialog::Leave)
        emit leaveShown();
    m_parts.dialog.ask(PageDialog::Kind(dialog), origin.host(), message, proposal,
                       ++m_asked > 1 ? PageDialog::Repetition::Again : PageDialog::Repetition::First);
    m_parts.area.setEnabled(false); // after it has given away the keyboard
    loop.exec();
    disconnect(connection);
    m_parts.area.setEnabled(true);
    m_isSilenced = m_isSilenced || m_parts.dialog.isSilenced();
    if (dialog == BrowserPage::Dialog::Leave && !answer && !m_isRetired)
        emit leaveRefused();
    return answer;
}

void ScriptDialogs::holdBack(BrowserPage::Dialog dialog, const QUrl &origin, const QString &message)
{
    if (dialog == BrowserPage::Dialog::Alert)
        return m_parts.dialog.tell(origin.host(), message);
    if (std::exchange(m_hasMissed, true))
        return;
    m_parts.messages.notify(
        dialog == BrowserPage::Dialog::Leave
            ? tr("This page wanted to go elsewhere while you were looking at another tab. It "
                 "stays, because what was entered may be lost.")
            : tr("This page asked something while you were looking at another tab, and was "
                 "answered with Cancel: %1")
                  .arg(displayText(message, longestQuestion)));
}

void ScriptDialogs::retire()
{
    m_isRetired = true;
    if (m_parts.page.isAsking())
        m_parts.dialog.dismiss();
}

void ScriptDialogs::release()
{
    if (m_parts.page.isAsking())
        m_parts.dialog.release();
}

} // namespace consentdesk
