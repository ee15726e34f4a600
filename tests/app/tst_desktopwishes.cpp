// SPDX-License-Identifier: Apache-2.0
#include "DesktopWishes.h"
#include "StrictTest.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QTemporaryDir &folder, const QString &file, const QByteArray &content)
{
    const QString path = folder.filePath(file);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) == content.size());
}

QStringList nobody(const QList<QStringList> &)
{
    return {};
}

} // namespace

class tst_DesktopWishes final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void wishesAreReadWhereDesktopsKeepThem_data();
    void wishesAreReadWhereDesktopsKeepThem();
    void gnomeIsAsked_data();
    void gnomeIsAsked();
    void theVisitorsOwnFileCountsBeforeTheSystems();
};

void tst_DesktopWishes::wishesAreReadWhereDesktopsKeepThem_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("lessMotion");
    QTest::addColumn<bool>("moreContrast");
    QTest::newRow("no file") << u"other"_s << QByteArray() << false << false;
    QTest::newRow("KDE, at once") << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0\n")
                                  << true << false;
    QTest::newRow("KDE, faster") << u"kdeglobals"_s << QByteArray("[KDE]\nAnimationDurationFactor=0.5\n")
                                 << false << false;
    QTest::newRow("GTK 3") << u"gtk-3.0/settings.ini"_s
                           << QByteArray("[Settings]\ngtk-enable-animations=false\n") << true << false;
    QTest::newRow("GTK 4") << u"gtk-4.0/settings.ini"_s << QByteArray("[Settings]\ngtk-enable-animations=0\n")
                           << true << false;
    QTest::newRow("GTK, animated") << u"gtk-3.0/settings.ini"_s
                                   << QByteArray("[Settings]\ngtk-enable-animations=1\n") << false << false;
    QTest::newRow("GTK, high contrast")
        << u"gtk-3.0/settings.ini"_s << QByteArray("[Settings]\ngtk-theme-name=HighContrastInverse\n")
        << false << true;
    QTest::newRow("no settings at all") << u"kdeglobals"_s << QByteArray("\xff\0[KDE", 6) << false << false;
}

void tst_DesktopWishes::wishesAreReadWhereDesktopsKeepThem()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    write(folder, file, content);
    const DesktopWishes wishes = readDesktopWishes({u"/nowhere"_s, folder.path()}, nobody);
    QTEST(wishes.lessMotion, "lessMotion");
    QTEST(wishes.moreContrast, "moreContrast");
}

void tst_DesktopWishes::gnomeIsAsked_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<bool>("lessMotion");
    QTest::addColumn<bool>("moreContrast");
    QTest::newRow("does not answer") << QStringList{QString(), QString()} << false << false;
    QTest::newRow("usual") << QStringList{u"true"_s, u"false"_s} << false << false;
    QTest::newRow("less motion") << QStringList{u"false"_s, u"false"_s} << true << false;
    QTest::newRow("more contrast") << QStringList{u"true"_s, u"true"_s} << false << true;
}

void tst_DesktopWishes::gnomeIsAsked()
{
    QFETCH(QStringList, answers);
    const DesktopWishes wishes = readDesktopWishes({}, [&answers](const QList<QStringList> &questions) {
        return questions.size() == answers.size() ? answers : QStringList();
    });
    QTEST(wishes.lessMotion, "lessMotion");
    QTEST(wishes.moreContrast, "moreContrast");
}

void tst_DesktopWishes::theVisitorsOwnFileCountsBeforeTheSystems()
{
    const QTemporaryDir own;
    const QTemporaryDir system;
    write(own, u"kdeglobals"_s, "[KDE]\nAnimationDurationFactor=1\n");
    write(system, u"kdeglobals"_s, "[KDE]\nAnimationDurationFactor=0\n");
    QVERIFY(!readDesktopWishes({own.path(), system.path()}, nobody).lessMotion);
    QVERIFY(readDesktopWishes({system.path(), own.path()}, nobody).lessMotion);
}

QTEST_GUILESS_MAIN(tst_DesktopWishes)
#include "tst_desktopwishes.moc"
