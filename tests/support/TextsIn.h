// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QTranslator>

namespace consentdesk::test {

/// The program's texts in a language ("en" too: its plurals) while this lives. Whoever uses it links
/// consentdesk_test_texts.
class TextsIn final
{
public:
    explicit TextsIn(const QString &language)
    {
        if (!m_translator.load(QStringLiteral(CONSENTDESK_TEXTS "/consentdesk_%1.qm").arg(language)))
            qFatal("there are no texts in %s", qPrintable(language));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~TextsIn() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(TextsIn)

private:
    QTranslator m_translator;
};

} // namespace consentdesk::test
