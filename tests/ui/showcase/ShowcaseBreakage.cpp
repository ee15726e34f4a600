// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "Showcase.h"
#include "widgets/BreakageDialog.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

void showBreakage(const Look &look)
{
    QList<BreakageSuspect> suspects;
    for (const auto &[name, likelihood] : {std::pair(u"member_login"_s, BreakageLikelihood::LooksLikeLogIn),
                                           std::pair(u"ab_bucket"_s, BreakageLikelihood::UnknownOfSite),
                                           std::pair(u"cdn-of-a-company-with-a-rather-long-name.example"_s,
                                                     BreakageLikelihood::UnknownOfOther),
                                           std::pair(u"_pk_id"_s, BreakageLikelihood::KnownForMeasuring)})
        suspects.append({{name.toUtf8(), u"portal.example"_s}, CookieCategory::Internal, likelihood, name});
    BreakageDialog dialog(u"portal.example"_s, suspects, categoryNamesOf(*showcaseCatalogue()));
    look(dialog, u"breakage"_s);
    dialog.findChild<QPushButton *>(u"tryHalf"_s)->click();
    look(dialog, u"breakage-trying"_s);
    dialog.findChild<QPushButton *>(u"itWorks"_s)->click();
    dialog.findChild<QPushButton *>(u"itWorks"_s)->click();
    dialog.findChild<QPushButton *>(u"itWorks"_s)->click();
    look(dialog, u"breakage-found"_s);
    BreakageDialog nothing(u"portal.example"_s, {}, categoryNamesOf(*showcaseCatalogue()));
    look(nothing, u"breakage-nothing"_s);
}

} // namespace consentdesk::test
