// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

namespace consentdesk {

class PageTab;

/// Tabs that are to be closed when their pages agree, asked one after the other and never while the engine
/// stands still for a dialog: it takes a page that cannot answer for a second for one that agrees. UI thread.
class ClosingQueue final : public QObject
{
    Q_OBJECT

public:
    explicit ClosingQueue(QObject *parent = nullptr);

    /// Asks @p tab when it is its turn; nothing when it waits already. It must not go before decided().
    void add(PageTab &tab);
    /// @p tab stays, or goes; whether it was asked or not.
    void decided(const PageTab &tab);

private:
    void askFirst();

    QList<PageTab *> m_tabs; ///< the first one is being asked
    QTimer m_later;          ///< runs while the engine stands still
};

} // namespace consentdesk
