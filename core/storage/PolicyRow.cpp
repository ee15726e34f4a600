// SPDX-License-Identifier: Apache-2.0
#include "storage/PolicyRow.h"

#include "storage/StoredTime.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestValidator = 1'024; ///< octets
constexpr qsizetype hashOctets = 32;

/// Qt's driver stores null octets as NULL.
QByteArray keptOctets(const QByteArray &octets, qsizetype maximum)
{
    return octets.isEmpty() ? QByteArray("") : octets.left(maximum);
}

std::optional<CookieNamePattern> patternFrom(const QByteArray &name, const QString &match)
{
    using Match = CookieNamePattern::Match;
    for (const Match kind : {Match::Exact, Match::Prefix}) {
        if (identifier(kind) == match && name.size() <= longestPolicyName)
            return CookieNamePattern{name, kind};
    }
    return std::nullopt;
}

/// Null: none; 0: the session.
QVariant toDuration(const std::optional<DeclaredDuration> &duration)
{
    if (!duration)
        return {};
    return duration->kind == DeclaredDuration::Kind::Session ? qint64(0) : duration->seconds;
}

std::optional<DeclaredDuration> durationFrom(const QVariant &column)
{
    if (column.isNull())
        return std::nullopt;
    const qint64 seconds = column.toLongLong();
    if (seconds == 0)
        return DeclaredDuration{DeclaredDuration::Kind::Session, 0};
    return DeclaredDuration{DeclaredDuration::Kind::Limited, seconds};
}

} // namespace

QString identifier(CookieNamePattern::Match match)
{
    return match == CookieNamePattern::Match::Exact ? u"exact"_s : u"prefix"_s;
}

std::optional<Site> keptSite(const QString &domain)
{
    const Site site = Site::fromHost(domain);
    return !site.isNull() && site.domain() == domain ? std::optional(site) : std::nullopt;
}

qint64 toKeptTime(const QDateTime &time)
{
    return time.isValid() ? std::clamp<qint64>(time.toMSecsSinceEpoch(), 0, latestStoredTime) : 0;
}

std::optional<QDateTime> fromKeptTime(qint64 time)
{
    if (time < 0 || time > latestStoredTime)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

QString keptText(const QString &text)
{
    if (text.isEmpty())
        return u""_s;
    QString part = text.left(longestPolicyText);
    if (part.back().isHighSurrogate())
        part.chop(1);
    return part.isValidUtf16() ? part : QString::fromUtf8(part.toUtf8());
}

QString policyRowColumns()
{
    return u"of_name, of_match, name, match, name_text, provider, function, purpose, duration_text, duration,"
           " category_text, purpose_class, anonymised, third_party, place_table, place_row, place_column"_s;
}

QVariantList toPolicyRow(const PolicyCorrection &row)
{
    const DeclaredCookie &cookie = row.corrected;
    return {keptOctets(row.of.text, longestPolicyName),
            identifier(row.of.match),
            keptOctets(cookie.pattern.text, longestPolicyName),
            identifier(cookie.pattern.match),
            keptText(cookie.nameText),
            keptText(cookie.provider),
            keptText(cookie.function),
            keptText(cookie.purpose),
            keptText(cookie.durationText),
            toDuration(cookie.duration),
            keptText(cookie.categoryText),
            identifier(cookie.purposeClass),
            int(cookie.anonymised),
            int(cookie.isThirdParty),
            cookie.place.table,
            cookie.place.row,
            cookie.place.column};
}

std::optional<PolicyCorrection> fromPolicyRow(const QSqlQuery &row, int first)
{
    int column = first;
    const auto next = [&] { return row.value(column++); };
    const auto nextPattern = [&] {
        const QByteArray name = next().toByteArray();
        return patternFrom(name, next().toString());
    };
    const auto of = nextPattern();
    const auto pattern = nextPattern();
    DeclaredCookie cookie;
    for (QString *const text :
         {&cookie.nameText, &cookie.provider, &cookie.function, &cookie.purpose, &cookie.durationText})
        *text = next().toString();
    cookie.duration = durationFrom(next());
    cookie.categoryText = next().toString();
    const auto purposeClass = purposeClassFrom(next().toString());
    cookie.anonymised = next().toBool();
    cookie.isThirdParty = next().toBool();
    for (int *const number : {&cookie.place.table, &cookie.place.row, &cookie.place.column})
        *number = next().toInt();
    const bool isDurationPossible = !cookie.duration || cookie.duration->seconds >= 0;
    if (!of || !pattern || !purposeClass || !isDurationPossible)
        return std::nullopt;
    cookie.pattern = *pattern;
    cookie.purposeClass = *purposeClass;
    return PolicyCorrection{*of, cookie};
}

QString sitePolicyColumns()
{
    return u"address, retrieved_at, checked_at, title, language, content_hash, rows_hash, etag, "
           u"last_modified,"
           " pointed_at"_s;
}

QVariantList toSitePolicyRow(const KeptPolicy &policy)
{
    const SitePolicy &read = policy.asRead;
    return {keptText(read.address.toString(QUrl::FullyEncoded | QUrl::RemovePassword)),
            toKeptTime(read.retrieved),
            toKeptTime(policy.checked),
            keptText(read.title),
            keptText(read.language),
            keptOctets(read.contentHash, hashOctets),
            keptOctets(read.rowsHash, hashOctets),
            keptOctets(policy.validators.etag, longestValidator),
            keptOctets(policy.validators.lastModified, longestValidator),
            int(policy.isPointedAt)};
}

std::optional<KeptPolicy> fromSitePolicyRow(const QSqlQuery &row, int first)
{
    int column = first;
    const auto next = [&] { return row.value(column++); };
    KeptPolicy policy;
    policy.asRead.address = QUrl(next().toString(), QUrl::StrictMode);
    const auto retrieved = fromKeptTime(next().toLongLong());
    const auto checked = fromKeptTime(next().toLongLong());
    policy.asRead.title = next().toString();
    policy.asRead.language = next().toString();
    for (QByteArray *const octets : {&policy.asRead.contentHash, &policy.asRead.rowsHash,
                                     &policy.validators.etag, &policy.validators.lastModified})
        *octets = next().toByteArray();
    policy.isPointedAt = next().toBool();
    const QString scheme = policy.asRead.address.scheme();
    const bool isWebAddress =
        policy.asRead.address.isValid() && (scheme == "http"_L1 || scheme == "https"_L1);
    if (!retrieved || !checked || !isWebAddress)
        return std::nullopt;
    policy.asRead.retrieved = *retrieved;
    policy.checked = *checked;
    return policy;
}

QString cookieLabelColumns()
{
    return u"domain, name, match, purpose_class, provider, purpose, labelled_at"_s;
}

QVariantList toCookieLabelRow(const CookieLabel &label)
{
    return {keptText(label.site.domain()),   keptOctets(label.pattern.text, longestPolicyName),
            identifier(label.pattern.match), identifier(label.purposeClass),
            keptText(label.provider),        keptText(label.purpose),
            toKeptTime(label.labelled)};
}

std::optional<CookieLabel> fromCookieLabelRow(const QSqlQuery &row)
{
    const QString domain = row.value(0).toString();
    const auto site = domain.isEmpty() ? std::optional(Site()) : keptSite(domain);
    const auto pattern = patternFrom(row.value(1).toByteArray(), row.value(2).toString());
    const auto purposeClass = purposeClassFrom(row.value(3).toString());
    const auto labelled = fromKeptTime(row.value(6).toLongLong());
    if (!site || !pattern || !purposeClass || !labelled)
        return std::nullopt;
    return CookieLabel{*site,    *pattern, *purposeClass, row.value(4).toString(), row.value(5).toString(),
                       *labelled};
}

} // namespace consentdesk
