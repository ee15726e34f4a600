// SPDX-License-Identifier: Apache-2.0
#include "browsing/DroppedAddresses.h"

#include "browsing/AddressInput.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class DroppedText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::DroppedAddresses)
};

void take(const AddressInput &input, DroppedAddresses &dropped)
{
    if (input.kind == AddressInput::Kind::Address)
        dropped.addresses.append(input.address);
    else if (dropped.words.isEmpty() && dropped.refusal.isEmpty())
        dropped.refusal = input.refusal;
}

void takeLink(const QUrl &link, DroppedAddresses &dropped)
{
    if (!link.isLocalFile())
        return take(AddressInput::read(link.toString(QUrl::FullyEncoded)), dropped);
    const QFileInfo file(link.toLocalFile());
    if (file.isFile())
        dropped.addresses.append(QUrl::fromLocalFile(file.absoluteFilePath()));
    else if (dropped.refusal.isEmpty())
        dropped.refusal = DroppedText::tr("Only files that are there can be opened.");
}

} // namespace

DroppedAddresses DroppedAddresses::read(const QList<QUrl> &links, const QString &text)
{
    DroppedAddresses dropped;
    for (const QUrl &link : links) {
        if (dropped.addresses.size() < most)
            takeLink(link, dropped);
    }
    if (links.isEmpty()) {
        const AddressInput input = AddressInput::read(text);
        dropped.words = input.words;
        take(input, dropped);
    }
    if (!dropped.addresses.isEmpty())
        dropped.refusal.clear();
    return dropped;
}

} // namespace consentdesk
