// SPDX-License-Identifier: Apache-2.0
#include "browser/PolicyFinder.h"

#include "base/Clock.h"
#include "browser/ScriptText.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr auto finderWorld = QWebEngineScript::UserWorld;

QString asCall(const QByteArray &before, const QString &file)
{
    return QString::fromUtf8("(() => {\n" + before + joinedScripts({file}) + "})()");
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

/// RFC 9110 section 13.1: only for the page that the validators are of.
QJsonObject conditionsFor(const QUrl &address, const PolicyFetchState &known)
{
    QJsonObject headers;
    if (address != known.address)
        return headers;
    if (!known.validators.etag.isEmpty())
        headers.insert(u"If-None-Match"_s, QString::fromLatin1(known.validators.etag));
    if (!known.validators.lastModified.isEmpty())
        headers.insert(u"If-Modified-Since"_s, QString::fromLatin1(known.validators.lastModified));
    return headers;
}

/// A header that can be sent back; long ones are no validators.
QByteArray validatorFrom(const QJsonValue &value)
{
    constexpr qsizetype longest = 300;
    const QByteArray text = value.toString().toLatin1();
    return text.size() <= longest ? text : QByteArray();
}

} // namespace

PolicyFinder::PolicyFinder(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_poll.setInterval(askEvery);
    m_patience.setSingleShot(true);
    m_poll.callOnTimeout(this, &PolicyFinder::fetchAnswer);
    m_patience.callOnTimeout(this, &PolicyFinder::tryNext);
}

void PolicyFinder::find(QWebEnginePage &page, const PolicyFetchState &known, const QList<QUrl> &without)
{
    stop();
    m_page = &page;
    m_pageAddress = page.url();
    m_known = known;
    m_without = without;
    m_patience.start(m_answerWithin); // a script that loops for ever lets no other run
    page.runJavaScript(asCall({}, u":/policy/links.js"_s), finderWorld,
                       [self = QPointer(this), search = m_search](const QVariant &answer) {
                           if (self)
                               self->beginLater(search, answer.toString().toUtf8());
                       });
}

void PolicyFinder::beginLater(quint64 search, const QByteArray &links)
{
    // The destructor of a page answers, too: it can be asked for nothing more, and its window may be half
    // destroyed.
    QMetaObject::invokeMethod(
        this,
        [this, search, links] {
            if (search == m_search)
                begin(policySearchFrom(links, m_pageAddress));
        },
        Qt::QueuedConnection);
}

void PolicyFinder::begin(const PolicySearch &search)
{
    m_candidates = policyAddresses(search);
    m_loadable = loadablePolicyAddresses(search);
    if (!m_known.address.isEmpty()) {
        m_loadable.append(m_known.address);
        m_candidates.removeAll(m_known.address);
        m_candidates.prepend(m_known.address);
    }
    m_candidates.removeIf([this](const QUrl &address) { return m_without.contains(address); });
    tryNext();
}

void PolicyFinder::tryNext()
{
    m_poll.stop();
    m_patience.stop();
    if (m_candidates.isEmpty() || !m_page || !isSameOrigin(m_page->url(), m_pageAddress)) {
        const bool isLeft = !m_page || !isSameOrigin(m_page->url(), m_pageAddress);
        const QList<QUrl> unanswered = isLeft ? QList<QUrl>() : m_unanswered;
        stop();
        if (unanswered.isEmpty())
            emit notFound();
        else
            emit this->unanswered(unanswered);
        return;
    }
    const QUrl address = m_candidates.takeFirst();
    if (isSameOrigin(address, m_pageAddress))
        return probe(address);
    stop();
    emit found({address, m_clock.now(), {}});
}

void PolicyFinder::probe(const QUrl &address)
{
    m_asked = address;
    const QJsonObject question{{u"number"_s, qint64(++m_probe)},
                               {u"address"_s, QString::fromLatin1(address.toEncoded())},
                               {u"headers"_s, conditionsFor(address, m_known)}};
    m_page->runJavaScript(
        asCall("const question = " + scriptLiteral(question) + ";\n", u":/policy/probe.js"_s), finderWorld);
    m_poll.start();
    m_patience.start(m_answerWithin);
}

void PolicyFinder::fetchAnswer()
{
    if (!m_page)
        return tryNext();
    m_page->runJavaScript(
        u"self.consentdeskProbe || ''"_s, finderWorld,
        [self = QPointer(this), search = m_search, asked = m_asked](const QVariant &answer) {
            const QByteArray json = answer.toString().toUtf8();
            if (self && self->m_search == search && self->m_asked == asked && !json.isEmpty())
                self->takeAnswer(json);
        });
}

void PolicyFinder::takeAnswer(const QByteArray &json)
{
    constexpr int notModified = 304;
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const int status = answer["status"_L1].toInt();
    const bool isKnown = m_asked == m_known.address;
    const bool isPage = status >= 200 && status < 300 && answer["type"_L1].toString().contains("html"_L1) &&
                        isStillThePolicy(m_asked, QUrl(answer["address"_L1].toString()));
    const bool isUnchanged = status == notModified && isKnown && !m_known.validators.isEmpty();
    const QUrl asked = std::exchange(m_asked, {}); // an answer that was fetched twice
    if (status == 0 && m_loadable.contains(asked))
        m_unanswered.append(asked);
    if (!isPage && !isUnchanged)
        return tryNext();
    PolicyFetchState state = m_known;
    state.checked = m_clock.now();
    if (isUnchanged) {
        stop();
        emit unchanged(state);
        return;
    }
    stop();
    emit found({asked,
                state.checked,
                {validatorFrom(answer["entityTag"_L1]), validatorFrom(answer["lastModified"_L1])}});
}

void PolicyFinder::stop()
{
    ++m_search;
    m_poll.stop();
    m_patience.stop();
    m_page.clear();
    m_candidates.clear();
    m_loadable.clear();
    m_unanswered.clear();
    m_asked.clear();
}

} // namespace consentdesk
