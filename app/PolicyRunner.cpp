// SPDX-License-Identifier: Apache-2.0
#include "PolicyRunner.h"

#include "base/DisplayText.h"
#include "browser/PolicyFileReader.h"
#include "browser/PolicyPageReader.h"
#include "report/PolicyReport.h"

#include <QEventLoop>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Waits for the end of what @p begin starts.
template <class Reader, class Begin>
Result<SitePolicy> answerOf(Reader &reader, Begin begin)
{
    Result<SitePolicy> answer = failure(u"Nothing was read."_s);
    QEventLoop loop;
    QObject::connect(&reader, &Reader::policyRead, &loop, [&](const SitePolicy &policy) {
        answer = policy;
        loop.quit();
    });
    QObject::connect(&reader, &Reader::failed, &loop, [&](const QString &sentence) {
        answer = failure(sentence);
        loop.quit();
    });
    begin();
    loop.exec();
    return answer;
}

QByteArray written(const SitePolicy &policy, CommandLine::Format format)
{
    if (format == CommandLine::Format::Json)
        return policyDocumentJson(policy);
    return format == CommandLine::Format::Csv ? policyCsv(policy) : policyText(policy);
}

} // namespace

PolicyRunner::PolicyRunner(const CommandLine &line, const Clock &clock)
    : m_line(line)
    , m_clock(clock)
{
}

ExitStatus PolicyRunner::runFile() const
{
    PolicyFileReader reader(m_clock);
    return print(answerOf(reader, [&] { reader.read(*m_line.file); }));
}

ExitStatus PolicyRunner::runAddress(BrowserProfile &profile, const QUrl &address) const
{
    PolicyPageReader reader(profile, m_clock);
    return print(answerOf(reader, [&] { reader.read(address, PolicyPageReader::Reach::Anywhere); }));
}

ExitStatus PolicyRunner::print(const Result<SitePolicy> &policy) const
{
    if (!policy) {
        std::fputs(qPrintable(u"consentdesk: %1\n"_s.arg(displayText(policy.error().message, 400))), stderr);
        return ExitStatus::CouldNotLoad;
    }
    const QByteArray text = written(*policy, m_line.format);
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    return policy->cookies.isEmpty() || !policy->remarks.isEmpty() ? ExitStatus::DoneWithFindings
                                                                   : ExitStatus::Done;
}

} // namespace consentdesk
