// SPDX-License-Identifier: Apache-2.0
#include "FixedPosition.h"

#include <QDateTime>
#include <QTimer>

namespace consentdesk::test {

QGeoPositionInfo FixedPosition::lastKnownPosition(bool) const
{
    QGeoPositionInfo info(QGeoCoordinate(-18.25, 178.40), QDateTime::currentDateTimeUtc());
    info.setAttribute(QGeoPositionInfo::HorizontalAccuracy, 10);
    return info;
}

void FixedPosition::startUpdates()
{
    requestUpdate();
}

void FixedPosition::requestUpdate(int)
{
    // Later, as a satellite would; the engine waits for it.
    QTimer::singleShot(0, this, [this] { emit positionUpdated(lastKnownPosition()); });
}

QGeoPositionInfoSource *FixedPositionFactory::positionInfoSource(QObject *parent, const QVariantMap &)
{
    return new FixedPosition(parent);
}

QGeoSatelliteInfoSource *FixedPositionFactory::satelliteInfoSource(QObject *, const QVariantMap &)
{
    return nullptr;
}

QGeoAreaMonitorSource *FixedPositionFactory::areaMonitor(QObject *, const QVariantMap &)
{
    return nullptr;
}

} // namespace consentdesk::test
