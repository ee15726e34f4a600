// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "knowledge/KnowledgeContent.h"

#include <QByteArray>

namespace consentdesk {

/// The knowledge base of EDPB's Website Auditing Tool: an object, or an array of them, with `category`
/// ("cookie" or "localstorage") and `knowledges` (shared/knowledge.md section 9). Any thread.
class EdpbKnowledge final
{
public:
    /// Bases of local storage are left out with a remark. Each base is a source of its own, by its name; the
    /// provider is its `controller`, or `source` where that is empty. Fails as a whole when it is truncated
    /// or of another shape.
    [[nodiscard]] static Result<KnowledgeContent> read(const QByteArray &json);
    /// A base that EDPB's tool matches: it looks up name and domain, or the name alone where `domain` is "*";
    /// a family ends in '*' and has `wildcard_match` 1. What needs a domain is never written with "*".
    [[nodiscard]] static QByteArray write(const QList<Declaration> &declarations);
};

} // namespace consentdesk
