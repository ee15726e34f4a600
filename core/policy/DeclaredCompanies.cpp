// SPDX-License-Identifier: Apache-2.0
#include "policy/DeclaredCompanies.h"

#include "policy/CompanyNames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestProvider = 1'000; ///< UTF-16 units that are looked at
constexpr int mostHosts = 20;                ///< of one text
constexpr int mostLabels = 5;                ///< of a registrable domain: "a.b.kawasaki.jp" has four
constexpr qsizetype shortestLabel = 4;       ///< a shorter one is a word of every second text

bool isOfHost(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-';
}

/// The first words of a name down to one word, the whole name first.
QStringList beginningsOf(QStringList words)
{
    QStringList beginnings;
    for (; !words.isEmpty(); words.removeLast())
        beginnings.append(words.join(u' '));
    return beginnings;
}

/// Whether all words of the shorter name tell enough to know the longer one by.
bool tells(const QString &shorter)
{
    return shorter.contains(u' ') || isTellingWord(shorter);
}

} // namespace

DeclaredCompanies::DeclaredCompanies(const QList<DeclaredCookie> &rows)
{
    QSet<QString> providers; // most rows of a policy have one of a few
    for (const DeclaredCookie &row : rows) {
        addHosts(row.function);
        addHosts(row.purpose);
        if (providers.contains(row.provider))
            continue;
        providers.insert(row.provider);
        addHosts(row.provider);
        addProvider(row.provider);
    }
}

void DeclaredCompanies::addProvider(const QString &cell)
{
    for (const QString &company : companiesIn(cell)) {
        const QStringList words = companyWords(company);
        if (words.isEmpty())
            continue;
        m_names.insert(words.join(u' '));
        m_words.insert(words.join(QString()));
        for (const QString &word : words)
            m_words.insert(word);
        for (const QString &beginning : beginningsOf(words))
            m_beginnings.insert(beginning);
    }
}

void DeclaredCompanies::addHosts(const QString &text)
{
    const qsizetype end = std::min(text.size(), longestProvider);
    int found = 0;
    for (qsizetype begin = 0; begin < end && found < mostHosts; ++begin) {
        qsizetype stop = begin;
        while (stop < end && isOfHost(text.at(stop)))
            ++stop;
        QStringView host = QStringView(text).mid(begin, stop - begin);
        begin = stop;
        while (host.endsWith(u'.')) // of a sentence
            host.chop(1);
        qsizetype dot = host.lastIndexOf(u'.');
        if (dot <= 0)
            continue;
        ++found;
        const QString lower = host.toString().toLower();
        for (int labels = 1; labels < mostLabels && dot > 0; ++labels) {
            dot = lower.lastIndexOf(u'.', dot - 1);
            m_hosts.insert(lower.mid(dot + 1));
        }
    }
}

bool DeclaredCompanies::nameDomain(const QString &domain) const
{
    const QString label = domain.section(u'.', 0, 0);
    return m_hosts.contains(domain) ||
           (label.size() >= shortestLabel && isTellingWord(label) && m_words.contains(label));
}

bool DeclaredCompanies::nameCompany(const QString &company) const
{
    const QStringList names = company.split(u'/', Qt::SkipEmptyParts);
    return std::any_of(names.cbegin(), names.cend(), [this](const QString &name) {
        const QStringList words = companyWords(name);
        const QString whole = words.join(u' ');
        if (m_names.contains(whole) || (tells(whole) && m_beginnings.contains(whole)))
            return true;
        const QStringList beginnings = beginningsOf(words);
        return std::any_of(beginnings.cbegin(), beginnings.cend(), [this](const QString &beginning) {
            return tells(beginning) && m_names.contains(beginning);
        });
    });
}

} // namespace consentdesk
