// SPDX-License-Identifier: Apache-2.0
#include "EnforcedSubject.h"

#include "CatalogueFixture.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

/// Names that begin with "keep_" are necessary; of any other name no source knows anything.
std::shared_ptr<const Catalogue> labCatalogue()
{
    QByteArray text = test::catalogueHead() + test::catalogueCategories();
    for (const QByteArray prefix : {"", "__Host-", "__Secure-"})
        text += test::catalogueCookie(prefix + "keep_*", "necessary");
    auto file = CatalogueFile::parse(text, u"lab.toml"_s);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *Catalogue::fromFiles({*std::move(file)});
}

BrowserProfile::Enforcement enforcementOf(SubjectKind kind)
{
    return kind == SubjectKind::OnArrival ? BrowserProfile::Enforcement::OnArrival
                                          : BrowserProfile::Enforcement::Full;
}

} // namespace

EnforcedSubject::EnforcedSubject(SubjectKind kind, const QString &directory, const ConsentChoices &choices)
    : m_kind(kind)
    , m_consent(labCatalogue(), choices, nullptr)
    , m_profile(directory, m_consent, m_inventory, enforcementOf(kind))
{
    answerFor(engine(), directory);
}

EnforcedSubject::~EnforcedSubject() = default;

QWebEnginePage &EnforcedSubject::openPage()
{
    m_pages.push_back(std::make_unique<BrowserPage>(m_profile, BrowserPage::Attendance::Headless));
    BrowserPage &page = *m_pages.back();
    answerFor(page);
    QObject::connect(&page, &BrowserPage::aboutToVisit, &page,
                     [this](const Site &site) { m_profile.keeper().enforce(site); });
    return page;
}

void EnforcedSubject::closePage(QWebEnginePage &page)
{
    std::erase_if(m_pages, [&page](const auto &open) { return open.get() == &page; });
}

bool EnforcedSubject::waitUntilReady()
{
    return waitUntil([this] {
        return m_profile.keeper().isReady() &&
               m_profile.enforcementStatus().level != EnforcementStatus::Level::Checking;
    });
}

} // namespace consentdesk::leaklab
