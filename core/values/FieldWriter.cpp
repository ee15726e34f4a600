// SPDX-License-Identifier: Apache-2.0
#include "values/FieldWriter.h"

namespace consentdesk {

QString shortened(const QString &text, qsizetype maximumLength)
{
    if (text.size() <= maximumLength)
        return text;
    qsizetype end = maximumLength - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.first(end) + u'…';
}

QString shortened(const QString &text)
{
    return shortened(text, value_limits::textLength);
}

FieldWriter::FieldWriter(ValueReading &reading)
    : m_reading(reading)
{
}

void FieldWriter::add(const QString &label, const QString &text)
{
    static_cast<void>(append(label, shortened(text)));
    if (text.size() > value_limits::textLength)
        markCut();
}

void FieldWriter::addWhole(const QString &label, const QString &text)
{
    static_cast<void>(append(label, shortened(text, value_limits::wholeTextLength)));
    if (text.size() > value_limits::wholeTextLength)
        markCut();
}

void FieldWriter::note(const QString &sentence)
{
    if (!m_reading.notes.contains(sentence))
        m_reading.notes.append(sentence);
}

DecodedField *FieldWriter::append(const QString &label, const QString &text)
{
    if (isFull()) {
        markCut();
        return nullptr;
    }
    ++m_count;
    auto &siblings = m_open.empty() ? m_reading.fields : m_open.back()->children;
    siblings.push_back({shortened(label), text, {}});
    return &siblings.back();
}

FieldWriter::Group::Group(FieldWriter &writer, const QString &label, const QString &text)
    : m_writer(writer)
{
    DecodedField *const field = writer.append(label, shortened(text));
    const bool hasRoom = qsizetype(writer.m_open.size()) + 1 < value_limits::depth;
    m_isOpen = field && hasRoom;
    if (m_isOpen) {
        writer.m_open.push_back(field);
    } else {
        ++writer.m_closed;
    }
}

FieldWriter::Group::~Group()
{
    if (m_isOpen)
        m_writer.m_open.pop_back();
    else
        --m_writer.m_closed;
}

} // namespace consentdesk
