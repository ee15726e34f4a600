// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWebEngineProfile;
class QWidget;

namespace consentdesk {

class FileDialogs;
class MessageBar;

/// Puts a certificate of the visitor into the engine's store, from a file that they choose: in memory, until
/// the program ends. Nothing is sent by that. UI thread.
class ClientCertificateLoader final : public QObject
{
    Q_OBJECT

public:
    /// @p dialogs null: the system's. All outlive this.
    ClientCertificateLoader(QWidget &window, MessageBar &messages,
                            std::function<QWebEngineProfile &()> profile, FileDialogs *dialogs = nullptr);
    ~ClientCertificateLoader() override;
    Q_DISABLE_COPY_MOVE(ClientCertificateLoader)

    void choose();

private:
    void load(const QString &path);
    void askPassword(const QByteArray &content);
    [[nodiscard]] bool take(const QByteArray &content, const QByteArray &password);

    QWidget &m_window;
    MessageBar &m_messages;
    std::function<QWebEngineProfile &()> m_profile;
    FileDialogs &m_dialogs;
};

} // namespace consentdesk
