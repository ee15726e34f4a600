// SPDX-License-Identifier: Apache-2.0
#include "browsing/SearchEngine.h"

#include "base/WebAddress.h"
#include "settings/Settings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr auto placeOfWords = "%s"_L1;
constexpr qsizetype maximumPattern = 2'048;

class SearchEngineText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::SearchEngine)
};

} // namespace

QUrl SearchEngine::address(const QString &words) const
{
    QString filled = pattern;
    filled.replace(placeOfWords, QString::fromLatin1(QUrl::toPercentEncoding(words)));
    return QUrl(filled, QUrl::TolerantMode);
}

const QList<SearchEngine> &knownSearchEngines()
{
    static const QList<SearchEngine> engines{
        {u"duckduckgo"_s, u"DuckDuckGo"_s, u"https://duckduckgo.com/?q=%s"_s},
        {u"startpage"_s, u"Startpage"_s, u"https://www.startpage.com/sp/search?query=%s"_s},
        {u"qwant"_s, u"Qwant"_s, u"https://www.qwant.com/?q=%s"_s},
        {u"google"_s, u"Google"_s, u"https://www.google.com/search?q=%s"_s},
        {u"bing"_s, u"Bing"_s, u"https://www.bing.com/search?q=%s"_s},
        {u"wikipedia"_s, u"Wikipedia"_s, u"https://www.wikipedia.org/search-redirect.php?search=%s"_s},
    };
    return engines;
}

Result<SearchEngine> ownSearchEngine(const QString &pattern)
{
    const QString trimmed = pattern.trimmed();
    if (!trimmed.contains(placeOfWords) || trimmed.size() > maximumPattern)
        return failure(SearchEngineText::tr("Write %s in the address where the words go, as in "
                                            "https://example.org/search?q=%s."));
    // Any words at all: what stands around them is what is looked at.
    const SearchEngine engine{QString(ownSearchEngineId), SearchEngineText::tr("Your own search engine"),
                              trimmed};
    const QUrl one = engine.address(u"one"_s);
    const auto valid = webAddress(one.toString(QUrl::FullyEncoded));
    if (!valid)
        return failure(valid.error().message);
    if (one.authority() != engine.address(u"two"_s).authority())
        return failure(SearchEngineText::tr("The words cannot be part of the server's name."));
    const bool isComplete = one.scheme() == "https"_L1 || one.scheme() == "http"_L1;
    if (!isComplete)
        return failure(SearchEngineText::tr("Begin the address with https://."));
    return engine;
}

std::optional<SearchEngine> chosenSearchEngine(const Settings &settings)
{
    const QString id = settings.value(Setting::SearchEngine).toString();
    if (id == ownSearchEngineId) {
        const auto own = ownSearchEngine(settings.value(Setting::SearchPattern).toString());
        return own ? std::optional(*own) : std::nullopt;
    }
    const auto &engines = knownSearchEngines();
    const auto known = std::find_if(engines.begin(), engines.end(),
                                    [&id](const SearchEngine &engine) { return engine.id == id; });
    return known == engines.end() ? std::nullopt : std::optional(*known);
}

void chooseSearchEngine(Settings &settings, const std::optional<SearchEngine> &engine)
{
    if (engine && engine->id == ownSearchEngineId)
        settings.set(Setting::SearchPattern, engine->pattern);
    settings.set(Setting::SearchEngine, engine ? engine->id : QString());
}

} // namespace consentdesk
