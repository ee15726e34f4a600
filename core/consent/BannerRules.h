// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/BannerReply.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QUrl>

#include <optional>

namespace consentdesk {

/// The script that answers cookie banners and its rules (autoconsent, MPL-2.0), of which a page is given
/// those that concern it. Left out are rules that only hide a banner: that is no refusal, and the page would
/// be told nothing. Immutable; any thread.
class BannerRules final
{
public:
    /// @p rules: "rules.json" of the package. Without a script, or without rules, isAvailable() is false.
    BannerRules(QByteArray script, const QByteArray &rules);

    /// As built in; read when it is first asked for. A program that was built without the package has none.
    [[nodiscard]] static const BannerRules &builtIn();
    /// The same without reading them.
    [[nodiscard]] static bool areBuiltIn();

    [[nodiscard]] bool isAvailable() const { return !m_script.isEmpty() && !m_rules.isEmpty(); }
    [[nodiscard]] const QByteArray &script() const { return m_script; }
    /// Those for the top-level document @p url that know the steps of @p reply.
    [[nodiscard]] QJsonArray forPage(const QUrl &url, BannerReply reply) const;

private:
    struct Rule
    {
        QJsonObject steps;
        std::optional<QRegularExpression> pages; ///< none: any
    };

    void add(const QJsonObject &rule);

    QByteArray m_script;
    QList<Rule> m_rules;
};

} // namespace consentdesk
