// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Fuzz.h"
#include "base/Result.h"
#include "cookies/Cookie.h"
#include "knowledge/KnowledgePack.h"

namespace consentdesk::fuzz {

inline void checkClean(const Declaration &declaration)
{
    const CookieNamePattern &pattern = declaration.pattern;
    require(!pattern.text.isEmpty() && isValidCookieName(pattern.text), "a declared name is a cookie's name");
    require(declaration.purposeClass != PurposeClass::Necessary, "a database makes nothing necessary");
    require(pattern.match == CookieNamePattern::Match::Exact || pattern.text.size() >= 3 ||
                !declaration.domains.isEmpty(),
            "a short prefix has a domain");
    for (const QString &text : {declaration.provider, declaration.purpose, declaration.lifetime})
        require(isHarmlessLine(text) && text.size() <= KnowledgeContent::maximumText,
                "texts are harmless, bounded");
}

inline void checkKnowledge(const Result<KnowledgeContent> &content)
{
    if (!content) {
        require(isHarmlessLine(content.error().message), "an error is one harmless line");
        return;
    }
    for (const Declaration &declaration : content->declarations)
        checkClean(declaration);
    for (const QString &remark : content->remarks)
        require(isHarmlessLine(remark), "a remark is one harmless line");
    const QByteArray pack = KnowledgePack::write(*content);
    const auto again = KnowledgePack::read(pack);
    require(again && KnowledgePack::write(*again) == pack, "a pack is read as it was written");
}

} // namespace consentdesk::fuzz
