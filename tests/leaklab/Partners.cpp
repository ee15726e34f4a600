// SPDX-License-Identifier: Apache-2.0
#include "Partners.h"

#include "LabPage.h"
#include "RecordReading.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr int visitsAtGate = 3;
constexpr int visitsAtFull = 22;
const QByteArray allowedName = "may_partner";
constexpr qsizetype refusedNames = 3; // of linesOf()

/// Figures, summed over requests to the partner.
const auto embedded = u"embedded requests"_s;
const auto embeddedAllowed = u"embedded requests with the allowed cookie"_s;
const auto embeddedComplete = u"embedded requests with every cookie"_s;
const auto own = u"requests of own pages"_s;
const auto ownComplete = u"requests of own pages with every cookie"_s;

struct Partner
{
    enum class Embedded { SetsNothing, SetsAgain };

    QString name;
    Embedded answers; ///< what answers to pages of the other site do

    /// The page that embeds it is at "<name>.localhost", as in the other groups.
    [[nodiscard]] QString visitedHost() const { return name + u".localhost"_s; }
    [[nodiscard]] QString host() const { return u"x-"_s + visitedHost(); }
};

const QList<Partner> &partners()
{
    static const QList<Partner> all{
        {u"one-cookie-allowed"_s, Partner::Embedded::SetsNothing},
        {u"one-cookie-allowed-set-again"_s, Partner::Embedded::SetsAgain},
    };
    return all;
}

/// What the visited page asks its partner for: directly, over a redirect, in a frame, and in parallel.
const QByteArray embedding = R"(
    await element('img', {src: OTHER + '/partner/embedded/image'});
    await element('img', {src: '/partner/redirect'});
    await frame(OTHER + '/partner/embedded/frame');
    const ask = i => text(OTHER + '/partner/embedded/' + i, {credentials: 'include'});
    await ask('first');
    await Promise.all([...Array(8).keys()].map(ask));)";

QList<QByteArray> linesOf(const QString &host)
{
    const QByteArray attributes = "; Path=/; Max-Age=86400; SameSite=None; Secure";
    return {allowedName + "=%V%" + attributes, "no_first=%V%" + attributes, "no_second=%V%" + attributes,
            "no_wide=%V%; Domain=" + host.toLatin1() + attributes};
}

LabAnswer answerEmbedded(const LabRequest &request)
{
    LabAnswer answer{.body = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>",
                     .type = "image/svg+xml",
                     .headers = {{"Cache-Control", "no-store"}}};
    if (request.path.endsWith("/frame"))
        answer = {.body = "<!DOCTYPE html><title>frame</title><img src=/partner/embedded/framed>",
                  .headers = answer.headers};
    if (request.headers.contains("origin")) { // with cookies
        answer.headers.emplaceBack("Access-Control-Allow-Origin", request.headers.value("origin"));
        answer.headers.emplaceBack("Access-Control-Allow-Credentials", "true");
    }
    const auto isAsked = [&request](const Partner &partner) { return partner.host() == request.host; };
    const auto partner = std::find_if(partners().cbegin(), partners().cend(), isAsked);
    if (partner != partners().cend() && partner->answers == Partner::Embedded::SetsAgain)
        answer.setCookies = linesOf(request.host);
    return answer;
}

void install(LabServer &server)
{
    const QList<NameValue> headers{{"Cache-Control", "no-store"}};
    server.on("/partner/own",
              [headers, page = labPage("await text('/partner/own-check');")](const LabRequest &request) {
                  return LabAnswer{.body = page, .setCookies = linesOf(request.host), .headers = headers};
              });
    server.on("/partner/own-check", [headers](const LabRequest &) {
        return LabAnswer{.body = "text", .type = "text/plain", .headers = headers};
    });
    server.on("/partner/visited", [headers, page = labPage(embedding)](const LabRequest &) {
        return LabAnswer{.body = page, .headers = headers};
    });
    server.on("/partner/redirect", [](const LabRequest &request) {
        const QByteArray to = "http://x-" + request.host.toLatin1() + ":%HTTP%/partner/embedded/redirected";
        return LabAnswer{.headers = {{"Location", to}, {"Cache-Control", "no-store"}}, .status = 302};
    });
    server.on("/partner/embedded/", answerEmbedded);
}

bool carriesAllowed(const LabRequest &request)
{
    return std::any_of(request.cookies.cbegin(), request.cookies.cend(),
                       [](const NameValue &cookie) { return cookie.first == allowedName; });
}

bool carriesEverything(const LabRequest &request)
{
    const auto refused = std::count_if(request.cookies.cbegin(), request.cookies.cend(),
                                       [](const NameValue &cookie) { return isRefusedName(cookie.first); });
    return carriesAllowed(request) && refused == refusedNames;
}

/// The requests to @p path of @p host; with a "/" at its end, those below it.
QList<LabRequest> requestsTo(const QString &host, const QByteArray &path, const LabServer &server,
                             qsizetype from)
{
    QList<LabRequest> requests = server.record(from);
    requests.removeIf([&](const LabRequest &request) {
        const bool isBelow = path.endsWith('/') && request.path.startsWith(path);
        return request.host != host || (request.path != path && !isBelow);
    });
    return requests;
}

/// Loads @p path of @p host; where its requests begin in the record.
qsizetype visit(LabRow &row, const LabRun &run, const QString &host, const QString &path)
{
    const qsizetype from = run.server.recordSize();
    const QString problem = loadAndRun(run.subject.page(), run.server.url(host, path));
    if (!problem.isEmpty())
        row.broken.append(u"%1%2: %3"_s.arg(host, path, problem));
    return from;
}

/// The partner's own page, whose answer puts everything into the jar, and then asks whether it is sent.
void visitPartner(LabRow &row, const LabRun &run, const Partner &partner)
{
    const qsizetype from = visit(row, run, partner.host(), u"/partner/own"_s);
    const auto checks = requestsTo(partner.host(), "/partner/own-check", run.server, from);
    row.figures[own] += checks.size();
    row.figures[ownComplete] += std::count_if(checks.cbegin(), checks.cend(), carriesEverything);
}

void visitEmbedder(LabRow &row, const LabRun &run, const Partner &partner, Phase phase)
{
    const qsizetype from = visit(row, run, partner.visitedHost(), u"/partner/visited"_s);
    const auto requests = requestsTo(partner.host(), "/partner/embedded/", run.server, from);
    row.figures[embedded] += requests.size();
    row.figures[embeddedAllowed] += std::count_if(requests.cbegin(), requests.cend(), carriesAllowed);
    row.figures[embeddedComplete] += std::count_if(requests.cbegin(), requests.cend(), carriesEverything);
    count(row, requests, phase, {});
}

LabRow measured(const Partner &partner, const LabRun &run)
{
    LabRow row{.name = partner.name};
    const int visits = run.size == LabSize::Gate ? visitsAtGate : visitsAtFull;
    for (int i = 0; i < visits; ++i) {
        visitPartner(row, run, partner);
        // What stands in the jar is known from the first page on. Where an answer to that page sets it, it is
        // refused on arrival for the first time, and nobody has learned its name before.
        const bool isNew = i == 0 && partner.answers == Partner::Embedded::SetsAgain;
        visitEmbedder(row, run, partner, isNew ? Phase::First : Phase::Known);
    }
    return row;
}

qint64 sumOf(const QList<LabRow> &rows, const QString &figure)
{
    qint64 sum = 0;
    for (const LabRow &row : rows)
        sum += row.figures.value(figure);
    return sum;
}

GateResult allOf(const QString &what, qint64 part, qint64 all)
{
    return {u"%1: %2 of %3 (must be all)"_s.arg(what, QString::number(part), QString::number(all)),
            all > 0 && part == all};
}

} // namespace

ConsentChoices Partners::choices() const
{
    ConsentChoices choices;
    for (const Partner &partner : partners()) {
        const Site site = Site::fromHost(partner.host());
        choices.everywhere.cookies.insert({allowedName, site.domain()}, Decision::Allow);
        for (const CookieCategory category : allCookieCategories) {
            if (category != CookieCategory::Necessary)
                choices.bySite[site].categories.insert(category, Decision::Allow);
        }
    }
    return choices;
}

QList<LabRow> Partners::run(const LabRun &run)
{
    install(run.server);
    QList<LabRow> rows;
    for (const Partner &partner : partners())
        rows.append(measured(partner, run));
    return rows;
}

QList<GateResult> Partners::judge(const LabResults &results, LabSize) const
{
    const QList<LabRow> bare = results.value(SubjectKind::Bare);
    const QList<LabRow> ours = results.value(SubjectKind::ConsentDesk);
    return {
        allOf(u"requests to a third party that carried the one cookie of it that is allowed"_s,
              sumOf(ours, embeddedAllowed), sumOf(ours, embedded)),
        allOf(u"requests of its own pages that carried everything, which is accepted there"_s,
              sumOf(ours, ownComplete), sumOf(ours, own)),
        allOf(u"requests to it that carried everything in a bare view"_s,
              sumOf(bare, embeddedComplete) + sumOf(bare, ownComplete),
              sumOf(bare, embedded) + sumOf(bare, own)),
    };
}

} // namespace consentdesk::leaklab
