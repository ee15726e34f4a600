// SPDX-License-Identifier: Apache-2.0
#include "Scene.h"

#include "widgets/ConsentPanel.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace consentdesk {

namespace {

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

void waitForLoad(BrowserPage &page, const std::function<void()> &start)
{
    QEventLoop loop;
    QObject::connect(&page, &QWebEnginePage::loadFinished, &loop, &QEventLoop::quit);
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    start();
    loop.exec();
    waitFor(700ms); // frames, pictures, and what scripts store
}

} // namespace

Scene::Scene(std::shared_ptr<const Catalogue> catalogue)
    : m_consent(std::move(catalogue), {}, nullptr)
    , m_inventory(m_clock)
    , m_profile(std::nullopt, m_consent, m_inventory)
    , m_ledger(m_inventory, m_consent.policyCell())
    , m_window({m_consent, m_inventory, m_profile, m_ledger, m_settings, m_clock,
                [this]() -> Result<QUrl> { return m_demo.portalUrl(); }},
               BrowserPage::Attendance::Attended)
{
    if (const auto started = m_demo.start(); !started)
        qFatal("%s", qPrintable(started.error().message));
    m_window.show();
}

void Scene::visit(const QString &path)
{
    visit(m_demo.portalUrl().resolved(QUrl(path)));
}

void Scene::visit(const QUrl &url)
{
    waitForLoad(m_window.page(), [&] { m_window.open(url); });
}

void Scene::runAndLoad(const QString &script)
{
    waitForLoad(m_window.page(), [&] { m_window.page().runJavaScript(script); });
}

void Scene::run(const QString &script)
{
    m_window.page().runJavaScript(script);
    waitFor(500ms);
}

void Scene::save(const QString &path)
{
    m_window.panel().refresh();
    waitFor(300ms);
    if (!m_window.grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace consentdesk
