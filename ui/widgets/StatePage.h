// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace consentdesk {

class FlowLayout;

/// What stands in the page's place when there is no page: the start, a failure, a warning. Only our own
/// widgets, so that no page can look like it.
class StatePage final : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };
    struct Content
    {
        QString icon; ///< of resources/icons
        QString title;
        QString text;
        QString detail; ///< small print; may be empty; plain text from outside is safe
        QList<Action> actions;
    };

    explicit StatePage(QWidget *parent = nullptr);

    void setContent(const Content &content);
    [[nodiscard]] QString title() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    FlowLayout *m_buttons;
    QVBoxLayout *m_column = nullptr;
};

} // namespace consentdesk
