// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace consentdesk {

/// What a person meant by what they typed into the address field: a page, or words to look up. What looks
/// like an address is never looked up: where it leads concerns nobody else. Value type.
struct AddressInput
{
    enum class Kind {
        Nothing, ///< nothing was typed
        Address,
        Words,   ///< for a search engine, if one is chosen
        Refused, ///< an address that is not opened
    };

    Kind kind = Kind::Nothing;
    QUrl address;    ///< of Address: http or https, with a host
    QString words;   ///< of Words: not empty
    QString refusal; ///< of Refused: one plain sentence

    /// An address: with "://"; a host with a dot, a port, or a "/" at its end; localhost; an IP address, of
    /// version 6 also without brackets. Words: everything else, and whatever follows a "?" at the beginning.
    [[nodiscard]] static AddressInput read(const QString &typed);
};

} // namespace consentdesk
