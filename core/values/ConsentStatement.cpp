// SPDX-License-Identifier: Apache-2.0
#include "values/ConsentStatement.h"

#include "values/FieldWriter.h"
#include "values/ValueLimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace consentdesk {

namespace {

class ConsentStatementText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ConsentStatement)
};

} // namespace

QString answerText(ConsentAnswer answer)
{
    switch (answer) {
    case ConsentAnswer::Accepted:
        return ConsentStatementText::tr("accepted");
    case ConsentAnswer::Refused:
        return ConsentStatementText::tr("refused");
    case ConsentAnswer::Waiting:
        return ConsentStatementText::tr("waiting for a choice");
    case ConsentAnswer::NotRecorded:
        break;
    }
    return ConsentStatementText::tr("no choice recorded");
}

QString subjectsText(ConsentSubject subject)
{
    switch (subject) {
    case ConsentSubject::Category:
        return ConsentStatementText::tr("Categories");
    case ConsentSubject::Service:
        return ConsentStatementText::tr("Services");
    case ConsentSubject::Purpose:
        return ConsentStatementText::tr("Purposes, by consent");
    case ConsentSubject::LegitimateInterest:
        return ConsentStatementText::tr("Purposes, by legitimate interest");
    case ConsentSubject::SpecialFeature:
        return ConsentStatementText::tr("Special features");
    case ConsentSubject::Vendor:
        return ConsentStatementText::tr("Vendors, by consent");
    case ConsentSubject::VendorLegitimateInterest:
        break;
    }
    return ConsentStatementText::tr("Vendors, by legitimate interest");
}

QString recordText(ConsentRecord record)
{
    switch (record) {
    case ConsentRecord::Choice:
        return ConsentStatementText::tr("recorded");
    case ConsentRecord::NoChoice:
        return ConsentStatementText::tr("no choice recorded");
    case ConsentRecord::Unreadable:
        break;
    }
    return ConsentStatementText::tr("recorded in a binary form that is not decoded");
}

void ConsentStatement::add(ConsentSubject subject, const QString &identifier, ConsentAnswer answer,
                           const QString &name)
{
    if (qsizetype(items.size()) >= value_limits::statementItems) {
        isCut = true;
        return;
    }
    items.push_back({subject, shortened(identifier), name, answer});
}

void ConsentStatement::addDetail(const QString &label, const QString &text)
{
    if (!text.isEmpty())
        details.push_back({label, shortened(text)});
}

void ConsentStatement::setNoChoice()
{
    record = ConsentRecord::NoChoice;
    for (ConsentItem &item : items) {
        if (item.answer != ConsentAnswer::Waiting)
            item.answer = ConsentAnswer::NotRecorded;
    }
}

std::optional<ConsentAnswer> ConsentStatement::answer(ConsentSubject subject, const QString &identifier) const
{
    const auto found = std::find_if(items.crbegin(), items.crend(), [&](const ConsentItem &item) {
        return item.subject == subject && item.identifier == identifier;
    });
    return found == items.crend() ? std::nullopt : std::optional(found->answer);
}

} // namespace consentdesk
