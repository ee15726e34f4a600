// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QUrl>

class QCompleter;

namespace consentdesk {

class CompletionModel;
class History;

/// The address field: shows where the page is, unless the visitor is typing.
class AddressEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit AddressEdit(QWidget *parent = nullptr);

    void setUrl(const QUrl &url);
    /// Where what is typed is looked for; it outlives this. Null: nothing is proposed.
    void setHistory(const History *history);
    [[nodiscard]] QCompleter &completer() const { return *m_completer; }

signals:
    void addressEntered(const QUrl &url);
    /// What was typed is no address but words to look up. They stay in the field.
    void wordsEntered(const QString &words);
    /// What was typed is no address that is opened; one plain sentence. What was typed stays in the field.
    void addressRefused(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    /// What comes from elsewhere takes the place of the address, and is gone to.
    void dropEvent(QDropEvent *event) override;

private:
    void enter();
    void go(const QUrl &url);
    void showUrl();
    void createCompleter();
    void propose(const QString &typed);

    QUrl m_url;
    const History *m_history = nullptr;
    CompletionModel *m_proposals;
    QCompleter *m_completer; ///< lent to the field; what fits is decided by the history
};

} // namespace consentdesk
