// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVariant>

#include <functional>

class QWidget;

namespace consentdesk {
class BrowserPage;
class MainWindow;
} // namespace consentdesk

namespace consentdesk::test {

/// A visitor's hand and eye in the page that a window shows. The hand is a real mouse and real keys; only the
/// eye asks the page, in a world of its own, where things are and what stands there.
class PageHand final
{
public:
    explicit PageHand(MainWindow &window)
        : m_window(window)
    {
    }

    /// Clicks the first element of @p selector, and again when the page was not ready to notice.
    [[nodiscard]] bool click(const QString &selector);
    /// Clicks, and waits for the page to which that leads.
    [[nodiscard]] bool follow(const QString &selector);
    /// Clicks into a field and types.
    [[nodiscard]] bool type(const QString &selector, const QString &text);
    /// Presses Return, and waits for the page to which that leads.
    [[nodiscard]] bool submit();
    /// Whether @p act leads to a page that was loaded well.
    [[nodiscard]] bool loads(const std::function<void()> &act);

    /// Empty when nothing stands there.
    [[nodiscard]] QString text(const QString &selector);
    /// Waits until @p part stands in the element.
    [[nodiscard]] bool reads(const QString &selector, const QString &part);
    [[nodiscard]] QVariant look(const QString &script);

private:
    [[nodiscard]] BrowserPage &page() const;
    [[nodiscard]] QWidget *input() const;
    [[nodiscard]] bool clickOnce(const QString &selector);

    MainWindow &m_window;
};

} // namespace consentdesk::test
