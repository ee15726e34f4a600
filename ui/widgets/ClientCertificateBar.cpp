// SPDX-License-Identifier: Apache-2.0
#include "widgets/ClientCertificateBar.h"

#include "base/DisplayText.h"
#include "support/SmallWidgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

ClientCertificateBar::ClientCertificateBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"clientCertificateBar"_s);
    hide();
}

/// Each tab has one, and hardly any server asks: it would cost every start and every new tab.
void ClientCertificateBar::build()
{
    m_text = wrappedLabel({}, u"clientCertificateText"_s);
    m_choice = new QComboBox;
    m_choice->setObjectName(u"clientCertificateChoice"_s);
    m_choice->setAccessibleName(tr("Certificate to send"));
    auto *const goOn = new QPushButton(tr("Go on"));
    goOn->setObjectName(u"clientCertificateButton"_s);
    connect(goOn, &QPushButton::clicked, this, [this] { answer(m_choice->currentIndex() - 1); });
    auto *const line = new QHBoxLayout;
    line->addWidget(m_choice, 1);
    line->addWidget(goOn);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 10, 8);
    column->addWidget(m_text);
    column->addLayout(line);
    takePlaceInTabOrder(*this, {m_choice, goOn});
}

void ClientCertificateBar::ask(const QString &host, const QList<QSslCertificate> &certificates)
{
    if (!m_text)
        build();
    m_text->setText(
        tr("%1 wants to know who you are. A certificate tells it the name that stands in it, and the "
           "answer holds until ConsentDesk is closed.")
            .arg(displayText(host, 80)));
    m_choice->clear();
    m_choice->addItem(tr("Send none"));
    for (const QSslCertificate &certificate : certificates)
        m_choice->addItem(tr("%1, issued by %2, valid until %3")
                              .arg(displayText(certificate.subjectDisplayName(), 60),
                                   displayText(certificate.issuerDisplayName(), 60),
                                   QLocale().toString(certificate.expiryDate().toLocalTime().date(),
                                                      QLocale::ShortFormat)));
    show();
    m_choice->setFocus();
}

void ClientCertificateBar::answer(int index)
{
    if (!isVisibleTo(parentWidget()))
        return;
    hide();
    emit answered(index);
}

void ClientCertificateBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return answer(-1);
    QFrame::keyPressEvent(event);
}

} // namespace consentdesk
