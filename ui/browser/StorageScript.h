// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/StorageAnswer.h"

#include <QJsonObject>
#include <QObject>
#include <QWebEngineScript>

#include <chrono>

class QWebEnginePage;
class QWebEngineProfile;

namespace consentdesk {

/// The script in every frame (resources/scripts/storage) that tells what is stored there: installs it, asks
/// it, and takes its answers. It lives in a world of its own that no page can reach. UI thread.
class StorageScript final : public QObject
{
    Q_OBJECT

public:
    /// A question that has not arrived by then is void.
    static constexpr std::chrono::seconds validFor{10};

    /// For documents that begin from now on. @p profile must outlive this.
    explicit StorageScript(QWebEngineProfile &profile, QObject *parent = nullptr);
    ~StorageScript() override;
    Q_DISABLE_COPY_MOVE(StorageScript)

    /// For a page that was open before: its main frame has the script now, its frames when they are loaded
    /// again.
    void bringTo(QWebEnginePage &page) const;
    /// Asks the frames of @p page: `ask` is "who" (every frame answers), "read", "value" or "change" (those
    /// of `documents` answer; `path` limits who sees the question). Returns the question's number.
    quint64 ask(QWebEnginePage &page, QJsonObject question);
    /// A message that @p page printed: told when it is an answer, otherwise without effect.
    void takeMessage(const QWebEnginePage &page, const QString &message);

signals:
    void answered(const QWebEnginePage *page, const consentdesk::StorageAnswer &answer);

private:
    QWebEngineProfile &m_profile;
    QByteArray m_key;
    QString m_token;   ///< before every answer
    QByteArray m_name; ///< of the script's function, which no frame or element of a page has
    quint64 m_lastQuestion = 0;
    QWebEngineScript m_script;
};

} // namespace consentdesk
