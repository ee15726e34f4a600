// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BrowserPage.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace consentdesk {

class MessageBar;
class PageTab;
class TabArea;
class WindowGates;

/// Before the window closes, every page that may want to keep its visitor is asked once (beforeunload), all
/// at the same time; as soon as the visitor stays with one, the window stays, and no page has been unloaded.
/// A page that does not answer holds nothing up for longer than PageTab::leavesWithinMs, however many there
/// are; meanwhile the window says which it waits for. A child of the window. UI thread.
class WindowClosing final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this, which asks before @p gates do.
    WindowClosing(QWidget &window, TabArea &tabs, MessageBar &messages, const WindowGates &gates);

signals:
    /// What is asked is about to be seen in the window.
    void asking();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<PageTab *> tabsToAsk() const;
    void ask(const QList<PageTab *> &tabs);
    void take(PageTab *tab, BrowserPage::Leaving answer);
    void tellWhatIsWaitedFor();
    [[nodiscard]] QString waitedFor() const;
    void stopAsking();
    void close();

    QWidget &m_window;
    TabArea &m_tabs;
    MessageBar &m_messages;
    const WindowGates &m_gates;
    QList<PageTab *> m_waiting;  ///< that have not answered
    QPointer<QObject> m_answers; ///< lives while they are asked
    QTimer m_patience;           ///< until the visitor is told
    quint64 m_message = 0;
    bool m_mayClose = false;
};

} // namespace consentdesk
