// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/Literal.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace consentdesk {

/// Reads the text of a JSON document or of a script's literal. It only looks at characters: nothing is
/// evaluated. Beside what JSON allows it takes keys without quotes, 'single quotes', a comma before the end,
/// and undefined. Time is proportional to the length of the text; what is beyond value_limits is read and
/// dropped.
class LiteralReader final
{
public:
    /// The list or group that is the whole of @p text; none when it is anything else.
    [[nodiscard]] static std::optional<Literal> read(QStringView text);

private:
    explicit LiteralReader(QStringView text)
        : m_text(text)
    {
    }

    bool readValue(Literal &value, int depth);
    bool readContainer(Literal &container, int depth);
    bool readMember(Literal &container, int depth);
    bool readKey(QString &key);
    bool readQuoted(QString &text);
    bool readEscape(QString &text);
    bool readWord(Literal &value);
    QStringView takeWord(); ///< letters, digits and what else occurs in names and numbers
    bool skipContainer();
    bool take(QChar wanted);
    void skipSpace();
    [[nodiscard]] QChar next() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_nodes = 0;
};

/// A JSON document (RFC 8259) that is an object or an array, and valid as Qt judges it.
[[nodiscard]] std::optional<Literal> readJson(const QByteArray &utf8);

} // namespace consentdesk
