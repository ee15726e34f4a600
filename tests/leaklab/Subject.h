// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentChoices.h"
#include "consent/EnforcementStatus.h"

#include <QUrl>
#include <QVariant>
#include <QWebEnginePage>
#include <QWebEngineProfile>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace consentdesk::leaklab {

/// Whose cookies are looked at. The first three are the columns of the table.
enum class SubjectKind {
    Bare,        ///< a plain QWebEngineProfile and QWebEnginePage, nothing of ours
    OnArrival,   ///< the product's classes, refused cookies deleted when they arrive: what other tools do
    ConsentDesk, ///< the product
    Trivial,     ///< bare, with a filter and an interceptor that do nothing: the price of having any
};

[[nodiscard]] QString identifier(SubjectKind kind);
[[nodiscard]] std::optional<SubjectKind> subjectKindFrom(const QString &identifier);

/// One browser under measurement, driven the same way whatever is inside. Without choices only Necessary is
/// allowed in ours: names that begin with "keep_" (also after __Host- and __Secure-) are declared necessary,
/// nothing else is known. By convention refused names begin with "no_". UI thread.
class Subject
{
public:
    /// @p directory keeps the profile; @p choices are those of the visitor, where the product is inside.
    [[nodiscard]] static std::unique_ptr<Subject> make(SubjectKind kind, const QString &directory,
                                                       const ConsentChoices &choices = {});

    Subject() = default;
    virtual ~Subject() = default;
    Q_DISABLE_COPY_MOVE(Subject)

    [[nodiscard]] virtual SubjectKind kind() const = 0;
    [[nodiscard]] virtual QWebEngineProfile &engine() = 0;
    /// A further tab; owned by the subject.
    [[nodiscard]] virtual QWebEnginePage &openPage() = 0;
    virtual void closePage(QWebEnginePage &page) = 0;
    /// What the sweep has done; nothing where there is none.
    [[nodiscard]] virtual EnforcementStatus status() const { return {}; }
    /// Whether the subject is ready to load pages; waits for it.
    [[nodiscard]] virtual bool waitUntilReady() = 0;

    /// The first tab.
    [[nodiscard]] QWebEnginePage &page();
    /// Loads @p url in the first tab and waits until the load ended; whether it did well.
    [[nodiscard]] bool load(const QUrl &url);
    /// Runs @p script in the first tab and waits for its value; invalid after the lab's patience.
    QVariant evaluate(const QString &script);

protected:
    /// Downloads are kept in @p directory; the server's user is "lab", the password "lab".
    void answerFor(QWebEngineProfile &profile, const QString &directory);
    void answerFor(QWebEnginePage &page);

private:
    QWebEnginePage *m_first = nullptr;
};

/// How long the lab waits for anything before it calls it broken.
constexpr std::chrono::seconds patience{20};

/// Whether @p condition became true, while the event loop runs.
[[nodiscard]] bool waitUntil(const std::function<bool()> &condition,
                             std::chrono::milliseconds timeout = patience);
[[nodiscard]] bool load(QWebEnginePage &page, const QUrl &url);
QVariant evaluate(QWebEnginePage &page, const QString &script);
/// Loads @p url and waits until the page's own script has set its title to "done" or "failed: …" (lab.js).
/// The reason when it is not "done"; else empty.
[[nodiscard]] QString loadAndRun(QWebEnginePage &page, const QUrl &url);

} // namespace consentdesk::leaklab
