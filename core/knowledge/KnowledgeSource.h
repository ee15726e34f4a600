// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace consentdesk {

/// One source of knowledge as it is shown to the visitor. Texts are harmless.
struct KnowledgeSource
{
    enum class Origin { BuiltIn, Imported, Installed };

    QString id;
    QString title;
    QString licence;
    QDate retrieved; ///< when it was read or published; the latest of its entries; null: not known
    qsizetype entries = 0;
    Origin origin = Origin::BuiltIn;

    friend bool operator==(const KnowledgeSource &, const KnowledgeSource &) = default;
};

} // namespace consentdesk
