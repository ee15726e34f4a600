// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/StorageAnswer.h"

#include <QHash>

#include <map>

namespace consentdesk {

/// Which frames a page has, put together from what each says of itself and of those inside it.
class FrameCensus final
{
public:
    static constexpr qsizetype maximumFrames = 300;

    /// A frame, by the document that shows it.
    struct Frame
    {
        QString document;
        FrameAnswer answer;
    };

    /// Takes an answer once; those of frames that no other frame tells of are kept until one does.
    void add(const QString &document, const FrameAnswer &answer);
    /// Whether every frame that is known has answered, and the main frame is among them.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool hasMainFrame() const { return m_frames.contains({}); }
    /// Of the main frame; empty when it has none, or has not answered.
    [[nodiscard]] QString mainOrigin() const;
    /// The frame that is asked for what @p origin has stored: the outermost, first one. Null: there is none.
    /// Valid until the next add().
    [[nodiscard]] const Frame *frameOf(const QString &origin) const;
    /// The origins that can store, each once, the main frame's first, then outer before inner frames.
    [[nodiscard]] QStringList origins() const;
    /// The page with @p contents (by document) of the frames that were asked. An origin of @p refused was
    /// not.
    [[nodiscard]] PageStorage assemble(const QHash<QString, OriginStorage> &contents,
                                       const QStringList &refused) const;

private:
    /// Outer frames first.
    struct OuterFirst
    {
        bool operator()(const QList<int> &a, const QList<int> &b) const
        {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        }
    };

    [[nodiscard]] QList<std::pair<QList<int>, ChildFrame>> silentFrames() const;
    [[nodiscard]] qint64 countOf(const QString &origin) const;

    std::map<QList<int>, Frame, OuterFirst> m_frames;
};

} // namespace consentdesk
