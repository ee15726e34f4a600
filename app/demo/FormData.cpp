// SPDX-License-Identifier: Apache-2.0
#include "FormData.h"

namespace consentdesk::demo {

namespace {

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

FormData FormData::parse(const QByteArray &encoded)
{
    FormData data;
    for (const QByteArray &field : encoded.split('&')) {
        if (field.isEmpty())
            continue;
        const qsizetype equals = field.indexOf('=');
        const QByteArray name = equals < 0 ? field : field.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : field.sliced(equals + 1);
        data.m_fields.insert(decoded(name), decoded(value));
    }
    return data;
}

} // namespace consentdesk::demo
