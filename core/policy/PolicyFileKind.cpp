// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyFileKind.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class PolicyFileKindText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PolicyFileKind)
};

constexpr qsizetype longestFileName = 200;

/// UTF-16 and UTF-32 are text, though every other octet may be zero.
bool beginsWithWideMark(const QByteArray &beginning)
{
    return beginning.startsWith("\xff\xfe") || beginning.startsWith("\xfe\xff") ||
           beginning.startsWith(QByteArray("\0\0\xfe\xff", 4));
}

bool isControl(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return octet < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b';
}

/// Pages have no zero octets, and hardly ever another control character.
bool isBinary(const QByteArray &beginning)
{
    if (beginsWithWideMark(beginning))
        return false;
    const auto controls = std::count_if(beginning.cbegin(), beginning.cend(), isControl);
    return beginning.contains('\0') || controls > 8 + beginning.size() / 100;
}

bool isJson(const QByteArray &beginning)
{
    static const QRegularExpression form(
        uR"(\A\x{feff}?\s*(?:\{\s*(?:"|\}|\z)|\[\s*(?:["{\[\]\d-]|true|false|null|\z)))"_s);
    return form.match(QString::fromUtf8(beginning.left(1'000))).hasMatch();
}

} // namespace

std::optional<Error> fileThatIsNoPage(const QByteArray &beginning, const QString &name)
{
    const QString file = displayText(name, longestFileName);
    const QString advice =
        PolicyFileKindText::tr("Save the policy in a browser as a web page (HTML) and give that file.");
    if (beginning.trimmed().isEmpty())
        return Error{PolicyFileKindText::tr("%1 is empty. %2").arg(file, advice)};
    if (beginning.startsWith("%PDF-"))
        return Error{PolicyFileKindText::tr("%1 is a PDF, which is not read. %2").arg(file, advice)};
    if (isBinary(beginning))
        return Error{PolicyFileKindText::tr("%1 is not a page: it is binary data. %2").arg(file, advice)};
    if (isJson(beginning))
        return Error{PolicyFileKindText::tr("%1 is not a page: it is JSON. %2").arg(file, advice)};
    return std::nullopt;
}

} // namespace consentdesk
