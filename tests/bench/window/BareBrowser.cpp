// SPDX-License-Identifier: Apache-2.0
// What our start and our memory are compared with: the least that shows a page with this engine.
// consentdesk_bare_browser [FOLDER] URL: without a folder off the record, as a view is by itself; with one it
// keeps a profile there, as browsers do.
#include <QApplication>
#include <QMainWindow>
#include <QUrl>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineView>

#include <memory>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // as consentdesk does: the engine would not start
    const QApplication qt(argc, argv);
    const QStringList arguments = QApplication::arguments();
    std::unique_ptr<QWebEngineProfile> kept; // goes after the window, with its page
    if (arguments.size() > 2) {
        kept = std::make_unique<QWebEngineProfile>(QStringLiteral("bare"));
        kept->setPersistentStoragePath(arguments.at(1) + QStringLiteral("/engine"));
        kept->setCachePath(arguments.at(1) + QStringLiteral("/cache"));
    }
    QMainWindow window;
    auto *const view = new QWebEngineView;
    window.setCentralWidget(view);
    if (kept)
        view->setPage(new QWebEnginePage(kept.get(), view));
    window.resize(1280, 800);
    QObject::connect(view, &QWebEngineView::titleChanged, &window, &QWidget::setWindowTitle);
    window.show();
    view->load(QUrl::fromUserInput(arguments.last()));
    return QApplication::exec();
}
