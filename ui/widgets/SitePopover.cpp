// SPDX-License-Identifier: Apache-2.0
#include "widgets/SitePopover.h"

#include "base/DisplayText.h"
#include "models/BrowsingFacts.h"
#include "models/CertificateText.h"
#include "support/SmallWidgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int popoverWidth = 420;

/// Can be selected and read by keyboard: fingerprints are compared.
QLabel *factLabel(const QString &text)
{
    QLabel *const label = wrappedLabel(text, u"certificateFact"_s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMinimumWidth(popoverWidth / 2);
    return label;
}

QGridLayout *newRows()
{
    auto *const rows = new QGridLayout;
    rows->setColumnStretch(1, 1);
    rows->setHorizontalSpacing(12);
    rows->setVerticalSpacing(4);
    return rows;
}

void addRow(QGridLayout &rows, QLabel *label, QWidget *field)
{
    const int row = rows.rowCount();
    rows.addWidget(label, row, 0, Qt::AlignTop);
    rows.addWidget(field, row, 1);
}

} // namespace

SitePopover::SitePopover(const Content &content, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"sitePopover"_s);
    setWindowTitle(tr("About this site"));
    setAccessibleName(windowTitle());
    setFixedWidth(popoverWidth);
    m_column->setContentsMargins(16, 14, 16, 14);
    m_column->setSpacing(6);
    addConnection(content);
    addCertificate(content);
    addPermissions(content);
    addCookies(content);
}

void SitePopover::addTitle(const QString &text)
{
    QLabel *const title = wrappedLabel(text, u"sitePopoverTitle"_s);
    m_column->addSpacing(6);
    m_column->addWidget(title);
}

void SitePopover::addConnection(const Content &content)
{
    addTitle(content.host.isEmpty() ? tr("No page") : displayText(content.host, 80));
    m_column->addWidget(wrappedLabel(connectionSentence(content.security), u"connectionText"_s));
    if (!content.remark.isEmpty())
        m_column->addWidget(wrappedLabel(content.remark, u"connectionRemark"_s));
}

void SitePopover::addCertificate(const Content &content)
{
    const bool isEncrypted = content.security == ConnectionSecurity::Encrypted;
    if (!isEncrypted && content.certificates.isEmpty())
        return;
    addTitle(tr("Certificate"));
    m_certificateText =
        wrappedLabel(tr("The engine has checked it, and does not hand it out. ConsentDesk can ask "
                        "the server to show it: that is one more connection to it, without a "
                        "cookie and without a page."),
                     u"certificateText"_s);
    m_column->addWidget(m_certificateText);
    m_certificate = newRows();
    m_column->addLayout(m_certificate);
    if (!content.certificates.isEmpty())
        return showCertificates(content.certificates, {});
    m_fetch = new QPushButton(tr("Show certificate"));
    m_fetch->setObjectName(u"showCertificateButton"_s);
    m_fetch->setAutoDefault(false);
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        m_fetch->setEnabled(false);
        emit certificateWanted();
    });
    m_column->addWidget(m_fetch, 0, Qt::AlignLeft);
}

void SitePopover::showCertificates(const QList<QSslCertificate> &chain, const QString &remark)
{
    m_certificateText->setText(remark);
    m_certificateText->setVisible(!remark.isEmpty());
    if (m_fetch)
        m_fetch->hide();
    QList<CertificateFact> facts = certificateFacts(chain.first());
    facts.append({tr("Chain"), certificateChainText(chain)});
    for (const auto &[label, value] : facts) {
        QLabel *const text = factLabel(value);
        text->setAccessibleName(label + u": "_s + value);
        QLabel *const name = plainLabel(label, u"certificateLabel"_s);
        addRow(*m_certificate, name, text);
        name->show(); // at once: what is hidden has no height
        text->show();
    }
    fit();
}

void SitePopover::showNoCertificate(const QString &sentence)
{
    m_certificateText->setText(sentence);
    if (m_fetch)
        m_fetch->setEnabled(true);
    fit();
}

void SitePopover::addPermissions(const Content &content)
{
    if (content.host.isEmpty())
        return;
    addTitle(tr("Permissions"));
    if (content.permissions.isEmpty()) {
        m_column->addWidget(wrappedLabel(
            tr("This site has no lasting permission, and none is refused for good."), u"permissionsText"_s));
        return;
    }
    QGridLayout *const rows = newRows();
    for (const RememberedPermission &remembered : content.permissions)
        addPermission(*rows, remembered, content.host);
    m_column->addLayout(rows);
}

void SitePopover::addPermission(QGridLayout &rows, const RememberedPermission &remembered,
                                const QString &host)
{
    auto *const choice = new QComboBox;
    choice->setObjectName(u"permissionChoice"_s);
    choice->addItems({tr("Ask"), tr("Allow"), tr("Refuse")});
    choice->setCurrentIndex(remembered.decision == PermissionDecision::Allow ? 1 : 2);
    const QUrl origin(remembered.origin);
    // The site is one, but a permission is of one origin only.
    const QString text = origin.host() == host
                             ? shortText(remembered.permission)
                             : tr("%1 (%2)", "a permission, and the address that has it")
                                   .arg(shortText(remembered.permission), displayText(remembered.origin, 60));
    QLabel *const label = wrappedLabel(text, u"permissionLabel"_s);
    label->setBuddy(choice);
    choice->setAccessibleName(text);
    connect(choice, &QComboBox::activated, this, [this, remembered](int index) {
        const std::optional<PermissionDecision> decisions[] = {std::nullopt, PermissionDecision::Allow,
                                                               PermissionDecision::Refuse};
        emit permissionChosen(remembered.origin, remembered.permission, decisions[std::clamp(index, 0, 2)]);
    });
    addRow(rows, label, choice);
}

void SitePopover::addCookies(const Content &content)
{
    if (content.host.isEmpty())
        return;
    addTitle(tr("Cookies"));
    m_column->addWidget(
        wrappedLabel(content.refusedCookies == 0
                         ? tr("No cookie of this site is refused.")
                         : tr("%n cookie(s) of this site are refused.", nullptr, content.refusedCookies),
                     u"refusedText"_s));
    if (content.refusedServers > 0)
        m_column->addWidget(wrappedLabel(
            tr("%n server(s) are refused as a whole: they are sent no cookies and can store none.", nullptr,
               content.refusedServers),
            u"refusedServersText"_s));
    auto *const cookies = new QPushButton(tr("Cookies of this site"));
    cookies->setObjectName(u"showCookiesButton"_s);
    cookies->setAutoDefault(false);
    connect(cookies, &QPushButton::clicked, this, [this] {
        close();
        emit cookiesWanted();
    });
    m_column->addWidget(cookies, 0, Qt::AlignLeft);
}

/// What is added becomes as high as its text only when it is styled.
void SitePopover::fit()
{
    for (QLabel *const label : findChildren<QLabel *>())
        label->ensurePolished();
    m_column->activate();
    resize(width(), m_column->totalHeightForWidth(width()));
}

void SitePopover::showBelow(const QWidget &anchor)
{
    fit();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint corner = anchor.mapToGlobal(anchor.rect().bottomLeft());
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    corner.setY(std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(corner);
    show();
    if (QWidget *const first = nextInFocusChain())
        first->setFocus(Qt::PopupFocusReason);
}

} // namespace consentdesk
