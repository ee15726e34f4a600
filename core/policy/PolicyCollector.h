// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/SitePolicy.h"

#include <QMultiHash>

namespace consentdesk {

/// Gathers what a page declares, within PolicyLimits. The same declaration twice is one, and a mere mention
/// of a name adds its kind to the declaration that tells more; different ones of the same name are both kept,
/// with a remark.
class PolicyCollector final
{
public:
    PolicyCollector() = default;
    Q_DISABLE_COPY_MOVE(PolicyCollector)

    void add(const DeclaredCookie &cookie);
    void remark(const PolicyPlace &place, const QString &text, const QString &sentence);

    /// All of it, with a remark if there was more than the limits allow.
    [[nodiscard]] SitePolicy finished(SitePolicy policy) const;
    [[nodiscard]] bool isEmpty() const { return m_cookies.isEmpty(); }
    [[nodiscard]] bool hasRemarks() const { return !m_remarks.isEmpty(); }

private:
    QList<DeclaredCookie> m_cookies;
    QMultiHash<QByteArray, qsizetype> m_byPattern; ///< indexes of m_cookies
    QList<PolicyRemark> m_remarks;
    qsizetype m_text = 0; ///< UTF-16 code units of all cookies
    qsizetype m_leftOut = 0;
};

} // namespace consentdesk
