// SPDX-License-Identifier: Apache-2.0
#include "policy/RemarkText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr std::array withParts{remark_text::placeholderInMiddle, remark_text::leftOut,
                               remark_text::pageIsCut};

QString translated(const char *sentence)
{
    return QCoreApplication::translate("consentdesk::PolicyRemark", sentence);
}

/// The parts that were put into @p sentence: "(.*)" stands where its text has %1, %2, … in this order.
QRegularExpression formOf(const char *sentence)
{
    static const QRegularExpression place(uR"(\\?%[1-9])"_s);
    const QString form = QRegularExpression::escape(QString::fromUtf8(sentence)).replace(place, u"(.*)"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

} // namespace

QString shownRemark(const QString &sentence)
{
    for (const char *const known : withParts) {
        const auto match = formOf(known).match(sentence);
        if (!match.hasMatch())
            continue;
        switch (match.lastCapturedIndex()) {
        case 1:
            return translated(known).arg(match.captured(1));
        default:
            return translated(known).arg(match.captured(1), match.captured(2), match.captured(3));
        }
    }
    return translated(sentence.toUtf8().constData());
}

} // namespace consentdesk
