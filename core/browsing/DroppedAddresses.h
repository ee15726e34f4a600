// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace consentdesk {

/// What a person meant by dragging something onto the tabs: links and files, or text that is read as if it
/// were typed (AddressInput). What a page would run (javascript:, data:) is never among it, however it came.
/// Value type.
struct DroppedAddresses
{
    static constexpr qsizetype most = 20; ///< tabs at once; what is beyond was picked up by mistake

    QList<QUrl> addresses; ///< http or https with a host, and files (no folders) that are there
    QString words;         ///< to be looked up; only when there are no addresses
    QString refusal;       ///< one plain sentence; only when there is nothing else

    /// @p links: text/uri-list (RFC 2483), @p text: text/plain. Text counts when there are no links.
    [[nodiscard]] static DroppedAddresses read(const QList<QUrl> &links, const QString &text);
};

} // namespace consentdesk
