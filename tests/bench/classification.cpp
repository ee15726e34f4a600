// SPDX-License-Identifier: Apache-2.0
// consentdesk_classification [--labels FILE] : how well cookies are classified, against labels that sites
// gave themselves; what a look-up and the start cost. Exit status 1 when a gate is missed, 77 when there are
// no labels.
#include "Measurement.h"
#include "catalogue/TrackerHosts.h"
#include "knowledge/CookieTable.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace consentdesk;

namespace {

struct Score
{
    int rows = 0;
    int covered = 0;
    int right = 0;
    int trackers = 0; ///< of those covered
    int calledHarmless = 0;

    [[nodiscard]] double coverage() const { return 100.0 * covered / std::max(1, rows); }
    [[nodiscard]] double rightOfCovered() const { return 100.0 * right / std::max(1, covered); }
    [[nodiscard]] double harmless() const { return 100.0 * calledHarmless / std::max(1, trackers); }
};

/// Necessary and functional are one class.
PurposeClass merged(PurposeClass given)
{
    return given == PurposeClass::Necessary ? PurposeClass::Functional : given;
}

void count(PurposeClass label, PurposeClass answer, Score &score)
{
    ++score.rows;
    if (answer == PurposeClass::Unknown)
        return;
    ++score.covered;
    score.right += label == answer ? 1 : 0;
    const bool tracks = label != PurposeClass::Functional;
    score.trackers += tracks ? 1 : 0;
    score.calledHarmless += tracks && answer == PurposeClass::Functional ? 1 : 0;
}

Score scoreOf(const QByteArray &csv, const Catalogue &catalogue, bool verbose)
{
    const auto table = CookieTable::read(csv);
    Score score;
    for (qsizetype i = 0; table && i < table->size(); ++i) {
        const auto label = purposeClassFrom(table->cell(i, u"label"));
        const Classification known = table->classification(catalogue, i);
        if (!label)
            continue;
        count(merged(*label), merged(known.purposeClass), score);
        if (verbose && merged(*label) != merged(known.purposeClass))
            std::printf("%s: %s, answer %s by %s\n", qPrintable(table->cell(i, u"name")),
                        qPrintable(identifier(*label)), qPrintable(identifier(known.purposeClass)),
                        qPrintable(known.sourceId));
    }
    return score;
}

/// The table without the attributes, as a caller may have it.
QByteArray namesOnly(const QByteArray &csv)
{
    QByteArray out = csv;
    const qsizetype end = out.indexOf('\n');
    return QByteArray(out.first(end)).replace("http_only", "was_http").replace("session", "was_session") +
           out.mid(end);
}

bool print(const char *what, const Score &score)
{
    std::printf("%-28s %6d %9.1f %% %9.1f %% %9.1f %%\n", what, score.rows, score.coverage(),
                score.rightOfCovered(), score.harmless());
    return score.coverage() >= 92 && score.rightOfCovered() >= 90 && score.harmless() <= 3;
}

qint64 residentKilobytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

double lookUpNanoseconds(const Catalogue &catalogue)
{
    const QList<QByteArray> names{"sessionid", "_ga_ABC123", "no-source-knows-this-one", "uuid2", "SEUNCY"};
    const Site portal = Site::fromHost(u"portal.example"_s);
    const Site tracker = Site::fromHost(u"ib.adnxs.com"_s);
    const bench::Case look{
        u"look-up"_s, [&](quint64 rounds) {
            quint64 sum = 0;
            for (quint64 i = 0; i < rounds; ++i) {
                const Party party = i % 2 == 0 ? Party::First : Party::Third;
                const Site &owner = party == Party::First ? portal : tracker;
                sum += quint64(classifyCookie(catalogue, nullptr,
                                              {names.at(qsizetype(i) % names.size()), owner, portal, party})
                                   .purposeClass);
            }
            return sum;
        }};
    return bench::measure(look).median;
}

bool printCosts()
{
    const qint64 before = residentKilobytes();
    QElapsedTimer clock;
    clock.start();
    const auto catalogue = Catalogue::builtIn();
    const double loaded = double(clock.nsecsElapsed()) / 1e6;
    const qsizetype hosts = TrackerHosts::installed().size();
    const double all = double(clock.nsecsElapsed()) / 1e6;
    const double mebibytes = double(residentKilobytes() - before) / 1024;
    const double nanoseconds = lookUpNanoseconds(**catalogue);
    std::printf("start: %.1f ms, with %lld tracker hosts (lazily) %.1f ms; %.1f MiB; one look-up %.0f ns\n",
                loaded, qlonglong(hosts), all, mebibytes, nanoseconds);
    return all <= 20 && mebibytes <= 30 && nanoseconds <= 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({u"labels"_s, u"The labelled cookies."_s, u"FILE"_s,
                       QStringLiteral(CONSENTDESK_SOURCE) + u"/../shared/eval/labelled-cookies-dev.csv"_s});
    options.addOption({u"costs-gate"_s, u"Costs are gates too (release preset, machine for itself)."_s});
    options.addOption({u"verbose"_s, u"Prints each row that is not right."_s});
    options.process(application);
    const bool isCheap = printCosts() || !options.isSet(u"costs-gate"_s);
    QFile file(options.value(u"labels"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        std::printf("No labelled cookies at %s: nothing measured. Name them with --labels FILE.\n",
                    qPrintable(file.fileName()));
        return isCheap ? 77 : 1;
    }
    const QByteArray csv = file.readAll();
    const auto catalogue = Catalogue::builtIn();
    std::printf("%-28s %6s %11s %11s %11s\n", "necessary = functional", "rows", "covered", "right",
                "harmless");
    const bool withTraits = print("with attributes", scoreOf(csv, **catalogue, options.isSet(u"verbose"_s)));
    const bool byName = print("name, domain, site only", scoreOf(namesOnly(csv), **catalogue, false));
    return withTraits && byName && isCheap ? 0 : 1;
}
