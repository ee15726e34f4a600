// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/BannerReply.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>
#include <QWebEngineScript>

#include <optional>

namespace consentdesk {

/// The source of what runs in one page to answer its banner (resources/scripts/banner), and the words that
/// come from there. It has a world of its own: neither the page nor our other scripts see it. UI thread.
class BannerScript final
{
public:
    static constexpr quint32 world = QWebEngineScript::UserWorld + 1;
    static constexpr qsizetype longestWord = 100'000; ///< UTF-16 code units

    /// With names that no page can guess.
    BannerScript();

    /// For every document that begins: it says "ready".
    [[nodiscard]] QWebEngineScript readyScript() const;
    /// Looks for the banner of @p url and answers it; with @p reply none, it only looks. Its words carry @p
    /// run.
    [[nodiscard]] QString answering(const QUrl &url, std::optional<BannerReply> reply, int run) const;
    /// Gives @p message to what answering() runs.
    [[nodiscard]] QString telling(const QJsonObject &message) const;
    /// What @p printed says, if it is a word of ours.
    [[nodiscard]] std::optional<QJsonObject> wordIn(const QString &printed) const;

private:
    QByteArray m_token;
    QByteArray m_name; ///< of the script's function in its world
};

} // namespace consentdesk
