// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PanelFixture.h"
#include "widgets/PolicyExporter.h"

namespace consentdesk::test {

inline DeclaredCookie policyRow(const QByteArray &name, PurposeClass purposeClass, int row,
                                std::optional<qint64> days = std::nullopt)
{
    DeclaredCookie declared;
    declared.pattern = {name, CookieNamePattern::Match::Exact};
    declared.nameText = QString::fromUtf8(name);
    declared.provider = QStringLiteral("Opendatasoft");
    declared.purpose = QStringLiteral("to remember the user from one page to another");
    declared.purposeClass = purposeClass;
    declared.place = {1, row, 0};
    if (days) {
        declared.duration = DeclaredDuration{DeclaredDuration::Kind::Limited, *days * 24 * 60 * 60};
        declared.durationText = QStringLiteral("%1 days").arg(*days);
    }
    return declared;
}

inline SitePolicy samplePolicy()
{
    SitePolicy policy;
    policy.address = QUrl(QStringLiteral("https://portal.example/terms/cookies-policy/?flg=en-gb"));
    policy.retrieved = ManualClock().time;
    policy.language = QStringLiteral("en");
    policy.rowsHash = QByteArray::fromHex("1a2b3c4d5e6f").repeated(5);
    policy.cookies = {policyRow("sessionid", PurposeClass::Necessary, 2, 14),
                      policyRow("csrftoken", PurposeClass::Necessary, 3),
                      policyRow("django_language", PurposeClass::Necessary, 4, 365),
                      policyRow("_pk_id.1.1fff", PurposeClass::Necessary, 5, 395)};
    policy.remarks = {{{1, 6, 3}, QStringLiteral("a while"), QStringLiteral("This is no duration.")},
                      {{2, 0, 0}, {}, QStringLiteral("The table has no column of cookie names.")}};
    return policy;
}

/// A site and a policy that differ in every way there is.
inline PolicyShown policyOfEachKind(const std::shared_ptr<const Catalogue> &catalogue)
{
    PanelData data;
    data.storeOfEachKind();
    Cookie longer = cookie("sessionid");
    longer.expires = data.clock.time.addDays(90);
    data.store(longer);
    const ConsentPolicy consent(catalogue, {});
    for (const Refusal refusal : {Refusal::OnChoice, Refusal::OnArrival}) { // kept first, then set again
        data.store(cookie("ab_bucket"));
        data.inventory.recordRefused(cookie("ab_bucket").key, refusal);
        data.inventory.recordGone(cookie("ab_bucket").key);
    }
    const SiteReport report = makeSiteReport(data.inventory, consent, site());
    PolicyShown shown;
    shown.site = site();
    shown.policy = samplePolicy();
    shown.comparison = comparePolicy(*shown.policy, report, *catalogue);
    shown.cookieTable = cookieTableOf(report);
    return shown;
}

} // namespace consentdesk::test
