// SPDX-License-Identifier: Apache-2.0
#include "exchange/ImportCollector.h"

#include "base/DisplayText.h"
#include "cookies/CookieFault.h"
#include "cookies/Site.h"
#include "exchange/ImportLimits.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace consentdesk {

namespace {

class ImportCollectorText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ImportCollector)
};

qsizetype octetsOf(const Cookie &cookie)
{
    return cookie.key.name.size() + cookie.value.size() + cookie.key.domain.size() +
           cookie.key.path.toUtf8().size();
}

/// Empty when @p cookie can be stored. Its domain is canonical by now.
QString faultSentence(const Cookie &cookie)
{
    if (octetsOf(cookie) > ImportLimits::entryOctets)
        return ImportCollectorText::tr("It is larger than any cookie that a browser keeps.");
    if (!cookie.key.path.startsWith(u'/'))
        return ImportCollectorText::tr("Its path does not begin with '/'.");
    for (const CookieFault &fault : faultsOf(cookie)) {
        // Whether it has expired is for ImportPlan, which has a clock.
        if (fault.field != CookieField::Expires)
            return fault.message;
    }
    return {};
}

bool isEarlier(const ImportRemark &a, const ImportRemark &b)
{
    return a.number < b.number;
}

} // namespace

void ImportCollector::add(qsizetype number, Cookie cookie, const QStringList &notes)
{
    const QString host = cookie.key.host();
    if (host.isEmpty())
        return reject(number,
                      ImportCollectorText::tr("“%1” is no host.").arg(displayText(cookie.key.domain, 80)));
    cookie.key.domain = cookie.key.isHostOnly() ? storedHost(host) : u'.' + host;
    if (const QString sentence = faultSentence(cookie); !sentence.isEmpty())
        return reject(number, sentence);
    ++m_entries;
    m_found.cookies.append({number, std::move(cookie)});
    for (const QString &sentence : notes)
        m_found.notes.append({number, sentence});
}

void ImportCollector::reject(qsizetype number, const QString &reason)
{
    ++m_entries;
    m_found.invalid.append({number, reason});
}

bool ImportCollector::isOverLimit(qsizetype entries)
{
    return entries > ImportLimits::entries;
}

tl::unexpected<Error> ImportCollector::tooManyEntries()
{
    return failure(
        ImportCollectorText::tr("The file has more than %1 entries. A browser keeps about 3,300 cookies.")
            .arg(ImportLimits::entries));
}

Result<ImportedCookies> ImportCollector::result()
{
    if (isTooFull())
        return tooManyEntries();
    keepTheLastOfEachKey();
    std::stable_sort(m_found.notes.begin(), m_found.notes.end(), isEarlier);
    return m_found;
}

void ImportCollector::keepTheLastOfEachKey()
{
    QHash<CookieKey, qsizetype> last;
    for (const ImportedCookie &entry : std::as_const(m_found.cookies))
        last.insert(entry.cookie.key, entry.number);
    m_found.cookies.removeIf([&](const ImportedCookie &entry) {
        const qsizetype replacement = last.value(entry.cookie.key);
        if (replacement == entry.number)
            return false;
        m_found.notes.append(
            {entry.number,
             ImportCollectorText::tr("%1 has the same name, domain and path; the later one counts.")
                 .arg(m_found.place(replacement))});
        return true;
    });
}

} // namespace consentdesk
