// SPDX-License-Identifier: Apache-2.0
#include "knowledge/ImportedKnowledge.h"

#include "base/DisplayText.h"
#include "base/WholeFile.h"
#include "knowledge/EdpbKnowledge.h"
#include "knowledge/KnowledgePack.h"
#include "knowledge/OpenCookieDatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class ImportedKnowledgeText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ImportedKnowledge)
};

Result<KnowledgeContent> interpret(const QByteArray &file, const QDate &today)
{
    // Only EDPB's bases have the key, and both kinds are looked at as a whole.
    if (file.contains("\"knowledges\""))
        return EdpbKnowledge::read(file);
    return OpenCookieDatabase::read(file, today);
}

} // namespace

ImportedKnowledge::ImportedKnowledge(QString folder)
    : m_folder(std::move(folder))
{
}

QString ImportedKnowledge::fileName() const
{
    return QDir(m_folder).filePath(u"imported-knowledge.bin"_s);
}

Result<std::optional<KnowledgeContent>> ImportedKnowledge::read() const
{
    QFile file(fileName());
    if (!file.exists())
        return std::optional<KnowledgeContent>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ImportedKnowledgeText::tr("The imported knowledge cannot be read: %1.")
                           .arg(displayText(file.errorString())));
    auto content = KnowledgePack::read(file.read(KnowledgeContent::maximumBytes));
    if (!content)
        return failure(
            ImportedKnowledgeText::tr("The imported knowledge is not used. %1").arg(content.error().message));
    return std::optional(*std::move(content));
}

Result<KnowledgeContent> ImportedKnowledge::contentOf(const QString &path, const QDate &today)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ImportedKnowledgeText::tr("%1 cannot be read: %2.")
                           .arg(displayText(path, 200), displayText(file.errorString())));
    auto content = interpret(file.read(KnowledgeContent::maximumBytes + 1), today);
    if (!content)
        return failure(ImportedKnowledgeText::tr("Nothing was imported from %1. %2")
                           .arg(displayText(QFileInfo(path).fileName(), 100), content.error().message));
    return content;
}

Result<void> ImportedKnowledge::checkRows(const KnowledgeContent &content)
{
    if (content.declarations.size() > KnowledgeContent::maximumRows)
        return failure(
            ImportedKnowledgeText::tr(
                "With this file the imports would have more than %1 rows together: remove one of them first.")
                .arg(KnowledgeContent::maximumRows));
    return {};
}

Result<void> ImportedKnowledge::keep(const KnowledgeContent &content) const
{
    if (content.declarations.isEmpty()) {
        QFile file(fileName());
        if (file.exists() && !file.remove())
            return failure(ImportedKnowledgeText::tr("The imported knowledge cannot be removed: %1.")
                               .arg(displayText(file.errorString())));
        return {};
    }
    if (auto fits = checkRows(content); !fits)
        return fits;
    const QByteArray pack = KnowledgePack::write(content);
    if (pack.size() > KnowledgeContent::maximumBytes)
        return failure(
            ImportedKnowledgeText::tr(
                "With this file the imports would be larger than %1 MiB together: remove one of them first.")
                .arg(KnowledgeContent::maximumBytes / 1024 / 1024));
    if (const auto written = writeWholeFile(fileName(), pack); !written)
        return failure(
            ImportedKnowledgeText::tr("The import cannot be kept: %1.").arg(written.error().message));
    return {};
}

} // namespace consentdesk
