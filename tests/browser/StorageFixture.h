// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CookieServer.h"
#include "TestBrowser.h"
#include "browser/PageStorageReader.h"
#include "browser/StorageCleaner.h"
#include "browser/StorageScript.h"

#include <QSignalSpy>
#include <QTest>

namespace consentdesk::test {

/// A browser whose page's storage is read, and a server for it.
class StorageFixture final
{
public:
    explicit StorageFixture(const ConsentChoices &choices = {})
        : browser({.choices = choices})
        , reader(browser.page(), browser.profile().storageScript(), browser.profile().gate(),
                 browser.consent().policyCell())
        , cleaner(browser.profile().engine(), browser.profile().storageScript(), browser.profile().gate(),
                  browser.consent().policyCell())
    {
        QVERIFY(server.start());
    }

    /// What is stored now; an empty snapshot when the page does not answer.
    [[nodiscard]] PageStorage read()
    {
        QSignalSpy done(&reader, &PageStorageReader::storageRead);
        reader.read();
        return done.wait(patience) ? done.last().at(0).value<PageStorage>() : PageStorage();
    }
    [[nodiscard]] StorageOutcome change(const StorageChange &change)
    {
        QSignalSpy done(&reader, &PageStorageReader::changed);
        reader.change(change);
        return done.wait(patience) ? done.last().at(1).value<StorageOutcome>()
                                   : StorageOutcome{.problem = StorageProblem::TimedOut};
    }
    [[nodiscard]] QList<ClearedArea> clear(const QStringList &origins, const QList<StorageKind> &kinds)
    {
        QSignalSpy done(&cleaner, &StorageCleaner::finished);
        cleaner.clear(&reader, origins, kinds);
        return done.wait(patience) ? done.last().at(0).value<QList<ClearedArea>>() : QList<ClearedArea>();
    }
    /// Waits until the page's own variable @p name is true: pages set it when they have stored what they
    /// want.
    [[nodiscard]] bool waitFor(const QString &name)
    {
        return QTest::qWaitFor(
            [&] { return browser.evaluate(QStringLiteral("!!window.%1").arg(name)).toBool(); }, patience);
    }
    [[nodiscard]] QString originOf(const QString &host) const
    {
        return QStringLiteral("http://%1:%2").arg(host).arg(server.port());
    }
    /// The third-party category, accepted everywhere.
    [[nodiscard]] static ConsentChoices thirdPartiesAllowed()
    {
        ConsentChoices choices;
        choices.everywhere.categories.insert(CookieCategory::ThirdParty, Decision::Allow);
        return choices;
    }

    static constexpr int patience = 10'000;
    CookieServer server;
    TestBrowser browser;
    PageStorageReader reader;
    StorageCleaner cleaner;
};

} // namespace consentdesk::test
