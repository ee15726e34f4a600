// SPDX-License-Identifier: Apache-2.0
#include "values/ConsentFields.h"

#include "values/TimeText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class ConsentFieldsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ConsentFields)
};

void writeItems(FieldWriter &writer, const ConsentStatement &statement, ConsentSubject subject)
{
    const auto isMeant = [subject](const ConsentItem &item) { return item.subject == subject; };
    if (std::none_of(statement.items.cbegin(), statement.items.cend(), isMeant))
        return;
    const FieldWriter::Group group(writer, subjectsText(subject));
    for (const ConsentItem &item : statement.items) {
        if (!isMeant(item))
            continue;
        const QString label =
            item.name.isEmpty() ? item.identifier : u"%1 (%2)"_s.arg(item.identifier, item.name);
        writer.add(label, answerText(item.answer));
    }
}

} // namespace

void writeStatement(FieldWriter &writer, const ConsentStatement &statement)
{
    writer.add(ConsentFieldsText::tr("Choice"), recordText(statement.record));
    if (statement.recorded)
        writer.add(ConsentFieldsText::tr("Written"), timeText(*statement.recorded));
    for (const auto subject : {ConsentSubject::Category, ConsentSubject::Service, ConsentSubject::Purpose,
                               ConsentSubject::LegitimateInterest, ConsentSubject::SpecialFeature,
                               ConsentSubject::Vendor, ConsentSubject::VendorLegitimateInterest})
        writeItems(writer, statement, subject);
    for (const ConsentDetail &detail : statement.details)
        writer.add(detail.label, detail.text);
    if (statement.isCut)
        writer.markCut();
}

} // namespace consentdesk
