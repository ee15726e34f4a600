// SPDX-License-Identifier: Apache-2.0
#include "values/TextConsents.h"

#include "values/FormPairs.h"
#include "values/TimeText.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class TextConsentsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::TextConsents)
};

using Pair = std::pair<QString, QString>;

/// "a=1!b=2" as pairs; none when a part has no @p equals or no name. Empty parts are left out.
std::optional<std::vector<Pair>> pairsIn(const QByteArray &text, char separator, char equals)
{
    std::vector<Pair> pairs;
    for (const QByteArray &part : text.split(separator)) {
        const qsizetype at = part.indexOf(equals);
        if (part.isEmpty())
            continue;
        if (at <= 0)
            return std::nullopt;
        pairs.emplace_back(QString::fromUtf8(part.first(at)), QString::fromUtf8(part.sliced(at + 1)));
    }
    return pairs.empty() ? std::nullopt : std::optional(std::move(pairs));
}

ConsentAnswer answerFrom(const QString &text, QLatin1StringView accepted, QLatin1StringView refused)
{
    if (text == accepted)
        return ConsentAnswer::Accepted;
    return text == refused ? ConsentAnswer::Refused : ConsentAnswer::NotRecorded;
}

/// OneTrust's own groups; sites can add others and rename these.
QString groupName(QStringView group)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("consentdesk::TextConsents", "strictly necessary"),
                                      QT_TRANSLATE_NOOP("consentdesk::TextConsents", "performance"),
                                      QT_TRANSLATE_NOOP("consentdesk::TextConsents", "functional"),
                                      QT_TRANSLATE_NOOP("consentdesk::TextConsents", "targeting"),
                                      QT_TRANSLATE_NOOP("consentdesk::TextConsents", "social media")};
    bool isNumber = false;
    const int number = group.startsWith(u"C000") ? group.sliced(4).toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= int(names.size())
               ? TextConsentsText::tr(names.at(size_t(number - 1)))
               : QString();
}

/// "C0001:1,C0002:0"
void addOneTrustItems(ConsentStatement &statement, const QString &list, ConsentSubject subject)
{
    for (const QStringView entry : QStringView(list).split(u',')) {
        const qsizetype colon = entry.lastIndexOf(u':');
        if (colon <= 0)
            continue;
        const QStringView group = entry.first(colon);
        const QString name = subject == ConsentSubject::Category ? groupName(group) : QString();
        statement.add(subject, group.toString(),
                      answerFrom(entry.sliced(colon + 1).toString(), "1"_L1, "0"_L1), name);
    }
}

QString flagText(const QString &flag)
{
    if (flag == u"1" || flag == u"true")
        return TextConsentsText::tr("yes");
    return flag == u"0" || flag == u"false" ? TextConsentsText::tr("no") : flag;
}

} // namespace

std::optional<ConsentStatement> readOneTrust(const QByteArray &, const QByteArray &text)
{
    const auto pairs = readFormPairs(text);
    if (!pairs || (formValue(*pairs, u"datestamp").isEmpty() && formValue(*pairs, u"groups").isEmpty()))
        return std::nullopt;
    ConsentStatement statement;
    addOneTrustItems(statement, formValue(*pairs, u"groups"), ConsentSubject::Category);
    addOneTrustItems(statement, formValue(*pairs, u"hosts"), ConsentSubject::Service);
    statement.recorded = timeFromText(formValue(*pairs, u"datestamp"));
    statement.addDetail(TextConsentsText::tr("Consent id"), formValue(*pairs, u"consentId"));
    statement.addDetail(u"Global Privacy Control"_s, flagText(formValue(*pairs, u"isGpcEnabled")));
    statement.addDetail(TextConsentsText::tr("To be asked again"),
                        flagText(formValue(*pairs, u"AwaitingReconsent")));
    statement.addDetail(TextConsentsText::tr("Times the banner was answered"),
                        formValue(*pairs, u"interactionCount"));
    statement.addDetail(TextConsentsText::tr("Version"), formValue(*pairs, u"version"));
    if (formValue(*pairs, u"interactionCount") == u"0" || statement.items.empty())
        statement.setNoChoice();
    return statement;
}

std::optional<ConsentStatement> readOneTrustClosed(const QByteArray &, const QByteArray &text)
{
    ConsentStatement statement;
    statement.recorded = timeFromText(QString::fromUtf8(text));
    return statement.recorded ? std::optional(statement) : std::nullopt;
}

std::optional<ConsentStatement> readCookiebotNumber(const QByteArray &, const QByteArray &text)
{
    ConsentStatement statement;
    if (text == "-1") {
        statement.setNoChoice();
        statement.addDetail(TextConsentsText::tr("Reason"),
                            TextConsentsText::tr("visitors of this region are not asked"));
        return statement;
    }
    if (text != "0")
        return std::nullopt;
    statement.add(ConsentSubject::Category, u"necessary"_s, ConsentAnswer::Accepted);
    for (const auto &category : {u"preferences"_s, u"statistics"_s, u"marketing"_s})
        statement.add(ConsentSubject::Category, category, ConsentAnswer::Refused);
    return statement;
}

std::optional<ConsentStatement> readDidomiBinary(const QByteArray &, const QByteArray &text)
{
    if (text.isEmpty())
        return std::nullopt;
    ConsentStatement statement;
    statement.record = ConsentRecord::Unreadable;
    return statement;
}

std::optional<ConsentStatement> readTarteaucitron(const QByteArray &, const QByteArray &text)
{
    const auto pairs = text.startsWith('!') ? pairsIn(text, '!', '=') : std::nullopt;
    if (!pairs)
        return std::nullopt;
    ConsentStatement statement;
    bool isChoice = false;
    for (const auto &[service, state] : *pairs) {
        const bool isWaiting = state == u"wait";
        const auto answer = isWaiting ? ConsentAnswer::Waiting : answerFrom(state, "true"_L1, "false"_L1);
        isChoice = isChoice || answer == ConsentAnswer::Accepted || answer == ConsentAnswer::Refused;
        statement.add(ConsentSubject::Service, service, answer);
    }
    if (!isChoice)
        statement.setNoChoice();
    return statement;
}

std::optional<ConsentStatement> readCookieYes(const QByteArray &, const QByteArray &text)
{
    const auto pairs = pairsIn(text, ',', ':');
    if (!pairs)
        return std::nullopt;
    ConsentStatement statement;
    bool isChoice = false;
    for (const auto &[key, value] : *pairs) {
        if (key == u"action")
            isChoice = value == u"yes";
        else if (key == u"consentid")
            statement.addDetail(TextConsentsText::tr("Consent id"), value);
        else if (key == u"lastRenewedDate")
            statement.recorded = timeFromUnixNumber(value.toDouble());
        else if (key != u"consent")
            statement.add(ConsentSubject::Category, key, answerFrom(value, "yes"_L1, "no"_L1));
    }
    if (!isChoice)
        statement.setNoChoice();
    return statement.items.empty() ? std::nullopt : std::optional(statement);
}

std::optional<ConsentStatement> readComplianz(const QByteArray &name, const QByteArray &text)
{
    if (text != "allow" && text != "deny")
        return std::nullopt;
    ConsentStatement statement;
    const QByteArray category = name.sliced(name.indexOf('_') + 1);
    statement.add(ConsentSubject::Category, QString::fromUtf8(category),
                  text == "allow" ? ConsentAnswer::Accepted : ConsentAnswer::Refused);
    return statement;
}

std::optional<ConsentStatement> readDjangoCookieConsent(const QByteArray &, const QByteArray &text)
{
    const auto pairs = pairsIn(text, '|', '=');
    if (!pairs)
        return std::nullopt;
    ConsentStatement statement;
    for (const auto &[group, version] : *pairs) {
        const auto time = timeFromText(version);
        if (!time && version != u"-1")
            return std::nullopt;
        statement.add(ConsentSubject::Category, group,
                      time ? ConsentAnswer::Accepted : ConsentAnswer::Refused);
        if (time)
            statement.addDetail(TextConsentsText::tr("Version of %1").arg(group), timeText(*time));
    }
    return statement;
}

} // namespace consentdesk
