// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ScriptVector.h"
#include "VectorBrowser.h"

#include <QMap>
#include <QStringList>

namespace consentdesk::leaklab {

/// What came of the vectors in one browser, by use. Titles are "group: name", places joined to them:
/// "realms: appendChild, window[0] (main frame)".
struct VectorOutcome
{
    int vectors = 0;    ///< that were tried, in whatever places
    QStringList stored; ///< the store took the cookie
    QStringList sent;   ///< a later request carried it
    QStringList read;   ///< the script read the cookie that stood in the jar
    QStringList silent; ///< had no end within their time

    QStringList unheard;         ///< their later request did not come
    QStringList withoutStanding; ///< reading: it came without the cookie that stands in the jar

    QMap<QString, QString> problems; ///< what a vector threw
    QStringList failures;            ///< of the whole run, in words: it proves nothing then

    /// A run's titles without their places.
    [[nodiscard]] static QStringList withoutPlaces(const QStringList &titles);
};

/// What a run takes.
struct VectorSelection
{
    enum class Extent {
        Quick, ///< everything in main frames, nothing elsewhere
        Gate,  ///< everything in main frames; in frames and pop-ups every twelfth
        Full,  ///< everything everywhere
    };

    VectorJob::Use use = VectorJob::Use::Write;
    Extent extent = Extent::Gate;
    QString only; ///< part of a title; empty: all
};

/// Runs every selected vector of @p vectors in a fresh document of @p kind of browser, over a server of its
/// own. A vector's cookie has a name of its own, so they cannot disturb each other's record.
[[nodiscard]] VectorOutcome runScriptVectors(const QList<ScriptVector> &vectors, VectorBrowser::Kind kind,
                                             const VectorSelection &selection);

} // namespace consentdesk::leaklab
