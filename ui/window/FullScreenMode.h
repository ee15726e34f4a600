// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QWebEngineFullScreenRequest;
class QWebEnginePage;

namespace consentdesk {

/// The whole screen for a page, when it asks after a click, or for the window. In a page's full screen only
/// the page is seen, and how to leave it is said above it. UI thread.
class FullScreenMode final : public QObject
{
    Q_OBJECT

public:
    /// @p bars: what is hidden meanwhile.
    FullScreenMode(QWidget &window, const QList<QWidget *> &bars);
    Q_DISABLE_COPY_MOVE(FullScreenMode)

    void take(QWebEnginePage &page, QWebEngineFullScreenRequest request);
    /// The window itself, bars and all.
    void toggleWindow();
    void leave();
    [[nodiscard]] bool isOfPage() const { return m_isOfPage; }
    [[nodiscard]] QLabel &notice() const { return *m_notice; }

signals:
    /// A page takes the whole screen, or gives it back.
    void changed();

private:
    void enterPage();
    void leavePage();

    QWidget &m_window;
    QList<QWidget *> m_bars;
    QList<QPointer<QWidget>> m_hidden; ///< by us
    QPointer<QWebEnginePage> m_page;
    QLabel *m_notice;
    QAction *m_leave;
    bool m_isOfPage = false;
    Qt::WindowStates m_before; ///< of the window
};

} // namespace consentdesk
