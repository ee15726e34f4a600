// SPDX-License-Identifier: Apache-2.0
// Input: the name that a server or a page proposes for a download. The safe name is one visible part of a
// path, short enough for what the engine and a number add, and good on the disks that people carry; made safe
// again it is the same. Numbered, it keeps all that, and whoever opens it is warned as before.
#include "Fuzz.h"
#include "browsing/DownloadName.h"

#include <QFileInfo>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestOnDisk = 255;

void checkPart(const QString &name)
{
    static const QString forbidden = u"/\\<>:\"|?*"_s;
    fuzz::require(!name.isEmpty(), "there is a name");
    fuzz::require(fuzz::isHarmlessLine(name), "it is read as it is written");
    for (const QChar character : name)
        fuzz::require(!forbidden.contains(character) && character.unicode() >= 0x20,
                      "it is one part of a path");
    fuzz::require(!name.startsWith(u'.') && !name.startsWith(u' '), "it is seen");
    fuzz::require(!name.endsWith(u'.') && !name.endsWith(u' '), "other systems keep it");
    fuzz::require(QFileInfo(u"/tmp/"_s + name).fileName() == name, "it stays in its folder");
    fuzz::require((name + u".download"_s).toUtf8().size() <= longestOnDisk, "the engine can add to it");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Bytes that are no UTF-8 come as half surrogates: pages can name files so.
    QString proposed = QString::fromUtf8(fuzz::bytesOf(data, size));
    proposed.replace(u"HALF"_s, QString(QChar(0xD800)));
    const QString name = safeFileName(proposed);
    checkPart(name);
    fuzz::require(name.toUtf8().size() <= longestFileName, "it is short");
    fuzz::require(safeFileName(name) == name, "what is safe stays as it is");
    for (const int number : {1, 10, 9'999}) {
        const QString numbered = numberedFileName(name, number);
        checkPart(numbered);
        fuzz::require(numbered != name, "a number makes another name");
        fuzz::require(mayRunCode(numbered) || !mayRunCode(name), "a number takes no warning away");
    }
    fuzz::require(numberedFileName(name, 0) == name, "the first one has no number");
    return 0;
}
