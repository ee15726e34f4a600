// SPDX-License-Identifier: Apache-2.0
#include "browser/CertificateReason.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;
using CertificateError = QWebEngineCertificateError;

namespace consentdesk {

namespace {

class CertificateReason final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CertificateReason)
};

constexpr qsizetype mostNames = 3;
constexpr qsizetype longestName = 80;

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    QStringList shown;
    for (const QString &name : names.mid(0, mostNames))
        shown += displayText(name, longestName);
    if (names.size() > mostNames)
        shown += u"…"_s;
    return shown.join(u", "_s);
}

QString wrongName(const QString &host, const QSslCertificate &certificate)
{
    const QString names = namesOf(certificate);
    return names.isEmpty() ? CertificateReason::tr("It is made out to nobody.")
                           : CertificateReason::tr("It is made out to %1, not to %2.")
                                 .arg(names, displayText(host, longestName));
}

QString wrongDate(const QSslCertificate &certificate, const QDateTime &now)
{
    const QLocale locale;
    const auto day = [&locale](const QDateTime &time) {
        return locale.toString(time.toLocalTime().date(), QLocale::LongFormat);
    };
    if (certificate.effectiveDate() > now)
        return CertificateReason::tr("It is not valid before %1. Is the clock of this machine right?")
            .arg(day(certificate.effectiveDate()));
    return CertificateReason::tr("It was valid until %1. Is the clock of this machine right?")
        .arg(day(certificate.expiryDate()));
}

QString unknownAuthority(const QSslCertificate &certificate)
{
    if (certificate.isSelfSigned())
        return CertificateReason::tr("The server made it itself: nobody else vouches for it.");
    const QString issuer = certificate.issuerDisplayName();
    return CertificateReason::tr("It was issued by %1, whom this machine does not trust.")
        .arg(displayText(issuer, longestName));
}

QString otherReason(CertificateError::Type type)
{
    switch (type) {
    case CertificateError::CertificateRevoked:
        return CertificateReason::tr("Who issued it has taken it back.");
    case CertificateError::CertificateNoRevocationMechanism:
    case CertificateError::CertificateUnableToCheckRevocation:
        return CertificateReason::tr("Whether it was taken back cannot be found out.");
    case CertificateError::CertificateWeakSignatureAlgorithm:
    case CertificateError::CertificateWeakKey:
        return CertificateReason::tr("Its key or its signature is so weak that it can be forged.");
    case CertificateError::CertificateNonUniqueName:
        return CertificateReason::tr("It is made out to a name that others may have too.");
    case CertificateError::CertificateNameConstraintViolation:
        return CertificateReason::tr("Who issued it may not do so for this name.");
    case CertificateError::CertificateValidityTooLong:
        return CertificateReason::tr("It is valid for a longer time than is allowed.");
    case CertificateError::CertificateTransparencyRequired:
        return CertificateReason::tr("It is missing in the public logs of certificates.");
    case CertificateError::CertificateSymantecLegacy:
        return CertificateReason::tr("Who issued it is not trusted any more.");
    case CertificateError::CertificateKnownInterceptionBlocked:
        return CertificateReason::tr("It is known to be used for reading what others send.");
    case CertificateError::SslPinnedKeyNotInCertificateChain:
        return CertificateReason::tr("It is none of those that this site is known to use.");
    case CertificateError::SslObsoleteVersion:
        return CertificateReason::tr("The server encrypts only in a way that is out of date.");
    default:
        break;
    }
    return CertificateReason::tr("It contains errors.");
}

} // namespace

QString certificateReason(CertificateError::Type type, const QString &host,
                          const QList<QSslCertificate> &chain, const QDateTime &now)
{
    if (chain.isEmpty())
        return otherReason(type);
    const QSslCertificate &own = chain.first();
    const bool isOutOfDate = own.effectiveDate() > now || own.expiryDate() < now;
    switch (type) {
    case CertificateError::CertificateCommonNameInvalid:
        return wrongName(host, own);
    case CertificateError::CertificateDateInvalid:
        return wrongDate(own, now);
    case CertificateError::CertificateAuthorityInvalid: // the engine tells the worst only
        return unknownAuthority(own) + (isOutOfDate ? u' ' + wrongDate(own, now) : QString());
    default:
        return otherReason(type);
    }
}

QString finalCertificateReason(CertificateError::Type type)
{
    switch (type) {
    case CertificateError::CertificateRevoked:
    case CertificateError::CertificateInvalid:
    case CertificateError::CertificateContainsErrors:
    case CertificateError::CertificateWeakKey:
    case CertificateError::CertificateKnownInterceptionBlocked:
    case CertificateError::SslPinnedKeyNotInCertificateChain:
        return CertificateReason::tr("An error of this kind cannot be passed over.");
    default:
        break;
    }
    return CertificateReason::tr(
        "This site has asked browsers never to pass over an error of its certificate "
        "(HSTS), so it cannot be opened now.");
}

} // namespace consentdesk
