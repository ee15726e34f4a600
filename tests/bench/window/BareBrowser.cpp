// SPDX-License-Identifier: Apache-2.0
// What our start and our memory are compared with: the least that shows a page with this engine.
#include <QApplication>
#include <QMainWindow>
#include <QUrl>
#include <QWebEngineView>

#include <unistd.h>

int main(int argc, char **argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1"); // as consentdesk does: the engine would not start
    const QApplication qt(argc, argv);
    QMainWindow window;
    auto *const view = new QWebEngineView;
    window.setCentralWidget(view);
    window.resize(1280, 800);
    QObject::connect(view, &QWebEngineView::titleChanged, &window, &QWidget::setWindowTitle);
    window.show();
    view->load(QUrl::fromUserInput(QApplication::arguments().value(1)));
    return QApplication::exec();
}
