// SPDX-License-Identifier: Apache-2.0
#include "browser/BannerAnswer.h"

#include "browser/BrowserPage.h"
#include "consent/BannerRules.h"
#include "consent/ConsentService.h"

#include <QJsonArray>
#include <QPointer>
#include <QVariant>
#include <QWebEngineScriptCollection>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace consentdesk {

namespace {

QStringList entriesIn(const QJsonObject &word)
{
    return word.value(u"entries"_s).toVariant().toStringList();
}

} // namespace

BannerAnswer::BannerAnswer(BrowserPage &page, BrowserProfile &profile, ConsentService &consent,
                           CookieInventory &inventory, std::function<bool(const Site &)> mayAnswer,
                           QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_consent(consent)
    , m_mayAnswer(std::move(mayAnswer))
    , m_record(page, profile, consent, inventory)
{
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, &BannerAnswer::onSilence);
    connect(&page, &BrowserPage::printed, this, &BannerAnswer::onPrinted);
    connect(&page, &QWebEnginePage::loadStarted, this, [this] {
        if (m_stage == Stage::Looking)
            m_stage = Stage::Idle;
    });
    connect(&page, &BrowserPage::siteChanged, this, [this] {
        m_stage = Stage::Idle;
        m_answers = 0;
        m_patience.stop();
    });
}

BannerAnswer::~BannerAnswer()
{
    setAnswering(false);
}

void BannerAnswer::setAnswering(bool isWanted)
{
    if (isWanted == m_isWanted || !BannerRules::areBuiltIn())
        return;
    m_isWanted = isWanted;
    if (isWanted)
        m_page.scripts().insert(m_script.readyScript());
    else
        m_page.scripts().remove(m_script.readyScript());
}

void BannerAnswer::look()
{
    if (m_stage == Stage::Idle) // one that looks already goes on for ten seconds
        run(std::nullopt);
}

void BannerAnswer::answer()
{
    if (!m_page.site().isNull())
        run(bannerReply(*m_consent.policy(), m_page.site()));
}

void BannerAnswer::run(std::optional<BannerReply> reply)
{
    if (!BannerRules::areBuiltIn() || m_page.site().isNull())
        return;
    m_report = {m_page.site(), {}, reply.value_or(BannerReply::Refuse)};
    m_stage = reply ? Stage::Seeking : Stage::Looking;
    m_isSecondTry = false;
    start(reply);
}

void BannerAnswer::start(std::optional<BannerReply> reply)
{
    m_page.runJavaScript(m_script.answering(m_page.url(), reply, ++m_run), BannerScript::world);
}

void BannerAnswer::onPrinted(const QString &message)
{
    const auto word = m_script.wordIn(message);
    if (!word)
        return;
    if (word->value(u"type"_s) == u"ready"_s)
        onReady();
    else if (word->value(u"run"_s).toInt() == m_run)
        onWord(*word);
}

void BannerAnswer::onReady()
{
    if (m_stage == Stage::Answering)
        m_record.end({});
    if (m_stage >= Stage::Answering)
        finish(BannerReport::Result::PageLeft);
    m_stage = Stage::Idle;
    ++m_run; // what the document before still says is void
    if (!m_isWanted || !m_mayAnswer(m_page.site()))
        return;
    if (m_answers >= answersInARow && hasJustAnswered())
        run(std::nullopt);
    else
        answer();
}

bool BannerAnswer::hasJustAnswered() const
{
    return m_sinceAnswer.isValid() && !m_sinceAnswer.hasExpired(milliseconds(asksAgainWithin).count());
}

void BannerAnswer::onWord(const QJsonObject &word)
{
    const QString type = word.value(u"type"_s).toString();
    if (type == u"eval")
        evaluate(word);
    else if (type == u"found")
        onFound(word.value(u"banner"_s).toString());
    else if (type == u"result" && m_stage == Stage::Answering)
        onResult(word);
    else if (type == u"tested" && m_stage == Stage::Checking)
        onTested(word);
}

void BannerAnswer::onFound(const QString &banner)
{
    if (m_stage == Stage::Looking) {
        m_stage = Stage::Idle;
        m_report.banner = banner;
        if (m_isWanted && hasJustAnswered())
            finish(BannerReport::Result::AsksAgain);
        else
            emit found(banner);
        return;
    }
    if (m_stage != Stage::Seeking)
        return;
    m_patience.stop();
    m_report.banner = banner;
    m_stage = Stage::Answering;
    if (!m_isSecondTry)
        m_record.begin();
}

void BannerAnswer::onResult(const QJsonObject &word)
{
    m_record.end(entriesIn(word));
    if (!word.value(u"isDone"_s).toBool())
        return finish(BannerReport::Result::NotDone);
    if (!word.value(u"hasTest"_s).toBool())
        return awaitRecord();
    m_stage = Stage::Checking;
    m_patience.start(checkedWithin);
    m_page.runJavaScript(m_script.telling({{u"type"_s, u"selfTest"_s}}), BannerScript::world);
}

void BannerAnswer::onTested(const QJsonObject &word)
{
    m_record.end(entriesIn(word));
    if (word.value(u"isTaken"_s).toBool())
        finish(BannerReport::Result::Confirmed);
    else
        awaitRecord();
}

void BannerAnswer::awaitRecord()
{
    m_stage = Stage::Writing;
    m_patience.start(writesWithin);
}

void BannerAnswer::onSilence()
{
    if (m_stage == Stage::Checking)
        return awaitRecord();
    if (m_stage == Stage::Writing && !m_isSecondTry && !m_record.isAnythingWritten())
        return tryAgain();
    finish(m_record.isWritten() ? BannerReport::Result::Confirmed : BannerReport::Result::Answered);
}

/// Some banners do not listen yet when they are seen for the first time. One that is gone is not found again.
void BannerAnswer::tryAgain()
{
    m_isSecondTry = true;
    m_stage = Stage::Seeking;
    m_patience.start(foundWithin);
    start(m_report.reply);
}

/// A rule wants to know something of the banner's own functions, or calls them: they are in the page's world.
void BannerAnswer::evaluate(const QJsonObject &word)
{
    // Whether it is true is all that rules ask; what else a page returns stays there.
    m_page.runJavaScript(
        u"!!("_s + word.value(u"code"_s).toString() + u")"_s, QWebEngineScript::MainWorld,
        [self = QPointer(this), run = m_run, id = word.value(u"id"_s)](const QVariant &answer) {
            if (!self || self->m_run != run)
                return;
            self->m_page.runJavaScript(
                self->m_script.telling(
                    {{u"type"_s, u"evalResp"_s}, {u"id"_s, id}, {u"result"_s, answer.toBool()}}),
                BannerScript::world);
        });
}

void BannerAnswer::finish(BannerReport::Result result)
{
    m_patience.stop();
    m_stage = Stage::Idle;
    m_report.result = result;
    if (result != BannerReport::Result::AsksAgain) {
        m_answers = hasJustAnswered() ? m_answers + 1 : 1;
        m_sinceAnswer.start();
    }
    emit answered(m_report);
}

void BannerAnswer::undo()
{
    if (m_page.site() != m_report.site)
        return;
    m_record.remove([this, site = m_report.site](bool hadRecord) {
        if (m_page.site() == site)
            m_page.triggerAction(QWebEnginePage::Reload);
        emit undone(site, hadRecord);
    });
}

} // namespace consentdesk
