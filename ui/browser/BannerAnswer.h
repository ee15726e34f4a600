// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BannerRecord.h"
#include "browser/BannerScript.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace consentdesk {

/// What became of a site's banner.
struct BannerReport
{
    enum class Result {
        Confirmed, ///< answered, and the site has recorded it
        Answered,  ///< its buttons were pressed
        PageLeft,  ///< the page was loaded again, or left, before it was known
        NotDone,   ///< no way through it was found; some buttons may have been pressed
        AsksAgain, ///< it asks although it was answered; it is left to the visitor
    };

    Site site;
    QString banner; ///< autoconsent's name of its kind
    BannerReply reply = BannerReply::Refuse;
    Result result = Result::Answered;
};

/// Answers the cookie banner of the site in one page, in its top-level document only, by what the visitor
/// chose for that site. Nothing of it is in the page before setAnswering() or look(). UI thread.
class BannerAnswer final : public QObject
{
    Q_OBJECT

public:
    /// A site that asks again within this time, and often, forgets its answers: it would go on for ever.
    static constexpr std::chrono::seconds asksAgainWithin{10};
    static constexpr int answersInARow = 2;
    /// For the banner's own check.
    static constexpr std::chrono::seconds checkedWithin{5};
    /// Where that says nothing: for a record of the answer; then a banner that is still there is found again.
    static constexpr std::chrono::milliseconds writesWithin{700};
    static constexpr std::chrono::milliseconds foundWithin{2000};

    /// Everything must outlive it. @p mayAnswer: whether banners of that site are answered at all.
    BannerAnswer(BrowserPage &page, BrowserProfile &profile, ConsentService &consent,
                 CookieInventory &inventory, std::function<bool(const Site &)> mayAnswer,
                 QObject *parent = nullptr);
    ~BannerAnswer() override;
    Q_DISABLE_COPY_MOVE(BannerAnswer)

    /// Whether banners of documents that begin from now on are answered. Off at first.
    void setAnswering(bool isWanted);
    /// Looks whether the document that is shown has a banner, and touches nothing; found() tells.
    void look();
    /// Answers the banner of the document that is shown.
    void answer();
    /// Deletes the site's record of the last answer and loads the page again; undone() tells.
    void undo();

signals:
    void found(const QString &banner);
    void answered(const consentdesk::BannerReport &report);
    void undone(const consentdesk::Site &site, bool hadRecord);

private:
    /// From Answering on, something was done.
    enum class Stage { Idle, Looking, Seeking, Answering, Checking, Writing };

    void onPrinted(const QString &message);
    void onReady();
    void onWord(const QJsonObject &word);
    void onFound(const QString &banner);
    void onResult(const QJsonObject &word);
    void onTested(const QJsonObject &word);
    void run(std::optional<BannerReply> reply);
    void start(std::optional<BannerReply> reply);
    void awaitRecord();
    void tryAgain();
    void onSilence();
    void evaluate(const QJsonObject &word);
    void finish(BannerReport::Result result);
    [[nodiscard]] bool hasJustAnswered() const;

    BrowserPage &m_page;
    ConsentService &m_consent;
    std::function<bool(const Site &)> m_mayAnswer;
    BannerScript m_script;
    BannerRecord m_record;
    BannerReport m_report; ///< of what is under way, or was the last
    Stage m_stage = Stage::Idle;
    int m_run = 0;               ///< words of earlier ones are void
    int m_answers = 0;           ///< of the same site in a row
    QElapsedTimer m_sinceAnswer; ///< the last one
    QTimer m_patience;           ///< with the check, or the banner
    bool m_isSecondTry = false;
    bool m_isWanted = false;
};

} // namespace consentdesk
