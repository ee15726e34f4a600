// SPDX-License-Identifier: Apache-2.0
#include "catalogue/Catalogue.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

Result<std::shared_ptr<const Catalogue>> Catalogue::fromFiles(QList<CatalogueFile> files)
{
    const std::shared_ptr<Catalogue> catalogue(new Catalogue);
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
            catalogue->add(declaration);
    }
    return catalogue;
}

Result<std::shared_ptr<const Catalogue>> Catalogue::builtIn()
{
    QList<CatalogueFile> files;
    for (const QString &path : {u":/catalogue/platform.toml"_s, u":/catalogue/vendors.toml"_s}) {
        auto file = CatalogueFile::read(path);
        if (!file)
            return failure(file.error().message);
        files.append(*std::move(file));
    }
    return fromFiles(std::move(files));
}

void Catalogue::add(const Declaration &declaration)
{
    const bool isPrefix = declaration.pattern.match == CookieNamePattern::Match::Prefix;
    auto &index = isPrefix ? m_prefixes : m_exact;
    if (index.contains(declaration.pattern.text))
        return; // an earlier file has precedence
    index.insert(declaration.pattern.text, m_declarations.size());
    m_declarations.push_back(declaration);
    if (isPrefix)
        m_longestPrefix = std::max(m_longestPrefix, declaration.pattern.text.size());
}

const Declaration *Catalogue::find(const QByteArray &name) const
{
    if (const auto exact = m_exact.constFind(name); exact != m_exact.cend())
        return &m_declarations[*exact];
    for (qsizetype length = std::min(m_longestPrefix, name.size()); length > 0; --length) {
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
    return patterns;
}

const CategoryDescription &Catalogue::description(CookieCategory category) const
{
    return m_descriptions.at(size_t(category));
}

} // namespace consentdesk
