// SPDX-License-Identifier: Apache-2.0
// Used at build time: packs our curated entries and the databases that are there into one file.
//   knowledge_pack OUTPUT cookies.toml open-cookie-database.json entities-nostats.json
// Beside each database stands FILE.date: the day on which the package that carries it was published.
// A database that is missing or unusable is named in the pack; only our own file must be right.
#include "catalogue/CatalogueFile.h"
#include "knowledge/KnowledgePack.h"
#include "knowledge/OpenCookieDatabase.h"
#include "knowledge/ThirdPartyWeb.h"

#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace consentdesk;

namespace {

QByteArray contentOf(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDate dateOf(const char *path)
{
    const QByteArray name = QByteArray(path) + ".date";
    return QDate::fromString(QString::fromLatin1(contentOf(name).trimmed()), Qt::ISODate);
}

void lack(KnowledgeContent &content, const QString &source)
{
    content.lacking.append(source);
    std::fprintf(stderr, "consentdesk: built without the %s.\n", qPrintable(source));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    const auto curated = CatalogueFile::read(QString::fromLocal8Bit(argv[2]));
    if (!curated) {
        std::fprintf(stderr, "%s\n", qPrintable(curated.error().message));
        return 1;
    }
    KnowledgeContent content;
    content.declarations = curated->declarations;
    if (const auto database = OpenCookieDatabase::read(contentOf(argv[3]), dateOf(argv[3])))
        content.declarations += database->declarations;
    else
        lack(content, u"Open Cookie Database"_s);
    if (const auto companies = readThirdPartyWeb(contentOf(argv[4]))) {
        content.companies = *companies;
        content.companiesRetrieved = dateOf(argv[4]);
    } else {
        lack(content, u"list of companies (third-party-web)"_s);
    }
    QFile out(QString::fromLocal8Bit(argv[1]));
    const QByteArray pack = KnowledgePack::write(content);
    return out.open(QIODevice::WriteOnly) && out.write(pack) == pack.size() && out.flush() ? 0 : 1;
}
