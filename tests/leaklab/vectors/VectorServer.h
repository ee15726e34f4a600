// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ScriptVector.h"

#include <QHttpServer>
#include <QObject>
#include <QSet>

class QHttpServerRequest;
class QHttpServerResponder;

namespace consentdesk::leaklab {

/// The web server of the script vectors: hands out their documents, writes down which of their cookies it was
/// sent, and hears from them. Every host is a site of its own. On the thread that made it.
class VectorServer final : public QObject
{
    Q_OBJECT

public:
    explicit VectorServer(const QList<VectorJob> &jobs);

    /// Whether it listens.
    [[nodiscard]] bool start();
    [[nodiscard]] QUrl url(const QString &host, const QString &path) const;
    [[nodiscard]] VectorOrigins origins() const;
    /// Numbers of the jobs whose cookie came with a request.
    [[nodiscard]] const QSet<int> &sent() const { return m_sent; }
    /// Numbers of the jobs that read the cookie that stands in the jar.
    [[nodiscard]] const QSet<int> &read() const { return m_read; }
    /// Numbers of the jobs whose later request came (harness.js), and of those whose request brought the
    /// cookie that stands in the jar.
    [[nodiscard]] const QSet<int> &later() const { return m_later; }
    [[nodiscard]] const QSet<int> &laterWithStanding() const { return m_laterWithStanding; }

    /// The cookie that vectors try to read: name and value.
    static constexpr auto standingName = "standing";
    static constexpr auto standingValue = "v4lue-in-the-jar";

signals:
    /// The vector had its time; @p problem: what it threw, for people.
    void done(int job, const QString &problem);

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    [[nodiscard]] QByteArray framesPage(const QString &numbers) const;
    void hear(const QString &what, int job, const QString &text);
    void noteLater(int job, const QByteArray &cookies);

    const QList<VectorJob> &m_jobs;
    QHttpServer m_server;
    quint16 m_port = 0;
    QSet<int> m_sent;
    QSet<int> m_read;
    QSet<int> m_later;
    QSet<int> m_laterWithStanding;
};

/// The numbers of the jobs whose cookie is named in @p text.
[[nodiscard]] QSet<int> jobsNamedIn(const QByteArray &text);

} // namespace consentdesk::leaklab
