// SPDX-License-Identifier: Apache-2.0
#include "values/TcNames.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString tcPurposeName(int purpose)
{
    switch (purpose) {
    case 1:
        return u"store and read on the device"_s;
    case 2:
        return u"choose advertising by limited data"_s;
    case 3:
        return u"build a profile for advertising"_s;
    case 4:
        return u"choose advertising by a profile"_s;
    case 5:
        return u"build a profile for content"_s;
    case 6:
        return u"choose content by a profile"_s;
    case 7:
        return u"measure advertising"_s;
    case 8:
        return u"measure content"_s;
    case 9:
        return u"learn about audiences from statistics"_s;
    case 10:
        return u"develop and improve services"_s;
    case 11:
        return u"choose content by limited data"_s;
    default:
        return {};
    }
}

QString tcSpecialFeatureName(int feature)
{
    switch (feature) {
    case 1:
        return u"use the precise location"_s;
    case 2:
        return u"scan the device to identify it"_s;
    default:
        return {};
    }
}

QString tcSegmentName(int type)
{
    switch (type) {
    case 1:
        return u"Vendors that were shown"_s;
    case 2:
        return u"Vendors that the publisher allows"_s;
    case 3:
        return u"The publisher's own purposes"_s;
    default:
        return {};
    }
}

QString tcRestrictionName(int type)
{
    switch (type) {
    case 0:
        return u"not allowed"_s;
    case 1:
        return u"only with consent"_s;
    case 2:
        return u"only by legitimate interest"_s;
    default:
        return {};
    }
}

} // namespace consentdesk
