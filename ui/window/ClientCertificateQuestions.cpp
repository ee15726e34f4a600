// SPDX-License-Identifier: Apache-2.0
#include "window/ClientCertificateQuestions.h"

#include "browser/BrowserPage.h"
#include "widgets/ClientCertificateBar.h"

#include <utility>

namespace consentdesk {

ClientCertificateQuestions::ClientCertificateQuestions(BrowserPage &page, ClientCertificateBar &bar,
                                                       QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&page, &QWebEnginePage::selectClientCertificate, this, &ClientCertificateQuestions::add);
    connect(&bar, &ClientCertificateBar::answered, this, &ClientCertificateQuestions::answer);
    // The page that met these servers is left, or its loading was stopped.
    connect(&page, &BrowserPage::aboutToVisit, this, &ClientCertificateQuestions::drop);
    connect(&page, &QWebEnginePage::loadFinished, this, [this](bool isLoaded) {
        if (!isLoaded)
            drop();
    });
}

void ClientCertificateQuestions::drop()
{
    m_waiting.clear();
    m_bar.withdraw();
}

void ClientCertificateQuestions::add(const QWebEngineClientCertificateSelection &selection)
{
    m_waiting.append(selection);
    if (m_waiting.size() == 1)
        showFirst();
}

void ClientCertificateQuestions::showFirst()
{
    if (!m_waiting.isEmpty())
        m_bar.ask(m_waiting.first().host().host(), m_waiting.first().certificates());
}

void ClientCertificateQuestions::answer(int index)
{
    if (m_waiting.isEmpty())
        return;
    QWebEngineClientCertificateSelection selection = m_waiting.takeFirst();
    const QList<QSslCertificate> certificates = selection.certificates();
    if (index >= 0 && index < certificates.size())
        selection.select(certificates.at(index));
    else
        selection.selectNone();
    showFirst();
}

} // namespace consentdesk
