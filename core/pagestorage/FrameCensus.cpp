// SPDX-License-Identifier: Apache-2.0
#include "pagestorage/FrameCensus.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The engine runs our script neither where scripts are forbidden, nor in data: documents; those cannot store
/// anything either, since their origin is opaque.
bool mayAnswer(const ChildFrame &child)
{
    return child.mayRunScripts && !child.address.startsWith("data:"_L1, Qt::CaseInsensitive);
}

} // namespace

void FrameCensus::add(const QString &document, const FrameAnswer &answer)
{
    if (qsizetype(m_frames.size()) < maximumFrames)
        m_frames.try_emplace(answer.path, Frame{document, answer});
}

QList<std::pair<QList<int>, ChildFrame>> FrameCensus::silentFrames() const
{
    QList<std::pair<QList<int>, ChildFrame>> silent;
    for (const auto &[path, frame] : m_frames) {
        for (qsizetype i = 0; i < frame.answer.children.size(); ++i) {
            const ChildFrame &child = frame.answer.children.at(i);
            const QList<int> childPath = path + QList<int>{int(i)};
            if (!child.sharesOrigin && !m_frames.contains(childPath))
                silent.append({childPath, child});
        }
    }
    return silent;
}

bool FrameCensus::isComplete() const
{
    if (!hasMainFrame())
        return false;
    if (qsizetype(m_frames.size()) >= maximumFrames)
        return true;
    const auto silent = silentFrames();
    return std::none_of(silent.cbegin(), silent.cend(),
                        [](const auto &frame) { return mayAnswer(frame.second); });
}

QString FrameCensus::mainOrigin() const
{
    const auto main = m_frames.find({});
    return main == m_frames.end() ? QString() : main->second.answer.origin;
}

const FrameCensus::Frame *FrameCensus::frameOf(const QString &origin) const
{
    const auto found = std::find_if(m_frames.begin(), m_frames.end(), [&origin](const auto &entry) {
        return entry.second.answer.origin == origin;
    });
    return origin.isEmpty() || found == m_frames.end() ? nullptr : &found->second;
}

QStringList FrameCensus::origins() const
{
    QStringList origins;
    for (const auto &[path, frame] : m_frames) {
        const QString &origin = frame.answer.origin;
        if (!origin.isEmpty() && !origins.contains(origin))
            origins.append(origin);
    }
    return origins;
}

qint64 FrameCensus::countOf(const QString &origin) const
{
    return std::count_if(m_frames.begin(), m_frames.end(),
                         [&origin](const auto &entry) { return entry.second.answer.origin == origin; });
}

PageStorage FrameCensus::assemble(const QHash<QString, OriginStorage> &contents,
                                  const QStringList &refused) const
{
    const auto without = [](const QString &address, StorageProblem problem) {
        OriginStorage storage;
        storage.address = address;
        storage.problem = problem;
        return storage;
    };
    PageStorage page;
    for (const QString &origin : origins()) {
        const auto content = contents.constFind(frameOf(origin)->document);
        const bool isThere = content != contents.cend() && content->origin == origin;
        OriginStorage storage = isThere ? *content : without({}, StorageProblem::TimedOut);
        storage.origin = origin;
        storage.frames = countOf(origin);
        if (refused.contains(origin))
            storage.problem = StorageProblem::Refused;
        page.origins.append(storage);
    }
    for (const auto &[path, frame] : m_frames) {
        page.framesNotAsked += frame.answer.moreChildren;
        if (frame.answer.origin.isEmpty())
            page.origins.append(without(frame.answer.address, StorageProblem::Unavailable));
    }
    for (const auto &[path, child] : silentFrames()) {
        page.origins.append(without(child.address, mayAnswer(child) ? StorageProblem::TimedOut
                                                                    : StorageProblem::Unavailable));
    }
    return page;
}

} // namespace consentdesk
