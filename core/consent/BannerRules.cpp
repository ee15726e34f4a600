// SPDX-License-Identifier: Apache-2.0
#include "consent/BannerRules.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

const QString &stepsOf(BannerReply reply)
{
    static const QString refusing = u"optOut"_s;
    static const QString accepting = u"optIn"_s;
    return reply == BannerReply::Refuse ? refusing : accepting;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// @p steps without those that hide something. Where nothing else was in them, a step that fails stands
/// instead: the banner is not answered, and the visitor is told so.
QJsonArray withoutHiding(const QJsonArray &steps)
{
    QJsonArray kept;
    for (const QJsonValue value : steps) {
        QJsonObject step = value.toObject();
        const bool hidesOnly =
            step.contains(u"hide"_s) && step.size() <= 3; // "method" and "optional" with it
        step.remove(u"hide"_s);
        for (const QString &branch : {u"then"_s, u"else"_s}) {
            if (step.contains(branch))
                step.insert(branch, withoutHiding(step.value(branch).toArray()));
        }
        if (!hidesOnly || step.contains(u"waitForThenClick"_s) || step.contains(u"click"_s))
            kept.append(step);
    }
    if (kept.isEmpty() && !steps.isEmpty())
        kept.append(QJsonObject{{u"exists"_s, u":not(*)"_s}});
    return kept;
}

} // namespace

BannerRules::BannerRules(QByteArray script, const QByteArray &rules)
    : m_script(std::move(script))
{
    const QJsonArray all = QJsonDocument::fromJson(rules).object().value(u"autoconsent"_s).toArray();
    for (const QJsonValue rule : all)
        add(rule.toObject());
}

const BannerRules &BannerRules::builtIn()
{
    static const BannerRules rules(contentOf(u":/banner/autoconsent.js"_s),
                                   contentOf(u":/banner/rules.json"_s));
    return rules;
}

bool BannerRules::areBuiltIn()
{
    return QFileInfo(u":/banner/autoconsent.js"_s).size() > 0 &&
           QFileInfo(u":/banner/rules.json"_s).size() > 0;
}

void BannerRules::add(const QJsonObject &rule)
{
    const QJsonObject where = rule.value(u"runContext"_s).toObject();
    const bool isOfFrames = !where.value(u"main"_s).toBool(true);
    // Some rules press the same to refuse and to accept: whatever that is, it is no refusal.
    const bool isNoAnswer = rule.value(u"optOut"_s) == rule.value(u"optIn"_s);
    if (rule.value(u"cosmetic"_s).toBool() || isOfFrames || isNoAnswer)
        return;
    const QString pattern = where.value(u"urlPattern"_s).toString();
    const QRegularExpression pages(pattern);
    if (!pages.isValid())
        return;
    QJsonObject steps = rule;
    for (const QString &unused : {u"prehideSelectors"_s, u"vendorUrl"_s, u"comment"_s, u"_metadata"_s})
        steps.remove(unused);
    for (const BannerReply reply : {BannerReply::Refuse, BannerReply::Accept})
        steps.insert(stepsOf(reply), withoutHiding(rule.value(stepsOf(reply)).toArray()));
    m_rules.append({steps, pattern.isEmpty() ? std::nullopt : std::optional(pages)});
}

QJsonArray BannerRules::forPage(const QUrl &url, BannerReply reply) const
{
    QJsonArray rules;
    const QString address = url.toString(QUrl::FullyEncoded);
    for (const Rule &rule : m_rules) {
        const bool knowsReply = !rule.steps.value(stepsOf(reply)).toArray().isEmpty();
        if (knowsReply && (!rule.pages || rule.pages->match(address).hasMatch()))
            rules.append(rule.steps);
    }
    return rules;
}

} // namespace consentdesk
