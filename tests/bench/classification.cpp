// SPDX-License-Identifier: Apache-2.0
// consentdesk_classification [--labels FILE]: how well cookies are classified, against labels that sites gave
// themselves. With --costs: what the start and a look-up cost. Exit status 1 when a gate is missed, 77 when
// there are no labels.
#include "Measurement.h"
#include "catalogue/TrackerHosts.h"
#include "knowledge/CookieTable.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>

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

/// CPU time of this thread: what other programs do at the same time does not count.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Costs
{
    double start = 0;     ///< ms of the thread that starts the program
    double hosts = 0;     ///< ms of another thread, where Debian's package is installed
    double mebibytes = 0; ///< of both
    double lookUp = 0;    ///< ns
};

/// To be called once in a process: the second time much is there already.
void printCostsOnce()
{
    const qint64 before = residentKilobytes();
    const double begin = threadMilliseconds();
    const auto catalogue = Catalogue::builtIn();
    const double loaded = threadMilliseconds();
    (void)TrackerHosts::installed();
    const double all = threadMilliseconds();
    const double mebibytes = double(residentKilobytes() - before) / 1024;
    std::printf("%f %f %f %f\n", loaded - begin, all - loaded, mebibytes, lookUpNanoseconds(**catalogue));
}

/// The least of several starts: a machine that does other things only ever adds.
std::optional<Costs> leastCosts()
{
    constexpr int starts = 7;
    std::optional<Costs> least;
    for (int i = 0; i < starts; ++i) {
        QProcess once;
        once.start(QCoreApplication::applicationFilePath(), {u"--costs-once"_s});
        if (!once.waitForFinished() || once.exitCode() != 0)
            return std::nullopt;
        const QByteArrayList words = once.readAllStandardOutput().trimmed().split(' ');
        if (words.size() != 4)
            return std::nullopt;
        const Costs found{words.at(0).toDouble(), words.at(1).toDouble(), words.at(2).toDouble(),
                          words.at(3).toDouble()};
        if (!least)
            least = found;
        least->start = std::min(least->start, found.start);
        least->hosts = std::min(least->hosts, found.hosts);
        least->mebibytes = std::max(least->mebibytes, found.mebibytes);
        least->lookUp = std::min(least->lookUp, found.lookUp);
    }
    return least;
}

bool printCosts()
{
    const auto costs = leastCosts();
    if (!costs) {
        std::printf("The costs could not be measured.\n");
        return false;
    }
    std::printf("start: %.1f ms (gate 20); hosts of EasyList and EasyPrivacy, beside it: %.1f ms; "
                "%.1f MiB (gate 30); one look-up: %.0f ns (gate 1000)\n",
                costs->start, costs->hosts, costs->mebibytes, costs->lookUp);
    return costs->start <= 20 && costs->mebibytes <= 30 && costs->lookUp <= 1000;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({u"labels"_s, u"The labelled cookies."_s, u"FILE"_s,
                       QStringLiteral(CONSENTDESK_SOURCE) + u"/../shared/eval/labelled-cookies-dev.csv"_s});
    options.addOption({u"costs"_s, u"Measures what the start and one look-up cost, and nothing else."_s});
    options.addOption({u"costs-once"_s, u"The costs of this process, as numbers."_s});
    options.addOption({u"verbose"_s, u"Prints each row that is not right."_s});
    options.process(application);
    if (options.isSet(u"costs-once"_s)) {
        printCostsOnce();
        return 0;
    }
    if (options.isSet(u"costs"_s))
        return printCosts() ? 0 : 1;
    QFile file(options.value(u"labels"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        std::printf("No labelled cookies at %s: nothing measured. Name them with --labels FILE.\n",
                    qPrintable(file.fileName()));
        return 77;
    }
    const QByteArray csv = file.readAll();
    const auto catalogue = Catalogue::builtIn();
    std::printf("%-28s %6s %11s %11s %11s\n", "necessary = functional", "rows", "covered", "right",
                "harmless");
    const bool withTraits = print("with attributes", scoreOf(csv, **catalogue, options.isSet(u"verbose"_s)));
    const bool byName = print("name, domain, site only", scoreOf(namesOnly(csv), **catalogue, false));
    return withTraits && byName ? 0 : 1;
}
