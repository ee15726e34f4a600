// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "settings/Settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_Settings final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aNewProfileHasTheDefaults();
    void whatWasSetIsThereAtTheNextStart();
    void withoutAFileItHoldsForTheSession();
    void onlyARealChangeIsSignalled();
    void whatIsOfAnotherTypeIsTheDefault();
    void whatIsOutOfRangeIsTheDefault();
    void aFileThatIsNoSettingsFileIsTheDefaults();
    void aFileThatCannotBeWrittenHoldsForTheSession();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"window.ini"_s); }
    void write(const QByteArray &content)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }

    QTemporaryDir m_folder;
};

void tst_Settings::aNewProfileHasTheDefaults()
{
    const Settings settings(m_folder.filePath(u"new.ini"_s));
    QCOMPARE(settings.value(Setting::ToolsShown), QVariant(false));
    QCOMPARE(settings.value(Setting::ToolsHeight), QVariant(300));
    QCOMPARE(settings.value(Setting::InspectorColumns), QVariant(QString()));
    QVERIFY(!QFile::exists(m_folder.filePath(u"new.ini"_s)));
}

void tst_Settings::whatWasSetIsThereAtTheNextStart()
{
    {
        Settings settings(path());
        settings.set(Setting::ToolsShown, true);
        settings.set(Setting::ToolsHeight, 412);
        settings.set(Setting::InspectorColumns, u"name:160,provider:120;size:descending"_s);
    }
    const Settings settings(path());
    QCOMPARE(settings.value(Setting::ToolsShown), QVariant(true));
    QCOMPARE(settings.value(Setting::ToolsHeight), QVariant(412));
    QCOMPARE(settings.value(Setting::InspectorColumns).toString(),
             u"name:160,provider:120;size:descending"_s);
}

void tst_Settings::withoutAFileItHoldsForTheSession()
{
    Settings settings(std::nullopt);
    settings.set(Setting::ToolsShown, true);
    QCOMPARE(settings.value(Setting::ToolsShown), QVariant(true));
}

void tst_Settings::onlyARealChangeIsSignalled()
{
    Settings settings(std::nullopt);
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(Setting::ToolsHeight, 300);
    QVERIFY(changed.isEmpty());
    settings.set(Setting::ToolsHeight, 301);
    settings.set(Setting::ToolsHeight, 301);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Setting>(), Setting::ToolsHeight);
}

void tst_Settings::whatIsOfAnotherTypeIsTheDefault()
{
    write("[tools]\nheight=tall\nshown=true\n");
    Settings settings(path());
    QCOMPARE(settings.value(Setting::ToolsHeight), QVariant(300));
    QCOMPARE(settings.value(Setting::ToolsShown), QVariant(true));
    settings.set(Setting::ToolsHeight, u"taller"_s);
    QCOMPARE(settings.value(Setting::ToolsHeight), QVariant(300));
}

void tst_Settings::whatIsOutOfRangeIsTheDefault()
{
    write("[policy]\nchoiceLifetime=1000\n[program]\ntheme=pink\nlanguage=fr\n");
    Settings settings(path());
    QCOMPARE(settings.value(Setting::ChoiceLifetime), QVariant(6));
    QCOMPARE(settings.value(Setting::Theme), QVariant(u"system"_s));
    QCOMPARE(settings.value(Setting::Language), QVariant(u"fr"_s));
    settings.set(Setting::ChoiceLifetime, 0);
    QCOMPARE(settings.value(Setting::ChoiceLifetime), QVariant(6));
}

void tst_Settings::aFileThatIsNoSettingsFileIsTheDefaults()
{
    write(QByteArray(4096, '\xff') + "[[[\n===\n");
    const Settings settings(path());
    QCOMPARE(settings.value(Setting::ToolsHeight), QVariant(300));
}

void tst_Settings::aFileThatCannotBeWrittenHoldsForTheSession()
{
    Settings settings(u"/proc/no-such-folder/window.ini"_s);
    settings.set(Setting::ToolsHeight, 500);
    QCOMPARE(settings.value(Setting::ToolsHeight), QVariant(500));
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
