// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QUrl>

namespace consentdesk {

/// The address field: shows where the page is, unless the visitor is typing.
class AddressEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit AddressEdit(QWidget *parent = nullptr);

    void setUrl(const QUrl &url);

signals:
    void addressEntered(const QUrl &url);
    /// What was typed is no address; one plain sentence. What was typed stays in the field.
    void addressRefused(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void enter();
    void showUrl();

    QUrl m_url;
};

} // namespace consentdesk
