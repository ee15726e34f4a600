// SPDX-License-Identifier: Apache-2.0
#include "knowledge/KnowledgePack.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QHash>
#include <QIODevice>

#include <algorithm>

namespace consentdesk {

namespace {

class KnowledgePackText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::KnowledgePack)
};

constexpr QByteArrayView mark("CDKNOW01");
constexpr qsizetype hashSize = 32;

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
}

/// Numbers texts in the order in which they are met.
class TextTable final
{
public:
    quint32 indexOf(const QString &text)
    {
        const auto known = m_indexes.constFind(text);
        if (known != m_indexes.cend())
            return *known;
        m_texts.append(text);
        return *m_indexes.insert(text, quint32(m_indexes.size()));
    }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    QHash<QString, quint32> m_indexes;
    QStringList m_texts;
};

class PackWriter final
{
public:
    explicit PackWriter(QByteArray *out)
        : m_stream(out, QIODevice::WriteOnly)
    {
        prepare(m_stream);
    }

    void write(const Declaration &what)
    {
        m_stream << what.pattern.text << quint8(what.pattern.match);
        for (const QString &text : {what.provider, what.function, what.purpose, what.lifetime, what.source.id,
                                    what.source.title, what.source.licence})
            m_stream << m_texts.indexOf(text);
        write(what.source.retrieved);
        m_stream << quint8(what.purposeClass) << quint8(what.anonymised) << quint8(what.generic)
                 << quint8(what.needsDomain);
        write(what.domains);
    }

    void write(const Company &what)
    {
        m_stream << m_texts.indexOf(what.name) << quint8(what.purposeClass);
        write(what.hosts);
    }

    void write(const QStringList &list)
    {
        m_stream << quint32(list.size());
        for (const QString &text : list)
            m_stream << m_texts.indexOf(text);
    }

    void write(const QDate &date) { m_stream << qint64(date.toJulianDay()); }

    template <class T>
    void writeEach(const QList<T> &list)
    {
        m_stream << quint32(list.size());
        for (const T &element : list)
            write(element);
    }

    [[nodiscard]] const QStringList &texts() const { return m_texts.texts(); }

private:
    QDataStream m_stream;
    TextTable m_texts;
};

/// Reads on after an error; the stream's status tells at the end. Never trusts a number.
class PackReader final
{
public:
    explicit PackReader(const QByteArray &body)
        : m_stream(body)
    {
        prepare(m_stream);
        QStringList texts;
        m_stream >> texts;
        m_texts = std::move(texts);
    }

    template <class T>
    QList<T> readEach(T (PackReader::*read)())
    {
        QList<T> list;
        quint32 left = readSize();
        list.reserve(
            std::min<qsizetype>(left, m_stream.device()->bytesAvailable())); // each takes one at least
        for (; left > 0 && isFine(); --left)
            list.append((this->*read)());
        return list;
    }

    Declaration declaration()
    {
        Declaration what;
        m_stream >> what.pattern.text;
        what.pattern.match =
            number(1) == 0 ? CookieNamePattern::Match::Exact : CookieNamePattern::Match::Prefix;
        for (QString *text : {&what.provider, &what.function, &what.purpose, &what.lifetime, &what.source.id,
                              &what.source.title, &what.source.licence})
            *text = this->text();
        what.source.retrieved = date();
        what.purposeClass = PurposeClass(number(int(PurposeClass::Unknown)));
        what.anonymised = number(1) == 1;
        what.generic = number(1) == 1;
        what.needsDomain = number(1) == 1;
        what.domains = readEach(&PackReader::text);
        return what;
    }

    Company company()
    {
        Company what;
        what.name = text();
        what.purposeClass = PurposeClass(number(int(PurposeClass::Unknown)));
        what.hosts = readEach(&PackReader::text);
        return what;
    }

    QString text()
    {
        quint32 index = 0;
        m_stream >> index;
        if (index >= m_texts.size())
            m_stream.setStatus(QDataStream::ReadCorruptData);
        return m_texts.value(index);
    }

    QDate date()
    {
        qint64 day = 0;
        m_stream >> day;
        return QDate::fromJulianDay(day);
    }

    [[nodiscard]] bool isFine() const { return m_stream.status() == QDataStream::Ok; }
    [[nodiscard]] bool isAtEnd() const { return m_stream.atEnd(); }

private:
    int number(int highest)
    {
        quint8 value = 0;
        m_stream >> value;
        if (value > highest)
            m_stream.setStatus(QDataStream::ReadCorruptData);
        return std::min<int>(value, highest);
    }

    quint32 readSize()
    {
        quint32 size = 0;
        m_stream >> size;
        if (size > KnowledgeContent::maximumRows)
            m_stream.setStatus(QDataStream::ReadCorruptData);
        return size;
    }

    QDataStream m_stream;
    QStringList m_texts;
};

} // namespace

QByteArray KnowledgePack::write(const KnowledgeContent &content)
{
    QByteArray rows;
    PackWriter writer(&rows);
    writer.writeEach(content.declarations);
    writer.writeEach(content.companies);
    writer.write(content.remarks);
    writer.write(content.lacking);
    writer.write(content.companiesRetrieved);
    QByteArray body;
    QDataStream texts(&body, QIODevice::WriteOnly);
    prepare(texts);
    texts << writer.texts();
    body += rows;
    return mark.toByteArray() + QCryptographicHash::hash(body, QCryptographicHash::Sha256) + body;
}

Result<KnowledgeContent> KnowledgePack::read(const QByteArray &pack, Check check)
{
    if (!pack.startsWith(mark))
        return failure(
            KnowledgePackText::tr("This is no knowledge of ConsentDesk, or another version made it."));
    const auto body =
        QByteArray::fromRawData(pack.constData() + std::min(pack.size(), mark.size() + hashSize),
                                std::max<qsizetype>(0, pack.size() - mark.size() - hashSize));
    if (check == Check::Hash &&
        pack.mid(mark.size(), hashSize) != QCryptographicHash::hash(body, QCryptographicHash::Sha256))
        return failure(KnowledgePackText::tr("The knowledge is truncated or was changed."));
    PackReader reader(body);
    KnowledgeContent content;
    content.declarations = reader.readEach(&PackReader::declaration);
    content.companies = reader.readEach(&PackReader::company);
    content.remarks = reader.readEach(&PackReader::text);
    content.lacking = reader.readEach(&PackReader::text);
    if (!reader.isAtEnd()) // which an earlier ConsentDesk did not write
        content.companiesRetrieved = reader.date();
    if (!reader.isFine() || !reader.isAtEnd())
        return failure(KnowledgePackText::tr("The knowledge cannot be read to its end."));
    return content;
}

} // namespace consentdesk
