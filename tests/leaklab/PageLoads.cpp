// SPDX-License-Identifier: Apache-2.0
#include "PageLoads.h"

#include "LabServer.h"
#include "Summary.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr int loadsAtGate = 30;
constexpr int loadsAtFull = 150;
constexpr int warmUps = 3;
constexpr int parts = 99; // and the document: 100 requests

const auto rowName = u"median, microseconds"_s;
const auto quietRatio = u"ours / trivial, per mille"_s;
const auto busyRatio = u"ours-refused / trivial-refused, per mille"_s;

qint64 medianOf(std::vector<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(values.size() / 2);
}

/// One way of loading the page, and how long each load took.
struct Course
{
    QString name;
    Subject &subject;
    QUrl url;
    std::vector<qint64> microseconds = {};

    [[nodiscard]] qint64 median() const { return medianOf(microseconds); }
};

/// The median of the ratios of each round: what disturbs the machine disturbs both of a round.
qint64 perMille(const std::vector<Course> &courses, const QString &ours, const QString &theirs)
{
    const auto named = [&courses](const QString &name) {
        return std::find_if(courses.begin(), courses.end(),
                            [&name](const Course &course) { return course.name == name; });
    };
    const std::vector<qint64> &above = named(ours)->microseconds;
    const std::vector<qint64> &below = named(theirs)->microseconds;
    std::vector<qint64> ratios;
    for (size_t i = 0; i < above.size(); ++i)
        ratios.push_back(1000 * above[i] / std::max<qint64>(below[i], 1));
    return medianOf(ratios);
}

/// Every tenth part sets cookies; "quiet" hosts set necessary ones only.
QList<QByteArray> cookiesOf(const LabRequest &request)
{
    if (!request.path.endsWith('0'))
        return {};
    const bool isQuiet = request.host.startsWith(u"quiet"_s);
    return {"keep_session=%V%; Path=/", (isQuiet ? "keep_other=%V%; Path=/" : "no_other=%V%; Path=/")};
}

void install(LabServer &server)
{
    QByteArray page = "<!DOCTYPE html><title>page</title><link rel=icon href=data:,>";
    for (int i = 0; i < parts; ++i)
        page += "<img src=/load/part" + QByteArray::number(i) + ">";
    server.on("/load/page", [page](const LabRequest &) { return LabAnswer{.body = page}; });
    server.on("/load/", [](const LabRequest &request) {
        return LabAnswer{.body = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>",
                         .setCookies = cookiesOf(request),
                         .type = "image/svg+xml",
                         .headers = {{"Cache-Control", "no-store"}}};
    });
}

/// Whether it was loaded.
bool loadOnce(Course &course, bool isWarmUp)
{
    QElapsedTimer clock;
    clock.start();
    const bool isLoaded = course.subject.load(course.url);
    if (!isWarmUp)
        course.microseconds.push_back(clock.nsecsElapsed() / 1000);
    return isLoaded;
}

LabRow measured(std::vector<Course> &courses, int loads)
{
    LabRow row{.name = rowName};
    for (int i = 0; i < warmUps + loads; ++i) {
        // Each is the first in its turn: what one leaves to be done is done while the next is measured.
        for (size_t turn = 0; turn < courses.size(); ++turn) {
            Course &course = courses[(turn + size_t(i)) % courses.size()];
            if (!loadOnce(course, i < warmUps))
                row.broken.append(u"%1: not loaded"_s.arg(course.name));
        }
    }
    for (const Course &course : courses)
        row.figures.insert(course.name, course.median());
    row.figures.insert(quietRatio, perMille(courses, u"ours"_s, u"trivial"_s));
    row.figures.insert(busyRatio, perMille(courses, u"ours-refused"_s, u"trivial-refused"_s));
    return row;
}

GateResult ratioGate(const QString &what, qint64 perMille, double limit)
{
    const double ratio = double(perMille) / 1000;
    return {u"page load, %1: %2 × a bare view with a trivial filter (at most %3)"_s.arg(
                what, QString::number(ratio, 'f', 3), QString::number(limit, 'f', 2)),
            ratio > 0 && ratio <= limit};
}

} // namespace

QList<LabRow> PageLoads::run(const LabRun &run)
{
    install(run.server);
    const QDir folder(run.directory);
    const auto bare = Subject::make(SubjectKind::Bare, folder.filePath(u"bare"_s));
    const auto trivial = Subject::make(SubjectKind::Trivial, folder.filePath(u"trivial"_s));
    const QUrl quiet = run.server.url(u"quiet.localhost"_s, u"/load/page"_s);
    const QUrl busy = run.server.url(u"busy.localhost"_s, u"/load/page"_s);
    // Two for each browser: one that rests longer than others is slower.
    std::vector<Course> courses{{u"bare"_s, *bare, quiet},
                                {u"bare-refused"_s, *bare, busy},
                                {u"trivial"_s, *trivial, quiet},
                                {u"ours"_s, run.subject, quiet},
                                {u"trivial-refused"_s, *trivial, busy},
                                {u"ours-refused"_s, run.subject, busy}};
    return {measured(courses, run.size == LabSize::Gate ? loadsAtGate : loadsAtFull)};
}

QList<GateResult> PageLoads::judge(const LabResults &results, LabSize size) const
{
    // The machine of CI is shared and noisy: the gate's size finds a cost that everybody would feel, the full
    // size holds what is promised.
    const bool isExact = size == LabSize::Full;
    const auto figures = rowNamed(results.value(SubjectKind::ConsentDesk), rowName).figures;
    return {ratioGate(u"nothing refused"_s, figures.value(quietRatio), isExact ? 1.03 : 1.15),
            ratioGate(u"refused names on the site"_s, figures.value(busyRatio), isExact ? 1.20 : 1.40)};
}

} // namespace consentdesk::leaklab
