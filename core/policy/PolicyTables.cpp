// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyTables.h"

#include "policy/PolicyLimits.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class PolicyTablesText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PolicyTables)
};

constexpr qsizetype longestLanguage = 35; // RFC 5646 section 4.4.1
constexpr int deepestList = 2;

/// Reads the script's answer, and what is wrong with it. What is beyond the limits is left out and counted as
/// cut.
class AnswerReader final
{
public:
    Result<PolicyTables> read(const QJsonObject &json)
    {
        if (json["schema"_L1].toInt() != 1 || !json["blocks"_L1].isArray())
            return failure(PolicyTablesText::tr("The page's script gave no answer that can be read."));
        m_tables.title = text(json["title"_L1]);
        m_tables.language = text(json["language"_L1]).left(longestLanguage);
        m_tables.isCut = json["cut"_L1].toBool();
        const QJsonArray blocks = json["blocks"_L1].toArray();
        for (const QJsonValue block : blocks) {
            if (m_tables.blocks.size() >= PolicyLimits::blocks) {
                m_tables.isCut = true;
                break;
            }
            readBlock(block.toObject());
        }
        if (m_isBroken)
            return failure(PolicyTablesText::tr(
                "The page's script gave an answer with parts that are no parts of a page."));
        return m_tables;
    }

private:
    QString text(const QJsonValue &value)
    {
        m_isBroken = m_isBroken || !(value.isString() || value.isUndefined());
        const QString whole = value.toString();
        m_tables.isCut = m_tables.isCut || whole.size() > PolicyLimits::text;
        QString cut = whole.left(PolicyLimits::text);
        if (!cut.isValidUtf16()) // half a character, of the page or of our cut
            cut = QString::fromUtf8(cut.toUtf8());
        return cut;
    }

    void readBlock(const QJsonObject &json)
    {
        const QString kind = json["kind"_L1].toString();
        if (kind == "heading"_L1)
            m_tables.blocks.append(
                PolicyHeading{std::clamp(json["level"_L1].toInt(1), 1, 6), text(json["text"_L1])});
        else if (kind == "paragraph"_L1)
            m_tables.blocks.append(PolicyParagraph{text(json["label"_L1]), text(json["text"_L1])});
        else if (kind == "begin"_L1 || kind == "end"_L1)
            m_tables.blocks.append(
                PolicyPart{kind == "begin"_L1 ? PolicyPart::Edge::Begin : PolicyPart::Edge::End});
        else if (kind == "list"_L1 || kind == "definitions"_L1)
            m_tables.blocks.append(
                PolicyList{kind == "list"_L1 ? PolicyList::Kind::Items : PolicyList::Kind::Definitions,
                           items(json["items"_L1].toArray(), 0), json["hidden"_L1].toBool()});
        else if (kind == "table"_L1)
            readTable(json);
        else
            m_isBroken = true;
    }

    QList<PolicyItem> items(const QJsonArray &array, int depth)
    {
        QList<PolicyItem> items;
        for (const QJsonValue item : array) {
            if (depth > deepestList || isOutOfRows())
                break;
            const QJsonObject json = item.toObject();
            items.append({text(json["label"_L1]), text(json["text"_L1]), json["code"_L1].toBool(),
                          this->items(json["items"_L1].toArray(), depth + 1)});
        }
        return items;
    }

    void readTable(const QJsonObject &json)
    {
        if (m_tableCount++ >= PolicyLimits::tables) {
            m_tables.isCut = true;
            return;
        }
        QList<QList<PolicyCell>> rows;
        const QJsonArray array = json["rows"_L1].toArray();
        for (const QJsonValue row : array) {
            if (isOutOfRows())
                break;
            rows.append(cells(row.toArray()));
        }
        m_tables.blocks.append(
            PolicyTable{text(json["caption"_L1]), PolicyGrid(rows), json["hidden"_L1].toBool()});
    }

    QList<PolicyCell> cells(const QJsonArray &row)
    {
        QList<PolicyCell> cells;
        for (const QJsonValue value : row) {
            if (cells.size() >= PolicyLimits::columns || m_cells <= 0) {
                m_tables.isCut = true;
                break;
            }
            --m_cells;
            const QJsonObject json = value.toObject();
            cells.append({text(json["text"_L1]),
                          json["header"_L1].toBool() ? PolicyCell::Kind::Header : PolicyCell::Kind::Data,
                          json["rows"_L1].toInt(1), json["columns"_L1].toInt(1)});
        }
        return cells;
    }

    bool isOutOfRows()
    {
        const bool isOut = m_rows <= 0;
        --m_rows;
        m_tables.isCut = m_tables.isCut || isOut;
        return isOut;
    }

    PolicyTables m_tables;
    qsizetype m_tableCount = 0;
    qsizetype m_rows = PolicyLimits::rows;
    qsizetype m_cells = PolicyLimits::cells;
    bool m_isBroken = false;
};

} // namespace

Result<PolicyTables> PolicyTables::fromJson(const QByteArray &json)
{
    if (json.size() > PolicyLimits::jsonOctets)
        return failure(PolicyTablesText::tr("The page has more text than a policy can have."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(PolicyTablesText::tr("The page's script gave no answer that can be read."));
    auto tables = AnswerReader().read(document.object());
    if (tables)
        tables->contentHash = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    return tables;
}

} // namespace consentdesk
