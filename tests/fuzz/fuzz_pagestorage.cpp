// SPDX-License-Identifier: Apache-2.0
// Input: a message of a page after the token. Only a message with the token is an answer; whatever it says,
// the snapshot made of it is bounded, canonical, and its totals are not less than what it shows.
#include "Fuzz.h"
#include "pagestorage/FrameCensus.h"
#include "pagestorage/StorageText.h"

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class List>
void requireBounded(const List &list)
{
    fuzz::require(list.items.size() <= StorageAnswer::maximumItems, "lists are bounded");
    fuzz::require(list.count >= list.items.size(), "no fewer are counted than are shown");
    fuzz::require(!list.problem || list.items.isEmpty(), "a problem, or things");
}

void requireEntries(const EntryList &list)
{
    requireBounded(list);
    qint64 shown = 0;
    for (const StorageEntry &entry : list.items) {
        fuzz::require(entry.keyLength >= entry.key.size() && entry.valueLength >= entry.value.size(),
                      "a beginning is not longer than the whole");
        shown += entry.size();
    }
    fuzz::require(list.size >= shown && list.size >= 0, "the size is that of what is shown at least");
}

void requireStorage(const OriginStorage &storage)
{
    fuzz::require(canonicalOrigin(storage.origin) == storage.origin, "the origin is canonical");
    requireEntries(storage.local);
    requireEntries(storage.session);
    requireBounded(storage.databases);
    requireBounded(storage.caches);
    requireBounded(storage.workers);
    for (const StoredDatabase &database : storage.databases.items) {
        fuzz::require(database.storeCount >= database.stores.size() && database.version >= 0,
                      "stores are counted");
    }
    for (const StoredCache &cache : storage.caches.items)
        fuzz::require(cache.count >= cache.requests.size(), "requests are counted");
}

/// A way back, taken back, is the change.
void requireInverse(const StorageOutcome &outcome)
{
    const StorageArea area{u"https://portal.example"_s, StorageKind::Local};
    const StorageChange change{.action = StorageChange::Action::Set,
                               .area = area,
                               .name = u"name"_s,
                               .value = outcome.after.value_or(QString())};
    const auto inverse = inverseOf(change, outcome);
    fuzz::require(!inverse || outcome.isBeforeKnown, "nothing is put back that is not known");
    fuzz::require(!inverse || !outcome.before || inverse->value == *outcome.before,
                  "what was there is put back");
    fuzz::require(fuzz::isHarmlessLine(outcomeText(change, outcome)), "words are harmless");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString rest = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QString token = u"0123456789abcdef"_s;
    fuzz::require(!StorageAnswer::parse(rest, token) || rest.startsWith(token),
                  "no answer without the token");
    fuzz::require(!StorageAnswer::parse(rest, QString()), "no token, no answers");
    const auto answer = StorageAnswer::parse(token + u'\n' + rest, token);
    if (!answer)
        return 0;
    fuzz::require(answer->question != 0 && !answer->document.isEmpty(), "an answer is to a question");
    fuzz::require(answer->problem.has_value() == std::holds_alternative<std::monostate>(answer->content),
                  "a problem, or contents");
    if (const auto *const content = std::get_if<ContentAnswer>(&answer->content)) {
        requireStorage(content->storage);
        FrameCensus census;
        census.add(answer->document, {{}, content->storage.origin, {}, {}, 0});
        const PageStorage page = census.assemble({{answer->document, content->storage}}, {});
        fuzz::require(page.origins.size() == 1 && page.origins.constFirst() == content->storage,
                      "the page has what its frame told");
    } else if (const auto *const frame = std::get_if<FrameAnswer>(&answer->content)) {
        FrameCensus census;
        census.add(answer->document, *frame);
        fuzz::require(census.hasMainFrame() == frame->path.isEmpty(), "the main frame's path is empty");
        fuzz::require(census.assemble({}, {}).origins.size() <= 1 + frame->children.size(),
                      "no frame is invented");
    } else if (const auto *const outcome = std::get_if<StorageOutcome>(&answer->content)) {
        requireInverse(*outcome);
    }
    return 0;
}
