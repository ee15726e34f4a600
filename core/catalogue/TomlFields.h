// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace consentdesk {

/// Reads the fields of one TOML table and keeps the first thing that is wrong with its file, line and field.
/// After an error reading goes on, but its result is thrown away: readers need no checks of their own.
/// Fields that nobody read are an error too: they are misspelt ones.
class TomlFields final
{
public:
    struct Table; ///< hides the TOML library from users of this header

    ~TomlFields();
    Q_DISABLE_COPY_MOVE(TomlFields)

    [[nodiscard]] QString text(QLatin1StringView field); ///< required, not blank
    [[nodiscard]] QString optionalText(QLatin1StringView field);
    /// The required text @p field, or where @p language has a field of its own ("purpose-fr") that one. None
    /// of them may be blank.
    [[nodiscard]] QString textIn(const QString &language, QLatin1StringView field);
    [[nodiscard]] bool optionalFlag(QLatin1StringView field);
    [[nodiscard]] qint64 number(QLatin1StringView field);
    [[nodiscard]] QDate date(QLatin1StringView field);
    /// Calls @p read for each table of the array @p field; an absent array is an empty one.
    void eachTable(QLatin1StringView field, const std::function<void(TomlFields &)> &read);
    /// Reports that @p field has a value that cannot be used. Only the first report counts.
    void reject(QLatin1StringView field, const QString &reason);

    template <class T>
    [[nodiscard]] static Result<T> readDocument(const QByteArray &toml, const QString &fileName,
                                                const std::function<T(TomlFields &)> &read)
    {
        std::optional<T> value;
        const auto wrong = readRoot(toml, fileName, [&](TomlFields &root) { value = read(root); });
        return wrong ? Result<T>(failure(*wrong)) : Result<T>(*std::move(value));
    }

private:
    struct Problem;

    TomlFields(std::unique_ptr<Table> table, Problem &problem);
    /// What is wrong with the document, if anything.
    static std::optional<QString> readRoot(const QByteArray &toml, const QString &fileName,
                                           const std::function<void(TomlFields &)> &read);
    void rejectUnreadFields();

    std::unique_ptr<Table> m_table;
    Problem &m_problem;
};

} // namespace consentdesk
