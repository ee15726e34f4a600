// SPDX-License-Identifier: Apache-2.0
#include "window/StorageTool.h"

#include "browser/BrowserProfile.h"
#include "browser/PageStorageReader.h"
#include "browser/StorageScript.h"
#include "consent/ConsentService.h"
#include "pagestorage/StorageText.h"

#include <QVBoxLayout>

namespace consentdesk {

namespace {

constexpr int mostSteps = 50; ///< each may hold an entry of a million characters

} // namespace

StorageTool::StorageTool(ConsentService &consent, BrowserProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_consent(consent)
    , m_profile(profile)
    , m_undo(m_undoStack)
    , m_view(new StorageView)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    m_undoStack.setUndoLimit(mostSteps);
    connectUndo();
}

StorageTool::~StorageTool()
{
    m_undoStack.clear();
}

void StorageTool::setPage(QWebEnginePage &page)
{
    if (m_page == &page)
        return;
    m_page = &page;
    m_undoStack.clear();
    m_reader.reset();
    if (!isVisible())
        return;
    makeReader();
    m_reader->setWatching(PageStorageReader::Watching::On);
}

void StorageTool::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_reader && m_page)
        makeReader();
    if (m_reader)
        m_reader->setWatching(PageStorageReader::Watching::On);
}

void StorageTool::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_reader)
        m_reader->setWatching(PageStorageReader::Watching::Off);
}

void StorageTool::makeReader()
{
    // Its document may be older than the script; one that has it already takes no second.
    StorageScript &script = m_profile.storageScript();
    script.bringTo(*m_page);
    m_reader = std::make_unique<PageStorageReader>(*m_page, script, m_profile.gate(), m_consent.policyCell());
    connectReader();
}

void StorageTool::connectUndo()
{
    connect(m_view, &StorageView::changeWanted, &m_undo, &StorageUndo::request);
    connect(&m_undo, &StorageUndo::changeWanted, this, [this](const StorageChange &change) {
        if (m_reader)
            m_reader->change(change);
    });
}

void StorageTool::connectReader()
{
    PageStorageReader *const reader = m_reader.get();
    connect(m_view, &StorageView::readWanted, reader, &PageStorageReader::read);
    connect(m_view, &StorageView::valueWanted, reader, &PageStorageReader::readValue);
    connect(reader, &PageStorageReader::readingStarted, m_view, &StorageView::setLoading);
    connect(reader, &PageStorageReader::storageRead, m_view, &StorageView::setStorage);
    connect(reader, &PageStorageReader::readFailed, m_view,
            [this](StorageProblem problem) { m_view->setProblem(problemText(problem)); });
    connect(reader, &PageStorageReader::valueRead, m_view,
            [this](const StorageArea &area, const QString &key, const ValueAnswer &answer) {
                m_view->showValue(area, key, answer.value, answer.isWhole);
            });
    connect(reader, &PageStorageReader::valueFailed, m_view,
            [this](const StorageArea &area, const QString &key, StorageProblem problem) {
                m_view->showValueProblem(area, key, problemText(problem));
            });
    connect(reader, &PageStorageReader::changed, this,
            [this](const StorageChange &change, const StorageOutcome &outcome) {
                m_undo.take(change, outcome);
                m_view->showOutcome(change, outcome);
            });
}

} // namespace consentdesk
