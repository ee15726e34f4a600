// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BrowserPage.h"
#include "browser/HiddenView.h"
#include "browser/PolicyQuestion.h"
#include "policy/SitePolicy.h"

#include <QElapsedTimer>

#include <memory>

class QWebEngineLoadingInfo;

namespace consentdesk {

class Clock;

/// Reads what a policy page declares: a page that is open, or an address, which is loaded in a page of its
/// own that nobody sees, under the same profile and the same rules as a page of the window: the request
/// carries the visitor's cookies of that site, as far as they are not refused, and it is never conditional.
/// One reading at a time; a new one drops the one before. UI thread.
class PolicyPageReader final : public QObject
{
    Q_OBJECT

public:
    enum class Failure {
        Gone,      ///< the server says that there is no page at the address (404, 410); it may have moved
        Elsewhere, ///< it leads to another site, which is not visited unasked
        Other,
    };
    Q_ENUM(Failure)
    /// Where redirects and scripts of the page may lead.
    enum class Reach {
        SameSite, ///< of the address; what leads elsewhere is not asked for
        Anywhere, ///< a person gave the address
    };

    static constexpr std::chrono::seconds loadWithin{60};
    /// A page that shows no cookies yet is asked again after this time, since scripts may build it; once.
    static constexpr std::chrono::milliseconds secondLook{1'500};
    /// After a load that was given up: another one may follow it, or it has become a download.
    static constexpr std::chrono::milliseconds successorWithin{500};

    /// Both must outlive the reader.
    PolicyPageReader(BrowserProfile &profile, const Clock &clock, QObject *parent = nullptr);
    ~PolicyPageReader() override;
    Q_DISABLE_COPY_MOVE(PolicyPageReader)

    /// Loads @p address (http or https) → policyRead() or failed(), once.
    void read(const QUrl &address, Reach reach = Reach::SameSite);
    /// As it is now → policyRead() or failed(), once. @p page stays as it is.
    void readOpenPage(QWebEnginePage &page);
    /// Drops the reading, without a signal.
    void stop() { dropPage(); }
    [[nodiscard]] bool isReading() const { return m_isReading; }

signals:
    void policyRead(const consentdesk::SitePolicy &policy);
    void failed(const QString &sentence, consentdesk::PolicyPageReader::Failure failure);

private:
    enum class Look { First, Last };

    void onLoadingChanged(const QWebEngineLoadingInfo &info);
    [[nodiscard]] QString noPageSentence() const;
    void ask(QWebEnginePage &page, Look look);
    void onAnswered(const PolicyTables &tables);
    void finish(const Result<SitePolicy> &policy);
    void dropPage();

    BrowserProfile &m_profile;
    const Clock &m_clock;
    PolicyQuestion m_question;
    std::unique_ptr<BrowserPage> m_ownPage; ///< while an address is read
    HiddenView m_view;                      ///< of it
    QPointer<QWebEnginePage> m_asked;
    QUrl m_address; ///< of the page when it was asked
    QUrl m_refused; ///< where the page led to, and was not followed; else empty
    QTimer m_limit;
    QTimer m_noSuccessor;
    Look m_look = Look::First;
    Failure m_failure = Failure::Other;
    bool m_isReading = false;
};

} // namespace consentdesk
