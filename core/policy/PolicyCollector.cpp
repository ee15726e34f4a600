// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyCollector.h"

#include "policy/PolicyHash.h"
#include "policy/PolicyLimits.h"
#include "policy/RemarkText.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestQuote = 120;
constexpr qsizetype comparedAtMost = 8; // of declarations of one name

qsizetype textOf(const DeclaredCookie &cookie)
{
    return cookie.pattern.text.size() + cookie.nameText.size() + cookie.provider.size() +
           cookie.function.size() + cookie.purpose.size() + cookie.durationText.size() +
           cookie.categoryText.size();
}

bool sayTheSame(DeclaredCookie a, const DeclaredCookie &b)
{
    a.place = b.place;
    a.nameText = b.nameText;
    a.categoryText = b.categoryText;
    return a == b;
}

/// Only a name, and perhaps a kind: a list in front of the table that tells the rest.
bool isMention(const DeclaredCookie &cookie)
{
    return cookie.provider.isEmpty() && cookie.function.isEmpty() && cookie.purpose.isEmpty() &&
           cookie.durationText.isEmpty();
}

/// The one of both that says more, with the kind that only the other states; none when both say something.
std::optional<DeclaredCookie> withMention(const DeclaredCookie &a, const DeclaredCookie &b)
{
    const bool contradict = a.purposeClass != b.purposeClass && a.purposeClass != PurposeClass::Unknown &&
                            b.purposeClass != PurposeClass::Unknown;
    if (contradict || !(isMention(a) || isMention(b)))
        return std::nullopt;
    DeclaredCookie fuller = isMention(a) ? b : a;
    const DeclaredCookie &mention = isMention(a) ? a : b;
    fuller.isThirdParty = fuller.isThirdParty || mention.isThirdParty;
    if (fuller.purposeClass == PurposeClass::Unknown) {
        fuller.purposeClass = mention.purposeClass;
        fuller.anonymised = mention.anonymised;
        fuller.categoryText = mention.categoryText;
    }
    return fuller;
}

} // namespace

void PolicyCollector::add(const DeclaredCookie &cookie)
{
    const QByteArray pattern = cookie.pattern.written();
    const QList<qsizetype> earlier = m_byPattern.values(pattern);
    for (const qsizetype index : earlier) {
        if (sayTheSame(cookie, m_cookies.at(index)))
            return;
        if (const auto merged = withMention(m_cookies.at(index), cookie)) {
            m_text += textOf(*merged) - textOf(m_cookies.at(index));
            m_cookies[index] = *merged;
            return;
        }
    }
    const qsizetype length = textOf(cookie);
    if (m_cookies.size() >= PolicyLimits::cookies || earlier.size() >= comparedAtMost ||
        m_text + length > PolicyLimits::keptText) {
        ++m_leftOut;
        return;
    }
    m_text += length;
    if (!earlier.isEmpty())
        remark(cookie.place, cookie.nameText,
               QString::fromUtf8(
                   QT_TRANSLATE_NOOP("consentdesk::PolicyRemark",
                                     "This name is declared more than once, and not with the same words.")));
    m_byPattern.insert(pattern, m_cookies.size());
    m_cookies.append(cookie);
}

void PolicyCollector::remark(const PolicyPlace &place, const QString &text, const QString &sentence)
{
    if (m_remarks.size() >= PolicyLimits::remarks) {
        ++m_leftOut;
        return;
    }
    const QString line = text.simplified();
    m_remarks.append(
        {place, line.size() > longestQuote ? line.left(longestQuote - 1) + u'…' : line, sentence});
}

SitePolicy PolicyCollector::finished(SitePolicy policy) const
{
    policy.cookies = m_cookies;
    policy.remarks = m_remarks;
    if (m_leftOut > 0)
        policy.remarks.append({{}, {}, QString::fromUtf8(remark_text::leftOut).arg(m_leftOut)});
    policy.rowsHash = rowsHashOf(policy.cookies);
    return policy;
}

} // namespace consentdesk
