// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

void prepareTestEngine()
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
            "--disable-gpu --host-resolver-rules=\"MAP missing.localhost ~NOTFOUND\"");
    QApplication::setApplicationName(u"consentdesk-test"_s);
}

void failOnAnyWarningOfOurs(const QStringList &exceptions)
{
    failOnAnyWarningExcept(
        exceptions + QStringList{
                         // The engine at its start, on machines without a graphics card.
                         u"No suitable graphics backend found"_s,
                         u"QObject: Cannot create children for a parent that is in a different thread"_s,
                         // The engine writes a moment longer into a profile whose folder is being removed.
                         u"QTemporaryDir: Unable to remove"_s,
                         // The offscreen platform, for every window that is shown.
                         u"This plugin does not support propagateSizeHints"_s,
                     });
}

} // namespace consentdesk::test
