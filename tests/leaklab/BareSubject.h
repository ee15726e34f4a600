// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Subject.h"

#include <QWebEngineUrlRequestInterceptor>

#include <vector>

namespace consentdesk::leaklab {

/// Qt's own classes, nothing of ours; as Trivial with a filter and an interceptor that let everything pass.
class BareSubject final : public Subject
{
public:
    BareSubject(SubjectKind kind, const QString &directory);

    [[nodiscard]] SubjectKind kind() const override { return m_kind; }
    [[nodiscard]] QWebEngineProfile &engine() override { return m_profile; }
    [[nodiscard]] QWebEnginePage &openPage() override;
    void closePage(QWebEnginePage &page) override;
    [[nodiscard]] bool waitUntilReady() override { return true; }

private:
    class Interceptor final : public QWebEngineUrlRequestInterceptor
    {
    public:
        void interceptRequest(QWebEngineUrlRequestInfo &) override {}
    };

    SubjectKind m_kind;
    Interceptor m_interceptor;
    QWebEngineProfile m_profile;
    std::vector<std::unique_ptr<QWebEnginePage>> m_pages; // gone before the profile
};

} // namespace consentdesk::leaklab
