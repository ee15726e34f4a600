// SPDX-License-Identifier: Apache-2.0
#include "knowledge/KnowledgeLibrary.h"

#include "base/DisplayText.h"
#include "base/WholeFile.h"
#include "catalogue/Catalogue.h"
#include "catalogue/TrackerHosts.h"
#include "knowledge/BuiltInKnowledge.h"
#include "knowledge/EdpbKnowledge.h"
#include "knowledge/OpenCookieDatabase.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class KnowledgeLibraryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::KnowledgeLibrary)
};

using Origin = KnowledgeSource::Origin;

/// Adds what @p declaration is of to @p sources, or counts it there.
void count(const Declaration &declaration, Origin origin, QList<KnowledgeSource> &sources)
{
    const CatalogueSource &of = declaration.source;
    auto known = std::find_if(sources.begin(), sources.end(),
                              [&of](const KnowledgeSource &source) { return source.id == of.id; });
    if (known == sources.end()) {
        sources.append({of.id, displayText(of.title, 200), displayText(of.licence, 100), {}, 0, origin});
        known = std::prev(sources.end());
    }
    ++known->entries;
    if (of.retrieved.isValid() && (!known->retrieved.isValid() || known->retrieved < of.retrieved))
        known->retrieved = of.retrieved;
}

bool isOf(const KnowledgeContent &content, const QString &sourceId)
{
    return std::any_of(content.declarations.cbegin(), content.declarations.cend(),
                       [&](const Declaration &what) { return what.source.id == sourceId; });
}

/// The lists of Debian's package, by the day on which their files were made.
std::optional<KnowledgeSource> trackerLists()
{
    const QStringList files = TrackerHosts::installedFiles();
    if (files.isEmpty())
        return std::nullopt;
    return KnowledgeSource{u"easyprivacy"_s,
                           u"EasyPrivacy and EasyList"_s,
                           u"GPL-3.0-or-later OR CC-BY-SA-3.0"_s,
                           QFileInfo(files.constFirst()).lastModified().toUTC().date(),
                           TrackerHosts::installed().size(),
                           Origin::Installed};
}

} // namespace

KnowledgeLibrary::KnowledgeLibrary(Known known, const std::optional<QString> &folder, const Clock &clock,
                                   Publish publish)
    : m_catalogue(std::move(known.catalogue))
    , m_imported(std::move(known.imported))
    , m_clock(clock)
    , m_publish(std::move(publish))
{
    if (folder)
        m_kept.emplace(*folder);
}

QList<KnowledgeSource> KnowledgeLibrary::sources() const
{
    QList<KnowledgeSource> sources;
    for (const Declaration &declaration : m_catalogue->declarations())
        count(declaration, Origin::BuiltIn, sources);
    if (const ReferenceKnowledge *const others = m_catalogue->reference()) {
        QSet<QString> imported;
        for (const Declaration &declaration : m_imported.declarations)
            imported.insert(declaration.source.id);
        for (const Declaration &declaration : others->content().declarations) {
            const bool isImported = imported.contains(declaration.source.id);
            count(declaration, isImported ? Origin::Imported : Origin::BuiltIn, sources);
        }
        const CatalogueSource &companies = others->companySource();
        if (const qsizetype number = others->content().companies.size(); number > 0)
            sources.append({companies.id, companies.title, companies.licence, companies.retrieved, number,
                            Origin::BuiltIn});
    }
    if (const auto lists = trackerLists())
        sources.append(*lists);
    return sources;
}

QStringList KnowledgeLibrary::lacking() const
{
    QStringList lacking;
    if (const ReferenceKnowledge *const others = m_catalogue->reference())
        lacking = others->content().lacking;
    if (const CatalogueSource database = OpenCookieDatabase::source({}); isOf(m_imported, database.id))
        lacking.removeAll(database.title);
    if (TrackerHosts::installedFiles().isEmpty())
        lacking.append(KnowledgeLibraryText::tr(
            "EasyList and EasyPrivacy (Debian package webext-ublock-origin-chromium)"));
    return lacking;
}

Result<KnowledgeLibrary::Imported> KnowledgeLibrary::import(const QString &path)
{
    const auto fresh = ImportedKnowledge::contentOf(path, m_clock.now().toLocalTime().date());
    if (!fresh)
        return failure(fresh.error().message);
    KnowledgeContent all = m_imported;
    BuiltInKnowledge::replace(all, *fresh);
    if (const auto replaced = replaceImports(all); !replaced)
        return failure(replaced.error().message);
    Imported imported{{}, int(fresh->declarations.size()), fresh->remarks, int(fresh->leftOut)};
    for (const Declaration &declaration : fresh->declarations) {
        const QString title = displayText(declaration.source.title, 100);
        if (!imported.sources.contains(title))
            imported.sources.append(title);
    }
    return imported;
}

Result<void> KnowledgeLibrary::remove(const QString &sourceId)
{
    if (!isOf(m_imported, sourceId))
        return failure(KnowledgeLibraryText::tr("This source was not imported."));
    KnowledgeContent rest = m_imported;
    rest.declarations.removeIf([&](const Declaration &what) { return what.source.id == sourceId; });
    return replaceImports(rest);
}

Result<void> KnowledgeLibrary::replaceImports(const KnowledgeContent &imported)
{
    if (auto fits = ImportedKnowledge::checkRows(imported); !fits)
        return fits;
    const auto catalogue = Catalogue::builtIn(&imported);
    if (!catalogue)
        return failure(catalogue.error().message);
    if (m_kept) {
        if (auto kept = m_kept->keep(imported); !kept)
            return kept;
    }
    m_imported = imported;
    m_catalogue = *catalogue;
    m_publish(m_catalogue);
    return {};
}

Result<int> KnowledgeLibrary::exportForEdpb(const QString &path) const
{
    // Files for others are in English, whatever the window speaks.
    const auto english = languageOfTexts() == "en"_L1 ? Result<std::shared_ptr<const Catalogue>>(m_catalogue)
                                                      : Catalogue::builtIn(&m_imported, u"en"_s);
    if (!english)
        return failure(english.error().message);
    const std::shared_ptr<const Catalogue> &catalogue = *english;
    QList<Declaration> all(catalogue->declarations().cbegin(), catalogue->declarations().cend());
    if (const ReferenceKnowledge *const others = catalogue->reference())
        all += others->content().declarations;
    if (const auto written = writeWholeFile(path, EdpbKnowledge::write(all)); !written)
        return failure(KnowledgeLibraryText::tr("%1 cannot be written: %2.")
                           .arg(displayText(path, 200), written.error().message));
    return int(all.size());
}

} // namespace consentdesk
