// SPDX-License-Identifier: Apache-2.0
#include "report/AttributeText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class AttributeText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::AttributeText)
};

} // namespace

QString sameSiteText(SameSite sameSite)
{
    switch (sameSite) {
    case SameSite::None:
        return u"None"_s;
    case SameSite::Lax:
        return u"Lax"_s;
    case SameSite::Strict:
        return u"Strict"_s;
    case SameSite::NotReported:
        break;
    }
    return AttributeText::tr("not reported by this engine");
}

QString sameSiteText(SameSiteFinding sameSite)
{
    return sameSite == SameSiteFinding::Omitted ? AttributeText::tr("not set")
                                                : sameSiteText(attributeOf(sameSite));
}

QString writerText(WrittenBy writtenBy)
{
    switch (writtenBy) {
    case WrittenBy::Http:
        return AttributeText::tr("a response of the server");
    case WrittenBy::Script:
        return AttributeText::tr("a script of the page");
    case WrittenBy::Visitor:
        return AttributeText::tr("you, in ConsentDesk");
    case WrittenBy::Retention:
        return AttributeText::tr("ConsentDesk, with an earlier end");
    case WrittenBy::NotReported:
        break;
    }
    return AttributeText::tr("not known");
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return AttributeText::tr("high");
    case Confidence::Medium:
        return AttributeText::tr("medium");
    case Confidence::Low:
        return AttributeText::tr("low");
    case Confidence::None:
        break;
    }
    return AttributeText::tr("none");
}

QString confidenceExplanation(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return AttributeText::tr("high: the exact name is declared");
    case Confidence::Medium:
        return AttributeText::tr("medium: the beginning of the name is declared");
    case Confidence::Low:
        return AttributeText::tr("low");
    case Confidence::None:
        break;
    }
    return AttributeText::tr("none: no source knows it");
}

QString partyText(Party party)
{
    return party == Party::First ? AttributeText::tr("first") : AttributeText::tr("third");
}

QString yesOrNo(bool value)
{
    return value ? AttributeText::tr("yes") : AttributeText::tr("no");
}

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace consentdesk
