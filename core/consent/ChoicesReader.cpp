// SPDX-License-Identifier: Apache-2.0
#include "consent/ChoicesReader.h"

#include "cookies/Cookie.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

Result<ChoicesFile> ChoicesReader::read(const QByteArray &json)
{
    if (json.size() > ChoicesFile::maximumOctets)
        return failure(
            tr("The file is larger than 20 MB, which no file of choices is. Nothing was changed."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    require(error.error == QJsonParseError::NoError && document.isObject(),
            QT_TR_NOOP("The file is no JSON object."));
    if (m_problem.isEmpty())
        readDocument(document.object());
    if (!m_problem.isEmpty())
        return failure(tr("%1 Nothing was changed.").arg(m_problem));
    return m_file;
}

void ChoicesReader::readDocument(const QJsonObject &document)
{
    require(document.value("format"_L1) == "consentdesk-choices"_L1,
            QT_TR_NOOP("The file does not say that it holds choices of ConsentDesk."));
    require(document.value("version"_L1) == 1, QT_TR_NOOP("The file is of another version of ConsentDesk."));
    allowOnly(document, {u"format"_s, u"version"_s, u"everywhere"_s, u"sites"_s});
    const QJsonValue everywhere = document.value("everywhere"_L1);
    require(everywhere.isObject(), QT_TR_NOOP("The default for all sites is missing."));
    allowOnly(everywhere.toObject(), {u"categories"_s, u"cookies"_s, u"storage"_s});
    m_file.choices.everywhere = readScope(everywhere.toObject());
    require(document.contains("sites"_L1), QT_TR_NOOP("The list of sites is missing."));
    for (const QJsonObject &object : objectsIn(document.value("sites"_L1)))
        readSite(object);
}

void ChoicesReader::readSite(const QJsonObject &object)
{
    allowOnly(object, {u"site"_s, u"categories"_s, u"cookies"_s, u"storage"_s, u"keep"_s});
    const QString domain = object.value("site"_L1).toString();
    const Site site = domain.size() <= 253 ? Site::fromHost(domain) : Site();
    require(!site.isNull() && site.domain() == domain,
            QT_TR_NOOP("One of the sites has no name that a site can have."));
    require(!m_file.choices.bySite.contains(site) && !m_file.keep.contains(site),
            QT_TR_NOOP("One site is there twice."));
    const ChoiceSet choices = readScope(object);
    if (!choices.isEmpty())
        m_file.choices.bySite.insert(site, choices);
    if (!object.contains("keep"_L1))
        return;
    const auto rule = keepRuleFrom(object.value("keep"_L1).toString());
    require(rule.has_value(), QT_TR_NOOP("One of the rules for keeping cookies is unknown."));
    if (rule && *rule != KeepRule::Keep)
        m_file.keep.insert(site, *rule);
}

ChoiceSet ChoicesReader::readScope(const QJsonObject &object)
{
    ChoiceSet choices;
    readCategories(object.value("categories"_L1), choices);
    for (const QJsonObject &cookie : objectsIn(object.value("cookies"_L1)))
        readCookie(cookie, choices);
    if (object.contains("storage"_L1))
        choices.storage = readDecision(object.value("storage"_L1));
    return choices;
}

void ChoicesReader::readCategories(const QJsonValue &value, ChoiceSet &choices)
{
    require(value.isUndefined() || value.isObject(),
            QT_TR_NOOP("The choices for categories are not written as such."));
    const QJsonObject categories = value.toObject();
    for (const QString &name : categories.keys()) {
        const auto category = cookieCategoryFrom(name);
        require(category && *category != CookieCategory::Necessary,
                QT_TR_NOOP("One of the categories is unknown, or is no choice."));
        const Decision decision = readDecision(categories.value(name));
        if (category)
            choices.categories.insert(*category, decision);
    }
}

void ChoicesReader::readCookie(const QJsonObject &object, ChoiceSet &choices)
{
    allowOnly(object, {u"name"_s, u"nameOctets"_s, u"domain"_s, u"decision"_s});
    const QJsonValue domain = object.value("domain"_L1);
    const QString text = domain.toString();
    const bool isSite = text.isEmpty() || (text.size() <= 253 && Site::fromHost(text).domain() == text);
    require((domain.isUndefined() || domain.isString()) && isSite,
            QT_TR_NOOP("One of the domains of cookies has no name that a site can have."));
    const CookieSelector selector{readName(object), text};
    require(!selector.name.isEmpty() || !selector.domain.isEmpty(),
            QT_TR_NOOP("One choice for a cookie names neither cookie nor domain."));
    require(!choices.cookies.contains(selector), QT_TR_NOOP("One cookie is there twice on a site."));
    choices.cookies.insert(selector, readDecision(object.value("decision"_L1)));
}

QByteArray ChoicesReader::readName(const QJsonObject &object)
{
    const QJsonValue octets = object.value("nameOctets"_L1);
    const QJsonValue text = object.value("name"_L1);
    const bool isText = octets.isUndefined();
    require(isText ? text.isUndefined() || text.isString() : octets.isString() && text.isUndefined(),
            QT_TR_NOOP("One of the cookies' names is not written as such."));
    const QByteArray given = octets.toString().toLatin1();
    const QByteArray name = isText ? text.toString().toUtf8() : QByteArray::fromHex(given);
    require(isText || name.toHex() == given, QT_TR_NOOP("One of the cookies' names is not written as such."));
    require(name.isEmpty() || isValidCookieName(name),
            QT_TR_NOOP("One of the names can be no cookie's name."));
    return name;
}

Decision ChoicesReader::readDecision(const QJsonValue &value)
{
    const auto decision = decisionFrom(value.toString());
    require(decision.has_value(), QT_TR_NOOP("One of the choices is neither allow nor refuse."));
    return decision.value_or(Decision::Refuse);
}

QList<QJsonObject> ChoicesReader::objectsIn(const QJsonValue &value)
{
    QList<QJsonObject> objects;
    require(value.isUndefined() || value.isArray(), QT_TR_NOOP("One of the lists is none."));
    const QJsonArray array = value.toArray();
    m_entries += array.size();
    require(m_entries <= ChoicesFile::maximumEntries, QT_TR_NOOP("The file holds more than 20,000 entries."));
    if (!m_problem.isEmpty())
        return objects;
    for (const QJsonValue element : array) {
        require(element.isObject(), QT_TR_NOOP("One of the entries is not written as such."));
        objects.append(element.toObject());
    }
    return objects;
}

void ChoicesReader::require(bool holds, const char *sentence)
{
    if (!holds && m_problem.isEmpty())
        m_problem = tr(sentence);
}

void ChoicesReader::allowOnly(const QJsonObject &object, const QStringList &fields)
{
    for (const QString &field : object.keys())
        require(fields.contains(field), QT_TR_NOOP("The file has a field that this version does not know."));
}

} // namespace consentdesk
