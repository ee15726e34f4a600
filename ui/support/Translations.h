// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace consentdesk {

/// The language of the program: its own sentences, Qt's, and the form of numbers and dates. In force while it
/// lives, for what is made afterwards. UI thread.
class Translations final
{
public:
    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// @p setting as Setting::Language holds it.
    void install(const QString &setting);
    /// "en" when @p preferred ("fr-FR", …, best first) holds none that the program speaks.
    [[nodiscard]] static QString bestLanguage(const QStringList &preferred);

private:
    void load(const QString &file, const QString &directory);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace consentdesk
