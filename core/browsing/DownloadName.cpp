// SPDX-License-Identifier: Apache-2.0
#include "browsing/DownloadName.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class DownloadNameText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::DownloadName)
};

constexpr int mostNumbers = 10'000;
constexpr qsizetype longestExtension = 24; // bytes; what is longer is no extension

bool isForbidden(char32_t codePoint)
{
    // Separators here, and what FAT and NTFS do not take.
    static constexpr std::u32string_view forbidden = U"/\\<>:\"|?*";
    return forbidden.find(codePoint) != std::u32string_view::npos;
}

bool isLeftOut(char32_t codePoint)
{
    const auto category = QChar::category(codePoint);
    return isHidden(codePoint) || category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_Surrogate || QChar::isNonCharacter(codePoint);
}

QString readable(const QString &proposed)
{
    QString name;
    // toUcs4() replaces lone surrogates; the file system could not take them.
    for (const uint codePoint : proposed.left(4096).toUcs4()) {
        if (isForbidden(codePoint))
            name += u'_';
        else if (QChar::isSpace(codePoint))
            name += u' ';
        else if (!isLeftOut(codePoint))
            name += QChar::fromUcs4(codePoint);
    }
    return name.simplified();
}

bool isDotOrSpace(QChar character)
{
    return character == u'.' || character == u' ';
}

QString withoutDotsAround(QStringView name)
{
    while (!name.isEmpty() && isDotOrSpace(name.front()))
        name = name.mid(1);
    while (!name.isEmpty() && isDotOrSpace(name.back()))
        name.chop(1);
    return name.toString();
}

/// Windows opens the device whatever extension follows.
bool isDevice(const QString &name)
{
    static constexpr std::array plain{"con"_L1, "prn"_L1, "aux"_L1, "nul"_L1};
    static constexpr std::array numbered{"com"_L1, "lpt"_L1};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const auto isNumbered = [&stem](QLatin1StringView device) {
        return stem.size() == 4 && stem.startsWith(device) && stem.back().isDigit();
    };
    return std::find(plain.begin(), plain.end(), stem) != plain.end() ||
           std::any_of(numbered.begin(), numbered.end(), isNumbered);
}

qsizetype extensionStart(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.mid(dot).toUtf8().size() > longestExtension)
        return name.size();
    const bool isArchive = dot > 4 && name.left(dot).endsWith(u".tar"_s, Qt::CaseInsensitive);
    return isArchive ? dot - 4 : dot;
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= longestFileName)
        return name;
    const qsizetype start = extensionStart(name);
    const QString extension = name.mid(start);
    QByteArray stem = name.left(start).toUtf8().left(longestFileName - extension.toUtf8().size());
    // Not in the middle of a character: bytes 10xxxxxx go on with one (RFC 3629 section 3).
    qsizetype end = stem.size();
    const QByteArray whole = name.left(start).toUtf8();
    while (end > 0 && end < whole.size() && (uchar(whole.at(end)) & 0xC0U) == 0x80U)
        --end;
    stem.truncate(end);
    return withoutDotsAround(QString::fromUtf8(stem) + extension);
}

} // namespace

QString safeFileName(const QString &proposed)
{
    QString name = withoutDotsAround(readable(proposed));
    if (isDevice(name))
        name.prepend(u'_');
    name = shortened(name);
    return name.isEmpty() ? u"download"_s : name;
}

QString numberedFileName(const QString &name, int number)
{
    if (number == 0)
        return name;
    const qsizetype start = extensionStart(name);
    return u"%1 (%2)%3"_s.arg(name.left(start), QString::number(number), name.mid(start));
}

Result<QString> reserveFile(const QString &folder, const QString &name)
{
    const QDir directory(folder);
    const QString shown = displayText(folder, 120);
    if (!directory.mkpath(u"."_s))
        return failure(DownloadNameText::tr("The folder %1 cannot be made.").arg(shown));
    for (int number = 0; number < mostNumbers; ++number) {
        QFile file(directory.filePath(numberedFileName(name, number)));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) // the system's O_EXCL
            return file.fileName();
        // A link that leads nowhere is there, too.
        const QFileInfo info(file.fileName());
        if (!info.exists() && !info.isSymbolicLink())
            return failure(
                DownloadNameText::tr("Nothing can be saved in %1 (%2).").arg(shown, file.errorString()));
    }
    return failure(DownloadNameText::tr("There are too many files of that name in %1.").arg(shown));
}

bool mayRunCode(const QString &fileName)
{
    static constexpr std::array endings{
        "desktop"_L1,    "sh"_L1,   "bash"_L1, "zsh"_L1,   "run"_L1, "bin"_L1,  "appimage"_L1,
        "flatpakref"_L1, "deb"_L1,  "rpm"_L1,  "snap"_L1,  "jar"_L1, "jnlp"_L1, "py"_L1,
        "pyz"_L1,        "pl"_L1,   "rb"_L1,   "js"_L1,    "mjs"_L1, "php"_L1,  "exe"_L1,
        "msi"_L1,        "com"_L1,  "bat"_L1,  "cmd"_L1,   "ps1"_L1, "vbs"_L1,  "wsf"_L1,
        "scr"_L1,        "lnk"_L1,  "url"_L1,  "reg"_L1,   "hta"_L1, "iso"_L1,  "img"_L1,
        "docm"_L1,       "xlsm"_L1, "pptm"_L1, "odm"_L1,   "so"_L1,  "elf"_L1,  "out"_L1,
        "service"_L1,    "xpi"_L1,  "crx"_L1,  "action"_L1};
    const QString ending = fileName.section(u'.', -1).toLower();
    return !fileName.contains(u'.') // nothing tells what it is
           || std::find(endings.begin(), endings.end(), ending) != endings.end();
}

} // namespace consentdesk
