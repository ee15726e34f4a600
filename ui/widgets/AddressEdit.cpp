// SPDX-License-Identifier: Apache-2.0
#include "widgets/AddressEdit.h"

#include "base/DisplayText.h"
#include "base/WebAddress.h"

#include <QKeyEvent>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Readable, unless reading it could deceive: hidden or reordering characters are shown encoded.
QString shown(const QUrl &url)
{
    if (url.isEmpty() || url.scheme() == "about"_L1)
        return {};
    const QString readable = url.toDisplayString();
    return displayText(readable, readable.size()) == readable
               ? readable
               : url.toString(QUrl::RemovePassword | QUrl::FullyEncoded);
}

} // namespace

AddressEdit::AddressEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"addressEdit"_s);
    setAccessibleName(tr("Address"));
    setPlaceholderText(tr("Type a web address"));
    connect(this, &QLineEdit::returnPressed, this, &AddressEdit::enter);
}

void AddressEdit::setUrl(const QUrl &url)
{
    m_url = url;
    if (!isModified())
        showUrl();
}

void AddressEdit::showUrl()
{
    setText(shown(m_url));
    setCursorPosition(0);
    setModified(false);
}

void AddressEdit::enter()
{
    const auto url = webAddress(text());
    if (!url) {
        emit addressRefused(url.error().message);
        return;
    }
    setModified(false);
    m_url = *url;
    showUrl();
    emit addressEntered(*url);
}

void AddressEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        showUrl();
        selectAll();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void AddressEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // After the click that gave the focus has set its cursor.
    if (event->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
    else
        selectAll();
}

} // namespace consentdesk
