// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/SitePolicy.h"

#include <QDir>
#include <QFile>
#include <QStringList>

namespace consentdesk::test {

inline QString placeText(const PolicyPlace &place)
{
    return QStringLiteral("%1.%2.%3").arg(place.table).arg(place.row).arg(place.column);
}

/// A line a declaration and a line a remark, as the files *.rows of tests/data/policies have it.
inline QString policyRows(const SitePolicy &policy)
{
    QString text = QStringLiteral("%1 | %2\n").arg(policy.language, policy.title);
    for (const DeclaredCookie &cookie : policy.cookies) {
        QStringList kind{identifier(cookie.purposeClass)};
        if (cookie.isThirdParty)
            kind << QStringLiteral("third");
        if (cookie.anonymised)
            kind << QStringLiteral("anonymised");
        QString length = QStringLiteral("?");
        if (cookie.duration)
            length = cookie.duration->kind == DeclaredDuration::Kind::Session
                         ? QStringLiteral("session")
                         : QString::number(cookie.duration->seconds);
        const QStringList parts{QString::fromLatin1(cookie.pattern.written()),
                                cookie.nameText,
                                cookie.provider,
                                cookie.function,
                                cookie.purpose,
                                cookie.durationText,
                                length,
                                kind.join(u' '),
                                cookie.categoryText,
                                placeText(cookie.place)};
        text += parts.join(QStringLiteral(" | ")) + u'\n';
    }
    for (const PolicyRemark &remark : policy.remarks)
        text += QStringLiteral("! %1 | %2 | %3\n").arg(placeText(remark.place), remark.text, remark.sentence);
    return text;
}

/// Names of the fixtures, without ".html".
inline QStringList policyFixtures(const QString &folder)
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

inline QByteArray fixtureFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace consentdesk::test
