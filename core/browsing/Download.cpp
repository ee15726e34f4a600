// SPDX-License-Identifier: Apache-2.0
#include "browsing/Download.h"

#include "base/ValueNamed.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString identifier(DownloadState state)
{
    switch (state) {
    case DownloadState::Held:
        return u"held"_s;
    case DownloadState::Running:
        return u"running"_s;
    case DownloadState::Paused:
        return u"paused"_s;
    case DownloadState::Finished:
        return u"finished"_s;
    case DownloadState::Cancelled:
        return u"cancelled"_s;
    case DownloadState::Failed:
        break;
    }
    return u"failed"_s;
}

QString identifier(DownloadProblem problem)
{
    static constexpr std::array names{"none"_L1,           "disk-full"_L1,       "no-access"_L1,
                                      "file-error"_L1,     "name-too-long"_L1,   "too-large"_L1,
                                      "no-connection"_L1,  "server-gone"_L1,     "timed-out"_L1,
                                      "server-refused"_L1, "bad-certificate"_L1, "blocked"_L1,
                                      "program-ended"_L1};
    static_assert(names.size() == allDownloadProblems.size());
    return names.at(size_t(problem));
}

std::optional<DownloadState> downloadStateFrom(QStringView wanted)
{
    return valueNamed(allDownloadStates, wanted);
}

std::optional<DownloadProblem> downloadProblemFrom(QStringView wanted)
{
    return valueNamed(allDownloadProblems, wanted);
}

bool Download::canBeAskedAgain() const
{
    const bool isOfServer = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isOfServer && (state == DownloadState::Failed || state == DownloadState::Cancelled);
}

QUrl rememberedAddress(const QUrl &url)
{
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrl scheme; // data: holds the file itself
    scheme.setScheme(url.scheme());
    return scheme;
}

} // namespace consentdesk
