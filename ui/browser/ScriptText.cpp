// SPDX-License-Identifier: Apache-2.0
#include "browser/ScriptText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace consentdesk {

namespace {

/// Object without a prototype, each key computed: "__proto__" is a name as any other then.
QByteArray objectLiteral(const QJsonObject &object)
{
    QByteArray text = "{__proto__:null";
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
        text += ",[" + asciiJson(QJsonDocument(QJsonArray{entry.key()})).sliced(1).chopped(1) +
                "]:" + scriptLiteral(entry.value());
    return text + '}';
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QByteArray asciiJson(const QJsonDocument &document)
{
    const QByteArray utf8 = document.toJson(QJsonDocument::Compact);
    const auto isAscii = [](char octet) { return uchar(octet) < 0x7f; };
    if (std::all_of(utf8.cbegin(), utf8.cend(), isAscii))
        return utf8;
    QByteArray ascii;
    const QString text = QString::fromUtf8(utf8);
    for (const QChar c : text)
        ascii += c.unicode() < 0x7f ? QByteArray(1, char(c.unicode()))
                                    : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return ascii;
}

QByteArray scriptLiteral(const QJsonValue &value)
{
    if (value.isObject())
        return objectLiteral(value.toObject());
    if (!value.isArray())
        return asciiJson(QJsonDocument(QJsonArray{value})).sliced(1).chopped(1);
    QByteArray text;
    for (const QJsonValue element : value.toArray())
        text += (text.isEmpty() ? "" : ",") + scriptLiteral(element);
    return '[' + text + ']';
}

QByteArray textLiteral(const QByteArray &text)
{
    return scriptLiteral(QJsonValue(QString::fromLatin1(text)));
}

QByteArray octetsLiteral(const QByteArray &octets)
{
    QByteArray list;
    for (const char octet : octets)
        list += QByteArray::number(uchar(octet)) + ',';
    return '[' + list + ']';
}

QByteArray joinedScripts(const QStringList &files)
{
    QByteArray source;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is not compiled in", qPrintable(name));
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (const QByteArray code = line.trimmed(); !code.isEmpty() && !code.startsWith("//"))
                source += code + '\n';
        }
    }
    return source;
}

QByteArray signedText(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex() + text;
}

} // namespace consentdesk
