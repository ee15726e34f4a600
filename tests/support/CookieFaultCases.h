// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieFault.h"

#include <utility>

namespace consentdesk::test {

/// One corner of RFC 6265bis: a cookie, what is wrong with it, and what the engine does when it is to store
/// it. tst_cookiefault checks the faults, tst_cookiefaults the engine, on the same rows.
struct CookieFaultCase
{
    enum class Engine {
        Keeps,   ///< exactly this cookie
        Changes, ///< another one
        Refuses  ///< none
    };
    using Expected = QList<std::pair<CookieField, CookieFault::Kind>>;

    const char *title = "";
    Cookie cookie;
    Expected faults = {};
    Engine engine = Engine::Keeps;
};

/// When the cases are judged. The engine, whose clock nobody moves, must not be far from it.
[[nodiscard]] inline QDateTime timeOfCases()
{
    static const QDateTime now = QDateTime::currentDateTimeUtc();
    return now;
}

/// A cookie without faults. Every case differs from it in what its title says.
[[nodiscard]] inline Cookie faultlessCookie()
{
    Cookie cookie;
    cookie.key = {"plain", QStringLiteral("data.example.org"), QStringLiteral("/")};
    cookie.value = "v4lue";
    return cookie;
}

/// Grouped by what they are about; @p add is called with each.
template <class Add>
void octetCases(const Add &add)
{
    using Field = CookieField;
    using Kind = CookieFault::Kind;
    using Engine = CookieFaultCase::Engine;
    const auto named = [](const QByteArray &name) {
        Cookie cookie = faultlessCookie();
        cookie.key.name = name;
        return cookie;
    };
    const auto valued = [](const QByteArray &value) {
        Cookie cookie = faultlessCookie();
        cookie.value = value;
        return cookie;
    };
    add({"nothing wrong", faultlessCookie(), {}, Engine::Keeps});
    add({"a name in UTF-8", named("pr\xc3\xa9"), {}, Engine::Keeps});
    add({"a name that is no UTF-8", named("n\xff\xfe"), {}, Engine::Keeps});
    add({"a name with a space inside", named("two words"), {}, Engine::Keeps});
    add({"a name with a space in front", named(" n"), {{Field::Name, Kind::Changed}}, Engine::Changes});
    add({"a name with a tab behind", named("n\t"), {{Field::Name, Kind::Changed}}, Engine::Changes});
    add({"a name with a tab inside", named("a\tb"), {{Field::Name, Kind::Unwritable}}, Engine::Refuses});
    add({"a name with an equals sign", named("a=b"), {{Field::Name, Kind::Changed}}, Engine::Changes});
    add({"a name with a semicolon", named("a;b"), {{Field::Name, Kind::Changed}}, Engine::Changes});
    add({"a name with NUL", named(QByteArray("a\0b", 3)), {{Field::Name, Kind::Refused}}, Engine::Changes});
    add({"a name with a line feed", named("a\nb"), {{Field::Name, Kind::Refused}}, Engine::Changes});
    add({"a name with 0x01", named("a\x01"), {{Field::Name, Kind::Refused}}, Engine::Refuses});
    add({"a name with DEL", named("a\x7f"), {{Field::Name, Kind::Refused}}, Engine::Refuses});
    add({"no name", named({}), {{Field::Name, Kind::Unwritable}}, Engine::Refuses});
    Cookie nothing = named({});
    nothing.value.clear();
    add({"neither name nor value", nothing, {{Field::Name, Kind::Refused}}, Engine::Refuses});
    for (const char *const prefix : {"__Secure-a", "__Host-a", "__sEcUrE-a=b", "__HOST-"}) {
        Cookie hidden = named({});
        hidden.value = prefix;
        add({"a prefix hidden in the value", hidden, {{Field::Name, Kind::Refused}}, Engine::Refuses});
    }
    add({"an empty value", valued({}), {}, Engine::Keeps});
    add({"a value with equals signs", valued("a=b=c="), {}, Engine::Keeps});
    add({"a value with quotes, spaces, commas", valued("\"a b\", c"), {}, Engine::Keeps});
    add({"a value with one quote", valued("\"a"), {}, Engine::Keeps});
    add({"a value in UTF-8", valued("\xe6\x9d\xb1"), {}, Engine::Keeps});
    add({"a value that is no UTF-8", valued("\xff\xc3("), {}, Engine::Keeps});
    add({"a surrogate in UTF-8", valued("\xed\xa0\x80"), {}, Engine::Keeps});
    add({"a value with a space behind", valued("v "), {{Field::Value, Kind::Changed}}, Engine::Changes});
    add({"a value with a tab in front", valued("\tv"), {{Field::Value, Kind::Changed}}, Engine::Changes});
    add({"a value with a tab inside", valued("a\tb"), {{Field::Value, Kind::Unwritable}}, Engine::Refuses});
    add({"a value with a semicolon", valued("a;b"), {{Field::Value, Kind::Changed}}, Engine::Changes});
    add({"a value with a line break", valued("a\r\nb"), {{Field::Value, Kind::Refused}}, Engine::Changes});
    add({"a value with 0x1f", valued("a\x1f"), {{Field::Value, Kind::Refused}}, Engine::Refuses});
    add({"4096 octets", valued(QByteArray(4091, 'v')), {}, Engine::Keeps});
    add({"4097 octets", valued(QByteArray(4092, 'v')), {{Field::Value, Kind::Refused}}, Engine::Refuses});
}

template <class Add>
void domainCases(const Add &add)
{
    using Field = CookieField;
    using Kind = CookieFault::Kind;
    using Engine = CookieFaultCase::Engine;
    const auto at = [](const QString &domain) {
        Cookie cookie = faultlessCookie();
        cookie.key.domain = domain;
        return cookie;
    };
    const auto good = [&](const char *title, const QString &domain) {
        add({title, at(domain), {}, Engine::Keeps});
    };
    const auto bad = [&](const char *title, const QString &domain, Field field, Kind kind, Engine engine) {
        add({title, at(domain), {{field, kind}}, engine});
    };
    good("a domain and the hosts below", QStringLiteral(".example.org"));
    good("encoded labels", QStringLiteral(".xn--mnchen-3ya.de"));
    good("an underscore", QStringLiteral(".a_b.example.org"));
    good("localhost", QStringLiteral("localhost"));
    good("below localhost", QStringLiteral(".portal.localhost"));
    good("below a private suffix", QStringLiteral(".foo.github.io"));
    good("an exception of the list", QStringLiteral(".www.ck"));
    good("a public suffix, host-only", QStringLiteral("co.uk"));
    good("an IPv4 address", QStringLiteral("127.0.0.1"));
    good("an IPv6 address", QStringLiteral("[::1]"));
    good("an IPv6 address that Qt spells otherwise", QStringLiteral("[::ffff:102:304]"));
    good("a dot at the end", QStringLiteral("example.org."));
    bad("shared below co.uk", QStringLiteral(".co.uk"), Field::HostOnly, Kind::Refused, Engine::Refuses);
    bad("shared below github.io", QStringLiteral(".github.io"), Field::HostOnly, Kind::Refused,
        Engine::Refuses);
    bad("shared below a wildcard", QStringLiteral(".foo.ck"), Field::HostOnly, Kind::Refused,
        Engine::Refuses);
    bad("shared below a top level", QStringLiteral(".org"), Field::HostOnly, Kind::Refused, Engine::Refuses);
    bad("shared below localhost", QStringLiteral(".localhost"), Field::HostOnly, Kind::Refused,
        Engine::Refuses);
    bad("shared below an address", QStringLiteral(".127.0.0.1"), Field::HostOnly, Kind::Changed,
        Engine::Changes);
    bad("shared below an IPv6 address", QStringLiteral(".[::1]"), Field::HostOnly, Kind::Changed,
        Engine::Refuses);
    bad("upper case", QStringLiteral(".Example.ORG"), Field::Domain, Kind::Changed, Engine::Changes);
    bad("an IPv6 address without brackets", QStringLiteral("::1"), Field::Domain, Kind::Changed,
        Engine::Changes);
}

template <class Add>
void pathCases(const Add &add)
{
    using Kind = CookieFault::Kind;
    using Engine = CookieFaultCase::Engine;
    const auto at = [](const QString &path) {
        Cookie cookie = faultlessCookie();
        cookie.key.path = path;
        return cookie;
    };
    const auto good = [&](const char *title, const QString &path) {
        add({title, at(path), {}, Engine::Keeps});
    };
    const auto bad = [&](const char *title, const QString &path, Kind kind, Engine engine) {
        add({title, at(path), {{CookieField::Path, kind}}, engine});
    };
    good("a deep path", QStringLiteral("/a/b c/"));
    good("a path with signs", QStringLiteral("/a=\"b\"\\c?d#e%20"));
    good("a path in UTF-8", QStringLiteral("/é"));
    good("a path of dots", QStringLiteral("/a/../b"));
    good("a path of 1024 octets", u'/' + QString(1023, u'p'));
    bad("a path of 1025 octets", u'/' + QString(1024, u'p'), Kind::Changed, Engine::Changes);
    bad("an empty path", {}, Kind::Changed, Engine::Changes);
    bad("a path without a slash", QStringLiteral("a"), Kind::Changed, Engine::Changes);
    bad("a path with a semicolon", QStringLiteral("/a;b"), Kind::Changed, Engine::Changes);
    bad("a path with a space behind", QStringLiteral("/a "), Kind::Changed, Engine::Changes);
    bad("a path with a tab", QStringLiteral("/a\tb"), Kind::Unwritable, Engine::Refuses);
    bad("a path with a control character", QStringLiteral("/a\u0001"), Kind::Refused, Engine::Refuses);
    bad("a path with a line feed", QStringLiteral("/a\nb"), Kind::Refused, Engine::Changes);
}

template <class Add>
void attributeCases(const Add &add)
{
    using Field = CookieField;
    using Kind = CookieFault::Kind;
    using Engine = CookieFaultCase::Engine;
    const auto with = [](const auto &change) {
        Cookie cookie = faultlessCookie();
        change(cookie);
        return cookie;
    };
    const auto expiring = [&](const char *title, const QDateTime &expires,
                              const CookieFaultCase::Expected &faults, Engine engine) {
        add({title, with([&](Cookie &c) { c.expires = expires; }), faults, engine});
    };
    const auto prefixed = [&](const char *title, const char *name, const QString &domain, const QString &path,
                              bool secure, const CookieFaultCase::Expected &faults, Engine engine) {
        Cookie cookie = faultlessCookie();
        cookie.key = {name, domain, path};
        cookie.secure = secure;
        add({title, cookie, faults, engine});
    };
    const QDateTime now = timeOfCases();
    const QDateTime last(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
    expiring("in two years", QDateTime::fromSecsSinceEpoch(now.addYears(2).toSecsSinceEpoch(), Qt::UTC), {},
             Engine::Keeps);
    expiring("at the end of 9999", last, {}, Engine::Keeps);
    // The RFC reads four digits at most, this engine five.
    expiring("in the year 10000", last.addSecs(1), {{Field::Expires, Kind::Changed}}, Engine::Keeps);
    expiring("yesterday", now.addDays(-1), {{Field::Expires, Kind::Refused}}, Engine::Refuses);
    expiring("in 1969", QDateTime(QDate(1969, 1, 1), QTime(0, 0), Qt::UTC), {{Field::Expires, Kind::Refused}},
             Engine::Refuses);
    const QString host = QStringLiteral("data.example.org");
    const QString shared = QStringLiteral(".example.org");
    const QString root = QStringLiteral("/");
    const QString deep = QStringLiteral("/a");
    prefixed("__Secure-", "__Secure-a", shared, deep, true, {}, Engine::Keeps);
    prefixed("__Secure- not Secure", "__Secure-a", host, root, false, {{Field::Secure, Kind::Refused}},
             Engine::Refuses);
    prefixed("__Host-", "__Host-a", host, root, true, {}, Engine::Keeps);
    prefixed("__Host- not Secure", "__Host-a", host, root, false, {{Field::Secure, Kind::Refused}},
             Engine::Refuses);
    prefixed("__Host- with a path", "__Host-a", host, deep, true, {{Field::Path, Kind::Refused}},
             Engine::Refuses);
    prefixed("__Host- with a domain", "__Host-a", shared, root, true, {{Field::HostOnly, Kind::Refused}},
             Engine::Refuses);
    // Here the RFC is stricter than this engine.
    prefixed("__secure- in lower case", "__secure-a", host, root, false, {{Field::Secure, Kind::Refused}},
             Engine::Keeps);
    prefixed("__hOST- with everything wrong", "__hOST-a", shared, deep, false,
             {{Field::HostOnly, Kind::Refused}, {Field::Path, Kind::Refused}, {Field::Secure, Kind::Refused}},
             Engine::Keeps);
    prefixed("a prefix without its end", "__Host", shared, deep, false, {}, Engine::Keeps);
    add({"Secure and HttpOnly", with([](Cookie &c) { c.secure = c.httpOnly = true; }), {}, Engine::Keeps});
    add({"SameSite=None with Secure",
         with([](Cookie &c) {
             c.secure = true;
             c.sameSite = SameSite::None;
         }),
         {},
         Engine::Keeps});
    add({"SameSite=None without Secure",
         with([](Cookie &c) { c.sameSite = SameSite::None; }),
         {{Field::SameSite, Kind::Refused}},
         Engine::Refuses});
    add({"SameSite=Strict", with([](Cookie &c) { c.sameSite = SameSite::Strict; }), {}, Engine::Keeps});
}

/// All of them.
[[nodiscard]] inline QList<CookieFaultCase> cookieFaultCases()
{
    QList<CookieFaultCase> cases;
    const auto add = [&cases](const CookieFaultCase &one) { cases.append(one); };
    octetCases(add);
    domainCases(add);
    pathCases(add);
    attributeCases(add);
    return cases;
}

} // namespace consentdesk::test
