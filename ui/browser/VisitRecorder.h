// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUrl>

namespace consentdesk {

class BrowserPage;
class History;

/// Tells the history what a page shows: documents that have loaded, and addresses that a page goes on to by
/// itself. A reload is no new visit. Child of its page. UI thread.
class VisitRecorder final : public QObject
{
    Q_OBJECT

public:
    VisitRecorder(BrowserPage &page, History &history);
    Q_DISABLE_COPY_MOVE(VisitRecorder)

private:
    void note();
    void noteTitle();

    BrowserPage &m_page;
    History &m_history;
    QUrl m_last;     ///< noted
    QString m_title; ///< the last that it had
};

} // namespace consentdesk
