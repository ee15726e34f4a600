// SPDX-License-Identifier: Apache-2.0
#include "catalogue/Catalogue.h"

#include "knowledge/BuiltInKnowledge.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

Result<std::shared_ptr<const Catalogue>>
Catalogue::fromFiles(QList<CatalogueFile> files, std::shared_ptr<const ReferenceKnowledge> reference)
{
    const std::shared_ptr<Catalogue> catalogue(new Catalogue);
    catalogue->m_reference = std::move(reference);
    for (const CookieCategory category : allCookieCategories) {
        const CategoryDescription *found = nullptr;
        for (const CatalogueFile &file : std::as_const(files)) {
            for (const CategoryDescription &description : file.categories) {
                if (!found && description.category == category)
                    found = &description;
            }
        }
        if (!found)
            return failure(u"No catalogue describes the category '%1'."_s.arg(identifier(category)));
        catalogue->m_descriptions.push_back(*found);
    }
    for (const CatalogueFile &file : std::as_const(files)) {
        for (const Declaration &declaration : file.declarations)
            catalogue->add(declaration, !file.isPacked);
    }
    return catalogue;
}

Result<std::shared_ptr<const Catalogue>> Catalogue::builtIn(const KnowledgeContent *imported,
                                                            const QString &language)
{
    QList<CatalogueFile> files;
    for (const QString &path : {u":/catalogue/platform.toml"_s, u":/catalogue/vendors.toml"_s}) {
        auto file = CatalogueFile::read(path, language);
        if (!file)
            return failure(file.error().message);
        files.append(*std::move(file));
    }
    auto knowledge = BuiltInKnowledge::read();
    if (!knowledge)
        return failure(knowledge.error().message);
    files.append(std::move(knowledge->curated));
    if (imported)
        BuiltInKnowledge::replace(knowledge->reference, *imported);
    return fromFiles(std::move(files),
                     std::make_shared<const ReferenceKnowledge>(std::move(knowledge->reference)));
}

void Catalogue::add(const Declaration &declaration, bool isLikely)
{
    const bool isPrefix = declaration.pattern.match == CookieNamePattern::Match::Prefix;
    auto &index = isPrefix ? m_prefixes : m_exact;
    if (index.contains(declaration.pattern.text))
        return; // an earlier file has precedence
    index.insert(declaration.pattern.text, m_declarations.size());
    m_declarations.push_back(declaration);
    if (isLikely && !isPrefix)
        m_likely.append(declaration.pattern.text);
    if (isPrefix)
        m_prefixLengths.note(declaration.pattern.text);
}

const Declaration *Catalogue::find(const QByteArray &name) const
{
    if (const auto exact = m_exact.constFind(name); exact != m_exact.cend())
        return &m_declarations[*exact];
    for (qsizetype length = m_prefixLengths.longestFor(name); length > 0; --length) {
        // fromRawData: a look-up must not copy the name once a length
        const auto prefix = QByteArray::fromRawData(name.constData(), length);
        if (const auto found = m_prefixes.constFind(prefix); found != m_prefixes.cend())
            return &m_declarations[*found];
    }
    return nullptr;
}

std::vector<CookieNamePattern> Catalogue::patterns() const
{
    std::vector<CookieNamePattern> patterns;
    patterns.reserve(m_declarations.size());
    for (const Declaration &declaration : m_declarations)
        patterns.push_back(declaration.pattern);
    if (m_reference)
        patterns.insert(patterns.end(), m_reference->decidingPatterns().begin(),
                        m_reference->decidingPatterns().end());
    return patterns;
}

const CategoryDescription &Catalogue::description(CookieCategory category) const
{
    return m_descriptions.at(size_t(category));
}

} // namespace consentdesk
