// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QWebEngineClientCertificateSelection>

namespace consentdesk {

class BrowserPage;
class ClientCertificateBar;

/// What servers that a page meets ask of the visitor's certificates, one after the other in the tab's bar.
/// The engine remembers each answer for the server until it ends, and waits for it meanwhile. It asks only
/// when it has a certificate that fits; else none is sent. UI thread.
class ClientCertificateQuestions final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    ClientCertificateQuestions(BrowserPage &page, ClientCertificateBar &bar, QObject *parent);

private:
    void add(const QWebEngineClientCertificateSelection &selection);
    void showFirst();
    void answer(int index);
    void drop();

    ClientCertificateBar &m_bar;
    QList<QWebEngineClientCertificateSelection>
        m_waiting; ///< the first is shown; who goes unanswered gets none
};

} // namespace consentdesk
