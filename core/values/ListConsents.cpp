// SPDX-License-Identifier: Apache-2.0
#include "values/ListConsents.h"

#include "values/TimeText.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace consentdesk {

namespace {

class ListConsentsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ListConsents)
};

/// Each text or number of the list is one item.
void addAll(ConsentStatement &statement, const Literal *list, ConsentSubject subject, ConsentAnswer answer)
{
    if (!list || list->kind != Literal::Kind::List)
        return;
    for (const Literal &element : list->members) {
        if (element.kind == Literal::Kind::Text || element.kind == Literal::Kind::Number)
            statement.add(subject, element.text, answer);
    }
    statement.isCut = statement.isCut || list->isCut;
}

void addEnabledAndDisabled(ConsentStatement &statement, const Literal *lists, ConsentSubject subject)
{
    if (!lists)
        return;
    addAll(statement, lists->find(u"enabled"), subject, ConsentAnswer::Accepted);
    addAll(statement, lists->find(u"disabled"), subject, ConsentAnswer::Refused);
}

/// Members of @p services are categories with lists of what was accepted in them.
void addServices(ConsentStatement &statement, const Literal &services)
{
    for (const Literal *const category : services.effectiveMembers())
        addAll(statement, category, ConsentSubject::Service, ConsentAnswer::Accepted);
}

QString timeDetail(const Literal &object, QStringView key)
{
    const auto number = object.numberOf(key);
    const auto time = number ? timeFromUnixNumber(*number) : timeFromText(object.textOf(key));
    return time ? timeText(*time) : object.textOf(key);
}

/// The last entry of a service's history is what holds; none without a history.
const Literal *lastEntry(const Literal &service)
{
    const Literal *const history = service.find(u"history");
    return history && !history->members.empty() ? &history->members.back() : nullptr;
}

void addUsercentricsService(ConsentStatement &statement, const Literal &service)
{
    const Literal *const status = service.find(u"status");
    const Literal *const last = lastEntry(service);
    const bool isChosen = status && (!last || last->textOf(u"type") == u"explicit");
    const auto answer = status && status->isTrue() ? ConsentAnswer::Accepted : ConsentAnswer::Refused;
    statement.add(ConsentSubject::Service, service.textOf(u"id"),
                  isChosen ? answer : ConsentAnswer::NotRecorded, {});
    const auto written = last ? last->numberOf(u"timestamp") : std::nullopt;
    const auto time = written ? timeFromUnixNumber(*written) : std::nullopt;
    if (time && (!statement.recorded || *time > *statement.recorded))
        statement.recorded = time;
}

} // namespace

std::optional<ConsentStatement> readCookieConsent3(const Literal &object)
{
    const Literal *const categories = object.find(u"categories");
    if (!categories || categories->kind != Literal::Kind::List)
        return std::nullopt;
    ConsentStatement statement;
    addAll(statement, categories, ConsentSubject::Category, ConsentAnswer::Accepted);
    if (const Literal *const services = object.find(u"services")) {
        QSet<QString> accepted;
        for (const Literal &category : categories->members)
            accepted.insert(category.text);
        for (const Literal *const category : services->effectiveMembers()) {
            if (!accepted.contains(category->key))
                statement.add(ConsentSubject::Category, category->key, ConsentAnswer::Refused);
        }
        addServices(statement, *services);
    }
    statement.recorded = timeFromText(object.textOf(u"lastConsentTimestamp"));
    if (!statement.recorded)
        statement.recorded = timeFromText(object.textOf(u"consentTimestamp"));
    statement.addDetail(ListConsentsText::tr("Consent id"), object.textOf(u"consentId"));
    statement.addDetail(ListConsentsText::tr("Revision"), object.textOf(u"revision"));
    statement.addDetail(ListConsentsText::tr("First given"), timeDetail(object, u"consentTimestamp"));
    statement.addDetail(ListConsentsText::tr("Expires"), timeDetail(object, u"expirationTime"));
    return statement;
}

std::optional<ConsentStatement> readBorlabs(const Literal &object)
{
    const Literal *const consents = object.find(u"consents");
    if (!consents || !consents->isGroup())
        return std::nullopt;
    ConsentStatement statement;
    for (const Literal *const category : consents->effectiveMembers())
        statement.add(ConsentSubject::Category, category->key, ConsentAnswer::Accepted);
    addServices(statement, *consents);
    statement.addDetail(ListConsentsText::tr("Consent id"), object.textOf(u"uid"));
    statement.addDetail(ListConsentsText::tr("Version"), object.textOf(u"version"));
    statement.addDetail(ListConsentsText::tr("Expires"), timeDetail(object, u"expires"));
    return statement;
}

std::optional<ConsentStatement> readDidomi(const Literal &object)
{
    if (!object.find(u"user_id") && !object.find(u"purposes") && !object.find(u"vendors"))
        return std::nullopt;
    ConsentStatement statement;
    addEnabledAndDisabled(statement, object.find(u"purposes"), ConsentSubject::Purpose);
    addEnabledAndDisabled(statement, object.find(u"purposes_li"), ConsentSubject::LegitimateInterest);
    addEnabledAndDisabled(statement, object.find(u"vendors"), ConsentSubject::Vendor);
    addEnabledAndDisabled(statement, object.find(u"vendors_li"), ConsentSubject::VendorLegitimateInterest);
    statement.recorded = timeFromText(object.textOf(u"updated"));
    statement.addDetail(ListConsentsText::tr("User id"), object.textOf(u"user_id"));
    statement.addDetail(ListConsentsText::tr("Created"), timeDetail(object, u"created"));
    statement.addDetail(ListConsentsText::tr("Version"), object.textOf(u"version"));
    if (statement.items.empty()) // the token comes with the first page, before anyone chose
        statement.setNoChoice();
    return statement;
}

std::optional<ConsentStatement> readUsercentrics(const Literal &object)
{
    const Literal *const services = object.find(u"services");
    if (!services || services->kind != Literal::Kind::List)
        return std::nullopt;
    ConsentStatement statement;
    for (const Literal &service : services->members) {
        if (service.isGroup())
            addUsercentricsService(statement, service);
    }
    statement.isCut = statement.isCut || services->isCut;
    const bool isChoice =
        std::any_of(statement.items.cbegin(), statement.items.cend(),
                    [](const ConsentItem &item) { return item.answer != ConsentAnswer::NotRecorded; });
    if (!isChoice)
        statement.setNoChoice();
    statement.addDetail(ListConsentsText::tr("Consent id"), object.textOf(u"controllerId"));
    statement.addDetail(ListConsentsText::tr("Language"), object.textOf(u"language"));
    return statement;
}

} // namespace consentdesk
