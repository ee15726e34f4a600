// SPDX-License-Identifier: Apache-2.0
// Input: what somebody types into the address field. It is exactly one of the kinds. An address is of the
// web, has a host, and typed once more it is the same address. What has "://" in its first word, or a
// password, is never words, so that no search engine gets it. Words come out of a search address again.
#include "Fuzz.h"
#include "browsing/AddressInput.h"
#include "browsing/SearchEngine.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Kind = AddressInput::Kind;

namespace {

void checkAddress(const QUrl &address)
{
    fuzz::require(address.isValid() && !address.host().isEmpty(), "an address has a host");
    fuzz::require(address.scheme() == "http"_L1 || address.scheme() == "https"_L1, "only the web is opened");
    const AddressInput again = AddressInput::read(address.toString(QUrl::FullyEncoded));
    fuzz::require(again.kind != Kind::Words && again.kind != Kind::Nothing, "an address stays one");
    if (again.kind == Kind::Address)
        fuzz::require(again.address == address, "an address that is typed again is the same");
    else
        fuzz::require(address.toEncoded().size() > 8'000, "only a long one is refused the second time");
}

void checkWords(const QString &typed, const QString &words)
{
    static const QRegularExpression scheme(u"^\\s*[a-zA-Z][a-zA-Z0-9+.-]*://"_s);
    static const QRegularExpression password(u"^\\s*[^\\s?#/:@]+:[^\\s?#/@]+@[^\\s]*$"_s);
    fuzz::require(!words.isEmpty() && words == words.simplified(), "words are told from the spaces between");
    fuzz::require(words.size() <= 2'000, "nothing endless is looked up");
    if (typed.trimmed().startsWith(u'?'))
        return; // asked for
    fuzz::require(!scheme.match(typed).hasMatch(), "an address is never looked up");
    fuzz::require(!password.match(typed).hasMatch(), "a password is never looked up");
}

void checkSearch(const QString &words)
{
    const QString valid = QString::fromUtf8(words.toUtf8());
    const QUrl found = knownSearchEngines().constFirst().address(valid);
    fuzz::require(found.isValid() && found.host() == "duckduckgo.com"_L1, "words do not choose the server");
    const auto items = QUrlQuery(found).queryItems(QUrl::FullyDecoded);
    fuzz::require(items.size() == 1 && items.constFirst().second == valid, "words come out as they went in");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString typed = QString::fromUtf8(fuzz::bytesOf(data, size));
    const AddressInput input = AddressInput::read(typed);
    fuzz::require(input.address.isEmpty() == (input.kind != Kind::Address), "one kind: address");
    fuzz::require(input.words.isEmpty() == (input.kind != Kind::Words), "one kind: words");
    fuzz::require(input.refusal.isEmpty() == (input.kind != Kind::Refused), "one kind: refusal");
    fuzz::require(fuzz::isHarmlessLine(input.refusal), "a refusal is one harmless line");
    if (input.kind == Kind::Address)
        checkAddress(input.address);
    if (input.kind == Kind::Words) {
        checkWords(typed, input.words);
        checkSearch(input.words);
    }
    return 0;
}
