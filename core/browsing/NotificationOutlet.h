// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace consentdesk {

/// What a page wants to tell its visitor outside the page. Both are plain text that is safe to show.
struct PageNotice
{
    QString title; ///< begins with the host, which the page cannot choose
    QString text;  ///< may be empty
};

/// The seam for where notices of pages are shown. UI thread.
class NotificationOutlet : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// @p id is the caller's, and never used again.
    virtual void show(quint64 id, const PageNotice &notice) = 0;
    /// closed() follows, perhaps at once; also for one that failed().
    virtual void withdraw(quint64 id) = 0;

signals:
    void clicked(quint64 id);
    /// By the visitor, by time, or by withdraw().
    void closed(quint64 id);
    /// It could not be shown here.
    void failed(quint64 id, const consentdesk::PageNotice &notice);
};

} // namespace consentdesk
