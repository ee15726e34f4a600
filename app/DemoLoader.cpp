// SPDX-License-Identifier: Apache-2.0
#include "DemoLoader.h"

#include "demo/DemoService.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QPluginLoader>

using namespace Qt::Literals::StringLiterals;

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
    const QString service =
        loader.metaData().value("IID"_L1).toString(); // read from the file: nothing of it runs
    const bool isAnother = !service.isEmpty() && service != QLatin1StringView(CONSENTDESK_DEMO_SERVICE);
    const auto *const maker = isAnother ? nullptr : qobject_cast<DemoServiceMaker *>(loader.instance());
    if (maker)
        return maker->make();
    const QString reason =
        isAnother ? QCoreApplication::translate("consentdesk::DemoLoader", "it is another plugin")
                  : QCoreApplication::translate("consentdesk::DemoLoader", "the file is damaged");
    return failure(QCoreApplication::translate("consentdesk::DemoLoader",
                                               "The demo platform cannot be loaded from %1 (%2).")
                       .arg(file, reason));
}

} // namespace consentdesk
