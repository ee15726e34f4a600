<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>QObject</name>
        <message>
            <source>%1 This session is kept in memory only.</source>
            <translation>%1 Cette session n’est conservée qu’en mémoire.</translation>
        </message>
        <message>
            <source>Private window</source>
            <translation>Fenêtre privée</translation>
        </message>
        <message>
            <source>cookies, choices and history are gone when it is closed.</source>
            <translation>cookies, choix et historique disparaissent à sa fermeture.</translation>
        </message>
        <message>
            <source>Fresh profile</source>
            <translation>Profil vierge</translation>
        </message>
        <message>
            <source>it began without cookies and is deleted when it is closed.</source>
            <translation>il a démarré sans cookies et sera supprimé à sa fermeture.</translation>
        </message>
        <message>
            <source>Nothing can be written in %1.</source>
            <translation>Impossible d’écrire dans %1.</translation>
        </message>
        <message>
            <source>Another ConsentDesk is using %1.</source>
            <translation>Une autre instance de ConsentDesk utilise %1.</translation>
        </message>
    </context>
    <context>
        <name>QWebEnginePage</name>
        <message>
            <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
            <translation>Voulez-vous vraiment quitter cette page ? Les modifications que vous avez apportées risquent de ne pas être enregistrées.</translation>
        </message>
    </context>
    <context>
        <name>SmallWidgets</name>
        <message>
            <source>Clear: %1</source>
            <translation>Effacer : %1</translation>
        </message>
    </context>
    <context>
        <name>StorageModel</name>
        <message>
            <source>(empty name)</source>
            <translation>(nom vide)</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n caractère</numerusform>
                <numerusform>%n caractères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Version %1, %n store(s)</source>
            <translation>
                <numerusform>Version %1, %n magasin</numerusform>
                <numerusform>Version %1, %n magasins</numerusform>
            </translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Base de données</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n enregistrement</numerusform>
                <numerusform>%n enregistrements</numerusform>
            </translation>
        </message>
        <message>
            <source>could not be counted</source>
            <translation>décompte impossible</translation>
        </message>
        <message>
            <source>Object store</source>
            <translation>Magasin d’objets</translation>
        </message>
        <message numerus="yes">
            <source>%n response(s)</source>
            <translation>
                <numerusform>%n réponse</numerusform>
                <numerusform>%n réponses</numerusform>
            </translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requête</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Portée</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Script</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message numerus="yes">
            <source>%n more, not shown</source>
            <translation>
                <numerusform>%n autre élément, non affiché</numerusform>
                <numerusform>%n autres éléments, non affichés</numerusform>
            </translation>
        </message>
        <message>
            <source>The list ends here. Counts and sizes above are of everything.</source>
            <translation>La liste s’arrête ici. Les nombres et tailles indiqués ci-dessus portent sur l’ensemble.</translation>
        </message>
        <message>
            <source>(frame without an address)</source>
            <translation>(cadre sans adresse)</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n cadre</numerusform>
                <numerusform>%n cadres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more frame(s), not asked</source>
            <translation>
                <numerusform>%n autre cadre, non interrogé</numerusform>
                <numerusform>%n autres cadres, non interrogés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::AboutDialog</name>
        <message>
            <source>EasyList and EasyPrivacy (Debian package webext-ublock-origin-chromium)</source>
            <translation>EasyList et EasyPrivacy (paquet Debian webext-ublock-origin-chromium)</translation>
        </message>
        <message>
            <source>Not available on this computer: %1.</source>
            <translation>Non disponible sur cet ordinateur : %1.</translation>
        </message>
        <message>
            <source>About ConsentDesk</source>
            <translation>À propos de ConsentDesk</translation>
        </message>
        <message>
            <source>ConsentDesk %1
Browse with the cookies you chose.

Licence: Apache-2.0. It is built from the works of others:</source>
            <translation>ConsentDesk %1
Naviguez avec les cookies que vous avez choisis.

Licence : Apache-2.0. Ce logiciel s’appuie sur le travail d’autres auteurs :</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Mentions relatives aux tiers</translation>
        </message>
        <message>
            <source>&amp;Knowledge sources…</source>
            <translation>Sources de &amp;connaissance…</translation>
        </message>
        <message>
            <source>autoconsent, which answers cookie banners</source>
            <translation>autoconsent, qui répond aux bandeaux de cookies</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::AddressEdit</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Type a web address</source>
            <translation>Saisissez une adresse web</translation>
        </message>
        <message>
            <source>Pages you visited</source>
            <translation>Pages que vous avez visitées</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::AskAgain</name>
        <message>
            <source>You chose for %1 on %2, which is some time ago. Do you want to choose again?</source>
            <translation>Vous avez choisi pour %1 le %2, il y a un certain temps. Voulez-vous choisir à nouveau ?</translation>
        </message>
        <message>
            <source>%1 has changed its cookie policy since you chose on %2. Do you want to choose again?</source>
            <translation>%1 a modifié sa politique de cookies depuis votre choix du %2. Voulez-vous choisir à nouveau ?</translation>
        </message>
        <message>
            <source>%1 has changed its cookie policy since you chose on %2 (%3). Do you want to choose again?</source>
            <translation>%1 a modifié sa politique de cookies depuis votre choix du %2 (%3). Voulez-vous choisir à nouveau ?</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::AttributeText</name>
        <message>
            <source>not reported by this engine</source>
            <translation>non communiqué par ce moteur</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non défini</translation>
        </message>
        <message>
            <source>a response of the server</source>
            <translation>une réponse du serveur</translation>
        </message>
        <message>
            <source>a script of the page</source>
            <translation>un script de la page</translation>
        </message>
        <message>
            <source>you, in ConsentDesk</source>
            <translation>vous, dans ConsentDesk</translation>
        </message>
        <message>
            <source>ConsentDesk, with an earlier end</source>
            <translation>ConsentDesk, avec une échéance avancée</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>high</source>
            <translation>élevée</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>low</source>
            <translation>faible</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>high: the exact name is declared</source>
            <translation>élevée : le nom exact est déclaré</translation>
        </message>
        <message>
            <source>medium: the beginning of the name is declared</source>
            <translation>moyenne : le début du nom est déclaré</translation>
        </message>
        <message>
            <source>none: no source knows it</source>
            <translation>aucune : aucune source ne le connaît</translation>
        </message>
        <message>
            <source>first</source>
            <translation>site visité</translation>
        </message>
        <message>
            <source>third</source>
            <translation>tiers</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BannerNotices</name>
        <message>
            <source>of a kind without a name</source>
            <translation>d’un type sans nom</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) was accepted for you, since you refuse nothing there. The site has recorded it.</source>
            <translation>Le bandeau de cookies de %1 (%2) a été accepté pour vous, puisque vous n’y refusez rien. Le site l’a enregistré.</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) was accepted for you, since you refuse nothing there. Whether the site took it could not be checked.</source>
            <translation>Le bandeau de cookies de %1 (%2) a été accepté pour vous, puisque vous n’y refusez rien. Il n’a pas été possible de vérifier si le site en a tenu compte.</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) was refused for you, since you do not allow everything there. The site has recorded it.</source>
            <translation>Le bandeau de cookies de %1 (%2) a été refusé pour vous, puisque vous n’y autorisez pas tout. Le site l’a enregistré.</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) was refused for you, since you do not allow everything there. Whether the site took it could not be checked.</source>
            <translation>Le bandeau de cookies de %1 (%2) a été refusé pour vous, puisque vous n’y autorisez pas tout. Il n’a pas été possible de vérifier si le site en a tenu compte.</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) was answered for you, but the page was loaded again or left before that could be checked.</source>
            <translation>Une réponse a été donnée pour vous au bandeau de cookies de %1 (%2), mais la page a été rechargée ou quittée avant que cela puisse être vérifié.</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) could not be answered for you. Please answer it yourself; some of its buttons may have been pressed.</source>
            <translation>Il n’a pas été possible de répondre pour vous au bandeau de cookies de %1 (%2). Répondez-y vous-même ; certains de ses boutons ont peut-être été actionnés.</translation>
        </message>
        <message>
            <source>%1 shows its cookie banner (%2) again although it was answered. It is left to you now.</source>
            <translation>%1 affiche de nouveau son bandeau de cookies (%2) alors qu’une réponse lui a été donnée. Il vous est maintenant laissé.</translation>
        </message>
        <message>
            <source>%1 asks about cookies with a banner of its own (%2). Shall ConsentDesk answer such banners for you, by what you chose in the panel? You can change that in the preferences.</source>
            <translation>%1 pose la question des cookies avec son propre bandeau (%2). ConsentDesk doit-il répondre à ces bandeaux pour vous, selon ce que vous avez choisi dans le panneau ? Vous pourrez changer cela dans les préférences.</translation>
        </message>
        <message>
            <source>Answer them</source>
            <translation>Y répondre</translation>
        </message>
        <message>
            <source>Leave them to me</source>
            <translation>Me les laisser</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The record that %1 kept of the answer was deleted, and the page is loaded again: its banner is left to you. What the site did with the answer until now cannot be taken back.</source>
            <translation>La trace de la réponse gardée par %1 a été supprimée, et la page est rechargée : son bandeau vous est laissé. Ce que le site a fait de la réponse jusqu’ici ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>No record of the answer was found: %1 may hold to it. Look for its own cookie settings; its banner is left to you.</source>
            <translation>Aucune trace de la réponse n’a été trouvée : %1 peut s’y tenir. Cherchez ses propres réglages de cookies ; son bandeau vous est laissé.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BreakageDialog</name>
        <message>
            <source>&amp;Allow the selected</source>
            <translation>Autoriser la &amp;sélection</translation>
        </message>
        <message>
            <source>Allow a &amp;category</source>
            <translation>Autoriser une &amp;catégorie</translation>
        </message>
        <message>
            <source>Allow &amp;everything</source>
            <translation>&amp;Tout autoriser</translation>
        </message>
        <message>
            <source>Try &amp;half</source>
            <translation>Essayer la &amp;moitié</translation>
        </message>
        <message>
            <source>Site not working?</source>
            <translation>Le site ne fonctionne pas ?</translation>
        </message>
        <message>
            <source>What was refused on this page, the most likely culprit first</source>
            <translation>Ce qui a été refusé sur cette page, en commençant par la cause la plus probable</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>How likely it is the cause</source>
            <translation>Probabilité d’être en cause</translation>
        </message>
        <message>
            <source>Allows half of them, asks whether it helped, and halves again until one is left.</source>
            <translation>En autorise la moitié, demande si le problème est résolu, puis divise de nouveau par deux jusqu’à ce qu’il n’en reste qu’un.</translation>
        </message>
        <message>
            <source>&amp;Yes, it works</source>
            <translation>&amp;Oui, tout fonctionne</translation>
        </message>
        <message>
            <source>&amp;No, it does not</source>
            <translation>&amp;Non, toujours pas</translation>
        </message>
        <message>
            <source>&amp;Stop, and refuse it again</source>
            <translation>&amp;Arrêter et refuser à nouveau</translation>
        </message>
        <message>
            <source>Allow from &amp;now on</source>
            <translation>Autoriser &amp;désormais</translation>
        </message>
        <message>
            <source>Only until I &amp;leave the site</source>
            <translation>Seulement jusqu’à ce que je &amp;quitte le site</translation>
        </message>
        <message>
            <source>&amp;Refuse it again</source>
            <translation>&amp;Refuser à nouveau</translation>
        </message>
        <message>
            <source>Nothing was refused on %1, so that cookies are not what is missing.</source>
            <translation>Rien n’a été refusé sur %1 : le problème ne vient donc pas des cookies.</translation>
        </message>
        <message>
            <source>Refused on %1, the most likely culprit first. Allow some of it for a try: the page is loaded again, and nothing is kept until you say so.</source>
            <translation>Éléments refusés sur %1, en commençant par la cause la plus probable. Autorisez-en une partie à titre d’essai : la page est rechargée et rien n’est conservé sans votre accord.</translation>
        </message>
        <message>
            <source>It is refused again, since it did not help. If allowing everything does not help either, something else is the cause.</source>
            <translation>Le refus est rétabli, car l’autorisation n’a rien changé. Si tout autoriser ne résout rien non plus, la cause est ailleurs.</translation>
        </message>
        <message>
            <source>Do on the page again what did not work. Does it work now?</source>
            <translation>Refaites sur la page ce qui ne fonctionnait pas. Cela fonctionne-t-il maintenant ?</translation>
        </message>
        <message>
            <source>It helped. Shall it stay allowed on %1?</source>
            <translation>Le problème est résolu. Faut-il maintenir l’autorisation sur %1 ?</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Allowed for now: %1.</source>
            <translation>Autorisé pour le moment : %1.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n more answer(s) after this one.</source>
            <translation>
                <numerusform>Encore %n réponse au plus après celle-ci.</numerusform>
                <numerusform>Encore %n réponses au plus après celle-ci.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BreakageSuspects</name>
        <message>
            <source>Set by the site itself, and made like a session or a log-in.</source>
            <translation>Déposé par le site lui-même, et semblable à un cookie de session ou de connexion.</translation>
        </message>
        <message>
            <source>Known for something that pages do, not for measuring or advertising.</source>
            <translation>Connu pour servir au fonctionnement des pages, et non à la mesure d’audience ou à la publicité.</translation>
        </message>
        <message>
            <source>Set by the site itself. No source says what it is for.</source>
            <translation>Déposé par le site lui-même. Aucune source n’indique à quoi il sert.</translation>
        </message>
        <message>
            <source>Of another site. No source says what it is for.</source>
            <translation>Provient d’un autre site. Aucune source n’indique à quoi il sert.</translation>
        </message>
        <message>
            <source>Known for measuring or advertising, which pages seldom need.</source>
            <translation>Connu pour la mesure d’audience ou la publicité, dont les pages ont rarement besoin.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BrowserPage</name>
        <message>
            <source>The system ended its process.</source>
            <translation>Le système a mis fin à son processus.</translation>
        </message>
        <message>
            <source>Exit code %1.</source>
            <translation>Code de sortie : %1.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BrowserProfile</name>
        <message>
            <source>The cookies of earlier sessions cannot be listed, so refused ones among them may be sent once more (%1).</source>
            <translation>Impossible d’énumérer les cookies des sessions précédentes : ceux que vous avez refusés pourraient être envoyés une fois de plus (%1).</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BrowsingFacts</name>
        <message>
            <source>place</source>
            <translation>position</translation>
        </message>
        <message>
            <source>notifications</source>
            <translation>notifications</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>caméra</translation>
        </message>
        <message>
            <source>microphone</source>
            <translation>microphone</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>presse-papiers</translation>
        </message>
        <message>
            <source>pointer</source>
            <translation>pointeur</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>écran</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 allowed</source>
            <translation>%1 : autorisé</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 : refusé</translation>
        </message>
        <message>
            <source>several downloads</source>
            <translation>plusieurs téléchargements</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BuiltInKnowledge</name>
        <message>
            <source>The knowledge compiled into the program is missing.</source>
            <translation>Les connaissances intégrées au programme sont absentes.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CategoryHeader</name>
        <message>
            <source>%1 cookies, always on</source>
            <translation>Cookies : %1, toujours actifs</translation>
        </message>
        <message>
            <source>Accept %1 cookies</source>
            <translation>Accepter les cookies : %1</translation>
        </message>
        <message>
            <source>always on</source>
            <translation>toujours actifs</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>aucun pour l’instant</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s)</source>
            <translation>
                <numerusform>%n cookie</numerusform>
                <numerusform>%n cookies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CertificateReason</name>
        <message>
            <source>It is made out to nobody.</source>
            <translation>Il n’est établi pour personne.</translation>
        </message>
        <message>
            <source>It is made out to %1, not to %2.</source>
            <translation>Il est établi pour %1, et non pour %2.</translation>
        </message>
        <message>
            <source>It is not valid before %1. Is the clock of this machine right?</source>
            <translation>Il n’est pas valable avant le %1. L’horloge de cet ordinateur est-elle à l’heure ?</translation>
        </message>
        <message>
            <source>It was valid until %1. Is the clock of this machine right?</source>
            <translation>Il était valable jusqu’au %1. L’horloge de cet ordinateur est-elle à l’heure ?</translation>
        </message>
        <message>
            <source>The server made it itself: nobody else vouches for it.</source>
            <translation>Le serveur l’a établi lui-même : personne d’autre ne s’en porte garant.</translation>
        </message>
        <message>
            <source>It was issued by %1, whom this machine does not trust.</source>
            <translation>Il a été délivré par %1, à qui cet ordinateur ne fait pas confiance.</translation>
        </message>
        <message>
            <source>Who issued it has taken it back.</source>
            <translation>Son émetteur l’a révoqué.</translation>
        </message>
        <message>
            <source>Whether it was taken back cannot be found out.</source>
            <translation>Impossible de savoir s’il a été révoqué.</translation>
        </message>
        <message>
            <source>Its key or its signature is so weak that it can be forged.</source>
            <translation>Sa clé ou sa signature est si faible qu’il peut être falsifié.</translation>
        </message>
        <message>
            <source>It is made out to a name that others may have too.</source>
            <translation>Il est établi pour un nom que d’autres peuvent aussi porter.</translation>
        </message>
        <message>
            <source>Who issued it may not do so for this name.</source>
            <translation>Son émetteur n’a pas le droit de le délivrer pour ce nom.</translation>
        </message>
        <message>
            <source>It is valid for a longer time than is allowed.</source>
            <translation>Sa durée de validité dépasse ce qui est permis.</translation>
        </message>
        <message>
            <source>It is missing in the public logs of certificates.</source>
            <translation>Il ne figure pas dans les registres publics de certificats.</translation>
        </message>
        <message>
            <source>Who issued it is not trusted any more.</source>
            <translation>Son émetteur n’est plus digne de confiance.</translation>
        </message>
        <message>
            <source>It is known to be used for reading what others send.</source>
            <translation>Il est connu pour servir à lire ce que d’autres envoient.</translation>
        </message>
        <message>
            <source>It is none of those that this site is known to use.</source>
            <translation>Il ne fait pas partie de ceux que ce site est connu pour utiliser.</translation>
        </message>
        <message>
            <source>The server encrypts only in a way that is out of date.</source>
            <translation>Le serveur ne chiffre que d’une manière obsolète.</translation>
        </message>
        <message>
            <source>It contains errors.</source>
            <translation>Il contient des erreurs.</translation>
        </message>
        <message>
            <source>An error of this kind cannot be passed over.</source>
            <translation>Une erreur de ce type ne peut pas être ignorée.</translation>
        </message>
        <message>
            <source>This site has asked browsers never to pass over an error of its certificate (HSTS), so it cannot be opened now.</source>
            <translation>Ce site a demandé aux navigateurs de ne jamais ignorer une erreur de son certificat (HSTS) ; il ne peut donc pas être ouvert pour l’instant.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CertificateText</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>Délivré à</translation>
        </message>
        <message>
            <source>Valid for</source>
            <translation>Valable pour</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Délivré par</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valable à partir du</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint</source>
            <translation>Empreinte SHA-256</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(sans nom)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ChoiceEffects</name>
        <message numerus="yes">
            <source>%n cookie(s) were removed: they are now known to be of a kind that you refuse.</source>
            <translation>
                <numerusform>%n cookie a été supprimé : on sait désormais qu’il est d’un type que vous refusez.</numerusform>
                <numerusform>%n cookies ont été supprimés : on sait désormais qu’ils sont d’un type que vous refusez.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ChoiceReminder</name>
        <message>
            <source>Choose again</source>
            <translation>Choisir à nouveau</translation>
        </message>
        <message>
            <source>Keep my choice</source>
            <translation>Conserver mon choix</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ChoiceRepository</name>
        <message>
            <source>Your saved choices cannot be read</source>
            <translation>Impossible de lire vos choix enregistrés</translation>
        </message>
        <message>
            <source>Your choices cannot be saved</source>
            <translation>Impossible d’enregistrer vos choix</translation>
        </message>
        <message>
            <source>Your choices cannot be saved: one of them is for a cookie that cannot exist.</source>
            <translation>Impossible d’enregistrer vos choix : l’un d’eux concerne un cookie qui ne peut pas exister.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ChoicesReader</name>
        <message>
            <source>The file is larger than 20 MB, which no file of choices is. Nothing was changed.</source>
            <translation>Le fichier dépasse 20 Mo, ce qu’aucun fichier de choix n’atteint. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The file is no JSON object.</source>
            <translation>Le fichier n’est pas un objet JSON.</translation>
        </message>
        <message>
            <source>%1 Nothing was changed.</source>
            <translation>%1 Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The file does not say that it holds choices of ConsentDesk.</source>
            <translation>Le fichier n’indique pas qu’il contient des choix de ConsentDesk.</translation>
        </message>
        <message>
            <source>The file is of another version of ConsentDesk.</source>
            <translation>Le fichier provient d’une autre version de ConsentDesk.</translation>
        </message>
        <message>
            <source>The default for all sites is missing.</source>
            <translation>La valeur par défaut pour tous les sites est absente.</translation>
        </message>
        <message>
            <source>The list of sites is missing.</source>
            <translation>La liste des sites est absente.</translation>
        </message>
        <message>
            <source>One of the sites has no name that a site can have.</source>
            <translation>L’un des sites porte un nom qu’un site ne peut pas avoir.</translation>
        </message>
        <message>
            <source>One site is there twice.</source>
            <translation>Un site y figure deux fois.</translation>
        </message>
        <message>
            <source>One of the rules for keeping cookies is unknown.</source>
            <translation>L’une des règles de conservation des cookies est inconnue.</translation>
        </message>
        <message>
            <source>The choices for categories are not written as such.</source>
            <translation>Les choix par catégorie ne sont pas écrits sous la forme attendue.</translation>
        </message>
        <message>
            <source>One of the categories is unknown, or is no choice.</source>
            <translation>L’une des catégories est inconnue, ou n’est pas un choix.</translation>
        </message>
        <message>
            <source>One of the domains of cookies has no name that a site can have.</source>
            <translation>L’un des domaines de cookies porte un nom qu’un site ne peut pas avoir.</translation>
        </message>
        <message>
            <source>One choice for a cookie names neither cookie nor domain.</source>
            <translation>Un choix concernant un cookie ne nomme ni cookie ni domaine.</translation>
        </message>
        <message>
            <source>One cookie is there twice on a site.</source>
            <translation>Un cookie figure deux fois pour un même site.</translation>
        </message>
        <message>
            <source>One of the cookies' names is not written as such.</source>
            <translation>L’un des noms de cookies n’est pas écrit sous la forme attendue.</translation>
        </message>
        <message>
            <source>One of the names can be no cookie's name.</source>
            <translation>L’un des noms ne peut pas être celui d’un cookie.</translation>
        </message>
        <message>
            <source>One of the choices is neither allow nor refuse.</source>
            <translation>L’un des choix n’est ni une autorisation ni un refus.</translation>
        </message>
        <message>
            <source>One of the lists is none.</source>
            <translation>L’une des listes n’en est pas une.</translation>
        </message>
        <message>
            <source>The file holds more than 20,000 entries.</source>
            <translation>Le fichier contient plus de 20 000 entrées.</translation>
        </message>
        <message>
            <source>One of the entries is not written as such.</source>
            <translation>L’une des entrées n’est pas écrite sous la forme attendue.</translation>
        </message>
        <message>
            <source>The file has a field that this version does not know.</source>
            <translation>Le fichier contient un champ que cette version ne connaît pas.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ClientCertificateBar</name>
        <message>
            <source>Certificate to send</source>
            <translation>Certificat à envoyer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>%1 wants to know who you are. A certificate tells it the name that stands in it, and the answer holds until ConsentDesk is closed.</source>
            <translation>%1 veut savoir qui vous êtes. Un certificat lui communique le nom qui y figure, et votre réponse vaut jusqu’à la fermeture de ConsentDesk.</translation>
        </message>
        <message>
            <source>Send none</source>
            <translation>N’en envoyer aucun</translation>
        </message>
        <message>
            <source>%1, issued by %2, valid until %3</source>
            <translation>%1, délivré par %2, valable jusqu’au %3</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ClientCertificateLoader</name>
        <message>
            <source>Load a client certificate</source>
            <translation>Charger un certificat client</translation>
        </message>
        <message>
            <source>Certificates with their key (*.p12 *.pfx *.pem)</source>
            <translation>Certificats avec leur clé (*.p12 *.pfx *.pem)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Le fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Password of the file:</source>
            <translation>Mot de passe du fichier :</translation>
        </message>
        <message>
            <source>The file holds no certificate with its key, or the password is another one.</source>
            <translation>Le fichier ne contient pas de certificat accompagné de sa clé, ou le mot de passe est différent.</translation>
        </message>
        <message>
            <source>“%1” is at hand until ConsentDesk is closed. A server that asks for a certificate gets it only when you say so; servers that you have met before ask no more until then.</source>
            <translation>« %1 » est disponible jusqu’à la fermeture de ConsentDesk. Un serveur qui demande un certificat ne le reçoit que si vous l’acceptez ; les serveurs déjà rencontrés ne le demanderont plus d’ici là.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CompletionModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentFields</name>
        <message>
            <source>Choice</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrit le</translation>
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
        <message>
            <source>unclassified</source>
            <translation>non classé</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentPanel</name>
        <message>
            <source>Keep for this session</source>
            <translation>Conserver pour cette session</translation>
        </message>
        <message>
            <source>Delete when the last tab closes</source>
            <translation>Supprimer à la fermeture du dernier onglet</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Only necessary</source>
            <translation>Uniquement les nécessaires</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Tout accepter</translation>
        </message>
        <message>
            <source>Cookies on this site</source>
            <translation>Cookies de ce site</translation>
        </message>
        <message>
            <source>Your choice holds for this session only. %1</source>
            <translation>Votre choix ne vaut que pour cette session. %1</translation>
        </message>
        <message>
            <source>It holds for this session only. %1</source>
            <translation>Ce réglage ne vaut que pour cette session. %1</translation>
        </message>
        <message>
            <source>Open a site to see and decide which cookies it may keep.</source>
            <translation>Ouvrez un site pour voir ses cookies et décider lesquels il peut conserver.</translation>
        </message>
        <message>
            <source>When you leave: %1</source>
            <translation>Quand vous quittez le site : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) hold until you leave the site</source>
            <translation>
                <numerusform>%n choix s’applique jusqu’à ce que vous quittiez le site</numerusform>
                <numerusform>%n choix s’appliquent jusqu’à ce que vous quittiez le site</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>Kept for this session.</source>
            <translation>Conservé pour cette session.</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) removed.</source>
            <translation>
                <numerusform>%n cookie supprimé.</numerusform>
                <numerusform>%n cookies supprimés.</numerusform>
            </translation>
        </message>
        <message>
            <source>It takes effect when the page is loaded again.</source>
            <translation>Le changement prendra effet au rechargement de la page.</translation>
        </message>
        <message>
            <source>It takes effect at once, without a reload.</source>
            <translation>Le changement prend effet immédiatement, sans rechargement.</translation>
        </message>
        <message>
            <source>Undone: your choices are as before.</source>
            <translation>Annulé : vos choix sont tels qu’auparavant.</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) put back.</source>
            <translation>
                <numerusform>%n cookie restauré.</numerusform>
                <numerusform>%n cookies restaurés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) set anew by the site meanwhile.</source>
            <translation>
                <numerusform>%n cookie redéposé entre-temps par le site.</numerusform>
                <numerusform>%n cookies redéposés entre-temps par le site.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) expired meanwhile.</source>
            <translation>
                <numerusform>%n cookie expiré entre-temps.</numerusform>
                <numerusform>%n cookies expirés entre-temps.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) without a name cannot be put back.</source>
            <translation>
                <numerusform>%n cookie sans nom ne peut pas être restauré.</numerusform>
                <numerusform>%n cookies sans nom ne peuvent pas être restaurés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Use these categories on every site</source>
            <translation>Appliquer ces catégories à tous les sites</translation>
        </message>
        <message>
            <source>Block other storage of %1</source>
            <translation>Bloquer l’autre stockage de %1</translation>
        </message>
        <message>
            <source>Forget my choices and the policy of %1</source>
            <translation>Oublier mes choix et la politique de %1</translation>
        </message>
        <message>
            <source>Refuse again what is allowed until I leave</source>
            <translation>Refuser à nouveau ce qui est autorisé jusqu’à mon départ</translation>
        </message>
        <message>
            <source>When I leave %1</source>
            <translation>Quand je quitte %1</translation>
        </message>
        <message>
            <source>How long cookies may stay…</source>
            <translation>Durée de conservation des cookies…</translation>
        </message>
        <message>
            <source>&amp;Details…</source>
            <translation>&amp;Détails…</translation>
        </message>
        <message>
            <source>Delete &amp;now</source>
            <translation>&amp;Supprimer maintenant</translation>
        </message>
        <message>
            <source>Always &amp;allow</source>
            <translation>Toujours &amp;autoriser</translation>
        </message>
        <message>
            <source>Always &amp;refuse</source>
            <translation>Toujours &amp;refuser</translation>
        </message>
        <message>
            <source>&amp;Follow the category again</source>
            <translation>Suivre à nouveau la &amp;catégorie</translation>
        </message>
        <message>
            <source>&amp;Say what this cookie is…</source>
            <translation>&amp;Indiquer à quoi sert ce cookie…</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentService</name>
        <message>
            <source>A choice needs the name of a cookie or a domain.</source>
            <translation>Un choix doit porter sur un nom de cookie ou un domaine.</translation>
        </message>
        <message>
            <source>This cannot be the name of a cookie: names have no control characters, no ';' and no '=', no spaces around them, and at most 4096 bytes.</source>
            <translation>Ce nom ne convient pas à un cookie : un nom ne contient ni caractère de contrôle, ni ';', ni '=', ne commence ni ne finit par une espace, et compte au plus 4096 octets.</translation>
        </message>
        <message>
            <source>Necessary cookies are always on: the site cannot work without them.</source>
            <translation>Les cookies nécessaires sont toujours actifs : le site ne peut pas fonctionner sans eux.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentStatement</name>
        <message>
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>waiting for a choice</source>
            <translation>en attente d’un choix</translation>
        </message>
        <message>
            <source>no choice recorded</source>
            <translation>aucun choix enregistré</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Services</translation>
        </message>
        <message>
            <source>Purposes, by consent</source>
            <translation>Finalités, par consentement</translation>
        </message>
        <message>
            <source>Purposes, by legitimate interest</source>
            <translation>Finalités, par intérêt légitime</translation>
        </message>
        <message>
            <source>Special features</source>
            <translation>Fonctionnalités spéciales</translation>
        </message>
        <message>
            <source>Vendors, by consent</source>
            <translation>Prestataires, par consentement</translation>
        </message>
        <message>
            <source>Vendors, by legitimate interest</source>
            <translation>Prestataires, par intérêt légitime</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <source>recorded in a binary form that is not decoded</source>
            <translation>enregistré sous une forme binaire qui n’est pas décodée</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentView</name>
        <message>
            <source>Cookies by category</source>
            <translation>Cookies par catégorie</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ContentFields</name>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>%1 octets, not checked</source>
            <translation>%1 octets, non vérifiée</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <source>The content is encrypted; only the header can be read.</source>
            <translation>Le contenu est chiffré ; seul l’en-tête peut être lu.</translation>
        </message>
        <message>
            <source>Payload</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>The signature was not checked: anyone can write such a token.</source>
            <translation>La signature n’a pas été vérifiée : n’importe qui peut écrire un tel jeton.</translation>
        </message>
        <message>
            <source>JSON Web Token, signature not checked</source>
            <translation>JSON Web Token, signature non vérifiée</translation>
        </message>
        <message>
            <source>JSON Web Token, encrypted</source>
            <translation>JSON Web Token, chiffré</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieCategory</name>
        <message>
            <source>necessary</source>
            <translation>nécessaire</translation>
        </message>
        <message>
            <source>functional</source>
            <translation>fonctionnel</translation>
        </message>
        <message>
            <source>statistical</source>
            <translation>statistique</translation>
        </message>
        <message>
            <source>marketing</source>
            <translation>marketing</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieChangeOutcome</name>
        <message>
            <source>No browser would store it.</source>
            <translation>Aucun navigateur ne l’enregistrerait.</translation>
        </message>
        <message>
            <source>The engine cannot write a cookie without a name.</source>
            <translation>Le moteur ne peut pas écrire un cookie sans nom.</translation>
        </message>
        <message>
            <source>It has no name, so it could not be put back, and other cookies without a name that are sent to the same address would go with it. Nothing was deleted.</source>
            <translation>Il n’a pas de nom : il ne pourrait pas être rétabli, et d’autres cookies sans nom envoyés à la même adresse disparaîtraient avec lui. Rien n’a été supprimé.</translation>
        </message>
        <message>
            <source>It has expired, so the engine would delete it at once.</source>
            <translation>Il a expiré : le moteur le supprimerait aussitôt.</translation>
        </message>
        <message>
            <source>Your choices refuse it.</source>
            <translation>Vos choix le refusent.</translation>
        </message>
        <message>
            <source>Its SameSite is not known, and writing the cookie would lose it. Nothing was written.</source>
            <translation>Son SameSite n’est pas connu, et écrire le cookie le ferait perdre. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The engine did not take it.</source>
            <translation>Le moteur ne l’a pas accepté.</translation>
        </message>
        <message>
            <source>The site has removed it meanwhile; nothing was written.</source>
            <translation>Le site l’a supprimé entre-temps ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The site has changed it meanwhile; the newer one was left.</source>
            <translation>Le site l’a modifié entre-temps ; la version la plus récente a été conservée.</translation>
        </message>
        <message>
            <source>There is a cookie of this name, domain and path already; it was left.</source>
            <translation>Il existe déjà un cookie avec ce nom, ce domaine et ce chemin ; il a été conservé.</translation>
        </message>
        <message>
            <source>Kept, but the engine changed: %1.</source>
            <translation>Conservé, mais le moteur a modifié : %1.</translation>
        </message>
        <message>
            <source>Kept as it was asked for.</source>
            <translation>Conservé tel que demandé.</translation>
        </message>
        <message>
            <source>Deleted.</source>
            <translation>Supprimé.</translation>
        </message>
        <message>
            <source>It was gone already.</source>
            <translation>Il avait déjà disparu.</translation>
        </message>
        <message>
            <source>The engine did not answer in time, so it is not known what became of it.</source>
            <translation>Le moteur n’a pas répondu à temps : on ne sait pas ce qu’il en est advenu.</translation>
        </message>
        <message>
            <source>%1 Its SameSite was not reported, so it was written without one.</source>
            <translation>%1 Son SameSite n’était pas communiqué : il a été écrit sans cet attribut.</translation>
        </message>
        <message>
            <source>%1 The cookie it was made from is still there.</source>
            <translation>%1 Le cookie dont il est issu est toujours là.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieClassifier</name>
        <message>
            <source>Comes from a known tracker host</source>
            <translation>Provient d’un hôte de pistage connu</translation>
        </message>
        <message>
            <source>Probably needed for the site to work</source>
            <translation>Probablement nécessaire au fonctionnement du site</translation>
        </message>
        <message>
            <source>Probably used for measuring or advertising</source>
            <translation>Probablement utilisé pour la mesure ou la publicité</translation>
        </message>
        <message>
            <source>Name and attributes of the cookie</source>
            <translation>Nom et attributs du cookie</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieDescription</name>
        <message>
            <source>%1, anonymised</source>
            <translation>%1, données anonymisées</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1, au %2</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>À quoi il sert</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>Refusé par</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalité</translation>
        </message>
        <message>
            <source>Declared lifetime</source>
            <translation>Durée déclarée</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Fiabilité</translation>
        </message>
        <message>
            <source>Another source says</source>
            <translation>Selon une autre source</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>when the browser is closed</source>
            <translation>à la fermeture du navigateur</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attributs</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>This host only</source>
            <translation>Cet hôte uniquement</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>Secure</source>
            <translation>Secure</translation>
        </message>
        <message>
            <source>HttpOnly</source>
            <translation>HttpOnly</translation>
        </message>
        <message>
            <source>SameSite</source>
            <translation>SameSite</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>%1 bytes: name %2, value %3</source>
            <translation>%1 octets : nom %2, valeur %3</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Écrit par</translation>
        </message>
        <message>
            <source>Script, as the page tells</source>
            <translation>Script, selon la page</translation>
        </message>
        <message>
            <source>On a page of</source>
            <translation>Sur une page de</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Première apparition</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <source>Written again</source>
            <translation>Réécrit</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieDetailsDialog</name>
        <message>
            <source>Details of %1</source>
            <translation>Détails de %1</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>Refusé par</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalité</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>Ce qu’il a fait</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Première apparition</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieDetailsPane</name>
        <message>
            <source>by %1</source>
            <translation>par %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Plus ancien</translation>
        </message>
        <message>
            <source>There are earlier events: see the timeline.</source>
            <translation>Il existe des événements antérieurs : consultez la chronologie.</translation>
        </message>
        <message>
            <source>Details of the cookie</source>
            <translation>Détails du cookie</translation>
        </message>
        <message>
            <source>Show value</source>
            <translation>Afficher la valeur</translation>
        </message>
        <message>
            <source>Declared in the policy: row %1</source>
            <translation>Déclaré dans la politique : ligne %1</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Select a cookie to see everything that is known of it.</source>
            <translation>Sélectionnez un cookie pour voir tout ce que l’on sait de lui.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieDraft</name>
        <message>
            <source>Choose what it should be: this engine did not report it, and saving writes it anew.</source>
            <translation>Choisissez sa valeur : ce moteur ne l’a pas communiquée, et l’enregistrement la réécrit.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieEditDialog</name>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>Dupliquer %1</translation>
        </message>
        <message>
            <source>Add a cookie</source>
            <translation>Ajouter un cookie</translation>
        </message>
        <message>
            <source>Change name, domain or path: there is a cookie with these three already.</source>
            <translation>Changez le nom, le domaine ou le chemin : un cookie réunit déjà ces trois valeurs.</translation>
        </message>
        <message>
            <source>Name, domain and path are what tells cookies apart. Saving moves this cookie: none is left under the old ones.</source>
            <translation>Un cookie se distingue par son nom, son domaine et son chemin. L’enregistrement déplace ce cookie : il n’en restera aucun sous les anciennes valeurs.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>Non enregistré. %1</translation>
        </message>
        <message>
            <source>Saved, but the engine keeps it otherwise:</source>
            <translation>Enregistré, mais le moteur le conserve sous une autre forme :</translation>
        </message>
        <message>
            <source>Saved as entered.</source>
            <translation>Enregistré tel que saisi.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieEditing</name>
        <message>
            <source>Done: %1.</source>
            <translation>Effectué : %1.</translation>
        </message>
        <message>
            <source>Undone: %1.</source>
            <translation>Annulé : %1.</translation>
        </message>
        <message>
            <source>Done again: %1.</source>
            <translation>Rétabli : %1.</translation>
        </message>
        <message>
            <source>The cookie is no longer there.</source>
            <translation>Le cookie n’existe plus.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <source>The engine deletes a cookie without a name only together with all others without a name that are sent to the same address: %1. They cannot be put back.</source>
            <translation>Le moteur ne supprime un cookie sans nom qu’avec tous les autres cookies sans nom envoyés à la même adresse : %1. Ils ne pourront pas être restaurés.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>The engine keeps another %1 than was entered.</source>
            <translation>La valeur conservée par le moteur diffère de la saisie pour ce champ : %1.</translation>
        </message>
        <message>
            <source>Save once more to write over it.</source>
            <translation>Enregistrez de nouveau pour l’écraser.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieEditorJson</name>
        <message>
            <source>JSON holds text only, and its name or value is not UTF-8.</source>
            <translation>Le JSON ne contient que du texte, et son nom ou sa valeur n’est pas en UTF-8.</translation>
        </message>
        <message>
            <source>Its path cannot be written.</source>
            <translation>Son chemin ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>Its domain is no host.</source>
            <translation>Son domaine n’est pas un hôte.</translation>
        </message>
        <message>
            <source>An expiry outside the years 1601 to 9999 is written as the nearest moment in them.</source>
            <translation>Une expiration hors des années 1601 à 9999 est écrite comme l’instant le plus proche de cette période.</translation>
        </message>
        <message>
            <source>No browser keeps SameSite=None without Secure; it is written as unspecified.</source>
            <translation>Aucun navigateur ne conserve SameSite=None sans Secure ; il est écrit comme non spécifié.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieEditorReader</name>
        <message>
            <source>'%1' must be no_restriction, lax, strict, unspecified or null.</source>
            <translation>« %1 » doit valoir no_restriction, lax, strict, unspecified ou null.</translation>
        </message>
        <message>
            <source>It is not an object.</source>
            <translation>Ce n’est pas un objet.</translation>
        </message>
        <message>
            <source>SameSite=None counts only together with Secure; it is read as unspecified.</source>
            <translation>SameSite=None ne vaut qu’avec Secure ; il est lu comme non spécifié.</translation>
        </message>
        <message>
            <source>It belongs to a partition of another browser; it is read as a cookie without one.</source>
            <translation>Il appartient à une partition d’un autre navigateur ; il est lu comme un cookie sans partition.</translation>
        </message>
        <message>
            <source>The JSON is broken in line %1: %2.</source>
            <translation>Le JSON est incorrect à la ligne %1 : %2.</translation>
        </message>
        <message>
            <source>The JSON is not an array of cookies.</source>
            <translation>Le JSON n’est pas un tableau de cookies.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieEdits</name>
        <message>
            <source>Undo %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>Rétablir : %1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieExchange</name>
        <message>
            <source>Save cookies.txt</source>
            <translation>Enregistrer cookies.txt</translation>
        </message>
        <message>
            <source>cookies.txt (*.txt)</source>
            <translation>cookies.txt (*.txt)</translation>
        </message>
        <message>
            <source>Save JSON as Cookie-Editor reads it</source>
            <translation>Enregistrer en JSON pour Cookie-Editor</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Enregistrer le tableau</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n cookie(s)</source>
            <translation>
                <numerusform>%1 sur %n cookie</numerusform>
                <numerusform>%1 sur %n cookies</numerusform>
            </translation>
        </message>
        <message>
            <source>Not held by this format: %1.</source>
            <translation>Non conservé par ce format : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) left out: %1</source>
            <translation>
                <numerusform>%n cookie ignoré : %1</numerusform>
                <numerusform>%n cookies ignorés : %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s)</source>
            <translation>
                <numerusform>%n cookie</numerusform>
                <numerusform>%n cookies</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as cookies.txt…</source>
            <translation>Enregistrer comme cookies.txt…</translation>
        </message>
        <message>
            <source>Save as Cookie-Editor JSON…</source>
            <translation>Enregistrer en JSON Cookie-Editor…</translation>
        </message>
        <message>
            <source>Copy as “Cookie:” header of this page</source>
            <translation>Copier comme en-tête « Cookie: » de cette page</translation>
        </message>
        <message>
            <source>Copy as curl command for this page</source>
            <translation>Copier comme commande curl pour cette page</translation>
        </message>
        <message>
            <source>Save the table as CSV…</source>
            <translation>Enregistrer le tableau en CSV…</translation>
        </message>
        <message>
            <source>Save the table as JSON…</source>
            <translation>Enregistrer le tableau en JSON…</translation>
        </message>
        <message>
            <source>Import cookies…</source>
            <translation>Importer des cookies…</translation>
        </message>
        <message>
            <source>“%1” could not be written: %2</source>
            <translation>« %1 » n’a pas pu être écrit : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to “%1”.</source>
            <translation>
                <numerusform>%n ligne écrite dans « %1 ».</numerusform>
                <numerusform>%n lignes écrites dans « %1 ».</numerusform>
            </translation>
        </message>
        <message>
            <source>None of these cookies is sent to this page.</source>
            <translation>Aucun de ces cookies n’est envoyé à cette page.</translation>
        </message>
        <message>
            <source>A cookie is no text, so it cannot be copied. Save it as a file.</source>
            <translation>Un cookie n’est pas du texte et ne peut donc pas être copié. Enregistrez-le dans un fichier.</translation>
        </message>
        <message numerus="yes">
            <source>Copied, with %n cookie(s).</source>
            <translation>
                <numerusform>Copié, avec %n cookie.</numerusform>
                <numerusform>Copié, avec %n cookies.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import cookies</source>
            <translation>Importer des cookies</translation>
        </message>
        <message>
            <source>Cookies (*.txt *.json);;All files (*)</source>
            <translation>Cookies (*.txt *.json);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieFacets</name>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>At most a day</source>
            <translation>Un jour au plus</translation>
        </message>
        <message>
            <source>At most 30 days</source>
            <translation>30 jours au plus</translation>
        </message>
        <message>
            <source>At most 13 months</source>
            <translation>13 mois au plus</translation>
        </message>
        <message>
            <source>Longer than 13 months</source>
            <translation>Plus de 13 mois</translation>
        </message>
        <message>
            <source>Secure</source>
            <translation>Secure</translation>
        </message>
        <message>
            <source>Not Secure</source>
            <translation>Sans Secure</translation>
        </message>
        <message>
            <source>HttpOnly</source>
            <translation>HttpOnly</translation>
        </message>
        <message>
            <source>Not HttpOnly</source>
            <translation>Sans HttpOnly</translation>
        </message>
        <message>
            <source>Host only</source>
            <translation>Hôte uniquement</translation>
        </message>
        <message>
            <source>SameSite None</source>
            <translation>SameSite None</translation>
        </message>
        <message>
            <source>SameSite Lax</source>
            <translation>SameSite Lax</translation>
        </message>
        <message>
            <source>SameSite Strict</source>
            <translation>SameSite Strict</translation>
        </message>
        <message>
            <source>SameSite not set</source>
            <translation>SameSite non défini</translation>
        </message>
        <message>
            <source>SameSite not reported</source>
            <translation>SameSite non communiqué</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservé</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>Exempté</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Allowed, not set yet</source>
            <translation>Autorisé, pas encore déposé</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Émetteur</translation>
        </message>
        <message>
            <source>Lifetime</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Site of the cookie</source>
            <translation>Site du cookie</translation>
        </message>
        <message>
            <source>First party</source>
            <translation>Site visité</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tiers</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieFault</name>
        <message>
            <source>Remove the control characters, such as line breaks: browsers refuse them.</source>
            <translation>Supprimez les caractères de contrôle, comme les sauts de ligne : les navigateurs les refusent.</translation>
        </message>
        <message>
            <source>Remove the semicolon: for a browser it ends here.</source>
            <translation>Supprimez le point-virgule : pour un navigateur, le texte s’arrête là.</translation>
        </message>
        <message>
            <source>Remove the white space around it: browsers cut it off.</source>
            <translation>Supprimez les espaces autour : les navigateurs les retirent.</translation>
        </message>
        <message>
            <source>Replace the tab: browsers may keep it, but this engine refuses it.</source>
            <translation>Remplacez la tabulation : les navigateurs peuvent la conserver, mais ce moteur la refuse.</translation>
        </message>
        <message>
            <source>Enter a name: browsers refuse a cookie without name and value.</source>
            <translation>Saisissez un nom : les navigateurs refusent un cookie sans nom ni valeur.</translation>
        </message>
        <message>
            <source>Enter a name: without one, browsers refuse a value that begins with “__Secure-” or “__Host-”.</source>
            <translation>Saisissez un nom : sans lui, les navigateurs refusent une valeur qui commence par « __Secure- » ou « __Host- ».</translation>
        </message>
        <message>
            <source>Enter a name: browsers can keep a cookie without one, but this engine cannot be given it.</source>
            <translation>Saisissez un nom : les navigateurs peuvent conserver un cookie sans nom, mais ce moteur ne peut pas le recevoir.</translation>
        </message>
        <message>
            <source>Remove the equals sign: for a browser the value begins there.</source>
            <translation>Supprimez le signe égal : pour un navigateur, la valeur commence là.</translation>
        </message>
        <message>
            <source>Shorten it: name and value together have %1 bytes, browsers refuse more than %2.</source>
            <translation>Raccourcissez : le nom et la valeur font %1 octets au total, les navigateurs en refusent plus de %2.</translation>
        </message>
        <message>
            <source>Begin with “/”: browsers replace every other path.</source>
            <translation>Commencez par « / » : les navigateurs remplacent tout autre chemin.</translation>
        </message>
        <message>
            <source>Shorten it: it has %1 bytes, and browsers ignore a path of more than %2.</source>
            <translation>Raccourcissez : il fait %1 octets, et les navigateurs ignorent un chemin de plus de %2.</translation>
        </message>
        <message>
            <source>This path has bytes that are no text: it cannot be written back unchanged. Enter another one.</source>
            <translation>Ce chemin contient des octets qui ne sont pas du texte : il ne peut pas être réécrit à l’identique. Saisissez-en un autre.</translation>
        </message>
        <message>
            <source>Enter a date and a time.</source>
            <translation>Saisissez une date et une heure.</translation>
        </message>
        <message>
            <source>Choose a year up to %1: browsers cannot read a later one.</source>
            <translation>Choisissez une année jusqu’à %1 : les navigateurs ne peuvent pas en lire de plus tardive.</translation>
        </message>
        <message>
            <source>Choose a later time: this one has passed, so a browser would delete the cookie.</source>
            <translation>Choisissez un moment ultérieur : celui-ci est passé, un navigateur supprimerait donc le cookie.</translation>
        </message>
        <message>
            <source>Turn it on: a name that begins with “%1” demands it.</source>
            <translation>Activez-le : un nom qui commence par « %1 » l’exige.</translation>
        </message>
        <message>
            <source>Enter “/” alone: a name that begins with “%1” demands it.</source>
            <translation>Saisissez uniquement « / » : un nom qui commence par « %1 » l’exige.</translation>
        </message>
        <message>
            <source>Choose another one, or turn on Secure: browsers refuse “None” without it.</source>
            <translation>Choisissez une autre valeur, ou activez Secure : les navigateurs refusent « None » sans lui.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieFields</name>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>domain</source>
            <translation>domaine</translation>
        </message>
        <message>
            <source>host only</source>
            <translation>hôte uniquement</translation>
        </message>
        <message>
            <source>path</source>
            <translation>chemin</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>expiration</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieFile</name>
        <message>
            <source>The file is larger than %1 MB. No browser has that many cookies.</source>
            <translation>Le fichier dépasse %1 Mo. Aucun navigateur n’a autant de cookies.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read: %2.</source>
            <translation>Le fichier %1 ne peut pas être lu : %2.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>The file is written in UTF-16. Save it as UTF-8 and try again.</source>
            <translation>Le fichier est écrit en UTF-16. Enregistrez-le en UTF-8 et réessayez.</translation>
        </message>
        <message>
            <source>The file is a browser's database. Export its cookies as cookies.txt or JSON.</source>
            <translation>Le fichier est la base de données d’un navigateur. Exportez ses cookies au format cookies.txt ou JSON.</translation>
        </message>
        <message>
            <source>The file is not a text file.</source>
            <translation>Le fichier n’est pas un fichier texte.</translation>
        </message>
        <message>
            <source>The file is neither a cookies.txt (lines of seven fields separated by tabs) nor JSON of Cookie-Editor.</source>
            <translation>Le fichier n’est ni un cookies.txt (lignes de sept champs séparés par des tabulations) ni du JSON de Cookie-Editor.</translation>
        </message>
        <message>
            <source>it is not an ordinary file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieForm</name>
        <message>
            <source>&amp;This host only</source>
            <translation>Cet &amp;hôte uniquement</translation>
        </message>
        <message>
            <source>Se&amp;cure: sent over https only</source>
            <translation>&amp;Secure : envoyé uniquement en https</translation>
        </message>
        <message>
            <source>&amp;HttpOnly: hidden from scripts of the page</source>
            <translation>H&amp;ttpOnly : invisible pour les scripts de la page</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Non défini</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>&amp;Valeur</translation>
        </message>
        <message>
            <source>&amp;Domain</source>
            <translation>&amp;Domaine</translation>
        </message>
        <message>
            <source>&amp;Path</source>
            <translation>&amp;Chemin</translation>
        </message>
        <message>
            <source>&amp;Expires</source>
            <translation>E&amp;xpiration</translation>
        </message>
        <message>
            <source>Sa&amp;meSite</source>
            <translation>Sa&amp;meSite</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieHeader</name>
        <message>
            <source>It is not sent to this host.</source>
            <translation>Il n’est pas envoyé à cet hôte.</translation>
        </message>
        <message>
            <source>It is not sent to this path.</source>
            <translation>Il n’est pas envoyé pour ce chemin.</translation>
        </message>
        <message>
            <source>It is sent over https only.</source>
            <translation>Il est envoyé uniquement en https.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Il a expiré.</translation>
        </message>
        <message>
            <source>It contains characters that a header cannot hold.</source>
            <translation>Il contient des caractères qu’un en-tête ne peut pas contenir.</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>Il est vide.</translation>
        </message>
        <message>
            <source>A Cookie header holds only name and value.</source>
            <translation>Un en-tête Cookie ne contient que le nom et la valeur.</translation>
        </message>
        <message>
            <source>A server reads the beginning of the value as its name.</source>
            <translation>Un serveur lit le début de la valeur comme son nom.</translation>
        </message>
        <message>
            <source>Cookies are sent to http and https addresses only.</source>
            <translation>Les cookies ne sont envoyés qu’aux adresses http et https.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieInspector</name>
        <message>
            <source>Search all columns</source>
            <translation>Rechercher dans toutes les colonnes</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Export ▾</source>
            <translation>Exporter ▾</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>This site</source>
            <translation>Ce site</translation>
        </message>
        <message>
            <source>All sites</source>
            <translation>Tous les sites</translation>
        </message>
        <message>
            <source>Which cookies are listed</source>
            <translation>Cookies affichés</translation>
        </message>
        <message>
            <source>Export and import</source>
            <translation>Exporter et importer</translation>
        </message>
        <message>
            <source>This cookie is gone.</source>
            <translation>Ce cookie n’existe plus.</translation>
        </message>
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
                <numerusform>%1 sur %n cookie</numerusform>
                <numerusform>%1 sur %n cookies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n sélectionné</numerusform>
                <numerusform>%n sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <source>No cookie has all of what you search for.</source>
            <translation>Aucun cookie ne répond à tous vos critères de recherche.</translation>
        </message>
        <message>
            <source>Open a site to see its cookies, or choose “All sites”.</source>
            <translation>Ouvrez un site pour voir ses cookies, ou choisissez « Tous les sites ».</translation>
        </message>
        <message>
            <source>No cookies yet. They appear here the moment a site sets one.</source>
            <translation>Aucun cookie pour l’instant. Ils apparaîtront ici dès qu’un site en déposera un.</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <source>D&amp;uplicate…</source>
            <translation>D&amp;upliquer…</translation>
        </message>
        <message>
            <source>Show &amp;value</source>
            <translation>Afficher la &amp;valeur</translation>
        </message>
        <message>
            <source>Always &amp;allow</source>
            <translation>Toujours &amp;autoriser</translation>
        </message>
        <message>
            <source>Always &amp;refuse</source>
            <translation>Toujours &amp;refuser</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>Su&amp;pprimer</translation>
        </message>
        <message>
            <source>Add a &amp;cookie…</source>
            <translation>Aj&amp;outer un cookie…</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieTable</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalité</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Fiabilité</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>Host only</source>
            <translation>Hôte uniquement</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Émetteur</translation>
        </message>
        <message>
            <source>On pages of</source>
            <translation>Sur les pages de</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>Lifetime</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Secure</source>
            <translation>Secure</translation>
        </message>
        <message>
            <source>HttpOnly</source>
            <translation>HttpOnly</translation>
        </message>
        <message>
            <source>SameSite</source>
            <translation>SameSite</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Écrit par</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>Première apparition</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>when the browser is closed</source>
            <translation>à la fermeture du navigateur</translation>
        </message>
        <message>
            <source>unclassified</source>
            <translation>non classé</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 o</translation>
        </message>
        <message>
            <source>not observed: refused before it was stored</source>
            <translation>non observée : refusé avant l’enregistrement</translation>
        </message>
        <message>
            <source>session</source>
            <translation>session</translation>
        </message>
        <message>
            <source>(provider not known)</source>
            <translation>(fournisseur inconnu)</translation>
        </message>
        <message>
            <source>(function not known)</source>
            <translation>(fonction inconnue)</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>(purpose not known)</source>
            <translation>(finalité inconnue)</translation>
        </message>
        <message>
            <source>Service provider's name</source>
            <translation>Fournisseur de service</translation>
        </message>
        <message>
            <source>Function and location</source>
            <translation>Fonction et emplacement</translation>
        </message>
        <message>
            <source>Cookie name(s)</source>
            <translation>Nom du cookie</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Finalités</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieTableModel</name>
        <message>
            <source>hidden value</source>
            <translation>valeur masquée</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieTableView</name>
        <message>
            <source>Cookies</source>
            <translation>Cookies</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Columns as at the beginning</source>
            <translation>Rétablir les colonnes par défaut</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieUndoCommand</name>
        <message numerus="yes">
            <source>delete of %n cookie(s)</source>
            <translation>
                <numerusform>suppression de %n cookie</numerusform>
                <numerusform>suppression de %n cookies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>adding of %n cookie(s)</source>
            <translation>
                <numerusform>ajout de %n cookie</numerusform>
                <numerusform>ajout de %n cookies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change of %n cookie(s)</source>
            <translation>
                <numerusform>modification de %n cookie</numerusform>
                <numerusform>modification de %n cookies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieValueDecoder</name>
        <message>
            <source>Some of it is left out here: the value holds too much, or nests too deeply.</source>
            <translation>Une partie est omise ici : la valeur contient trop d’éléments, ou trop de niveaux.</translation>
        </message>
        <message>
            <source>%1 consent</source>
            <translation>Consentement %1</translation>
        </message>
        <message>
            <source>Base64 text</source>
            <translation>Texte en Base64</translation>
        </message>
        <message>
            <source>Percent-encoded text</source>
            <translation>Texte encodé en pourcentage</translation>
        </message>
        <message>
            <source>Decoded text</source>
            <translation>Texte décodé</translation>
        </message>
        <message>
            <source>%1 uses this name for consent, but the value has another form.</source>
            <translation>%1 utilise ce nom pour le consentement, mais la valeur a une autre forme.</translation>
        </message>
        <message>
            <source>The value is too long to be decoded: %1 octets, at most %2 are.</source>
            <translation>La valeur est trop longue pour être décodée : %1 octets, pour %2 au plus.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CsvTable</name>
        <message>
            <source>Line %1: something follows a closing quote.</source>
            <translation>Ligne %1 : quelque chose suit un guillemet fermant.</translation>
        </message>
        <message>
            <source>Line %1: the quote that opens here is never closed.</source>
            <translation>Ligne %1 : le guillemet ouvert ici n’est jamais fermé.</translation>
        </message>
        <message>
            <source>This is no table of text; it looks like a program, a picture or a packed file.</source>
            <translation>Ce n’est pas un tableau de texte ; cela ressemble à un programme, une image ou une archive.</translation>
        </message>
        <message>
            <source>The table is neither in UTF-8 nor in UTF-16 with a byte order mark; save it as “CSV UTF-8”.</source>
            <translation>Le tableau n’est ni en UTF-8 ni en UTF-16 avec indicateur d’ordre des octets ; enregistrez-le en « CSV UTF-8 ».</translation>
        </message>
        <message>
            <source>The table is larger than %1 MiB.</source>
            <translation>Le tableau dépasse %1 Mio.</translation>
        </message>
        <message>
            <source>The table has more than %1 rows.</source>
            <translation>Le tableau a plus de %1 lignes.</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <translation>Le tableau est vide.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CurlCommand</name>
        <message>
            <source>These cookies are too long together for one command.</source>
            <translation>Ces cookies sont trop longs ensemble pour une seule commande.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::Database</name>
        <message>
            <source>Your choices in “%1” were saved by a newer version of ConsentDesk. They are left untouched.</source>
            <translation>Vos choix dans « %1 » ont été enregistrés par une version plus récente de ConsentDesk. Ils restent inchangés.</translation>
        </message>
        <message>
            <source>“%1” belongs to another program. It is left untouched.</source>
            <translation>« %1 » appartient à un autre programme. Il reste inchangé.</translation>
        </message>
        <message>
            <source>Your saved choices cannot be opened</source>
            <translation>Impossible d’ouvrir vos choix enregistrés</translation>
        </message>
        <message>
            <source>Your choices cannot be kept</source>
            <translation>Impossible de conserver vos choix</translation>
        </message>
        <message>
            <source>Your choices cannot be opened: another ConsentDesk has been opening them for long.</source>
            <translation>Impossible d’ouvrir vos choix : un autre ConsentDesk est en train de les ouvrir depuis longtemps.</translation>
        </message>
        <message>
            <source>The file of your choices was damaged. It was set aside as “%1”, and ConsentDesk starts without earlier choices.</source>
            <translation>Le fichier de vos choix était endommagé. Il a été mis de côté sous le nom « %1 », et ConsentDesk démarre sans les choix antérieurs.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DatabaseFile</name>
        <message>
            <source>Your choices cannot be kept: no file is named for them.</source>
            <translation>Impossible de conserver vos choix : aucun fichier n’est indiqué pour eux.</translation>
        </message>
        <message>
            <source>Your choices cannot be kept in “%1”: it is a folder.</source>
            <translation>Impossible de conserver vos choix dans « %1 » : c’est un dossier.</translation>
        </message>
        <message>
            <source>Your choices cannot be kept in “%1”: it is not a regular file.</source>
            <translation>Impossible de conserver vos choix dans « %1 » : ce n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>Your choices cannot be kept: the folder “%1” cannot be made.</source>
            <translation>Impossible de conserver vos choix : le dossier « %1 » ne peut pas être créé.</translation>
        </message>
        <message>
            <source>Your choices cannot be kept in “%1”: the file cannot be made. (%2)</source>
            <translation>Impossible de conserver vos choix dans « %1 » : le fichier ne peut pas être créé. (%2)</translation>
        </message>
        <message>
            <source>The file of your choices is damaged and cannot be set aside: “%1”. (%2)</source>
            <translation>Le fichier de vos choix est endommagé et ne peut pas être mis de côté : « %1 ». (%2)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DeclarationDialog</name>
        <message>
            <source>Necessary</source>
            <translation>Nécessaire</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>Fonctionnel</translation>
        </message>
        <message>
            <source>Statistical</source>
            <translation>Statistique</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>Marketing</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>session</source>
            <translation>session</translation>
        </message>
        <message>
            <source>Correct what the policy declares</source>
            <translation>Corriger ce que déclare la politique</translation>
        </message>
        <message>
            <source>&amp;Provider</source>
            <translation>Fou&amp;rnisseur</translation>
        </message>
        <message>
            <source>&amp;Function</source>
            <translation>&amp;Fonction</translation>
        </message>
        <message>
            <source>P&amp;urpose</source>
            <translation>F&amp;inalité</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>What is this cookie for?</source>
            <translation>À quoi sert ce cookie ?</translation>
        </message>
        <message>
            <source>On &amp;every site</source>
            <translation>Sur &amp;tous les sites</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>A * at the end stands for any continuation.</source>
            <translation>Un * à la fin remplace n’importe quelle suite de caractères.</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>T&amp;ype</translation>
        </message>
        <message>
            <source>&amp;Duration</source>
            <translation>D&amp;urée</translation>
        </message>
        <message>
            <source>In days, or the word “session”; empty when the policy states none.</source>
            <translation>En jours, ou le mot « session » ; vide si la politique n’en indique pas.</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Un nom est nécessaire.</translation>
        </message>
        <message>
            <source>This cannot be the name of a cookie: it has a character that names cannot have, or a * that is not at its end.</source>
            <translation>Ce nom ne convient pas à un cookie : il contient un caractère non admis, ou un * ailleurs qu’à la fin.</translation>
        </message>
        <message>
            <source>Write a number of days from above 0 to 36,500, or “session”.</source>
            <translation>Saisissez un nombre de jours supérieur à 0 et ne dépassant pas 36 500, ou « session ».</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 jours</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DemoLoader</name>
        <message>
            <source>The demo platform is not installed: there is no %1.</source>
            <translation>La plateforme de démonstration n’est pas installée : %1 n’existe pas.</translation>
        </message>
        <message>
            <source>The demo platform cannot be loaded from %1 (%2).</source>
            <translation>La plateforme de démonstration ne peut pas être chargée depuis %1 (%2).</translation>
        </message>
        <message>
            <source>it is another plugin</source>
            <translation>c’est une autre extension</translation>
        </message>
        <message>
            <source>the file is damaged</source>
            <translation>le fichier est endommagé</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DemoPlatform</name>
        <message>
            <source>The demo platform could not open a port on this computer (127.0.0.1).</source>
            <translation>La plateforme de démonstration n’a pas pu ouvrir de port sur cet ordinateur (127.0.0.1).</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DesktopNotifications</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DomainFault</name>
        <message>
            <source>Enter the host that the cookie belongs to.</source>
            <translation>Saisissez l’hôte auquel appartient le cookie.</translation>
        </message>
        <message>
            <source>Shorten it: a host has at most %1 characters, and %2 between two dots.</source>
            <translation>Raccourcissez : un hôte compte au plus %1 caractères, et %2 entre deux points.</translation>
        </message>
        <message>
            <source>Enter a host alone, such as “example.org”: no “https://”, no port, no path.</source>
            <translation>Saisissez uniquement un hôte, par exemple « example.org » : sans « https:// », sans port, sans chemin.</translation>
        </message>
        <message>
            <source>Write the host as browsers store it: in lower case, encoded (“xn--…”), an IPv6 address in brackets.</source>
            <translation>Écrivez l’hôte comme les navigateurs l’enregistrent : en minuscules, encodé (« xn--… »), une adresse IPv6 entre crochets.</translation>
        </message>
        <message>
            <source>Turn it on: there are no hosts below an IP address.</source>
            <translation>Activez-le : il n’y a pas d’hôtes sous une adresse IP.</translation>
        </message>
        <message>
            <source>Turn it on: others register their own names below this domain, so browsers let no cookie be shared there.</source>
            <translation>Activez-le : d’autres enregistrent leurs propres noms sous ce domaine, les navigateurs n’y laissent donc partager aucun cookie.</translation>
        </message>
        <message>
            <source>Turn it on: browsers share no cookie below a name without a dot.</source>
            <translation>Activez-le : les navigateurs ne partagent aucun cookie sous un nom sans point.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadButton</name>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message numerus="yes">
            <source>%n download(s) running</source>
            <translation>
                <numerusform>%n téléchargement en cours</numerusform>
                <numerusform>%n téléchargements en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n download(s) paused</source>
            <translation>
                <numerusform>%n téléchargement suspendu</numerusform>
                <numerusform>%n téléchargements suspendus</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % received</source>
            <translation>%1 % reçus</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadName</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Le dossier %1 ne peut pas être créé.</translation>
        </message>
        <message>
            <source>Nothing can be saved in %1 (%2).</source>
            <translation>Rien ne peut être enregistré dans %1 (%2).</translation>
        </message>
        <message>
            <source>There are too many files of that name in %1.</source>
            <translation>Il y a trop de fichiers de ce nom dans %1.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadRepository</name>
        <message>
            <source>The list of downloads cannot be saved</source>
            <translation>Impossible d’enregistrer la liste des téléchargements</translation>
        </message>
        <message>
            <source>The list of downloads cannot be read</source>
            <translation>Impossible de lire la liste des téléchargements</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadRow</name>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <translation>Progression de %1</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadText</name>
        <message>
            <source>%1 received</source>
            <translation>%1 reçus</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2, %3 per second, %4 left</source>
            <translation>%1 sur %2, %3 par seconde, encore %4</translation>
        </message>
        <message>
            <source>The disk is full. Make room, then try again.</source>
            <translation>Le disque est plein. Libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <source>Nothing can be written in that folder.</source>
            <translation>Impossible d’écrire dans ce dossier.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Le fichier n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>The name of the file is too long for the disk.</source>
            <translation>Le nom du fichier est trop long pour le disque.</translation>
        </message>
        <message>
            <source>The file is too large for the disk.</source>
            <translation>Le fichier est trop volumineux pour le disque.</translation>
        </message>
        <message>
            <source>There is no connection to the network.</source>
            <translation>Aucune connexion au réseau.</translation>
        </message>
        <message>
            <source>The server cannot be reached, or broke off.</source>
            <translation>Le serveur est injoignable ou a interrompu la connexion.</translation>
        </message>
        <message>
            <source>The server took too long.</source>
            <translation>Le serveur a mis trop de temps à répondre.</translation>
        </message>
        <message>
            <source>The server cannot prove who it is.</source>
            <translation>Le serveur ne peut pas prouver son identité.</translation>
        </message>
        <message>
            <source>A security check refused the file.</source>
            <translation>Un contrôle de sécurité a refusé le fichier.</translation>
        </message>
        <message>
            <source>ConsentDesk was closed before the file was whole.</source>
            <translation>ConsentDesk a été fermé avant que le fichier soit complet.</translation>
        </message>
        <message>
            <source>The server did not give the file.</source>
            <translation>Le serveur n’a pas fourni le fichier.</translation>
        </message>
        <message>
            <source>Waits for you: nothing is saved until you agree.</source>
            <translation>En attente de votre accord : rien n’est enregistré d’ici là.</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <translation>Suspendu à %1</translation>
        </message>
        <message>
            <source>Finished, %1</source>
            <translation>Terminé, %1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadsView</name>
        <message>
            <source>Nothing has been downloaded yet. Files that you save appear here.</source>
            <translation>Aucun téléchargement pour l’instant. Les fichiers que vous enregistrez apparaîtront ici.</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>Vider la liste</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DroppedAddresses</name>
        <message>
            <source>Only files that are there can be opened.</source>
            <translation>Seuls les fichiers existants peuvent être ouverts.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DurationCheck</name>
        <message>
            <source>until the browser is closed</source>
            <translation>jusqu’à la fermeture du navigateur</translation>
        </message>
        <message numerus="yes">
            <source>%1 second(s)</source>
            <translation>
                <numerusform>%1 seconde</numerusform>
                <numerusform>%1 secondes</numerusform>
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
                <numerusform>%1 heure</numerusform>
                <numerusform>%1 heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 day(s)</source>
            <translation>
                <numerusform>%1 jour</numerusform>
                <numerusform>%1 jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 year(s)</source>
            <translation>
                <numerusform>%1 an</numerusform>
                <numerusform>%1 ans</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::EdpbKnowledge</name>
        <message>
            <source>A base of local storage was left out.</source>
            <translation>Une base de stockage local a été ignorée.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>Le fichier dépasse %1 Mio.</translation>
        </message>
        <message>
            <source>The file is no complete JSON: it breaks at byte %1.</source>
            <translation>Le fichier n’est pas du JSON complet : il est incorrect à l’octet %1.</translation>
        </message>
        <message>
            <source>The file is no EDPB knowledge base: 'category' and 'knowledges' are missing.</source>
            <translation>Le fichier n’est pas une base de connaissances EDPB : « category » et « knowledges » sont absents.</translation>
        </message>
        <message>
            <source>The file has more than %1 rows.</source>
            <translation>Le fichier a plus de %1 lignes.</translation>
        </message>
        <message>
            <source>The file has no cookie that can be used.</source>
            <translation>Le fichier ne contient aucun cookie utilisable.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::EventText</name>
        <message>
            <source>shortened to your limit for its category</source>
            <translation>raccourci à votre limite pour sa catégorie</translation>
        </message>
        <message>
            <source>written again, unchanged</source>
            <translation>réécrit, inchangé</translation>
        </message>
        <message>
            <source>written again: %1</source>
            <translation>réécrit : %1</translation>
        </message>
        <message>
            <source>refused: removed on arrival</source>
            <translation>refusé : supprimé dès son arrivée</translation>
        </message>
        <message>
            <source>refused: removed from the store</source>
            <translation>refusé : supprimé du stockage</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>ConsentDesk</source>
            <translation>ConsentDesk</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expiré</translation>
        </message>
        <message>
            <source>deleted by you</source>
            <translation>supprimé par vous</translation>
        </message>
        <message>
            <source>deleted: your rule for this site</source>
            <translation>supprimé : votre règle pour ce site</translation>
        </message>
        <message>
            <source>deleted: your limit for its category has passed</source>
            <translation>supprimé : votre limite pour sa catégorie est dépassée</translation>
        </message>
        <message>
            <source>removed by the site or the engine</source>
            <translation>supprimé par le site ou le moteur</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>Written again</source>
            <translation>Réécrit</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Disparu</translation>
        </message>
        <message>
            <source>Server refused</source>
            <translation>Serveur refusé</translation>
        </message>
        <message>
            <source>stored</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <source>server refused: it tried to store a cookie</source>
            <translation>serveur refusé : il a tenté de déposer un cookie</translation>
        </message>
        <message>
            <source>server refused: it is sent no cookies</source>
            <translation>serveur refusé : aucun cookie ne lui est envoyé</translation>
        </message>
        <message>
            <source>(cookie without a name)</source>
            <translation>(cookie sans nom)</translation>
        </message>
        <message>
            <source>response</source>
            <translation>réponse</translation>
        </message>
        <message>
            <source>script</source>
            <translation>script</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ExpiryField</name>
        <message>
            <source>&amp;Until the browser is closed</source>
            <translation>&amp;Jusqu’à la fermeture du navigateur</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FieldHints</name>
        <message>
            <source>Has characters that cannot be seen: %1</source>
            <translation>Contient des caractères invisibles : %1</translation>
        </message>
        <message>
            <source>Has bytes that are no text. They stay as they are unless you delete them.</source>
            <translation>Contient des octets qui ne sont pas du texte. Ils restent inchangés à moins que vous ne les supprimiez.</translation>
        </message>
        <message>
            <source>Sent to %1 only.</source>
            <translation>Envoyé uniquement à %1.</translation>
        </message>
        <message>
            <source>Sent to %1 and every host below it.</source>
            <translation>Envoyé à %1 et à tous ses sous-domaines.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>This engine did not report SameSite, and saving writes it anew: choose what it should be.</source>
            <translation>Ce moteur n’a pas communiqué SameSite, et l’enregistrement le réécrit : choisissez sa valeur.</translation>
        </message>
        <message>
            <source>Written without SameSite: browsers treat it as Lax.</source>
            <translation>Écrit sans SameSite : les navigateurs le traitent comme Lax.</translation>
        </message>
        <message>
            <source>Sent with every request, also from pages of other sites.</source>
            <translation>Envoyé avec chaque requête, y compris depuis les pages d’autres sites.</translation>
        </message>
        <message>
            <source>Sent from the site's own pages, and when somebody follows a link to it.</source>
            <translation>Envoyé depuis les pages du site lui-même, et lorsqu’on suit un lien vers celui-ci.</translation>
        </message>
        <message>
            <source>Sent from the site's own pages only.</source>
            <translation>Envoyé uniquement depuis les pages du site lui-même.</translation>
        </message>
        <message>
            <source>%1 of %2 bytes for name and value</source>
            <translation>%1 octets sur %2 pour le nom et la valeur</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FileManager</name>
        <message>
            <source>The folder %1 cannot be opened.</source>
            <translation>Impossible d’ouvrir le dossier %1.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FileUpload</name>
        <message>
            <source>Choose a folder for %1</source>
            <translation>Choisir un dossier pour %1</translation>
        </message>
        <message>
            <source>Choose files for %1</source>
            <translation>Choisir des fichiers pour %1</translation>
        </message>
        <message>
            <source>Choose a file for %1</source>
            <translation>Choisir un fichier pour %1</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>What the page takes (%1)</source>
            <translation>Ce que la page accepte (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Give %n file(s) in “%1” to %2?</source>
            <translation>
                <numerusform>Transmettre %n fichier de « %1 » à %2 ?</numerusform>
                <numerusform>Transmettre %n fichiers de « %1 » à %2 ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Give more than %1 files in “%2” to %3?</source>
            <translation>Transmettre plus de %1 fichiers de « %2 » à %3 ?</translation>
        </message>
        <message>
            <source>Upload a folder?</source>
            <translation>Envoyer un dossier ?</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envoyer</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FilterBar</name>
        <message>
            <source>Filter ▾</source>
            <translation>Filtrer ▾</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Retirer ce filtre</translation>
        </message>
        <message numerus="yes">
            <source>Remove the filter “%1”: %n row(s)</source>
            <translation>
                <numerusform>Retirer le filtre « %1 » : %n ligne</numerusform>
                <numerusform>Retirer le filtre « %1 » : %n lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FindBar</name>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>Rechercher dans cette page</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Occurrence précédente (Maj+F3)</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>Occurrence suivante (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FindingWriter</name>
        <message>
            <source>It was kept until it was refused (the default) and removed; then the site set it again.</source>
            <translation>Il a été conservé jusqu’à ce qu’il soit refusé (par défaut) et supprimé ; puis le site l’a déposé à nouveau.</translation>
        </message>
        <message>
            <source>It was kept until it was refused (your choice) and removed; then the site set it again.</source>
            <translation>Il a été conservé jusqu’à ce qu’il soit refusé (votre choix) et supprimé ; puis le site l’a déposé à nouveau.</translation>
        </message>
        <message>
            <source>The last time a server's answer set it, and it was refused before it was stored.</source>
            <translation>La dernière fois, la réponse d’un serveur l’a déposé, et il a été refusé avant d’être enregistré.</translation>
        </message>
        <message>
            <source>The last time a script of %1 wrote it, by the page's word, and it was refused before it was stored.</source>
            <translation>La dernière fois, un script de %1 l’a écrit, selon la page, et il a été refusé avant d’être enregistré.</translation>
        </message>
        <message>
            <source>The last time a script wrote it, and it was refused before it was stored.</source>
            <translation>La dernière fois, un script l’a écrit, et il a été refusé avant d’être enregistré.</translation>
        </message>
        <message>
            <source>The last time who set it is not known, and it was refused before it was stored.</source>
            <translation>La dernière fois, on ignore qui l’a déposé, et il a été refusé avant d’être enregistré.</translation>
        </message>
        <message>
            <source>The last time a server's answer set it, and it was removed from the store.</source>
            <translation>La dernière fois, la réponse d’un serveur l’a déposé, et il a été supprimé du stockage.</translation>
        </message>
        <message>
            <source>The last time a script of %1 wrote it, by the page's word, and it was removed from the store.</source>
            <translation>La dernière fois, un script de %1 l’a écrit, selon la page, et il a été supprimé du stockage.</translation>
        </message>
        <message>
            <source>The last time a script wrote it, and it was removed from the store.</source>
            <translation>La dernière fois, un script l’a écrit, et il a été supprimé du stockage.</translation>
        </message>
        <message>
            <source>The last time who set it is not known, and it was removed from the store.</source>
            <translation>La dernière fois, on ignore qui l’a déposé, et il a été supprimé du stockage.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>observed by ConsentDesk</source>
            <translation>observé par ConsentDesk</translation>
        </message>
        <message>
            <source>the site's policy (%1)</source>
            <translation>la politique du site (%1)</translation>
        </message>
        <message>
            <source>your correction of %1</source>
            <translation>votre correction de %1</translation>
        </message>
        <message>
            <source>came again %1×</source>
            <translation>revenu %1×</translation>
        </message>
        <message>
            <source>provider not known</source>
            <translation>fournisseur inconnu</translation>
        </message>
        <message>
            <source>It belongs to another site, and no row of the policy names it. Visitors have to be told whether third parties have access (CJEU C-673/17, Planet49).</source>
            <translation>Il appartient à un autre site, et aucune ligne de la politique ne le mentionne. Les visiteurs doivent être informés de l’accès éventuel de tiers (CJUE C-673/17, Planet49).</translation>
        </message>
        <message>
            <source>It was seen, and no row of the policy names it.</source>
            <translation>Il a été vu, et aucune ligne de la politique ne le mentionne.</translation>
        </message>
        <message>
            <source>The policy declares it, and it was seen.</source>
            <translation>La politique le déclare, et il a été vu.</translation>
        </message>
        <message>
            <source>Declared %1, observed %2: newer browsers keep no cookie longer than 400 days.</source>
            <translation>Déclaré : %1, observé : %2. Les navigateurs récents ne conservent aucun cookie plus de 400 jours.</translation>
        </message>
        <message>
            <source>The policy declares %1; observed were %2.</source>
            <translation>La politique déclare : %1 ; observé : %2.</translation>
        </message>
        <message>
            <source>The policy declares it as %1; according to %2 it may be %3.</source>
            <translation>La politique le déclare comme : %1 ; selon %2, il pourrait être : %3.</translation>
        </message>
        <message>
            <source>The policy declares it as %1; according to %2 it is %3.</source>
            <translation>La politique le déclare comme : %1 ; selon %2, il est : %3.</translation>
        </message>
        <message>
            <source>tried to store %1×</source>
            <translation>%1 tentatives d’enregistrement</translation>
        </message>
        <message>
            <source>This host of another site tried to store something and was refused before it could, so the names are not known. The policy names neither the host nor its company.</source>
            <translation>Cet hôte d’un autre site a tenté d’enregistrer quelque chose et a été refusé avant d’y parvenir : les noms ne sont donc pas connus. La politique ne mentionne ni l’hôte ni sa société.</translation>
        </message>
        <message>
            <source>The policy declares it; it was not seen. Other pages, or a log-in, may set it.</source>
            <translation>La politique le déclare ; il n’a pas été vu. D’autres pages, ou une connexion, peuvent le déposer.</translation>
        </message>
        <message>
            <source>The policy states no duration for it. Visitors have to be told how long a cookie lives (CJEU C-673/17, Planet49).</source>
            <translation>La politique n’indique aucune durée. Les visiteurs doivent être informés de la durée de vie d’un cookie (CJUE C-673/17, Planet49).</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FullScreenMode</name>
        <message>
            <source>%1 is shown in full screen. Press Esc to leave it.</source>
            <translation>%1 est affiché en plein écran. Appuyez sur Échap pour quitter.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::HistoryRepository</name>
        <message>
            <source>The pages you visited cannot be saved</source>
            <translation>Impossible d’enregistrer les pages que vous avez visitées</translation>
        </message>
        <message>
            <source>The pages you visited cannot be deleted</source>
            <translation>Impossible de supprimer les pages que vous avez visitées</translation>
        </message>
        <message>
            <source>The pages you visited earlier cannot be read</source>
            <translation>Impossible de lire les pages visitées auparavant</translation>
        </message>
        <message>
            <source>The pages you visited cannot be deleted: another program is using the file.</source>
            <translation>Impossible de supprimer les pages que vous avez visitées : un autre programme utilise le fichier.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ImportCollector</name>
        <message>
            <source>It is larger than any cookie that a browser keeps.</source>
            <translation>Il est plus grand que tout cookie qu’un navigateur conserve.</translation>
        </message>
        <message>
            <source>Its path does not begin with '/'.</source>
            <translation>Son chemin ne commence pas par « / ».</translation>
        </message>
        <message>
            <source>“%1” is no host.</source>
            <translation>« %1 » n’est pas un hôte.</translation>
        </message>
        <message>
            <source>The file has more than %1 entries. A browser keeps about 3,300 cookies.</source>
            <translation>Le fichier contient plus de %1 entrées. Un navigateur conserve environ 3 300 cookies.</translation>
        </message>
        <message>
            <source>%1 has the same name, domain and path; the later one counts.</source>
            <translation>%1 a le même nom, le même domaine et le même chemin ; la plus récente compte.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ImportDialog</name>
        <message>
            <source>Import cookies</source>
            <translation>Importer des cookies</translation>
        </message>
        <message>
            <source>What the import would do</source>
            <translation>Ce que ferait l’importation</translation>
        </message>
        <message numerus="yes">
            <source>Import %n cookie(s)</source>
            <translation>
                <numerusform>Importer %n cookie</numerusform>
                <numerusform>Importer %n cookies</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouveau</numerusform>
                <numerusform>%n nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifié</numerusform>
                <numerusform>%n modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same</source>
            <translation>
                <numerusform>%n identique</numerusform>
                <numerusform>%n identiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by your choices</source>
            <translation>
                <numerusform>%n refusé par vos choix</numerusform>
                <numerusform>%n refusés par vos choix</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expired</source>
            <translation>
                <numerusform>%n expiré</numerusform>
                <numerusform>%n expirés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invalid</source>
            <translation>
                <numerusform>%n non valide</numerusform>
                <numerusform>%n non valides</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no cookie in this file.</source>
            <translation>Ce fichier ne contient aucun cookie.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more note(s).</source>
            <translation>
                <numerusform>%n autre remarque.</numerusform>
                <numerusform>%n autres remarques.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ImportPlanModel</name>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>refused by you</source>
            <translation>refusé par vous</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expiré</translation>
        </message>
        <message>
            <source>invalid</source>
            <translation>non valide</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>ligne %1</translation>
        </message>
        <message>
            <source>entry %1</source>
            <translation>entrée %1</translation>
        </message>
        <message>
            <source>Would be</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Explication</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ImportedCookies</name>
        <message>
            <source>Line %1</source>
            <translation>Ligne %1</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>Entrée %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ImportedKnowledge</name>
        <message>
            <source>The imported knowledge cannot be read: %1.</source>
            <translation>Les connaissances importées ne peuvent pas être lues : %1.</translation>
        </message>
        <message>
            <source>The imported knowledge is not used. %1</source>
            <translation>Les connaissances importées ne sont pas utilisées. %1</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 ne peut pas être lu : %2.</translation>
        </message>
        <message>
            <source>Nothing was imported from %1. %2</source>
            <translation>Rien n’a été importé depuis %1. %2</translation>
        </message>
        <message>
            <source>With this file the imports would have more than %1 rows together: remove one of them first.</source>
            <translation>Avec ce fichier, les importations compteraient ensemble plus de %1 lignes : supprimez d’abord l’une d’elles.</translation>
        </message>
        <message>
            <source>The imported knowledge cannot be removed: %1.</source>
            <translation>Les connaissances importées ne peuvent pas être supprimées : %1.</translation>
        </message>
        <message>
            <source>With this file the imports would be larger than %1 MiB together: remove one of them first.</source>
            <translation>Avec ce fichier, les importations dépasseraient ensemble %1 Mio : supprimez d’abord l’une d’elles.</translation>
        </message>
        <message>
            <source>The import cannot be kept: %1.</source>
            <translation>L’importation ne peut pas être conservée : %1.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::JsonFields</name>
        <message>
            <source>'%1' is missing.</source>
            <translation>« %1 » est absent.</translation>
        </message>
        <message>
            <source>'%1' must be a text.</source>
            <translation>« %1 » doit être un texte.</translation>
        </message>
        <message>
            <source>'%1' is longer than anything that a browser keeps.</source>
            <translation>« %1 » est plus long que tout ce qu’un navigateur conserve.</translation>
        </message>
        <message>
            <source>'%1' contains half a character.</source>
            <translation>« %1 » contient une moitié de caractère.</translation>
        </message>
        <message>
            <source>'%1' must be true or false.</source>
            <translation>« %1 » doit valoir true ou false.</translation>
        </message>
        <message>
            <source>'%1' must be a number.</source>
            <translation>« %1 » doit être un nombre.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KeepNotices</name>
        <message numerus="yes">
            <source>What %1 has stored is deleted in %n second(s).</source>
            <translation>
                <numerusform>Les données stockées par %1 seront supprimées dans %n seconde.</numerusform>
                <numerusform>Les données stockées par %1 seront supprimées dans %n secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Les conserver</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) of %1 and its other storage deleted, by your rule for this site.</source>
            <translation>
                <numerusform>%n cookie de %1 et son autre stockage ont été supprimés, selon votre règle pour ce site.</numerusform>
                <numerusform>%n cookies de %1 et son autre stockage ont été supprimés, selon votre règle pour ce site.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put cookies back</source>
            <translation>Restaurer les cookies</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) of %1 put back.</source>
            <translation>
                <numerusform>%n cookie de %1 restauré.</numerusform>
                <numerusform>%n cookies de %1 restaurés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> %n set anew by the site meanwhile.</source>
            <translation>
                <numerusform> %n redéposé entre-temps par le site.</numerusform>
                <numerusform> %n redéposés entre-temps par le site.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> %n could not be put back.</source>
            <translation>
                <numerusform> %n n’a pas pu être restauré.</numerusform>
                <numerusform> %n n’ont pas pu être restaurés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KeepRepository</name>
        <message>
            <source>How long cookies are kept cannot be saved</source>
            <translation>Impossible d’enregistrer la durée de conservation des cookies</translation>
        </message>
        <message>
            <source>How long cookies are kept cannot be read</source>
            <translation>Impossible de lire la durée de conservation des cookies</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KnowledgeDialog</name>
        <message>
            <source>Imported</source>
            <translation>Importée</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installée</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Intégrée</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out:</source>
            <translation>
                <numerusform>%n ligne a été ignorée :</numerusform>
                <numerusform>%n lignes ont été ignorées :</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import knowledge…</source>
            <translation>&amp;Importer des connaissances…</translation>
        </message>
        <message>
            <source>&amp;Export as EDPB knowledge base…</source>
            <translation>&amp;Exporter comme base de connaissances EDPB…</translation>
        </message>
        <message>
            <source>&amp;Remove the import</source>
            <translation>&amp;Supprimer l’importation</translation>
        </message>
        <message>
            <source>Knowledge sources</source>
            <translation>Sources de connaissance</translation>
        </message>
        <message>
            <source>Sources of knowledge about cookies</source>
            <translation>Sources de connaissance sur les cookies</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>À jour au</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <source>What ConsentDesk knows of cookies in general, in the order in which it is asked. Your own labels and a site's own policy come before it. A newer Open Cookie Database (CSV or JSON) or an EDPB knowledge base can be imported.</source>
            <translation>Ce que ConsentDesk sait des cookies en général, dans l’ordre de consultation. Vos propres étiquettes et la politique du site passent avant. Vous pouvez importer une version plus récente de l’Open Cookie Database (CSV ou JSON) ou une base de connaissances EDPB.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <source>Not available on this computer: %1.</source>
            <translation>Non disponible sur cet ordinateur : %1.</translation>
        </message>
        <message>
            <source>Import knowledge</source>
            <translation>Importer des connaissances</translation>
        </message>
        <message>
            <source>Open Cookie Database, EDPB (*.csv *.json);;All files (*)</source>
            <translation>Open Cookie Database, EDPB (*.csv *.json);;Tous les fichiers (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie name(s) imported from “%1”.</source>
            <translation>
                <numerusform>%n nom de cookie importé depuis « %1 ».</numerusform>
                <numerusform>%n noms de cookies importés depuis « %1 ».</numerusform>
            </translation>
        </message>
        <message>
            <source>The import “%1” was removed.</source>
            <translation>L’importation « %1 » a été supprimée.</translation>
        </message>
        <message>
            <source>Export as EDPB knowledge base</source>
            <translation>Exporter comme base de connaissances EDPB</translation>
        </message>
        <message>
            <source>EDPB knowledge base (*.json)</source>
            <translation>Base de connaissances EDPB (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie name(s) written to “%1”.</source>
            <translation>
                <numerusform>%n nom de cookie écrit dans « %1 ».</numerusform>
                <numerusform>%n noms de cookies écrits dans « %1 ».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KnowledgeLibrary</name>
        <message>
            <source>EasyList and EasyPrivacy (Debian package webext-ublock-origin-chromium)</source>
            <translation>EasyList et EasyPrivacy (paquet Debian webext-ublock-origin-chromium)</translation>
        </message>
        <message>
            <source>This source was not imported.</source>
            <translation>Cette source n’a pas été importée.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>Impossible d’écrire %1 : %2.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KnowledgeMenu</name>
        <message>
            <source>Import knowledge…</source>
            <translation>Importer des connaissances…</translation>
        </message>
        <message>
            <source>Knowledge sources</source>
            <translation>Sources de connaissance</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KnowledgePack</name>
        <message>
            <source>This is no knowledge of ConsentDesk, or another version made it.</source>
            <translation>Ce ne sont pas des connaissances de ConsentDesk, ou une autre version les a créées.</translation>
        </message>
        <message>
            <source>The knowledge is truncated or was changed.</source>
            <translation>Les connaissances sont tronquées ou ont été modifiées.</translation>
        </message>
        <message>
            <source>The knowledge cannot be read to its end.</source>
            <translation>Les connaissances ne peuvent pas être lues jusqu’au bout.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LabelEditing</name>
        <message>
            <source>&amp;Take my label of all “%1” back, for all sites</source>
            <translation>Re&amp;tirer mon étiquette de tous les « %1 », pour tous les sites</translation>
        </message>
        <message>
            <source>&amp;Take my label of all “%1” back</source>
            <translation>Re&amp;tirer mon étiquette de tous les « %1 »</translation>
        </message>
        <message>
            <source>&amp;Take my label back, for all sites</source>
            <translation>Re&amp;tirer mon étiquette, pour tous les sites</translation>
        </message>
        <message>
            <source>&amp;Take my label back</source>
            <translation>Re&amp;tirer mon étiquette</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LayeredValue</name>
        <message>
            <source>Percent-encoding</source>
            <translation>Encodage en pourcentage</translation>
        </message>
        <message>
            <source>IAB TCF consent string</source>
            <translation>Chaîne de consentement IAB TCF</translation>
        </message>
        <message>
            <source>Form-encoded pairs</source>
            <translation>Paires encodées comme un formulaire</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LearnedNameRepository</name>
        <message>
            <source>The names of refused cookies cannot be read</source>
            <translation>Impossible de lire les noms des cookies refusés</translation>
        </message>
        <message>
            <source>The names of refused cookies cannot be saved</source>
            <translation>Impossible d’enregistrer les noms des cookies refusés</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LedgerExport</name>
        <message>
            <source>it is not a regular file.</source>
            <translation>ce n’est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>Impossible d’écrire %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LedgerRepository</name>
        <message>
            <source>What happened to cookies cannot be saved</source>
            <translation>Impossible d’enregistrer l’historique des cookies</translation>
        </message>
        <message>
            <source>What happened to cookies earlier cannot be read</source>
            <translation>Impossible de lire l’historique des cookies</translation>
        </message>
        <message>
            <source>What happened to cookies earlier cannot be deleted</source>
            <translation>Impossible de supprimer l’historique des cookies</translation>
        </message>
        <message>
            <source>What happened to cookies earlier cannot be deleted: another program is using the file.</source>
            <translation>Impossible de supprimer l’historique des cookies : un autre programme utilise le fichier.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::Lifetime</name>
        <message numerus="yes">
            <source>in %n second(s)</source>
            <translation>
                <numerusform>dans %n seconde</numerusform>
                <numerusform>dans %n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>dans %n minute</numerusform>
                <numerusform>dans %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n hour(s)</source>
            <translation>
                <numerusform>dans %n heure</numerusform>
                <numerusform>dans %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>dans %n mois</numerusform>
                <numerusform>dans %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n year(s)</source>
            <translation>
                <numerusform>dans %n an</numerusform>
                <numerusform>dans %n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>expired just now</source>
            <translation>vient d’expirer</translation>
        </message>
        <message numerus="yes">
            <source>expired %n second(s) ago</source>
            <translation>
                <numerusform>expiré il y a %n seconde</numerusform>
                <numerusform>expiré il y a %n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expired %n minute(s) ago</source>
            <translation>
                <numerusform>expiré il y a %n minute</numerusform>
                <numerusform>expiré il y a %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expired %n hour(s) ago</source>
            <translation>
                <numerusform>expiré il y a %n heure</numerusform>
                <numerusform>expiré il y a %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expired %n day(s) ago</source>
            <translation>
                <numerusform>expiré il y a %n jour</numerusform>
                <numerusform>expiré il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expired %n month(s) ago</source>
            <translation>
                <numerusform>expiré il y a %n mois</numerusform>
                <numerusform>expiré il y a %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expired %n year(s) ago</source>
            <translation>
                <numerusform>expiré il y a %n an</numerusform>
                <numerusform>expiré il y a %n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>session</source>
            <translation>session</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <source>until the browser is closed</source>
            <translation>jusqu’à la fermeture du navigateur</translation>
        </message>
        <message>
            <source>%1 local time (%2 UTC)</source>
            <translation>%1, heure locale (%2 UTC)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ListConsents</name>
        <message>
            <source>Consent id</source>
            <translation>Identifiant du consentement</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Révision</translation>
        </message>
        <message>
            <source>First given</source>
            <translation>Donné pour la première fois</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>User id</source>
            <translation>Identifiant de l’utilisateur</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé le</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LiteralFields</name>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>A key occurs more than once; programs read the last one.</source>
            <translation>Une clé apparaît plusieurs fois ; les programmes lisent la dernière.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::MainWindow</name>
        <message>
            <source>Inspector, timeline, other storage</source>
            <translation>Inspecteur, chronologie, autres formes de stockage</translation>
        </message>
        <message>
            <source>ConsentDesk</source>
            <translation>ConsentDesk</translation>
        </message>
        <message>
            <source>Open the demo portal</source>
            <translation>Ouvrir la démonstration</translation>
        </message>
        <message>
            <source>About ConsentDesk</source>
            <translation>À propos de ConsentDesk</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>%1 – ConsentDesk</source>
            <translation>%1 – ConsentDesk</translation>
        </message>
        <message>
            <source>Browse with the cookies you chose</source>
            <translation>Naviguez avec les cookies que vous avez choisis</translation>
        </message>
        <message>
            <source>Type the address of a site above. Its cookies appear at the right, with what each is for. Only necessary ones are kept until you decide otherwise.</source>
            <translation>Saisissez ci-dessus l’adresse d’un site. Ses cookies apparaissent à droite, avec la finalité de chacun. Seuls les cookies nécessaires sont conservés tant que vous n’en décidez pas autrement.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::MessageBar</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::Migrations</name>
        <message>
            <source>Your saved choices cannot be read</source>
            <translation>Impossible de lire vos choix enregistrés</translation>
        </message>
        <message>
            <source>Your saved choices cannot be brought to version %1</source>
            <translation>Impossible de convertir vos choix enregistrés à la version %1</translation>
        </message>
        <message>
            <source>Your saved choices cannot be checked</source>
            <translation>Impossible de vérifier vos choix enregistrés</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::NavigationBar</name>
        <message>
            <source>The connection is encrypted.</source>
            <translation>La connexion est chiffrée.</translation>
        </message>
        <message>
            <source>This page comes from your own machine.</source>
            <translation>Cette page provient de votre propre ordinateur.</translation>
        </message>
        <message>
            <source>Not secure</source>
            <translation>Non sécurisé</translation>
        </message>
        <message>
            <source>The connection is not encrypted: others on the way can read and change it.</source>
            <translation>La connexion n’est pas chiffrée : des tiers peuvent la lire et la modifier en chemin.</translation>
        </message>
        <message>
            <source>Certificate error</source>
            <translation>Erreur de certificat</translation>
        </message>
        <message>
            <source>The server could not prove who it is.</source>
            <translation>Le serveur n’a pas pu prouver son identité.</translation>
        </message>
        <message>
            <source>No page is open.</source>
            <translation>Aucune page n’est ouverte.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recharger</translation>
        </message>
        <message>
            <source>Show or hide the cookies of this site (F9)</source>
            <translation>Afficher ou masquer les cookies de ce site (F9)</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Chargement</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refusé</numerusform>
                <numerusform>%n refusés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a size in percent</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>This site is shown at %1 %. Press to show it at its normal size.</source>
            <translation>Ce site est affiché à %1 %. Cliquez pour revenir à sa taille normale.</translation>
        </message>
        <message>
            <source>Shows the connection, the certificate and the permissions</source>
            <translation>Affiche la connexion, le certificat et les permissions</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) refused</source>
            <translation>
                <numerusform>%n cookie refusé</numerusform>
                <numerusform>%n cookies refusés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n server(s) refused as a whole</source>
            <translation>
                <numerusform>%1, %n serveur refusé en entier</numerusform>
                <numerusform>%1, %n serveurs refusés en entier</numerusform>
            </translation>
        </message>
        <message>
            <source>Cookies of this site: %1</source>
            <translation>Cookies de ce site : %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::NetscapeCookies</name>
        <message>
            <source>The format cannot hold a cookie without a name: its value would be taken for the name.</source>
            <translation>Le format ne peut pas contenir un cookie sans nom : sa valeur serait prise pour le nom.</translation>
        </message>
        <message>
            <source>The format cannot hold tabs, breaks between lines and NUL.</source>
            <translation>Le format ne peut contenir ni tabulations, ni sauts de ligne, ni NUL.</translation>
        </message>
        <message>
            <source>Its domain is no host.</source>
            <translation>Son domaine n’est pas un hôte.</translation>
        </message>
        <message>
            <source>Its path cannot be written.</source>
            <translation>Son chemin ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>The format cannot hold an expiry before the second 1 of 1970: 0 means a session.</source>
            <translation>Le format ne peut pas contenir une expiration antérieure à la seconde 1 de 1970 : 0 signifie une session.</translation>
        </message>
        <message>
            <source>An expiry after the year 9999 is written as its end.</source>
            <translation>Une expiration postérieure à l’année 9999 est écrite comme la fin de celle-ci.</translation>
        </message>
        <message>
            <source>The format holds whole seconds only.</source>
            <translation>Le format ne contient que des secondes entières.</translation>
        </message>
        <message>
            <source>The format has no SameSite.</source>
            <translation>Le format n’a pas de SameSite.</translation>
        </message>
        <message>
            <source>Its line would be longer than the 4,998 octets that curl reads.</source>
            <translation>Sa ligne dépasserait les 4 998 octets que lit curl.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::NetscapeReader</name>
        <message>
            <source>It has %1 fields separated by tabs instead of 7.</source>
            <translation>Elle compte %1 champs séparés par des tabulations au lieu de 7.</translation>
        </message>
        <message>
            <source>Its second and fourth fields must be TRUE or FALSE.</source>
            <translation>Ses deuxième et quatrième champs doivent valoir TRUE ou FALSE.</translation>
        </message>
        <message>
            <source>Its fifth field, the expiry, must be a number of seconds.</source>
            <translation>Son cinquième champ, l’expiration, doit être un nombre de secondes.</translation>
        </message>
        <message>
            <source>Its path is not UTF-8.</source>
            <translation>Son chemin n’est pas en UTF-8.</translation>
        </message>
        <message>
            <source>Its name is empty: programs disagree on what such a line means.</source>
            <translation>Son nom est vide : les programmes interprètent différemment une telle ligne.</translation>
        </message>
        <message>
            <source>It is longer than %1 octets.</source>
            <translation>Elle dépasse %1 octets.</translation>
        </message>
        <message>
            <source>It contains a control character.</source>
            <translation>Elle contient un caractère de contrôle.</translation>
        </message>
        <message>
            <source>Its domain has a port, which cookies do not have; it is read without.</source>
            <translation>Son domaine comporte un port, ce que les cookies n’ont pas ; il est lu sans.</translation>
        </message>
        <message>
            <source>Its path is no path as cookies have them; it is read as curl reads it.</source>
            <translation>Son chemin n’est pas un chemin de cookie ; il est lu comme le lit curl.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::NotificationDesk</name>
        <message>
            <source>Show the page</source>
            <translation>Afficher la page</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::OpenCookieDatabase</name>
        <message>
            <source>The file has no row of the Open Cookie Database that can be used.</source>
            <translation>Le fichier ne contient aucune ligne utilisable de l’Open Cookie Database.</translation>
        </message>
        <message>
            <source>The file has more than %1 rows.</source>
            <translation>Le fichier a plus de %1 lignes.</translation>
        </message>
        <message>
            <source>The file is no complete JSON: it breaks at byte %1.</source>
            <translation>Le fichier n’est pas du JSON complet : il est incorrect à l’octet %1.</translation>
        </message>
        <message>
            <source>The file is not the Open Cookie Database: it has no platforms.</source>
            <translation>Le fichier n’est pas l’Open Cookie Database : il n’a pas de plateformes.</translation>
        </message>
        <message>
            <source>The file is not the Open Cookie Database: a platform has no list of cookies.</source>
            <translation>Le fichier n’est pas l’Open Cookie Database : une plateforme n’a pas de liste de cookies.</translation>
        </message>
        <message>
            <source>The table is not the Open Cookie Database: it lacks 'Category' or 'Cookie / Data Key name'.</source>
            <translation>Le tableau n’est pas l’Open Cookie Database : il lui manque « Category » ou « Cookie / Data Key name ».</translation>
        </message>
        <message>
            <source>this cannot be the name of a cookie.</source>
            <translation>ce ne peut pas être le nom d’un cookie.</translation>
        </message>
        <message>
            <source>its category is not known.</source>
            <translation>sa catégorie est inconnue.</translation>
        </message>
        <message>
            <source>the prefix is so short that it would hit cookies of others, and no domain is given.</source>
            <translation>le préfixe est si court qu’il toucherait des cookies d’autres fournisseurs, et aucun domaine n’est indiqué.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>Le fichier dépasse %1 Mio.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PageArea</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>This page stopped working</source>
            <translation>Cette page a cessé de fonctionner</translation>
        </message>
        <message>
            <source>The process that showed %1 ended. Your cookies and choices are kept.</source>
            <translation>Le processus qui affichait %1 s’est arrêté. Vos cookies et vos choix sont conservés.</translation>
        </message>
        <message>
            <source>%1 cannot prove who it is</source>
            <translation>%1 ne peut pas prouver son identité</translation>
        </message>
        <message>
            <source>Its certificate is not valid. Somebody on the way may be pretending to be this site, and would receive what you type and your cookies.</source>
            <translation>Son certificat n’est pas valide. Quelqu’un, en chemin, se fait peut-être passer pour ce site et recevrait alors vos cookies et tout ce que vous saisissez.</translation>
        </message>
        <message>
            <source>The cookies of earlier sessions are not checked yet</source>
            <translation>Les cookies des sessions précédentes ne sont pas encore vérifiés</translation>
        </message>
        <message>
            <source>%1 opens by itself as soon as they are. If you open it now, refused ones among them may be sent once more.</source>
            <translation>%1 s’ouvrira de lui-même dès que ce sera fait. Si vous l’ouvrez maintenant, ceux d’entre eux que vous refusez pourraient être envoyés encore une fois.</translation>
        </message>
        <message>
            <source>%1 could not be opened</source>
            <translation>Impossible d’ouvrir %1</translation>
        </message>
        <message>
            <source>The server could not be reached, or did not answer. Check the address and your connection, then try again.</source>
            <translation>Le serveur est injoignable ou n’a pas répondu. Vérifiez l’adresse et votre connexion, puis réessayez.</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recharger</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Revenir en arrière</translation>
        </message>
        <message>
            <source>Open anyway, this time</source>
            <translation>Ouvrir quand même, pour cette fois</translation>
        </message>
        <message>
            <source>Open anyway, until ConsentDesk is closed</source>
            <translation>Ouvrir quand même, jusqu’à la fermeture de ConsentDesk</translation>
        </message>
        <message numerus="yes">
            <source>This has happened %n times in this tab, and loading it again may end the same way.</source>
            <translation>
                <numerusform>Cela s’est produit %n fois dans cet onglet, et un nouveau chargement peut finir de la même manière.</numerusform>
                <numerusform>Cela s’est produit %n fois dans cet onglet, et un nouveau chargement peut finir de la même manière.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PageDialog</name>
        <message>
            <source>Let this page ask nothing more</source>
            <translation>Ne plus laisser cette page poser de questions</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Leave this page?</source>
            <translation>Quitter cette page ?</translation>
        </message>
        <message>
            <source>%1 says:</source>
            <translation>%1 indique :</translation>
        </message>
        <message>
            <source>What you have entered may be lost.</source>
            <translation>Ce que vous avez saisi pourrait être perdu.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Answer to the page</source>
            <translation>Réponse à la page</translation>
        </message>
        <message>
            <source>%1 asks for a name and a password.</source>
            <translation>%1 demande un nom d’utilisateur et un mot de passe.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Close this page</source>
            <translation>Fermer cette page</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PageKit</name>
        <message>
            <source>This page asked again to be printed. Ctrl+P prints it, if you want to.</source>
            <translation>Cette page a de nouveau demandé à être imprimée. Ctrl+P l’imprime, si vous le souhaitez.</translation>
        </message>
        <message>
            <source>Reload everything</source>
            <translation>Tout recharger</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Find in page…</source>
            <translation>Rechercher dans la page…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save page as PDF…</source>
            <translation>Enregistrer la page en PDF…</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>Taille normale</translation>
        </message>
        <message>
            <source>Search engine…</source>
            <translation>Moteur de recherche…</translation>
        </message>
        <message>
            <source>Clear history</source>
            <translation>Effacer l’historique</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Forget every page you visited? The address field will no longer propose them.</source>
            <translation>Oublier toutes les pages que vous avez visitées ? Le champ d’adresse ne les proposera plus.</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Les oublier</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The pages you visited are forgotten.</source>
            <translation>Les pages que vous avez visitées sont oubliées.</translation>
        </message>
        <message>
            <source>Load a client certificate…</source>
            <translation>Charger un certificat client…</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PageMenu</name>
        <message>
            <source>Inspect the cookies of this site</source>
            <translation>Inspecter les cookies de ce site</translation>
        </message>
        <message>
            <source>Open the link in a new tab</source>
            <translation>Ouvrir le lien dans un nouvel onglet</translation>
        </message>
        <message>
            <source>Open the link in the background</source>
            <translation>Ouvrir le lien en arrière-plan</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Save what the link leads to</source>
            <translation>Enregistrer la cible du lien</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Enregistrer l’image</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <source>Copy the picture's address</source>
            <translation>Copier l’adresse de l’image</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recharger</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PagePermissions</name>
        <message>
            <source>%1 wants to know your position.</source>
            <translation>%1 souhaite connaître votre position.</translation>
        </message>
        <message>
            <source>%1 wants to use your microphone.</source>
            <translation>%1 souhaite utiliser votre microphone.</translation>
        </message>
        <message>
            <source>%1 wants to use your camera.</source>
            <translation>%1 souhaite utiliser votre caméra.</translation>
        </message>
        <message>
            <source>%1 wants to use your camera and microphone.</source>
            <translation>%1 souhaite utiliser votre caméra et votre microphone.</translation>
        </message>
        <message>
            <source>%1 wants to show notifications.</source>
            <translation>%1 souhaite afficher des notifications.</translation>
        </message>
        <message>
            <source>%1 wants to hide the pointer and follow the mouse.</source>
            <translation>%1 souhaite masquer le pointeur et suivre la souris.</translation>
        </message>
        <message>
            <source>%1 wants to see your screen.</source>
            <translation>%1 souhaite voir votre écran.</translation>
        </message>
        <message>
            <source>%1 wants to save several files, one after the other.</source>
            <translation>%1 veut enregistrer plusieurs fichiers, l’un après l’autre.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PagePolicySource</name>
        <message>
            <source>Too many policies are being read at once.</source>
            <translation>Trop de politiques sont lues en même temps.</translation>
        </message>
        <message>
            <source>No page is open that could be read.</source>
            <translation>Aucune page pouvant être lue n’est ouverte.</translation>
        </message>
        <message>
            <source>The page was left before it was read as the policy.</source>
            <translation>La page a été quittée avant d’être lue comme politique.</translation>
        </message>
        <message>
            <source>The page was left before its policy was found.</source>
            <translation>La page a été quittée avant que sa politique ne soit trouvée.</translation>
        </message>
        <message>
            <source>The policy seems to be on another site, %1, which is not visited unasked.</source>
            <translation>La politique semble se trouver sur un autre site, %1, qui n’est pas visité sans votre demande.</translation>
        </message>
        <message>
            <source>Open it there, press “Read this page as the policy”, and choose this site.</source>
            <translation>Ouvrez-la là-bas, cliquez sur « Lire cette page comme politique », puis choisissez ce site.</translation>
        </message>
        <message>
            <source>No cookie policy was found on this site.</source>
            <translation>Aucune politique de cookies n’a été trouvée sur ce site.</translation>
        </message>
        <message>
            <source>Open the page that is one, and press “Read this page as the policy”.</source>
            <translation>Ouvrez la page qui en est une, puis cliquez sur « Lire cette page comme politique ».</translation>
        </message>
        <message>
            <source>%1 answers with another page where its policy was.</source>
            <translation>%1 renvoie une autre page à l’endroit où se trouvait sa politique.</translation>
        </message>
        <message>
            <source>The policy was not read in time.</source>
            <translation>La politique n’a pas été lue à temps.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PagePrinter</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>This page cannot be made a PDF.</source>
            <translation>Impossible de convertir cette page en PDF.</translation>
        </message>
        <message>
            <source>The PDF cannot be saved as %1: %2.</source>
            <translation>Impossible d’enregistrer le PDF sous %1 : %2.</translation>
        </message>
        <message>
            <source>Save the page as PDF</source>
            <translation>Enregistrer la page en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The page is saved as %1.</source>
            <translation>La page est enregistrée sous %1.</translation>
        </message>
        <message>
            <source>Another page is being printed. Try again when it is done.</source>
            <translation>Une autre page est en cours d’impression. Réessayez lorsqu’elle sera terminée.</translation>
        </message>
        <message>
            <source>The page is on its way to the printer.</source>
            <translation>La page est en route vers l’imprimante.</translation>
        </message>
        <message>
            <source>The page could not be printed. Check the printer, then try again.</source>
            <translation>Impossible d’imprimer la page. Vérifiez l’imprimante, puis réessayez.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PageTab</name>
        <message>
            <source>The name or the password was not accepted.</source>
            <translation>Le nom ou le mot de passe n’a pas été accepté.</translation>
        </message>
        <message>
            <source>This page wanted to open %1.</source>
            <translation>Cette page a voulu ouvrir %1.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Leave it closed</source>
            <translation>Ne pas ouvrir</translation>
        </message>
        <message>
            <source>In its own words: "%1".</source>
            <translation>Selon ses propres termes : « %1 ».</translation>
        </message>
        <message>
            <source>The connection is not encrypted: others on the way can read the password.</source>
            <translation>La connexion n’est pas chiffrée : des tiers peuvent lire le mot de passe en chemin.</translation>
        </message>
        <message>
            <source>The proxy %1</source>
            <translation>Le proxy %1</translation>
        </message>
        <message>
            <source>This page does not answer. You can wait for it, or end it and load it again; what was typed into it is lost then.</source>
            <translation>Cette page ne répond pas. Vous pouvez attendre, ou l’arrêter et la recharger ; ce qui y a été saisi est alors perdu.</translation>
        </message>
    <message>
        <source>This page asks without end, and the next one cannot take its place. If it is ended, other tabs end with it, and what was typed into them is lost.</source>
        <translation>Cette page pose des questions sans fin, et la suivante ne peut pas prendre sa place. Si vous l’arrêtez, d’autres onglets s’arrêtent avec elle, et ce qui y a été saisi est perdu.</translation>
    </message>
    <message>
        <source>End and go on</source>
        <translation>Arrêter et continuer</translation>
    </message>
        <message>
            <source>End and reload</source>
            <translation>Arrêter et recharger</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Attendre</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PanelFooter</name>
        <message>
            <source>Site not working?</source>
            <translation>Le site ne fonctionne pas ?</translation>
        </message>
        <message>
            <source>localStorage, IndexedDB and the like. Refusing cookies leaves it alone, since many sites do not work without it. While it is blocked, scripts of this site use no cookies either: the engine asks for both in one. Other companies' storage goes with their cookies.</source>
            <translation>localStorage, IndexedDB et autres. Le refus des cookies n’y touche pas, car de nombreux sites ne fonctionnent pas sans. Tant que ce stockage est bloqué, les scripts de ce site n’utilisent pas non plus de cookies : le moteur traite les deux en une seule demande. Le stockage des autres sociétés suit le sort de leurs cookies.</translation>
        </message>
        <message>
            <source>Choices ▾</source>
            <translation>Choix ▾</translation>
        </message>
        <message>
            <source>Allowed with "Site not working?". It is on no disk, and refused again when the last tab of the site is closed or you choose anything for the site.</source>
            <translation>Autorisé par « Le site ne fonctionne pas ? ». Rien n’en est écrit sur le disque, et il sera de nouveau refusé à la fermeture du dernier onglet du site ou dès que vous ferez un choix pour le site.</translation>
        </message>
        <message>
            <source>Deleted are the cookies of this site itself, also those it has set inside other sites, and its local storage, databases and caches. Its service workers stay, and after a crash its other storage. Cookies of other companies follow the rules of their own sites.</source>
            <translation>Sont supprimés les cookies de ce site, y compris ceux qu’il a déposés à l’intérieur d’autres sites, ainsi que son stockage local, ses bases de données et ses caches. Ses service workers restent, de même que, après un plantage, ses autres formes de stockage. Les cookies des autres sociétés suivent les règles de leurs propres sites.</translation>
        </message>
        <message>
            <source>Other storage of this site: blocked</source>
            <translation>Autres formes de stockage de ce site : bloquées</translation>
        </message>
        <message>
            <source>Other storage of this site: allowed</source>
            <translation>Autres formes de stockage de ce site : autorisées</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PanelNotice</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Result of your last choice</source>
            <translation>Résultat de votre dernier choix</translation>
        </message>
        <message>
            <source>Undo your last choice</source>
            <translation>Annuler votre dernier choix</translation>
        </message>
        <message>
            <source>Puts your choices, and the cookies that were removed, back as they were</source>
            <translation>Rétablit vos choix, ainsi que les cookies supprimés, tels qu’ils étaient</translation>
        </message>
        <message>
            <source>Each choice can be undone here.</source>
            <translation>Chaque choix peut être annulé ici.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PanelRow</name>
        <message>
            <source>%1 Refused by %2.</source>
            <translation>%1 Refusé par %2.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PermissionBar</name>
        <message>
            <source>Allow once</source>
            <translation>Autoriser une fois</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>Toujours autoriser</translation>
        </message>
        <message>
            <source>Always refuse</source>
            <translation>Toujours refuser</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PermissionRepository</name>
        <message>
            <source>What sites are allowed to do cannot be saved</source>
            <translation>Impossible d’enregistrer les autorisations des sites</translation>
        </message>
        <message>
            <source>What sites are allowed to do cannot be read</source>
            <translation>Impossible de lire les autorisations des sites</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PlannedImport</name>
        <message>
            <source>Changes: %1.</source>
            <translation>Modifie : %1.</translation>
        </message>
        <message>
            <source>New.</source>
            <translation>Nouveau.</translation>
        </message>
        <message>
            <source>Stored already, exactly so.</source>
            <translation>Déjà enregistré, à l’identique.</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>Il a expiré.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PlatformBeliefsBox</name>
        <message>
            <source>The site has a record of your choice, which mentions no tool.</source>
            <translation>Le site a enregistré votre choix, mais sans mentionner aucun outil.</translation>
        </message>
        <message>
            <source>The site believes you refused %1.</source>
            <translation>Le site pense que vous avez refusé %1.</translation>
        </message>
        <message>
            <source>The site believes you accepted %1.</source>
            <translation>Le site pense que vous avez accepté %1.</translation>
        </message>
        <message>
            <source>The site believes you accepted %1 and refused %2.</source>
            <translation>Le site pense que vous avez accepté %1 et refusé %2.</translation>
        </message>
        <message>
            <source>The site has recorded no choice of yours, and takes all its tools for accepted.</source>
            <translation>Le site n’a enregistré aucun choix de votre part et considère tous ses outils comme acceptés.</translation>
        </message>
        <message>
            <source>The site's own record of your choice cannot be read.</source>
            <translation>Impossible de lire ce que le site a enregistré de votre choix.</translation>
        </message>
        <message>
            <source>Not mentioned, and taken for accepted where the site uses them: %1.</source>
            <translation>Non mentionnés, et considérés comme acceptés là où le site les utilise : %1.</translation>
        </message>
        <message>
            <source>⚠ That is not what you chose here. What you refused stays refused, whatever the site believes.</source>
            <translation>⚠ Ce n’est pas ce que vous avez choisi ici. Ce que vous avez refusé reste refusé, quoi qu’en pense le site.</translation>
        </message>
        <message>
            <source>Tell the site</source>
            <translation>Informer le site</translation>
        </message>
        <message>
            <source>What the site believes you chose</source>
            <translation>Ce que le site pense que vous avez choisi</translation>
        </message>
        <message>
            <source>⚠ You have chosen nothing for this site here, so your defaults apply. What they refuse stays refused, whatever the site believes.</source>
            <translation>⚠ Vous n’avez rien choisi ici pour ce site : vos réglages par défaut s’appliquent. Ce qu’ils refusent reste refusé, quoi que croie le site.</translation>
        </message>
        <message>
            <source>Writes what applies here into the site&apos;s own record, and loads the page again.</source>
            <translation>Écrit ce qui s’applique ici dans l’enregistrement du site, et recharge la page.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PlatformPreferences</name>
        <message>
            <source>The site has changed its own record of your choice since you told it. You can tell it again.</source>
            <translation>Le site a modifié son enregistrement de votre choix depuis que vous l’en avez informé. Vous pouvez l’informer à nouveau.</translation>
        </message>
        <message>
            <source>The site could not be told. %1</source>
            <translation>Impossible d’informer le site. %1</translation>
        </message>
        <message>
            <source>The site was told, and after the page was loaded again it still says what you chose.</source>
            <translation>Le site a été informé et, après le rechargement de la page, il indique toujours ce que vous avez choisi.</translation>
        </message>
        <message>
            <source>The site did not take what it was told: it wrote its own record again. What was there before was put back. Refused cookies stay refused all the same.</source>
            <translation>Le site n’a pas retenu ce qui lui a été indiqué : il a réécrit son propre enregistrement. L’état antérieur a été rétabli. Les cookies refusés restent malgré tout refusés.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyDeclarations</name>
        <message>
            <source>The site's own policy (%1)</source>
            <translation>La politique du site lui-même (%1)</translation>
        </message>
        <message>
            <source>Your own label</source>
            <translation>Votre propre étiquette</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyDifference</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 et %2 autres</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>ajoutés : %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>supprimés : %1</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>modifiés : %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyExporter</name>
        <message>
            <source>Copy as &amp;HTML</source>
            <translation>Copier en &amp;HTML</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Copier en &amp;Markdown</translation>
        </message>
        <message>
            <source>&amp;Save as HTML…</source>
            <translation>&amp;Enregistrer en HTML…</translation>
        </message>
        <message>
            <source>Save the cookie table</source>
            <translation>Enregistrer le tableau des cookies</translation>
        </message>
        <message>
            <source>HTML (*.html)</source>
            <translation>HTML (*.html)</translation>
        </message>
        <message>
            <source>Save as Mar&amp;kdown…</source>
            <translation>Enregistrer en Mar&amp;kdown…</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Findings as a &amp;table (CSV)…</source>
            <translation>Constats en &amp;tableau (CSV)…</translation>
        </message>
        <message>
            <source>Export the findings</source>
            <translation>Exporter les constats</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>Findings as &amp;JSON…</source>
            <translation>Constats en &amp;JSON…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n ligne copiée.</numerusform>
                <numerusform>%n lignes copiées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Écrit dans %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>Impossible d’écrire %1 : %2.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyFileKind</name>
        <message>
            <source>Save the policy in a browser as a web page (HTML) and give that file.</source>
            <translation>Enregistrez la politique dans un navigateur comme page web (HTML) et indiquez ce fichier.</translation>
        </message>
        <message>
            <source>%1 is empty. %2</source>
            <translation>%1 est vide. %2</translation>
        </message>
        <message>
            <source>%1 is a PDF, which is not read. %2</source>
            <translation>%1 est un PDF, qui n’est pas lu. %2</translation>
        </message>
        <message>
            <source>%1 is not a page: it is binary data. %2</source>
            <translation>%1 n’est pas une page : ce sont des données binaires. %2</translation>
        </message>
        <message>
            <source>%1 is not a page: it is JSON. %2</source>
            <translation>%1 n’est pas une page : c’est du JSON. %2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyFileReader</name>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 ne peut pas être lu : %2.</translation>
        </message>
        <message>
            <source>The file did not finish loading.</source>
            <translation>Le chargement du fichier ne s’est pas terminé.</translation>
        </message>
        <message>
            <source>%1 cannot be read as a page.</source>
            <translation>Impossible de lire %1 comme une page.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyFinding</name>
        <message>
            <source>Refused, yet set again</source>
            <translation>Refusé, mais déposé à nouveau</translation>
        </message>
        <message>
            <source>Third party, not declared</source>
            <translation>Tiers, non déclaré</translation>
        </message>
        <message>
            <source>Seen, not declared</source>
            <translation>Vu, non déclaré</translation>
        </message>
        <message>
            <source>Purpose contradicts other sources</source>
            <translation>Finalité contredite par d’autres sources</translation>
        </message>
        <message>
            <source>Lives longer than declared</source>
            <translation>Durée plus longue que déclaré</translation>
        </message>
        <message>
            <source>Declared without duration</source>
            <translation>Déclaré sans durée</translation>
        </message>
        <message>
            <source>Declared, not seen</source>
            <translation>Déclaré, non vu</translation>
        </message>
        <message>
            <source>Declared and seen</source>
            <translation>Déclaré et vu</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source>the policy</source>
            <translation>la politique</translation>
        </message>
        <message>
            <source>row %1 of the policy</source>
            <translation>ligne %1 de la politique</translation>
        </message>
        <message>
            <source>table %1, row %2 of the policy</source>
            <translation>tableau %1, ligne %2 de la politique</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Cookie</source>
            <translation>Cookie</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce qu’il indique</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>Déclaré</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Observé</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>By whose word</source>
            <translation>Selon qui</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyPageReader</name>
        <message>
            <source>The policy page at %1 could not be opened%2.</source>
            <translation>Impossible d’ouvrir la page de la politique sur %1%2.</translation>
        </message>
        <message numerus="yes">
            <source>The policy page did not finish loading in %n second(s).</source>
            <translation>
                <numerusform>Le chargement de la page de la politique ne s’est pas terminé en %n seconde.</numerusform>
                <numerusform>Le chargement de la page de la politique ne s’est pas terminé en %n secondes.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 did not answer with a page; it may be a download.</source>
            <translation>%1 n’a pas répondu par une page ; il s’agit peut-être d’un téléchargement.</translation>
        </message>
        <message>
            <source>The policy page of %1 leads to another site, %2, which is not visited unasked.</source>
            <translation>La page de politique de %1 mène à un autre site, %2, qui n’est pas visité sans votre demande.</translation>
        </message>
        <message>
            <source>%1 has no page at this address: its server answers %2.</source>
            <translation>%1 n’a pas de page à cette adresse : son serveur répond %2.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyQuestion</name>
        <message>
            <source>The page does not answer.</source>
            <translation>La page ne répond pas.</translation>
        </message>
        <message>
            <source>The page went away before it was read.</source>
            <translation>La page a disparu avant d’être lue.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyReader</name>
        <message>
            <source>Kept cookie policies that are not understood and were left out: %1.</source>
            <translation>Politiques de cookies conservées mais non comprises, qui ont été ignorées : %1.</translation>
        </message>
        <message>
            <source>Kept times of choices that are not understood and were left out: %1.</source>
            <translation>Dates de choix conservées mais non comprises, qui ont été ignorées : %1.</translation>
        </message>
        <message>
            <source>Kept rows of cookie policies that are not understood and were left out: %1.</source>
            <translation>Lignes de politiques de cookies conservées mais non comprises, qui ont été ignorées : %1.</translation>
        </message>
        <message>
            <source>Kept remarks on cookie policies that are not understood and were left out: %1.</source>
            <translation>Remarques sur les politiques de cookies conservées mais non comprises, qui ont été ignorées : %1.</translation>
        </message>
        <message>
            <source>Kept labels of cookies that are not understood and were left out: %1.</source>
            <translation>Étiquettes de cookies conservées mais non comprises, qui ont été ignorées : %1.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyRemark</name>
        <message>
            <source>This is not the name of a cookie.</source>
            <translation>Ce n’est pas le nom d’un cookie.</translation>
        </message>
        <message>
            <source>The fixed beginning of this name is too short to tell cookies by.</source>
            <translation>Le début fixe de ce nom est trop court pour reconnaître des cookies.</translation>
        </message>
        <message>
            <source>This is longer than a cookie's name.</source>
            <translation>C’est plus long que le nom d’un cookie.</translation>
        </message>
        <message>
            <source>This name is declared more than once, and not with the same words.</source>
            <translation>Ce nom est déclaré plusieurs fois, dans des termes différents.</translation>
        </message>
        <message>
            <source>No table or list of this page was recognised as a declaration of cookies; what its running text says is not interpreted.</source>
            <translation>Aucun tableau ni liste de cette page n’a été reconnu comme une déclaration de cookies ; ce que dit son texte courant n’est pas interprété.</translation>
        </message>
        <message>
            <source>A table or list that this page does not show declares these, so they were not read. If the page can show it, do so, and press “Read this page as the policy”.</source>
            <translation>Un tableau ou une liste que cette page n’affiche pas les déclare : ils n’ont donc pas été lus. Si la page peut l’afficher, faites-le, puis cliquez sur « Lire cette page comme la politique ».</translation>
        </message>
        <message>
            <source>This list names what looks like a cookie, but most of its items are something else, so it was not read.</source>
            <translation>Cette liste mentionne ce qui ressemble à un cookie, mais la plupart de ses éléments sont autre chose : elle n’a donc pas été lue.</translation>
        </message>
        <message>
            <source>This list may be one of cookies, but it is not certain that what it names are some, so it was not read.</source>
            <translation>Cette liste pourrait porter sur des cookies, mais il n’est pas certain que ce qu’elle nomme en soit : elle n’a donc pas été lue.</translation>
        </message>
        <message>
            <source>This item of a list of cookies names none.</source>
            <translation>Cet élément d’une liste de cookies n’en nomme aucun.</translation>
        </message>
        <message>
            <source>It is not certain that this item of a list of cookies names one.</source>
            <translation>Il n’est pas certain que cet élément d’une liste de cookies en nomme un.</translation>
        </message>
        <message>
            <source>Several lengths of time stand here for several names, and which belongs to which is not certain.</source>
            <translation>Plusieurs durées figurent ici pour plusieurs noms, sans qu’on sache avec certitude laquelle va avec lequel.</translation>
        </message>
        <message>
            <source>This row names no cookie.</source>
            <translation>Cette ligne ne nomme aucun cookie.</translation>
        </message>
        <message>
            <source>This row speaks of something else than a cookie.</source>
            <translation>Cette ligne parle d’autre chose que d’un cookie.</translation>
        </message>
        <message>
            <source>This speaks of a length of time, but it is not certain that the cookie stays that long.</source>
            <translation>Il est question d’une durée, mais il n’est pas certain que le cookie soit conservé aussi longtemps.</translation>
        </message>
        <message>
            <source>This is no kind of cookie that is known.</source>
            <translation>Ce n’est pas un type de cookie connu.</translation>
        </message>
        <message>
            <source>This names several kinds of cookies at once.</source>
            <translation>Plusieurs types de cookies sont nommés à la fois.</translation>
        </message>
        <message>
            <source>This cannot be told as a length of time.</source>
            <translation>Ce texte ne peut pas être compris comme une durée.</translation>
        </message>
        <message>
            <source>The columns of this table have no headings that are known, so it was not read.</source>
            <translation>Les colonnes de ce tableau n’ont aucun en-tête connu : il n’a donc pas été lu.</translation>
        </message>
        <message>
            <source>Two columns of this table could hold the names of cookies.</source>
            <translation>Deux colonnes de ce tableau pourraient contenir les noms des cookies.</translation>
        </message>
        <message>
            <source>This table has headings that lists of cookies have, but what it names does not look like cookies, so it was not read.</source>
            <translation>Ce tableau a des en-têtes de listes de cookies, mais ce qu’il nomme ne ressemble pas à des cookies : il n’a donc pas été lu.</translation>
        </message>
        <message>
            <source>The changing part stands in the middle of this name, so it is read as every name that begins with '%1'.</source>
            <translation>La partie variable se trouve au milieu de ce nom : il est donc lu comme tout nom qui commence par « %1 ».</translation>
        </message>
        <message>
            <source>The page says more than is kept: %1 rows or remarks were left out.</source>
            <translation>La page en dit plus que ce qui est conservé : %1 lignes ou remarques ont été omises.</translation>
        </message>
        <message>
            <source>This page has more than is read of one page: %1 rows of tables and items of lists were read (%2 at most, and %3 characters of each cell); the rest is missing here.</source>
            <translation>Cette page contient plus que ce qui est lu d’une page : %1 lignes de tableaux et éléments de listes ont été lus (%2 au plus, et %3 caractères par cellule) ; le reste manque ici.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyRepository</name>
        <message>
            <source>The site's cookie policy cannot be saved</source>
            <translation>Impossible d’enregistrer la politique de cookies du site</translation>
        </message>
        <message>
            <source>Your label of a cookie cannot be saved</source>
            <translation>Impossible d’enregistrer votre étiquette de cookie</translation>
        </message>
        <message>
            <source>Cookie policies that were read earlier cannot be read</source>
            <translation>Impossible de charger les politiques de cookies lues auparavant</translation>
        </message>
        <message>
            <source>When you chose cannot be saved</source>
            <translation>Impossible d’enregistrer la date de votre choix</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyService</name>
        <message>
            <source>The policy page of %1 declares no cookie by name any more. What it declared on %2 is kept; to replace it, open the page and press “Read this page as the policy”.</source>
            <translation>La page de politique de %1 ne déclare plus aucun cookie par son nom. Ce qu’elle déclarait le %2 est conservé ; pour le remplacer, ouvrez la page et cliquez sur « Lire cette page comme la politique ».</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyTables</name>
        <message>
            <source>The page's script gave no answer that can be read.</source>
            <translation>Le script de la page n’a donné aucune réponse lisible.</translation>
        </message>
        <message>
            <source>The page's script gave an answer with parts that are no parts of a page.</source>
            <translation>Le script de la page a donné une réponse dont des parties ne sont pas celles d’une page.</translation>
        </message>
        <message>
            <source>The page has more text than a policy can have.</source>
            <translation>La page contient plus de texte qu’une politique ne peut en avoir.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyTool</name>
        <message>
            <source>Read this page as the policy</source>
            <translation>Lire cette page comme politique</translation>
        </message>
        <message>
            <source>Of which site is this page the cookie policy?</source>
            <translation>De quel site cette page est-elle la politique de cookies ?</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>The page was left before it was read as the policy.</source>
            <translation>La page a été quittée avant d’être lue comme politique.</translation>
        </message>
        <message>
            <source>The policy of %1 is being read at this moment. Try again when that has ended.</source>
            <translation>La politique de %1 est en cours de lecture. Réessayez quand elle sera terminée.</translation>
        </message>
        <message>
            <source>The page was not read as the policy of %1: %2</source>
            <translation>La page n’a pas été lue comme politique de %1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>The page was read as the policy of %1: %n row(s). Go back to that site to see them.</source>
            <translation>
                <numerusform>La page a été lue comme politique de %1 : %n ligne. Revenez sur ce site pour la voir.</numerusform>
                <numerusform>La page a été lue comme politique de %1 : %n lignes. Revenez sur ce site pour les voir.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyView</name>
        <message>
            <source>read %1</source>
            <translation>lue le %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) declared</source>
            <translation>
                <numerusform>%n ligne déclarée</numerusform>
                <numerusform>%n lignes déclarées</numerusform>
            </translation>
        </message>
        <message>
            <source>hash %1</source>
            <translation>empreinte %1</translation>
        </message>
        <message>
            <source>Declared against observed</source>
            <translation>Comparaison du déclaré et de l’observé</translation>
        </message>
        <message>
            <source>Cookie policy of %1</source>
            <translation>Politique de cookies de %1</translation>
        </message>
        <message>
            <source>SHA-256 of the rows: %1</source>
            <translation>SHA-256 des lignes : %1</translation>
        </message>
        <message>
            <source>Not read again: %1</source>
            <translation>Non relue : %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Look for the policy</source>
            <translation>Chercher la politique</translation>
        </message>
        <message>
            <source>Open a page. What its site declares in its cookie policy is laid beside what it stores.</source>
            <translation>Ouvrez une page. Ce que son site déclare dans sa politique de cookies est mis en regard de ce qu’il enregistre.</translation>
        </message>
        <message>
            <source>Looking for the cookie policy of this site…</source>
            <translation>Recherche de la politique de cookies de ce site…</translation>
        </message>
        <message>
            <source>If you know the page, open it and choose “Read this page as the policy”.</source>
            <translation>Si vous connaissez la page, ouvrez-la et choisissez « Lire cette page comme politique ».</translation>
        </message>
        <message>
            <source>The cookie policy of this site has not been read yet.</source>
            <translation>La politique de cookies de ce site n’a pas encore été lue.</translation>
        </message>
        <message>
            <source>No finding has all of what you search for.</source>
            <translation>Aucun constat ne contient tout ce que vous recherchez.</translation>
        </message>
        <message>
            <source>The policy declares no cookie, and none was seen.</source>
            <translation>La politique ne déclare aucun cookie, et aucun n’a été vu.</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n constat</numerusform>
                <numerusform>%n constats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s)</source>
            <translation>
                <numerusform>%1 sur %n ligne</numerusform>
                <numerusform>%1 sur %n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further row(s) not shown</source>
            <translation>
                <numerusform>%n autre ligne non affichée</numerusform>
                <numerusform>%n autres lignes non affichées</numerusform>
            </translation>
        </message>
        <message>
            <source>Search the findings</source>
            <translation>Rechercher dans les constats</translation>
        </message>
        <message>
            <source>Read this page as the policy</source>
            <translation>Lire cette page comme politique</translation>
        </message>
        <message>
            <source>Cookie table…</source>
            <translation>Tableau des cookies…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Correct the row…</source>
            <translation>Corriger la ligne…</translation>
        </message>
        <message>
            <source>Take back the correction</source>
            <translation>Retirer la correction</translation>
        </message>
        <message>
            <source>What is this cookie for?</source>
            <translation>À quoi sert ce cookie ?</translation>
        </message>
        <message>
            <source>A cookie table for a policy page, from what was observed</source>
            <translation>Un tableau des cookies pour une page de politique, établi d’après ce qui a été observé</translation>
        </message>
        <message>
            <source>The page that is shown is the policy of this site, or of one visited before</source>
            <translation>La page affichée est la politique de ce site, ou d’un site visité auparavant</translation>
        </message>
        <message>
            <source>What the policy declares against what was observed</source>
            <translation>Ce que la politique déclare, comparé à ce qui a été observé</translation>
        </message>
        <message>
            <source>The policy that was read</source>
            <translation>La politique qui a été lue</translation>
        </message>
        <message>
            <source>What could not be interpreted</source>
            <translation>Ce qui n’a pas pu être interprété</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) not understood</source>
            <translation>
                <numerusform>%n passage non interprété</numerusform>
                <numerusform>%n passages non interprétés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PreferencesCookie</name>
        <message>
            <source>The site's cookie of preferences is longer than the platform's ever are.</source>
            <translation>Le cookie de préférences du site est plus long que ceux de la plateforme ne le sont jamais.</translation>
        </message>
        <message>
            <source>The site's cookie of preferences is not in the platform's form.</source>
            <translation>Le cookie de préférences du site n’a pas la forme de ceux de la plateforme.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Vie privée</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Page d’accueil</translation>
        </message>
        <message>
            <source>The address that is opened at the start. Empty: the page of ConsentDesk.</source>
            <translation>L’adresse ouverte au démarrage. Vide : la page de ConsentDesk.</translation>
        </message>
        <message>
            <source>Download folder</source>
            <translation>Dossier de téléchargement</translation>
        </message>
        <message>
            <source>Empty: the download folder of the system.</source>
            <translation>Vide : le dossier de téléchargement du système.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Another language is used from the next start on.</source>
            <translation>Le changement de langue prend effet au prochain démarrage.</translation>
        </message>
        <message>
            <source>What a site may keep until you decide otherwise for it:</source>
            <translation>Ce qu’un site peut conserver tant que vous n’en décidez pas autrement pour lui :</translation>
        </message>
        <message>
            <source>Tell sites not to sell or share my data (Global Privacy Control)</source>
            <translation>Demander aux sites de ne pas vendre ni partager mes données (Global Privacy Control)</translation>
        </message>
        <message>
            <source>Sent while anything is refused on a site; not to a site on which you accepted everything.</source>
            <translation>Envoyé tant que quelque chose est refusé sur un site ; pas aux sites sur lesquels vous avez tout accepté.</translation>
        </message>
        <message>
            <source>Ask for my choice again when a site's cookie policy changes</source>
            <translation>Redemander mon choix lorsque la politique de cookies d’un site change</translation>
        </message>
        <message>
            <source>Ask for my choice again after some time</source>
            <translation>Redemander mon choix au bout d’un certain temps</translation>
        </message>
        <message>
            <source>A choice is kept without asking for</source>
            <translation>Conserver un choix sans redemander pendant</translation>
        </message>
        <message>
            <source> months</source>
            <translation> mois</translation>
        </message>
        <message>
            <source>Not available: this program was built without the rules for banners (npm package @duckduckgo/autoconsent).</source>
            <translation>Indisponible : ce programme a été construit sans les règles des bandeaux (paquet npm @duckduckgo/autoconsent).</translation>
        </message>
        <message>
            <source>A banner is refused as a whole, or accepted where you refuse nothing on the site. Banners in which no way is found, and those inside frames, are left to you.</source>
            <translation>Un bandeau est refusé en bloc, ou accepté là où vous ne refusez rien sur le site. Les bandeaux où aucun chemin n’est trouvé, et ceux placés dans des cadres, vous sont laissés.</translation>
        </message>
        <message>
            <source>Cookie banners of sites</source>
            <translation>Bandeaux de cookies des sites</translation>
        </message>
        <message>
            <source>Ask me once, where one is</source>
            <translation>Me demander une fois, là où il y en a un</translation>
        </message>
        <message>
            <source>Answer them by what I chose in the panel</source>
            <translation>Y répondre selon ce que j’ai choisi dans le panneau</translation>
        </message>
        <message>
            <source>Leave them to me</source>
            <translation>Me les laisser</translation>
        </message>
        <message>
            <source>Tabs of last time</source>
            <translation>Onglets de la dernière session</translation>
        </message>
        <message>
            <source>Offer them after a crash</source>
            <translation>Les proposer après un plantage</translation>
        </message>
        <message>
            <source>Open them at every start</source>
            <translation>Les rouvrir à chaque démarrage</translation>
        </message>
        <message>
            <source>Leave them closed</source>
            <translation>Ne pas les rouvrir</translation>
        </message>
        <message>
            <source>Ask for the place of every download</source>
            <translation>Demander où enregistrer chaque téléchargement</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ProfileMark</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ProgramMenu</name>
        <message>
            <source>New private window</source>
            <translation>Nouvelle fenêtre privée</translation>
        </message>
        <message>
            <source>New window with a fresh profile</source>
            <translation>Nouvelle fenêtre avec un profil vierge</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Préférences…</translation>
        </message>
        <message>
            <source>Another window of ConsentDesk could not be started.</source>
            <translation>Impossible d’ouvrir une autre fenêtre de ConsentDesk.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::RefusedClearing</name>
        <message>
            <source>Its other storage is cleared. Pages that are open may write again until you reload them.</source>
            <translation>Ses autres formes de stockage sont vidées. Les pages ouvertes peuvent y écrire de nouveau tant que vous ne les avez pas rechargées.</translation>
        </message>
        <message>
            <source>Service workers of %1 remain; they go when %1 is open and allowed.</source>
            <translation>Les service workers de %1 restent ; ils disparaîtront lorsque %1 sera ouvert et autorisé.</translation>
        </message>
        <message>
            <source>%1: blocked, but what is stored stays until you clear it.</source>
            <translation>%1 : bloqué, mais ce qui est enregistré reste jusqu’à ce que vous l’effaciez.</translation>
        </message>
        <message>
            <source>Blocked, but what is stored stays until you clear it.</source>
            <translation>Bloqué, mais ce qui est enregistré reste jusqu’à ce que vous l’effaciez.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::RetentionDialog</name>
        <message>
            <source>How long cookies may stay</source>
            <translation>Durée de conservation des cookies</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Aucune limite</translation>
        </message>
        <message>
            <source> months</source>
            <translation> mois</translation>
        </message>
        <message>
            <source> seconds</source>
            <translation> secondes</translation>
        </message>
        <message>
            <source>Wait after a site's last tab</source>
            <translation>Délai après la fermeture du dernier onglet d’un site</translation>
        </message>
        <message>
            <source>Counted from the day a cookie was first stored; visiting the site again does not prolong it. A cookie is shortened, or deleted when its time has passed. Necessary cookies and cookies of the session have no limit.</source>
            <translation>Comptée à partir du jour où un cookie a été enregistré pour la première fois ; revenir sur le site ne la prolonge pas. La durée d’un cookie est raccourcie, ou le cookie supprimé une fois son temps écoulé. Les cookies nécessaires et les cookies de session n’ont pas de limite.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::RowText</name>
        <message>
            <source>being removed</source>
            <translation>suppression en cours</translation>
        </message>
        <message>
            <source>not sent here</source>
            <translation>non envoyé ici</translation>
        </message>
        <message>
            <source>removed on arrival</source>
            <translation>supprimé dès son arrivée</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>A refused cookie is not sent back once its name is known. A new one may accompany a few parallel requests on the visit where it first appears, never a request of a later page.</source>
            <translation>Un cookie refusé n’est plus renvoyé une fois son nom connu. Un nouveau cookie peut accompagner quelques requêtes parallèles lors de la visite où il apparaît, mais jamais une requête d’une page ultérieure.</translation>
        </message>
        <message>
            <source>Other companies' servers are refused before anything is stored. A refused cookie of the site itself is removed the moment it is stored; parallel requests of that moment may still carry it, later pages do not.</source>
            <translation>Les serveurs d’autres sociétés sont refusés avant tout enregistrement. Un cookie refusé du site lui-même est supprimé dès qu’il est enregistré ; les requêtes parallèles de ce moment peuvent encore le transmettre, pas les pages ultérieures.</translation>
        </message>
        <message>
            <source>ConsentDesk is finding out whether it can take refused cookies out before each request. Until then they are removed on arrival.</source>
            <translation>ConsentDesk vérifie s’il peut retirer les cookies refusés avant chaque requête. En attendant, ils sont supprimés dès leur arrivée.</translation>
        </message>
        <message>
            <source>(cookie without a name)</source>
            <translation>(cookie sans nom)</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>conservé</translation>
        </message>
        <message>
            <source>exempt</source>
            <translation>exempté</translation>
        </message>
        <message>
            <source>allowed, not set yet</source>
            <translation>autorisé, pas encore déposé</translation>
        </message>
        <message>
            <source>refused before storage</source>
            <translation>refusé avant l’enregistrement</translation>
        </message>
        <message>
            <source>the gate: nothing of this server is stored, sent or read on this site</source>
            <translation>la barrière : rien de ce serveur n’est enregistré, envoyé ni lu sur ce site</translation>
        </message>
        <message>
            <source>the guard: it kept a script of the page from storing it</source>
            <translation>la sentinelle : elle a empêché un script de la page de l’enregistrer</translation>
        </message>
        <message>
            <source>the keeper: it took it out of the store</source>
            <translation>le gardien : il l’a retiré du stockage</translation>
        </message>
        <message>
            <source>script of %1</source>
            <translation>script de %1</translation>
        </message>
        <message>
            <source>No source knows its kind</source>
            <translation>Aucune source n’en connaît la nature</translation>
        </message>
        <message>
            <source>no source knows its kind</source>
            <translation>aucune source n’en connaît la nature</translation>
        </message>
        <message>
            <source>your label</source>
            <translation>votre étiquette</translation>
        </message>
        <message>
            <source>The site itself. It is sent no cookies and can store none.</source>
            <translation>Le site lui-même. Aucun cookie ne lui est envoyé et il ne peut en enregistrer aucun.</translation>
        </message>
        <message>
            <source>Another company's server. It was sent no cookies and could store none.</source>
            <translation>Le serveur d’une autre société. Aucun cookie ne lui a été envoyé et il n’a pu en enregistrer aucun.</translation>
        </message>
        <message numerus="yes">
            <source>Another company's server. It tried to store cookies %n time(s).</source>
            <translation>
                <numerusform>Le serveur d’une autre société. Il a tenté %n fois d’enregistrer des cookies.</numerusform>
                <numerusform>Le serveur d’une autre société. Il a tenté %n fois d’enregistrer des cookies.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kept, at least %2 refused</source>
            <translation>%1 conservés, au moins %2 refusés</translation>
        </message>
        <message>
            <source>%1 kept, %2 refused</source>
            <translation>conservés : %1, refusés : %2</translation>
        </message>
        <message>
            <source>The list is cut: more cookies were refused than it can hold.</source>
            <translation>La liste est tronquée : plus de cookies ont été refusés qu’elle ne peut en contenir.</translation>
        </message>
        <message numerus="yes">
            <source>The list is cut: more than %n other cookie(s) were refused too.</source>
            <translation>
                <numerusform>La liste est tronquée : plus de %n autre cookie a aussi été refusé.</numerusform>
                <numerusform>La liste est tronquée : plus de %n autres cookies ont aussi été refusés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list is cut: %n more cookie(s) were refused.</source>
            <translation>
                <numerusform>La liste est tronquée : %n autre cookie a été refusé.</numerusform>
                <numerusform>La liste est tronquée : %n autres cookies ont été refusés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused cookies are kept off the wire</source>
            <translation>Les cookies refusés ne sont pas transmis sur le réseau</translation>
        </message>
        <message>
            <source>Refused cookies are removed on arrival</source>
            <translation>Les cookies refusés sont supprimés dès leur arrivée</translation>
        </message>
        <message>
            <source>Checking how refused cookies are kept back</source>
            <translation>Vérification de la façon dont les cookies refusés sont retenus</translation>
        </message>
        <message>
            <source>Requests cleared of refused cookies so far: %1. Requests sent without waiting for that: %2.</source>
            <translation>Requêtes débarrassées de cookies refusés jusqu’ici : %1. Requêtes envoyées sans attendre cette opération : %2.</translation>
        </message>
        <message>
            <source>this page</source>
            <translation>cette page</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n server(s) refused</source>
            <translation>
                <numerusform>%1, %n serveur refusé</numerusform>
                <numerusform>%1, %n serveurs refusés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SavedSession</name>
        <message>
            <source>The open tabs cannot be kept in %1.</source>
            <translation>Impossible de conserver les onglets ouverts dans %1.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ScriptDialogs</name>
        <message>
            <source>This page wanted to go elsewhere while you were looking at another tab. It stays, because what was entered may be lost.</source>
            <translation>Cette page voulait en ouvrir une autre pendant que vous regardiez un autre onglet. Elle reste ouverte, car les données saisies pourraient être perdues.</translation>
        </message>
        <message>
            <source>This page asked something while you were looking at another tab, and was answered with Cancel: %1</source>
            <translation>Cette page a posé une question pendant que vous regardiez un autre onglet. La réponse donnée est « Annuler » : %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SearchEngine</name>
        <message>
            <source>Write %s in the address where the words go, as in https://example.org/search?q=%s.</source>
            <translation>Écrivez %s dans l’adresse à l’endroit où vont les mots, comme dans https://example.org/search?q=%s.</translation>
        </message>
        <message>
            <source>Your own search engine</source>
            <translation>Votre propre moteur de recherche</translation>
        </message>
        <message>
            <source>The words cannot be part of the server's name.</source>
            <translation>Les mots ne peuvent pas faire partie du nom du serveur.</translation>
        </message>
        <message>
            <source>Begin the address with https://.</source>
            <translation>Commencez l’adresse par https://.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SearchEngineDialog</name>
        <message>
            <source>Search engine</source>
            <translation>Moteur de recherche</translation>
        </message>
        <message>
            <source>Words that you type into the address field can be sent to a search engine. It learns what you look for. Without one, nothing is sent.</source>
            <translation>Les mots que vous saisissez dans le champ d’adresse peuvent être envoyés à un moteur de recherche. Celui-ci apprend alors ce que vous cherchez. Sans moteur, rien n’est envoyé.</translation>
        </message>
        <message>
            <source>Address of your own search engine</source>
            <translation>Adresse de votre propre moteur de recherche</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>My own, with %s where the words go:</source>
            <translation>Le mien, avec %s à l’endroit où vont les mots :</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SettingsForm</name>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>Choisir : %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ShortcutsDialog</name>
        <message>
            <source>Open a new tab</source>
            <translation>Ouvrir un nouvel onglet</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>Fermer l’onglet</translation>
        </message>
        <message>
            <source>Reopen the closed tab</source>
            <translation>Rouvrir l’onglet fermé</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Onglet suivant</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Onglet précédent</translation>
        </message>
        <message>
            <source>A tab by its place</source>
            <translation>Un onglet d’après sa place</translation>
        </message>
        <message>
            <source>Last tab</source>
            <translation>Dernier onglet</translation>
        </message>
        <message>
            <source>New private window</source>
            <translation>Nouvelle fenêtre privée</translation>
        </message>
        <message>
            <source>Show the downloads</source>
            <translation>Afficher les téléchargements</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Go to the address field</source>
            <translation>Aller au champ d’adresse</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Reload the page</source>
            <translation>Recharger la page</translation>
        </message>
        <message>
            <source>Reload the page and everything in it</source>
            <translation>Recharger la page et tout ce qu’elle contient</translation>
        </message>
        <message>
            <source>Stop loading; leave full screen; close the search</source>
            <translation>Arrêter le chargement ; quitter le plein écran ; fermer la recherche</translation>
        </message>
        <message>
            <source>Find in the page</source>
            <translation>Rechercher dans la page</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Show this site larger</source>
            <translation>Agrandir l’affichage de ce site</translation>
        </message>
        <message>
            <source>Show this site smaller</source>
            <translation>Réduire l’affichage de ce site</translation>
        </message>
        <message>
            <source>Show this site at its normal size</source>
            <translation>Afficher ce site à sa taille normale</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimer</translation>
        </message>
        <message>
            <source>Save the page as PDF</source>
            <translation>Enregistrer la page en PDF</translation>
        </message>
        <message>
            <source>Move between address, page and cookies</source>
            <translation>Passer de l’adresse à la page et aux cookies</translation>
        </message>
        <message>
            <source>Show or hide the cookies of this site</source>
            <translation>Afficher ou masquer les cookies de ce site</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Show or hide inspector and timeline</source>
            <translation>Afficher ou masquer l’inspecteur et la chronologie</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Cette liste</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Action</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SiteBadge</name>
        <message>
            <source>You opened it anyway: its errors are passed over until ConsentDesk is closed.</source>
            <translation>Vous l’avez ouvert quand même : ses erreurs sont ignorées jusqu’à la fermeture de ConsentDesk.</translation>
        </message>
        <message>
            <source>As the server showed it just now, to ConsentDesk and not to the page.</source>
            <translation>Tel que le serveur vient de le présenter à ConsentDesk, et non à la page.</translation>
        </message>
        <message>
            <source>The server could not be reached, or showed none.</source>
            <translation>Le serveur n’a pas pu être joint, ou n’en a présenté aucun.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SitePopover</name>
        <message>
            <source>About this site</source>
            <translation>À propos de ce site</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Aucune page</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>The engine has checked it, and does not hand it out. ConsentDesk can ask the server to show it: that is one more connection to it, without a cookie and without a page.</source>
            <translation>Le moteur l’a vérifié, mais ne le communique pas. ConsentDesk peut demander au serveur de le présenter : cela fait une connexion de plus, sans cookie et sans page.</translation>
        </message>
        <message>
            <source>Show certificate</source>
            <translation>Afficher le certificat</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chaîne</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Permissions</translation>
        </message>
        <message>
            <source>This site has no lasting permission, and none is refused for good.</source>
            <translation>Ce site n’a aucune permission durable, et aucune ne lui est refusée définitivement.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Autoriser</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a permission, and the address that has it</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Cookies</source>
            <translation>Cookies</translation>
        </message>
        <message>
            <source>No cookie of this site is refused.</source>
            <translation>Aucun cookie de ce site n’est refusé.</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) of this site are refused.</source>
            <translation>
                <numerusform>%n cookie de ce site est refusé.</numerusform>
                <numerusform>%n cookies de ce site sont refusés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cookies of this site</source>
            <translation>Cookies de ce site</translation>
        </message>
        <message numerus="yes">
            <source>%n server(s) are refused as a whole: they are sent no cookies and can store none.</source>
            <translation>
                <numerusform>%n serveur est refusé en entier : aucun cookie ne lui est envoyé et il ne peut en stocker aucun.</numerusform>
                <numerusform>%n serveurs sont refusés en entier : aucun cookie ne leur est envoyé et ils ne peuvent en stocker aucun.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SitesModel</name>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Cookies are kept</source>
            <translation>Conservation des cookies</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Permissions</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Dernière visite</translation>
        </message>
        <message>
            <source>%1: accepted</source>
            <translation>%1 : accepté</translation>
        </message>
        <message>
            <source>%1: refused</source>
            <translation>%1 : refusé</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) chosen by name</source>
            <translation>
                <numerusform>%n cookie choisi par son nom</numerusform>
                <numerusform>%n cookies choisis par leur nom</numerusform>
            </translation>
        </message>
        <message>
            <source>other storage blocked</source>
            <translation>autres formes de stockage bloquées</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>until they expire</source>
            <translation>jusqu’à leur expiration</translation>
        </message>
        <message>
            <source>until ConsentDesk is closed</source>
            <translation>jusqu’à la fermeture de ConsentDesk</translation>
        </message>
        <message>
            <source>until the site's last tab is closed</source>
            <translation>jusqu’à la fermeture du dernier onglet du site</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SitesPage</name>
        <message>
            <source>Reset selected sites</source>
            <translation>Réinitialiser les sites sélectionnés</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Search sites</source>
            <translation>Rechercher des sites</translation>
        </message>
        <message>
            <source>Sites with choices</source>
            <translation>Sites pour lesquels un choix existe</translation>
        </message>
        <message>
            <source>How long cookies of this site are kept</source>
            <translation>Durée de conservation des cookies de ce site</translation>
        </message>
        <message>
            <source>Keep cookies until they expire</source>
            <translation>Conserver les cookies jusqu’à leur expiration</translation>
        </message>
        <message>
            <source>Keep cookies until ConsentDesk is closed</source>
            <translation>Conserver les cookies jusqu’à la fermeture de ConsentDesk</translation>
        </message>
        <message>
            <source>Keep cookies until the site's last tab is closed</source>
            <translation>Conserver les cookies jusqu’à la fermeture du dernier onglet du site</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Export all choices</source>
            <translation>Exporter tous les choix</translation>
        </message>
        <message>
            <source>Choices (*.json)</source>
            <translation>Choix (*.json)</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Import choices</source>
            <translation>Importer des choix</translation>
        </message>
        <message>
            <source>Choices (*.json);;All files (*)</source>
            <translation>Choix (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n site(s) reset.</source>
            <translation>
                <numerusform>%n site réinitialisé.</numerusform>
                <numerusform>%n sites réinitialisés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is as it was before.</source>
            <translation>Tout est de nouveau comme avant.</translation>
        </message>
        <message>
            <source>All choices were saved in %1.</source>
            <translation>Tous les choix ont été enregistrés dans %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>Impossible d’écrire %1.</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>Impossible de lire %1.</translation>
        </message>
        <message numerus="yes">
            <source>The choices for %n site(s) and the default for all sites were imported.</source>
            <translation>
                <numerusform>Les choix pour %n site et le choix par défaut pour tous les sites ont été importés.</numerusform>
                <numerusform>Les choix pour %n sites et le choix par défaut pour tous les sites ont été importés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SqlProblem</name>
        <message>
            <source>the file is damaged</source>
            <translation>le fichier est endommagé</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>the disk reports a failure</source>
            <translation>le disque signale une défaillance</translation>
        </message>
        <message>
            <source>another program is using the file</source>
            <translation>un autre programme utilise le fichier</translation>
        </message>
        <message>
            <source>the file or its folder cannot be opened for writing</source>
            <translation>le fichier ou son dossier ne peut pas être ouvert en écriture</translation>
        </message>
        <message>
            <source>the computer is out of memory</source>
            <translation>l’ordinateur n’a plus de mémoire disponible</translation>
        </message>
        <message>
            <source>the database refuses</source>
            <translation>la base de données refuse</translation>
        </message>
        <message>
            <source>%1: %2. (%3, SQLite code %4)</source>
            <translation>%1 : %2. (%3, code SQLite %4)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageEditor</name>
        <message>
            <source>This value is too long to be edited here.</source>
            <translation>Cette valeur est trop longue pour être modifiée ici.</translation>
        </message>
        <message>
            <source>Delete “%1”? This cannot be undone.</source>
            <translation>Supprimer « %1 » ? Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Delete everything in “%1” of %2? This cannot be undone.</source>
            <translation>Supprimer tout le contenu de « %1 » pour %2 ? Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageEntryDialog</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Ajouter une entrée</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>(empty name)</source>
            <translation>(nom vide)</translation>
        </message>
        <message>
            <source>A backslash is written \\, a character that cannot be typed \u and four digits.</source>
            <translation>Une barre oblique inverse s’écrit \\, un caractère impossible à saisir \u suivi de quatre chiffres.</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Emplacement</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>&amp;Valeur</translation>
        </message>
        <message>
            <source>At most %1 characters can be written here.</source>
            <translation>%1 caractères au maximum peuvent être saisis ici.</translation>
        </message>
        <message>
            <source>There is an entry of this name already. Edit that one, or choose another name.</source>
            <translation>Une entrée de ce nom existe déjà. Modifiez-la ou choisissez un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageText</name>
        <message>
            <source>“%1” is stored.</source>
            <translation>« %1 » est enregistré.</translation>
        </message>
        <message>
            <source>“%1” is deleted.</source>
            <translation>« %1 » est supprimé.</translation>
        </message>
        <message>
            <source>What was cleared is back.</source>
            <translation>Ce qui avait été vidé est rétabli.</translation>
        </message>
        <message>
            <source>%1 of %2: cleared.</source>
            <translation>%1 de %2 : vidé.</translation>
        </message>
        <message>
            <source>Local storage</source>
            <translation>Stockage local</translation>
        </message>
        <message>
            <source>Session storage</source>
            <translation>Stockage de session</translation>
        </message>
        <message>
            <source>IndexedDB databases</source>
            <translation>Bases de données IndexedDB</translation>
        </message>
        <message>
            <source>Cache storage</source>
            <translation>Stockage en cache</translation>
        </message>
        <message>
            <source>Service workers</source>
            <translation>Service workers</translation>
        </message>
        <message>
            <source>Storage is refused here.</source>
            <translation>Le stockage est refusé ici.</translation>
        </message>
        <message>
            <source>There is none on pages without encryption.</source>
            <translation>Il n’y en a pas sur les pages non chiffrées.</translation>
        </message>
        <message>
            <source>This document has no storage: it is sandboxed or has no address of its own.</source>
            <translation>Ce document n’a pas de stockage : il est isolé ou n’a pas d’adresse propre.</translation>
        </message>
        <message>
            <source>No answer in time.</source>
            <translation>Pas de réponse à temps.</translation>
        </message>
        <message>
            <source>Not stored: the site's storage is full.</source>
            <translation>Non enregistré : le stockage du site est plein.</translation>
        </message>
        <message>
            <source>Nothing was changed: the page has written something else here meanwhile.</source>
            <translation>Rien n’a été modifié : la page a écrit autre chose ici entre-temps.</translation>
        </message>
        <message>
            <source>The page still uses it. It is deleted as soon as the page lets go, at the latest when it is closed.</source>
            <translation>La page l’utilise encore. La suppression aura lieu dès que la page le libérera, au plus tard à sa fermeture.</translation>
        </message>
        <message>
            <source>It is no longer there.</source>
            <translation>Il n’existe plus.</translation>
        </message>
        <message>
            <source>No open frame of this page has this origin any more, so its storage cannot be reached.</source>
            <translation>Plus aucun cadre ouvert de cette page n’a cette origine : son stockage est donc inaccessible.</translation>
        </message>
        <message>
            <source>The engine could not do it.</source>
            <translation>Le moteur n’a pas pu le faire.</translation>
        </message>
        <message numerus="yes">
            <source>%1 entr(y/ies)</source>
            <translation>
                <numerusform>%1 entrée</numerusform>
                <numerusform>%1 entrées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 database(s)</source>
            <translation>
                <numerusform>%1 base de données</numerusform>
                <numerusform>%1 bases de données</numerusform>
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
        <message>
            <source>Stored, but the engine kept another value.</source>
            <translation>Enregistré, mais le moteur a conservé une autre valeur.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageTreeView</name>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>What the page has stored</source>
            <translation>Ce que la page a enregistré</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>Vider %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageUndo</name>
        <message>
            <source>change of “%1”</source>
            <translation>modification de « %1 »</translation>
        </message>
        <message>
            <source>deletion of “%1”</source>
            <translation>suppression de « %1 »</translation>
        </message>
        <message>
            <source>clearing of %1</source>
            <translation>vidage de %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageValuePane</name>
        <message>
            <source>Value of the selected entry</source>
            <translation>Valeur de l’entrée sélectionnée</translation>
        </message>
        <message>
            <source>Hide value</source>
            <translation>Masquer la valeur</translation>
        </message>
        <message>
            <source>Show value</source>
            <translation>Afficher la valeur</translation>
        </message>
        <message>
            <source>Select a row to see more of it.</source>
            <translation>Sélectionnez une ligne pour en voir davantage.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s), hidden</source>
            <translation>
                <numerusform>%n caractère, masqué</numerusform>
                <numerusform>%n caractères, masqués</numerusform>
            </translation>
        </message>
        <message>
            <source>… The value goes on; it is too long to be shown whole.</source>
            <translation>… La valeur continue ; elle est trop longue pour être affichée en entier.</translation>
        </message>
        <message>
            <source>Reading the value …</source>
            <translation>Lecture de la valeur…</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageView</name>
        <message>
            <source>Open a page to see what it stores.</source>
            <translation>Ouvrez une page pour voir ce qu’elle enregistre.</translation>
        </message>
        <message>
            <source>Search names and values</source>
            <translation>Rechercher dans les noms et les valeurs</translation>
        </message>
        <message>
            <source>Search what the page has stored</source>
            <translation>Rechercher dans ce que la page a enregistré</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Asking every frame of the page.</source>
            <translation>Interrogation de tous les cadres de la page.</translation>
        </message>
        <message>
            <source>Nothing is stored</source>
            <translation>Rien n’est enregistré</translation>
        </message>
        <message>
            <source>This page keeps nothing in local or session storage, IndexedDB or caches, and has no service worker.</source>
            <translation>Cette page ne conserve rien dans le stockage local ou de session, dans IndexedDB ou dans les caches, et n’a aucun service worker.</translation>
        </message>
        <message>
            <source>Add an entry …</source>
            <translation>Ajouter une entrée…</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Rien à afficher</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n origine</numerusform>
                <numerusform>%n origines</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in local and session storage</source>
            <translation>%1 dans le stockage local et de session</translation>
        </message>
        <message>
            <source>this engine reports no sizes of databases and caches</source>
            <translation>ce moteur n’indique pas la taille des bases de données ni des caches</translation>
        </message>
        <message>
            <source>The name is too long to ask for the whole value.</source>
            <translation>Le nom est trop long pour demander la valeur entière.</translation>
        </message>
        <message>
            <source>What was there was too large to be kept: this cannot be undone.</source>
            <translation>Ce qui s’y trouvait était trop volumineux pour être gardé : cette action est irréversible.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TabSession</name>
        <message>
            <source>ConsentDesk was not closed last time. Its tabs can be opened again.</source>
            <translation>ConsentDesk ne s’est pas fermé normalement la dernière fois. Ses onglets peuvent être rouverts.</translation>
        </message>
        <message>
            <source>Restore the tabs of last time</source>
            <translation>Restaurer les onglets précédents</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>Les oublier</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TabStrip</name>
        <message>
            <source>New tab</source>
            <translation>Nouvel onglet</translation>
        </message>
        <message>
            <source>%1 (muted)</source>
            <translation>%1 (son coupé)</translation>
        </message>
        <message>
            <source>%1 (playing)</source>
            <translation>%1 (son en cours)</translation>
        </message>
        <message>
            <source>Tabs</source>
            <translation>Onglets</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>Fermer l’onglet</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>Recharger</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Mute or unmute</source>
            <translation>Couper ou rétablir le son</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close the other tabs</source>
            <translation>Fermer les autres onglets</translation>
        </message>
        <message>
            <source>Reopen the closed tab</source>
            <translation>Rouvrir l’onglet fermé</translation>
        </message>
        <message>
            <source>Close the tab %1</source>
            <translation>Fermer l’onglet %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TableCsv</name>
        <message>
            <source>It contains half a character, which UTF-8 cannot hold.</source>
            <translation>Contient une moitié de caractère, que l’UTF-8 ne peut pas représenter.</translation>
        </message>
        <message>
            <source>It has an apostrophe in front, so that a spreadsheet does not run it.</source>
            <translation>Une apostrophe a été placée devant, pour qu’un tableur ne l’exécute pas.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TableJson</name>
        <message>
            <source>It contains half a character, which UTF-8 cannot hold.</source>
            <translation>Contient une moitié de caractère, que l’UTF-8 ne peut pas représenter.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TcFields</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>%1 vendors, numbers up to %2, written as bit field</source>
            <translation>%1 prestataires, numéros jusqu’à %2, écrits sous forme de champ de bits</translation>
        </message>
        <message>
            <source>%1 vendors, numbers up to %2, written as ranges</source>
            <translation>%1 prestataires, numéros jusqu’à %2, écrits sous forme d’intervalles</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créé le</translation>
        </message>
        <message>
            <source>Last updated</source>
            <translation>Dernière mise à jour</translation>
        </message>
        <message>
            <source>Consent platform (CMP) number</source>
            <translation>Numéro de la plateforme de consentement (CMP)</translation>
        </message>
        <message>
            <source>Consent platform version</source>
            <translation>Version de la plateforme de consentement</translation>
        </message>
        <message>
            <source>Consent screen</source>
            <translation>Écran de consentement</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Vendor list version</source>
            <translation>Version de la liste des prestataires</translation>
        </message>
        <message>
            <source>Policy version</source>
            <translation>Version de la politique</translation>
        </message>
        <message>
            <source>For this service only</source>
            <translation>Pour ce service uniquement</translation>
        </message>
        <message>
            <source>Other than the standard texts</source>
            <translation>Autres que les textes standard</translation>
        </message>
        <message>
            <source>Purpose 1 treated otherwise</source>
            <translation>Finalité 1 traitée autrement</translation>
        </message>
        <message>
            <source>Publisher's country</source>
            <translation>Pays de l’éditeur</translation>
        </message>
        <message>
            <source>claimed, no objection</source>
            <translation>revendiqué, sans opposition</translation>
        </message>
        <message>
            <source>not claimed, or objected to</source>
            <translation>non revendiqué, ou refusé par opposition</translation>
        </message>
        <message>
            <source>Publisher's restrictions</source>
            <translation>Restrictions de l’éditeur</translation>
        </message>
        <message>
            <source>purpose %1, %2</source>
            <translation>finalité %1, %2</translation>
        </message>
        <message>
            <source>%1 vendors: %2</source>
            <translation>%1 prestataires : %2</translation>
        </message>
        <message>
            <source>Segment of an unknown kind</source>
            <translation>Segment d’un type inconnu</translation>
        </message>
        <message>
            <source>not decoded</source>
            <translation>non décodé</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TcNames</name>
        <message>
            <source>store and read on the device</source>
            <translation>enregistrer et lire sur l’appareil</translation>
        </message>
        <message>
            <source>choose advertising by limited data</source>
            <translation>choisir la publicité avec des données limitées</translation>
        </message>
        <message>
            <source>build a profile for advertising</source>
            <translation>créer un profil pour la publicité</translation>
        </message>
        <message>
            <source>choose advertising by a profile</source>
            <translation>choisir la publicité selon un profil</translation>
        </message>
        <message>
            <source>build a profile for content</source>
            <translation>créer un profil pour le contenu</translation>
        </message>
        <message>
            <source>choose content by a profile</source>
            <translation>choisir le contenu selon un profil</translation>
        </message>
        <message>
            <source>measure advertising</source>
            <translation>mesurer la publicité</translation>
        </message>
        <message>
            <source>measure content</source>
            <translation>mesurer le contenu</translation>
        </message>
        <message>
            <source>learn about audiences from statistics</source>
            <translation>connaître les audiences par les statistiques</translation>
        </message>
        <message>
            <source>develop and improve services</source>
            <translation>développer et améliorer les services</translation>
        </message>
        <message>
            <source>choose content by limited data</source>
            <translation>choisir le contenu avec des données limitées</translation>
        </message>
        <message>
            <source>use the precise location</source>
            <translation>utiliser la localisation précise</translation>
        </message>
        <message>
            <source>scan the device to identify it</source>
            <translation>analyser l’appareil pour l’identifier</translation>
        </message>
        <message>
            <source>Vendors that were shown</source>
            <translation>Prestataires affichés</translation>
        </message>
        <message>
            <source>Vendors that the publisher allows</source>
            <translation>Prestataires autorisés par l’éditeur</translation>
        </message>
        <message>
            <source>The publisher's own purposes</source>
            <translation>Finalités propres à l’éditeur</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>non autorisé</translation>
        </message>
        <message>
            <source>only with consent</source>
            <translation>uniquement avec consentement</translation>
        </message>
        <message>
            <source>only by legitimate interest</source>
            <translation>uniquement par intérêt légitime</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TcString</name>
        <message>
            <source>This is no consent string: it is empty or holds characters that none has.</source>
            <translation>Ce n’est pas une chaîne de consentement : elle est vide ou contient des caractères impossibles.</translation>
        </message>
        <message>
            <source>The consent string has version %1; only version %2 is decoded.</source>
            <translation>La chaîne de consentement est en version %1 ; seule la version %2 est décodée.</translation>
        </message>
        <message>
            <source>The consent string ends too early: it was cut short or damaged.</source>
            <translation>La chaîne de consentement se termine trop tôt : elle a été tronquée ou endommagée.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TextConsents</name>
        <message>
            <source>strictly necessary</source>
            <translation>strictement nécessaire</translation>
        </message>
        <message>
            <source>performance</source>
            <translation>performance</translation>
        </message>
        <message>
            <source>functional</source>
            <translation>fonctionnel</translation>
        </message>
        <message>
            <source>targeting</source>
            <translation>ciblage</translation>
        </message>
        <message>
            <source>social media</source>
            <translation>réseaux sociaux</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Consent id</source>
            <translation>Identifiant du consentement</translation>
        </message>
        <message>
            <source>To be asked again</source>
            <translation>À redemander</translation>
        </message>
        <message>
            <source>Times the banner was answered</source>
            <translation>Nombre de réponses au bandeau</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>visitors of this region are not asked</source>
            <translation>les visiteurs de cette région ne sont pas interrogés</translation>
        </message>
        <message>
            <source>Version of %1</source>
            <translation>Version de %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TextLanguage</name>
        <message>
            <source>en</source>
            <comment>code of the language, ISO 639-1</comment>
            <translation>fr</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ThirdPartyWeb</name>
        <message>
            <source>The file is not the list of third-party-web.</source>
            <translation>Le fichier n’est pas la liste de third-party-web.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TimeText</name>
        <message>
            <source>d MMMM yyyy, HH:mm:ss</source>
            <comment>form of a moment, as QDateTime reads it</comment>
            <translation>d MMMM yyyy, HH:mm:ss</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TimelineExporter</name>
        <message>
            <source>Export the timeline</source>
            <translation>Exporter la chronologie</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) written to %1.</source>
            <translation>
                <numerusform>%n événement écrit dans %1.</numerusform>
                <numerusform>%n événements écrits dans %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TimelineModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Cookie or server</source>
            <translation>Cookie ou serveur</translation>
        </message>
        <message>
            <source>On pages of</source>
            <translation>Sur les pages de</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TimelineView</name>
        <message>
            <source>Search the timeline</source>
            <translation>Rechercher dans la chronologie</translation>
        </message>
        <message>
            <source>Earlier…</source>
            <translation>Plus anciens…</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Deletes these events, and those kept of earlier sessions</source>
            <translation>Supprime ces événements, ainsi que ceux conservés des sessions précédentes</translation>
        </message>
        <message>
            <source>Deletes these events</source>
            <translation>Supprime ces événements</translation>
        </message>
        <message>
            <source>Clear the timeline</source>
            <translation>Vider la chronologie</translation>
        </message>
        <message>
            <source>Delete all events, those kept of earlier sessions too? This cannot be undone.</source>
            <translation>Supprimer tous les événements, y compris ceux conservés des sessions précédentes ? Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>Tout supprimer</translation>
        </message>
        <message>
            <source>What happened to cookies, newest first</source>
            <translation>Ce qui est arrivé aux cookies, du plus récent au plus ancien</translation>
        </message>
        <message>
            <source>What is &amp;shown, as a table (CSV)…</source>
            <translation>Ce qui est &amp;affiché, en tableau (CSV)…</translation>
        </message>
        <message>
            <source>What is shown, as &amp;JSON…</source>
            <translation>Ce qui est affiché, en &amp;JSON…</translation>
        </message>
        <message>
            <source>&amp;Everything, as a table (CSV)…</source>
            <translation>&amp;Tout, en tableau (CSV)…</translation>
        </message>
        <message>
            <source>Everything, as JS&amp;ON…</source>
            <translation>Tout, en JS&amp;ON…</translation>
        </message>
        <message>
            <source>No event has all of what you search for.</source>
            <translation>Aucun événement ne contient tout ce que vous recherchez.</translation>
        </message>
        <message>
            <source>Nothing yet in this session. “Earlier…” shows what is kept of the ones before.</source>
            <translation>Rien pour l’instant dans cette session. « Plus anciens… » affiche ce qui est conservé des précédentes.</translation>
        </message>
        <message>
            <source>Nothing yet. What pages store, and what is refused, appears here.</source>
            <translation>Rien pour l’instant. Ce que les pages enregistrent et ce qui est refusé apparaît ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n événement</numerusform>
                <numerusform>%n événements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n event(s)</source>
            <translation>
                <numerusform>%1 sur %n événement</numerusform>
                <numerusform>%1 sur %n événements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n event(s) since.</source>
            <translation>
                <numerusform>En pause. %n événement depuis.</numerusform>
                <numerusform>En pause. %n événements depuis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) exported</source>
            <translation>
                <numerusform>%n événement exporté</numerusform>
                <numerusform>%n événements exportés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ToolArea</name>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Inspecteur</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>&amp;Chronologie</translation>
        </message>
        <message>
            <source>Other &amp;storage</source>
            <translation>Autre &amp;stockage</translation>
        </message>
        <message>
            <source>&amp;Policy</source>
            <translation>&amp;Politique</translation>
        </message>
        <message>
            <source>Close the tools</source>
            <translation>Fermer les outils</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TruthConsents</name>
        <message>
            <source>Consent id</source>
            <translation>Identifiant du consentement</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Kind of choice</source>
            <translation>Type de choix</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ValueDescription</name>
        <message>
            <source>More</source>
            <translation>Suite</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) not shown</source>
            <translation>
                <numerusform>%n ligne non affichée</numerusform>
                <numerusform>%n lignes non affichées</numerusform>
            </translation>
        </message>
        <message>
            <source>Choice it records: %1</source>
            <translation>Choix enregistré : %1</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Enregistré le</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>About the value</source>
            <translation>À propos de la valeur</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ValueField</name>
        <message>
            <source>Sho&amp;w value</source>
            <translation>A&amp;fficher la valeur</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::VerdictText</name>
        <message>
            <source>Kept: you always allow it on this site.</source>
            <translation>Conservé : vous l’autorisez toujours sur ce site.</translation>
        </message>
        <message>
            <source>Kept: you always allow it.</source>
            <translation>Conservé : vous l’autorisez toujours.</translation>
        </message>
        <message>
            <source>Kept: necessary cookies need no consent.</source>
            <translation>Conservé : les cookies nécessaires ne requièrent pas de consentement.</translation>
        </message>
        <message>
            <source>Kept: anonymised statistics need no consent. You can still refuse it.</source>
            <translation>Conservé : les statistiques anonymisées ne requièrent pas de consentement. Vous pouvez quand même le refuser.</translation>
        </message>
        <message>
            <source>Kept: you accepted this category on this site.</source>
            <translation>Conservé : vous avez accepté cette catégorie sur ce site.</translation>
        </message>
        <message>
            <source>Kept: you accepted this category for every site.</source>
            <translation>Conservé : vous avez accepté cette catégorie pour tous les sites.</translation>
        </message>
        <message>
            <source>Let through: you allow this site's other storage.</source>
            <translation>Laissé passer : vous autorisez les autres formes de stockage de ce site.</translation>
        </message>
        <message>
            <source>Let through: you allow one of its cookies by name. Its other cookies are removed on arrival.</source>
            <translation>Laissé passer : vous autorisez l’un de ses cookies par son nom. Ses autres cookies sont supprimés dès leur arrivée.</translation>
        </message>
        <message>
            <source>Let through: the site you visit may store what is necessary.</source>
            <translation>Laissé passer : le site que vous visitez peut enregistrer ce qui est nécessaire.</translation>
        </message>
        <message>
            <source>Refused: you always refuse it on this site.</source>
            <translation>Refusé : vous le refusez toujours sur ce site.</translation>
        </message>
        <message>
            <source>Refused: you always refuse it.</source>
            <translation>Refusé : vous le refusez toujours.</translation>
        </message>
        <message>
            <source>Refused: you blocked this site's other storage.</source>
            <translation>Refusé : vous avez bloqué les autres formes de stockage de ce site.</translation>
        </message>
        <message>
            <source>Refused: you blocked every site's other storage.</source>
            <translation>Refusé : vous avez bloqué les autres formes de stockage de tous les sites.</translation>
        </message>
        <message>
            <source>Refused: you refused this category on this site.</source>
            <translation>Refusé : vous avez refusé cette catégorie sur ce site.</translation>
        </message>
        <message>
            <source>Refused: you refused this category for every site.</source>
            <translation>Refusé : vous avez refusé cette catégorie pour tous les sites.</translation>
        </message>
        <message>
            <source>Refused: you have not accepted this category.</source>
            <translation>Refusé : vous n’avez pas accepté cette catégorie.</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::VisitText</name>
        <message>
            <source>Not loaded: %1</source>
            <translation>Non chargée : %1</translation>
        </message>
        <message>
            <source>The server answered with an error, status %1; what it sent along was loaded.</source>
            <translation>Le serveur a répondu par une erreur, statut %1 ; ce qu’il a envoyé avec a été chargé.</translation>
        </message>
        <message>
            <source>Cookies on %1: %2</source>
            <translation>Cookies sur %1 : %2</translation>
        </message>
        <message>
            <source>Nothing was compared: %1</source>
            <translation>Rien n’a été comparé : %1</translation>
        </message>
        <message>
            <source>Declared against observed: %1</source>
            <translation>Comparaison du déclaré et de l’observé : %1</translation>
        </message>
        <message>
            <source>%1 declared, %2, %3 on what could not be interpreted.</source>
            <translation>%1 déclarés, %2, %3 sur ce qui n’a pas pu être interprété.</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>constat</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>constats</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>remarque</translation>
        </message>
        <message>
            <source>remarks</source>
            <translation>remarques</translation>
        </message>
        <message>
            <source>None seen.</source>
            <translation>Aucun n’a été vu.</translation>
        </message>
        <message>
            <source>Refused by %1.</source>
            <translation>Refusé par %1.</translation>
        </message>
        <message>
            <source>Script: %1</source>
            <translation>Script : %1</translation>
        </message>
        <message>
            <source>Value: %1</source>
            <translation>Valeur : %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::VisitorIds</name>
        <message>
            <source>Google Analytics client id</source>
            <translation>Identifiant client Google Analytics</translation>
        </message>
        <message>
            <source>Parts of the domain</source>
            <translation>Parties du domaine</translation>
        </message>
        <message>
            <source>Random number</source>
            <translation>Nombre aléatoire</translation>
        </message>
        <message>
            <source>First visit</source>
            <translation>Première visite</translation>
        </message>
        <message>
            <source>Google Analytics session</source>
            <translation>Session Google Analytics</translation>
        </message>
        <message>
            <source>Start of the session</source>
            <translation>Début de la session</translation>
        </message>
        <message>
            <source>Number of the session</source>
            <translation>Numéro de la session</translation>
        </message>
        <message>
            <source>Matomo visitor id</source>
            <translation>Identifiant de visiteur Matomo</translation>
        </message>
        <message>
            <source>Visitor id</source>
            <translation>Identifiant du visiteur</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::WebAddress</name>
        <message>
            <source>“%1” is not a web address. Type one such as data.example.org.</source>
            <translation>« %1 » n’est pas une adresse web. Saisissez-en une, par exemple data.example.org.</translation>
        </message>
        <message>
            <source>ConsentDesk opens http and https addresses only, not “%1”.</source>
            <translation>ConsentDesk n’ouvre que les adresses http et https, pas « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::WholeFile</name>
        <message>
            <source>that is no file</source>
            <translation>ce n’est pas un fichier</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::WindowClosing</name>
        <message>
            <source>Something may be lost when the window closes. It waits for an answer of: %1</source>
            <translation>Des données peuvent être perdues à la fermeture de la fenêtre. Elle attend une réponse de : %1</translation>
        </message>
        <message>
            <source>Close at once</source>
            <translation>Fermer immédiatement</translation>
        </message>
        <message>
            <source>Do not close</source>
            <translation>Ne pas fermer</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::WindowGates</name>
        <message>
            <source>A page in the background wants to download “%1” from %2.</source>
            <translation>Une page en arrière-plan souhaite télécharger « %1 » depuis %2.</translation>
        </message>
        <message>
            <source>A page wants to download “%1” from %2.</source>
            <translation>Une page souhaite télécharger « %1 » depuis %2.</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Saved “%1”.</source>
            <translation>« %1 » a été enregistré.</translation>
        </message>
        <message>
            <source>Show downloads</source>
            <translation>Afficher les téléchargements</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Enregistrer le fichier</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>Le fichier n’est plus là.</translation>
        </message>
        <message>
            <source>Open this file?</source>
            <translation>Ouvrir ce fichier ?</translation>
        </message>
        <message>
            <source>“%1” from %2 may start a program on your machine. Open it only if you expected it and trust the site.</source>
            <translation>« %1 », provenant de %2, peut lancer un programme sur votre ordinateur. Ne l’ouvrez que si vous l’attendiez et si vous faites confiance au site.</translation>
        </message>
        <message>
            <source>Close ConsentDesk?</source>
            <translation>Fermer ConsentDesk ?</translation>
        </message>
        <message numerus="yes">
            <source>%n download(s) are not finished. Closing ConsentDesk stops them.</source>
            <translation>
                <numerusform>%n téléchargement n’est pas terminé. Fermer ConsentDesk l’interrompra.</numerusform>
                <numerusform>%n téléchargements ne sont pas terminés. Fermer ConsentDesk les interrompra.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Interrompre et fermer</translation>
        </message>
        <message>
            <source>Go on downloading</source>
            <translation>Continuer le téléchargement</translation>
        </message>
        <message>
            <source>The new answer holds from now on. What open pages of %1 have been given already, they keep until they are loaded again.</source>
            <translation>La nouvelle réponse s’applique dès maintenant. Ce que les pages ouvertes de %1 ont déjà obtenu, elles le gardent jusqu’à leur rechargement.</translation>
        </message>
        <message>
            <source>Reload them</source>
            <translation>Les recharger</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::WordSearch</name>
        <message>
            <source>“%1” is not a web address, and no search engine is chosen: nothing was sent anywhere.</source>
            <translation>« %1 » n’est pas une adresse web, et aucun moteur de recherche n’est choisi : rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Choose a search engine…</source>
            <translation>Choisir un moteur de recherche…</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ZoomRepository</name>
        <message>
            <source>How large sites are shown cannot be read</source>
            <translation>Impossible de lire le niveau de zoom des sites</translation>
        </message>
        <message>
            <source>How large sites are shown cannot be saved</source>
            <translation>Impossible d’enregistrer le niveau de zoom des sites</translation>
        </message>
    </context>
</TS>
