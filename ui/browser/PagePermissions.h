// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/SitePermissions.h"

#include <QObject>
#include <QQueue>
#include <QWebEnginePage>

#include <optional>

namespace consentdesk {

class BrowserPage;

/// The permissions that one page asks for: answered from what is remembered, else a question that waits until
/// somebody looks at the page, and is void when the page leaves. A child of the page. UI thread.
class PagePermissions final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        QUrl origin;
        QWebEnginePage::Feature feature = QWebEnginePage::Geolocation;
    };

    enum class Answer { AllowOnce, AllowAlways, RefuseNow, RefuseAlways };

    PagePermissions(BrowserPage &page, SitePermissions &permissions);

    /// Null: nothing is asked.
    [[nodiscard]] const Question *question() const;
    /// The whole sentence of question(), plain text; empty without one.
    [[nodiscard]] QString text() const;
    void answer(Answer answer);
    /// The document is left, or its tab is closed: the engine would hold on to what was decided once, for
    /// every page of the origin, until the program ends.
    void endOnce();

signals:
    void questionChanged();
    /// The answer was changed elsewhere. What the document has been given already it keeps until it is loaded
    /// again: a position that is followed, a camera that runs.
    void reloadAdvised(const QString &origin);

private:
    struct Decided
    {
        Question question;
        PermissionDecision decision = PermissionDecision::Refuse;
    };

    void onRequested(const QUrl &origin, QWebEnginePage::Feature feature);
    void decide(const Question &question, PermissionDecision decision);
    /// What is remembered for all that @p question needs; none: it is asked.
    [[nodiscard]] std::optional<PermissionDecision> remembered(const Question &question) const;
    void onRememberedChanged(const QString &origin, SitePermission permission);
    void answerWaiting();
    void voidQuestions();

    static constexpr qsizetype maximumWaiting = 8; ///< the rest is refused

    BrowserPage &m_page;
    SitePermissions &m_permissions;
    QQueue<Question> m_questions;
    QList<Decided> m_decided; ///< the engine would remember them until it ends
};

} // namespace consentdesk
