// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Declaration.h"
#include "consent/ConsentChoices.h"

#include <QWidget>

class QLabel;

namespace consentdesk {

class ToggleSwitch;

/// The heading of one category in the panel: name, count, toggle, explanation.
class CategoryHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryHeader(const CategoryDescription &description, QWidget *parent = nullptr);

    void setCount(int count);
    void setDecision(Decision decision);
    /// Whether the keyboard is on this heading; drawn as a ring.
    void setCurrent(bool isCurrent);
    [[nodiscard]] ToggleSwitch &toggle() const { return *m_toggle; }
    [[nodiscard]] CookieCategory category() const { return m_category; }
    /// Nothing: the view's delegate knows the width and asks for heightForWidth().
    [[nodiscard]] QSize sizeHint() const override { return {0, 0}; }

signals:
    /// The visitor used the toggle. It moves when setDecision() says so.
    void decided(consentdesk::CookieCategory category, consentdesk::Decision decision);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createLayout(const CategoryDescription &description);

    CookieCategory m_category;
    QLabel *m_count;
    ToggleSwitch *m_toggle;
    bool m_isCurrent = false;
};

} // namespace consentdesk
