// SPDX-License-Identifier: Apache-2.0
#include "ReportFile.h"

#include "base/DisplayText.h"
#include "base/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

Result<void> couldNotBeWritten(const QString &path, const QString &why)
{
    return failure(u"%1 cannot be written: %2."_s.arg(displayText(path, 200), why));
}

/// /dev/stdout may lead to a file that a shell has opened, to which others write as well.
bool isDevice(const QString &path)
{
    const QFileInfo info(path);
    const bool isSpecial = info.exists() && !info.isFile() && !info.isDir();
    return isSpecial || (info.exists() && QDir::cleanPath(info.absoluteFilePath()).startsWith("/dev/"_L1));
}

/// Nothing is cut off that is there already. (QFile alone would seek for that, which a pipe cannot.)
Result<void> writeToDevice(const QString &path, const QByteArray &content)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    QFile device;
    if (descriptor < 0 || !device.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
        return couldNotBeWritten(path, qt_error_string(errno));
    if (device.write(content) != content.size() || !device.flush())
        return couldNotBeWritten(path, device.errorString());
    return {};
}

} // namespace

Result<void> writeReportFile(const QString &path, const QByteArray &content)
{
    if (isDevice(path))
        return writeToDevice(path, content);
    const auto written = writeWholeFile(path, content);
    return written ? Result<void>() : couldNotBeWritten(path, written.error().message);
}

Result<void> writeToStandardOutput(const QByteArray &content)
{
    const bool isWritten =
        std::fwrite(content.constData(), 1, size_t(content.size()), stdout) == size_t(content.size()) &&
        std::fflush(stdout) == 0; // a full disk shows only then
    return isWritten ? Result<void>() : failure(u"The answer cannot be written to standard output."_s);
}

} // namespace consentdesk
