// SPDX-License-Identifier: Apache-2.0
#include "PolicyLoad.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

Result<SitePolicy> PolicyLoad::run(const Site &site, const QUrl & /*openPage*/, const QUrl &address,
                                   std::chrono::milliseconds limit)
{
    QEventLoop loop;
    std::optional<Result<SitePolicy>> answer;
    const auto take = [&](const Site &answered, const Result<SitePolicy> &result) {
        if (answered != site || answer)
            return;
        answer = result;
        loop.quit();
    };
    QObject::connect(&m_source, &PolicySource::found, &loop,
                     [&](const Site &answered, const SitePolicy &policy) { take(answered, policy); });
    QObject::connect(&m_source, &PolicySource::failed, &loop,
                     [&](const Site &answered, const QString &why) { take(answered, failure(why)); });
    if (address.isEmpty())
        m_source.find(site);
    else
        m_source.read(site, address, {});
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    if (!answer)
        loop.exec();
    return answer ? *answer : failure(u"The cookie policy was not read in time."_s);
}

} // namespace consentdesk
