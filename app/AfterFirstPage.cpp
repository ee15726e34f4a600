// SPDX-License-Identifier: Apache-2.0
#include "AfterFirstPage.h"

#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "catalogue/TrackerHosts.h"
#include "window/MainWindow.h"

#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace std::chrono_literals;

namespace consentdesk {

namespace {

/// Starting takes memory that nothing uses afterwards: the allocator keeps it unless it is asked.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

void readTrackerHosts()
{
    QThreadPool::globalInstance()->start([] { (void)TrackerHosts::installed(); });
}

void workAfterFirstPage(const MainWindow &window, BrowserProfile &profile)
{
    auto *const timer = new QTimer(&profile);
    timer->setSingleShot(true);
    timer->callOnTimeout(&profile, [&profile, timer] {
        readTrackerHosts();
        profile.startSelfTest();
        QTimer::singleShot(1s, &profile, &giveBackMemory);
        timer->deleteLater();
    });
    timer->start(3s); // no page was wanted, or it takes long
    QObject::connect(
        &window.page(), &QWebEnginePage::loadFinished, timer, [timer] { timer->start(500ms); },
        Qt::SingleShotConnection);
}

} // namespace consentdesk
