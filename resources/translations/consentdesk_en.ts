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
</TS>
