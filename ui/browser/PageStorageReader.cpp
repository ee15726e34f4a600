// SPDX-License-Identifier: Apache-2.0
#include "browser/PageStorageReader.h"

#include "browser/CookieGate.h"
#include "browser/StorageScript.h"

#include <QJsonArray>
#include <QUrl>
#include <QWebEnginePage>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The helper for std::visit: one lambda for each alternative.
template <class... Lambdas>
struct Overloaded : Lambdas...
{
    using Lambdas::operator()...;
};
template <class... Lambdas>
Overloaded(Lambdas...) -> Overloaded<Lambdas...>;

QJsonArray toJson(const QList<int> &path)
{
    QJsonArray array;
    for (const int index : path)
        array.append(index);
    return array;
}

} // namespace

PageStorageReader::PageStorageReader(QWebEnginePage &page, StorageScript &script, CookieGate &gate,
                                     std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
                                     QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_script(script)
    , m_gate(gate)
    , m_policy(std::move(policy))
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(soon);
    m_readSoon.callOnTimeout([this] { read(); });
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout([this] { onTimeout(); });
    connect(&m_script, &StorageScript::answered, this, &PageStorageReader::onAnswered);
    connect(&m_page, &QWebEnginePage::loadFinished, this, [this] {
        if (m_watching == Watching::On)
            m_readSoon.start();
    });
    connect(&m_page, &QWebEnginePage::renderProcessTerminated, this, &PageStorageReader::onDocumentGone);
}

PageStorageReader::~PageStorageReader()
{
    endQuestion();
}

void PageStorageReader::setWatching(Watching watching)
{
    if (std::exchange(m_watching, watching) == watching)
        return;
    if (watching == Watching::On)
        read();
    else
        m_readSoon.stop();
}

void PageStorageReader::read()
{
    m_readSoon.stop();
    // One that is under way may have passed what has changed since.
    const auto waiting = m_tasks.begin() + (m_question != 0 ? 1 : 0);
    if (std::find(waiting, m_tasks.end(), Task(Reading())) == m_tasks.end())
        enqueue(Reading());
}

void PageStorageReader::readValue(const StorageArea &area, const QString &key)
{
    enqueue(Value{area, key});
}

void PageStorageReader::change(const StorageChange &change)
{
    enqueue(change);
}

void PageStorageReader::enqueue(const Task &task)
{
    m_tasks.push_back(task);
    if (m_question == 0)
        startNext();
}

void PageStorageReader::startNext()
{
    if (m_tasks.empty())
        return;
    m_census = {};
    m_contents.clear();
    m_refused.clear();
    m_isCensus = true;
    m_question = m_script.ask(m_page, {{u"ask"_s, u"who"_s}});
    m_patience.start(censusWithin);
    if (std::holds_alternative<Reading>(m_tasks.front()))
        emit readingStarted();
}

void PageStorageReader::onDocumentGone()
{
    if (m_question != 0)
        giveUp(StorageProblem::TimedOut);
}

void PageStorageReader::onAnswered(const QWebEnginePage *page, const StorageAnswer &answer)
{
    if (page != &m_page || m_question == 0 || answer.question != m_question)
        return;
    if (!m_isCensus)
        return takeAnswer(answer);
    if (const auto *const frame = std::get_if<FrameAnswer>(&answer.content)) {
        m_census.add(answer.document, *frame);
        if (m_census.isComplete())
            onCensusTaken();
    }
}

void PageStorageReader::onTimeout()
{
    if (m_isCensus && m_census.hasMainFrame())
        onCensusTaken();
    else if (!m_isCensus && std::holds_alternative<Reading>(m_tasks.front()))
        finish(); // with what there is
    else
        giveUp(StorageProblem::TimedOut);
}

void PageStorageReader::onCensusTaken()
{
    m_isCensus = false;
    m_patience.start(answersWithin);
    std::visit(
        Overloaded{
            [this](const Reading &) { askForContents(); },
            [this](const Value &value) {
                askFrameOf(value.area, u"value"_s,
                           {{u"kind"_s, identifier(value.area.kind)}, {u"name"_s, value.key}});
            },
            [this](const StorageChange &change) { askFrameOf(change.area, u"change"_s, change.toJson()); },
        },
        Task(m_tasks.front()));
}

bool PageStorageReader::isRefused(const QString &origin) const
{
    // Not the page's address: that is the next one already while a navigation is under way.
    const Site top = Site::fromUrl(QUrl(m_census.mainOrigin()));
    return !m_policy->load()
                ->decide({top, Site::fromUrl(QUrl(origin)), std::nullopt, CookieAccess::Means::Scripts})
                .isAllowed();
}

void PageStorageReader::askForContents()
{
    QStringList documents;
    QStringList origins;
    for (const QString &origin : m_census.origins()) {
        if (isRefused(origin)) {
            m_refused.append(origin);
            continue;
        }
        origins.append(origin);
        documents.append(m_census.frameOf(origin)->document);
    }
    if (documents.isEmpty())
        return finish();
    ask({{u"ask"_s, u"read"_s}}, documents, origins);
}

void PageStorageReader::askFrameOf(const StorageArea &area, const QString &ask, QJsonObject question)
{
    const FrameCensus::Frame *const frame = m_census.frameOf(area.origin);
    if (!frame)
        return giveUp(StorageProblem::NoFrame);
    question.insert(u"ask"_s, ask);
    question.insert(u"path"_s,
                    toJson(frame->answer.path)); // a value passes no frame that it is not meant for
    this->ask(question, {frame->document}, {area.origin});
}

void PageStorageReader::ask(QJsonObject question, const QStringList &documents, const QStringList &origins)
{
    for (const QString &origin : origins) {
        m_ownHosts.append(canonicalHost(QUrl(origin).host()));
        m_gate.beginOwnQuestion(m_ownHosts.constLast());
    }
    m_awaited = documents;
    question.insert(u"documents"_s, QJsonArray::fromStringList(documents));
    m_question = m_script.ask(m_page, question);
}

void PageStorageReader::takeAnswer(const StorageAnswer &answer)
{
    if (m_awaited.removeAll(answer.document) == 0)
        return;
    if (const auto *const content = std::get_if<ContentAnswer>(&answer.content))
        m_contents.insert(answer.document, content->storage);
    if (!std::holds_alternative<Reading>(m_tasks.front()) && answer.problem)
        return giveUp(*answer.problem);
    if (const auto *const value = std::get_if<ValueAnswer>(&answer.content)) {
        if (const auto *const asked = std::get_if<Value>(&m_tasks.front()))
            emit valueRead(asked->area, asked->key, *value);
    } else if (const auto *const outcome = std::get_if<StorageOutcome>(&answer.content)) {
        if (const auto *const wanted = std::get_if<StorageChange>(&m_tasks.front()))
            emit changed(*wanted, *outcome);
    }
    if (m_awaited.isEmpty())
        finish();
}

void PageStorageReader::giveUp(StorageProblem problem)
{
    std::visit(Overloaded{
                   [&](const Reading &) { emit readFailed(problem); },
                   [&](const Value &value) { emit valueFailed(value.area, value.key, problem); },
                   [&](const StorageChange &change) { emit changed(change, {.problem = problem}); },
               },
               Task(m_tasks.front()));
    m_census = {};
    finish();
}

void PageStorageReader::endQuestion()
{
    for (const QString &host : std::as_const(m_ownHosts))
        m_gate.endOwnQuestion(host);
    m_ownHosts.clear();
    m_awaited.clear();
    m_question = 0;
    m_patience.stop();
}

void PageStorageReader::finish()
{
    const Task task = m_tasks.front();
    m_tasks.pop_front();
    endQuestion();
    if (std::holds_alternative<Reading>(task) && m_census.hasMainFrame())
        emit storageRead(m_census.assemble(m_contents, m_refused));
    if (std::holds_alternative<StorageChange>(task) && m_watching == Watching::On)
        m_readSoon.start();
    startNext();
}

} // namespace consentdesk
