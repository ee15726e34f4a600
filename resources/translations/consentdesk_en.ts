<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>consentdesk::RowText</name>
    <message numerus="yes">
        <source>Another company&apos;s server. It tried to store cookies %n time(s).</source>
        <translation>
            <numerusform>Another company&apos;s server. It tried once to store a cookie.</numerusform>
            <numerusform>Another company&apos;s server. It tried %n times to store cookies.</numerusform>
        </translation>
    </message>
</context>
</TS>
