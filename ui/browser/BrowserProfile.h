// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/CookieGate.h"
#include "browser/CookieKeeper.h"
#include "browser/ScriptGuard.h"

#include <QObject>
#include <QWebEnginePage>
#include <QWebEngineProfile>

#include <memory>
#include <optional>

namespace consentdesk {

class ConsentService;

/// The one engine profile of the program, with the enforcement layers in place before anything can load.
/// Every page must be destroyed before it. UI thread.
class BrowserProfile final : public QObject
{
    Q_OBJECT

public:
    /// How far enforcement goes. Less than Full is what other tools do; the laboratory measures it beside
    /// ours.
    enum class Enforcement { Full, OnArrival };

    /// @p directory keeps the engine's data between runs; none: nothing is written to disk.
    BrowserProfile(const std::optional<QString> &directory, const ConsentService &consent,
                   CookieInventory &inventory, Enforcement enforcement = Enforcement::Full,
                   QObject *parent = nullptr);
    ~BrowserProfile() override;
    Q_DISABLE_COPY_MOVE(BrowserProfile)

    [[nodiscard]] QWebEngineProfile &engine() { return *m_profile; }
    [[nodiscard]] CookieKeeper &keeper() { return *m_keeper; }
    /// Null when enforcement is not Full.
    [[nodiscard]] ScriptGuard *guard() { return m_guard.get(); }
    /// A sentence for the visitor when something about the profile is not as it should be; else empty.
    [[nodiscard]] const QString &notice() const { return m_notice; }

private:
    [[nodiscard]] QList<Cookie> storedEarlierIn(const std::optional<QString> &directory);
    void applySettings();
    void openStore();

    QString m_notice;
    QList<Cookie> m_storedEarlier; ///< read before the engine opens its file
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<CookieGate> m_gate;
    std::unique_ptr<CookieKeeper> m_keeper;
    std::unique_ptr<ScriptGuard> m_guard;
    std::unique_ptr<QWebEnginePage> m_storeOpener; ///< until the store is open
};

} // namespace consentdesk
