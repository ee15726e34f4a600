// SPDX-License-Identifier: Apache-2.0
#include "values/ConsentStatement.h"

#include "values/FieldWriter.h"
#include "values/ValueLimits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString answerText(ConsentAnswer answer)
{
    switch (answer) {
    case ConsentAnswer::Accepted:
        return u"accepted"_s;
    case ConsentAnswer::Refused:
        return u"refused"_s;
    case ConsentAnswer::Waiting:
        return u"waiting for a choice"_s;
    case ConsentAnswer::NotRecorded:
        break;
    }
    return u"no choice recorded"_s;
}

QString subjectsText(ConsentSubject subject)
{
    switch (subject) {
    case ConsentSubject::Category:
        return u"Categories"_s;
    case ConsentSubject::Service:
        return u"Services"_s;
    case ConsentSubject::Purpose:
        return u"Purposes, by consent"_s;
    case ConsentSubject::LegitimateInterest:
        return u"Purposes, by legitimate interest"_s;
    case ConsentSubject::SpecialFeature:
        return u"Special features"_s;
    case ConsentSubject::Vendor:
        return u"Vendors, by consent"_s;
    case ConsentSubject::VendorLegitimateInterest:
        break;
    }
    return u"Vendors, by legitimate interest"_s;
}

QString recordText(ConsentRecord record)
{
    switch (record) {
    case ConsentRecord::Choice:
        return u"recorded"_s;
    case ConsentRecord::NoChoice:
        return u"no choice recorded"_s;
    case ConsentRecord::Unreadable:
        break;
    }
    return u"recorded in a binary form that is not decoded"_s;
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
