// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyTables.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QWebEnginePage;

namespace consentdesk {

/// Asks an open page for its structure: runs resources/scripts/policy in a world that the page cannot reach.
/// Nothing stays in the page. UI thread.
class PolicyQuestion final : public QObject
{
    Q_OBJECT

public:
    /// The script itself stops after three seconds; a page of 50 MB may need longer until it begins.
    static constexpr std::chrono::seconds patience{30};

    explicit PolicyQuestion(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PolicyQuestion)

    /// → answered() or failed(), once, and never from within the destructor of @p page. A question that is
    /// still open is dropped.
    void ask(QWebEnginePage &page);
    /// The question that is open, if any, is not answered any more.
    void drop();

    /// What is run in the page: an expression whose value is the answer's JSON.
    [[nodiscard]] static const QString &script();

signals:
    void answered(const consentdesk::PolicyTables &tables);
    void failed(const QString &sentence);

private:
    [[nodiscard]] bool isOpen(quint64 question) const { return m_isOpen && question == m_question; }
    void loseLater(quint64 question);
    void take(const Result<PolicyTables> &tables);

    quint64 m_question = 0;
    bool m_isOpen = false;
    QTimer m_patience;
};

} // namespace consentdesk
