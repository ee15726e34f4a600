// SPDX-License-Identifier: Apache-2.0
#include "exchange/CookieFile.h"

#include "base/DisplayText.h"
#include "exchange/CookieEditorJson.h"
#include "exchange/NetscapeCookies.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace consentdesk {

namespace {

class CookieFileText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieFile)
};

constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

bool isUtf16(QByteArrayView content)
{
    return content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff");
}

/// The line that programs begin such a file with, or any line with at least six fields. Tabs in front of a
/// line are indentation, as of a page.
bool looksLikeNetscape(QByteArrayView content)
{
    if (content.startsWith(NetscapeCookies::firstLine) || content.startsWith("# HTTP Cookie File"))
        return true;
    qsizetype separators = 0;
    bool isIndentation = true;
    for (const char c : content) {
        const bool isBlank = c == '\t' || c == ' ';
        isIndentation = c == '\n' || (isIndentation && isBlank);
        separators = isIndentation ? 0 : separators + (c == '\t' ? 1 : 0);
        if (separators >= 5)
            return true;
    }
    return false;
}

tl::unexpected<Error> tooLarge()
{
    return failure(CookieFileText::tr("The file is larger than %1 MB. No browser has that many cookies.")
                       .arg(ImportLimits::fileOctets / 1'000'000));
}

tl::unexpected<Error> unreadable(const QString &path, const QString &reason)
{
    return failure(CookieFileText::tr("The file %1 cannot be read: %2.").arg(displayText(path, 400), reason));
}

} // namespace

Result<ImportedCookies> CookieFile::parse(const QByteArray &content)
{
    if (content.size() > ImportLimits::fileOctets)
        return tooLarge();
    const bool isMarked = QByteArrayView(content).startsWith(byteOrderMark);
    const QByteArray text = isMarked ? content.sliced(byteOrderMark.size()) : content;
    const QByteArrayView begin = QByteArrayView(text).trimmed();
    if (begin.isEmpty())
        return failure(CookieFileText::tr("The file is empty."));
    if (isUtf16(text))
        return failure(CookieFileText::tr("The file is written in UTF-16. Save it as UTF-8 and try again."));
    if (begin.startsWith("SQLite format 3"))
        return failure(CookieFileText::tr(
            "The file is a browser's database. Export its cookies as cookies.txt or JSON."));
    if (text.contains('\0'))
        return failure(CookieFileText::tr("The file is not a text file."));
    if (begin.startsWith('[') || begin.startsWith('{'))
        return CookieEditorJson::read(text);
    if (looksLikeNetscape(text))
        return NetscapeCookies::read(text);
    return failure(CookieFileText::tr(
        "The file is neither a cookies.txt (lines of seven fields separated by tabs) nor JSON of "
        "Cookie-Editor."));
}

Result<ImportedCookies> CookieFile::read(const QString &path)
{
    const QFileInfo info(path);
    // A device or a pipe has no size, and may have no end.
    if (info.exists() && !info.isFile())
        return unreadable(path, CookieFileText::tr("it is not an ordinary file"));
    if (info.size() > ImportLimits::fileOctets)
        return tooLarge();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray content = file.read(ImportLimits::fileOctets + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return parse(content);
}

} // namespace consentdesk
