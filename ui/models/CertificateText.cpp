// SPDX-License-Identifier: Apache-2.0
#include "models/CertificateText.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CertificateText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CertificateText)
};

constexpr qsizetype longestName = 80;
constexpr qsizetype mostNames = 8; ///< alternative names, and links of a chain

QString whole(const QStringList &commonNames, const QStringList &organizations)
{
    QStringList parts = commonNames + organizations;
    parts.removeDuplicates();
    for (QString &part : parts)
        part = displayText(part, longestName);
    return parts.mid(0, 4).join(u", "_s);
}

QString subjectOf(const QSslCertificate &certificate)
{
    return whole(certificate.subjectInfo(QSslCertificate::CommonName),
                 certificate.subjectInfo(QSslCertificate::Organization));
}

QString issuerOf(const QSslCertificate &certificate)
{
    return whole(certificate.issuerInfo(QSslCertificate::CommonName),
                 certificate.issuerInfo(QSslCertificate::Organization));
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    names.sort();
    QStringList shown;
    for (const QString &name : names.mid(0, mostNames))
        shown += displayText(name, longestName);
    if (names.size() > mostNames)
        shown += CertificateText::tr("and %n more", nullptr, int(names.size() - mostNames));
    return shown.join(u", "_s);
}

/// Nobody else can break it: there is no space in it.
QString fingerprintInLines(const QSslCertificate &certificate)
{
    constexpr qsizetype octets = 8;
    const QStringList all = certificateFingerprint(certificate).split(u':');
    QStringList lines;
    for (qsizetype first = 0; first < all.size(); first += octets)
        lines += all.mid(first, octets).join(u':');
    return lines.join(u":\n"_s);
}

} // namespace

QString certificateFingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QList<CertificateFact> certificateFacts(const QSslCertificate &certificate)
{
    const QLocale locale;
    const auto time = [&locale](const QDateTime &when) {
        return when.isValid() ? locale.toString(when.toLocalTime(), QLocale::ShortFormat) : QString();
    };
    const QList<CertificateFact> facts{
        {CertificateText::tr("Issued to"), subjectOf(certificate)},
        {CertificateText::tr("Valid for"), namesOf(certificate)},
        {CertificateText::tr("Issued by"), issuerOf(certificate)},
        {CertificateText::tr("Valid from"), time(certificate.effectiveDate())},
        {CertificateText::tr("Valid until"), time(certificate.expiryDate())},
        {CertificateText::tr("SHA-256 fingerprint"), fingerprintInLines(certificate)},
    };
    QList<CertificateFact> known;
    for (const CertificateFact &fact : facts) {
        if (!fact.value.isEmpty())
            known.append(fact);
    }
    return known;
}

QString certificateChainText(const QList<QSslCertificate> &chain)
{
    QStringList lines;
    for (const QSslCertificate &link : chain.mid(0, mostNames)) {
        const QString subject = subjectOf(link);
        lines += subject.isEmpty() ? CertificateText::tr("(without a name)") : subject;
    }
    if (chain.size() > mostNames)
        lines += CertificateText::tr("and %n more", nullptr, int(chain.size() - mostNames));
    // A server need not send the one that everybody knows.
    const QSslCertificate &last = chain.last();
    if (chain.size() <= mostNames && !last.isSelfSigned() && !issuerOf(last).isEmpty())
        lines += issuerOf(last);
    return lines.join(u'\n');
}

} // namespace consentdesk
