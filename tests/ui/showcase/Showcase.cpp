// SPDX-License-Identifier: Apache-2.0
#include "Showcase.h"

#include "base/TextLanguage.h"
#include "catalogue/CatalogueFile.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

const QByteArray anonymisedStatistics = R"(format = 1
id = "gallery"
title = "Gallery"
retrieved = 2026-11-24
licence = "Apache-2.0"
[[cookie]]
name = "visits"
provider = "Statistics Office"
function = "Audience measurement"
purpose = "counts visits without telling visitors apart"
class = "statistical"
anonymised = true
)";

} // namespace

std::shared_ptr<const Catalogue> showcaseCatalogue()
{
    QList<CatalogueFile> files;
    for (const QString &path : {u":/catalogue/platform.toml"_s, u":/catalogue/vendors.toml"_s}) {
        if (const auto file = CatalogueFile::read(path, languageOfTexts()))
            files.append(*file);
    }
    const auto more = CatalogueFile::parse(anonymisedStatistics, u"gallery.toml"_s);
    if (!more)
        qFatal("%s", qPrintable(more.error().message));
    files.append(*more);
    const auto catalogue = Catalogue::fromFiles(files);
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    return *catalogue;
}

void enter(QWidget &dialog, const QString &field, const QString &text)
{
    auto *const edit = dialog.findChild<QLineEdit *>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

const QList<Showcase> &showcases()
{
    static const QList<Showcase> all{
        {"panel", showPanels},
        {"panel notices", showPanelNotices},
        {"preferences", showPreferences},
        {"cookie dialogs", showCookieDialogs},
        {"inspector", showInspector},
        {"timeline", showTimeline},
        {"bars", showBars},
        {"state page", showStatePage},
        {"page dialogs", showPageDialogs},
        {"downloads", showDownloads},
        {"editing", showEditing},
        {"storage", showStorage},
        {"policy", showPolicy},
        {"knowledge", showKnowledge},
        {"breakage", showBreakage},
        {"small dialogs", showSmallDialogs},
    };
    return all;
}

} // namespace consentdesk::test
