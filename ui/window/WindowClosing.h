// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BrowserPage.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace consentdesk {

class PageTab;
class TabArea;
class WindowGates;

/// Before the window closes, every page that may want to keep its visitor is asked once (beforeunload), one
/// after the other; as soon as the visitor stays with one, the window stays, and no page has been unloaded. A
/// page that does not answer holds nothing up. A child of the window. UI thread.
class WindowClosing final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this, which asks before @p gates do.
    WindowClosing(QWidget &window, TabArea &tabs, const WindowGates &gates);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<QPointer<PageTab>> tabsToAsk() const;
    void askNext();
    void finish(BrowserPage::Leaving answer);

    QWidget &m_window;
    TabArea &m_tabs;
    const WindowGates &m_gates;
    QList<QPointer<PageTab>> m_waiting; ///< to be asked
    QPointer<QObject> m_asking;         ///< lives while a page is asked
    bool m_mayClose = false;
};

} // namespace consentdesk
