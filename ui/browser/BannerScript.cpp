// SPDX-License-Identifier: Apache-2.0
#include "browser/BannerScript.h"

#include "browser/ScriptText.h"
#include "consent/BannerRules.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QJsonObject configurationFor(std::optional<BannerReply> reply)
{
    QJsonValue action;
    if (reply)
        action = reply == BannerReply::Accept ? u"optIn"_s : u"optOut"_s;
    // Nothing that only hides a banner, and of guessed buttons only those that refuse.
    return {{u"enabled"_s, true},
            {u"autoAction"_s, action},
            {u"disabledCmps"_s, QJsonArray()},
            {u"enablePrehide"_s, false},
            {u"enableCosmeticRules"_s, false},
            {u"enableGeneratedRules"_s, true},
            {u"enableHeuristicDetection"_s, false},
            {u"heuristicMode"_s, reply == BannerReply::Accept ? u"off"_s : u"reject"_s},
            {u"detectRetries"_s, 20},
            {u"isMainWorld"_s, false},
            {u"logs"_s, QJsonObject()}};
}

QByteArray constant(const QByteArray &name, const QByteArray &value)
{
    return "const " + name + " = " + value + ";\n";
}

} // namespace

BannerScript::BannerScript()
    : m_token(randomBytes(16).toHex())
    , m_name(randomBytes(16).toHex())
{
}

QWebEngineScript BannerScript::readyScript() const
{
    QWebEngineScript script;
    script.setName(u"consentdesk-banner"_s);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setWorldId(world);
    script.setRunsOnSubFrames(false);
    script.setSourceCode(QString::fromUtf8("(() => {\n" + constant("TOKEN", textLiteral(m_token)) +
                                           joinedScripts({u":/banner-script/ready.js"_s}) + "})();\n"));
    return script;
}

QString BannerScript::answering(const QUrl &url, std::optional<BannerReply> reply, int run) const
{
    const BannerRules &rules = BannerRules::builtIn();
    const QJsonArray ofPage = rules.forPage(url, reply.value_or(BannerReply::Refuse));
    return QString::fromUtf8(
        "(() => {\n" + constant("TOKEN", textLiteral(m_token)) + constant("NAME", textLiteral(m_name)) +
        constant("RUN", QByteArray::number(run)) +
        constant("CONFIG", asciiJson(QJsonDocument(configurationFor(reply)))) +
        constant("RULES", asciiJson(QJsonDocument(ofPage))) + joinedScripts({u":/banner-script/open.js"_s}) +
        rules.script() + '\n' + joinedScripts({u":/banner-script/begin.js"_s}) + "})();\n");
}

QString BannerScript::telling(const QJsonObject &message) const
{
    return QString::fromLatin1("self[" + textLiteral(m_name) + "]?.(" + asciiJson(QJsonDocument(message)) +
                               ")");
}

std::optional<QJsonObject> BannerScript::wordIn(const QString &printed) const
{
    if (printed.size() > longestWord || !printed.startsWith(QLatin1StringView(m_token)))
        return std::nullopt;
    const QJsonDocument word = QJsonDocument::fromJson(printed.sliced(m_token.size()).toUtf8());
    return word.isObject() ? std::optional(word.object()) : std::nullopt;
}

} // namespace consentdesk
