// SPDX-License-Identifier: Apache-2.0
#include "storage/LedgerRow.h"

#include "storage/StoredTime.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Qt's driver stores null texts as NULL.
QByteArray bounded(const QByteArray &octets)
{
    return octets.isEmpty() ? QByteArray("") : octets.left(maximumLedgerName);
}

QString bounded(const QString &text, qsizetype maximum)
{
    if (text.isEmpty())
        return u""_s;
    QString part = text.left(maximum);
    if (part.back().isHighSurrogate())
        part.chop(1);
    // A page can write half of a pair, and a database cannot.
    return part.isValidUtf16() ? part : QString::fromUtf8(part.toUtf8());
}

QString identifiersOf(const QList<CookieField> &fields)
{
    QStringList identifiers;
    for (const CookieField field : fields)
        identifiers.append(identifier(field));
    return bounded(identifiers.join(u','), maximumLedgerAddress);
}

std::optional<QList<CookieField>> fieldsFrom(const QString &identifiers)
{
    QList<CookieField> fields;
    for (const QStringView word : QStringView(identifiers).split(u',', Qt::SkipEmptyParts)) {
        const auto field = cookieFieldFrom(word);
        if (!field)
            return std::nullopt;
        fields.append(*field);
    }
    return fields;
}

/// Reading a page's domain as a wider site would tell of a page that never was.
std::optional<Site> siteFrom(const QString &domain)
{
    const Site site = Site::fromHost(domain);
    return site.domain() == domain ? std::optional(site) : std::nullopt;
}

/// Outside: not understood. Inside: none decided.
std::optional<std::optional<VerdictReason>> ruleFrom(const QString &identifier)
{
    const auto rule = verdictReasonFrom(identifier);
    if (!rule && !identifier.isEmpty())
        return std::nullopt;
    return std::make_optional(rule);
}

/// Takes the columns one after the other, and remembers whether each was understood.
class RowReader final
{
public:
    explicit RowReader(const QSqlQuery &row)
        : m_row(row)
    {
    }

    [[nodiscard]] QVariant next() { return m_row.value(m_column++); }
    [[nodiscard]] QString text() { return next().toString(); }
    template <class From, class Value>
    void take(From from, Value &into)
    {
        const auto value = from(text());
        if (value)
            into = *value;
        m_isUnderstood &= value.has_value();
    }
    [[nodiscard]] bool isUnderstood() const { return m_isUnderstood; }

private:
    const QSqlQuery &m_row;
    int m_column = 0;
    bool m_isUnderstood = true;
};

} // namespace

QString ledgerColumns()
{
    return u"number, time, kind, name, wire_name, domain, path, host, page, written_by, writer, refusal,"
           " end_cause, differences, decision, rule, category"_s;
}

QVariantList toLedgerRow(const LedgerEntry &entry)
{
    const CookieEvent &event = entry.event;
    return {qint64(entry.number),
            std::clamp<qint64>(event.time.toMSecsSinceEpoch(), 0, latestStoredTime),
            identifier(event.kind),
            bounded(event.key.name),
            bounded(event.wireName),
            bounded(event.key.domain, maximumLedgerHost),
            bounded(event.key.path, maximumLedgerAddress),
            bounded(event.host, maximumLedgerHost),
            bounded(event.topLevelSite.domain(), maximumLedgerHost),
            bounded(identifier(event.writtenBy), maximumLedgerHost),
            bounded(event.writer, maximumLedgerAddress),
            identifier(event.refusal),
            identifier(event.end),
            identifiersOf(event.differences),
            identifier(entry.decision),
            entry.rule ? QVariant(identifier(*entry.rule)) : QVariant(),
            identifier(entry.category)};
}

std::optional<LedgerEntry> fromLedgerRow(const QSqlQuery &row)
{
    RowReader columns(row);
    LedgerEntry entry;
    CookieEvent &event = entry.event;
    entry.number = columns.next().toULongLong();
    const qint64 time = columns.next().toLongLong();
    event.time = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    columns.take(eventKindFrom, event.kind);
    event.key.name = columns.next().toByteArray();
    event.wireName = columns.next().toByteArray();
    event.key.domain = columns.text();
    event.key.path = columns.text();
    event.host = columns.text();
    columns.take(siteFrom, event.topLevelSite);
    columns.take(writtenByFrom, event.writtenBy);
    event.writer = columns.text();
    columns.take(refusalFrom, event.refusal);
    columns.take(eventEndFrom, event.end);
    columns.take(fieldsFrom, event.differences);
    columns.take(decisionFrom, entry.decision);
    columns.take(ruleFrom, entry.rule);
    columns.take(cookieCategoryFrom, entry.category);
    return columns.isUnderstood() && time <= latestStoredTime ? std::optional(entry) : std::nullopt;
}

} // namespace consentdesk
