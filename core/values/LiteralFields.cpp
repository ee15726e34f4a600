// SPDX-License-Identifier: Apache-2.0
#include "values/LiteralFields.h"

#include "values/NestedText.h"
#include "values/TimeText.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class LiteralFieldsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::LiteralFields)
};

bool looksLikeAnotherKind(const QString &text)
{
    bool isNumber = false;
    static_cast<void>(text.toDouble(&isNumber));
    return isNumber || text.isEmpty() || text == u"true" || text == u"false" || text == u"null";
}

QString numberText(const Literal &number, const LiteralStyle &style)
{
    const auto time =
        style.secondsSince1970.contains(number.key) ? timeFromSeconds(number.text.toDouble()) : std::nullopt;
    return time ? u"%1, %2"_s.arg(number.text, timeText(*time)) : number.text;
}

QString countText(const Literal &container)
{
    const auto count = qsizetype(container.members.size());
    if (container.isCut && count == 0)
        return u"…"_s;
    return count == 0 ? LiteralFieldsText::tr("empty") : QString();
}

void writeMember(FieldWriter &writer, const QString &label, const Literal &member, const LiteralStyle &style)
{
    switch (member.kind) {
    case Literal::Kind::List:
    case Literal::Kind::Group: {
        const FieldWriter::Group group(writer, label, countText(member));
        if (group.isOpen())
            writeMembers(writer, member, style);
        else if (!member.members.empty())
            writer.markCut();
        break;
    }
    case Literal::Kind::Text:
        if (looksLikeAnotherKind(member.text))
            writer.add(label, u'"' + member.text + u'"');
        else
            writeNested(writer, label, member.text, style.layersLeft);
        break;
    case Literal::Kind::Number:
        writer.add(label, numberText(member, style));
        break;
    default:
        writer.add(label, member.text);
    }
}

} // namespace

// Recursion ends at value_limits::literalDepth, which the reader keeps, and at the depth of the writer.
void writeMembers(FieldWriter &writer, const Literal &container, const LiteralStyle &style)
{
    if (container.isCut)
        writer.markCut();
    QSet<QString> keys;
    qsizetype index = 0;
    for (const Literal &member : container.members) {
        if (writer.isFull())
            return writer.markCut();
        const QString label = container.isGroup() ? member.key : u"[%1]"_s.arg(index++);
        if (container.isGroup() && keys.contains(member.key))
            writer.note(LiteralFieldsText::tr("A key occurs more than once; programs read the last one."));
        keys.insert(member.key);
        writeMember(writer, label, member, style);
    }
}

} // namespace consentdesk
