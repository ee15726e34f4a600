// SPDX-License-Identifier: Apache-2.0
#include "window/WindowClosing.h"

#include "base/DisplayText.h"
#include "widgets/MessageBar.h"
#include "window/PageTab.h"
#include "window/TabArea.h"
#include "window/WindowGates.h"

#include <QEvent>
#include <QWidget>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto toldAfter = 400ms; ///< most pages have answered by then
constexpr qsizetype mostTitles = 3;
constexpr qsizetype longestTitle = 40;

} // namespace

WindowClosing::WindowClosing(QWidget &window, TabArea &tabs, MessageBar &messages, const WindowGates &gates)
    : QObject(&window)
    , m_window(window)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_gates(gates)
{
    connect(&gates, &WindowGates::closingRefused, this, [this] { m_mayClose = false; });
    m_patience.setSingleShot(true);
    m_patience.setInterval(toldAfter);
    m_patience.callOnTimeout(this, &WindowClosing::tellWhatIsWaitedFor);
    window.installEventFilter(this);
}

bool WindowClosing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || m_mayClose || m_gates.asksNothing())
        return QObject::eventFilter(watched, event);
    if (m_waiting.isEmpty()) {
        const QList<PageTab *> tabs = tabsToAsk();
        if (tabs.isEmpty())
            return QObject::eventFilter(watched, event);
        ask(tabs);
    }
    event->ignore();
    return true;
}

QList<PageTab *> WindowClosing::tabsToAsk() const
{
    QList<PageTab *> tabs;
    for (int index = 0; index < m_tabs.count(); ++index) {
        PageTab &tab = m_tabs.tab(index);
        if (!tab.mayAskToStay())
            continue;
        if (index == m_tabs.currentIndex())
            tabs.prepend(&tab); // what the visitor sees comes first
        else
            tabs.append(&tab);
    }
    return tabs;
}

void WindowClosing::ask(const QList<PageTab *> &tabs)
{
    emit asking();
    m_waiting = tabs;
    m_answers = new QObject(this);
    for (PageTab *const tab : tabs) {
        connect(tab, &PageTab::leaveAnswered, m_answers,
                [this, tab](BrowserPage::Leaving answer) { take(tab, answer); });
        // Not when it is destroyed: the window may be half gone by then.
        connect(&m_tabs, &TabArea::pageAboutToClose, m_answers, [this, tab](const BrowserPage &page) {
            if (m_waiting.contains(tab) && &page == &tab->page())
                take(tab, BrowserPage::Leaving::Agreed);
        });
    }
    for (PageTab *const tab : tabs)
        tab->askToLeave();
    m_patience.start();
}

void WindowClosing::take(PageTab *tab, BrowserPage::Leaving answer)
{
    if (!m_waiting.removeOne(tab))
        return; // enough has been said
    if (answer == BrowserPage::Leaving::Refused)
        stopAsking();
    else if (m_waiting.isEmpty())
        close();
    else if (m_message != 0)
        tellWhatIsWaitedFor();
}

void WindowClosing::tellWhatIsWaitedFor()
{
    if (PageTab::doesEngineWait(m_window)) // for the visitor, who sees why
        return m_patience.start();
    m_messages.withdraw(m_message);
    m_message = m_messages.urge(tr("Something may be lost when the window closes. It waits for an answer "
                                   "of: %1")
                                    .arg(waitedFor()),
                                tr("Close at once"), tr("Do not close"), [this](bool closes) {
                                    m_message = 0;
                                    closes ? close() : stopAsking();
                                });
}

QString WindowClosing::waitedFor() const
{
    QStringList titles;
    for (const PageTab *const tab : m_waiting) {
        titles.append(displayText(tab->shownTitle(), longestTitle));
        if (titles.size() == mostTitles)
            break;
    }
    const QString shown = titles.join(u", "_s);
    return m_waiting.size() > mostTitles ? shown + u" …"_s : shown;
}

void WindowClosing::stopAsking()
{
    m_patience.stop();
    m_messages.withdraw(std::exchange(m_message, 0));
    if (m_answers)
        m_answers->deleteLater(); // a tab may be telling us
    m_answers.clear();
    for (PageTab *const tab : std::exchange(m_waiting, {}))
        tab->withdrawLeaving();
}

void WindowClosing::close()
{
    stopAsking();
    m_mayClose = true; // until the visitor stays after all
    QMetaObject::invokeMethod(&m_window, &QWidget::close, Qt::QueuedConnection);
}

} // namespace consentdesk
