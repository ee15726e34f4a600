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

void append(QByteArray &text, const QJsonValue &value);

/// Most texts need no escape; those that do are left to QJsonDocument.
void append(QByteArray &text, const QString &string)
{
    const bool isPlain = std::all_of(string.cbegin(), string.cend(), [](QChar c) {
        return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
    });
    if (isPlain)
        text += '"' + string.toLatin1() + '"';
    else
        text += asciiJson(QJsonDocument(QJsonArray{string})).sliced(1).chopped(1);
}

/// Object without a prototype, each key computed: "__proto__" is a name as any other then.
void append(QByteArray &text, const QJsonObject &object)
{
    text += "{__proto__:null";
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        text += ",[";
        append(text, entry.key());
        text += "]:";
        append(text, entry.value());
    }
    text += '}';
}

void append(QByteArray &text, const QJsonArray &array)
{
    text += '[';
    for (qsizetype index = 0; index < array.size(); ++index) {
        if (index > 0)
            text += ',';
        append(text, array.at(index));
    }
    text += ']';
}

void append(QByteArray &text, const QJsonValue &value)
{
    if (value.isObject())
        append(text, value.toObject());
    else if (value.isArray())
        append(text, value.toArray());
    else if (value.isString())
        append(text, value.toString());
    else if (const qint64 number = value.toInteger(-1); number >= 0) // a whole one
        text += QByteArray::number(number);
    else
        text += asciiJson(QJsonDocument(QJsonArray{value})).sliced(1).chopped(1);
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
    QByteArray text;
    append(text, value);
    return text;
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
