// SPDX-License-Identifier: Apache-2.0
#include "window/ClientCertificateLoader.h"

#include "base/DisplayText.h"
#include "browsing/ClientIdentity.h"
#include "support/FileDialogs.h"
#include "widgets/MessageBar.h"

#include <QFile>
#include <QInputDialog>
#include <QWebEngineClientCertificateStore>
#include <QWebEngineProfile>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

ClientCertificateLoader::ClientCertificateLoader(QWidget &window, MessageBar &messages,
                                                 std::function<QWebEngineProfile &()> profile,
                                                 FileDialogs *dialogs)
    : QObject(&window)
    , m_window(window)
    , m_messages(messages)
    , m_profile(std::move(profile))
    , m_dialogs(dialogs ? *dialogs : systemFileDialogs())
{
}

ClientCertificateLoader::~ClientCertificateLoader() = default;

void ClientCertificateLoader::choose()
{
    m_dialogs.askWhatToOpen(
        m_window,
        {tr("Load a client certificate"),
         tr("Certificates with their key (*.p12 *.pfx *.pem)") + u";;"_s + tr("All files (*)")},
        [this](const QString &path) { load(path); });
}

void ClientCertificateLoader::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_messages.notify(tr("The file cannot be read."));
    const QByteArray content = file.read(largestIdentityFile + 1);
    if (!take(content, {}))
        askPassword(content);
}

void ClientCertificateLoader::askPassword(const QByteArray &content)
{
    auto *const dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"clientCertificatePassword"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Load a client certificate"));
    dialog->setLabelText(tr("Password of the file:"));
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, content](const QString &password) {
        if (!take(content, password.toUtf8()))
            m_messages.notify(
                tr("The file holds no certificate with its key, or the password is another one."));
    });
    dialog->open();
}

bool ClientCertificateLoader::take(const QByteArray &content, const QByteArray &password)
{
    const auto identity = readClientIdentity(content, password);
    if (!identity)
        return false;
    m_profile().clientCertificateStore()->add(identity->certificate, identity->key);
    m_messages.notify(
        tr("“%1” is at hand until ConsentDesk is closed. A server that asks for a certificate gets "
           "it only when you say so; servers that you have met before ask no more until then.")
            .arg(displayText(identity->certificate.subjectDisplayName(), 80)));
    return true;
}

} // namespace consentdesk
