// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CookieCategory.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace consentdesk {

/// Which names a declaration speaks of. A prefix is written with a trailing '*' in catalogues ("_pk_id.*").
struct CookieNamePattern
{
    enum class Match { Exact, Prefix };

    QByteArray text; ///< without the '*'
    Match match = Match::Exact;

    [[nodiscard]] bool matches(const QByteArray &name) const
    {
        return match == Match::Exact ? name == text : name.startsWith(text);
    }
    /// As it is written in a catalogue.
    [[nodiscard]] QByteArray written() const { return match == Match::Exact ? text : text + '*'; }
    /// The pattern that is written so.
    [[nodiscard]] static CookieNamePattern fromWritten(const QByteArray &written)
    {
        return written.endsWith('*') ? CookieNamePattern{written.chopped(1), Match::Prefix}
                                     : CookieNamePattern{written, Match::Exact};
    }

    friend bool operator==(const CookieNamePattern &, const CookieNamePattern &) = default;
};

/// Where a piece of knowledge comes from; shown beside every answer.
struct CatalogueSource
{
    QString id;      ///< stable, for JSON: "platform-catalogue"
    QString title;   ///< for people
    QDate retrieved; ///< when the source was read
    QString licence; ///< SPDX identifier of the data
};

/// What one source says of one cookie, or of a family of names.
struct Declaration
{
    CookieNamePattern pattern;
    QString provider;
    QString function;
    QString purpose;
    QString lifetime; ///< as declared, for people ("13 months"); empty when the source states none
    PurposeClass purposeClass = PurposeClass::Unknown;
    bool anonymised = false; ///< statistics that cannot be traced to a person: no consent needed
    CatalogueSource source;
    /// Many makers use the name: of a cookie of another company it says nothing.
    bool generic = false;
    /// Hosts that the source names, canonical; often the maker's although the cookie is the visited site's.
    QStringList domains;
    /// The name is too short to be looked up without a matching domain.
    bool needsDomain = false;
    /// The tool can be run so that nobody is recognised: the site's own word on that counts.
    bool anonymisable = false;
};

/// A kind of cookie in the words of the panel.
struct CategoryDescription
{
    CookieCategory category = CookieCategory::Necessary;
    QString name;
    QString explanation;
};

} // namespace consentdesk
