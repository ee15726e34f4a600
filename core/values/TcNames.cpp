// SPDX-License-Identifier: Apache-2.0
#include "values/TcNames.h"

#include <QCoreApplication>

namespace consentdesk {

namespace {

class TcNamesText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::TcNames)
};

} // namespace

QString tcPurposeName(int purpose)
{
    switch (purpose) {
    case 1:
        return TcNamesText::tr("store and read on the device");
    case 2:
        return TcNamesText::tr("choose advertising by limited data");
    case 3:
        return TcNamesText::tr("build a profile for advertising");
    case 4:
        return TcNamesText::tr("choose advertising by a profile");
    case 5:
        return TcNamesText::tr("build a profile for content");
    case 6:
        return TcNamesText::tr("choose content by a profile");
    case 7:
        return TcNamesText::tr("measure advertising");
    case 8:
        return TcNamesText::tr("measure content");
    case 9:
        return TcNamesText::tr("learn about audiences from statistics");
    case 10:
        return TcNamesText::tr("develop and improve services");
    case 11:
        return TcNamesText::tr("choose content by limited data");
    default:
        return {};
    }
}

QString tcSpecialFeatureName(int feature)
{
    switch (feature) {
    case 1:
        return TcNamesText::tr("use the precise location");
    case 2:
        return TcNamesText::tr("scan the device to identify it");
    default:
        return {};
    }
}

QString tcSegmentName(int type)
{
    switch (type) {
    case 1:
        return TcNamesText::tr("Vendors that were shown");
    case 2:
        return TcNamesText::tr("Vendors that the publisher allows");
    case 3:
        return TcNamesText::tr("The publisher's own purposes");
    default:
        return {};
    }
}

QString tcRestrictionName(int type)
{
    switch (type) {
    case 0:
        return TcNamesText::tr("not allowed");
    case 1:
        return TcNamesText::tr("only with consent");
    case 2:
        return TcNamesText::tr("only by legitimate interest");
    default:
        return {};
    }
}

} // namespace consentdesk
