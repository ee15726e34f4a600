// SPDX-License-Identifier: Apache-2.0
#include "widgets/ChoiceToggles.h"

#include "consent/ConsentService.h"
#include "widgets/CategoryHeader.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

ChoiceToggles::ChoiceToggles(ConsentService &consent, QWidget *parent)
    : QWidget(parent)
    , m_consent(consent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const CookieCategory category : allCookieCategories) {
        if (category == CookieCategory::Necessary)
            continue;
        auto *const header = new CategoryHeader(consent.policy()->catalogue().description(category));
        header->findChild<QLabel *>(u"categoryCount"_s)->hide(); // of cookies, which is not the question here
        connect(header, &CategoryHeader::decided, this, [this](CookieCategory decided, Decision decision) {
            [[maybe_unused]] const auto saved = m_consent.setCategory(m_site, decided, decision);
        });
        column->addWidget(header);
        m_headers.append(header);
    }
    connect(&consent, &ConsentService::policyChanged, this, &ChoiceToggles::showChoices);
    showChoices();
}

void ChoiceToggles::setSite(const Site &site)
{
    m_site = site;
    showChoices();
}

void ChoiceToggles::showChoices()
{
    const auto policy = m_consent.policy();
    for (CategoryHeader *const header : std::as_const(m_headers)) {
        // The policy takes a null site for an unknown page, on which nothing is accepted.
        header->setDecision(m_site.isNull() ? policy->choices().everywhere.categories.value(
                                                  header->category(), Decision::Refuse)
                                            : policy->categoryDecision(header->category(), m_site));
    }
}

} // namespace consentdesk
