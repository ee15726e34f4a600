// SPDX-License-Identifier: Apache-2.0
#include "base/WholeFile.h"

#include "base/DisplayText.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace consentdesk {

namespace {

class WholeFile final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::WholeFile)
};

constexpr qsizetype longestReason = 200; ///< characters

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &content)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return failure(WholeFile::tr("that is no file"));
    QSaveFile file(path);
    // commit() knows what could not be written earlier, and not what it writes itself.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                           file.flush() && file.commit();
    return isWritten ? Result<void>() : failure(displayText(file.errorString(), longestReason));
}

} // namespace consentdesk
