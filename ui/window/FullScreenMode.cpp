// SPDX-License-Identifier: Apache-2.0
#include "window/FullScreenMode.h"

#include "support/SmallWidgets.h"

#include <QAction>
#include <QLabel>
#include <QTimer>
#include <QWebEngineFullScreenRequest>
#include <QWebEnginePage>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto noticeStays = 6s;

} // namespace

FullScreenMode::FullScreenMode(QWidget &window, const QList<QWidget *> &bars)
    : QObject(&window)
    , m_window(window)
    , m_bars(bars)
    , m_notice(plainLabel({}, u"fullScreenNotice"_s))
    , m_leave(new QAction(this))
{
    m_notice->setParent(&window);
    m_notice->hide();
    m_leave->setShortcut(Qt::Key_Escape);
    m_leave->setEnabled(false); // so that Escape belongs to pages otherwise
    connect(m_leave, &QAction::triggered, this, &FullScreenMode::leave);
    window.addAction(m_leave);
}

void FullScreenMode::take(QWebEnginePage &page, QWebEngineFullScreenRequest request)
{
    request.accept();
    if (request.toggleOn()) {
        m_page = &page;
        enterPage();
        m_notice->setText(
            tr("%1 is shown in full screen. Press Esc to leave it.").arg(request.origin().host()));
        m_notice->adjustSize();
        m_notice->move((m_window.width() - m_notice->width()) / 2, 24);
        m_notice->show();
        m_notice->raise();
        QTimer::singleShot(noticeStays, m_notice, &QWidget::hide);
    } else {
        leavePage();
    }
}

void FullScreenMode::enterPage()
{
    if (m_isOfPage)
        return;
    m_isOfPage = true;
    m_before = m_window.windowState();
    for (QWidget *const bar : std::as_const(m_bars)) {
        if (bar->isHidden())
            continue;
        bar->hide();
        m_hidden.append(bar);
    }
    m_leave->setEnabled(true);
    m_window.showFullScreen();
    emit changed();
}

void FullScreenMode::leavePage()
{
    if (!m_isOfPage)
        return;
    m_isOfPage = false;
    m_leave->setEnabled(false);
    m_notice->hide();
    for (const QPointer<QWidget> &bar : std::as_const(m_hidden)) {
        if (bar)
            bar->show();
    }
    m_hidden.clear();
    m_window.setWindowState(m_before); // maximised, or the whole screen already
    emit changed();
}

void FullScreenMode::leave()
{
    if (m_page)
        m_page->triggerAction(QWebEnginePage::ExitFullScreen);
    leavePage(); // also when the page is gone, or does not answer
}

void FullScreenMode::toggleWindow()
{
    if (m_isOfPage)
        return leave();
    m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
}

} // namespace consentdesk
