// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace consentdesk {

/// A link of an open page.
struct PageLink
{
    QUrl address; ///< absolute
    QString text; ///< as a person sees it

    friend bool operator==(const PageLink &, const PageLink &) = default;
};

/// What is known of a page on which a policy is looked for.
struct PolicySearch
{
    QUrl page;        ///< http or https
    QString language; ///< BCP 47; may be empty
    QList<PageLink> links;
};

/// Where the policy of a portal may be, the likeliest first: the platform's paths on the page's own origin,
/// then links of the page that look like a cookie policy, then the same of a privacy policy
/// (shared/platform.md, section 2). Links that say that they do something (accept, delete, log out, …) are
/// none. Only http and https, no address twice, at most 12. Any thread.
[[nodiscard]] QList<QUrl> policyAddresses(const PolicySearch &search);

/// Those of policyAddresses() that may also be loaded, with the visitor's cookies, to find out: the
/// platform's own paths, and links whose words name a policy, a notice, a statement or a declaration. Any
/// thread.
[[nodiscard]] QList<QUrl> loadablePolicyAddresses(const PolicySearch &search);

/// Whether an answer that came from @p final can be the page asked for at @p asked: a portal that sends every
/// unknown address to its start page has none there, and another site's page is not this site's. Any thread.
[[nodiscard]] bool isStillThePolicy(const QUrl &asked, const QUrl &final);

/// Links as resources/scripts/policy/links.js tells them. What is none is left out. Any thread.
[[nodiscard]] PolicySearch policySearchFrom(const QByteArray &json, const QUrl &page);

} // namespace consentdesk
