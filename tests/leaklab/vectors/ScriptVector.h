// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace consentdesk::leaklab {

/// One way for a page to write or to read a cookie by script, as a file of this folder tells it (README.md).
struct ScriptVector
{
    enum class Form { Script, Markup };

    QString group; ///< name of its file: "realms"
    QString name;  ///< one sentence; unique within the group
    QByteArray body;
    Form form = Form::Script;
    bool writes = true;
    bool reads = true;
    bool onlyInMainFrame = false;

    [[nodiscard]] QString title() const { return group + QStringLiteral(": ") + name; }
};

/// Every vector of this folder.
[[nodiscard]] Result<QList<ScriptVector>> loadScriptVectors();

/// One vector, run once.
struct VectorJob
{
    enum class Use { Write, Read };
    enum class Place { MainFrame, SameSiteFrame, CrossSiteFrame, PopUp };

    int number = 0;
    const ScriptVector *vector = nullptr;
    Use use = Use::Write;
    Place place = Place::MainFrame;

    /// Of the cookie it writes: nothing else has it, whatever a vector puts before or after.
    [[nodiscard]] QString cookieName() const
    {
        return QStringLiteral("zq%1").arg(number, 5, 10, QLatin1Char('0'));
    }
};

[[nodiscard]] QString identifier(VectorJob::Use use);
[[nodiscard]] QString identifier(VectorJob::Place place);

/// Where the documents of a run are.
struct VectorOrigins
{
    QUrl portal; ///< main frames
    QUrl sameSite;
    QUrl crossSite;

    [[nodiscard]] const QUrl &of(VectorJob::Place place) const;
};

/// The document in which @p job runs.
[[nodiscard]] QByteArray vectorPage(const VectorJob &job, const VectorOrigins &origins);

} // namespace consentdesk::leaklab
