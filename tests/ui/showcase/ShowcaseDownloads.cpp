// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "Showcase.h"
#include "browsing/DownloadList.h"
#include "widgets/DownloadsView.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

/// One of each state.
void fill(DownloadList &list)
{
    for (const DownloadState state : allDownloadStates) {
        Download download;
        download.url = QUrl(u"https://portal.example/export/monthly-rainfall"_s);
        download.host = u"portal.example"_s;
        download.path = u"/home/visitor/Downloads/monthly-rainfall-of-the-last-hundred-years-%1.csv"_s.arg(
            identifier(state));
        const qint64 id = list.add(download);
        list.setProgress(id, 3'400'000, state == DownloadState::Running ? 12'800'000 : 4'000'000);
        list.setState(id, state,
                      state == DownloadState::Failed ? DownloadProblem::DiskFull : DownloadProblem::None);
    }
}

} // namespace

void showDownloads(const Look &look)
{
    const ManualClock clock;
    DownloadList list(clock);
    DownloadsView view(list);
    view.setMinimumSize(460, 360);
    view.resize(620, 460);
    look(view, u"downloads-empty"_s);
    fill(list);
    view.resize(620, 900);
    look(view, u"downloads"_s);
}

} // namespace consentdesk::test
