// SPDX-License-Identifier: Apache-2.0
#include "values/FormPairs.h"

#include <QList>

#include <algorithm>

namespace consentdesk {

namespace {

QString formDecoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

bool isFormName(const QString &name)
{
    static constexpr QStringView marks = u"._-[]";
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(),
                                          [](QChar c) { return c.isLetterOrNumber() || marks.contains(c); });
}

} // namespace

std::optional<FormPairs> readFormPairs(const QByteArray &value)
{
    constexpr qsizetype maximumPairs = 2'000; // more than a cookie can hold
    const qsizetype separators = value.count('&');
    if (separators == 0 || separators >= maximumPairs)
        return std::nullopt;
    FormPairs pairs;
    for (const QByteArray &part : value.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            return std::nullopt;
        FormPair pair{formDecoded(part.first(equals)), formDecoded(part.sliced(equals + 1))};
        if (!isFormName(pair.name))
            return std::nullopt;
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

QString formValue(const FormPairs &pairs, QStringView name)
{
    const auto found =
        std::find_if(pairs.crbegin(), pairs.crend(), [&](const FormPair &pair) { return pair.name == name; });
    return found == pairs.crend() ? QString() : found->value;
}

} // namespace consentdesk
