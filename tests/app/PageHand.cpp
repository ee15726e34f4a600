// SPDX-License-Identifier: Apache-2.0
#include "PageHand.h"

#include "WaitUntil.h"
#include "browser/BrowserPage.h"
#include "window/MainWindow.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <chrono>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk::test {

namespace {

constexpr int mostAttempts = 20;

} // namespace

BrowserPage &PageHand::page() const
{
    return m_window.page();
}

QWidget *PageHand::input() const
{
    return QWebEngineView::forPage(&page())->focusProxy();
}

QVariant PageHand::look(const QString &script)
{
    struct Answer
    {
        bool isThere = false;
        QVariant value;
    };
    const auto answer = std::make_shared<Answer>(); // the page may answer after we gave up
    page().runJavaScript(script, QWebEngineScript::ApplicationWorld, [answer](const QVariant &value) {
        *answer = {true, value};
    });
    return waitUntil([&answer] { return answer->isThere; }) ? answer->value : QVariant();
}

bool PageHand::clickOnce(const QString &selector)
{
    const QVariantList place =
        look(u"(() => { const element = document.querySelector('%1'); if (!element) return [];"
             " element.scrollIntoView({block: 'center', behavior: 'instant'}); window.noticed = false;"
             " addEventListener('mousedown', event => window.noticed = element.contains(event.target),"
             " {capture: true, once: true}); const box = element.getClientRects()[0];"
             " return box ? [box.x + box.width / 2, box.y + box.height / 2] : []; })()"_s.arg(selector))
            .toList();
    if (place.size() != 2 || !input())
        return false;
    const quint64 before = page().renderProcessPid();
    const QUrl address = page().url();
    QTest::mouseClick(input(), Qt::LeftButton, {}, QPoint(place.at(0).toInt(), place.at(1).toInt()));
    const auto start = std::chrono::steady_clock::now();
    QVariant noticed;
    do {
        noticed = look(u"window.noticed"_s);
        if (noticed.toBool() || !noticed.isValid() || page().url() != address ||
            quint64(page().renderProcessPid()) != before)
            return true; // an invalid one: a new document, to which the click led
    } while (std::chrono::steady_clock::now() - start < 1s);
    return false;
}

bool PageHand::click(const QString &selector)
{
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        if (clickOnce(selector))
            return true;
        (void)waitUntil([end = std::chrono::steady_clock::now() + 200ms] {
            return std::chrono::steady_clock::now() > end; // the next frame may be ready
        });
    }
    return false;
}

bool PageHand::loads(const std::function<void()> &act)
{
    QSignalSpy finished(&page(), &QWebEnginePage::loadFinished);
    act();
    return waitUntil([&finished] { return !finished.isEmpty(); }) && finished.last().at(0).toBool();
}

bool PageHand::follow(const QString &selector)
{
    bool isClicked = false;
    return loads([&] { isClicked = click(selector); }) && isClicked;
}

bool PageHand::type(const QString &selector, const QString &text)
{
    if (!click(selector))
        return false;
    const QString value = u"document.querySelector('%1').value"_s.arg(selector);
    QTest::keyClicks(input(), text);
    return waitUntil([&] { return look(value).toString() == text; });
}

bool PageHand::submit()
{
    return loads([this] { QTest::keyClick(input(), Qt::Key_Return); });
}

QString PageHand::text(const QString &selector)
{
    return look(u"document.querySelector('%1')?.innerText"_s.arg(selector)).toString();
}

bool PageHand::reads(const QString &selector, const QString &part)
{
    return waitUntil([&] { return text(selector).contains(part); });
}

} // namespace consentdesk::test
