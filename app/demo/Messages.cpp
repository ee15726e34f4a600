// SPDX-License-Identifier: Apache-2.0
#include "Messages.h"

#include "DemoRequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcDemoMessages, "consentdesk.demo.messages", QtInfoMsg)

namespace consentdesk::demo {

namespace {

QString keyOf(const QString &language, const QString &message)
{
    return language + u'/' + message;
}

} // namespace

Result<Messages> Messages::load(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Messages messages;
    for (const QJsonValue language : root.value("languages"_L1).toArray())
        messages.m_languages.append(language.toString());
    const QJsonObject texts = root.value("messages"_L1).toObject();
    if (messages.m_languages.isEmpty() || texts.isEmpty())
        return failure(u"The demo's sentences are damaged."_s);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        for (const QString &language : messages.m_languages) {
            const QString text = it.value().toObject().value(language).toString();
            if (text.isEmpty())
                return failure(u"The demo's sentence \"%1\" is missing in \"%2\"."_s.arg(it.key(), language));
            messages.m_texts.insert(keyOf(language, it.key()), text);
        }
    }
    return messages;
}

QString Messages::text(const QString &language, const QString &key) const
{
    const auto found = m_texts.constFind(keyOf(language, key));
    if (found != m_texts.cend())
        return *found;
    qCWarning(lcDemoMessages) << "no sentence" << key << "in" << language;
    return key;
}

QString Messages::known(const QString &tag) const
{
    const qsizetype end = tag.indexOf(QChar(tag.contains(u'-') ? u'-' : u'_'));
    const QString language = (end < 0 ? tag : tag.first(end)).trimmed().toLower();
    return m_languages.contains(language) ? language : QString();
}

QString Messages::languageFor(const DemoRequest &request) const
{
    const QStringList wishes{known(request.query.value(u"flg"_s)),
                             known(QString::fromLatin1(request.cookie("django_language"))),
                             preferred(request.acceptLanguage)};
    for (const QString &wish : wishes) {
        if (!wish.isEmpty())
            return wish;
    }
    return m_languages.first();
}

/// RFC 9110 section 12.5.4: the known language of the highest quality, the first of equals.
QString Messages::preferred(const QByteArray &acceptLanguage) const
{
    QString best;
    double bestQuality = 0;
    for (const QByteArray &range : acceptLanguage.split(',')) {
        const qsizetype parameter = range.indexOf(";q=");
        const QString language =
            known(QString::fromLatin1(range.left(parameter < 0 ? range.size() : parameter)));
        const double quality = parameter < 0 ? 1 : range.sliced(parameter + 3).trimmed().toDouble();
        if (!language.isEmpty() && quality > bestQuality) {
            best = language;
            bestQuality = quality;
        }
    }
    return best;
}

} // namespace consentdesk::demo
