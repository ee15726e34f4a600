// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/SitePermissions.h"
#include "widgets/NavigationBar.h"

#include <QDialog>
#include <QList>
#include <QSslCertificate>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace consentdesk {

/// What is known of the page's site, below its badge: connection, certificate, permissions, refused cookies.
/// Closes with Escape and with a click elsewhere. All text is plain. UI thread.
class SitePopover final : public QDialog
{
    Q_OBJECT

public:
    struct Content
    {
        QString host; ///< in any script; empty: no page
        ConnectionSecurity security = ConnectionSecurity::NoPage;
        QString remark; ///< about the connection; whole sentences, plain text; may be empty
        QList<QSslCertificate> certificates; ///< its own first; empty: not known
        QList<RememberedPermission> permissions;
        int refusedCookies = 0;
        int refusedServers = 0; ///< as a whole, whatever their cookies are
    };

    SitePopover(const Content &content, QWidget *parent);

    /// Its corner below @p anchor, and all of it on the screen.
    void showBelow(const QWidget &anchor);
    /// @p chain is not empty. @p remark: one sentence about where it comes from; may be empty.
    void showCertificates(const QList<QSslCertificate> &chain, const QString &remark);
    void showNoCertificate(const QString &sentence);

signals:
    /// The server is to be asked.
    void certificateWanted();
    /// None: it is asked again.
    void permissionChosen(const QString &origin, consentdesk::SitePermission permission,
                          std::optional<consentdesk::PermissionDecision> decision);
    void cookiesWanted();

private:
    void addConnection(const Content &content);
    void addCertificate(const Content &content);
    void addPermissions(const Content &content);
    void addPermission(QGridLayout &rows, const RememberedPermission &remembered, const QString &host);
    void addCookies(const Content &content);
    void addTitle(const QString &text);
    void fit();

    QVBoxLayout *m_column;
    QGridLayout *m_certificate = nullptr; ///< null: the page has none
    QLabel *m_certificateText = nullptr;
    QPushButton *m_fetch = nullptr;
};

} // namespace consentdesk
