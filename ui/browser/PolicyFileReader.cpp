// SPDX-License-Identifier: Apache-2.0
#include "browser/PolicyFileReader.h"

#include "base/Clock.h"
#include "base/DisplayText.h"
#include "policy/PolicyFileKind.h"
#include "policy/PolicyInterpreter.h"

#include <QFile>
#include <QFileInfo>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

/// Lets the file itself through and nothing else: no picture, frame, style or address anywhere.
class OnlyThisFile final : public QWebEngineUrlRequestInterceptor
{
public:
    explicit OnlyThisFile(QUrl file)
        : m_file(std::move(file))
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const bool isTheFile = info.requestUrl() == m_file &&
                               info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
        info.block(!isTheFile);
    }

private:
    QUrl m_file;
};

namespace {

void forbidEverything(QWebEngineSettings &settings)
{
    // Scripts of the page; ours run in a world of their own.
    settings.setAttribute(QWebEngineSettings::JavascriptEnabled, false);
    for (const auto attribute :
         {QWebEngineSettings::LocalContentCanAccessRemoteUrls,
          QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::AutoLoadImages,
          QWebEngineSettings::PluginsEnabled, QWebEngineSettings::LocalStorageEnabled,
          QWebEngineSettings::ErrorPageEnabled, QWebEngineSettings::AutoLoadIconsForPage,
          QWebEngineSettings::DnsPrefetchEnabled})
        settings.setAttribute(attribute, false);
}

/// Why the file is not given to the engine.
std::optional<Error> problemOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{PolicyFileReader::tr("%1 cannot be read: %2.")
                         .arg(displayText(path, 200), displayText(file.errorString(), 120))};
    return fileThatIsNoPage(file.read(policyFileBeginning), path);
}

} // namespace

PolicyFileReader::PolicyFileReader(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, [this] { finish(failure(tr("The file did not finish loading."))); });
    connect(&m_question, &PolicyQuestion::answered, this, [this](const PolicyTables &tables) {
        finish(interpretPolicy(tables, m_address, m_clock.now()));
    });
    connect(&m_question, &PolicyQuestion::failed, this,
            [this](const QString &sentence) { finish(failure(sentence)); });
}

PolicyFileReader::~PolicyFileReader() = default;

void PolicyFileReader::read(const QString &file)
{
    if (const auto problem = problemOf(file)) {
        QMetaObject::invokeMethod(
            this, [this, sentence = problem->message] { emit failed(sentence); }, Qt::QueuedConnection);
        return;
    }
    m_address = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    m_guard = std::make_unique<OnlyThisFile>(m_address);
    m_profile = std::make_unique<QWebEngineProfile>(); // off the record
    m_profile->setUrlRequestInterceptor(m_guard.get());
    forbidEverything(*m_profile->settings());
    m_page = std::make_unique<QWebEnginePage>(m_profile.get());
    m_view.hold(*m_page);
    connect(m_page.get(), &QWebEnginePage::loadFinished, this, &PolicyFileReader::onLoaded);
    m_limit.start(loadWithin);
    m_page->load(m_address);
}

void PolicyFileReader::onLoaded(bool isLoaded)
{
    m_page->disconnect(this); // a blocked address that the file goes on to is a load too
    if (!isLoaded)
        return finish(
            failure(tr("%1 cannot be read as a page.").arg(displayText(m_address.toLocalFile(), 200))));
    m_question.ask(*m_page);
}

void PolicyFileReader::finish(const Result<SitePolicy> &policy)
{
    m_limit.stop();
    if (policy)
        emit policyRead(*policy);
    else
        emit failed(policy.error().message);
}

} // namespace consentdesk
