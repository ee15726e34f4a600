// SPDX-License-Identifier: Apache-2.0
#include "policy/NamePattern.h"

#include "policy/RemarkText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype shortestPrefix = 3;
constexpr qsizetype shortestPrefixBeforeMiddle = 4;

/// What stands for something that differs from visitor to visitor. Letters count only as XXX, or as XX after
/// a delimiter: names are made of letters.
const QRegularExpression &placeholder()
{
    static const QRegularExpression form(
        uR"(\*+|#+|<[^<>]*>|\[[^\[\]]*\]|\{[^{}]*\}|\([^()]*\)|…|\.{3,}|X{3,}|x{3,}|(?<=[_.-])X{2,}|%[A-Za-z]*%)"_s);
    return form;
}

bool isPlainName(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestName &&
           std::all_of(text.cbegin(), text.cend(), isNameCharacter);
}

Result<ReadPattern> prefixBefore(const QString &text, qsizetype at, qsizetype end)
{
    const QString prefix = text.first(at);
    const bool isAtEnd = end == text.size();
    if (!isPlainName(prefix))
        return failure(QString::fromUtf8(
            QT_TRANSLATE_NOOP("consentdesk::PolicyRemark", "This is not the name of a cookie.")));
    if (prefix.size() < (isAtEnd ? shortestPrefix : shortestPrefixBeforeMiddle))
        return failure(QString::fromUtf8(
            QT_TRANSLATE_NOOP("consentdesk::PolicyRemark",
                              "The fixed beginning of this name is too short to tell cookies by.")));
    return ReadPattern{{prefix.toLatin1(), CookieNamePattern::Match::Prefix},
                       isAtEnd ? QString() : QString::fromUtf8(remark_text::placeholderInMiddle).arg(prefix)};
}

} // namespace

bool isNameCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') ||
           u"!#$%&'*+-.^_`|~:@"_s.contains(c);
}

Result<ReadPattern> namePattern(const QString &text)
{
    if (text.size() > longestName)
        return failure(QString::fromUtf8(
            QT_TRANSLATE_NOOP("consentdesk::PolicyRemark", "This is longer than a cookie's name.")));
    const auto first = placeholder().match(text);
    if (!first.hasMatch())
        return isPlainName(text) ? Result<ReadPattern>(ReadPattern{{text.toLatin1()}, {}})
                                 : failure(QString::fromUtf8(QT_TRANSLATE_NOOP(
                                       "consentdesk::PolicyRemark", "This is not the name of a cookie.")));
    qsizetype end = first.capturedEnd();
    // "_ga_<ID>*" and "_gat_UA-XXXX-XX" end with their last placeholder.
    for (auto next = placeholder().match(text, end);
         next.hasMatch() && (next.capturedStart() == end ||
                             (next.capturedStart() == end + 1 && u"-_."_s.contains(text.at(end))));
         next = placeholder().match(text, end))
        end = next.capturedEnd();
    return prefixBefore(text, first.capturedStart(), end);
}

} // namespace consentdesk
