// SPDX-License-Identifier: Apache-2.0
#include "knowledge/BuiltInKnowledge.h"

#include "knowledge/KnowledgePack.h"

#include <QCoreApplication>
#include <QResource>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class BuiltInKnowledgeText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::BuiltInKnowledge)
};

} // namespace

Result<BuiltInKnowledge> BuiltInKnowledge::read()
{
    const QResource resource(u":/knowledge/knowledge.bin"_s);
    if (!resource.isValid())
        return failure(BuiltInKnowledgeText::tr("The knowledge compiled into the program is missing."));
    // Not copied, unless it is compressed.
    const QByteArray bytes =
        resource.compressionAlgorithm() == QResource::NoCompression
            ? QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size())
            : resource.uncompressedData();
    auto content = KnowledgePack::read(bytes, KnowledgePack::Check::ShapeOnly);
    if (!content)
        return failure(content.error().message);
    BuiltInKnowledge knowledge;
    knowledge.curated.isPacked = true;
    knowledge.reference.companies = std::move(content->companies);
    knowledge.reference.companiesRetrieved = content->companiesRetrieved;
    knowledge.reference.lacking = std::move(content->lacking);
    knowledge.reference.declarations.reserve(content->declarations.size());
    for (Declaration &declaration : content->declarations) {
        const bool isOurs = declaration.source.id == "vendor-catalogue"_L1;
        (isOurs ? knowledge.curated.declarations : knowledge.reference.declarations)
            .append(std::move(declaration));
    }
    return knowledge;
}

void BuiltInKnowledge::replace(KnowledgeContent &reference, const KnowledgeContent &imported)
{
    QSet<QString> replaced;
    for (const Declaration &declaration : imported.declarations)
        replaced.insert(declaration.source.id);
    reference.declarations.removeIf([&](const Declaration &old) { return replaced.contains(old.source.id); });
    reference.declarations = imported.declarations + reference.declarations;
}

} // namespace consentdesk
