// SPDX-License-Identifier: Apache-2.0
// Input: an EDPB knowledge base. It is refused with one harmless sentence, or everything in it is clean,
// nothing is necessary, and what we write of it has the same names when it is read again.
#include "Fuzz.h"
#include "KnowledgeInvariants.h"
#include "knowledge/EdpbKnowledge.h"

#include <QSet>

using namespace consentdesk;

namespace {

QSet<QByteArray> namesOf(const KnowledgeContent &content)
{
    QSet<QByteArray> names;
    for (const Declaration &declaration : content.declarations) {
        // Names that are no UTF-8, or that the reader takes for patterns, cannot stand in JSON as they are.
        const QByteArray &text = declaration.pattern.text;
        if (!declaration.needsDomain && QString::fromUtf8(text).toUtf8() == text)
            names.insert(declaration.pattern.written());
    }
    return names;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto content = EdpbKnowledge::read(fuzz::bytesOf(data, size));
    fuzz::checkKnowledge(content);
    if (!content || namesOf(*content).isEmpty())
        return 0;
    const auto again = EdpbKnowledge::read(EdpbKnowledge::write(content->declarations));
    fuzz::require(again.has_value(), "what we write is a knowledge base");
    fuzz::require(namesOf(*again).contains(namesOf(*content)), "no name is lost");
    return 0;
}
