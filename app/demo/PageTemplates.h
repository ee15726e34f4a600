// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Messages.h"

#include <QHash>
#include <QString>

namespace consentdesk::demo {

/// Fills the HTML templates of resources/demo/templates.
///
///     {{ name }}    a value, escaped        {{& name }}   a value that is HTML already
///     {{# key }}    a sentence of Messages  {{! ... }}    a comment, left out
///
/// One pass: what a value contains is never read as a template.
class PageTemplates final
{
public:
    using Values = QHash<QString, QString>;

    explicit PageTemplates(Messages messages)
        : m_messages(std::move(messages))
    {
    }

    [[nodiscard]] const Messages &messages() const { return m_messages; }
    [[nodiscard]] QString render(const QString &name, const QString &language,
                                 const Values &values = {}) const;

private:
    [[nodiscard]] QString filled(QChar kind, const QString &name, const QString &language,
                                 const Values &values) const;

    Messages m_messages;
};

} // namespace consentdesk::demo
