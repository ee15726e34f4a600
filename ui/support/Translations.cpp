// SPDX-License-Identifier: Apache-2.0
#include "support/Translations.h"

#include "settings/Settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

Translations::~Translations()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QString Translations::bestLanguage(const QStringList &preferred)
{
    for (const QString &language : preferred) {
        const QString base = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (supportedLanguages().contains(base))
            return base;
    }
    return u"en"_s;
}

void Translations::install(const QString &setting)
{
    const bool isChosen = supportedLanguages().contains(setting);
    const QString language = isChosen ? setting : bestLanguage(QLocale::system().uiLanguages());
    // A visitor from Geneva who chose French keeps the numbers of Geneva.
    if (isChosen && bestLanguage({QLocale::system().name()}) != language)
        QLocale::setDefault(QLocale(language));
    load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"consentdesk_"_s + language, u":/i18n"_s);
}

void Translations::load(const QString &file, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, directory))
        return; // the sentences stay English
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace consentdesk
