// SPDX-License-Identifier: Apache-2.0
#include "browser/DownloadSettling.h"

#include <QEventLoop>
#include <QTimer>
#include <QUrl>
#include <QUuid>
#include <QWebEngineDownloadRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// A page's file is up to two of ours behind, since it has the longer way (measured).
constexpr int quietRounds = 3;

/// No page can know it, and nobody accepts it: nothing is stored.
QUrl uniqueFile()
{
    return QUrl(u"data:application/octet-stream,"_s + QUuid::createUuid().toString(QUuid::Id128));
}

} // namespace

bool settleDownloads(QWebEngineProfile &profile, std::chrono::milliseconds limit)
{
    QEventLoop loop;
    QWebEnginePage page(&profile);
    QUrl own;
    int roundsLeft = quietRounds;
    const auto ask = [&] {
        own = uniqueFile();
        page.download(own);
    };
    QObject::connect(&profile, &QWebEngineProfile::downloadRequested, &loop,
                     [&](const QWebEngineDownloadRequest *request) {
                         if (request->url() != own)
                             roundsLeft = quietRounds + 1; // this round does not count
                         else if (--roundsLeft == 0)
                             loop.quit();
                         else
                             QMetaObject::invokeMethod(&page, ask, Qt::QueuedConnection);
                     });
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    ask();
    loop.exec();
    return roundsLeft == 0;
}

} // namespace consentdesk
