// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/LedgerEntry.h"

namespace consentdesk::test {

/// Entry @p number of an ordinary cookie, stored at the @p number-th second.
inline LedgerEntry ledgerEntry(quint64 number, const QByteArray &name = "sessionid")
{
    LedgerEntry entry;
    entry.number = number;
    entry.event.time = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC).addSecs(qint64(number));
    entry.event.key = {name, QStringLiteral(".portal.example"), QStringLiteral("/account")};
    entry.event.wireName = name;
    entry.event.topLevelSite = Site::fromHost(QStringLiteral("portal.example"));
    entry.decision = Decision::Allow;
    entry.category = CookieCategory::Necessary;
    return entry;
}

/// Entries in which every value of every enum occurs, every field is filled once and empty once, and the
/// octets of names are any.
inline QList<LedgerEntry> entriesOfEveryKind()
{
    QList<LedgerEntry> entries;
    const auto add = [&entries]() -> LedgerEntry & {
        entries.append(ledgerEntry(quint64(entries.size()) + 1));
        return entries.last();
    };
    for (const CookieEvent::Kind kind : allEventKinds)
        add().event.kind = kind;
    for (const WrittenBy writtenBy : allWrittenBy)
        add().event.writtenBy = writtenBy;
    for (const Refusal refusal : allRefusals)
        add().event.refusal = refusal;
    for (const CookieEvent::End end : allEventEnds)
        add().event.end = end;
    for (const CookieField field : allCookieFields)
        add().event.differences = {field, CookieField::Value};
    for (const VerdictReason rule : allVerdictReasons)
        add().rule = rule;
    for (const CookieCategory category : allCookieCategories)
        add().category = category;
    for (const Decision decision : {Decision::Allow, Decision::Refuse})
        add().decision = decision;
    add().event.writer = QStringLiteral("https://cdn.example/a.js?x='; DROP TABLE site --");
    LedgerEntry &server = add();
    server.event = CookieEvent();
    server.event.kind = CookieEvent::Kind::ServerRefused;
    server.event.time = entries.first().event.time;
    server.event.host = QStringLiteral("xn--r8jz45g.jp");
    for (const QByteArray &name : {QByteArray(), QByteArray("\xff\xfe\0\x80", 4), QByteArray(4096, '\xe9')}) {
        LedgerEntry &named = add();
        named.event.key.name = name;
        named.event.wireName = name;
    }
    LedgerEntry &odd = add();
    odd.event.key.path = QStringLiteral("/\u202e=cmd|' /C calc'!A0\"\r\n,\t\U0001F36A");
    odd.event.wireName = "=1+1";
    return entries;
}

} // namespace consentdesk::test
