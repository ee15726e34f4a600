// SPDX-License-Identifier: Apache-2.0
#include "values/LiteralReader.h"

#include "values/ValueLimits.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'-' || c == u'+' || c == u'.';
}

/// A decimal number as scripts write one. QString::toDouble() takes "nan" and "inf" too.
bool isNumber(QStringView word)
{
    bool isDouble = false;
    static_cast<void>(word.toDouble(&isDouble));
    const QChar last = word.isEmpty() ? QChar() : word.back();
    return isDouble && last.unicode() < 0x80 && (last.isDigit() || last == u'.');
}

} // namespace

std::optional<Literal> LiteralReader::read(QStringView text)
{
    LiteralReader reader(text);
    reader.skipSpace();
    if (reader.next() != u'{' && reader.next() != u'[')
        return std::nullopt;
    Literal literal;
    if (!reader.readValue(literal, 0))
        return std::nullopt;
    reader.skipSpace();
    return reader.m_at == text.size() ? std::optional(std::move(literal)) : std::nullopt;
}

bool LiteralReader::readValue(Literal &value, int depth)
{
    skipSpace();
    switch (next().unicode()) {
    case u'{':
    case u'[':
        return readContainer(value, depth);
    case u'"':
    case u'\'':
        value.kind = Literal::Kind::Text;
        return readQuoted(value.text);
    default:
        return readWord(value);
    }
}

bool LiteralReader::readContainer(Literal &container, int depth)
{
    const bool isGroup = next() == u'{';
    container.kind = isGroup ? Literal::Kind::Group : Literal::Kind::List;
    if (depth >= value_limits::literalDepth) {
        container.isCut = true;
        return skipContainer();
    }
    ++m_at;
    const QChar end = isGroup ? u'}' : u']';
    while (!take(end)) {
        if (!readMember(container, depth))
            return false;
        if (take(u','))
            continue;
        return take(end);
    }
    return true;
}

bool LiteralReader::readMember(Literal &container, int depth)
{
    Literal member;
    if (container.isGroup() && !(readKey(member.key) && take(u':')))
        return false;
    const bool isKept = m_nodes < value_limits::literalNodes;
    m_nodes += isKept ? 1 : 0;
    if (!readValue(member, depth + 1))
        return false;
    container.isCut = container.isCut || member.isCut || !isKept;
    if (isKept)
        container.members.push_back(std::move(member));
    return true;
}

bool LiteralReader::readKey(QString &key)
{
    skipSpace();
    if (next() == u'"' || next() == u'\'')
        return readQuoted(key);
    key = takeWord().toString();
    return !key.isEmpty();
}

bool LiteralReader::readQuoted(QString &text)
{
    const QChar quote = next();
    ++m_at;
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at++);
        if (c == quote)
            return true;
        if (c != u'\\')
            text += c;
        else if (!readEscape(text))
            return false;
    }
    return false;
}

/// RFC 8259 section 7. Any other character after a backslash stands for itself, as in a script and in Qt.
bool LiteralReader::readEscape(QString &text)
{
    if (m_at >= m_text.size())
        return false;
    static constexpr QStringView letters = u"bfnrt";
    static constexpr QStringView meanings = u"\b\f\n\r\t";
    const QChar c = m_text.at(m_at++);
    if (c == u'u') {
        const QStringView digits = m_text.mid(m_at, 4);
        bool isHex = false;
        const ushort unit = digits.toUShort(&isHex, 16);
        if (digits.size() < 4 || !isHex)
            return false;
        m_at += digits.size();
        text += QChar(unit);
        return true;
    }
    const qsizetype letter = letters.indexOf(c);
    text += letter >= 0 ? meanings.at(letter) : c;
    return true;
}

bool LiteralReader::readWord(Literal &value)
{
    const QStringView word = takeWord();
    if (word == u"true" || word == u"false")
        value.kind = Literal::Kind::Truth;
    else if (word == u"null" || word == u"undefined")
        value.kind = Literal::Kind::Null;
    else if (isNumber(word))
        value.kind = Literal::Kind::Number;
    else
        return false;
    value.text = word.toString();
    return true;
}

QStringView LiteralReader::takeWord()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && isInWord(m_text.at(m_at)))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

/// Past the end of the list or group that begins here, without a call for each level of it.
bool LiteralReader::skipContainer()
{
    qsizetype open = 0;
    QString ignored;
    while (m_at < m_text.size()) {
        const QChar c = next();
        if (c == u'"' || c == u'\'') {
            ignored.clear();
            if (!readQuoted(ignored))
                return false;
            continue;
        }
        ++m_at;
        if (c == u'{' || c == u'[')
            ++open;
        else if ((c == u'}' || c == u']') && --open == 0)
            return true;
    }
    return false;
}

bool LiteralReader::take(QChar wanted)
{
    skipSpace();
    if (next() != wanted)
        return false;
    ++m_at;
    return true;
}

void LiteralReader::skipSpace()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
}

std::optional<Literal> readJson(const QByteArray &utf8)
{
    const auto first = std::find_if(utf8.cbegin(), utf8.cend(), [](char c) { return c > ' ' || c < 0; });
    if (first == utf8.cend() || (*first != '{' && *first != '[' && *first != '\xef'))
        return std::nullopt; // spares most values the parser
    // Qt's reader takes an octet after a backslash for a character of Latin-1.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return std::nullopt;
    QJsonParseError error;
    static_cast<void>(QJsonDocument::fromJson(utf8, &error));
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return LiteralReader::read(text);
}

} // namespace consentdesk
