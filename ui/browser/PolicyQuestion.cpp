// SPDX-License-Identifier: Apache-2.0
#include "browser/PolicyQuestion.h"

#include "browser/ScriptText.h"

#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

const QString &PolicyQuestion::script()
{
    static const QString text = QString::fromUtf8(
        "(() => {\n" +
        joinedScripts({u":/policy/seen.js"_s, u":/policy/lines.js"_s, u":/policy/hidden.js"_s,
                       u":/policy/tables.js"_s, u":/policy/blocks.js"_s, u":/policy/start.js"_s}) +
        "})()");
    return text;
}

PolicyQuestion::PolicyQuestion(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [this] { take(failure(tr("The page does not answer."))); });
}

void PolicyQuestion::ask(QWebEnginePage &page)
{
    m_isOpen = true;
    m_patience.start(patience);
    const quint64 question = ++m_question;
    page.runJavaScript(script(), QWebEngineScript::UserWorld,
                       [self = QPointer(this), question](const QVariant &answer) {
                           if (!self || !self->isOpen(question))
                               return;
                           if (answer.typeId() == QMetaType::QString)
                               self->take(PolicyTables::fromJson(answer.toString().toUtf8()));
                           else
                               self->loseLater(question);
                       });
}

void PolicyQuestion::loseLater(quint64 question)
{
    // The destructor of a page says so, too, and who owns both may be half destroyed.
    QMetaObject::invokeMethod(
        this,
        [this, question] {
            if (isOpen(question))
                take(failure(tr("The page went away before it was read.")));
        },
        Qt::QueuedConnection);
}

void PolicyQuestion::drop()
{
    m_isOpen = false;
    m_patience.stop();
}

void PolicyQuestion::take(const Result<PolicyTables> &tables)
{
    m_isOpen = false;
    m_patience.stop();
    if (tables)
        emit answered(*tables);
    else
        emit failed(tables.error().message);
}

} // namespace consentdesk
