// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <functional>

namespace consentdesk {

/// Why the page area shows no page.
struct PageProblem
{
    enum class Kind {
        NotLoaded,      ///< the server could not be reached, or did not answer
        RendererGone,   ///< the process that drew the page ended
        BadCertificate, ///< the server could not prove who it is
        StoreNotReady,  ///< refused cookies of earlier sessions may still be in the store
    };

    Kind kind = Kind::NotLoaded;
    QUrl url;
    QString detail;                   ///< plain text for people who want to know more; may come from outside
    std::function<void()> goOnAnyway; ///< set when the visitor may take the risk, for this time only
    // Of a bad certificate:
    QString reason = {}; ///< what is wrong, and why it is final; whole sentences, plain text
    QList<QSslCertificate> certificates = {}; ///< what the server showed, its own first
};

} // namespace consentdesk
