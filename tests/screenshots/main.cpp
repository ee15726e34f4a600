// SPDX-License-Identifier: Apache-2.0
// Usage: consentdesk_screenshots FOLDER [light|dark] [WIDTHxHEIGHT]
// Saves pictures of the real window in the states a visitor meets.
#include "Scene.h"
#include "catalogue/Catalogue.h"
#include "support/Theme.h"
#include "support/Translations.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "window/ToolArea.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace consentdesk;

namespace {

void logIn(Scene &scene)
{
    scene.visit(u"/login/"_s);
    scene.runAndLoad(u"const form = document.querySelector('form[action*=login]') || "
                     "document.querySelector('input[type=password]').form;"
                     "form.querySelector('[name=username]').value = 'demo';"
                     "form.querySelector('[name=password]').value = 'demo';"
                     "form.submit();"_s);
}

void takePictures(Scene &scene, const QDir &folder, const QString &suffix)
{
    const auto save = [&](const QString &name) { scene.save(folder.filePath(name + suffix + u".png"_s)); };
    save(u"start"_s);
    scene.visit(u"/"_s);
    save(u"home"_s);
    logIn(scene);
    scene.runAndLoad(
        u"document.querySelector('form[action*=setlang] button, form[action*=setlang] [type=submit]').click()"_s);
    scene.visit(u"/explore/"_s);
    save(u"window"_s);
    scene.window().setToolsShown(true);
    scene.window().tools().inspector().table().setCurrentIndex(
        scene.window().tools().inspector().model().index(0, 0));
    save(u"inspector"_s);
    scene.window().tools().showTool(ToolArea::Tool::Timeline);
    save(u"timeline"_s);
    scene.window().tools().showTool(ToolArea::Tool::Storage);
    scene.visit(u"/explore/"_s);
    save(u"storage"_s);
    scene.window().setToolsShown(false);
    (void)scene.consent().setCategory(scene.portal(), CookieCategory::Statistical, Decision::Allow);
    scene.visit(u"/explore/"_s);
    (void)scene.consent().setCategory(scene.portal(), CookieCategory::Statistical, Decision::Refuse);
    save(u"refused-again"_s);
    scene.consent().acceptAll(scene.portal());
    scene.visit(u"/explore/dataset/monthly-rainfall/"_s);
    save(u"accepted"_s);
    scene.visit(QUrl(u"http://nowhere.localhost:9/"_s));
    save(u"not-loaded"_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    const bool dark = arguments.value(2) == "dark"_L1;
    const QStringList size = arguments.value(3, u"1280x800"_s).split(u'x');
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette((dark ? Theme::dark() : Theme::light()).palette());
    Translations translations;
    translations.install(u"en"_s);
    const auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    QDir().mkpath(folder.path());
    Scene scene(*catalogue);
    scene.window().resize(size.value(0).toInt(), size.value(1).toInt());
    takePictures(scene, folder, dark ? u"-dark"_s : u"-light"_s);
    return 0;
}
