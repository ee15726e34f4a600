// SPDX-License-Identifier: Apache-2.0
#include "DemoLoader.h"

#include "demo/DemoService.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

namespace consentdesk {

QString demoPluginFile()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(program.absoluteFilePath(QStringLiteral(CONSENTDESK_DEMO_PLUGIN)));
}

Result<std::unique_ptr<DemoService>> loadDemo(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return failure(QCoreApplication::translate("consentdesk::DemoLoader",
                                                   "The demo platform is not installed: there is no %1.")
                           .arg(file));
    QPluginLoader loader(file);
    if (const auto *const maker = qobject_cast<DemoServiceMaker *>(loader.instance()))
        return maker->make();
    const QString reason =
        loader.isLoaded() ? QCoreApplication::translate("consentdesk::DemoLoader", "it is another plugin")
                          : loader.errorString().simplified();
    return failure(QCoreApplication::translate("consentdesk::DemoLoader",
                                               "The demo platform cannot be loaded from %1 (%2).")
                       .arg(file, reason));
}

} // namespace consentdesk
