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
    <name>consentdesk::BreakageDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n more answer(s) after this one.</source>
        <translation>
            <numerusform>At most %n more answer after this one.</numerusform>
            <numerusform>At most %n more answers after this one.</numerusform>
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
    <name>consentdesk::CertificateText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::ChoiceEffects</name>
    <message numerus="yes">
        <source>%n cookie(s) were removed: they are now known to be of a kind that you refuse.</source>
        <translation>
            <numerusform>%n cookie was removed: it is now known to be of a kind that you refuse.</numerusform>
            <numerusform>%n cookies were removed: they are now known to be of a kind that you refuse.</numerusform>
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
    <message numerus="yes">
        <source>%n choice(s) hold until you leave the site</source>
        <translation>
            <numerusform>%n choice holds until you leave the site</numerusform>
            <numerusform>%n choices hold until you leave the site</numerusform>
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
    <name>consentdesk::CookieExchange</name>
    <message numerus="yes">
        <source>%1 of %n cookie(s)</source>
        <translation>
            <numerusform>%1 of %n cookie</numerusform>
            <numerusform>%1 of %n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) left out: %1</source>
        <translation>
            <numerusform>%n cookie left out: %1</numerusform>
            <numerusform>%n cookies left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n cookie</numerusform>
            <numerusform>%n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n row written to “%1”.</numerusform>
            <numerusform>%n rows written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied, with %n cookie(s).</source>
        <translation>
            <numerusform>Copied, with %n cookie.</numerusform>
            <numerusform>Copied, with %n cookies.</numerusform>
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
    <name>consentdesk::DownloadButton</name>
    <message numerus="yes">
        <source>%n download(s) running</source>
        <translation>
            <numerusform>%n download running</numerusform>
            <numerusform>%n downloads running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) paused</source>
        <translation>
            <numerusform>%n download paused</numerusform>
            <numerusform>%n downloads paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::DownloadText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::DurationCheck</name>
    <message numerus="yes">
        <source>%1 second(s)</source>
        <translation>
            <numerusform>%1 second</numerusform>
            <numerusform>%1 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s)</source>
        <translation>
            <numerusform>%1 hour</numerusform>
            <numerusform>%1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::FileUpload</name>
    <message numerus="yes">
        <source>Give %n file(s) in “%1” to %2?</source>
        <translation>
            <numerusform>Give %n file in “%1” to %2?</numerusform>
            <numerusform>Give %n files in “%1” to %2?</numerusform>
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
    <name>consentdesk::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n cookie(s)</source>
        <translation>
            <numerusform>Import %n cookie</numerusform>
            <numerusform>Import %n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by your choices</source>
        <translation>
            <numerusform>%n refused by your choices</numerusform>
            <numerusform>%n refused by your choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid</source>
        <translation>
            <numerusform>%n invalid</numerusform>
            <numerusform>%n invalid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s).</source>
        <translation>
            <numerusform>%n more note.</numerusform>
            <numerusform>%n more notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::KeepNotices</name>
    <message numerus="yes">
        <source>What %1 has stored is deleted in %n second(s).</source>
        <translation>
            <numerusform>What %1 has stored is deleted in %n second.</numerusform>
            <numerusform>What %1 has stored is deleted in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) of %1 and its other storage deleted, by your rule for this site.</source>
        <translation>
            <numerusform>%n cookie of %1 and its other storage deleted, by your rule for this site.</numerusform>
            <numerusform>%n cookies of %1 and its other storage deleted, by your rule for this site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie(s) of %1 put back.</source>
        <translation>
            <numerusform>%n cookie of %1 put back.</numerusform>
            <numerusform>%n cookies of %1 put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n set anew by the site meanwhile.</source>
        <translation>
            <numerusform> %n set anew by the site meanwhile.</numerusform>
            <numerusform> %n set anew by the site meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n could not be put back.</source>
        <translation>
            <numerusform> %n could not be put back.</numerusform>
            <numerusform> %n could not be put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::KnowledgeDialog</name>
    <message numerus="yes">
        <source>%n row(s) were left out:</source>
        <translation>
            <numerusform>%n row was left out:</numerusform>
            <numerusform>%n rows were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie name(s) imported from “%1”.</source>
        <translation>
            <numerusform>%n cookie name imported from “%1”.</numerusform>
            <numerusform>%n cookie names imported from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cookie name(s) written to “%1”.</source>
        <translation>
            <numerusform>%n cookie name written to “%1”.</numerusform>
            <numerusform>%n cookie names written to “%1”.</numerusform>
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
        <source>%n cookie(s) refused</source>
        <translation>
            <numerusform>%n cookie refused</numerusform>
            <numerusform>%n cookies refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n server(s) refused as a whole</source>
        <translation>
            <numerusform>%1, %n server refused as a whole</numerusform>
            <numerusform>%1, %n servers refused as a whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::PageArea</name>
    <message numerus="yes">
        <source>This has happened %n times in this tab, and loading it again may end the same way.</source>
        <translation>
            <numerusform>This has happened once in this tab, and loading it again may end the same way.</numerusform>
            <numerusform>This has happened %n times in this tab, and loading it again may end the same way.</numerusform>
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
    <name>consentdesk::PolicyPageReader</name>
    <message numerus="yes">
        <source>The policy page did not finish loading in %n second(s).</source>
        <translation>
            <numerusform>The policy page did not finish loading in %n second.</numerusform>
            <numerusform>The policy page did not finish loading in %n seconds.</numerusform>
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
        <source>%n part(s) not understood</source>
        <translation>
            <numerusform>%n part not understood</numerusform>
            <numerusform>%n parts not understood</numerusform>
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
        <source>%1, %n server(s) refused</source>
        <translation>
            <numerusform>%1, %n server refused</numerusform>
            <numerusform>%1, %n servers refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::SitePopover</name>
    <message numerus="yes">
        <source>%n cookie(s) of this site are refused.</source>
        <translation>
            <numerusform>%n cookie of this site is refused.</numerusform>
            <numerusform>%n cookies of this site are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are refused as a whole: they are sent no cookies and can store none.</source>
        <translation>
            <numerusform>%n server is refused as a whole: it is sent no cookies and can store none.</numerusform>
            <numerusform>%n servers are refused as a whole: they are sent no cookies and can store none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::SitesModel</name>
    <message numerus="yes">
        <source>%n cookie(s) chosen by name</source>
        <translation>
            <numerusform>%n cookie chosen by name</numerusform>
            <numerusform>%n cookies chosen by name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::SitesPage</name>
    <message numerus="yes">
        <source>%n site(s) reset.</source>
        <translation>
            <numerusform>%n site reset.</numerusform>
            <numerusform>%n sites reset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The choices for %n site(s) and the default for all sites were imported.</source>
        <translation>
            <numerusform>The choices for %n site and the default for all sites were imported.</numerusform>
            <numerusform>The choices for %n sites and the default for all sites were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::StorageText</name>
    <message numerus="yes">
        <source>%1 entr(y/ies)</source>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 database(s)</source>
        <translation>
            <numerusform>%1 database</numerusform>
            <numerusform>%1 databases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cache(s)</source>
        <translation>
            <numerusform>%1 cache</numerusform>
            <numerusform>%1 caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 service worker(s)</source>
        <translation>
            <numerusform>%1 service worker</numerusform>
            <numerusform>%1 service workers</numerusform>
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
<context>
    <name>consentdesk::ValueDescription</name>
    <message numerus="yes">
        <source>%n line(s) not shown</source>
        <translation>
            <numerusform>%n line not shown</numerusform>
            <numerusform>%n lines not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>consentdesk::WindowGates</name>
    <message numerus="yes">
        <source>%n download(s) are not finished. Closing ConsentDesk stops them.</source>
        <translation>
            <numerusform>%n download is not finished. Closing ConsentDesk stops it.</numerusform>
            <numerusform>%n downloads are not finished. Closing ConsentDesk stops them.</numerusform>
        </translation>
    </message>
</context>
</TS>
