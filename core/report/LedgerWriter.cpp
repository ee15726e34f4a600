// SPDX-License-Identifier: Apache-2.0
#include "report/LedgerWriter.h"

#include "base/HarmlessJson.h"
#include "base/OrNull.h"
#include "exchange/TableCsv.h"
#include "report/EventText.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int timelineVersion = 1;

/// One entry as other programs read it. A null QString is what is not known or makes no sense here.
struct EventFields
{
    explicit EventFields(const LedgerEntry &entry);

    QString time;
    QString refusal;
    QString end;
    QString name;
    QString domain;
    QString path;
    QString server;
    QStringList differences;
    QString rule;
};

EventFields::EventFields(const LedgerEntry &entry)
    : time(entry.event.time.toUTC().toString(Qt::ISODateWithMs))
{
    const CookieEvent &event = entry.event;
    if (event.kind == CookieEvent::Kind::Refused)
        refusal = identifier(event.refusal);
    if (event.kind == CookieEvent::Kind::Gone)
        end = identifier(event.end);
    if (event.kind == CookieEvent::Kind::ServerRefused) {
        server = event.host;
    } else {
        name = u""_s + QString::fromUtf8(event.wireName); // a name that is empty is known all the same
        domain = event.key.domain;
        path = event.key.path;
    }
    for (const CookieField field : event.differences)
        differences.append(identifier(field));
    if (entry.rule)
        rule = identifier(*entry.rule);
}

QJsonValue knownOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QByteArray jsonLine(const LedgerEntry &entry)
{
    const EventFields fields(entry);
    const CookieEvent &event = entry.event;
    const QJsonObject object{{u"number"_s, qint64(entry.number)},
                             {u"time"_s, fields.time},
                             {u"event"_s, identifier(event.kind)},
                             {u"refusal"_s, knownOrNull(fields.refusal)},
                             {u"end"_s, knownOrNull(fields.end)},
                             {u"name"_s, knownOrNull(fields.name)},
                             {u"domain"_s, knownOrNull(fields.domain)},
                             {u"path"_s, knownOrNull(fields.path)},
                             {u"server"_s, knownOrNull(fields.server)},
                             {u"page"_s, orNull(event.topLevelSite.domain())},
                             {u"writtenBy"_s, orNull(identifier(event.writtenBy))},
                             {u"writer"_s, orNull(event.writer)},
                             {u"differences"_s, QJsonArray::fromStringList(fields.differences)},
                             {u"decision"_s, identifier(entry.decision)},
                             {u"rule"_s, knownOrNull(fields.rule)},
                             {u"explanation"_s, orNull(eventRule(entry))},
                             {u"category"_s, identifier(entry.category)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',').toUtf8() + "\r\n";
}

QByteArray csvTitles()
{
    return csvLine({u"number"_s, u"time"_s, u"event"_s, u"refusal"_s, u"end"_s, u"name"_s, u"domain"_s,
                    u"path"_s, u"server"_s, u"page"_s, u"writtenBy"_s, u"writer"_s, u"differences"_s,
                    u"decision"_s, u"rule"_s, u"explanation"_s, u"category"_s});
}

QByteArray csvLine(const LedgerEntry &entry)
{
    const EventFields fields(entry);
    const CookieEvent &event = entry.event;
    return csvLine({QString::number(entry.number), fields.time, identifier(event.kind), fields.refusal,
                    fields.end, fields.name, fields.domain, fields.path, fields.server,
                    event.topLevelSite.domain(), identifier(event.writtenBy), event.writer,
                    fields.differences.join(u' '), identifier(entry.decision), fields.rule, eventRule(entry),
                    identifier(entry.category)});
}

} // namespace

LedgerWriter::LedgerWriter(QIODevice &device, Format format)
    : m_device(device)
    , m_format(format)
{
    m_device.write(format == Format::Json
                       ? "{\"schema\": " + QByteArray::number(timelineVersion) + ", \"events\": ["
                       : csvTitles());
}

void LedgerWriter::write(const QList<LedgerEntry> &entries)
{
    QByteArray lines;
    for (const LedgerEntry &entry : entries) {
        if (m_format == Format::Json)
            lines += (m_count > 0 ? ",\n" : "\n") + jsonLine(entry);
        else
            lines += csvLine(entry);
        ++m_count;
    }
    m_device.write(m_format == Format::Json ? harmlessJson(lines) : lines);
}

void LedgerWriter::finish()
{
    if (m_format == Format::Json)
        m_device.write("\n]}\n");
}

} // namespace consentdesk
