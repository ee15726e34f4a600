// SPDX-License-Identifier: Apache-2.0
#include "browser/StorageCleaner.h"

#include "browser/DeletePageLater.h"
#include "browser/StorageScript.h"

#include <QUrl>
#include <QWebEnginePage>
#include <QWebEngineSettings>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// What a document reaches that was not loaded from the origin's server.
bool isReachedByBlankPage(StorageKind kind)
{
    return kind != StorageKind::Session && kind != StorageKind::Workers;
}

} // namespace

/// An empty document with an origin's address. Nothing is asked of its server, and no script of it runs.
class StorageCleaner::BlankPage final : public QWebEnginePage
{
public:
    BlankPage(QWebEngineProfile &profile, StorageScript &script, QString origin)
        : QWebEnginePage(&profile)
        , m_script(script)
        , m_origin(std::move(origin))
    {
        settings()->setAttribute(QWebEngineSettings::AutoLoadIconsForPage, false);
        setHtml(u"<!DOCTYPE html><title></title>"_s, QUrl(m_origin + u'/'));
    }

    [[nodiscard]] const QString &origin() const { return m_origin; }

    std::unique_ptr<PageStorageReader> reader; ///< once it is loaded

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int,
                                  const QString &) override
    {
        m_script.takeMessage(*this, message);
    }

private:
    StorageScript &m_script;
    QString m_origin;
};

StorageCleaner::StorageCleaner(QWebEngineProfile &profile, StorageScript &script, CookieGate &gate,
                               std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_script(script)
    , m_gate(gate)
    , m_policy(std::move(policy))
{
}

StorageCleaner::~StorageCleaner() = default;

void StorageCleaner::clear(PageStorageReader *open, const QStringList &origins,
                           const QList<StorageKind> &kinds)
{
    Task task{open, {}};
    for (const QString &origin : origins) {
        for (const StorageKind kind : kinds)
            task.areas.append({origin, kind});
    }
    if (open) {
        connect(open, &PageStorageReader::changed, this, &StorageCleaner::onChanged, Qt::UniqueConnection);
        connect(open, &QObject::destroyed, this, [this] {
            if (!m_tasks.empty() && !m_isOnBlankPage && !m_tasks.front().open)
                clearOnBlankPage();
        });
    }
    m_tasks.push_back(task);
    if (m_tasks.size() == 1)
        startNext();
}

StorageChange StorageCleaner::currentChange() const
{
    return {.action = StorageChange::Action::Clear, .area = m_tasks.front().areas.constFirst()};
}

void StorageCleaner::startNext()
{
    while (!m_tasks.empty() && m_tasks.front().areas.isEmpty()) {
        const Task ended = std::move(m_tasks.front());
        m_tasks.pop_front();
        emit finished(ended.done);
    }
    if (m_tasks.empty()) {
        if (m_blank)
            deletePageLater(std::move(m_blank), *this); // its reader is telling us
        return;
    }
    if (m_tasks.front().open)
        clearOnOpenPage();
    else
        clearOnBlankPage();
}

void StorageCleaner::clearOnOpenPage()
{
    m_isOnBlankPage = false;
    m_tasks.front().open->change(currentChange());
}

void StorageCleaner::clearOnBlankPage()
{
    const StorageArea area = currentChange().area;
    if (!isReachedByBlankPage(area.kind))
        return record({.problem = StorageProblem::NoFrame});
    m_isOnBlankPage = true;
    if (m_blank && m_blank->origin() == area.origin)
        return m_blank->reader->change(currentChange());
    if (m_blank)
        deletePageLater(std::move(m_blank), *this);
    m_blank = std::make_unique<BlankPage>(m_profile, m_script, area.origin);
    connect(m_blank.get(), &QWebEnginePage::loadFinished, this, [this] {
        if (m_blank->reader)
            return;
        m_blank->reader = std::make_unique<PageStorageReader>(*m_blank, m_script, m_gate, m_policy);
        connect(m_blank->reader.get(), &PageStorageReader::changed, this, &StorageCleaner::onChanged);
        m_blank->reader->change(currentChange());
    });
}

void StorageCleaner::onChanged(const StorageChange &change, const StorageOutcome &outcome)
{
    if (m_tasks.empty() || change != currentChange())
        return;
    const bool isOutOfReach =
        outcome.problem == StorageProblem::NoFrame || outcome.problem == StorageProblem::Refused ||
        outcome.problem == StorageProblem::TimedOut || outcome.problem == StorageProblem::Unavailable;
    if (isOutOfReach && !m_isOnBlankPage && isReachedByBlankPage(change.area.kind))
        clearOnBlankPage();
    else
        record(outcome);
}

void StorageCleaner::record(const StorageOutcome &outcome)
{
    Task &task = m_tasks.front();
    task.done.append({task.areas.takeFirst(), outcome});
    startNext();
}

} // namespace consentdesk
