// SPDX-License-Identifier: Apache-2.0
#include "Messages.h"

#include "base/DisplayText.h"

#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

void printOurs(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isOurs = QLatin1StringView(context.category).startsWith("consentdesk."_L1);
    if (isOurs || type == QtFatalMsg)
        std::fputs(qPrintable(u"consentdesk: %1\n"_s.arg(displayText(message, 1000))), stderr);
}

} // namespace

void quietenQt()
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(printOurs);
}

} // namespace consentdesk
