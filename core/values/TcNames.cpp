// SPDX-License-Identifier: Apache-2.0
#include "values/TcNames.h"

#include <QCoreApplication>

namespace consentdesk {

namespace {

class Text final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::TcNames)
};

} // namespace

QString tcPurposeName(int purpose)
{
    switch (purpose) {
    case 1:
        return Text::tr("store and read on the device");
    case 2:
        return Text::tr("choose advertising by limited data");
    case 3:
        return Text::tr("build a profile for advertising");
    case 4:
        return Text::tr("choose advertising by a profile");
    case 5:
        return Text::tr("build a profile for content");
    case 6:
        return Text::tr("choose content by a profile");
    case 7:
        return Text::tr("measure advertising");
    case 8:
        return Text::tr("measure content");
    case 9:
        return Text::tr("learn about audiences from statistics");
    case 10:
        return Text::tr("develop and improve services");
    case 11:
        return Text::tr("choose content by limited data");
    default:
        return {};
    }
}

QString tcSpecialFeatureName(int feature)
{
    switch (feature) {
    case 1:
        return Text::tr("use the precise location");
    case 2:
        return Text::tr("scan the device to identify it");
    default:
        return {};
    }
}

QString tcSegmentName(int type)
{
    switch (type) {
    case 1:
        return Text::tr("Vendors that were shown");
    case 2:
        return Text::tr("Vendors that the publisher allows");
    case 3:
        return Text::tr("The publisher's own purposes");
    default:
        return {};
    }
}

QString tcRestrictionName(int type)
{
    switch (type) {
    case 0:
        return Text::tr("not allowed");
    case 1:
        return Text::tr("only with consent");
    case 2:
        return Text::tr("only by legitimate interest");
    default:
        return {};
    }
}

} // namespace consentdesk
