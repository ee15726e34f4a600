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
constexpr int loadsAtFull = 60;
constexpr int warmUps = 3;
constexpr int parts = 99; // and the document: 100 requests

const auto rowName = u"median, microseconds"_s;

/// One way of loading the page, and how long each load took.
struct Course
{
    QString name;
    Subject &subject;
    QUrl url;
    std::vector<qint64> microseconds = {};

    [[nodiscard]] qint64 median() const
    {
        std::vector<qint64> sorted = microseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.empty() ? 0 : sorted.at(sorted.size() / 2);
    }
};

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
    return row;
}

GateResult ratioGate(const QString &what, qint64 ours, qint64 theirs, double limit)
{
    const double ratio = theirs > 0 ? double(ours) / double(theirs) : 0.0;
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
    std::vector<Course> courses{{u"bare"_s, *bare, quiet},
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
    return {ratioGate(u"nothing refused"_s, figures.value(u"ours"_s), figures.value(u"trivial"_s),
                      isExact ? 1.03 : 1.15),
            ratioGate(u"refused names on the site"_s, figures.value(u"ours-refused"_s),
                      figures.value(u"trivial-refused"_s), isExact ? 1.20 : 1.40)};
}

} // namespace consentdesk::leaklab
