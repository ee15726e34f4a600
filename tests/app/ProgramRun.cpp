// SPDX-License-Identifier: Apache-2.0
#include "ProgramRun.h"

#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

const QByteArray switchedOff =
    "consentdesk: warning: you are root, so the engine's sandbox is switched off. ";
const QByteArray ofPages = switchedOff + "Pages you do not trust should be opened as an ordinary user.\n";
const QByteArray ofFiles = switchedOff + "Files you do not trust should be read as an ordinary user.\n";

/// What root is warned of at the beginning of @p err; else empty.
QByteArray rootWarningIn(const QByteArray &err)
{
    if (geteuid() != 0)
        return {};
    for (const QByteArray &warning : {ofPages, ofFiles}) {
        if (err.startsWith(warning))
            return warning;
    }
    return {};
}

} // namespace

QByteArray ProgramResult::text() const
{
    return "exit status " + QByteArray::number(status) + (exited ? "" : " (did not exit by itself)") +
           " after " + QByteArray::number(qint64(time.count())) + " ms\n--- out ---\n" + out.left(4000) +
           "\n--- err ---\n" + err.left(4000);
}

bool ProgramResult::complainsInOneLine() const
{
    static const QRegularExpression form(u"\\Aconsentdesk: [^\\x{0}-\\x{1f}\\x{7f}-\\x{9f}]+\\.\n\\z"_s);
    return form.match(QString::fromUtf8(err)).hasMatch();
}

QString ProgramRun::program()
{
    return QStringLiteral(CONSENTDESK_PROGRAM);
}

ProgramRun::ProgramRun(QString program)
    : m_program(std::move(program))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES"})
        m_environment.remove(QString::fromLatin1(name));
    const QDir place(m_place.path());
    const auto giveFolder = [&](const QString &name, const QString &folder) {
        place.mkpath(folder);
        m_environment.insert(name, place.filePath(folder));
    };
    giveFolder(u"HOME"_s, u"home"_s);
    giveFolder(u"TMPDIR"_s, u"tmp"_s);
    giveFolder(u"XDG_CACHE_HOME"_s, u"cache"_s);
    giveFolder(u"XDG_CONFIG_HOME"_s, u"config"_s);
    giveFolder(u"XDG_DATA_HOME"_s, u"data"_s);
    giveFolder(u"XDG_RUNTIME_DIR"_s, u"runtime"_s);
    QFile::setPermissions(place.filePath(u"runtime"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

ProgramRun::~ProgramRun()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

void ProgramRun::start(const QStringList &arguments)
{
    m_err.clear();
    m_started = std::chrono::steady_clock::now();
    m_process.setProcessEnvironment(m_environment);
    m_process.setWorkingDirectory(m_environment.value(u"HOME"_s));
    m_process.start(m_program, arguments);
    m_process.waitForStarted();
}

ProgramResult ProgramRun::finish(std::chrono::milliseconds patience)
{
    if (m_process.state() != QProcess::NotRunning) {
        QEventLoop loop;
        QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
    }
    ProgramResult result;
    result.exited =
        m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit;
    result.status = result.exited ? m_process.exitCode() : -1;
    result.out = m_process.readAllStandardOutput();
    result.err = errorsSoFar();
    result.rootWarning = rootWarningIn(result.err);
    result.err.remove(0, result.rootWarning.size());
    result.time =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_started);
    return result;
}

ProgramResult ProgramRun::run(const QStringList &arguments)
{
    start(arguments);
    return finish();
}

QByteArray ProgramRun::errorsSoFar()
{
    m_err += m_process.readAllStandardError();
    return m_err;
}

QStringList ProgramRun::filesOnDisk() const
{
    QStringList found;
    QDirIterator below(m_place.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (below.hasNext())
        found.append(QDir(m_place.path()).relativeFilePath(below.next()));
    found.sort();
    return found;
}

QStringList ProgramRun::filesThatTell(const QList<QByteArray> &words) const
{
    QStringList found;
    for (const QString &path : filesOnDisk()) {
        QFile file(QDir(m_place.path()).filePath(path));
        const bool isRead = QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly);
        const QByteArray content = isRead ? file.readAll() : QByteArray();
        const auto tells = [&](const QByteArray &word) {
            const QString text = QString::fromLatin1(word);
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
            return path.contains(text) || content.contains(word) || content.contains(wide);
        };
        if (std::any_of(words.begin(), words.end(), tells))
            found.append(path);
    }
    return found;
}

ProgramResult visit(const QStringList &arguments)
{
    return ProgramRun().run(QStringList{u"visit"_s} + arguments);
}

} // namespace consentdesk::test
