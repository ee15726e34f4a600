// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/HiddenView.h"
#include "browser/PolicyQuestion.h"
#include "policy/SitePolicy.h"

#include <memory>

class QWebEngineProfile;

namespace consentdesk {

class Clock;
class OnlyThisFile;

/// Reads a policy page out of a file of this machine: without network, without scripts of the page, without
/// any other file. A profile of its own that keeps nothing. UI thread.
class PolicyFileReader final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds loadWithin{60};

    /// @p clock must outlive the reader.
    explicit PolicyFileReader(const Clock &clock, QObject *parent = nullptr);
    ~PolicyFileReader() override;
    Q_DISABLE_COPY_MOVE(PolicyFileReader)

    /// → policyRead() or failed(), once. To be called once.
    void read(const QString &file);

signals:
    void policyRead(const consentdesk::SitePolicy &policy);
    void failed(const QString &sentence);

private:
    void onLoaded(bool isLoaded);
    void finish(const Result<SitePolicy> &policy);

    const Clock &m_clock;
    std::unique_ptr<OnlyThisFile> m_guard; ///< outlives the profile that asks it
    std::unique_ptr<QWebEngineProfile> m_profile;
    std::unique_ptr<QWebEnginePage> m_page;
    HiddenView m_view; ///< of the page
    PolicyQuestion m_question;
    QTimer m_limit;
    QUrl m_address;
};

} // namespace consentdesk
