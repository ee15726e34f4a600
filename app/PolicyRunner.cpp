// SPDX-License-Identifier: Apache-2.0
#include "PolicyRunner.h"

#include "PolicyLoad.h"
#include "ReportFile.h"
#include "base/DisplayText.h"
#include "report/PolicyReport.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

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
    return print(readPolicyFile(m_clock, *m_line.file));
}

ExitStatus PolicyRunner::runAddress(BrowserProfile &profile, const QUrl &address) const
{
    return print(readPolicyPage(profile, m_clock, address));
}

ExitStatus PolicyRunner::print(const Result<SitePolicy> &policy) const
{
    const auto complain = [](const Error &error) {
        std::fputs(qPrintable(u"consentdesk: %1\n"_s.arg(displayText(error.message, 400))), stderr);
    };
    if (!policy) {
        complain(policy.error());
        return ExitStatus::CouldNotLoad;
    }
    if (const auto printed = writeToStandardOutput(written(*policy, m_line.format)); !printed) {
        complain(printed.error());
        return ExitStatus::UnusableArguments;
    }
    return policy->cookies.isEmpty() || !policy->remarks.isEmpty() ? ExitStatus::DoneWithFindings
                                                                   : ExitStatus::Done;
}

} // namespace consentdesk
