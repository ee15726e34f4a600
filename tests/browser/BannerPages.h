// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CookieServer.h"

#include <QDir>
#include <QFile>

namespace consentdesk::test {

/// A page with the banner of a real consent library, and how that writes an answer down.
struct BannerPage
{
    QByteArray body;
    QByteArray cookie;      ///< name of its record
    QByteArray whenRefused; ///< a part of the record's decoded value
    QByteArray whenAccepted;
    QString banner;   ///< selector of what is seen of it
    QString accept;   ///< selector of the button
    QString spokenOf; ///< its name in messages
};

/// Of https://github.com/orestbida/cookieconsent; @p options: more of them.
inline BannerPage cookieConsentPage(const QByteArray &options = {})
{
    return {
        "<!DOCTYPE html><title>portal</title><link rel=stylesheet href=/vanilla-cookieconsent/package/dist/"
        "cookieconsent.css><script src=/vanilla-cookieconsent/package/dist/cookieconsent.umd.js></script>"
        "<body><p>Data</p><script>CookieConsent.run({categories: {necessary: {readOnly: true}, analytics: "
        "{}},"
        "language: {default: 'en', translations: {en: {consentModal: {title: 'Cookies', description: 'May "
        "we?',"
        "acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Manage'},"
        "preferencesModal: {title: 'Cookies', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all',"
        "savePreferencesBtn: 'Save', sections: []}}}}," +
            options + "});</script>",
        "cc_cookie",
        R"("categories":["necessary"])",
        R"("categories":["necessary","analytics"])",
        QStringLiteral("#cc-main .cm"),
        QStringLiteral(".cm__btn[data-role=all]"),
        QStringLiteral("CookieConsent")};
}

/// Of https://github.com/klaro-org/klaro-js.
inline BannerPage klaroPage(const QByteArray &options = {})
{
    return {
        "<!DOCTYPE html><title>portal</title><body><p>Data</p><script>var klaroConfig = {elementID: 'klaro',"
        "cookieName: 'klaro', acceptAll: true, lang: 'en', services: [{name: 'matomo', title: 'Matomo',"
        "purposes: ['analytics']}]," +
            options + "};</script><script src=/klaro/package/dist/klaro.js></script>",
        "klaro",
        R"({"matomo":false})",
        R"({"matomo":true})",
        QStringLiteral(".klaro .cookie-notice"),
        QStringLiteral(".klaro .cm-btn-success"),
        QStringLiteral("Klaro")};
}

/// Of https://github.com/AmauriC/tarteaucitron.js.
inline BannerPage tarteaucitronPage()
{
    return {
        "<!DOCTYPE html><title>portal</title><script src=/tarteaucitronjs/package/tarteaucitron.js></script>"
        "<body><p>Data</p><script>tarteaucitron.init({hashtag: '#tarteaucitron', cookieName: 'tarteaucitron',"
        "orientation: 'middle', showAlertSmall: false, cookieslist: false, DenyAllCta: true, AcceptAllCta: "
        "true,"
        "highPrivacy: true, removeCredit: true});"
        "tarteaucitron.services.statistics = {key: 'statistics', type: 'analytic', name: 'Statistics', uri: "
        "'',"
        "needConsent: true, cookies: [], js() {}};"
        "(tarteaucitron.job = tarteaucitron.job || []).push('statistics');</script>",
        "tarteaucitron",
        "!statistics=false",
        "!statistics=true",
        QStringLiteral("#tarteaucitronAlertBig"),
        QStringLiteral("#tarteaucitronPersonalize2"),
        QStringLiteral("tarteaucitron")};
}

/// Serves what was fetched for tests; whether it was to be had (tests/data/banners).
[[nodiscard]] inline bool serveBannerLibraries(CookieServer &server)
{
    const QDir libraries(QStringLiteral(CONSENTDESK_BANNERS));
    const auto serve = [&](const QString &path, const QByteArray &type) {
        QFile file(libraries.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        server.on(QLatin1Char('/') + path, {.body = file.readAll(), .type = type});
        return true;
    };
    const QByteArray script = "text/javascript; charset=utf-8";
    const QString tarteaucitron = QStringLiteral("tarteaucitronjs/package/");
    const QString cookieConsent = QStringLiteral("vanilla-cookieconsent/package/dist/cookieconsent.");
    return serve(cookieConsent + QStringLiteral("umd.js"), script) &&
           serve(cookieConsent + QStringLiteral("css"), "text/css") &&
           serve(QStringLiteral("klaro/package/dist/klaro.js"), script) &&
           serve(tarteaucitron + QStringLiteral("tarteaucitron.js"), script) &&
           serve(tarteaucitron + QStringLiteral("tarteaucitron.services.js"), script) &&
           serve(tarteaucitron + QStringLiteral("lang/tarteaucitron.en.js"), script) &&
           serve(tarteaucitron + QStringLiteral("css/tarteaucitron.css"), "text/css");
}

} // namespace consentdesk::test
