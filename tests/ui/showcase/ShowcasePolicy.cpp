// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "PolicySamples.h"
#include "Showcase.h"
#include "knowledge/KnowledgeLibrary.h"
#include "widgets/DeclarationDialog.h"
#include "widgets/KnowledgeDialog.h"
#include "widgets/PolicyView.h"

#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

void showPolicy(const Look &look)
{
    PolicyView view;
    view.setMinimumSize(600, 400);
    view.resize(1180, 420);
    look(view, u"policy-none"_s);
    PolicyShown shown;
    shown.site = site();
    shown.isReading = true;
    view.show(shown);
    look(view, u"policy-loading"_s);
    shown.isReading = false;
    shown.problem = u"portal.example publishes no cookie policy at the addresses that portals use."_s;
    view.show(shown);
    look(view, u"policy-error"_s);
    view.show(policyOfEachKind(showcaseCatalogue()));
    view.resize(1180, 640);
    look(view, u"policy"_s);
    view.findChild<QToolButton *>(u"showRemarks"_s)->click();
    view.model().setKinds({PolicyFinding::Kind::SeenNotDeclared, PolicyFinding::Kind::NoDuration});
    view.table().setCurrentIndex(view.model().index(1, 0));
    look(view, u"policy-filtered-remarks"_s);
    view.model().setKinds({});
    view.resize(620, 400);
    look(view, u"policy-narrow"_s);
    DeclarationDialog correct(view.shown().policy->cookies.first());
    enter(correct, u"nameEdit"_s, u"a*b"_s);
    correct.accept();
    look(correct, u"policy-correct-fault"_s);
    DeclarationDialog label(CookieLabel{
        site(), {"ab_bucket", CookieNamePattern::Match::Exact}, PurposeClass::Unknown, {}, {}, {}});
    look(label, u"policy-label"_s);
}

void showKnowledge(const Look &look)
{
    const SystemClock clock;
    KnowledgeLibrary library({*Catalogue::builtIn()}, std::nullopt, clock, [](const auto &) {});
    KnowledgeDialog sources(library);
    look(sources, u"knowledge-sources"_s);
}

} // namespace consentdesk::test
