// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGeoPositionInfoSource>
#include <QGeoPositionInfoSourceFactory>

namespace consentdesk::test {

/// A machine that knows where it is: on the demo's map, at 18.25° south, 178.40° east.
class FixedPosition final : public QGeoPositionInfoSource
{
    Q_OBJECT

public:
    using QGeoPositionInfoSource::QGeoPositionInfoSource;

    [[nodiscard]] QGeoPositionInfo lastKnownPosition(bool fromSatellitesOnly = false) const override;
    [[nodiscard]] PositioningMethods supportedPositioningMethods() const override
    {
        return AllPositioningMethods;
    }
    [[nodiscard]] int minimumUpdateInterval() const override { return 1000; }
    [[nodiscard]] Error error() const override { return NoError; }

public slots:
    void startUpdates() override;
    void stopUpdates() override {}
    void requestUpdate(int timeout = 0) override;
};

/// Gives the engine a FixedPosition before any source of the system. A static plugin of Qt Positioning.
class FixedPositionFactory final : public QObject, public QGeoPositionInfoSourceFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.position.sourcefactory/6.0" FILE "FixedPosition.json")
    Q_INTERFACES(QGeoPositionInfoSourceFactory)

public:
    QGeoPositionInfoSource *positionInfoSource(QObject *parent, const QVariantMap &parameters) override;
    QGeoSatelliteInfoSource *satelliteInfoSource(QObject *parent, const QVariantMap &parameters) override;
    QGeoAreaMonitorSource *areaMonitor(QObject *parent, const QVariantMap &parameters) override;
};

} // namespace consentdesk::test
