// SPDX-License-Identifier: Apache-2.0
// No test: draws every widget and dialog in every state, to be looked at.
//   QT_QPA_PLATFORM=offscreen [QT_SCALE_FACTOR=2] [QT_FONT_DPI=144] gallery FOLDER light|dark|high-contrast
//   [en|fr|ja]
#include "Showcase.h"
#include "support/PlainStyle.h"
#include "support/Theme.h"
#include "support/Translations.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void save(QWidget &widget, const QString &path)
{
    widget.setStyleSheet(Theme::current().styleSheet());
    widget.show();
    QApplication::processEvents();
    QApplication::processEvents();
    if (!widget.grab().save(path))
        qFatal("Cannot write %s", qPrintable(path));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3 || arguments.size() > 4)
        qFatal("gallery FOLDER light|dark|high-contrast [en|fr|ja]");
    QApplication::setStyle(new PlainStyle); // as in the program
    applyTheme(arguments.at(2));
    Translations translations;
    translations.install(arguments.value(3, u"en"_s));
    const QDir folder(arguments.at(1));
    for (const test::Showcase &showcase : test::showcases()) {
        showcase.show([&folder](QWidget &shown, const QString &name) {
            save(shown, folder.filePath(name + u".png"_s));
        });
    }
    return 0;
}
