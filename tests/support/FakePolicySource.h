// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicySource.h"

#include <QStringList>

namespace consentdesk::test {

/// Notes what it is asked for; the test answers with the source's signals.
class FakePolicySource final : public PolicySource
{
public:
    void find(const Site &site) override { asked.append(QStringLiteral("find %1").arg(site.domain())); }
    void read(const Site &site, const QUrl &address, const PageValidators &validators) override
    {
        asked.append(QStringLiteral("read %1 at %2 %3")
                         .arg(site.domain(), address.toString(), QString::fromUtf8(validators.etag)));
    }
    void readOpenPage(const Site &site) override
    {
        asked.append(QStringLiteral("read the open page of %1").arg(site.domain()));
    }
    [[nodiscard]] QStringList takeAsked() { return std::exchange(asked, {}); }

    QStringList asked;
};

} // namespace consentdesk::test
