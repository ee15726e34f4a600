// SPDX-License-Identifier: Apache-2.0
#include "models/CookieColumn.h"

#include "base/DisplayText.h"
#include "cookies/Lifetime.h"
#include "report/AttributeText.h"
#include "report/RowText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CookieTable final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieTable)
};

constexpr qsizetype longestToolTip = 1000;

struct ColumnName
{
    QString identifier;
    const char *title;
};

const ColumnName &nameOf(CookieColumn column)
{
    static const std::array<ColumnName, size_t(cookieColumnCount)> names{{
        {u"name"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Name")},
        {u"value"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Value")},
        {u"provider"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Provider")},
        {u"function"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Function")},
        {u"purpose"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Purpose")},
        {u"category"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Category")},
        {u"source"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Source")},
        {u"confidence"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Confidence")},
        {u"state"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "State")},
        {u"reason"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Why")},
        {u"domain"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Domain")},
        {u"path"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Path")},
        {u"host-only"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Host only")},
        {u"party"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Party")},
        {u"page"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "On pages of")},
        {u"expires"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Expires")},
        {u"lifetime"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Lifetime")},
        {u"secure"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Secure")},
        {u"http-only"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "HttpOnly")},
        {u"same-site"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "SameSite")},
        {u"size"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Size")},
        {u"written-by"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Written by")},
        {u"first-seen"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "First seen")},
        {u"last-changed"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Last changed")},
        {u"changes"_s, QT_TRANSLATE_NOOP("consentdesk::CookieTable", "Changes")},
    }};
    return names.at(size_t(column));
}

QString nameColumn(const InspectorRow &row, const ColumnContext &context)
{
    const QByteArray name = row.cookie().nameOnTheWire();
    return name.isEmpty() ? nameText(row.cookie()) : displayText(name, context.longestText);
}

QString pageColumn(const InspectorRow &row, const ColumnContext &context)
{
    return row.page.isNull() ? siteName(row.page) : displayText(row.page.domain(), context.longestText);
}

QString writtenByText(const ObservedCookie &observed, const ColumnContext &context)
{
    return observed.writer.isEmpty() ? writerText(observed.writtenBy)
                                     : displayText(observed.writer, context.longestText);
}

QString expiryText(const InspectorRow &row)
{
    const auto &expires = row.cookie().expires;
    return expires ? localTime(*expires) : CookieTable::tr("when the browser is closed");
}

QString knowledgeColumn(CookieColumn column, const Classification &known, const ColumnContext &context)
{
    switch (column) {
    case CookieColumn::Provider:
        return known.provider;
    case CookieColumn::Function:
        return known.function;
    case CookieColumn::Purpose:
        return known.purpose.isEmpty() && known.isUnclassified() ? CookieTable::tr("unclassified")
                                                                 : known.purpose;
    case CookieColumn::Category:
        return context.categories.at(size_t(known.category));
    case CookieColumn::Source:
        return known.sourceTitle;
    case CookieColumn::Confidence:
        return confidenceText(known.confidence);
    default:
        return {};
    }
}

QString attributeColumn(CookieColumn column, const InspectorRow &row, const ColumnContext &context)
{
    if (!row.wasStored())
        return CookieTable::tr("not known");
    switch (column) {
    case CookieColumn::Value:
        return displayText(row.cookie().value, context.longestText);
    case CookieColumn::Expires:
        return expiryText(row);
    case CookieColumn::Lifetime:
        return lifetimeText(row.cookie().expires, context.now);
    case CookieColumn::Secure:
        return yesOrNo(row.cookie().secure);
    case CookieColumn::HttpOnly:
        return yesOrNo(row.cookie().httpOnly);
    case CookieColumn::SameSite:
        return sameSiteText(row.sameSite);
    case CookieColumn::Size:
        return CookieTable::tr("%1 B").arg(QLocale().toString(row.size()));
    default:
        return {};
    }
}

QString historyColumn(CookieColumn column, const ObservedCookie &observed, const ColumnContext &context)
{
    switch (column) {
    case CookieColumn::WrittenBy:
        return writtenByText(observed, context);
    case CookieColumn::FirstSeen:
        return localTime(observed.firstSeen);
    case CookieColumn::LastChanged:
        return localTime(observed.lastChanged);
    case CookieColumn::Changes:
        return QLocale().toString(observed.changes);
    default:
        return {};
    }
}

} // namespace

CategoryNames categoryNamesOf(const Catalogue &catalogue)
{
    CategoryNames names;
    for (const CookieCategory category : allCookieCategories)
        names[size_t(category)] = catalogue.description(category).name;
    return names;
}

QString identifier(CookieColumn column)
{
    return nameOf(column).identifier;
}

QString columnTitle(CookieColumn column)
{
    return QCoreApplication::translate("consentdesk::CookieTable", nameOf(column).title);
}

QString columnText(CookieColumn column, const InspectorRow &row, const ColumnContext &context)
{
    switch (column) {
    case CookieColumn::Name:
        return nameColumn(row, context);
    case CookieColumn::State:
        return stateSign(row.row.state) + u' ' + stateText(row.row);
    case CookieColumn::Reason:
        return explain(row.row.verdict);
    case CookieColumn::Domain:
        return displayText(row.key().domain, context.longestText);
    case CookieColumn::Path:
        return displayText(row.key().path, context.longestText);
    case CookieColumn::HostOnly:
        return yesOrNo(row.key().isHostOnly());
    case CookieColumn::Party:
        return partyText(row.row.classification().party);
    case CookieColumn::Page:
        return pageColumn(row, context);
    case CookieColumn::WrittenBy:
    case CookieColumn::FirstSeen:
    case CookieColumn::LastChanged:
    case CookieColumn::Changes:
        return historyColumn(column, row.observed(), context);
    case CookieColumn::Value:
    case CookieColumn::Expires:
    case CookieColumn::Lifetime:
    case CookieColumn::Secure:
    case CookieColumn::HttpOnly:
    case CookieColumn::SameSite:
    case CookieColumn::Size:
        return attributeColumn(column, row, context);
    default:
        return displayText(knowledgeColumn(column, row.row.classification(), context), context.longestText);
    }
}

QString columnToolTip(CookieColumn column, const InspectorRow &row, const ColumnContext &context)
{
    switch (column) {
    case CookieColumn::Value:
        return {}; // it may be masked
    case CookieColumn::State:
        return explain(row.row.verdict);
    case CookieColumn::Confidence:
        return confidenceExplanation(row.row.classification().confidence);
    case CookieColumn::Lifetime:
    case CookieColumn::Expires:
        return row.wasStored() ? exactExpiryText(row.cookie().expires) : QString();
    case CookieColumn::Provider:
    case CookieColumn::Function:
    case CookieColumn::Purpose:
        return displayText(knowledgeColumn(column, row.row.classification(), context), longestToolTip);
    case CookieColumn::WrittenBy:
        return displayText(row.observed().writer, longestToolTip);
    default:
        return {};
    }
}

std::optional<qint64> columnAmount(CookieColumn column, const InspectorRow &row)
{
    const ObservedCookie &observed = row.observed();
    switch (column) {
    case CookieColumn::Value:
        return 0; // an order would tell of what is masked
    case CookieColumn::Category:
        return qint64(row.row.classification().category);
    case CookieColumn::Confidence:
        return qint64(row.row.classification().confidence);
    case CookieColumn::State:
        return qint64(row.row.state);
    case CookieColumn::HostOnly:
        return qint64(row.key().isHostOnly());
    case CookieColumn::Party:
        return qint64(row.row.classification().party);
    case CookieColumn::Secure:
        return qint64(row.cookie().secure);
    case CookieColumn::HttpOnly:
        return qint64(row.cookie().httpOnly);
    case CookieColumn::Expires:
    case CookieColumn::Lifetime:
        return lifetimeSortKey(row.cookie().expires);
    case CookieColumn::Size:
        return row.size();
    case CookieColumn::FirstSeen:
        return observed.firstSeen.toMSecsSinceEpoch();
    case CookieColumn::LastChanged:
        return observed.lastChanged.toMSecsSinceEpoch();
    case CookieColumn::Changes:
        return observed.changes;
    default:
        return std::nullopt;
    }
}

bool isNumeric(CookieColumn column)
{
    return column == CookieColumn::Size || column == CookieColumn::Changes;
}

} // namespace consentdesk
