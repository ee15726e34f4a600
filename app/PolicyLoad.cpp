// SPDX-License-Identifier: Apache-2.0
#include "PolicyLoad.h"

#include "browser/PolicyFileReader.h"
#include "browser/PolicyPageReader.h"
#include "policy/PolicySource.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Waits for the end of what @p begin starts.
template <class Reader, class Begin>
Result<SitePolicy> answerOf(Reader &reader, Begin begin)
{
    Result<SitePolicy> answer = failure(u"Nothing was read."_s);
    QEventLoop loop;
    QObject::connect(&reader, &Reader::policyRead, &loop, [&](const SitePolicy &policy) {
        answer = policy;
        loop.quit();
    });
    QObject::connect(&reader, &Reader::failed, &loop, [&](const QString &sentence) {
        answer = failure(sentence);
        loop.quit();
    });
    begin();
    loop.exec();
    return answer;
}

} // namespace

Result<SitePolicy> findPolicy(PolicySource &source, const Site &site, std::chrono::milliseconds limit)
{
    QEventLoop loop;
    std::optional<Result<SitePolicy>> answer;
    const auto take = [&](const Site &answered, const Result<SitePolicy> &result) {
        if (answered != site || answer)
            return;
        answer = result;
        loop.quit();
    };
    QObject::connect(&source, &PolicySource::found, &loop,
                     [&](const Site &answered, const SitePolicy &policy) { take(answered, policy); });
    QObject::connect(&source, &PolicySource::failed, &loop,
                     [&](const Site &answered, const QString &why) { take(answered, failure(why)); });
    source.find(site);
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    if (!answer)
        loop.exec();
    return answer ? *answer : failure(u"The cookie policy was not read in time."_s);
}

Result<SitePolicy> readPolicyPage(BrowserProfile &profile, const Clock &clock, const QUrl &address)
{
    PolicyPageReader reader(profile, clock);
    return answerOf(reader, [&] { reader.read(address, PolicyPageReader::Reach::Anywhere); });
}

Result<SitePolicy> readPolicyFile(const Clock &clock, const QString &file)
{
    PolicyFileReader reader(clock);
    return answerOf(reader, [&] { reader.read(file); });
}

} // namespace consentdesk
