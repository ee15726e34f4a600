// SPDX-License-Identifier: Apache-2.0
#include "Showcase.h"
#include "widgets/FindBar.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/PageDialog.h"
#include "widgets/PermissionBar.h"
#include "widgets/StatePage.h"
#include "widgets/TabStrip.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

/// Everything above and below a page, as the window has it.
class Bars final : public QWidget
{
public:
    Bars()
    {
        auto *const column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (QWidget *const bar : QList<QWidget *>{tabs, navigation, permission, messages})
            column->addWidget(bar);
        column->addStretch(1);
        column->addWidget(find);
    }

    TabStrip *const tabs = new TabStrip;
    NavigationBar *const navigation = new NavigationBar;
    PermissionBar *const permission = new PermissionBar;
    MessageBar *const messages = new MessageBar;
    FindBar *const find = new FindBar;
};

} // namespace

void showBars(const Look &look)
{
    Bars window;
    QMenu menu;
    window.navigation->setMenu(&menu);
    window.navigation->setUrl(QUrl(u"https://portal.example/explore"_s), ConnectionSecurity::Encrypted);
    window.navigation->setHistory(true, false);
    window.navigation->setProgress(40);
    window.navigation->setZoom(125);
    window.navigation->setRefused(11, 1);
    window.navigation->panelButton().setChecked(true);
    window.tabs->insert(0, {u"Monthly rainfall — Pacific open data"_s, {}});
    window.tabs->insert(1, {u"Map"_s, {}, true});
    window.tabs->setCurrent(0);
    window.permission->setQuestion(u"“portal.example” wants to know where you are."_s);
    const quint64 question = window.messages->propose(
        u"This page wanted to open https://portal.example/map."_s, u"Show"_s, u"Close"_s, [](bool) {});
    window.find->open();
    window.find->field().setText(u"rain"_s);
    window.find->setMatches(3, 17);
    window.setMinimumSize(1024, 420);
    look(window, u"bars"_s);
    window.permission->setQuestion({});
    window.messages->withdraw(question);
    window.messages->offer(
        u"12 cookies of portal.example and its other storage deleted, by your rule for this site."_s,
        u"Put cookies back"_s, [] {});
    window.navigation->setUrl(QUrl(u"http://portal.example/"_s), ConnectionSecurity::NotEncrypted);
    window.find->setMatches(0, 0);
    look(window, u"message-offer"_s);
}

void showStatePage(const Look &look)
{
    StatePage state;
    state.setContent({u"warning"_s,
                      u"self-signed.example cannot prove who it is"_s,
                      u"Its certificate is not valid. Somebody on the way may be pretending to be this site, "
                      "and would receive what you type and your cookies."_s,
                      u"net::ERR_CERT_AUTHORITY_INVALID"_s,
                      {{u"Go back"_s, [] {}}, {u"Open anyway, this time"_s, [] {}}}});
    state.setMinimumSize(600, 460);
    look(state, u"certificate"_s);
}

void showPageDialogs(const Look &look)
{
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const dialog = new PageDialog;
    column->addWidget(dialog);
    column->addStretch(1);
    window.setMinimumSize(660, 400);
    window.show();
    dialog->askCredentials(u"intranet.example"_s,
                           u"The connection is not encrypted: others can read what you type."_s);
    look(window, u"log-in"_s);
    dialog->ask(PageDialog::Kind::Prompt, u"portal.example"_s, u"What is the name of the map?"_s,
                u"Rainfall"_s, PageDialog::Repetition::Again);
    look(window, u"page-prompt"_s);
    dialog->ask(PageDialog::Kind::Leave, u"portal.example"_s, {}, {}, PageDialog::Repetition::First);
    look(window, u"page-leave"_s);
}

} // namespace consentdesk::test
