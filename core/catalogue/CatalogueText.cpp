// SPDX-License-Identifier: Apache-2.0
#include "catalogue/CatalogueText.h"

#include <QCoreApplication>

namespace consentdesk {

namespace {

// clang-format off
/// As they stand in resources/catalogue/platform.toml and vendors.toml; a test compares both.
constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Necessary"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Keep what the site needs from one visit to the next: your log-in, a basket, how you set up the pages. They need no consent."),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Statistical"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Follow what visitors do on the site. Statistics that cannot be traced back to a person need no consent."),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Internal"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Stored by the site itself beyond what is necessary: to collect personal data, follow your behaviour or serve advertising."),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Third-party"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Stored by or for another company, often an advertiser, which can then see which pages you visit on this site."),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Authentication (front and back office)"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers you from one page to another"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Language selection (front and back office)"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers your language"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "API (CSRF) (front and back office)"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "lets the pages fetch data through the API safely"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Your cookie choices"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers your cookie preferences"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Audience measurement"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Google Analytics (old version)"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Marketing analytics"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Behaviour measurement"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Your objection to measurement"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Your consent to measurement"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Your measurement choices"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "Heat maps and session recording"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "recognises a returning visitor"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "groups the pages of one visit"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "limits how often data is sent"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers which site led the visitor here"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "ties a visitor to the forms they sent"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "ties a visit to an advertising campaign"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "ties a visit to a click on an advertisement"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "tests whether cookies can be stored"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers which measurement you agreed to"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers which kinds you agreed to"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers the visitor's numbers"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers the campaign that led here"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers that you want no tracking"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers that you do not want to be measured"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers that you agreed to measurement cookies"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers that you agreed to be measured"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "remembers a visitor's account"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "recognises a visitor for a day"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "protects the objection form against forgery"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "notices that the browser was restarted"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "measures campaigns within a visit"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "measures campaigns across visits"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "marks a visit that is recorded"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "keeps variables of one visit"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "keeps variables of a visitor"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "keeps the state of a visit"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "keeps the context of a visitor"),
    QT_TRANSLATE_NOOP("consentdesk::Catalogue", "keeps measurements across a redirect"),
};
// clang-format on

} // namespace

QString catalogueText(const QString &text)
{
    if (text.contains(QChar()))
        return text;
    return QCoreApplication::translate("consentdesk::Catalogue", text.toUtf8().constData());
}

const QStringList &knownCatalogueTexts()
{
    static const QStringList all = [] {
        QStringList list;
        for (const char *const text : texts)
            list.append(QString::fromLatin1(text));
        return list;
    }();
    return all;
}

} // namespace consentdesk
