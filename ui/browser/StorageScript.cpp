// SPDX-License-Identifier: Apache-2.0
#include "browser/StorageScript.h"

#include "browser/ScriptText.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScriptCollection>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr auto storageWorld = QWebEngineScript::ApplicationWorld;

/// The parts of the script in the order they need each other.
QByteArray storageSource()
{
    return joinedScripts({u":/guard/sha256.js"_s, u":/storage/route.js"_s, u":/storage/frames.js"_s,
                          u":/storage/collect.js"_s, u":/storage/change.js"_s, u":/storage/start.js"_s});
}

} // namespace

StorageScript::StorageScript(QWebEngineProfile &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_key(randomBytes(32))
    , m_token(QString::fromLatin1(randomBytes(16).toHex()))
    , m_name(randomBytes(16).toHex())
{
    const QByteArray head = "(function () {\n'use strict';\nconst KEY = " + octetsLiteral(m_key) +
                            "; const TOKEN = " + textLiteral(m_token.toLatin1()) +
                            "; const NAME = " + textLiteral(m_name) + ";\n";
    m_script.setName(u"consentdesk-storage"_s);
    m_script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    m_script.setWorldId(storageWorld);
    m_script.setRunsOnSubFrames(true);
    m_script.setSourceCode(QString::fromUtf8(head + storageSource() + "})();\n"));
    m_profile.scripts()->insert(m_script);
}

StorageScript::~StorageScript()
{
    m_profile.scripts()->remove(m_script);
}

void StorageScript::bringTo(QWebEnginePage &page) const
{
    // A document that has it already would answer twice.
    page.runJavaScript(QString::fromLatin1("if (!self[" + textLiteral(m_name) + "]) {\n") +
                           m_script.sourceCode() + u"\n}"_s,
                       QWebEngineScript::ApplicationWorld);
}

quint64 StorageScript::ask(QWebEnginePage &page, QJsonObject question)
{
    const qint64 expires = QDateTime::currentMSecsSinceEpoch() + std::chrono::milliseconds(validFor).count();
    question.insert(u"id"_s, double(++m_lastQuestion));
    question.insert(u"expires"_s, double(expires));
    const QByteArray word = "consentdesk-storage:" + signedText(asciiJson(QJsonDocument(question)), m_key);
    page.runJavaScript(QString::fromLatin1("self[" + textLiteral(m_name) + "]?.(" + textLiteral(word) + ")"),
                       storageWorld);
    return m_lastQuestion;
}

void StorageScript::takeMessage(const QWebEnginePage &page, const QString &message)
{
    if (const auto answer = StorageAnswer::parse(message, m_token))
        emit answered(&page, *answer);
}

} // namespace consentdesk
