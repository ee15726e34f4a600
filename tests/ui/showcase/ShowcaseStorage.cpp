// SPDX-License-Identifier: Apache-2.0
#include "Showcase.h"
#include "StorageSamples.h"
#include "widgets/StorageEntryDialog.h"
#include "widgets/StorageTreeView.h"
#include "widgets/StorageView.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

void showStorage(const Look &look)
{
    StorageView view;
    view.setMinimumSize(600, 320);
    view.resize(900, 320);
    look(view, u"storage-none"_s);
    view.setLoading();
    look(view, u"storage-loading"_s);
    OriginStorage empty;
    empty.origin = u"https://portal.example"_s;
    view.setStorage({{empty}, 0});
    look(view, u"storage-empty"_s);
    view.setStorage(storageOfEachKind());
    view.resize(900, 640);
    const QModelIndexList found =
        view.tree().model()->match(view.tree().model()->index(0, 0), Qt::DisplayRole, u"item10"_s, 1,
                                   Qt::MatchExactly | Qt::MatchRecursive);
    view.tree().setCurrentIndex(found.value(0));
    look(view, u"storage"_s);
    const StorageArea area{u"https://portal.example"_s, StorageKind::Local};
    view.findChild<QPushButton *>(u"revealButton"_s)->click();
    view.showOutcome({.action = StorageChange::Action::Set, .area = area, .name = u"item10"_s},
                     {.problem = StorageProblem::ChangedMeanwhile});
    look(view, u"storage-revealed-warning"_s);
    view.resize(600, 640);
    look(view, u"storage-narrow"_s);
    StorageEntryDialog edit(area, u"item10"_s, u"{\"id\": 10}\r\n"_s);
    look(edit, u"storage-edit"_s);
    StorageEntryDialog add({area, {area.origin, StorageKind::Session}}, area,
                           [](const StorageArea &, const QString &) { return true; });
    add.accept();
    look(add, u"storage-add-fault"_s);
}

} // namespace consentdesk::test
