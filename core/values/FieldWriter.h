// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/DecodedValue.h"
#include "values/ValueLimits.h"

#include <QString>

#include <vector>

namespace consentdesk {

/// @p text with at most @p maximumLength UTF-16 code units (at least 2): its beginning and "…", never half of
/// a surrogate pair.
[[nodiscard]] QString shortened(const QString &text, qsizetype maximumLength);
/// The same, to the length of a field.
[[nodiscard]] QString shortened(const QString &text);

/// Builds the fields of one reading within value_limits, whatever is written to it: what is too much is left
/// out, and the reading says so.
class FieldWriter final
{
public:
    explicit FieldWriter(ValueReading &reading);
    Q_DISABLE_COPY_MOVE(FieldWriter)

    void add(const QString &label, const QString &text);
    /// A text as long as a whole layer.
    void addWhole(const QString &label, const QString &text);
    void note(const QString &sentence); ///< each sentence once
    void markCut() { m_reading.isCut = true; }
    /// No further field will be kept here.
    [[nodiscard]] bool isFull() const { return m_closed > 0 || m_count >= value_limits::fields; }

    /// A field with others below it for as long as it lives. Where there is no room for it, whatever is
    /// written meanwhile is left out; isOpen() lets a caller save the work.
    class Group final
    {
    public:
        Group(FieldWriter &writer, const QString &label, const QString &text = {});
        ~Group();
        Q_DISABLE_COPY_MOVE(Group)

        [[nodiscard]] bool isOpen() const { return m_isOpen; }

    private:
        FieldWriter &m_writer;
        bool m_isOpen;
    };

private:
    /// Null when there is no room for one more field.
    DecodedField *append(const QString &label, const QString &text);

    ValueReading &m_reading;
    std::vector<DecodedField *>
        m_open; ///< from the outermost in; only the innermost grows, so they stay valid
    int m_count = 0;
    int m_closed = 0; ///< groups without room that are being written
};

} // namespace consentdesk
