// SPDX-License-Identifier: Apache-2.0
#include "ResponseVectors.h"

#include "RecordReading.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

const auto felt = u"felt"_s;
constexpr int visitsAtGate = 3;
constexpr int visitsAtFull = 22; // makes 15,000 requests with a known name

QUrl entryOf(const ResponseVector &vector, const LabServer &server)
{
    const QChar separator = vector.entry.contains('?') ? u'&' : u'?';
    const QString path =
        QString::fromLatin1(vector.entry) + separator + u"from="_s + QString::number(server.recordSize());
    return server.url(QString::fromLatin1(vector.name + ".localhost"), path, vector.scheme);
}

/// Requests that show that the vector itself has set the refused cookie, not the burst after it.
qint64 feltIn(const QList<LabRequest> &requests, bool isFirstVisit)
{
    return std::count_if(requests.cbegin(), requests.cend(), [isFirstVisit](const LabRequest &request) {
        const bool isCheck =
            isFirstVisit && (request.path.endsWith("/check") || request.path.startsWith("/deep/"));
        return carriesRefused(request) && (isCheck || request.host.startsWith(u"x-"_s));
    });
}

LabRow measured(const ResponseVector &vector, const LabRun &run)
{
    LabRow row{.name = QString::fromLatin1(vector.name)};
    const Site site = Site::fromHost(row.name + u".localhost"_s);
    const int visits = run.size == LabSize::Gate ? visitsAtGate : visitsAtFull;
    for (int visit = 0; visit < visits; ++visit) {
        const qsizetype from = run.server.recordSize();
        const QString problem = loadAndRun(run.subject.page(), entryOf(vector, run.server));
        if (!problem.isEmpty())
            row.broken.append(u"visit %1: %2"_s.arg(QString::number(visit), problem));
        const QList<LabRequest> requests = run.server.record(from);
        count(row, requests, visit == 0 ? Phase::First : Phase::Known, {site});
        row.figures[felt] += feltIn(requests, visit == 0);
    }
    return row;
}

} // namespace

QList<LabRow> ResponseVectors::run(const LabRun &run)
{
    m_site = std::make_unique<ResponseSite>(run.server);
    QList<LabRow> rows;
    for (const ResponseVector &vector : responseVectors())
        rows.append(measured(vector, run));
    return rows;
}

QList<GateResult> ResponseVectors::judge(const LabResults &results, LabSize) const
{
    QStringList notFelt;
    const QList<LabRow> bare = results.value(SubjectKind::Bare);
    for (const ResponseVector &vector : responseVectors()) {
        for (const LabRow &row : bare) {
            if (row.name.toLatin1() == vector.name && vector.isFelt && row.figures.value(felt) == 0)
                notFelt.append(row.name);
        }
    }
    return {{u"vectors in which a bare view does not send the refused cookie: %1 %2"_s.arg(
                 QString::number(notFelt.size()), notFelt.join(u", "_s)),
             notFelt.isEmpty()}};
}

} // namespace consentdesk::leaklab
