// SPDX-License-Identifier: Apache-2.0
// Input: tabs.json as it may be found on the disk. It is no session, or everything in it can be opened: pages
// of the web with a host, without passwords, all bounded, one of them the current one. Written and read again
// it is the same, and the file that was written is never too large to be read.
#include "Fuzz.h"
#include "settings/SavedSession.h"

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkTab(const SavedTab &tab)
{
    const QString scheme = tab.url.scheme();
    fuzz::require(scheme == "http"_L1 || scheme == "https"_L1, "a tab is of the web");
    fuzz::require(tab.url.isValid() && !tab.url.host().isEmpty(), "a tab has a host");
    fuzz::require(tab.url.userInfo().isEmpty(), "a tab has no password");
    fuzz::require(tab.url.toString(QUrl::FullyEncoded).size() <= SavedSession::longestUrl,
                  "an address is bounded");
    fuzz::require(tab.title.size() <= SavedSession::longestTitle, "a title is bounded");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto session = SavedSession::fromJson(fuzz::bytesOf(data, size));
    if (!session)
        return 0;
    fuzz::require(session->tabs.size() <= SavedSession::maximumTabs, "tabs are bounded");
    fuzz::require(session->current >= 0 && session->current < qMax<qsizetype>(session->tabs.size(), 1),
                  "the current tab is one of them");
    for (const SavedTab &tab : session->tabs)
        checkTab(tab);
    const QByteArray written = session->toJson();
    fuzz::require(written.size() <= SavedSession::maximumOctets, "what is written can be read");
    fuzz::require(SavedSession::fromJson(written) == session, "written and read again it is the same");
    return 0;
}
