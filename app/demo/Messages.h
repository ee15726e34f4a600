// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace consentdesk::demo {

struct DemoRequest;

/// Every visible sentence of the demo in each of its languages, from resources/demo/messages.json.
class Messages final
{
public:
    /// A failure when the file is broken or a sentence is missing in any language.
    [[nodiscard]] static Result<Messages> load(const QByteArray &json);

    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    [[nodiscard]] QString text(const QString &language, const QString &key) const;

    /// The language to answer in: the address's ?flg=, else the visitor's cookie, else what the browser asks
    /// for, else English.
    [[nodiscard]] QString languageFor(const DemoRequest &request) const;
    /// "fr" for "fr", "FR", "fr-be" or "fr_BE"; empty when the demo does not speak it.
    [[nodiscard]] QString known(const QString &tag) const;

private:
    [[nodiscard]] QString preferred(const QByteArray &acceptLanguage) const;

    QStringList m_languages;
    QHash<QString, QString> m_texts; ///< key "language/message"
};

} // namespace consentdesk::demo
