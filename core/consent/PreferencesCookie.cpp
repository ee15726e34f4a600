// SPDX-License-Identifier: Apache-2.0
#include "consent/PreferencesCookie.h"

#include "values/TextEncodings.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class PreferencesCookieText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PreferencesCookie)
};

constexpr int maximumEncodings = 2;
constexpr double latestTime = 4e12; // the year 2096: what is later is no time stamp in milliseconds

QByteArray withoutQuotes(const QByteArray &text)
{
    const bool isQuoted = text.size() >= 2 && text.startsWith('"') && text.endsWith('"');
    return isQuoted ? text.sliced(1, text.size() - 2) : text;
}

std::optional<QJsonObject> objectIn(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

Result<PreferencesCookie> PreferencesCookie::parse(const QByteArray &value)
{
    if (value.size() > maximumOctets)
        return failure(PreferencesCookieText::tr(
            "The site's cookie of preferences is longer than the platform's ever are."));
    std::optional<QByteArray> text = withoutQuotes(value);
    for (int encodings = 0; text && encodings <= maximumEncodings; ++encodings) {
        if (const auto members = objectIn(*text)) {
            PreferencesCookie cookie;
            cookie.m_members = *members;
            return cookie;
        }
        text = percentDecoded(*text);
    }
    return failure(
        PreferencesCookieText::tr("The site's cookie of preferences is not in the platform's form."));
}

QByteArray PreferencesCookie::value() const
{
    // What encodeURIComponent leaves as it is (ECMA-262 section 19.2.6.4), beside what RFC 3986 does.
    return QJsonDocument(m_members).toJson(QJsonDocument::Compact).toPercentEncoding("!*'()");
}

ToolAnswer PreferencesCookie::answer(const QString &key) const
{
    const QJsonValue stated = m_members.value(key);
    if (!stated.isBool())
        return ToolAnswer::NotStated;
    return stated.toBool() ? ToolAnswer::Accepted : ToolAnswer::Refused;
}

void PreferencesCookie::setAnswer(const QString &key, Decision decision)
{
    m_members.insert(key, decision == Decision::Allow);
}

std::optional<QDateTime> PreferencesCookie::recorded() const
{
    const double stamp = m_members.value(u"timestamp"_s).toDouble(-1);
    if (stamp <= 0 || stamp > latestTime)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(qint64(stamp), Qt::UTC);
}

void PreferencesCookie::setRecorded(const QDateTime &time)
{
    m_members.insert(u"timestamp"_s, time.toMSecsSinceEpoch());
}

} // namespace consentdesk
