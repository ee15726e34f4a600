// SPDX-License-Identifier: Apache-2.0
#include "values/TruthConsents.h"

#include "values/TimeText.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class TruthConsentsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::TruthConsents)
};

/// The members that are true or false; others are not touched. How many there were.
int addTruths(ConsentStatement &statement, const Literal &object, ConsentSubject subject)
{
    int count = 0;
    for (const Literal *const member : object.effectiveMembers()) {
        if (member->kind != Literal::Kind::Truth || member->key.startsWith("$$"_L1))
            continue;
        const auto answer = member->isTrue() ? ConsentAnswer::Accepted : ConsentAnswer::Refused;
        statement.add(subject, member->key, answer);
        ++count;
    }
    statement.isCut = statement.isCut || object.isCut;
    return count;
}

std::optional<QDateTime> timeOf(const Literal &object, QStringView key)
{
    const auto number = object.numberOf(key);
    return number ? timeFromUnixNumber(*number) : timeFromText(object.textOf(key));
}

} // namespace

std::optional<ConsentStatement> readCookiebot(const Literal &object)
{
    if (!object.isGroup() || !object.find(u"necessary"))
        return std::nullopt;
    ConsentStatement statement;
    if (addTruths(statement, object, ConsentSubject::Category) == 0)
        return std::nullopt;
    statement.recorded = timeOf(object, u"utc");
    statement.addDetail(TruthConsentsText::tr("Consent id"), object.textOf(u"stamp"));
    statement.addDetail(TruthConsentsText::tr("Method"), object.textOf(u"method"));
    statement.addDetail(TruthConsentsText::tr("Version"), object.textOf(u"ver"));
    statement.addDetail(TruthConsentsText::tr("Region"), object.textOf(u"region"));
    return statement;
}

std::optional<ConsentStatement> readAxeptio(const Literal &object)
{
    const Literal *const completed = object.find(u"$$completed");
    if (!completed && !object.find(u"$$date"))
        return std::nullopt;
    ConsentStatement statement;
    const int count = addTruths(statement, object, ConsentSubject::Vendor);
    statement.recorded = timeOf(object, u"$$date");
    if (completed ? !completed->isTrue() : count == 0)
        statement.setNoChoice();
    return statement;
}

std::optional<ConsentStatement> readKlaro(const Literal &object)
{
    ConsentStatement statement;
    if (!object.isGroup() || addTruths(statement, object, ConsentSubject::Service) == 0)
        return std::nullopt;
    return statement;
}

std::optional<ConsentStatement> readCookiefirst(const Literal &object)
{
    ConsentStatement statement;
    if (!object.isGroup() || addTruths(statement, object, ConsentSubject::Category) == 0)
        return std::nullopt;
    statement.recorded = timeOf(object, u"timestamp");
    statement.addDetail(TruthConsentsText::tr("Kind of choice"), object.textOf(u"type"));
    statement.addDetail(TruthConsentsText::tr("Version"), object.textOf(u"version"));
    return statement;
}

std::optional<ConsentStatement> readPlatformPreferences(const Literal &object)
{
    static constexpr std::array tools{
        "functional_cookies"_L1, "ga"_L1, "matomo"_L1, "xiti"_L1, "at"_L1, "piano"_L1, "eulerian"_L1};
    if (!object.isGroup())
        return std::nullopt;
    ConsentStatement statement;
    if (addTruths(statement, object, ConsentSubject::Service) == 0)
        statement.setNoChoice();
    for (const auto tool : tools) {
        if (!statement.answer(ConsentSubject::Service, tool))
            statement.add(ConsentSubject::Service, tool, ConsentAnswer::NotRecorded);
    }
    statement.recorded = timeOf(object, u"timestamp");
    return statement;
}

} // namespace consentdesk
