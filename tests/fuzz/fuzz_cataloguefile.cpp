// SPDX-License-Identifier: Apache-2.0
// Input: a catalogue file. It is refused with one harmless sentence that names its line, or everything in it
// is valid.
#include "Fuzz.h"
#include "catalogue/Catalogue.h"
#include "cookies/Cookie.h"

#include <QRegularExpression>
#include <QSet>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkError(const QString &sentence, const QByteArray &toml)
{
    static const QRegularExpression form(u"^fuzz\\.toml, line ([0-9]+), .+\\.$"_s);
    const auto match = form.match(sentence);
    fuzz::require(fuzz::isHarmlessLine(sentence), "an error is one harmless line");
    fuzz::require(match.hasMatch(), "an error names file and line");
    const auto line = match.captured(1).toLongLong();
    fuzz::require(line >= 1 && line <= toml.count('\n') + 2, "the line of an error exists");
}

void checkFile(const CatalogueFile &file)
{
    QSet<QByteArray> names;
    fuzz::require(!file.source.id.isEmpty() && !file.source.title.isEmpty() &&
                      !file.source.licence.isEmpty() && file.source.retrieved.isValid(),
                  "a source is complete");
    fuzz::require(file.categories.size() <= 4, "a category is described once");
    for (const Declaration &declaration : file.declarations) {
        const CookieNamePattern &pattern = declaration.pattern;
        fuzz::require(isValidCookieName(pattern.text), "a declared name is a cookie's name");
        fuzz::require(pattern.match == CookieNamePattern::Match::Exact || pattern.text.size() >= 4,
                      "a prefix is not too short");
        fuzz::require(!declaration.provider.isEmpty() && !declaration.function.isEmpty() &&
                          !declaration.purpose.isEmpty(),
                      "a declaration is complete");
        fuzz::require(!declaration.anonymised || declaration.purposeClass == PurposeClass::Statistical,
                      "only statistics are anonymised");
        fuzz::require(!names.contains(pattern.written()), "a name is declared once");
        names.insert(pattern.written());
    }
}

/// Beside the built-in descriptions every declaration can be looked up.
void checkLookUp(const CatalogueFile &file)
{
    static const CatalogueFile platform = *CatalogueFile::read(u":/catalogue/platform.toml"_s);
    const auto catalogue = Catalogue::fromFiles({file, platform});
    fuzz::require(catalogue.has_value(), "a valid file makes a catalogue");
    for (const Declaration &declaration : file.declarations) {
        const Declaration *const found = (*catalogue)->find(declaration.pattern.text);
        fuzz::require(found && found->pattern.matches(declaration.pattern.text), "a declared name is found");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray toml = fuzz::bytesOf(data, size);
    const auto file = CatalogueFile::parse(toml, u"fuzz.toml"_s);
    if (!file) {
        checkError(file.error().message, toml);
        return 0;
    }
    checkFile(*file);
    checkLookUp(*file);
    return 0;
}
