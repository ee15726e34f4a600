// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>
#include <QSslCertificate>

class QComboBox;
class QLabel;

namespace consentdesk {

/// A server wants to know who the visitor is: which certificate is sent, above the page. None is, unless one
/// is chosen. All text is plain. UI thread.
class ClientCertificateBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ClientCertificateBar(QWidget *parent = nullptr);

    /// Shows it until answered().
    void ask(const QString &host, const QList<QSslCertificate> &certificates);
    void withdraw() { hide(); }

signals:
    /// The place in the list; -1: none is sent.
    void answered(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void answer(int index);

    QLabel *m_text = nullptr; ///< null until something is asked, as the next
    QComboBox *m_choice = nullptr;
};

} // namespace consentdesk
