// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "consent/ConsentChoices.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace consentdesk {

/// What the platform's cookie says of one tool. What is not stated, the platform takes for accepted.
enum class ToolAnswer { NotStated, Accepted, Refused };

/// The cookie in which a portal of the platform keeps what its visitor chose in its own dialog: a JSON
/// object, percent-encoded as encodeURIComponent does, one truth a tool (shared/platform.md section 4).
/// What is not ours stays as it is. Value type, any thread.
class PreferencesCookie final
{
public:
    static constexpr QByteArrayView cookieName{"cookies_preferences"};
    /// Of the whole value; what is longer is no cookie of the platform.
    static constexpr qsizetype maximumOctets = 4096;
    static constexpr int lifetimeMonths = 6;

    /// Nothing is stated.
    PreferencesCookie() = default;

    /// Takes an object as it is, percent-encoded once or twice, or in quotation marks; nothing else. Fails
    /// with one sentence that has no text of the value in it.
    [[nodiscard]] static Result<PreferencesCookie> parse(const QByteArray &value);
    /// For a Set-Cookie line. parse() of it is this again.
    [[nodiscard]] QByteArray value() const;

    /// Anything but true and false states nothing.
    [[nodiscard]] ToolAnswer answer(const QString &key) const;
    void setAnswer(const QString &key, Decision decision);
    /// UTC; none when it is not told, or no time.
    [[nodiscard]] std::optional<QDateTime> recorded() const;
    void setRecorded(const QDateTime &time);
    [[nodiscard]] const QJsonObject &members() const { return m_members; }

    friend bool operator==(const PreferencesCookie &, const PreferencesCookie &) = default;

private:
    QJsonObject m_members;
};

} // namespace consentdesk
