<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>StorageModel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1, %n store(s)</source>
        <translation>
            <numerusform>Version %1, %n store</numerusform>
            <numerusform>Version %1, %n stores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown</source>
        <translation>
            <numerusform>%n more, not shown</numerusform>
            <numerusform>%n more, not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more frame(s), not asked</source>
        <translation>
            <numerusform>%n more frame, not asked</numerusform>
            <numerusform>%n more frames, not asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::CategoryHeader</name>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n cookie</numerusform>
            <numerusform>%n cookies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::ConsentModel</name>
    <message numerus="yes">
        <source>%1, %n cookie(s)</source>
        <translation>
            <numerusform>%1, %n cookie</numerusform>
            <numerusform>%1, %n cookies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::ConsentPanel</name>
    <message numerus="yes">
        <source>%n cookie(s) removed.</source>
        <translation>
            <numerusform>%n cookie removed.</numerusform>
            <numerusform>%n cookies removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) put back.</source>
        <translation>
            <numerusform>%n cookie put back.</numerusform>
            <numerusform>%n cookies put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) set anew by the site meanwhile.</source>
        <translation>
            <numerusform>%n cookie set anew by the site meanwhile.</numerusform>
            <numerusform>%n cookies set anew by the site meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) expired meanwhile.</source>
        <translation>
            <numerusform>%n cookie expired meanwhile.</numerusform>
            <numerusform>%n cookies expired meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) without a name cannot be put back.</source>
        <translation>
            <numerusform>%n cookie without a name cannot be put back.</numerusform>
            <numerusform>%n cookies without a name cannot be put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::CookieDescription</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::CookieDetailsPane</name>
    <message numerus="yes">
        <source>%n earlier event(s): see the timeline.</source>
        <translation>
            <numerusform>%n earlier event: see the timeline.</numerusform>
            <numerusform>%n earlier events: see the timeline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::CookieInspector</name>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n cookie</numerusform>
            <numerusform>%n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cookie(s)</source>
        <translation>
            <numerusform>%1 of %n cookie</numerusform>
            <numerusform>%1 of %n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::CookieUndoCommand</name>
    <message numerus="yes">
        <source>delete of %n cookie(s)</source>
        <translation>
            <numerusform>delete of %n cookie</numerusform>
            <numerusform>delete of %n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding of %n cookie(s)</source>
        <translation>
            <numerusform>adding of %n cookie</numerusform>
            <numerusform>adding of %n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n cookie(s)</source>
        <translation>
            <numerusform>change of %n cookie</numerusform>
            <numerusform>change of %n cookies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::FilterBar</name>
    <message numerus="yes">
        <source>Remove the filter “%1”: %n row(s)</source>
        <translation>
            <numerusform>Remove the filter “%1”: %n row</numerusform>
            <numerusform>Remove the filter “%1”: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::Lifetime</name>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n second(s) ago</source>
        <translation>
            <numerusform>expired %n second ago</numerusform>
            <numerusform>expired %n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n minute(s) ago</source>
        <translation>
            <numerusform>expired %n minute ago</numerusform>
            <numerusform>expired %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n hour(s) ago</source>
        <translation>
            <numerusform>expired %n hour ago</numerusform>
            <numerusform>expired %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n month(s) ago</source>
        <translation>
            <numerusform>expired %n month ago</numerusform>
            <numerusform>expired %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n year(s) ago</source>
        <translation>
            <numerusform>expired %n year ago</numerusform>
            <numerusform>expired %n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::NavigationBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cookies of this site, %n refused</source>
        <translation>
            <numerusform>Cookies of this site, %n refused</numerusform>
            <numerusform>Cookies of this site, %n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::PolicyExporter</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::PolicyTool</name>
    <message numerus="yes">
        <source>The page was read as the policy of %1: %n row(s). Go back to that site to see them.</source>
        <translation>
            <numerusform>The page was read as the policy of %1: one row. Go back to that site to see it.</numerusform>
            <numerusform>The page was read as the policy of %1: %n rows. Go back to that site to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::PolicyView</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) not shown</source>
        <translation>
            <numerusform>%n further row not shown</numerusform>
            <numerusform>%n further rows not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) declared</source>
        <translation>
            <numerusform>%n row declared</numerusform>
            <numerusform>%n rows declared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on what could not be interpreted</source>
        <translation>
            <numerusform>%n remark on what could not be interpreted</numerusform>
            <numerusform>%n remarks on what could not be interpreted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::RowText</name>
    <message numerus="yes">
        <source>The list is cut: more than %n other cookie(s) were refused too.</source>
        <translation>
            <numerusform>The list is cut: more than one other cookie was refused too.</numerusform>
            <numerusform>The list is cut: more than %n other cookies were refused too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is cut: %n more cookie(s) were refused.</source>
        <translation>
            <numerusform>The list is cut: one more cookie was refused.</numerusform>
            <numerusform>The list is cut: %n more cookies were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another company's server. It tried to store cookies %n time(s).</source>
        <translation>
            <numerusform>Another company's server. It tried once to store a cookie.</numerusform>
            <numerusform>Another company's server. It tried %n times to store cookies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::StorageValuePane</name>
    <message numerus="yes">
        <source>%n character(s), hidden</source>
        <translation>
            <numerusform>%n character, hidden</numerusform>
            <numerusform>%n characters, hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::StorageView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::TimelineExporter</name>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n event written to %1.</numerusform>
            <numerusform>%n events written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::TimelineView</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused. %n event(s) since.</source>
        <translation>
            <numerusform>Paused. %n event since.</numerusform>
            <numerusform>Paused. %n events since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported</source>
        <translation>
            <numerusform>%n event exported</numerusform>
            <numerusform>%n events exported</numerusform>
        </translation>
    </message>
</context>
</TS>
