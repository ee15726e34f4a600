// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/StorageChange.h"

#include <variant>

namespace consentdesk {

/// A frame that another one holds, as that one sees it from outside.
struct ChildFrame
{
    QString address = {};      ///< as the page wrote it; may be empty
    bool sharesOrigin = false; ///< it has no document of its own yet, and what it stores is its parent's
    bool isSandboxed = false;
    bool mayRunScripts = true;
};

/// What a frame says of itself.
struct FrameAnswer
{
    QList<int> path; ///< the index in the main frame, and so on; the main frame's is empty
    QString origin;  ///< canonical; empty: opaque
    QString address;
    QList<ChildFrame> children;
    qint64 moreChildren = 0;
};

/// What a frame's origin has stored.
struct ContentAnswer
{
    OriginStorage storage;
};

struct ValueAnswer
{
    std::optional<QString> value; ///< none: the entry is gone
    bool isWhole = true;
};

/// An answer of the script in resources/scripts/storage. It comes from the page's process, so that it is
/// read as anything from outside: bounded, and only what makes sense.
struct StorageAnswer
{
    static constexpr qsizetype maximumLength = 16'000'000; ///< UTF-16 code units; longer messages are none
    static constexpr qsizetype maximumItems = 2'000;       ///< of a list; the rest is counted
    static constexpr qsizetype maximumDepth = 32;          ///< of frames in frames
    static constexpr qsizetype maximumChildren = 100;

    quint64 question = 0;
    QString document; ///< tells one document from the next in the same frame
    std::variant<std::monostate, FrameAnswer, ContentAnswer, ValueAnswer, StorageOutcome> content;
    /// Why the question as a whole failed; there is no content then.
    std::optional<StorageProblem> problem;

    /// @p message as a page printed it: token, line feed, JSON. None when it is anything else.
    [[nodiscard]] static std::optional<StorageAnswer> parse(const QString &message, const QString &token);
};

} // namespace consentdesk
