// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Catalogue.h"

#include <QTest>

namespace consentdesk::test {

/// The first lines of a catalogue and its four categories; a test appends the cookies it needs.
inline QByteArray catalogueHead(const QByteArray &id = "test-catalogue")
{
    return "format = 1\nid = \"" + id + R"("
title = "A catalogue of the tests"
retrieved = 2026-11-24
licence = "Apache-2.0"
)";
}

inline QByteArray catalogueCategories()
{
    QByteArray text;
    for (const QByteArray id : {"necessary", "statistical", "internal", "third-party"})
        text += "[[category]]\nid = \"" + id + "\"\nname = \"Name of " + id + "\"\nexplanation = \"About " +
                id + ".\"\n";
    return text;
}

/// One [[cookie]] table. @p more: further lines.
inline QByteArray catalogueCookie(const QByteArray &name, const QByteArray &purposeClass,
                                  const QByteArray &more = {})
{
    return "[[cookie]]\nname = \"" + name + "\"\nprovider = \"Provider of " + name +
           "\"\nfunction = \"Function\"\npurpose = \"purpose\"\nclass = \"" + purposeClass + "\"\n" + more;
}

/// A cookie of every kind: sessionid, lang, stats, anon (anonymised), ads, and the family fam_*.
inline std::shared_ptr<const Catalogue> catalogueOfEveryKind()
{
    const QByteArray text = catalogueHead() + catalogueCategories() +
                            catalogueCookie("sessionid", "necessary") +
                            catalogueCookie("lang", "functional") + catalogueCookie("stats", "statistical") +
                            catalogueCookie("anon", "statistical", "anonymised = true\n") +
                            catalogueCookie("ads", "marketing") + catalogueCookie("fam_*", "statistical");
    auto file = CatalogueFile::parse(text, QStringLiteral("fixture.toml"));
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *Catalogue::fromFiles({*std::move(file)});
}

} // namespace consentdesk::test
