// SPDX-License-Identifier: Apache-2.0
#include "browsing/UploadPatterns.h"

#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype mostAccepted = 100; ///< of what a page lists

/// ".csv" and ".tar.gz"; nothing that would be a pattern of its own or end the filter.
bool isEnding(const QString &accepted)
{
    static const QRegularExpression ending(u"^\\.[\\p{L}\\p{N}._+-]{1,40}$"_s);
    return ending.match(accepted).hasMatch();
}

QStringList patternsOfKind(const QString &prefix)
{
    QStringList patterns;
    const QList<QMimeType> types = QMimeDatabase().allMimeTypes();
    for (const QMimeType &type : types) {
        if (type.name().startsWith(prefix))
            patterns += type.globPatterns();
    }
    return patterns;
}

QStringList patternsOf(const QString &accepted)
{
    static const QStringList kinds{u"audio/*"_s, u"image/*"_s, u"video/*"_s};
    if (isEnding(accepted))
        return {u'*' + accepted};
    if (kinds.contains(accepted))
        return patternsOfKind(accepted.chopped(1));
    const QMimeType type = QMimeDatabase().mimeTypeForName(accepted);
    return type.isValid() && !type.isDefault() ? type.globPatterns() : QStringList();
}

} // namespace

QStringList uploadPatterns(const QStringList &accepted)
{
    QSet<QString> all;
    for (const QString &each : accepted.mid(0, mostAccepted)) {
        const QStringList patterns = patternsOf(each.trimmed().toLower());
        if (patterns.isEmpty())
            return {};
        all.unite({patterns.cbegin(), patterns.cend()});
    }
    QStringList sorted = all.values();
    sorted.sort();
    return sorted;
}

} // namespace consentdesk
