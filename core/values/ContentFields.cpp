// SPDX-License-Identifier: Apache-2.0
#include "values/ContentFields.h"

#include "values/LiteralFields.h"
#include "values/NestedText.h"
#include "values/TcFields.h"
#include "values/TimeText.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class ContentFieldsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ContentFields)
};

void write(FieldWriter &writer, const Literal &literal, int layersLeft)
{
    writeMembers(writer, literal, {layersLeft, {}});
}

/// RFC 7519 section 4.1, and auth_time of OpenID Connect: seconds since 1970.
const QStringList &tokenTimes()
{
    static const QStringList names{u"iat"_s, u"nbf"_s, u"exp"_s, u"auth_time"_s};
    return names;
}

QString signatureText(const JsonWebToken &token)
{
    if (token.signatureOctets == 0)
        return ContentFieldsText::tr("none");
    return ContentFieldsText::tr("%1 octets, not checked").arg(token.signatureOctets);
}

void write(FieldWriter &writer, const JsonWebToken &token, int layersLeft)
{
    const LiteralStyle style{layersLeft, tokenTimes()};
    {
        const FieldWriter::Group header(writer, ContentFieldsText::tr("Header"));
        writeMembers(writer, token.header, style);
    }
    if (token.kind == JsonWebToken::Kind::Encrypted) {
        writer.note(ContentFieldsText::tr("The content is encrypted; only the header can be read."));
        return;
    }
    {
        const FieldWriter::Group payload(writer, ContentFieldsText::tr("Payload"));
        writeMembers(writer, token.payload, style);
    }
    writer.add(ContentFieldsText::tr("Signature"), signatureText(token));
    writer.note(ContentFieldsText::tr("The signature was not checked: anyone can write such a token."));
}

void write(FieldWriter &writer, const TcString &string, int)
{
    writeTcString(writer, string);
}

void write(FieldWriter &writer, const FormPairs &pairs, int layersLeft)
{
    for (const FormPair &pair : pairs) {
        writeNested(writer, pair.name, pair.value, layersLeft);
        if (writer.isFull())
            return;
    }
}

void write(FieldWriter &, std::monostate, int) {}

} // namespace

void writeContent(FieldWriter &writer, const ValueContent &content, int layersLeft)
{
    std::visit([&](const auto &structure) { write(writer, structure, layersLeft); }, content);
}

QString formatName(const ValueContent &content)
{
    const auto *const token = std::get_if<JsonWebToken>(&content);
    if (!token)
        return structureName(content);
    return token->kind == JsonWebToken::Kind::Signed
               ? ContentFieldsText::tr("JSON Web Token, signature not checked")
               : ContentFieldsText::tr("JSON Web Token, encrypted");
}

} // namespace consentdesk
