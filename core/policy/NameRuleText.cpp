// SPDX-License-Identifier: Apache-2.0
#include "policy/NameRuleText.h"

#include "policy/NamePattern.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

const auto token = uR"([A-Za-z0-9!#$%&*+.^_|~:@-]+)"_s;
const auto quote = uR"(["'“”„«»‘’`「『」』\s]*)"_s;

/// One or more tokens: "_pk_ or mtm_".
QString tokens()
{
    return u"(?<names>%1%2%1(?:(?:,|/|;|、|\\s(?:and|or|et|ou|und|oder|y|o|e|en|of)\\s|または|と)%1%2%1)*)"_s
        .arg(quote, token);
}

const std::array<QRegularExpression, 3> &forms()
{
    static const std::array<QRegularExpression, 3> made = [] {
        const auto form = [](const QString &pattern) {
            return QRegularExpression(pattern.arg(tokens()),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
        };
        return std::array{
            // Verb before the name.
            form(u"\\b(?:start(?:s|ing)?|begin\\w*|prefixed|commen[cç]\\w*|d[ée]but\\w*|"
                 "empie[zc]\\w*|comien[zc]\\w*|inici\\w*|inizi\\w*|cominci\\w*)"
                 "\\s+(?:with|by|par|mit|por|con|met|per)(?:\\s+(?:the prefix|le pr[ée]fixe|el prefijo|dem "
                 "pr[äa]fix|il prefisso|het voorvoegsel))?\\s*:?\\s*%1\\s*\\.?\\s*\\z"_s),
            // German and Dutch put the verb last.
            form(u"\\b(?:mit|met)\\s+%1\\s*(?:beginn\\w*|anfang\\w*|begint)\\s*\\.?\\s*\\z"_s),
            form(u"%1\\s*(?:で始まる|から始まる|ではじまる)"_s),
        };
    }();
    return made;
}

/// A full stop ends the sentence, and an asterisk says what the sentence says already.
QByteArray beginning(QString name)
{
    while (name.endsWith(u'*') || name.endsWith(u'.'))
        name.chop(1);
    return name.size() >= 3 ? name.toLatin1() : QByteArray();
}

std::optional<QList<QByteArray>> beginnings(const QString &names)
{
    static const QRegularExpression separator(
        uR"(["'“”„«»‘’`「『」』]|,|/|;|、|\s(?:and|or|et|ou|und|oder|y|o|e|en|of)\s|または|と|\s)"_s);
    QList<QByteArray> found;
    for (const QString &name : names.split(separator, Qt::SkipEmptyParts)) {
        const QByteArray prefix = beginning(name.trimmed());
        if (prefix.isEmpty())
            return std::nullopt;
        found.append(prefix);
    }
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace

std::optional<QList<QByteArray>> nameRuleFromText(const QString &sentence)
{
    if (sentence.size() > 300)
        return std::nullopt;
    for (const QRegularExpression &form : forms()) {
        if (const auto match = form.match(sentence); match.hasMatch())
            return beginnings(match.captured(u"names"_s));
    }
    return std::nullopt;
}

} // namespace consentdesk
