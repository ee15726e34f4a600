// SPDX-License-Identifier: Apache-2.0
#include "policy/ListEntry.h"

#include "policy/CookieNamesText.h"
#include "policy/DurationInText.h"
#include "policy/DurationText.h"
#include "policy/NameLikeness.h"
#include "policy/PolicyLimits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestNames = 120;

QString afterSeparator(const QString &text)
{
    static const QRegularExpression separator(uR"(\A\s*[:：–—-]?\s*)"_s);
    return QString(text).remove(separator);
}

QString withoutColon(const QString &label)
{
    static const QRegularExpression colon(uR"(\s*[:：]\s*\z)"_s);
    return QString(label).remove(colon);
}

bool beginsWithKey(const KeyedText &text)
{
    return text.lead.isEmpty() && !text.parts.isEmpty();
}

bool namesSomething(const KeyedText &text)
{
    return std::any_of(text.parts.cbegin(), text.parts.cend(),
                       [](const KeyedPart &part) { return part.heading.column == PolicyColumn::Name; });
}

/// "sessionid: to remember you", "_gat (1 minute)", "_ga", "_fbp of Facebook" without a bold part.
PolicyItem withLabel(const PolicyItem &item)
{
    static const QRegularExpression form(
        uR"(\A(?<label>[^\s:：][^：:\n]*?)\s*(?:[:：]|\s[-–—])\s+(?<text>.*)\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression word(uR"(\A(?<label>\S+)(?<text>\s+[(\[（].*|\n.*|)\z)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression first(uR"(\A(?<label>[^\s:：]+)\s+(?<text>.*)\z)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    if (!item.label.isEmpty())
        return item;
    for (const QRegularExpression &written : {word, form, first}) {
        const auto match = written.match(item.text);
        const QString label = match.captured(u"label"_s);
        const bool isSure = written != first || isUnmistakableName(label);
        if (match.hasMatch() && label.size() <= longestNames && isSure)
            return {label, match.captured(u"text"_s), false, {}};
    }
    return item;
}

ListEntry::Sureness surenessOf(const QString &name, bool isMarked)
{
    const CookieNames names = cookieNamesFromText(name);
    if (name.size() > longestNames || names.names.isEmpty() || !names.problems.isEmpty())
        return name.isEmpty() ? ListEntry::Sureness::NoName : ListEntry::Sureness::Perhaps;
    return isMarked || nameLikeness(name) == NameLikeness::Unmistakable ? ListEntry::Sureness::Certain
                                                                        : ListEntry::Sureness::Perhaps;
}

/// "Name: _ga, Provider: Google". The key of the name may be anywhere.
ListEntry keyedEntry(const KeyedText &text)
{
    ListEntry entry;
    entry.text = text.lead;
    for (const KeyedPart &part : text.parts) {
        if (part.heading.column != PolicyColumn::Name || !entry.name.isEmpty()) {
            entry.fields.append(part);
            continue;
        }
        entry.name = part.value;
        entry.sureness = surenessOf(part.value, part.heading.weight == ColumnHeading::Weight::Specific);
    }
    return entry;
}

/// "Google Analytics: _ga, _gid (2 years)": the names come behind a word or words that are none.
std::optional<ListEntry> entryOfNamesBehind(const QString &words, const QString &text)
{
    static const QRegularExpression form(uR"(\A(?<names>[^()（）\n]+?)(?<note>\s*[(（].*)?\z)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    const CookieNames names = cookieNamesFromText(match.captured(u"names"_s));
    const bool areNames = names.problems.isEmpty() &&
                          std::all_of(names.names.cbegin(), names.names.cend(), [](const NamePiece &name) {
                              return nameLikeness(name.text) >= NameLikeness::Identifier;
                          });
    if (!areNames || nameLikeness(match.captured(u"names"_s)) != NameLikeness::Unmistakable)
        return std::nullopt;
    return ListEntry{
        match.captured(u"names"_s), {}, words + match.captured(u"note"_s), ListEntry::Sureness::Certain};
}

ListEntry labelledEntry(const PolicyItem &item)
{
    const PolicyItem labelled = withLabel(item);
    const KeyedText rest = keyedText(afterSeparator(labelled.text));
    const QString name = withoutColon(labelled.label);
    if (!labelled.isCode && nameLikeness(name) <= NameLikeness::Word) {
        if (auto behind = entryOfNamesBehind(name, rest.lead)) {
            behind->fields = rest.parts;
            return *behind;
        }
    }
    return {name, rest.parts, rest.lead, surenessOf(name, labelled.isCode)};
}

} // namespace

ListEntry ListEntry::of(const PolicyItem &item)
{
    const KeyedText whole = keyedText(wholeText(item));
    ListEntry entry = !item.isCode && beginsWithKey(whole) && namesSomething(whole) ? keyedEntry(whole)
                                                                                    : labelledEntry(item);
    const bool isIdentifier = nameLikeness(entry.name) >= NameLikeness::Identifier;
    if (entry.sureness == Sureness::Perhaps && isIdentifier && entry.isLikely() && entry.statesDuration())
        entry.sureness = Sureness::Likely;
    return entry;
}

bool ListEntry::isLikely() const
{
    const CookieNames names = cookieNamesFromText(name);
    const bool isKey = exactColumnHeading(name).has_value(); // "duration: 2 years" of something else
    return !isKey && !names.names.isEmpty() && names.problems.isEmpty() &&
           (statesDuration() || nameLikeness(name) >= NameLikeness::Identifier);
}

bool ListEntry::statesDuration() const
{
    const bool hasField = std::any_of(fields.cbegin(), fields.cend(), [](const KeyedPart &part) {
        return part.heading.column == PolicyColumn::Duration && durationFromText(part.value);
    });
    const auto told = durationInText(text);
    return hasField || (told && told->duration);
}

bool ListEntry::speaksOfDuration() const
{
    return statesDuration() || durationInText(text).has_value();
}

QString wholeText(const PolicyItem &item)
{
    const QString label = withoutColon(item.label);
    const QString text = afterSeparator(item.text);
    return text.isEmpty() ? item.label : label + u": "_s + text;
}

PolicyItem withInnerLines(const PolicyItem &item)
{
    PolicyItem flat{item.label, item.text, item.isCode, {}};
    for (const PolicyItem &inner : item.items)
        flat.text += u'\n' + wholeText(withInnerLines(inner));
    flat.text.truncate(PolicyLimits::text);
    return flat;
}

} // namespace consentdesk
