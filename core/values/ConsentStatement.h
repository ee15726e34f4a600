// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace consentdesk {

/// What a site's own consent platform recorded for one thing. That nothing was recorded is no refusal.
enum class ConsentAnswer { Accepted, Refused, Waiting, NotRecorded };

/// What an answer is about.
enum class ConsentSubject {
    Category,
    Service,
    Purpose,                  ///< consent for an IAB TCF purpose, or for one of the platform's own
    LegitimateInterest,       ///< the same purpose without consent
    SpecialFeature,           ///< IAB TCF
    Vendor,                   ///< consent for a company
    VendorLegitimateInterest, ///< the same company without consent
};

/// Whether a visitor has chosen at all.
enum class ConsentRecord {
    Choice,
    NoChoice,   ///< the platform was there, nobody chose: no item is Accepted or Refused
    Unreadable, ///< the platform's binary form, which is not decoded
};

/// For people: "accepted", "no choice recorded", …
[[nodiscard]] QString answerText(ConsentAnswer answer);
/// For people, the plural as a heading: "Categories", …
[[nodiscard]] QString subjectsText(ConsentSubject subject);
[[nodiscard]] QString recordText(ConsentRecord record);

struct ConsentItem
{
    ConsentSubject subject = ConsentSubject::Category;
    QString identifier; ///< as the platform writes it: "C0004", "marketing", "7". Text of the page
    QString name;       ///< ours, where the identifier is only a code; empty otherwise
    ConsentAnswer answer = ConsentAnswer::NotRecorded;

    friend bool operator==(const ConsentItem &, const ConsentItem &) = default;
};

/// What stands beside the answers: a consent id, a version, a method.
struct ConsentDetail
{
    QString label; ///< ours
    QString text;  ///< may be text of the page

    friend bool operator==(const ConsentDetail &, const ConsentDetail &) = default;
};

/// What a consent cookie says, for programs. It is the site's word, not the visitor's: nothing proves it.
struct ConsentStatement
{
    QString platform; ///< "OneTrust"
    ConsentRecord record = ConsentRecord::Choice;
    std::optional<QDateTime> recorded; ///< UTC: when the choice was last written, where the format tells
    std::vector<ConsentItem> items;    ///< at most value_limits::statementItems
    bool isCut = false;                ///< there are more items in the value
    std::vector<ConsentDetail> details;

    void add(ConsentSubject subject, const QString &identifier, ConsentAnswer answer,
             const QString &name = {});
    /// Leaves out empty texts.
    void addDetail(const QString &label, const QString &text);
    /// Nobody chose: what the items say are the site's defaults, no answers.
    void setNoChoice();
    /// The answer for the last item with that identifier; none when it is not mentioned.
    [[nodiscard]] std::optional<ConsentAnswer> answer(ConsentSubject subject,
                                                      const QString &identifier) const;

    friend bool operator==(const ConsentStatement &, const ConsentStatement &) = default;
};

} // namespace consentdesk
