<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>QObject</name>
        <message>
            <source>%1 This session is kept in memory only.</source>
            <translation>%1 このセッションはメモリにのみ保持されます。</translation>
        </message>
        <message>
            <source>Private window</source>
            <translation>プライベートウィンドウ</translation>
        </message>
        <message>
            <source>cookies, choices and history are gone when it is closed.</source>
            <translation>閉じると、Cookie、選択、履歴はすべて消去されます。</translation>
        </message>
        <message>
            <source>Fresh profile</source>
            <translation>新しいプロファイル</translation>
        </message>
        <message>
            <source>it began without cookies and is deleted when it is closed.</source>
            <translation>Cookie のない状態で始まり、閉じると削除されます。</translation>
        </message>
        <message>
            <source>Nothing can be written in %1.</source>
            <translation>%1 に書き込めません。</translation>
        </message>
        <message>
            <source>Another ConsentDesk is using %1.</source>
            <translation>別の ConsentDesk が %1 を使用しています。</translation>
        </message>
    </context>
    <context>
        <name>QWebEnginePage</name>
        <message>
            <source>Are you sure you want to leave this page? Changes that you made may not be saved.</source>
            <translation>このページから移動しますか？ 行った変更は保存されない可能性があります。</translation>
        </message>
    </context>
    <context>
        <name>SmallWidgets</name>
        <message>
            <source>Clear: %1</source>
            <translation>消去: %1</translation>
        </message>
    </context>
    <context>
        <name>StorageModel</name>
        <message>
            <source>(empty name)</source>
            <translation>(名前なし)</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 文字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Version %1, %n store(s)</source>
            <translation>
                <numerusform>バージョン %1、%n 個のストア</numerusform>
            </translation>
        </message>
        <message>
            <source>Database</source>
            <translation>データベース</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n 件のレコード</numerusform>
            </translation>
        </message>
        <message>
            <source>could not be counted</source>
            <translation>件数を取得できませんでした</translation>
        </message>
        <message>
            <source>Object store</source>
            <translation>オブジェクトストア</translation>
        </message>
        <message numerus="yes">
            <source>%n response(s)</source>
            <translation>
                <numerusform>%n 件の応答</numerusform>
            </translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>キャッシュ</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>スコープ</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>スクリプト</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message numerus="yes">
            <source>%n more, not shown</source>
            <translation>
                <numerusform>ほか %n 件は非表示</numerusform>
            </translation>
        </message>
        <message>
            <source>The list ends here. Counts and sizes above are of everything.</source>
            <translation>リストはここまでです。上の件数とサイズは全体の値です。</translation>
        </message>
        <message>
            <source>(frame without an address)</source>
            <translation>(アドレスのないフレーム)</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n 個のフレーム</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more frame(s), not asked</source>
            <translation>
                <numerusform>ほか %n 個のフレームは未確認</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::AboutDialog</name>
        <message>
            <source>EasyList and EasyPrivacy (Debian package webext-ublock-origin-chromium)</source>
            <translation>EasyList および EasyPrivacy (Debian パッケージ webext-ublock-origin-chromium)</translation>
        </message>
        <message>
            <source>Not available on this computer: %1.</source>
            <translation>このコンピューターでは利用できません: %1。</translation>
        </message>
        <message>
            <source>About ConsentDesk</source>
            <translation>ConsentDesk について</translation>
        </message>
        <message>
            <source>ConsentDesk %1
Browse with the cookies you chose.

Licence: Apache-2.0. It is built from the works of others:</source>
            <translation>ConsentDesk %1
自分で選んだ Cookie でブラウジング。

ライセンス: Apache-2.0。次の著作物を利用して作られています:</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>第三者の著作物に関する通知</translation>
        </message>
        <message>
            <source>&amp;Knowledge sources…</source>
            <translation>知識ソース(&amp;K)…</translation>
        </message>
        <message>
            <source>autoconsent, which answers cookie banners</source>
            <translation>autoconsent（Cookie バナーに応答）</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::AddressEdit</name>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Type a web address</source>
            <translation>ウェブアドレスを入力</translation>
        </message>
        <message>
            <source>Pages you visited</source>
            <translation>表示したページ</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::AskAgain</name>
        <message>
            <source>You chose for %1 on %2, which is some time ago. Do you want to choose again?</source>
            <translation>%1 での選択は %2 に行われたもので、しばらく経っています。もう一度選択しますか？</translation>
        </message>
        <message>
            <source>%1 has changed its cookie policy since you chose on %2. Do you want to choose again?</source>
            <translation>%2 の選択の後、%1 は Cookie ポリシーを変更しました。もう一度選択しますか？</translation>
        </message>
        <message>
            <source>%1 has changed its cookie policy since you chose on %2 (%3). Do you want to choose again?</source>
            <translation>%2 の選択の後、%1 は Cookie ポリシーを変更しました (%3)。もう一度選択しますか？</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::AttributeText</name>
        <message>
            <source>not reported by this engine</source>
            <translation>このエンジンでは報告なし</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>a response of the server</source>
            <translation>サーバーの応答</translation>
        </message>
        <message>
            <source>a script of the page</source>
            <translation>ページのスクリプト</translation>
        </message>
        <message>
            <source>you, in ConsentDesk</source>
            <translation>あなた (ConsentDesk での操作)</translation>
        </message>
        <message>
            <source>ConsentDesk, with an earlier end</source>
            <translation>ConsentDesk (有効期限を短縮)</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>high: the exact name is declared</source>
            <translation>高: 完全に一致する名前が宣言されています</translation>
        </message>
        <message>
            <source>medium: the beginning of the name is declared</source>
            <translation>中: 名前の先頭部分が宣言されています</translation>
        </message>
        <message>
            <source>none: no source knows it</source>
            <translation>なし: どのソースにも記載がありません</translation>
        </message>
        <message>
            <source>first</source>
            <translation>ファーストパーティ</translation>
        </message>
        <message>
            <source>third</source>
            <translation>サードパーティ</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BannerNotices</name>
        <message>
            <source>of a kind without a name</source>
            <translation>名称のない種類</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) was accepted for you, since you refuse nothing there. The site has recorded it.</source>
            <translation>%1 の Cookie バナー（%2）に、このサイトで何も拒否していないため、代わりに同意しました。サイトはそれを記録しました。</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) was accepted for you, since you refuse nothing there. Whether the site took it could not be checked.</source>
            <translation>%1 の Cookie バナー（%2）に、このサイトで何も拒否していないため、代わりに同意しました。サイトが受け付けたかどうかは確認できませんでした。</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) was refused for you, since you do not allow everything there. The site has recorded it.</source>
            <translation>%1 の Cookie バナー（%2）を、このサイトですべてを許可してはいないため、代わりに拒否しました。サイトはそれを記録しました。</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) was refused for you, since you do not allow everything there. Whether the site took it could not be checked.</source>
            <translation>%1 の Cookie バナー（%2）を、このサイトですべてを許可してはいないため、代わりに拒否しました。サイトが受け付けたかどうかは確認できませんでした。</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) was answered for you, but the page was loaded again or left before that could be checked.</source>
            <translation>%1 の Cookie バナー（%2）に代わりに応答しましたが、確認する前にページが再読み込みされたか、別のページに移りました。</translation>
        </message>
        <message>
            <source>The cookie banner of %1 (%2) could not be answered for you. Please answer it yourself; some of its buttons may have been pressed.</source>
            <translation>%1 の Cookie バナー（%2）に代わりに応答できませんでした。ご自分で応答してください。一部のボタンはすでに押されている可能性があります。</translation>
        </message>
        <message>
            <source>%1 shows its cookie banner (%2) again although it was answered. It is left to you now.</source>
            <translation>%1 は、応答済みにもかかわらず Cookie バナー（%2）を再び表示しています。今後の応答はお任せします。</translation>
        </message>
        <message>
            <source>%1 asks about cookies with a banner of its own (%2). Shall ConsentDesk answer such banners for you, by what you chose in the panel? You can change that in the preferences.</source>
            <translation>%1 は独自のバナー（%2）で Cookie について尋ねています。パネルでの選択に従って、このようなバナーに ConsentDesk が代わりに応答しますか？ これは設定で変更できます。</translation>
        </message>
        <message>
            <source>Answer them</source>
            <translation>応答する</translation>
        </message>
        <message>
            <source>Leave them to me</source>
            <translation>自分で応答する</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>The record that %1 kept of the answer was deleted, and the page is loaded again: its banner is left to you. What the site did with the answer until now cannot be taken back.</source>
            <translation>%1 が保存した応答の記録を削除し、ページを再読み込みします。バナーへの応答はお任せします。これまでにサイトがその応答で行ったことは取り消せません。</translation>
        </message>
        <message>
            <source>No record of the answer was found: %1 may hold to it. Look for its own cookie settings; its banner is left to you.</source>
            <translation>応答の記録は見つかりませんでした。%1 はその応答を使い続ける可能性があります。サイト自体の Cookie 設定をご確認ください。バナーへの応答はお任せします。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BreakageDialog</name>
        <message>
            <source>&amp;Allow the selected</source>
            <translation>選択したものを許可(&amp;A)</translation>
        </message>
        <message>
            <source>Allow a &amp;category</source>
            <translation>カテゴリを許可(&amp;C)</translation>
        </message>
        <message>
            <source>Allow &amp;everything</source>
            <translation>すべて許可(&amp;E)</translation>
        </message>
        <message>
            <source>Try &amp;half</source>
            <translation>半分を試す(&amp;H)</translation>
        </message>
        <message>
            <source>Site not working?</source>
            <translation>サイトが動作しませんか？</translation>
        </message>
        <message>
            <source>What was refused on this page, the most likely culprit first</source>
            <translation>このページで拒否したもの (原因の可能性が高い順)</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒否済み</translation>
        </message>
        <message>
            <source>How likely it is the cause</source>
            <translation>原因の可能性</translation>
        </message>
        <message>
            <source>Allows half of them, asks whether it helped, and halves again until one is left.</source>
            <translation>半分を許可して改善したかどうかを確認し、1 つに絞り込めるまで半分ずつ繰り返します。</translation>
        </message>
        <message>
            <source>&amp;Yes, it works</source>
            <translation>はい、動作します(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;No, it does not</source>
            <translation>いいえ、動作しません(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Stop, and refuse it again</source>
            <translation>中止して再び拒否(&amp;S)</translation>
        </message>
        <message>
            <source>Allow from &amp;now on</source>
            <translation>今後も許可(&amp;N)</translation>
        </message>
        <message>
            <source>Only until I &amp;leave the site</source>
            <translation>サイトを離れるまで許可(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Refuse it again</source>
            <translation>再び拒否(&amp;R)</translation>
        </message>
        <message>
            <source>Nothing was refused on %1, so that cookies are not what is missing.</source>
            <translation>%1 では何も拒否していないため、Cookie の不足が原因ではありません。</translation>
        </message>
        <message>
            <source>Refused on %1, the most likely culprit first. Allow some of it for a try: the page is loaded again, and nothing is kept until you say so.</source>
            <translation>%1 で拒否したものを、原因の可能性が高い順に表示しています。試しに一部を許可してみてください。ページが再読み込みされますが、確定するまで許可は保存されません。</translation>
        </message>
        <message>
            <source>It is refused again, since it did not help. If allowing everything does not help either, something else is the cause.</source>
            <translation>改善しなかったため、再び拒否しました。すべてを許可しても改善しない場合は、ほかに原因があります。</translation>
        </message>
        <message>
            <source>Do on the page again what did not work. Does it work now?</source>
            <translation>ページで動作しなかった操作をもう一度行ってください。今度は動作しますか？</translation>
        </message>
        <message>
            <source>It helped. Shall it stay allowed on %1?</source>
            <translation>改善しました。%1 で引き続き許可しますか？</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Allowed for now: %1.</source>
            <translation>一時的に許可: %1。</translation>
        </message>
        <message numerus="yes">
            <source>At most %n more answer(s) after this one.</source>
            <translation>
                <numerusform>この回答のあと、確認は最大であと %n 回です。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BreakageSuspects</name>
        <message>
            <source>Set by the site itself, and made like a session or a log-in.</source>
            <translation>サイト自身が設定したもので、セッションまたはログイン用とみられます。</translation>
        </message>
        <message>
            <source>Known for something that pages do, not for measuring or advertising.</source>
            <translation>計測や広告ではなく、ページの機能に使われることが知られています。</translation>
        </message>
        <message>
            <source>Set by the site itself. No source says what it is for.</source>
            <translation>サイト自身が設定したものです。用途はどのソースにも記載がありません。</translation>
        </message>
        <message>
            <source>Of another site. No source says what it is for.</source>
            <translation>別のサイトのものです。用途はどのソースにも記載がありません。</translation>
        </message>
        <message>
            <source>Known for measuring or advertising, which pages seldom need.</source>
            <translation>計測や広告用として知られており、ページに必要なことはまれです。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BrowserPage</name>
        <message>
            <source>The system ended its process.</source>
            <translation>システムがプロセスを終了しました。</translation>
        </message>
        <message>
            <source>Exit code %1.</source>
            <translation>終了コードは %1 です。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BrowserProfile</name>
        <message>
            <source>The cookies of earlier sessions cannot be listed, so refused ones among them may be sent once more (%1).</source>
            <translation>以前のセッションの Cookie を一覧できないため、その中の拒否済みの Cookie がもう一度送信される可能性があります (%1)。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BrowsingFacts</name>
        <message>
            <source>place</source>
            <translation>位置情報</translation>
        </message>
        <message>
            <source>notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>microphone</source>
            <translation>マイク</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>クリップボード</translation>
        </message>
        <message>
            <source>pointer</source>
            <translation>ポインター</translation>
        </message>
        <message>
            <source>screen</source>
            <translation>画面</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 allowed</source>
            <translation>%1: 許可済み</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1: 拒否済み</translation>
        </message>
        <message>
            <source>several downloads</source>
            <translation>複数のダウンロード</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::BuiltInKnowledge</name>
        <message>
            <source>The knowledge compiled into the program is missing.</source>
            <translation>プログラムに組み込まれているはずの知識がありません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CategoryHeader</name>
        <message>
            <source>%1 cookies, always on</source>
            <translation>%1 Cookie、常に有効</translation>
        </message>
        <message>
            <source>Accept %1 cookies</source>
            <translation>%1 Cookie を受け入れる</translation>
        </message>
        <message>
            <source>always on</source>
            <translation>常に有効</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>まだなし</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s)</source>
            <translation>
                <numerusform>%n 個の Cookie</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CertificateReason</name>
        <message>
            <source>It is made out to nobody.</source>
            <translation>発行先の名前がありません。</translation>
        </message>
        <message>
            <source>It is made out to %1, not to %2.</source>
            <translation>%2 ではなく %1 に対して発行されています。</translation>
        </message>
        <message>
            <source>It is not valid before %1. Is the clock of this machine right?</source>
            <translation>%1 より前は有効ではありません。このコンピューターの時計は正しいですか？</translation>
        </message>
        <message>
            <source>It was valid until %1. Is the clock of this machine right?</source>
            <translation>有効期限は %1 まででした。このコンピューターの時計は正しいですか？</translation>
        </message>
        <message>
            <source>The server made it itself: nobody else vouches for it.</source>
            <translation>サーバー自身が作成した証明書で、第三者による保証がありません。</translation>
        </message>
        <message>
            <source>It was issued by %1, whom this machine does not trust.</source>
            <translation>発行者 %1 は、このコンピューターで信頼されていません。</translation>
        </message>
        <message>
            <source>Who issued it has taken it back.</source>
            <translation>発行者によって失効されています。</translation>
        </message>
        <message>
            <source>Whether it was taken back cannot be found out.</source>
            <translation>失効しているかどうかを確認できません。</translation>
        </message>
        <message>
            <source>Its key or its signature is so weak that it can be forged.</source>
            <translation>鍵または署名が弱く、偽造されるおそれがあります。</translation>
        </message>
        <message>
            <source>It is made out to a name that others may have too.</source>
            <translation>他でも使われうる名前に対して発行されています。</translation>
        </message>
        <message>
            <source>Who issued it may not do so for this name.</source>
            <translation>発行者にはこの名前の証明書を発行する権限がありません。</translation>
        </message>
        <message>
            <source>It is valid for a longer time than is allowed.</source>
            <translation>有効期間が許容される長さを超えています。</translation>
        </message>
        <message>
            <source>It is missing in the public logs of certificates.</source>
            <translation>証明書の公開ログに記録されていません。</translation>
        </message>
        <message>
            <source>Who issued it is not trusted any more.</source>
            <translation>発行者はもはや信頼されていません。</translation>
        </message>
        <message>
            <source>It is known to be used for reading what others send.</source>
            <translation>他人の通信の傍受に使われていることが知られています。</translation>
        </message>
        <message>
            <source>It is none of those that this site is known to use.</source>
            <translation>このサイトが使用するものとして知られている証明書ではありません。</translation>
        </message>
        <message>
            <source>The server encrypts only in a way that is out of date.</source>
            <translation>サーバーは古い方式の暗号化にしか対応していません。</translation>
        </message>
        <message>
            <source>It contains errors.</source>
            <translation>証明書にエラーがあります。</translation>
        </message>
        <message>
            <source>An error of this kind cannot be passed over.</source>
            <translation>この種類のエラーは無視できません。</translation>
        </message>
        <message>
            <source>This site has asked browsers never to pass over an error of its certificate (HSTS), so it cannot be opened now.</source>
            <translation>このサイトは、証明書のエラーを決して無視しないようブラウザーに求めています（HSTS）。そのため、今は開けません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CertificateText</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>発行先</translation>
        </message>
        <message>
            <source>Valid for</source>
            <translation>対象の名前</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>発行者</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有効期間の開始</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <source>SHA-256 fingerprint</source>
            <translation>SHA-256 フィンガープリント</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>（名前なし）</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ChoiceEffects</name>
        <message numerus="yes">
            <source>%n cookie(s) were removed: they are now known to be of a kind that you refuse.</source>
            <translation>
                <numerusform>Cookie %n 件を削除しました。拒否している種類の Cookie であることがわかったためです。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ChoiceReminder</name>
        <message>
            <source>Choose again</source>
            <translation>選択し直す</translation>
        </message>
        <message>
            <source>Keep my choice</source>
            <translation>選択を保持</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ChoiceRepository</name>
        <message>
            <source>Your saved choices cannot be read</source>
            <translation>保存された選択を読み込めません</translation>
        </message>
        <message>
            <source>Your choices cannot be saved</source>
            <translation>選択を保存できません</translation>
        </message>
        <message>
            <source>Your choices cannot be saved: one of them is for a cookie that cannot exist.</source>
            <translation>選択を保存できません: 存在しえない Cookie に対する選択が含まれています。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ChoicesReader</name>
        <message>
            <source>The file is larger than 20 MB, which no file of choices is. Nothing was changed.</source>
            <translation>ファイルが 20 MB を超えています。選択のファイルがこの大きさになることはありません。何も変更していません。</translation>
        </message>
        <message>
            <source>The file is no JSON object.</source>
            <translation>ファイルは JSON オブジェクトではありません。</translation>
        </message>
        <message>
            <source>%1 Nothing was changed.</source>
            <translation>%1何も変更していません。</translation>
        </message>
        <message>
            <source>The file does not say that it holds choices of ConsentDesk.</source>
            <translation>ファイルに、ConsentDesk の選択であるという記載がありません。</translation>
        </message>
        <message>
            <source>The file is of another version of ConsentDesk.</source>
            <translation>ファイルは別のバージョンの ConsentDesk のものです。</translation>
        </message>
        <message>
            <source>The default for all sites is missing.</source>
            <translation>すべてのサイトに対する既定値がありません。</translation>
        </message>
        <message>
            <source>The list of sites is missing.</source>
            <translation>サイトの一覧がありません。</translation>
        </message>
        <message>
            <source>One of the sites has no name that a site can have.</source>
            <translation>サイトの名前として使用できないものが含まれています。</translation>
        </message>
        <message>
            <source>One site is there twice.</source>
            <translation>同じサイトが 2 回記載されています。</translation>
        </message>
        <message>
            <source>One of the rules for keeping cookies is unknown.</source>
            <translation>Cookie の保持ルールに不明なものがあります。</translation>
        </message>
        <message>
            <source>The choices for categories are not written as such.</source>
            <translation>カテゴリの選択が正しい形式で記載されていません。</translation>
        </message>
        <message>
            <source>One of the categories is unknown, or is no choice.</source>
            <translation>カテゴリに不明なもの、または選択の対象にならないものがあります。</translation>
        </message>
        <message>
            <source>One of the domains of cookies has no name that a site can have.</source>
            <translation>Cookie のドメインに、サイトの名前として使用できないものがあります。</translation>
        </message>
        <message>
            <source>One choice for a cookie names neither cookie nor domain.</source>
            <translation>Cookie に対する選択に、Cookie もドメインも指定されていないものがあります。</translation>
        </message>
        <message>
            <source>One cookie is there twice on a site.</source>
            <translation>1 つのサイトに同じ Cookie が 2 回記載されています。</translation>
        </message>
        <message>
            <source>One of the cookies' names is not written as such.</source>
            <translation>Cookie の名前に、正しい形式で記載されていないものがあります。</translation>
        </message>
        <message>
            <source>One of the names can be no cookie's name.</source>
            <translation>Cookie の名前として使用できないものがあります。</translation>
        </message>
        <message>
            <source>One of the choices is neither allow nor refuse.</source>
            <translation>許可でも拒否でもない選択が含まれています。</translation>
        </message>
        <message>
            <source>One of the lists is none.</source>
            <translation>一覧であるべきものが一覧になっていません。</translation>
        </message>
        <message>
            <source>The file holds more than 20,000 entries.</source>
            <translation>ファイルの項目が 20,000 件を超えています。</translation>
        </message>
        <message>
            <source>One of the entries is not written as such.</source>
            <translation>項目に、正しい形式で記載されていないものがあります。</translation>
        </message>
        <message>
            <source>The file has a field that this version does not know.</source>
            <translation>ファイルに、このバージョンが知らないフィールドがあります。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ClientCertificateBar</name>
        <message>
            <source>Certificate to send</source>
            <translation>送信する証明書</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>%1 wants to know who you are. A certificate tells it the name that stands in it, and the answer holds until ConsentDesk is closed.</source>
            <translation>%1 があなたの身元の確認を求めています。証明書を送ると、そこに記された名前が伝わります。この回答は ConsentDesk を閉じるまで有効です。</translation>
        </message>
        <message>
            <source>Send none</source>
            <translation>送信しない</translation>
        </message>
        <message>
            <source>%1, issued by %2, valid until %3</source>
            <translation>%1（発行者：%2、有効期限：%3）</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ClientCertificateLoader</name>
        <message>
            <source>Load a client certificate</source>
            <translation>クライアント証明書の読み込み</translation>
        </message>
        <message>
            <source>Certificates with their key (*.p12 *.pfx *.pem)</source>
            <translation>鍵を含む証明書 (*.p12 *.pfx *.pem)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>ファイルを読み取れません。</translation>
        </message>
        <message>
            <source>Password of the file:</source>
            <translation>ファイルのパスワード：</translation>
        </message>
        <message>
            <source>The file holds no certificate with its key, or the password is another one.</source>
            <translation>ファイルに鍵付きの証明書が含まれていないか、パスワードが違います。</translation>
        </message>
        <message>
            <source>“%1” is at hand until ConsentDesk is closed. A server that asks for a certificate gets it only when you say so; servers that you have met before ask no more until then.</source>
            <translation>“%1” は ConsentDesk を閉じるまで使用できます。証明書を求めるサーバーには、あなたが許可した場合にだけ送信されます。すでに接続したサーバーは、それまで再び求めることはありません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CompletionModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentFields</name>
        <message>
            <source>Choice</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>書き込み日時</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentModel</name>
        <message numerus="yes">
            <source>%1, %n cookie(s)</source>
            <translation>
                <numerusform>%1、%n 個の Cookie</numerusform>
            </translation>
        </message>
        <message>
            <source>unclassified</source>
            <translation>未分類</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentPanel</name>
        <message>
            <source>Keep for this session</source>
            <translation>このセッション中のみ保持</translation>
        </message>
        <message>
            <source>Delete when the last tab closes</source>
            <translation>最後のタブを閉じたら削除</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保持</translation>
        </message>
        <message>
            <source>Only necessary</source>
            <translation>必要なもののみ</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>すべて受け入れる</translation>
        </message>
        <message>
            <source>Cookies on this site</source>
            <translation>このサイトの Cookie</translation>
        </message>
        <message>
            <source>Your choice holds for this session only. %1</source>
            <translation>選択はこのセッション中のみ有効です。%1</translation>
        </message>
        <message>
            <source>It holds for this session only. %1</source>
            <translation>この設定はこのセッション中のみ有効です。%1</translation>
        </message>
        <message>
            <source>Open a site to see and decide which cookies it may keep.</source>
            <translation>サイトを開くと、そのサイトが保持できる Cookie を確認し、選択できます。</translation>
        </message>
        <message>
            <source>When you leave: %1</source>
            <translation>サイトを離れるとき: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) hold until you leave the site</source>
            <translation>
                <numerusform>サイトを離れるまで有効な選択: %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>保存しました。</translation>
        </message>
        <message>
            <source>Kept for this session.</source>
            <translation>このセッション中のみ保持します。</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) removed.</source>
            <translation>
                <numerusform>%n 個の Cookie を削除しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>It takes effect when the page is loaded again.</source>
            <translation>ページを再読み込みすると有効になります。</translation>
        </message>
        <message>
            <source>It takes effect at once, without a reload.</source>
            <translation>再読み込みなしで、すぐに有効になります。</translation>
        </message>
        <message>
            <source>Undone: your choices are as before.</source>
            <translation>元に戻しました。選択は以前の状態です。</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) put back.</source>
            <translation>
                <numerusform>%n 個の Cookie を復元しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) set anew by the site meanwhile.</source>
            <translation>
                <numerusform>%n 個の Cookie は、この間にサイトが新たに設定していました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) expired meanwhile.</source>
            <translation>
                <numerusform>%n 個の Cookie は、この間に期限切れになりました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) without a name cannot be put back.</source>
            <translation>
                <numerusform>名前のない %n 個の Cookie は復元できません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Use these categories on every site</source>
            <translation>このカテゴリの選択をすべてのサイトで使用</translation>
        </message>
        <message>
            <source>Block other storage of %1</source>
            <translation>%1 のその他のストレージをブロック</translation>
        </message>
        <message>
            <source>Forget my choices and the policy of %1</source>
            <translation>%1 の選択とポリシーを消去</translation>
        </message>
        <message>
            <source>Refuse again what is allowed until I leave</source>
            <translation>サイトを離れるまでの許可を取り消して再び拒否</translation>
        </message>
        <message>
            <source>When I leave %1</source>
            <translation>%1 を離れるとき</translation>
        </message>
        <message>
            <source>How long cookies may stay…</source>
            <translation>Cookie の保持期間…</translation>
        </message>
        <message>
            <source>&amp;Details…</source>
            <translation>詳細(&amp;D)…</translation>
        </message>
        <message>
            <source>Delete &amp;now</source>
            <translation>今すぐ削除(&amp;N)</translation>
        </message>
        <message>
            <source>Always &amp;allow</source>
            <translation>常に許可(&amp;A)</translation>
        </message>
        <message>
            <source>Always &amp;refuse</source>
            <translation>常に拒否(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Follow the category again</source>
            <translation>再びカテゴリに従う(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Say what this cookie is…</source>
            <translation>この Cookie の内容を指定(&amp;S)…</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentService</name>
        <message>
            <source>A choice needs the name of a cookie or a domain.</source>
            <translation>選択には Cookie の名前またはドメインが必要です。</translation>
        </message>
        <message>
            <source>This cannot be the name of a cookie: names have no control characters, no ';' and no '=', no spaces around them, and at most 4096 bytes.</source>
            <translation>Cookie の名前として使用できません。名前には制御文字、';'、'=' を含めることができず、前後に空白を付けることもできません。長さは 4096 バイトまでです。</translation>
        </message>
        <message>
            <source>Necessary cookies are always on: the site cannot work without them.</source>
            <translation>必須 Cookie は常に有効です。これがないとサイトは動作しません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentStatement</name>
        <message>
            <source>accepted</source>
            <translation>受け入れ</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>waiting for a choice</source>
            <translation>選択待ち</translation>
        </message>
        <message>
            <source>no choice recorded</source>
            <translation>選択の記録なし</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Purposes, by consent</source>
            <translation>目的 (同意による)</translation>
        </message>
        <message>
            <source>Purposes, by legitimate interest</source>
            <translation>目的 (正当な利益による)</translation>
        </message>
        <message>
            <source>Special features</source>
            <translation>特別な機能</translation>
        </message>
        <message>
            <source>Vendors, by consent</source>
            <translation>ベンダー (同意による)</translation>
        </message>
        <message>
            <source>Vendors, by legitimate interest</source>
            <translation>ベンダー (正当な利益による)</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>記録あり</translation>
        </message>
        <message>
            <source>recorded in a binary form that is not decoded</source>
            <translation>デコードされないバイナリ形式で記録</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ConsentView</name>
        <message>
            <source>Cookies by category</source>
            <translation>カテゴリ別の Cookie</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ContentFields</name>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1 octets, not checked</source>
            <translation>%1 バイト、未検証</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <source>The content is encrypted; only the header can be read.</source>
            <translation>内容は暗号化されており、読み取れるのはヘッダーだけです。</translation>
        </message>
        <message>
            <source>Payload</source>
            <translation>ペイロード</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>The signature was not checked: anyone can write such a token.</source>
            <translation>署名は検証していません。このようなトークンは誰でも作成できます。</translation>
        </message>
        <message>
            <source>JSON Web Token, signature not checked</source>
            <translation>JSON Web Token (署名は未検証)</translation>
        </message>
        <message>
            <source>JSON Web Token, encrypted</source>
            <translation>JSON Web Token (暗号化)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieCategory</name>
        <message>
            <source>necessary</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>functional</source>
            <translation>機能性</translation>
        </message>
        <message>
            <source>statistical</source>
            <translation>統計</translation>
        </message>
        <message>
            <source>marketing</source>
            <translation>マーケティング</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieChangeOutcome</name>
        <message>
            <source>No browser would store it.</source>
            <translation>どのブラウザーもこれを保存しません。</translation>
        </message>
        <message>
            <source>The engine cannot write a cookie without a name.</source>
            <translation>エンジンは名前のない Cookie を書き込めません。</translation>
        </message>
        <message>
            <source>It has no name, so it could not be put back, and other cookies without a name that are sent to the same address would go with it. Nothing was deleted.</source>
            <translation>名前がないため元に戻すことができず、同じアドレスに送信される名前のないほかの Cookie も一緒に失われます。何も削除していません。</translation>
        </message>
        <message>
            <source>It has expired, so the engine would delete it at once.</source>
            <translation>期限切れのため、エンジンがすぐに削除してしまいます。</translation>
        </message>
        <message>
            <source>Your choices refuse it.</source>
            <translation>あなたの選択により拒否されています。</translation>
        </message>
        <message>
            <source>Its SameSite is not known, and writing the cookie would lose it. Nothing was written.</source>
            <translation>SameSite が不明で、Cookie を書き込むと失われます。何も書き込んでいません。</translation>
        </message>
        <message>
            <source>The engine did not take it.</source>
            <translation>エンジンが受け付けませんでした。</translation>
        </message>
        <message>
            <source>The site has removed it meanwhile; nothing was written.</source>
            <translation>その間にサイトが削除しました。何も書き込んでいません。</translation>
        </message>
        <message>
            <source>The site has changed it meanwhile; the newer one was left.</source>
            <translation>その間にサイトが変更しました。新しいほうを残しています。</translation>
        </message>
        <message>
            <source>There is a cookie of this name, domain and path already; it was left.</source>
            <translation>この名前、ドメイン、パスの Cookie がすでにあります。そのまま残しています。</translation>
        </message>
        <message>
            <source>Kept, but the engine changed: %1.</source>
            <translation>保持しましたが、エンジンが次の項目を変更しました: %1。</translation>
        </message>
        <message>
            <source>Kept as it was asked for.</source>
            <translation>指定どおりに保持しました。</translation>
        </message>
        <message>
            <source>Deleted.</source>
            <translation>削除しました。</translation>
        </message>
        <message>
            <source>It was gone already.</source>
            <translation>すでになくなっていました。</translation>
        </message>
        <message>
            <source>The engine did not answer in time, so it is not known what became of it.</source>
            <translation>エンジンが時間内に応答しなかったため、結果は不明です。</translation>
        </message>
        <message>
            <source>%1 Its SameSite was not reported, so it was written without one.</source>
            <translation>%1SameSite が報告されなかったため、指定せずに書き込みました。</translation>
        </message>
        <message>
            <source>%1 The cookie it was made from is still there.</source>
            <translation>%1元になった Cookie は残っています。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieClassifier</name>
        <message>
            <source>Comes from a known tracker host</source>
            <translation>既知のトラッカーのホストから設定</translation>
        </message>
        <message>
            <source>Probably needed for the site to work</source>
            <translation>おそらくサイトの動作に必要</translation>
        </message>
        <message>
            <source>Probably used for measuring or advertising</source>
            <translation>おそらく計測または広告に使用</translation>
        </message>
        <message>
            <source>Name and attributes of the cookie</source>
            <translation>Cookie の名前と属性</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieDescription</name>
        <message>
            <source>%1, anonymised</source>
            <translation>%1、匿名化済み</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <translation>%1 (%2 時点)</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>拒否した仕組み</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>提供者</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>機能</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Declared lifetime</source>
            <translation>宣言された有効期間</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>Another source says</source>
            <translation>別のソースの情報</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>when the browser is closed</source>
            <translation>ブラウザーを閉じたとき</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>ドメイン</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>This host only</source>
            <translation>このホストのみ</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>有効期限</translation>
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
            <translation>サイズ</translation>
        </message>
        <message>
            <source>%1 bytes: name %2, value %3</source>
            <translation>%1 バイト: 名前 %2、値 %3</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>取得元</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>書き込み元</translation>
        </message>
        <message>
            <source>Script, as the page tells</source>
            <translation>スクリプト (ページの情報による)</translation>
        </message>
        <message>
            <source>On a page of</source>
            <translation>閲覧サイト</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>初回観測</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>最終変更</translation>
        </message>
        <message>
            <source>Written again</source>
            <translation>再書き込み</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n 回</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieDetailsDialog</name>
        <message>
            <source>Details of %1</source>
            <translation>%1 の詳細</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>拒否した仕組み</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>提供者</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>機能</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>初回観測</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieDetailsPane</name>
        <message>
            <source>by %1</source>
            <translation>実行元: %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>サイト: %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>これ以前</translation>
        </message>
        <message>
            <source>There are earlier events: see the timeline.</source>
            <translation>これ以前のイベントがあります。タイムラインを参照してください。</translation>
        </message>
        <message>
            <source>Details of the cookie</source>
            <translation>Cookie の詳細</translation>
        </message>
        <message>
            <source>Show value</source>
            <translation>値を表示</translation>
        </message>
        <message>
            <source>Declared in the policy: row %1</source>
            <translation>ポリシーでの宣言: %1 行目</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(空)</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Select a cookie to see everything that is known of it.</source>
            <translation>Cookie を選択すると、判明しているすべての情報が表示されます。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieDraft</name>
        <message>
            <source>Choose what it should be: this engine did not report it, and saving writes it anew.</source>
            <translation>設定する値を選択してください。このエンジンは報告しておらず、保存すると新たに書き込まれます。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieEditDialog</name>
        <message>
            <source>Edit %1</source>
            <translation>%1 を編集</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>%1 を複製</translation>
        </message>
        <message>
            <source>Add a cookie</source>
            <translation>Cookie を追加</translation>
        </message>
        <message>
            <source>Change name, domain or path: there is a cookie with these three already.</source>
            <translation>名前、ドメイン、パスのいずれかを変更してください。3 つとも同じ Cookie がすでにあります。</translation>
        </message>
        <message>
            <source>Name, domain and path are what tells cookies apart. Saving moves this cookie: none is left under the old ones.</source>
            <translation>Cookie は名前、ドメイン、パスで区別されます。保存するとこの Cookie は移動し、元の名前、ドメイン、パスには何も残りません。</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Not saved. %1</source>
            <translation>保存できませんでした。%1</translation>
        </message>
        <message>
            <source>Saved, but the engine keeps it otherwise:</source>
            <translation>保存しましたが、エンジンが保持している内容は入力と異なります:</translation>
        </message>
        <message>
            <source>Saved as entered.</source>
            <translation>入力どおりに保存しました。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieEditing</name>
        <message>
            <source>Done: %1.</source>
            <translation>実行しました: %1。</translation>
        </message>
        <message>
            <source>Undone: %1.</source>
            <translation>元に戻しました: %1。</translation>
        </message>
        <message>
            <source>Done again: %1.</source>
            <translation>やり直しました: %1。</translation>
        </message>
        <message>
            <source>The cookie is no longer there.</source>
            <translation>この Cookie はすでに存在しません。</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>完全に削除</translation>
        </message>
        <message>
            <source>The engine deletes a cookie without a name only together with all others without a name that are sent to the same address: %1. They cannot be put back.</source>
            <translation>エンジンで名前のない Cookie を削除すると、同じアドレス (%1) に送信される名前のない Cookie もすべて一緒に削除されます。これらは復元できません。</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>保存しました。</translation>
        </message>
        <message>
            <source>The engine keeps another %1 than was entered.</source>
            <translation>エンジンが保持している「%1」は、入力した内容と異なります。</translation>
        </message>
        <message>
            <source>Save once more to write over it.</source>
            <translation>上書きするには、もう一度保存してください。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieEditorJson</name>
        <message>
            <source>JSON holds text only, and its name or value is not UTF-8.</source>
            <translation>JSON にはテキストしか入れられませんが、名前または値が UTF-8 ではありません。</translation>
        </message>
        <message>
            <source>Its path cannot be written.</source>
            <translation>パスを書き込めません。</translation>
        </message>
        <message>
            <source>Its domain is no host.</source>
            <translation>ドメインがホストではありません。</translation>
        </message>
        <message>
            <source>An expiry outside the years 1601 to 9999 is written as the nearest moment in them.</source>
            <translation>1601 年から 9999 年の範囲外の有効期限は、その範囲内で最も近い時刻として書き込まれます。</translation>
        </message>
        <message>
            <source>No browser keeps SameSite=None without Secure; it is written as unspecified.</source>
            <translation>Secure のない SameSite=None を保持するブラウザーはないため、指定なしとして書き込まれます。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieEditorReader</name>
        <message>
            <source>'%1' must be no_restriction, lax, strict, unspecified or null.</source>
            <translation>「%1」は no_restriction、lax、strict、unspecified、null のいずれかである必要があります。</translation>
        </message>
        <message>
            <source>It is not an object.</source>
            <translation>オブジェクトではありません。</translation>
        </message>
        <message>
            <source>SameSite=None counts only together with Secure; it is read as unspecified.</source>
            <translation>SameSite=None は Secure とともにのみ有効なため、指定なしとして読み取ります。</translation>
        </message>
        <message>
            <source>It belongs to a partition of another browser; it is read as a cookie without one.</source>
            <translation>別のブラウザーのパーティションに属していますが、パーティションのない Cookie として読み取ります。</translation>
        </message>
        <message>
            <source>The JSON is broken in line %1: %2.</source>
            <translation>JSON の %1 行目が壊れています: %2。</translation>
        </message>
        <message>
            <source>The JSON is not an array of cookies.</source>
            <translation>JSON が Cookie の配列ではありません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieEdits</name>
        <message>
            <source>Undo %1</source>
            <translation>元に戻す: %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>やり直す: %1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>やり直す</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieExchange</name>
        <message>
            <source>Save cookies.txt</source>
            <translation>cookies.txt を保存</translation>
        </message>
        <message>
            <source>cookies.txt (*.txt)</source>
            <translation>cookies.txt (*.txt)</translation>
        </message>
        <message>
            <source>Save JSON as Cookie-Editor reads it</source>
            <translation>Cookie-Editor 用の JSON を保存</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>表を保存</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n cookie(s)</source>
            <translation>
                <numerusform>%1 / %n 個の Cookie</numerusform>
            </translation>
        </message>
        <message>
            <source>Not held by this format: %1.</source>
            <translation>この形式では保存されない項目: %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) left out: %1</source>
            <translation>
                <numerusform>%n 個の Cookie を除外: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s)</source>
            <translation>
                <numerusform>%n 個の Cookie</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as cookies.txt…</source>
            <translation>cookies.txt として保存…</translation>
        </message>
        <message>
            <source>Save as Cookie-Editor JSON…</source>
            <translation>Cookie-Editor の JSON として保存…</translation>
        </message>
        <message>
            <source>Copy as “Cookie:” header of this page</source>
            <translation>このページの「Cookie:」ヘッダーとしてコピー</translation>
        </message>
        <message>
            <source>Copy as curl command for this page</source>
            <translation>このページ用の curl コマンドとしてコピー</translation>
        </message>
        <message>
            <source>Save the table as CSV…</source>
            <translation>表を CSV として保存…</translation>
        </message>
        <message>
            <source>Save the table as JSON…</source>
            <translation>表を JSON として保存…</translation>
        </message>
        <message>
            <source>Import cookies…</source>
            <translation>Cookie をインポート…</translation>
        </message>
        <message>
            <source>“%1” could not be written: %2</source>
            <translation>「%1」に書き込めませんでした: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to “%1”.</source>
            <translation>
                <numerusform>%n 行を「%1」に書き込みました。</numerusform>
            </translation>
        </message>
        <message>
            <source>None of these cookies is sent to this page.</source>
            <translation>これらの Cookie は、いずれもこのページには送信されません。</translation>
        </message>
        <message>
            <source>A cookie is no text, so it cannot be copied. Save it as a file.</source>
            <translation>テキストではない Cookie があるため、コピーできません。ファイルとして保存してください。</translation>
        </message>
        <message numerus="yes">
            <source>Copied, with %n cookie(s).</source>
            <translation>
                <numerusform>%n 個の Cookie をコピーしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Import cookies</source>
            <translation>Cookie をインポート</translation>
        </message>
        <message>
            <source>Cookies (*.txt *.json);;All files (*)</source>
            <translation>Cookie (*.txt *.json);;すべてのファイル (*)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieFacets</name>
        <message>
            <source>Session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>At most a day</source>
            <translation>1 日以内</translation>
        </message>
        <message>
            <source>At most 30 days</source>
            <translation>30 日以内</translation>
        </message>
        <message>
            <source>At most 13 months</source>
            <translation>13 か月以内</translation>
        </message>
        <message>
            <source>Longer than 13 months</source>
            <translation>13 か月超</translation>
        </message>
        <message>
            <source>Secure</source>
            <translation>Secure</translation>
        </message>
        <message>
            <source>Not Secure</source>
            <translation>Secure なし</translation>
        </message>
        <message>
            <source>HttpOnly</source>
            <translation>HttpOnly</translation>
        </message>
        <message>
            <source>Not HttpOnly</source>
            <translation>HttpOnly なし</translation>
        </message>
        <message>
            <source>Host only</source>
            <translation>ホストのみ</translation>
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
            <translation>SameSite 未設定</translation>
        </message>
        <message>
            <source>SameSite not reported</source>
            <translation>SameSite 報告なし</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保持済み</translation>
        </message>
        <message>
            <source>Exempt</source>
            <translation>同意不要</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒否済み</translation>
        </message>
        <message>
            <source>Allowed, not set yet</source>
            <translation>許可済み、未設定</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>パーティ区分</translation>
        </message>
        <message>
            <source>Lifetime</source>
            <translation>有効期間</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>フラグ</translation>
        </message>
        <message>
            <source>Site of the cookie</source>
            <translation>Cookie のサイト</translation>
        </message>
        <message>
            <source>First party</source>
            <translation>ファーストパーティ</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>サードパーティ</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieFault</name>
        <message>
            <source>Remove the control characters, such as line breaks: browsers refuse them.</source>
            <translation>改行などの制御文字を取り除いてください。ブラウザーが拒否します。</translation>
        </message>
        <message>
            <source>Remove the semicolon: for a browser it ends here.</source>
            <translation>セミコロンを取り除いてください。ブラウザーはそこで終わりとみなします。</translation>
        </message>
        <message>
            <source>Remove the white space around it: browsers cut it off.</source>
            <translation>前後の空白を取り除いてください。ブラウザーが切り落とします。</translation>
        </message>
        <message>
            <source>Replace the tab: browsers may keep it, but this engine refuses it.</source>
            <translation>タブを置き換えてください。ブラウザーは保持できますが、このエンジンは拒否します。</translation>
        </message>
        <message>
            <source>Enter a name: browsers refuse a cookie without name and value.</source>
            <translation>名前を入力してください。ブラウザーは名前も値もない Cookie を拒否します。</translation>
        </message>
        <message>
            <source>Enter a name: without one, browsers refuse a value that begins with “__Secure-” or “__Host-”.</source>
            <translation>名前を入力してください。名前がないと、ブラウザーは「__Secure-」または「__Host-」で始まる値を拒否します。</translation>
        </message>
        <message>
            <source>Enter a name: browsers can keep a cookie without one, but this engine cannot be given it.</source>
            <translation>名前を入力してください。ブラウザーは名前のない Cookie を保持できますが、このエンジンには渡せません。</translation>
        </message>
        <message>
            <source>Remove the equals sign: for a browser the value begins there.</source>
            <translation>等号を取り除いてください。ブラウザーはそこから値が始まるとみなします。</translation>
        </message>
        <message>
            <source>Shorten it: name and value together have %1 bytes, browsers refuse more than %2.</source>
            <translation>短くしてください。名前と値の合計が %1 バイトで、ブラウザーは %2 バイトを超えると拒否します。</translation>
        </message>
        <message>
            <source>Begin with “/”: browsers replace every other path.</source>
            <translation>「/」で始めてください。それ以外のパスはブラウザーが置き換えます。</translation>
        </message>
        <message>
            <source>Shorten it: it has %1 bytes, and browsers ignore a path of more than %2.</source>
            <translation>短くしてください。%1 バイトあり、ブラウザーは %2 バイトを超えるパスを無視します。</translation>
        </message>
        <message>
            <source>This path has bytes that are no text: it cannot be written back unchanged. Enter another one.</source>
            <translation>このパスにはテキストではないバイトが含まれており、そのまま書き戻せません。別のパスを入力してください。</translation>
        </message>
        <message>
            <source>Enter a date and a time.</source>
            <translation>日付と時刻を入力してください。</translation>
        </message>
        <message>
            <source>Choose a year up to %1: browsers cannot read a later one.</source>
            <translation>%1 年までの年を選択してください。それより後の年をブラウザーは読み取れません。</translation>
        </message>
        <message>
            <source>Choose a later time: this one has passed, so a browser would delete the cookie.</source>
            <translation>もっと後の時刻を選択してください。この時刻は過ぎているため、ブラウザーが Cookie を削除します。</translation>
        </message>
        <message>
            <source>Turn it on: a name that begins with “%1” demands it.</source>
            <translation>オンにしてください。「%1」で始まる名前には必要です。</translation>
        </message>
        <message>
            <source>Enter “/” alone: a name that begins with “%1” demands it.</source>
            <translation>「/」だけを入力してください。「%1」で始まる名前には必要です。</translation>
        </message>
        <message>
            <source>Choose another one, or turn on Secure: browsers refuse “None” without it.</source>
            <translation>別の値を選択するか、Secure をオンにしてください。ブラウザーは Secure のない「None」を拒否します。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieFields</name>
        <message>
            <source>name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>domain</source>
            <translation>ドメイン</translation>
        </message>
        <message>
            <source>host only</source>
            <translation>ホストのみ</translation>
        </message>
        <message>
            <source>path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>expiry</source>
            <translation>有効期限</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieFile</name>
        <message>
            <source>The file is larger than %1 MB. No browser has that many cookies.</source>
            <translation>ファイルが %1 MB を超えています。これほど多くの Cookie を持つブラウザーはありません。</translation>
        </message>
        <message>
            <source>The file %1 cannot be read: %2.</source>
            <translation>ファイル %1 を読み取れません: %2。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>ファイルが空です。</translation>
        </message>
        <message>
            <source>The file is written in UTF-16. Save it as UTF-8 and try again.</source>
            <translation>ファイルは UTF-16 で書かれています。UTF-8 で保存して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The file is a browser's database. Export its cookies as cookies.txt or JSON.</source>
            <translation>ファイルはブラウザーのデータベースです。Cookie を cookies.txt または JSON としてエクスポートしてください。</translation>
        </message>
        <message>
            <source>The file is not a text file.</source>
            <translation>ファイルはテキストファイルではありません。</translation>
        </message>
        <message>
            <source>The file is neither a cookies.txt (lines of seven fields separated by tabs) nor JSON of Cookie-Editor.</source>
            <translation>ファイルは cookies.txt (タブで区切られた 7 つのフィールドの行) でも、Cookie-Editor の JSON でもありません。</translation>
        </message>
        <message>
            <source>it is not an ordinary file</source>
            <translation>通常のファイルではありません</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieForm</name>
        <message>
            <source>&amp;This host only</source>
            <translation>このホストのみ(&amp;T)</translation>
        </message>
        <message>
            <source>Se&amp;cure: sent over https only</source>
            <translation>Secure: https でのみ送信(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;HttpOnly: hidden from scripts of the page</source>
            <translation>HttpOnly: ページのスクリプトから隠す(&amp;H)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>未設定</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>値(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Domain</source>
            <translation>ドメイン(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Path</source>
            <translation>パス(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Expires</source>
            <translation>有効期限(&amp;E)</translation>
        </message>
        <message>
            <source>Sa&amp;meSite</source>
            <translation>SameSite(&amp;M)</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>アクセス</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieHeader</name>
        <message>
            <source>It is not sent to this host.</source>
            <translation>このホストには送信されません。</translation>
        </message>
        <message>
            <source>It is not sent to this path.</source>
            <translation>このパスには送信されません。</translation>
        </message>
        <message>
            <source>It is sent over https only.</source>
            <translation>https でのみ送信されます。</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>期限切れです。</translation>
        </message>
        <message>
            <source>It contains characters that a header cannot hold.</source>
            <translation>ヘッダーに入れられない文字が含まれています。</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>空です。</translation>
        </message>
        <message>
            <source>A Cookie header holds only name and value.</source>
            <translation>Cookie ヘッダーに入るのは名前と値だけです。</translation>
        </message>
        <message>
            <source>A server reads the beginning of the value as its name.</source>
            <translation>サーバーは値の先頭を名前として読み取ります。</translation>
        </message>
        <message>
            <source>Cookies are sent to http and https addresses only.</source>
            <translation>Cookie は http と https のアドレスにのみ送信されます。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieInspector</name>
        <message>
            <source>Search all columns</source>
            <translation>すべての列を検索</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>追加…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Export ▾</source>
            <translation>エクスポート ▾</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>フィルターを解除</translation>
        </message>
        <message>
            <source>This site</source>
            <translation>このサイト</translation>
        </message>
        <message>
            <source>All sites</source>
            <translation>すべてのサイト</translation>
        </message>
        <message>
            <source>Which cookies are listed</source>
            <translation>一覧に表示する Cookie</translation>
        </message>
        <message>
            <source>Export and import</source>
            <translation>エクスポートとインポート</translation>
        </message>
        <message>
            <source>This cookie is gone.</source>
            <translation>この Cookie はもうありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s)</source>
            <translation>
                <numerusform>%n 個の Cookie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n cookie(s)</source>
            <translation>
                <numerusform>%1 / %n 個の Cookie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n 件を選択中</numerusform>
            </translation>
        </message>
        <message>
            <source>No cookie has all of what you search for.</source>
            <translation>検索条件をすべて満たす Cookie はありません。</translation>
        </message>
        <message>
            <source>Open a site to see its cookies, or choose “All sites”.</source>
            <translation>サイトを開いて Cookie を表示するか、「すべてのサイト」を選択してください。</translation>
        </message>
        <message>
            <source>No cookies yet. They appear here the moment a site sets one.</source>
            <translation>まだ Cookie はありません。サイトが設定するとすぐにここに表示されます。</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>編集(&amp;E)…</translation>
        </message>
        <message>
            <source>D&amp;uplicate…</source>
            <translation>複製(&amp;U)…</translation>
        </message>
        <message>
            <source>Show &amp;value</source>
            <translation>値を表示(&amp;V)</translation>
        </message>
        <message>
            <source>Always &amp;allow</source>
            <translation>常に許可(&amp;A)</translation>
        </message>
        <message>
            <source>Always &amp;refuse</source>
            <translation>常に拒否(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>削除(&amp;D)</translation>
        </message>
        <message>
            <source>Add a &amp;cookie…</source>
            <translation>Cookie を追加(&amp;C)…</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieTable</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>提供者</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>機能</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確度</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>ドメイン</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>Host only</source>
            <translation>ホストのみ</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>パーティ区分</translation>
        </message>
        <message>
            <source>On pages of</source>
            <translation>閲覧サイト</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <source>Lifetime</source>
            <translation>有効期間</translation>
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
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>書き込み元</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>初回観測</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>最終変更</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>変更回数</translation>
        </message>
        <message>
            <source>when the browser is closed</source>
            <translation>ブラウザーを閉じたとき</translation>
        </message>
        <message>
            <source>unclassified</source>
            <translation>未分類</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>not observed: refused before it was stored</source>
            <translation>観測なし: 保存前に拒否</translation>
        </message>
        <message>
            <source>session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>(provider not known)</source>
            <translation>(提供者不明)</translation>
        </message>
        <message>
            <source>(function not known)</source>
            <translation>(機能不明)</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(名前なし)</translation>
        </message>
        <message>
            <source>(purpose not known)</source>
            <translation>(目的不明)</translation>
        </message>
        <message>
            <source>Service provider's name</source>
            <translation>提供者</translation>
        </message>
        <message>
            <source>Function and location</source>
            <translation>機能と場所</translation>
        </message>
        <message>
            <source>Cookie name(s)</source>
            <translation>Cookie の名前</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>有効期間</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieTableModel</name>
        <message>
            <source>hidden value</source>
            <translation>非表示の値</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieTableView</name>
        <message>
            <source>Cookies</source>
            <translation>Cookie</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Columns as at the beginning</source>
            <translation>列を初期状態に戻す</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieUndoCommand</name>
        <message numerus="yes">
            <source>delete of %n cookie(s)</source>
            <translation>
                <numerusform>%n 個の Cookie の削除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>adding of %n cookie(s)</source>
            <translation>
                <numerusform>%n 個の Cookie の追加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>change of %n cookie(s)</source>
            <translation>
                <numerusform>%n 個の Cookie の変更</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CookieValueDecoder</name>
        <message>
            <source>Some of it is left out here: the value holds too much, or nests too deeply.</source>
            <translation>一部をここでは省略しています。値の内容が多すぎるか、入れ子が深すぎます。</translation>
        </message>
        <message>
            <source>%1 consent</source>
            <translation>%1 の同意</translation>
        </message>
        <message>
            <source>Base64 text</source>
            <translation>Base64 のテキスト</translation>
        </message>
        <message>
            <source>Percent-encoded text</source>
            <translation>パーセントエンコードされたテキスト</translation>
        </message>
        <message>
            <source>Decoded text</source>
            <translation>デコード後のテキスト</translation>
        </message>
        <message>
            <source>%1 uses this name for consent, but the value has another form.</source>
            <translation>%1 は同意の記録にこの名前を使いますが、値の形式が異なります。</translation>
        </message>
        <message>
            <source>The value is too long to be decoded: %1 octets, at most %2 are.</source>
            <translation>値が長すぎてデコードできません: %1 バイト (上限 %2 バイト)。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CsvTable</name>
        <message>
            <source>Line %1: something follows a closing quote.</source>
            <translation>%1 行目: 閉じる引用符の後に文字が続いています。</translation>
        </message>
        <message>
            <source>Line %1: the quote that opens here is never closed.</source>
            <translation>%1 行目: ここで開いた引用符が閉じられていません。</translation>
        </message>
        <message>
            <source>This is no table of text; it looks like a program, a picture or a packed file.</source>
            <translation>テキストの表ではありません。プログラム、画像、または圧縮ファイルのようです。</translation>
        </message>
        <message>
            <source>The table is neither in UTF-8 nor in UTF-16 with a byte order mark; save it as “CSV UTF-8”.</source>
            <translation>表が UTF-8 でも、バイト順マーク付きの UTF-16 でもありません。「CSV UTF-8」として保存してください。</translation>
        </message>
        <message>
            <source>The table is larger than %1 MiB.</source>
            <translation>表が %1 MiB を超えています。</translation>
        </message>
        <message>
            <source>The table has more than %1 rows.</source>
            <translation>表の行数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The table is empty.</source>
            <translation>表が空です。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::CurlCommand</name>
        <message>
            <source>These cookies are too long together for one command.</source>
            <translation>これらの Cookie は、合わせると 1 つのコマンドには長すぎます。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::Database</name>
        <message>
            <source>Your choices in “%1” were saved by a newer version of ConsentDesk. They are left untouched.</source>
            <translation>「%1」の選択は新しいバージョンの ConsentDesk で保存されたものです。そのまま残しています。</translation>
        </message>
        <message>
            <source>“%1” belongs to another program. It is left untouched.</source>
            <translation>「%1」は別のプログラムのものです。そのまま残しています。</translation>
        </message>
        <message>
            <source>Your saved choices cannot be opened</source>
            <translation>保存された選択を開けません</translation>
        </message>
        <message>
            <source>Your choices cannot be kept</source>
            <translation>選択を保持できません</translation>
        </message>
        <message>
            <source>Your choices cannot be opened: another ConsentDesk has been opening them for long.</source>
            <translation>選択を開けません: 別の ConsentDesk が長時間開こうとしています。</translation>
        </message>
        <message>
            <source>The file of your choices was damaged. It was set aside as “%1”, and ConsentDesk starts without earlier choices.</source>
            <translation>選択のファイルが壊れていました。「%1」として退避し、ConsentDesk は以前の選択なしで起動します。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DatabaseFile</name>
        <message>
            <source>Your choices cannot be kept: no file is named for them.</source>
            <translation>選択を保持できません: ファイルが指定されていません。</translation>
        </message>
        <message>
            <source>Your choices cannot be kept in “%1”: it is a folder.</source>
            <translation>選択を「%1」に保持できません: フォルダーです。</translation>
        </message>
        <message>
            <source>Your choices cannot be kept in “%1”: it is not a regular file.</source>
            <translation>選択を「%1」に保持できません: 通常のファイルではありません。</translation>
        </message>
        <message>
            <source>Your choices cannot be kept: the folder “%1” cannot be made.</source>
            <translation>選択を保持できません: フォルダー「%1」を作成できません。</translation>
        </message>
        <message>
            <source>Your choices cannot be kept in “%1”: the file cannot be made. (%2)</source>
            <translation>選択を「%1」に保持できません: ファイルを作成できません。(%2)</translation>
        </message>
        <message>
            <source>The file of your choices is damaged and cannot be set aside: “%1”. (%2)</source>
            <translation>選択のファイルが壊れており、退避できません: 「%1」。(%2)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DeclarationDialog</name>
        <message>
            <source>Necessary</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>Functional</source>
            <translation>機能性</translation>
        </message>
        <message>
            <source>Statistical</source>
            <translation>統計</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>マーケティング</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Correct what the policy declares</source>
            <translation>ポリシーの宣言内容を訂正</translation>
        </message>
        <message>
            <source>&amp;Provider</source>
            <translation>提供者(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Function</source>
            <translation>機能(&amp;F)</translation>
        </message>
        <message>
            <source>P&amp;urpose</source>
            <translation>目的(&amp;U)</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>訂正</translation>
        </message>
        <message>
            <source>What is this cookie for?</source>
            <translation>この Cookie の用途は？</translation>
        </message>
        <message>
            <source>On &amp;every site</source>
            <translation>すべてのサイトに適用(&amp;E)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>A * at the end stands for any continuation.</source>
            <translation>末尾の * は、それに続く任意の文字列を表します。</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>種類(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Duration</source>
            <translation>有効期間(&amp;D)</translation>
        </message>
        <message>
            <source>In days, or the word “session”; empty when the policy states none.</source>
            <translation>日数、または「セッション」と入力します。ポリシーに記載がない場合は空のままにします。</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>名前を入力してください。</translation>
        </message>
        <message>
            <source>This cannot be the name of a cookie: it has a character that names cannot have, or a * that is not at its end.</source>
            <translation>Cookie の名前として使用できません。名前に使用できない文字、または末尾以外の * が含まれています。</translation>
        </message>
        <message>
            <source>Write a number of days from above 0 to 36,500, or “session”.</source>
            <translation>0 より大きく 36,500 以下の日数、または「セッション」と入力してください。</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 日</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DemoLoader</name>
        <message>
            <source>The demo platform is not installed: there is no %1.</source>
            <translation>デモプラットフォームがインストールされていません: %1 がありません。</translation>
        </message>
        <message>
            <source>The demo platform cannot be loaded from %1 (%2).</source>
            <translation>デモプラットフォームを %1 から読み込めません (%2)。</translation>
        </message>
        <message>
            <source>it is another plugin</source>
            <translation>別のプラグインです</translation>
        </message>
        <message>
            <source>the file is damaged</source>
            <translation>ファイルが破損しています</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DemoPlatform</name>
        <message>
            <source>The demo platform could not open a port on this computer (127.0.0.1).</source>
            <translation>デモプラットフォームは、このコンピューターのポートを開けませんでした (127.0.0.1)。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DesktopNotifications</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DomainFault</name>
        <message>
            <source>Enter the host that the cookie belongs to.</source>
            <translation>Cookie が属するホストを入力してください。</translation>
        </message>
        <message>
            <source>Shorten it: a host has at most %1 characters, and %2 between two dots.</source>
            <translation>短くしてください。ホストは最大 %1 文字、ドットの間は最大 %2 文字です。</translation>
        </message>
        <message>
            <source>Enter a host alone, such as “example.org”: no “https://”, no port, no path.</source>
            <translation>「example.org」のようにホストだけを入力してください。「https://」、ポート、パスは不要です。</translation>
        </message>
        <message>
            <source>Write the host as browsers store it: in lower case, encoded (“xn--…”), an IPv6 address in brackets.</source>
            <translation>ブラウザーが保存する形でホストを入力してください。小文字で、エンコードして (「xn--…」)、IPv6 アドレスは角かっこで囲みます。</translation>
        </message>
        <message>
            <source>Turn it on: there are no hosts below an IP address.</source>
            <translation>オンにしてください。IP アドレスの下位にホストはありません。</translation>
        </message>
        <message>
            <source>Turn it on: others register their own names below this domain, so browsers let no cookie be shared there.</source>
            <translation>オンにしてください。このドメインの下位には他者が独自の名前を登録するため、ブラウザーはそこでの Cookie の共有を認めません。</translation>
        </message>
        <message>
            <source>Turn it on: browsers share no cookie below a name without a dot.</source>
            <translation>オンにしてください。ブラウザーは、ドットのない名前の下位で Cookie を共有しません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadButton</name>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message numerus="yes">
            <source>%n download(s) running</source>
            <translation>
                <numerusform>ダウンロード %n 件を実行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n download(s) paused</source>
            <translation>
                <numerusform>ダウンロード %n 件を一時停止中</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % received</source>
            <translation>%1% 受信済み</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadName</name>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>フォルダー %1 を作成できません。</translation>
        </message>
        <message>
            <source>Nothing can be saved in %1 (%2).</source>
            <translation>%1 には何も保存できません (%2)。</translation>
        </message>
        <message>
            <source>There are too many files of that name in %1.</source>
            <translation>%1 にはその名前のファイルが多すぎます。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadRepository</name>
        <message>
            <source>The list of downloads cannot be saved</source>
            <translation>ダウンロードの一覧を保存できません</translation>
        </message>
        <message>
            <source>The list of downloads cannot be read</source>
            <translation>ダウンロードの一覧を読み込めません</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadRow</name>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Remove from list</source>
            <translation>リストから削除</translation>
        </message>
        <message>
            <source>Progress of %1</source>
            <translation>%1 の進行状況</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadText</name>
        <message>
            <source>%1 received</source>
            <translation>%1 受信済み</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2, %3 per second, %4 left</source>
            <translation>%1 / %2、毎秒 %3、残り %4</translation>
        </message>
        <message>
            <source>The disk is full. Make room, then try again.</source>
            <translation>ディスクがいっぱいです。空き容量を増やしてから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Nothing can be written in that folder.</source>
            <translation>そのフォルダーには書き込めません。</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>ファイルに書き込めませんでした。</translation>
        </message>
        <message>
            <source>The name of the file is too long for the disk.</source>
            <translation>ファイル名が長すぎてディスクに保存できません。</translation>
        </message>
        <message>
            <source>The file is too large for the disk.</source>
            <translation>ファイルが大きすぎてディスクに保存できません。</translation>
        </message>
        <message>
            <source>There is no connection to the network.</source>
            <translation>ネットワークに接続されていません。</translation>
        </message>
        <message>
            <source>The server cannot be reached, or broke off.</source>
            <translation>サーバーに接続できないか、接続が切断されました。</translation>
        </message>
        <message>
            <source>The server took too long.</source>
            <translation>サーバーの応答に時間がかかりすぎました。</translation>
        </message>
        <message>
            <source>The server cannot prove who it is.</source>
            <translation>サーバーの身元を確認できません。</translation>
        </message>
        <message>
            <source>A security check refused the file.</source>
            <translation>セキュリティ検査でファイルが拒否されました。</translation>
        </message>
        <message>
            <source>ConsentDesk was closed before the file was whole.</source>
            <translation>ファイルのダウンロードが完了する前に ConsentDesk が閉じられました。</translation>
        </message>
        <message>
            <source>The server did not give the file.</source>
            <translation>サーバーからファイルが提供されませんでした。</translation>
        </message>
        <message>
            <source>Waits for you: nothing is saved until you agree.</source>
            <translation>確認待ちです。承認するまで何も保存されません。</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <translation>%1 で一時停止中</translation>
        </message>
        <message>
            <source>Finished, %1</source>
            <translation>完了、%1</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DownloadsView</name>
        <message>
            <source>Nothing has been downloaded yet. Files that you save appear here.</source>
            <translation>まだ何もダウンロードしていません。保存したファイルがここに表示されます。</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>リストを消去</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DroppedAddresses</name>
        <message>
            <source>Only files that are there can be opened.</source>
            <translation>開けるのは、存在するファイルだけです。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::DurationCheck</name>
        <message>
            <source>until the browser is closed</source>
            <translation>ブラウザーを閉じるまで</translation>
        </message>
        <message numerus="yes">
            <source>%1 second(s)</source>
            <translation>
                <numerusform>%1 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 minute(s)</source>
            <translation>
                <numerusform>%1 分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 hour(s)</source>
            <translation>
                <numerusform>%1 時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 day(s)</source>
            <translation>
                <numerusform>%1 日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 year(s)</source>
            <translation>
                <numerusform>%1 年</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::EdpbKnowledge</name>
        <message>
            <source>A base of local storage was left out.</source>
            <translation>ローカルストレージのベースを除外しました。</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>ファイルが %1 MiB を超えています。</translation>
        </message>
        <message>
            <source>The file is no complete JSON: it breaks at byte %1.</source>
            <translation>ファイルは完全な JSON ではありません: %1 バイト目で壊れています。</translation>
        </message>
        <message>
            <source>The file is no EDPB knowledge base: 'category' and 'knowledges' are missing.</source>
            <translation>ファイルは EDPB 知識ベースではありません:「category」と「knowledges」がありません。</translation>
        </message>
        <message>
            <source>The file has more than %1 rows.</source>
            <translation>ファイルの行数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The file has no cookie that can be used.</source>
            <translation>ファイルに使用できる Cookie がありません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::EventText</name>
        <message>
            <source>shortened to your limit for its category</source>
            <translation>カテゴリの上限に合わせて短縮</translation>
        </message>
        <message>
            <source>written again, unchanged</source>
            <translation>再書き込み (変更なし)</translation>
        </message>
        <message>
            <source>written again: %1</source>
            <translation>再書き込み: %1</translation>
        </message>
        <message>
            <source>refused: removed on arrival</source>
            <translation>拒否: 到着時に削除</translation>
        </message>
        <message>
            <source>refused: removed from the store</source>
            <translation>拒否: ストアから削除</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>you</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>ConsentDesk</source>
            <translation>ConsentDesk</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>deleted by you</source>
            <translation>あなたが削除</translation>
        </message>
        <message>
            <source>deleted: your rule for this site</source>
            <translation>削除: このサイトのルールによる</translation>
        </message>
        <message>
            <source>deleted: your limit for its category has passed</source>
            <translation>削除: カテゴリの上限期間を経過</translation>
        </message>
        <message>
            <source>removed by the site or the engine</source>
            <translation>サイトまたはエンジンが削除</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Written again</source>
            <translation>再書き込み</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒否済み</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>消失</translation>
        </message>
        <message>
            <source>Server refused</source>
            <translation>サーバーを拒否</translation>
        </message>
        <message>
            <source>stored</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>server refused: it tried to store a cookie</source>
            <translation>サーバーを拒否: Cookie を保存しようとしました</translation>
        </message>
        <message>
            <source>server refused: it is sent no cookies</source>
            <translation>サーバーを拒否: Cookie は送信されません</translation>
        </message>
        <message>
            <source>(cookie without a name)</source>
            <translation>(名前のない Cookie)</translation>
        </message>
        <message>
            <source>response</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>script</source>
            <translation>スクリプト</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ExpiryField</name>
        <message>
            <source>&amp;Until the browser is closed</source>
            <translation>ブラウザーを閉じるまで(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FieldHints</name>
        <message>
            <source>Has characters that cannot be seen: %1</source>
            <translation>目に見えない文字が含まれています: %1</translation>
        </message>
        <message>
            <source>Has bytes that are no text. They stay as they are unless you delete them.</source>
            <translation>テキストではないバイトが含まれています。削除しないかぎり、そのまま残ります。</translation>
        </message>
        <message>
            <source>Sent to %1 only.</source>
            <translation>%1 にのみ送信されます。</translation>
        </message>
        <message>
            <source>Sent to %1 and every host below it.</source>
            <translation>%1 とその下位のすべてのホストに送信されます。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This engine did not report SameSite, and saving writes it anew: choose what it should be.</source>
            <translation>このエンジンは SameSite を報告しませんでした。保存すると新たに書き込まれるため、設定する値を選択してください。</translation>
        </message>
        <message>
            <source>Written without SameSite: browsers treat it as Lax.</source>
            <translation>SameSite なしで書き込まれます。ブラウザーは Lax として扱います。</translation>
        </message>
        <message>
            <source>Sent with every request, also from pages of other sites.</source>
            <translation>ほかのサイトのページからのものも含め、すべてのリクエストで送信されます。</translation>
        </message>
        <message>
            <source>Sent from the site's own pages, and when somebody follows a link to it.</source>
            <translation>サイト自身のページからのリクエストと、サイトへのリンクをたどったときに送信されます。</translation>
        </message>
        <message>
            <source>Sent from the site's own pages only.</source>
            <translation>サイト自身のページからのみ送信されます。</translation>
        </message>
        <message>
            <source>%1 of %2 bytes for name and value</source>
            <translation>名前と値の合計 %1 / %2 バイト</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FileManager</name>
        <message>
            <source>The folder %1 cannot be opened.</source>
            <translation>フォルダー %1 を開けません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FileUpload</name>
        <message>
            <source>Choose a folder for %1</source>
            <translation>%1 に渡すフォルダーを選択</translation>
        </message>
        <message>
            <source>Choose files for %1</source>
            <translation>%1 に渡すファイルを選択（複数可）</translation>
        </message>
        <message>
            <source>Choose a file for %1</source>
            <translation>%1 に渡すファイルを選択</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>What the page takes (%1)</source>
            <translation>ページが受け付けるファイル (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Give %n file(s) in “%1” to %2?</source>
            <translation>
                <numerusform>「%1」内のファイル %n 件を %2 に渡しますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Give more than %1 files in “%2” to %3?</source>
            <translation>「%2」内の %1 件を超えるファイルを %3 に渡しますか？</translation>
        </message>
        <message>
            <source>Upload a folder?</source>
            <translation>フォルダーをアップロードしますか？</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FilterBar</name>
        <message>
            <source>Filter ▾</source>
            <translation>フィルター ▾</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>このフィルターを解除</translation>
        </message>
        <message numerus="yes">
            <source>Remove the filter “%1”: %n row(s)</source>
            <translation>
                <numerusform>フィルター「%1」を解除: %n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FindBar</name>
        <message>
            <source>Previous</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>大文字と小文字を区別</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>ページ内を検索</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>検索を閉じる</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>前の一致 (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>次の一致 (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FindingWriter</name>
        <message>
            <source>It was kept until it was refused (the default) and removed; then the site set it again.</source>
            <translation>拒否 (既定値) されて削除されるまで保持されていましたが、その後サイトが再び設定しました。</translation>
        </message>
        <message>
            <source>It was kept until it was refused (your choice) and removed; then the site set it again.</source>
            <translation>拒否 (あなたの選択) されて削除されるまで保持されていましたが、その後サイトが再び設定しました。</translation>
        </message>
        <message>
            <source>The last time a server's answer set it, and it was refused before it was stored.</source>
            <translation>最後はサーバーの応答が設定し、保存前に拒否されました。</translation>
        </message>
        <message>
            <source>The last time a script of %1 wrote it, by the page's word, and it was refused before it was stored.</source>
            <translation>ページの情報によると、最後は %1 のスクリプトが書き込み、保存前に拒否されました。</translation>
        </message>
        <message>
            <source>The last time a script wrote it, and it was refused before it was stored.</source>
            <translation>最後はスクリプトが書き込み、保存前に拒否されました。</translation>
        </message>
        <message>
            <source>The last time who set it is not known, and it was refused before it was stored.</source>
            <translation>最後に設定したのが誰かは不明で、保存前に拒否されました。</translation>
        </message>
        <message>
            <source>The last time a server's answer set it, and it was removed from the store.</source>
            <translation>最後はサーバーの応答が設定し、ストアから削除されました。</translation>
        </message>
        <message>
            <source>The last time a script of %1 wrote it, by the page's word, and it was removed from the store.</source>
            <translation>ページの情報によると、最後は %1 のスクリプトが書き込み、ストアから削除されました。</translation>
        </message>
        <message>
            <source>The last time a script wrote it, and it was removed from the store.</source>
            <translation>最後はスクリプトが書き込み、ストアから削除されました。</translation>
        </message>
        <message>
            <source>The last time who set it is not known, and it was removed from the store.</source>
            <translation>最後に設定したのが誰かは不明で、ストアから削除されました。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>observed by ConsentDesk</source>
            <translation>ConsentDesk が観測</translation>
        </message>
        <message>
            <source>the site's policy (%1)</source>
            <translation>サイトのポリシー (%1)</translation>
        </message>
        <message>
            <source>your correction of %1</source>
            <translation>「%1」に対するあなたの訂正</translation>
        </message>
        <message>
            <source>came again %1×</source>
            <translation>再び出現 %1 回</translation>
        </message>
        <message>
            <source>provider not known</source>
            <translation>提供者は不明</translation>
        </message>
        <message>
            <source>It belongs to another site, and no row of the policy names it. Visitors have to be told whether third parties have access (CJEU C-673/17, Planet49).</source>
            <translation>別のサイトのもので、ポリシーのどの行にも記載がありません。第三者がアクセスできるかどうかは訪問者に知らせる必要があります (CJEU C-673/17、Planet49)。</translation>
        </message>
        <message>
            <source>It was seen, and no row of the policy names it.</source>
            <translation>観測されましたが、ポリシーのどの行にも記載がありません。</translation>
        </message>
        <message>
            <source>The policy declares it, and it was seen.</source>
            <translation>ポリシーで宣言され、観測されました。</translation>
        </message>
        <message>
            <source>Declared %1, observed %2: newer browsers keep no cookie longer than 400 days.</source>
            <translation>宣言 %1、観測 %2: 新しいブラウザーは Cookie を 400 日を超えて保持しません。</translation>
        </message>
        <message>
            <source>The policy declares %1; observed were %2.</source>
            <translation>ポリシーの宣言は %1 ですが、観測されたのは %2 です。</translation>
        </message>
        <message>
            <source>The policy declares it as %1; according to %2 it may be %3.</source>
            <translation>ポリシーでは「%1」と宣言されていますが、%2 によると「%3」の可能性があります。</translation>
        </message>
        <message>
            <source>The policy declares it as %1; according to %2 it is %3.</source>
            <translation>ポリシーでは「%1」と宣言されていますが、%2 によると「%3」です。</translation>
        </message>
        <message>
            <source>tried to store %1×</source>
            <translation>保存の試み %1 回</translation>
        </message>
        <message>
            <source>This host of another site tried to store something and was refused before it could, so the names are not known. The policy names neither the host nor its company.</source>
            <translation>別のサイトのこのホストが何かを保存しようとし、その前に拒否されたため、名前は不明です。ポリシーにはホストもその会社も記載がありません。</translation>
        </message>
        <message>
            <source>The policy declares it; it was not seen. Other pages, or a log-in, may set it.</source>
            <translation>ポリシーで宣言されていますが、観測されていません。ほかのページやログインで設定される可能性があります。</translation>
        </message>
        <message>
            <source>The policy states no duration for it. Visitors have to be told how long a cookie lives (CJEU C-673/17, Planet49).</source>
            <translation>ポリシーに有効期間の記載がありません。Cookie の有効期間は訪問者に知らせる必要があります (CJEU C-673/17、Planet49)。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::FullScreenMode</name>
        <message>
            <source>%1 is shown in full screen. Press Esc to leave it.</source>
            <translation>%1 を全画面表示しています。終了するには Esc キーを押してください。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::HistoryRepository</name>
        <message>
            <source>The pages you visited cannot be saved</source>
            <translation>訪問したページを保存できません</translation>
        </message>
        <message>
            <source>The pages you visited cannot be deleted</source>
            <translation>訪問したページを削除できません</translation>
        </message>
        <message>
            <source>The pages you visited earlier cannot be read</source>
            <translation>以前に訪問したページを読み込めません</translation>
        </message>
        <message>
            <source>The pages you visited cannot be deleted: another program is using the file.</source>
            <translation>訪問したページを削除できません: 別のプログラムがファイルを使用しています。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ImportCollector</name>
        <message>
            <source>It is larger than any cookie that a browser keeps.</source>
            <translation>ブラウザーが保持するどの Cookie よりも大きいものです。</translation>
        </message>
        <message>
            <source>Its path does not begin with '/'.</source>
            <translation>パスが「/」で始まっていません。</translation>
        </message>
        <message>
            <source>“%1” is no host.</source>
            <translation>「%1」はホストではありません。</translation>
        </message>
        <message>
            <source>The file has more than %1 entries. A browser keeps about 3,300 cookies.</source>
            <translation>ファイルの項目が %1 件を超えています。ブラウザーが保持する Cookie は約 3,300 個です。</translation>
        </message>
        <message>
            <source>%1 has the same name, domain and path; the later one counts.</source>
            <translation>%1 が同じ名前、ドメイン、パスです。後のものを採用します。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ImportDialog</name>
        <message>
            <source>Import cookies</source>
            <translation>Cookie をインポート</translation>
        </message>
        <message>
            <source>What the import would do</source>
            <translation>インポートによる変更内容</translation>
        </message>
        <message numerus="yes">
            <source>Import %n cookie(s)</source>
            <translation>
                <numerusform>%n 個の Cookie をインポート</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>新規 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>変更 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n the same</source>
            <translation>
                <numerusform>同一 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by your choices</source>
            <translation>
                <numerusform>選択により拒否 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expired</source>
            <translation>
                <numerusform>期限切れ %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n invalid</source>
            <translation>
                <numerusform>無効 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no cookie in this file.</source>
            <translation>このファイルに Cookie はありません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more note(s).</source>
            <translation>
                <numerusform>ほかに %n 件の注記があります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ImportPlanModel</name>
        <message>
            <source>new</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>同一</translation>
        </message>
        <message>
            <source>refused by you</source>
            <translation>あなたが拒否</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <source>invalid</source>
            <translation>無効</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>%1 行目</translation>
        </message>
        <message>
            <source>entry %1</source>
            <translation>%1 件目</translation>
        </message>
        <message>
            <source>Would be</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>ドメイン</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>ファイル内の位置</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ImportedCookies</name>
        <message>
            <source>Line %1</source>
            <translation>%1 行目</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>項目 %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ImportedKnowledge</name>
        <message>
            <source>The imported knowledge cannot be read: %1.</source>
            <translation>インポート済みの知識を読み込めません: %1。</translation>
        </message>
        <message>
            <source>The imported knowledge is not used. %1</source>
            <translation>インポート済みの知識は使用されません。%1</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 を読み取れません: %2。</translation>
        </message>
        <message>
            <source>Nothing was imported from %1. %2</source>
            <translation>%1 からは何もインポートされませんでした。%2</translation>
        </message>
        <message>
            <source>With this file the imports would have more than %1 rows together: remove one of them first.</source>
            <translation>このファイルを加えると、インポートの合計が %1 行を超えます。先にいずれかを削除してください。</translation>
        </message>
        <message>
            <source>The imported knowledge cannot be removed: %1.</source>
            <translation>インポート済みの知識を削除できません: %1。</translation>
        </message>
        <message>
            <source>With this file the imports would be larger than %1 MiB together: remove one of them first.</source>
            <translation>このファイルを加えると、インポートの合計が %1 MiB を超えます。先にいずれかを削除してください。</translation>
        </message>
        <message>
            <source>The import cannot be kept: %1.</source>
            <translation>インポートを保持できません: %1。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::JsonFields</name>
        <message>
            <source>'%1' is missing.</source>
            <translation>「%1」がありません。</translation>
        </message>
        <message>
            <source>'%1' must be a text.</source>
            <translation>「%1」はテキストである必要があります。</translation>
        </message>
        <message>
            <source>'%1' is longer than anything that a browser keeps.</source>
            <translation>「%1」はブラウザーが保持できる長さを超えています。</translation>
        </message>
        <message>
            <source>'%1' contains half a character.</source>
            <translation>「%1」に不完全な文字が含まれています。</translation>
        </message>
        <message>
            <source>'%1' must be true or false.</source>
            <translation>「%1」は true または false である必要があります。</translation>
        </message>
        <message>
            <source>'%1' must be a number.</source>
            <translation>「%1」は数値である必要があります。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KeepNotices</name>
        <message numerus="yes">
            <source>What %1 has stored is deleted in %n second(s).</source>
            <translation>
                <numerusform>%1 が保存したものは %n 秒後に削除されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保持する</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) of %1 and its other storage deleted, by your rule for this site.</source>
            <translation>
                <numerusform>このサイトのルールに従い、%1 の %n 個の Cookie とその他のストレージを削除しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Put cookies back</source>
            <translation>Cookie を復元</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) of %1 put back.</source>
            <translation>
                <numerusform>%1 の %n 個の Cookie を復元しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> %n set anew by the site meanwhile.</source>
            <translation>
                <numerusform> %n 個は、この間にサイトが新たに設定していました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source> %n could not be put back.</source>
            <translation>
                <numerusform> %n 個は復元できませんでした。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KeepRepository</name>
        <message>
            <source>How long cookies are kept cannot be saved</source>
            <translation>Cookie の保持期間を保存できません</translation>
        </message>
        <message>
            <source>How long cookies are kept cannot be read</source>
            <translation>Cookie の保持期間を読み込めません</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KnowledgeDialog</name>
        <message>
            <source>Imported</source>
            <translation>インポート済み</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>インストール済み</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>内蔵</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out:</source>
            <translation>
                <numerusform>%n 行を除外しました:</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import knowledge…</source>
            <translation>知識をインポート(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Export as EDPB knowledge base…</source>
            <translation>EDPB 知識ベースとしてエクスポート(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Remove the import</source>
            <translation>インポートを削除(&amp;R)</translation>
        </message>
        <message>
            <source>Knowledge sources</source>
            <translation>知識ソース</translation>
        </message>
        <message>
            <source>Sources of knowledge about cookies</source>
            <translation>Cookie に関する知識ソース</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>ソース</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>項目数</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>基準日</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>From</source>
            <translation>入手元</translation>
        </message>
        <message>
            <source>What ConsentDesk knows of cookies in general, in the order in which it is asked. Your own labels and a site's own policy come before it. A newer Open Cookie Database (CSV or JSON) or an EDPB knowledge base can be imported.</source>
            <translation>Cookie 全般について ConsentDesk が持つ知識を、参照する順に示します。自分のラベルとサイト自身のポリシーは、これらより優先されます。新しい Open Cookie Database (CSV または JSON) や EDPB 知識ベースをインポートできます。</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Not available on this computer: %1.</source>
            <translation>このコンピューターでは利用できません: %1。</translation>
        </message>
        <message>
            <source>Import knowledge</source>
            <translation>知識をインポート</translation>
        </message>
        <message>
            <source>Open Cookie Database, EDPB (*.csv *.json);;All files (*)</source>
            <translation>Open Cookie Database、EDPB (*.csv *.json);;すべてのファイル (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie name(s) imported from “%1”.</source>
            <translation>
                <numerusform>「%1」から %n 個の Cookie 名をインポートしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The import “%1” was removed.</source>
            <translation>インポート「%1」を削除しました。</translation>
        </message>
        <message>
            <source>Export as EDPB knowledge base</source>
            <translation>EDPB 知識ベースとしてエクスポート</translation>
        </message>
        <message>
            <source>EDPB knowledge base (*.json)</source>
            <translation>EDPB 知識ベース (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie name(s) written to “%1”.</source>
            <translation>
                <numerusform>%n 個の Cookie 名を「%1」に書き込みました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KnowledgeLibrary</name>
        <message>
            <source>EasyList and EasyPrivacy (Debian package webext-ublock-origin-chromium)</source>
            <translation>EasyList と EasyPrivacy (Debian パッケージ webext-ublock-origin-chromium)</translation>
        </message>
        <message>
            <source>This source was not imported.</source>
            <translation>このソースはインポートされたものではありません。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>%1 に書き込めません: %2。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KnowledgeMenu</name>
        <message>
            <source>Import knowledge…</source>
            <translation>知識をインポート…</translation>
        </message>
        <message>
            <source>Knowledge sources</source>
            <translation>知識ソース</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::KnowledgePack</name>
        <message>
            <source>This is no knowledge of ConsentDesk, or another version made it.</source>
            <translation>ConsentDesk の知識ではないか、別のバージョンで作成されたものです。</translation>
        </message>
        <message>
            <source>The knowledge is truncated or was changed.</source>
            <translation>知識が途中で切れているか、変更されています。</translation>
        </message>
        <message>
            <source>The knowledge cannot be read to its end.</source>
            <translation>知識を最後まで読み取れません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LabelEditing</name>
        <message>
            <source>&amp;Take my label of all “%1” back, for all sites</source>
            <translation>すべての「%1」に付けたラベルを全サイトで取り消す(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Take my label of all “%1” back</source>
            <translation>すべての「%1」に付けたラベルを取り消す(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Take my label back, for all sites</source>
            <translation>ラベルを全サイトで取り消す(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Take my label back</source>
            <translation>ラベルを取り消す(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LayeredValue</name>
        <message>
            <source>Percent-encoding</source>
            <translation>パーセントエンコーディング</translation>
        </message>
        <message>
            <source>IAB TCF consent string</source>
            <translation>IAB TCF の同意文字列</translation>
        </message>
        <message>
            <source>Form-encoded pairs</source>
            <translation>フォームエンコードされた組</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LearnedNameRepository</name>
        <message>
            <source>The names of refused cookies cannot be read</source>
            <translation>拒否済みの Cookie の名前を読み込めません</translation>
        </message>
        <message>
            <source>The names of refused cookies cannot be saved</source>
            <translation>拒否済みの Cookie の名前を保存できません</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LedgerExport</name>
        <message>
            <source>it is not a regular file.</source>
            <translation>通常のファイルではありません。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 に書き込めません: %2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LedgerRepository</name>
        <message>
            <source>What happened to cookies cannot be saved</source>
            <translation>Cookie の履歴を保存できません</translation>
        </message>
        <message>
            <source>What happened to cookies earlier cannot be read</source>
            <translation>Cookie の以前の履歴を読み込めません</translation>
        </message>
        <message>
            <source>What happened to cookies earlier cannot be deleted</source>
            <translation>Cookie の以前の履歴を削除できません</translation>
        </message>
        <message>
            <source>What happened to cookies earlier cannot be deleted: another program is using the file.</source>
            <translation>Cookie の以前の履歴を削除できません: 別のプログラムがファイルを使用しています。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::Lifetime</name>
        <message numerus="yes">
            <source>in %n second(s)</source>
            <translation>
                <numerusform>%n 秒後</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>%n 分後</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n hour(s)</source>
            <translation>
                <numerusform>%n 時間後</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>%n 日後</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>%n か月後</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n year(s)</source>
            <translation>
                <numerusform>%n 年後</numerusform>
            </translation>
        </message>
        <message>
            <source>expired just now</source>
            <translation>たった今期限切れ</translation>
        </message>
        <message numerus="yes">
            <source>expired %n second(s) ago</source>
            <translation>
                <numerusform>%n 秒前に期限切れ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expired %n minute(s) ago</source>
            <translation>
                <numerusform>%n 分前に期限切れ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expired %n hour(s) ago</source>
            <translation>
                <numerusform>%n 時間前に期限切れ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expired %n day(s) ago</source>
            <translation>
                <numerusform>%n 日前に期限切れ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expired %n month(s) ago</source>
            <translation>
                <numerusform>%n か月前に期限切れ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>expired %n year(s) ago</source>
            <translation>
                <numerusform>%n 年前に期限切れ</numerusform>
            </translation>
        </message>
        <message>
            <source>session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>until the browser is closed</source>
            <translation>ブラウザーを閉じるまで</translation>
        </message>
        <message>
            <source>%1 local time (%2 UTC)</source>
            <translation>現地時刻 %1（%2 UTC）</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ListConsents</name>
        <message>
            <source>Consent id</source>
            <translation>同意 ID</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>リビジョン</translation>
        </message>
        <message>
            <source>First given</source>
            <translation>最初の同意</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>User id</source>
            <translation>ユーザー ID</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::LiteralFields</name>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>A key occurs more than once; programs read the last one.</source>
            <translation>同じキーが複数あります。プログラムは最後のものを読み取ります。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::MainWindow</name>
        <message>
            <source>Inspector, timeline, other storage</source>
            <translation>インスペクター、タイムライン、その他のストレージ</translation>
        </message>
        <message>
            <source>ConsentDesk</source>
            <translation>ConsentDesk</translation>
        </message>
        <message>
            <source>Open the demo portal</source>
            <translation>デモポータルを開く</translation>
        </message>
        <message>
            <source>About ConsentDesk</source>
            <translation>ConsentDesk について</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>%1 – ConsentDesk</source>
            <translation>%1 – ConsentDesk</translation>
        </message>
        <message>
            <source>Browse with the cookies you chose</source>
            <translation>自分で選んだ Cookie だけでブラウジング</translation>
        </message>
        <message>
            <source>Type the address of a site above. Its cookies appear at the right, with what each is for. Only necessary ones are kept until you decide otherwise.</source>
            <translation>上の欄にサイトのアドレスを入力してください。そのサイトの Cookie が、用途とともに右側に表示されます。選択するまでは、必須の Cookie だけを保持します。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::MessageBar</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::Migrations</name>
        <message>
            <source>Your saved choices cannot be read</source>
            <translation>保存された選択を読み込めません</translation>
        </message>
        <message>
            <source>Your saved choices cannot be brought to version %1</source>
            <translation>保存された選択をバージョン %1 に変換できません</translation>
        </message>
        <message>
            <source>Your saved choices cannot be checked</source>
            <translation>保存された選択を確認できません</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::NavigationBar</name>
        <message>
            <source>The connection is encrypted.</source>
            <translation>接続は暗号化されています。</translation>
        </message>
        <message>
            <source>This page comes from your own machine.</source>
            <translation>このページはお使いのコンピューター上にあります。</translation>
        </message>
        <message>
            <source>Not secure</source>
            <translation>安全ではありません</translation>
        </message>
        <message>
            <source>The connection is not encrypted: others on the way can read and change it.</source>
            <translation>接続は暗号化されていません。通信経路上の他者が内容を読み取ったり、書き換えたりするおそれがあります。</translation>
        </message>
        <message>
            <source>Certificate error</source>
            <translation>証明書エラー</translation>
        </message>
        <message>
            <source>The server could not prove who it is.</source>
            <translation>サーバーの身元を確認できませんでした。</translation>
        </message>
        <message>
            <source>No page is open.</source>
            <translation>開いているページはありません。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>進む</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>再読み込み</translation>
        </message>
        <message>
            <source>Show or hide the cookies of this site (F9)</source>
            <translation>このサイトの Cookie の表示を切り替えます (F9)</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>読み込み中</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n 件拒否</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a size in percent</comment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>This site is shown at %1 %. Press to show it at its normal size.</source>
            <translation>このサイトは %1 % で表示されています。押すと標準サイズに戻ります。</translation>
        </message>
        <message>
            <source>Shows the connection, the certificate and the permissions</source>
            <translation>接続、証明書、権限を表示します</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) refused</source>
            <translation>
                <numerusform>拒否された Cookie: %n 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n server(s) refused as a whole</source>
            <translation>
                <numerusform>%1、全面的に拒否されたサーバー: %n 台</numerusform>
            </translation>
        </message>
        <message>
            <source>Cookies of this site: %1</source>
            <translation>このサイトの Cookie: %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::NetscapeCookies</name>
        <message>
            <source>The format cannot hold a cookie without a name: its value would be taken for the name.</source>
            <translation>この形式には名前のない Cookie を入れられません。値が名前とみなされてしまいます。</translation>
        </message>
        <message>
            <source>The format cannot hold tabs, breaks between lines and NUL.</source>
            <translation>この形式には、タブ、改行、NUL を入れられません。</translation>
        </message>
        <message>
            <source>Its domain is no host.</source>
            <translation>ドメインがホストではありません。</translation>
        </message>
        <message>
            <source>Its path cannot be written.</source>
            <translation>パスを書き込めません。</translation>
        </message>
        <message>
            <source>The format cannot hold an expiry before the second 1 of 1970: 0 means a session.</source>
            <translation>この形式には、1970 年の 1 秒目より前の有効期限を入れられません。0 はセッションを意味します。</translation>
        </message>
        <message>
            <source>An expiry after the year 9999 is written as its end.</source>
            <translation>9999 年より後の有効期限は、9999 年の終わりとして書き込まれます。</translation>
        </message>
        <message>
            <source>The format holds whole seconds only.</source>
            <translation>この形式に入るのは秒単位の値だけです。</translation>
        </message>
        <message>
            <source>The format has no SameSite.</source>
            <translation>この形式に SameSite はありません。</translation>
        </message>
        <message>
            <source>Its line would be longer than the 4,998 octets that curl reads.</source>
            <translation>行が、curl が読み取る 4,998 バイトを超えてしまいます。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::NetscapeReader</name>
        <message>
            <source>It has %1 fields separated by tabs instead of 7.</source>
            <translation>タブで区切られたフィールドが 7 個ではなく %1 個あります。</translation>
        </message>
        <message>
            <source>Its second and fourth fields must be TRUE or FALSE.</source>
            <translation>2 番目と 4 番目のフィールドは TRUE または FALSE である必要があります。</translation>
        </message>
        <message>
            <source>Its fifth field, the expiry, must be a number of seconds.</source>
            <translation>5 番目のフィールド (有効期限) は秒数である必要があります。</translation>
        </message>
        <message>
            <source>Its path is not UTF-8.</source>
            <translation>パスが UTF-8 ではありません。</translation>
        </message>
        <message>
            <source>Its name is empty: programs disagree on what such a line means.</source>
            <translation>名前が空です。このような行の解釈はプログラムによって異なります。</translation>
        </message>
        <message>
            <source>It is longer than %1 octets.</source>
            <translation>%1 バイトを超えています。</translation>
        </message>
        <message>
            <source>It contains a control character.</source>
            <translation>制御文字が含まれています。</translation>
        </message>
        <message>
            <source>Its domain has a port, which cookies do not have; it is read without.</source>
            <translation>ドメインにポートが含まれています。Cookie にポートはないため、除いて読み取ります。</translation>
        </message>
        <message>
            <source>Its path is no path as cookies have them; it is read as curl reads it.</source>
            <translation>パスが Cookie のパスとして正しくありません。curl と同じように読み取ります。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::NotificationDesk</name>
        <message>
            <source>Show the page</source>
            <translation>ページを表示</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::OpenCookieDatabase</name>
        <message>
            <source>The file has no row of the Open Cookie Database that can be used.</source>
            <translation>ファイルに、使用できる Open Cookie Database の行がありません。</translation>
        </message>
        <message>
            <source>The file has more than %1 rows.</source>
            <translation>ファイルの行数が %1 を超えています。</translation>
        </message>
        <message>
            <source>The file is no complete JSON: it breaks at byte %1.</source>
            <translation>ファイルは完全な JSON ではありません: %1 バイト目で壊れています。</translation>
        </message>
        <message>
            <source>The file is not the Open Cookie Database: it has no platforms.</source>
            <translation>ファイルは Open Cookie Database ではありません: プラットフォームがありません。</translation>
        </message>
        <message>
            <source>The file is not the Open Cookie Database: a platform has no list of cookies.</source>
            <translation>ファイルは Open Cookie Database ではありません: Cookie の一覧がないプラットフォームがあります。</translation>
        </message>
        <message>
            <source>The table is not the Open Cookie Database: it lacks 'Category' or 'Cookie / Data Key name'.</source>
            <translation>表は Open Cookie Database ではありません:「Category」または「Cookie / Data Key name」がありません。</translation>
        </message>
        <message>
            <source>this cannot be the name of a cookie.</source>
            <translation>Cookie の名前として使用できません。</translation>
        </message>
        <message>
            <source>its category is not known.</source>
            <translation>カテゴリが不明です。</translation>
        </message>
        <message>
            <source>the prefix is so short that it would hit cookies of others, and no domain is given.</source>
            <translation>接頭辞が短すぎて他社の Cookie にも一致し、ドメインの指定もありません。</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>ファイルが %1 MiB を超えています。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PageArea</name>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>This page stopped working</source>
            <translation>このページは動作を停止しました</translation>
        </message>
        <message>
            <source>The process that showed %1 ended. Your cookies and choices are kept.</source>
            <translation>%1 を表示していたプロセスが終了しました。Cookie と選択は保持されています。</translation>
        </message>
        <message>
            <source>%1 cannot prove who it is</source>
            <translation>%1 の身元を確認できません</translation>
        </message>
        <message>
            <source>Its certificate is not valid. Somebody on the way may be pretending to be this site, and would receive what you type and your cookies.</source>
            <translation>証明書が無効です。通信経路上の誰かがこのサイトになりすましている可能性があり、入力内容や Cookie がその相手に渡るおそれがあります。</translation>
        </message>
        <message>
            <source>The cookies of earlier sessions are not checked yet</source>
            <translation>以前のセッションの Cookie の確認が済んでいません</translation>
        </message>
        <message>
            <source>%1 opens by itself as soon as they are. If you open it now, refused ones among them may be sent once more.</source>
            <translation>確認が済み次第、%1 は自動的に開きます。今すぐ開くと、その中の拒否済みの Cookie がもう一度送信される可能性があります。</translation>
        </message>
        <message>
            <source>%1 could not be opened</source>
            <translation>%1 を開けませんでした</translation>
        </message>
        <message>
            <source>The server could not be reached, or did not answer. Check the address and your connection, then try again.</source>
            <translation>サーバーに接続できないか、応答がありませんでした。アドレスと接続を確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>再読み込み</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>前のページに戻る</translation>
        </message>
        <message>
            <source>Open anyway, this time</source>
            <translation>それでも今回だけ開く</translation>
        </message>
        <message>
            <source>Open anyway, until ConsentDesk is closed</source>
            <translation>それでも開く（ConsentDesk を閉じるまで）</translation>
        </message>
        <message numerus="yes">
            <source>This has happened %n times in this tab, and loading it again may end the same way.</source>
            <translation>
                <numerusform>このタブで %n 回発生しました。再読み込みしても同じ結果になる可能性があります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PageDialog</name>
        <message>
            <source>Let this page ask nothing more</source>
            <translation>このページにこれ以上ダイアログを表示させない</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Leave this page?</source>
            <translation>このページから移動しますか？</translation>
        </message>
        <message>
            <source>%1 says:</source>
            <translation>%1 の内容:</translation>
        </message>
        <message>
            <source>What you have entered may be lost.</source>
            <translation>入力した内容が失われる可能性があります。</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>移動する</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>とどまる</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Answer to the page</source>
            <translation>ページへの回答</translation>
        </message>
        <message>
            <source>%1 asks for a name and a password.</source>
            <translation>%1 がユーザー名とパスワードを求めています。</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>ユーザー名</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>Close this page</source>
            <translation>このページを閉じる</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PageKit</name>
        <message>
            <source>This page asked again to be printed. Ctrl+P prints it, if you want to.</source>
            <translation>このページが再び印刷を求めました。印刷する場合は Ctrl+P を押してください。</translation>
        </message>
        <message>
            <source>Reload everything</source>
            <translation>すべて再読み込み</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>ウィンドウの次の領域</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>次の一致</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>前の一致</translation>
        </message>
        <message>
            <source>Find in page…</source>
            <translation>ページ内を検索…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <source>Save page as PDF…</source>
            <translation>ページを PDF として保存…</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面表示</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Normal size</source>
            <translation>標準サイズ</translation>
        </message>
        <message>
            <source>Search engine…</source>
            <translation>検索エンジン…</translation>
        </message>
        <message>
            <source>Clear history</source>
            <translation>履歴を消去</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Forget every page you visited? The address field will no longer propose them.</source>
            <translation>訪れたページの履歴をすべて消去しますか？アドレス欄に候補として表示されなくなります。</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>The pages you visited are forgotten.</source>
            <translation>訪れたページの履歴を消去しました。</translation>
        </message>
        <message>
            <source>Load a client certificate…</source>
            <translation>クライアント証明書を読み込む…</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PageMenu</name>
        <message>
            <source>Inspect the cookies of this site</source>
            <translation>このサイトの Cookie を調べる</translation>
        </message>
        <message>
            <source>Open the link in a new tab</source>
            <translation>リンクを新しいタブで開く</translation>
        </message>
        <message>
            <source>Open the link in the background</source>
            <translation>リンクをバックグラウンドで開く</translation>
        </message>
        <message>
            <source>Copy the link</source>
            <translation>リンクをコピー</translation>
        </message>
        <message>
            <source>Save what the link leads to</source>
            <translation>リンク先を保存</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>画像を保存</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>画像をコピー</translation>
        </message>
        <message>
            <source>Copy the picture's address</source>
            <translation>画像のアドレスをコピー</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>切り取り</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>進む</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>再読み込み</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PagePermissions</name>
        <message>
            <source>%1 wants to know your position.</source>
            <translation>%1 が位置情報の取得を求めています。</translation>
        </message>
        <message>
            <source>%1 wants to use your microphone.</source>
            <translation>%1 がマイクの使用を求めています。</translation>
        </message>
        <message>
            <source>%1 wants to use your camera.</source>
            <translation>%1 がカメラの使用を求めています。</translation>
        </message>
        <message>
            <source>%1 wants to use your camera and microphone.</source>
            <translation>%1 がカメラとマイクの使用を求めています。</translation>
        </message>
        <message>
            <source>%1 wants to show notifications.</source>
            <translation>%1 が通知の表示を求めています。</translation>
        </message>
        <message>
            <source>%1 wants to hide the pointer and follow the mouse.</source>
            <translation>%1 がポインターを隠してマウスの動きを追跡することを求めています。</translation>
        </message>
        <message>
            <source>%1 wants to see your screen.</source>
            <translation>%1 が画面の閲覧を求めています。</translation>
        </message>
        <message>
            <source>%1 wants to save several files, one after the other.</source>
            <translation>%1 が複数のファイルを続けて保存しようとしています。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PagePolicySource</name>
        <message>
            <source>Too many policies are being read at once.</source>
            <translation>同時に読み取っているポリシーが多すぎます。</translation>
        </message>
        <message>
            <source>No page is open that could be read.</source>
            <translation>読み取れるページが開かれていません。</translation>
        </message>
        <message>
            <source>The page was left before it was read as the policy.</source>
            <translation>ポリシーとして読み取る前に、ページから移動しました。</translation>
        </message>
        <message>
            <source>The page was left before its policy was found.</source>
            <translation>ポリシーが見つかる前に、ページから移動しました。</translation>
        </message>
        <message>
            <source>The policy seems to be on another site, %1, which is not visited unasked.</source>
            <translation>ポリシーは別のサイト %1 にあるようです。そのサイトには指示なしでアクセスしません。</translation>
        </message>
        <message>
            <source>Open it there, press “Read this page as the policy”, and choose this site.</source>
            <translation>そこで開き、「このページをポリシーとして読み取る」を押して、このサイトを選んでください。</translation>
        </message>
        <message>
            <source>No cookie policy was found on this site.</source>
            <translation>このサイトには Cookie ポリシーが見つかりませんでした。</translation>
        </message>
        <message>
            <source>Open the page that is one, and press “Read this page as the policy”.</source>
            <translation>ポリシーのページを開き、「このページをポリシーとして読み取る」を押してください。</translation>
        </message>
        <message>
            <source>%1 answers with another page where its policy was.</source>
            <translation>%1 では、ポリシーがあった場所から別のページが返されます。</translation>
        </message>
        <message>
            <source>The policy was not read in time.</source>
            <translation>ポリシーを時間内に読み取れませんでした。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PagePrinter</name>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>This page cannot be made a PDF.</source>
            <translation>このページは PDF にできません。</translation>
        </message>
        <message>
            <source>The PDF cannot be saved as %1: %2.</source>
            <translation>PDF を %1 として保存できません: %2。</translation>
        </message>
        <message>
            <source>Save the page as PDF</source>
            <translation>ページを PDF として保存</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The page is saved as %1.</source>
            <translation>ページを %1 として保存しました。</translation>
        </message>
        <message>
            <source>Another page is being printed. Try again when it is done.</source>
            <translation>別のページを印刷中です。終わってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>The page is on its way to the printer.</source>
            <translation>ページをプリンターに送信しています。</translation>
        </message>
        <message>
            <source>The page could not be printed. Check the printer, then try again.</source>
            <translation>ページを印刷できませんでした。プリンターを確認して、もう一度お試しください。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PageTab</name>
        <message>
            <source>The name or the password was not accepted.</source>
            <translation>ユーザー名またはパスワードが正しくありません。</translation>
        </message>
        <message>
            <source>This page wanted to open %1.</source>
            <translation>このページが %1 を開こうとしました。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Leave it closed</source>
            <translation>開かない</translation>
        </message>
        <message>
            <source>In its own words: "%1".</source>
            <translation>サイトからのメッセージ: 「%1」。</translation>
        </message>
        <message>
            <source>The connection is not encrypted: others on the way can read the password.</source>
            <translation>接続は暗号化されていません。通信経路上の他者にパスワードを読み取られるおそれがあります。</translation>
        </message>
        <message>
            <source>The proxy %1</source>
            <translation>プロキシ %1</translation>
        </message>
        <message>
            <source>This page does not answer. You can wait for it, or end it and load it again; what was typed into it is lost then.</source>
            <translation>このページは応答していません。待つか、終了して再読み込みできます。再読み込みすると、ページに入力した内容は失われます。</translation>
        </message>
    <message>
        <source>This page asks without end, and the next one cannot take its place. If it is ended, other tabs end with it, and what was typed into them is lost.</source>
        <translation>このページは質問を際限なく繰り返しているため、次のページを表示できません。終了すると、ほかのタブのページも一緒に終了し、そこに入力した内容は失われます。</translation>
    </message>
    <message>
        <source>End and go on</source>
        <translation>終了して続ける</translation>
    </message>
        <message>
            <source>End and reload</source>
            <translation>終了して再読み込み</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>待つ</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PanelFooter</name>
        <message>
            <source>Site not working?</source>
            <translation>サイトが動作しませんか？</translation>
        </message>
        <message>
            <source>localStorage, IndexedDB and the like. Refusing cookies leaves it alone, since many sites do not work without it. While it is blocked, scripts of this site use no cookies either: the engine asks for both in one. Other companies' storage goes with their cookies.</source>
            <translation>localStorage や IndexedDB などです。これがないと動作しないサイトが多いため、Cookie を拒否しても影響を受けません。ブロックしている間は、このサイトのスクリプトは Cookie も使用できません。エンジンが両方の可否をまとめて確認するためです。他社のストレージは、その Cookie と同じ扱いになります。</translation>
        </message>
        <message>
            <source>Choices ▾</source>
            <translation>選択 ▾</translation>
        </message>
        <message>
            <source>Allowed with "Site not working?". It is on no disk, and refused again when the last tab of the site is closed or you choose anything for the site.</source>
            <translation>「サイトが動作しませんか？」で許可したものです。ディスクには保存されません。サイトの最後のタブを閉じるか、サイトについて何かを選択すると、再び拒否されます。</translation>
        </message>
        <message>
            <source>Deleted are the cookies of this site itself, also those it has set inside other sites, and its local storage, databases and caches. Its service workers stay, and after a crash its other storage. Cookies of other companies follow the rules of their own sites.</source>
            <translation>削除されるのは、このサイト自身の Cookie（ほかのサイト内で設定したものを含む）と、ローカルストレージ、データベース、キャッシュです。Service Worker は残り、クラッシュ後はその他のストレージも残ります。他社の Cookie には、それぞれのサイトのルールが適用されます。</translation>
        </message>
        <message>
            <source>Other storage of this site: blocked</source>
            <translation>このサイトのその他のストレージ: ブロック中</translation>
        </message>
        <message>
            <source>Other storage of this site: allowed</source>
            <translation>このサイトのその他のストレージ: 許可済み</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PanelNotice</name>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Result of your last choice</source>
            <translation>前回の選択の結果</translation>
        </message>
        <message>
            <source>Undo your last choice</source>
            <translation>前回の選択を元に戻す</translation>
        </message>
        <message>
            <source>Puts your choices, and the cookies that were removed, back as they were</source>
            <translation>選択と、削除された Cookie を元の状態に戻します</translation>
        </message>
        <message>
            <source>Each choice can be undone here.</source>
            <translation>選択はここで元に戻せます。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PanelRow</name>
        <message>
            <source>%1 Refused by %2.</source>
            <translation>%1 拒否した仕組み: %2。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PermissionBar</name>
        <message>
            <source>Allow once</source>
            <translation>今回のみ許可</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>常に許可</translation>
        </message>
        <message>
            <source>Always refuse</source>
            <translation>常に拒否</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>後で</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PermissionRepository</name>
        <message>
            <source>What sites are allowed to do cannot be saved</source>
            <translation>サイトへの許可を保存できません</translation>
        </message>
        <message>
            <source>What sites are allowed to do cannot be read</source>
            <translation>サイトへの許可を読み込めません</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PlannedImport</name>
        <message>
            <source>Changes: %1.</source>
            <translation>変更点: %1。</translation>
        </message>
        <message>
            <source>New.</source>
            <translation>新規です。</translation>
        </message>
        <message>
            <source>Stored already, exactly so.</source>
            <translation>同じものがすでに保存されています。</translation>
        </message>
        <message>
            <source>It has expired.</source>
            <translation>期限切れです。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PlatformBeliefsBox</name>
        <message>
            <source>The site has a record of your choice, which mentions no tool.</source>
            <translation>サイトには選択の記録がありますが、ツールは 1 つも記載されていません。</translation>
        </message>
        <message>
            <source>The site believes you refused %1.</source>
            <translation>サイトは、あなたが %1 を拒否したと認識しています。</translation>
        </message>
        <message>
            <source>The site believes you accepted %1.</source>
            <translation>サイトは、あなたが %1 を受け入れたと認識しています。</translation>
        </message>
        <message>
            <source>The site believes you accepted %1 and refused %2.</source>
            <translation>サイトは、あなたが %1 を受け入れ、%2 を拒否したと認識しています。</translation>
        </message>
        <message>
            <source>The site has recorded no choice of yours, and takes all its tools for accepted.</source>
            <translation>サイトにはあなたの選択の記録がなく、すべてのツールが受け入れ済みとして扱われています。</translation>
        </message>
        <message>
            <source>The site's own record of your choice cannot be read.</source>
            <translation>サイト側の選択の記録を読み取れません。</translation>
        </message>
        <message>
            <source>Not mentioned, and taken for accepted where the site uses them: %1.</source>
            <translation>記載がなく、サイトで使用される場合は受け入れ済みとして扱われるもの: %1。</translation>
        </message>
        <message>
            <source>⚠ That is not what you chose here. What you refused stays refused, whatever the site believes.</source>
            <translation>⚠ ここでの選択とは異なります。サイトの認識にかかわらず、拒否したものは拒否されたままです。</translation>
        </message>
        <message>
            <source>Tell the site</source>
            <translation>サイトに伝える</translation>
        </message>
        <message>
            <source>What the site believes you chose</source>
            <translation>サイトが認識しているあなたの選択</translation>
        </message>
        <message>
            <source>⚠ You have chosen nothing for this site here, so your defaults apply. What they refuse stays refused, whatever the site believes.</source>
            <translation>⚠ このサイトについては何も選択していないため、既定の設定が適用されます。サイトの認識にかかわらず、既定で拒否されるものは拒否されたままです。</translation>
        </message>
        <message>
            <source>Writes what applies here into the site&apos;s own record, and loads the page again.</source>
            <translation>ここで適用される内容をサイト自身の記録に書き込み、ページを再読み込みします。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PlatformPreferences</name>
        <message>
            <source>The site has changed its own record of your choice since you told it. You can tell it again.</source>
            <translation>選択を伝えた後に、サイトが自身の記録を変更しました。もう一度伝えることができます。</translation>
        </message>
        <message>
            <source>The site could not be told. %1</source>
            <translation>サイトに伝えられませんでした。%1</translation>
        </message>
        <message>
            <source>The site was told, and after the page was loaded again it still says what you chose.</source>
            <translation>サイトに伝えました。ページを再読み込みした後も、選択どおりに記録されています。</translation>
        </message>
        <message>
            <source>The site did not take what it was told: it wrote its own record again. What was there before was put back. Refused cookies stay refused all the same.</source>
            <translation>サイトは伝えた内容を受け付けず、自身の記録を書き直しました。以前の内容は元に戻しました。拒否済みの Cookie は、いずれにしても拒否されたままです。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyDeclarations</name>
        <message>
            <source>The site's own policy (%1)</source>
            <translation>サイト自身のポリシー (%1)</translation>
        </message>
        <message>
            <source>Your own label</source>
            <translation>自分のラベル</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyDifference</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1、ほか %2 件</translation>
        </message>
        <message>
            <source>added: %1</source>
            <translation>追加: %1</translation>
        </message>
        <message>
            <source>removed: %1</source>
            <translation>削除: %1</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>変更: %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyExporter</name>
        <message>
            <source>Copy as &amp;HTML</source>
            <translation>HTML としてコピー(&amp;H)</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Markdown としてコピー(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Save as HTML…</source>
            <translation>HTML として保存(&amp;S)…</translation>
        </message>
        <message>
            <source>Save the cookie table</source>
            <translation>Cookie の表を保存</translation>
        </message>
        <message>
            <source>HTML (*.html)</source>
            <translation>HTML (*.html)</translation>
        </message>
        <message>
            <source>Save as Mar&amp;kdown…</source>
            <translation>Markdown として保存(&amp;K)…</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Findings as a &amp;table (CSV)…</source>
            <translation>検出結果を表形式（CSV）で書き出す(&amp;T)…</translation>
        </message>
        <message>
            <source>Export the findings</source>
            <translation>検出結果のエクスポート</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message>
            <source>Findings as &amp;JSON…</source>
            <translation>検出結果を JSON 形式で書き出す(&amp;J)…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n 行をコピーしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>%1 に書き込みました。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation>%1 に書き込めません: %2。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyFileKind</name>
        <message>
            <source>Save the policy in a browser as a web page (HTML) and give that file.</source>
            <translation>ブラウザーでポリシーをウェブページ (HTML) として保存し、そのファイルを指定してください。</translation>
        </message>
        <message>
            <source>%1 is empty. %2</source>
            <translation>%1 は空です。%2</translation>
        </message>
        <message>
            <source>%1 is a PDF, which is not read. %2</source>
            <translation>%1 は PDF のため読み取れません。%2</translation>
        </message>
        <message>
            <source>%1 is not a page: it is binary data. %2</source>
            <translation>%1 はページではなく、バイナリデータです。%2</translation>
        </message>
        <message>
            <source>%1 is not a page: it is JSON. %2</source>
            <translation>%1 はページではなく、JSON です。%2</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyFileReader</name>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 を読み取れません: %2。</translation>
        </message>
        <message>
            <source>The file did not finish loading.</source>
            <translation>ファイルの読み込みが完了しませんでした。</translation>
        </message>
        <message>
            <source>%1 cannot be read as a page.</source>
            <translation>%1 をページとして読み取れません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyFinding</name>
        <message>
            <source>Refused, yet set again</source>
            <translation>拒否後に再設定</translation>
        </message>
        <message>
            <source>Third party, not declared</source>
            <translation>サードパーティ、宣言なし</translation>
        </message>
        <message>
            <source>Seen, not declared</source>
            <translation>観測あり、宣言なし</translation>
        </message>
        <message>
            <source>Purpose contradicts other sources</source>
            <translation>目的がほかのソースと矛盾</translation>
        </message>
        <message>
            <source>Lives longer than declared</source>
            <translation>宣言より長い有効期間</translation>
        </message>
        <message>
            <source>Declared without duration</source>
            <translation>有効期間の宣言なし</translation>
        </message>
        <message>
            <source>Declared, not seen</source>
            <translation>宣言あり、観測なし</translation>
        </message>
        <message>
            <source>Declared and seen</source>
            <translation>宣言あり、観測あり</translation>
        </message>
        <message>
            <source>(no name)</source>
            <translation>(名前なし)</translation>
        </message>
        <message>
            <source>the policy</source>
            <translation>ポリシー</translation>
        </message>
        <message>
            <source>row %1 of the policy</source>
            <translation>ポリシーの %1 行目</translation>
        </message>
        <message>
            <source>table %1, row %2 of the policy</source>
            <translation>ポリシーの表 %1 の %2 行目</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>検出結果</translation>
        </message>
        <message>
            <source>Cookie</source>
            <translation>Cookie</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>記載内容</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>宣言</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>観測</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>開始日時</translation>
        </message>
        <message>
            <source>By whose word</source>
            <translation>情報の提供元</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyPageReader</name>
        <message>
            <source>The policy page at %1 could not be opened%2.</source>
            <translation>%1 のポリシーページを開けませんでした%2。</translation>
        </message>
        <message numerus="yes">
            <source>The policy page did not finish loading in %n second(s).</source>
            <translation>
                <numerusform>ポリシーページの読み込みが %n 秒以内に完了しませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 did not answer with a page; it may be a download.</source>
            <translation>%1 からの応答はページではありませんでした。ダウンロードの可能性があります。</translation>
        </message>
        <message>
            <source>The policy page of %1 leads to another site, %2, which is not visited unasked.</source>
            <translation>%1 のポリシーページは別のサイト %2 につながっています。そのサイトには指示なしでアクセスしません。</translation>
        </message>
        <message>
            <source>%1 has no page at this address: its server answers %2.</source>
            <translation>%1 のこのアドレスにページはありません。サーバーの応答: %2。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyQuestion</name>
        <message>
            <source>The page does not answer.</source>
            <translation>ページが応答しません。</translation>
        </message>
        <message>
            <source>The page went away before it was read.</source>
            <translation>読み取る前に、ページが閉じられたか移動しました。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyReader</name>
        <message>
            <source>Kept cookie policies that are not understood and were left out: %1.</source>
            <translation>保持していた Cookie ポリシーのうち、解釈できず除外したもの: %1 件。</translation>
        </message>
        <message>
            <source>Kept times of choices that are not understood and were left out: %1.</source>
            <translation>保持していた選択の日時のうち、解釈できず除外したもの: %1 件。</translation>
        </message>
        <message>
            <source>Kept rows of cookie policies that are not understood and were left out: %1.</source>
            <translation>保持していた Cookie ポリシーの行のうち、解釈できず除外したもの: %1 件。</translation>
        </message>
        <message>
            <source>Kept remarks on cookie policies that are not understood and were left out: %1.</source>
            <translation>保持していた Cookie ポリシーへの注記のうち、解釈できず除外したもの: %1 件。</translation>
        </message>
        <message>
            <source>Kept labels of cookies that are not understood and were left out: %1.</source>
            <translation>保持していた Cookie のラベルのうち、解釈できず除外したもの: %1 件。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyRemark</name>
        <message>
            <source>This is not the name of a cookie.</source>
            <translation>Cookie の名前ではありません。</translation>
        </message>
        <message>
            <source>The fixed beginning of this name is too short to tell cookies by.</source>
            <translation>この名前の固定部分が短すぎて、Cookie を区別できません。</translation>
        </message>
        <message>
            <source>This is longer than a cookie's name.</source>
            <translation>Cookie の名前としては長すぎます。</translation>
        </message>
        <message>
            <source>This name is declared more than once, and not with the same words.</source>
            <translation>この名前は、異なる内容で複数回宣言されています。</translation>
        </message>
        <message>
            <source>No table or list of this page was recognised as a declaration of cookies; what its running text says is not interpreted.</source>
            <translation>このページの表や一覧に、Cookie の宣言と認識できるものはありませんでした。本文の内容は解釈されません。</translation>
        </message>
        <message>
            <source>A table or list that this page does not show declares these, so they were not read. If the page can show it, do so, and press “Read this page as the policy”.</source>
            <translation>これらは、このページに表示されていない表または一覧で宣言されているため、読み取っていません。ページで表示できる場合は表示してから、「このページをポリシーとして読み取る」を押してください。</translation>
        </message>
        <message>
            <source>This list names what looks like a cookie, but most of its items are something else, so it was not read.</source>
            <translation>この一覧には Cookie らしいものがありますが、項目の大部分が別のもののため、読み取っていません。</translation>
        </message>
        <message>
            <source>This list may be one of cookies, but it is not certain that what it names are some, so it was not read.</source>
            <translation>この一覧は Cookie の一覧かもしれませんが、記載されているものが Cookie かどうか確かではないため、読み取っていません。</translation>
        </message>
        <message>
            <source>This item of a list of cookies names none.</source>
            <translation>Cookie の一覧のこの項目には、Cookie の名前がありません。</translation>
        </message>
        <message>
            <source>It is not certain that this item of a list of cookies names one.</source>
            <translation>Cookie の一覧のこの項目が Cookie の名前かどうか、確かではありません。</translation>
        </message>
        <message>
            <source>Several lengths of time stand here for several names, and which belongs to which is not certain.</source>
            <translation>複数の名前に対して複数の期間が記載されており、対応関係が確かではありません。</translation>
        </message>
        <message>
            <source>This row names no cookie.</source>
            <translation>この行には Cookie の名前がありません。</translation>
        </message>
        <message>
            <source>This row speaks of something else than a cookie.</source>
            <translation>この行は Cookie 以外のものについての記載です。</translation>
        </message>
        <message>
            <source>This speaks of a length of time, but it is not certain that the cookie stays that long.</source>
            <translation>期間についての記載がありますが、Cookie がその間残るかどうかは確かではありません。</translation>
        </message>
        <message>
            <source>This is no kind of cookie that is known.</source>
            <translation>既知の Cookie の種類ではありません。</translation>
        </message>
        <message>
            <source>This names several kinds of cookies at once.</source>
            <translation>複数の種類の Cookie が同時に記載されています。</translation>
        </message>
        <message>
            <source>This cannot be told as a length of time.</source>
            <translation>期間として解釈できません。</translation>
        </message>
        <message>
            <source>The columns of this table have no headings that are known, so it was not read.</source>
            <translation>この表の列に既知の見出しがないため、読み取っていません。</translation>
        </message>
        <message>
            <source>Two columns of this table could hold the names of cookies.</source>
            <translation>この表には、Cookie の名前の列と考えられるものが 2 つあります。</translation>
        </message>
        <message>
            <source>This table has headings that lists of cookies have, but what it names does not look like cookies, so it was not read.</source>
            <translation>この表の見出しは Cookie の一覧のものですが、記載されているものが Cookie らしくないため、読み取っていません。</translation>
        </message>
        <message>
            <source>The changing part stands in the middle of this name, so it is read as every name that begins with '%1'.</source>
            <translation>この名前は途中に変化する部分があるため、「%1」で始まるすべての名前として読み取ります。</translation>
        </message>
        <message>
            <source>The page says more than is kept: %1 rows or remarks were left out.</source>
            <translation>ページの内容が保持できる量を超えています。%1 件の行または注記を省略しました。</translation>
        </message>
        <message>
            <source>This page has more than is read of one page: %1 rows of tables and items of lists were read (%2 at most, and %3 characters of each cell); the rest is missing here.</source>
            <translation>このページには、1 ページから読み取れる量を超える内容があります。表の行と一覧の項目を %1 件読み取りました (最大 %2 件、各セル %3 文字まで)。残りはここに含まれていません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyRepository</name>
        <message>
            <source>The site's cookie policy cannot be saved</source>
            <translation>サイトの Cookie ポリシーを保存できません</translation>
        </message>
        <message>
            <source>Your label of a cookie cannot be saved</source>
            <translation>Cookie のラベルを保存できません</translation>
        </message>
        <message>
            <source>Cookie policies that were read earlier cannot be read</source>
            <translation>以前に読み取った Cookie ポリシーを読み込めません</translation>
        </message>
        <message>
            <source>When you chose cannot be saved</source>
            <translation>選択の日時を保存できません</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyService</name>
        <message>
            <source>The policy page of %1 declares no cookie by name any more. What it declared on %2 is kept; to replace it, open the page and press “Read this page as the policy”.</source>
            <translation>%1 のポリシーページには、名前で宣言された Cookie がなくなりました。%2 時点の宣言内容を保持しています。置き換えるには、ページを開いて「このページをポリシーとして読み取る」を押してください。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyTables</name>
        <message>
            <source>The page's script gave no answer that can be read.</source>
            <translation>ページのスクリプトから、読み取れる応答がありませんでした。</translation>
        </message>
        <message>
            <source>The page's script gave an answer with parts that are no parts of a page.</source>
            <translation>ページのスクリプトの応答に、ページの要素ではないものが含まれています。</translation>
        </message>
        <message>
            <source>The page has more text than a policy can have.</source>
            <translation>ページのテキストが、ポリシーとしての上限を超えています。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyTool</name>
        <message>
            <source>Read this page as the policy</source>
            <translation>このページをポリシーとして読み取る</translation>
        </message>
        <message>
            <source>Of which site is this page the cookie policy?</source>
            <translation>このページはどのサイトの Cookie ポリシーですか？</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読み取る</translation>
        </message>
        <message>
            <source>The page was left before it was read as the policy.</source>
            <translation>ポリシーとして読み取る前に、ページから移動しました。</translation>
        </message>
        <message>
            <source>The policy of %1 is being read at this moment. Try again when that has ended.</source>
            <translation>%1 のポリシーは現在読み取り中です。終わってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>The page was not read as the policy of %1: %2</source>
            <translation>このページを %1 のポリシーとして読み取れませんでした: %2</translation>
        </message>
        <message numerus="yes">
            <source>The page was read as the policy of %1: %n row(s). Go back to that site to see them.</source>
            <translation>
                <numerusform>このページを %1 のポリシーとして読み取りました: %n 行。表示するにはそのサイトに戻ってください。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PolicyView</name>
        <message>
            <source>read %1</source>
            <translation>読み取り: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) declared</source>
            <translation>
                <numerusform>宣言 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>hash %1</source>
            <translation>ハッシュ %1</translation>
        </message>
        <message>
            <source>Declared against observed</source>
            <translation>宣言と観測の照合</translation>
        </message>
        <message>
            <source>Cookie policy of %1</source>
            <translation>%1 の Cookie ポリシー</translation>
        </message>
        <message>
            <source>SHA-256 of the rows: %1</source>
            <translation>行の SHA-256: %1</translation>
        </message>
        <message>
            <source>Not read again: %1</source>
            <translation>再読み取りできませんでした: %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>再読み取り</translation>
        </message>
        <message>
            <source>Look for the policy</source>
            <translation>ポリシーを探す</translation>
        </message>
        <message>
            <source>Open a page. What its site declares in its cookie policy is laid beside what it stores.</source>
            <translation>ページを開いてください。サイトが Cookie ポリシーで宣言している内容と、実際に保存している内容を並べて表示します。</translation>
        </message>
        <message>
            <source>Looking for the cookie policy of this site…</source>
            <translation>このサイトの Cookie ポリシーを探しています…</translation>
        </message>
        <message>
            <source>If you know the page, open it and choose “Read this page as the policy”.</source>
            <translation>ページがわかっている場合は、それを開いて「このページをポリシーとして読み取る」を選択してください。</translation>
        </message>
        <message>
            <source>The cookie policy of this site has not been read yet.</source>
            <translation>このサイトの Cookie ポリシーは、まだ読み取られていません。</translation>
        </message>
        <message>
            <source>No finding has all of what you search for.</source>
            <translation>検索語をすべて含む検出結果はありません。</translation>
        </message>
        <message>
            <source>The policy declares no cookie, and none was seen.</source>
            <translation>ポリシーに Cookie の宣言はなく、Cookie も見つかりませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>検出結果 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n row(s)</source>
            <translation>
                <numerusform>%n 行中 %1 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further row(s) not shown</source>
            <translation>
                <numerusform>ほか %n 行は非表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Search the findings</source>
            <translation>検出結果を検索</translation>
        </message>
        <message>
            <source>Read this page as the policy</source>
            <translation>このページをポリシーとして読み取る</translation>
        </message>
        <message>
            <source>Cookie table…</source>
            <translation>Cookie の表…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Correct the row…</source>
            <translation>行を修正…</translation>
        </message>
        <message>
            <source>Take back the correction</source>
            <translation>修正を取り消す</translation>
        </message>
        <message>
            <source>What is this cookie for?</source>
            <translation>この Cookie の用途は？</translation>
        </message>
        <message>
            <source>A cookie table for a policy page, from what was observed</source>
            <translation>観測結果から作成した、ポリシーページ用の Cookie の表</translation>
        </message>
        <message>
            <source>The page that is shown is the policy of this site, or of one visited before</source>
            <translation>表示中のページは、このサイトまたは以前に訪れたサイトのポリシーです</translation>
        </message>
        <message>
            <source>What the policy declares against what was observed</source>
            <translation>ポリシーの宣言と観測結果の照合</translation>
        </message>
        <message>
            <source>The policy that was read</source>
            <translation>読み取ったポリシー</translation>
        </message>
        <message>
            <source>What could not be interpreted</source>
            <translation>解釈できなかった箇所</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) not understood</source>
            <translation>
                <numerusform>解釈できなかった箇所: %n 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PreferencesCookie</name>
        <message>
            <source>The site's cookie of preferences is longer than the platform's ever are.</source>
            <translation>サイトの設定 Cookie が、プラットフォームのものとしては長すぎます。</translation>
        </message>
        <message>
            <source>The site's cookie of preferences is not in the platform's form.</source>
            <translation>サイトの設定 Cookie が、プラットフォームの形式ではありません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>サイト</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>開始ページ</translation>
        </message>
        <message>
            <source>The address that is opened at the start. Empty: the page of ConsentDesk.</source>
            <translation>起動時に開くアドレスです。空欄の場合は ConsentDesk のページを開きます。</translation>
        </message>
        <message>
            <source>Download folder</source>
            <translation>ダウンロードフォルダー</translation>
        </message>
        <message>
            <source>Empty: the download folder of the system.</source>
            <translation>空欄の場合は、システムのダウンロードフォルダーを使用します。</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>ハイコントラスト</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Another language is used from the next start on.</source>
            <translation>言語の変更は、次回の起動時から有効になります。</translation>
        </message>
        <message>
            <source>What a site may keep until you decide otherwise for it:</source>
            <translation>サイトごとに選択するまで保持を認めるもの:</translation>
        </message>
        <message>
            <source>Tell sites not to sell or share my data (Global Privacy Control)</source>
            <translation>自分のデータを販売・共有しないようサイトに伝える（Global Privacy Control）</translation>
        </message>
        <message>
            <source>Sent while anything is refused on a site; not to a site on which you accepted everything.</source>
            <translation>サイトで何かを拒否している間は送信されます。すべて受け入れたサイトには送信されません。</translation>
        </message>
        <message>
            <source>Ask for my choice again when a site's cookie policy changes</source>
            <translation>サイトの Cookie ポリシーが変更されたときに、選択を再確認する</translation>
        </message>
        <message>
            <source>Ask for my choice again after some time</source>
            <translation>一定の期間が過ぎたら、選択を再確認する</translation>
        </message>
        <message>
            <source>A choice is kept without asking for</source>
            <translation>確認なしで選択を保持する期間</translation>
        </message>
        <message>
            <source> months</source>
            <translation> か月</translation>
        </message>
        <message>
            <source>Not available: this program was built without the rules for banners (npm package @duckduckgo/autoconsent).</source>
            <translation>利用できません: このプログラムはバナー用の規則（npm パッケージ @duckduckgo/autoconsent）なしでビルドされています。</translation>
        </message>
        <message>
            <source>A banner is refused as a whole, or accepted where you refuse nothing on the site. Banners in which no way is found, and those inside frames, are left to you.</source>
            <translation>バナーは全体として拒否します。サイトで何も拒否していない場合は同意します。方法が見つからないバナーと、フレーム内のバナーはお任せします。</translation>
        </message>
        <message>
            <source>Cookie banners of sites</source>
            <translation>サイトの Cookie バナー</translation>
        </message>
        <message>
            <source>Ask me once, where one is</source>
            <translation>バナーがあるときに一度だけ尋ねる</translation>
        </message>
        <message>
            <source>Answer them by what I chose in the panel</source>
            <translation>パネルでの選択に従って応答する</translation>
        </message>
        <message>
            <source>Leave them to me</source>
            <translation>自分で応答する</translation>
        </message>
        <message>
            <source>Tabs of last time</source>
            <translation>前回のタブ</translation>
        </message>
        <message>
            <source>Offer them after a crash</source>
            <translation>異常終了の後に復元を提案</translation>
        </message>
        <message>
            <source>Open them at every start</source>
            <translation>起動のたびに開く</translation>
        </message>
        <message>
            <source>Leave them closed</source>
            <translation>開かない</translation>
        </message>
        <message>
            <source>Ask for the place of every download</source>
            <translation>ダウンロードのたびに保存先を確認する</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ProfileMark</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
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
            <translation>新しいプライベートウィンドウ</translation>
        </message>
        <message>
            <source>New window with a fresh profile</source>
            <translation>新規プロファイルで新しいウィンドウ</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Another window of ConsentDesk could not be started.</source>
            <translation>ConsentDesk の別のウィンドウを起動できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::RefusedClearing</name>
        <message>
            <source>Its other storage is cleared. Pages that are open may write again until you reload them.</source>
            <translation>サイトのその他のストレージを消去しました。開いているページは、再読み込みするまで再び書き込む可能性があります。</translation>
        </message>
        <message>
            <source>Service workers of %1 remain; they go when %1 is open and allowed.</source>
            <translation>%1 の Service Worker は残っています。%1 を許可して開いたときに削除されます。</translation>
        </message>
        <message>
            <source>%1: blocked, but what is stored stays until you clear it.</source>
            <translation>%1: ブロックしましたが、保存済みのものは消去するまで残ります。</translation>
        </message>
        <message>
            <source>Blocked, but what is stored stays until you clear it.</source>
            <translation>ブロックしましたが、保存済みのものは消去するまで残ります。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::RetentionDialog</name>
        <message>
            <source>How long cookies may stay</source>
            <translation>Cookie の保持期間</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>無制限</translation>
        </message>
        <message>
            <source> months</source>
            <translation> か月</translation>
        </message>
        <message>
            <source> seconds</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>Wait after a site's last tab</source>
            <translation>サイトの最後のタブを閉じた後の待ち時間</translation>
        </message>
        <message>
            <source>Counted from the day a cookie was first stored; visiting the site again does not prolong it. A cookie is shortened, or deleted when its time has passed. Necessary cookies and cookies of the session have no limit.</source>
            <translation>Cookie が最初に保存された日から数え、サイトを再び訪れても延長されません。Cookie の有効期間は短縮され、期間を過ぎた Cookie は削除されます。必須の Cookie とセッションの Cookie に制限はありません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::RowText</name>
        <message>
            <source>being removed</source>
            <translation>削除中</translation>
        </message>
        <message>
            <source>not sent here</source>
            <translation>ここには送信されません</translation>
        </message>
        <message>
            <source>removed on arrival</source>
            <translation>受信時に削除</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>削除済み</translation>
        </message>
        <message>
            <source>A refused cookie is not sent back once its name is known. A new one may accompany a few parallel requests on the visit where it first appears, never a request of a later page.</source>
            <translation>拒否済みの Cookie は、名前が判明した後は送り返されません。新しい Cookie は、最初に現れた訪問時に並行する少数のリクエストに付随する場合がありますが、以降のページのリクエストに付随することはありません。</translation>
        </message>
        <message>
            <source>Other companies' servers are refused before anything is stored. A refused cookie of the site itself is removed the moment it is stored; parallel requests of that moment may still carry it, later pages do not.</source>
            <translation>他社のサーバーは、何かが保存される前に拒否されます。サイト自身の拒否済み Cookie は、保存された瞬間に削除されます。その瞬間に並行するリクエストには付随する場合がありますが、以降のページでは送信されません。</translation>
        </message>
        <message>
            <source>ConsentDesk is finding out whether it can take refused cookies out before each request. Until then they are removed on arrival.</source>
            <translation>拒否済みの Cookie をリクエストごとに事前に取り除けるかどうかを確認しています。確認が済むまでは、受信時に削除します。</translation>
        </message>
        <message>
            <source>(cookie without a name)</source>
            <translation>(名前のない Cookie)</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>保持</translation>
        </message>
        <message>
            <source>exempt</source>
            <translation>同意不要</translation>
        </message>
        <message>
            <source>allowed, not set yet</source>
            <translation>許可済み、未設定</translation>
        </message>
        <message>
            <source>refused before storage</source>
            <translation>保存前に拒否</translation>
        </message>
        <message>
            <source>the gate: nothing of this server is stored, sent or read on this site</source>
            <translation>ゲート — このサイトでは、このサーバーによる保存、送信、読み取りを一切認めません</translation>
        </message>
        <message>
            <source>the guard: it kept a script of the page from storing it</source>
            <translation>ガード — ページのスクリプトによる保存を防ぎました</translation>
        </message>
        <message>
            <source>the keeper: it took it out of the store</source>
            <translation>キーパー — 保存先から取り除きました</translation>
        </message>
        <message>
            <source>script of %1</source>
            <translation>%1 のスクリプト</translation>
        </message>
        <message>
            <source>No source knows its kind</source>
            <translation>種類を知る情報源はありません</translation>
        </message>
        <message>
            <source>no source knows its kind</source>
            <translation>種類を知る情報源はありません</translation>
        </message>
        <message>
            <source>your label</source>
            <translation>自分のラベル</translation>
        </message>
        <message>
            <source>The site itself. It is sent no cookies and can store none.</source>
            <translation>サイト自身です。Cookie は送信されず、保存もできません。</translation>
        </message>
        <message>
            <source>Another company's server. It was sent no cookies and could store none.</source>
            <translation>他社のサーバーです。Cookie は送信されず、保存もできませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>Another company's server. It tried to store cookies %n time(s).</source>
            <translation>
                <numerusform>他社のサーバーです。Cookie の保存を %n 回試みました。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 kept, at least %2 refused</source>
            <translation>%1 個を保持、少なくとも %2 個を拒否</translation>
        </message>
        <message>
            <source>%1 kept, %2 refused</source>
            <translation>保持 %1 件、拒否 %2 件</translation>
        </message>
        <message>
            <source>The list is cut: more cookies were refused than it can hold.</source>
            <translation>一覧は途中で切れています。収まりきらない数の Cookie が拒否されました。</translation>
        </message>
        <message numerus="yes">
            <source>The list is cut: more than %n other cookie(s) were refused too.</source>
            <translation>
                <numerusform>一覧は途中で切れています。ほかに %n 個を超える Cookie も拒否されました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The list is cut: %n more cookie(s) were refused.</source>
            <translation>
                <numerusform>一覧は途中で切れています。さらに %n 個の Cookie が拒否されました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused cookies are kept off the wire</source>
            <translation>拒否済みの Cookie は送信されません</translation>
        </message>
        <message>
            <source>Refused cookies are removed on arrival</source>
            <translation>拒否済みの Cookie は受信時に削除されます</translation>
        </message>
        <message>
            <source>Checking how refused cookies are kept back</source>
            <translation>拒否済みの Cookie を止める方法を確認中</translation>
        </message>
        <message>
            <source>Requests cleared of refused cookies so far: %1. Requests sent without waiting for that: %2.</source>
            <translation>これまでに拒否済みの Cookie を取り除いたリクエスト: %1。取り除くのを待たずに送信したリクエスト: %2。</translation>
        </message>
        <message>
            <source>this page</source>
            <translation>このページ</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n server(s) refused</source>
            <translation>
                <numerusform>%1、拒否されたサーバー: %n 台</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SavedSession</name>
        <message>
            <source>The open tabs cannot be kept in %1.</source>
            <translation>開いているタブを %1 に保持できません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ScriptDialogs</name>
        <message>
            <source>This page wanted to go elsewhere while you were looking at another tab. It stays, because what was entered may be lost.</source>
            <translation>別のタブを表示している間に、このページが移動しようとしました。入力内容が失われる可能性があるため、移動しませんでした。</translation>
        </message>
        <message>
            <source>This page asked something while you were looking at another tab, and was answered with Cancel: %1</source>
            <translation>別のタブを表示している間に、このページが質問し、「キャンセル」と回答されました: %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SearchEngine</name>
        <message>
            <source>Write %s in the address where the words go, as in https://example.org/search?q=%s.</source>
            <translation>https://example.org/search?q=%s のように、アドレスの中の検索語が入る位置に %s を書いてください。</translation>
        </message>
        <message>
            <source>Your own search engine</source>
            <translation>自分で指定した検索エンジン</translation>
        </message>
        <message>
            <source>The words cannot be part of the server's name.</source>
            <translation>検索語をサーバー名に含めることはできません。</translation>
        </message>
        <message>
            <source>Begin the address with https://.</source>
            <translation>アドレスは https:// で始めてください。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SearchEngineDialog</name>
        <message>
            <source>Search engine</source>
            <translation>検索エンジン</translation>
        </message>
        <message>
            <source>Words that you type into the address field can be sent to a search engine. It learns what you look for. Without one, nothing is sent.</source>
            <translation>アドレス欄に入力した語句を検索エンジンに送信できます。検索エンジンには、何を検索したかが伝わります。検索エンジンを選ばなければ、何も送信されません。</translation>
        </message>
        <message>
            <source>Address of your own search engine</source>
            <translation>自分で指定する検索エンジンのアドレス</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>My own, with %s where the words go:</source>
            <translation>自分で指定（検索語の位置に %s）:</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SettingsForm</name>
        <message>
            <source>Browse…</source>
            <translation>参照…</translation>
        </message>
        <message>
            <source>Choose: %1</source>
            <translation>選択: %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ShortcutsDialog</name>
        <message>
            <source>Open a new tab</source>
            <translation>新しいタブを開く</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>タブを閉じる</translation>
        </message>
        <message>
            <source>Reopen the closed tab</source>
            <translation>閉じたタブを開き直す</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>次のタブ</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>前のタブ</translation>
        </message>
        <message>
            <source>A tab by its place</source>
            <translation>位置でタブを選ぶ</translation>
        </message>
        <message>
            <source>Last tab</source>
            <translation>最後のタブ</translation>
        </message>
        <message>
            <source>New private window</source>
            <translation>新しいプライベートウィンドウ</translation>
        </message>
        <message>
            <source>Show the downloads</source>
            <translation>ダウンロードを表示</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Go to the address field</source>
            <translation>アドレス欄へ移動</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>進む</translation>
        </message>
        <message>
            <source>Reload the page</source>
            <translation>ページを再読み込み</translation>
        </message>
        <message>
            <source>Reload the page and everything in it</source>
            <translation>ページとその内容をすべて再読み込み</translation>
        </message>
        <message>
            <source>Stop loading; leave full screen; close the search</source>
            <translation>読み込みを中止、全画面表示を終了、検索を閉じる</translation>
        </message>
        <message>
            <source>Find in the page</source>
            <translation>ページ内を検索</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>次の一致</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>前の一致</translation>
        </message>
        <message>
            <source>Show this site larger</source>
            <translation>このサイトを拡大</translation>
        </message>
        <message>
            <source>Show this site smaller</source>
            <translation>このサイトを縮小</translation>
        </message>
        <message>
            <source>Show this site at its normal size</source>
            <translation>このサイトを標準サイズで表示</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>Save the page as PDF</source>
            <translation>ページを PDF として保存</translation>
        </message>
        <message>
            <source>Move between address, page and cookies</source>
            <translation>アドレス欄、ページ、Cookie の間を移動</translation>
        </message>
        <message>
            <source>Show or hide the cookies of this site</source>
            <translation>このサイトの Cookie の表示を切り替え</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全画面表示</translation>
        </message>
        <message>
            <source>Show or hide inspector and timeline</source>
            <translation>インスペクターとタイムラインの表示を切り替え</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>この一覧</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>動作</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SiteBadge</name>
        <message>
            <source>You opened it anyway: its errors are passed over until ConsentDesk is closed.</source>
            <translation>それでも開くことを選択しました。ConsentDesk を閉じるまで、エラーは無視されます。</translation>
        </message>
        <message>
            <source>As the server showed it just now, to ConsentDesk and not to the page.</source>
            <translation>サーバーがたった今、ページではなく ConsentDesk に提示したものです。</translation>
        </message>
        <message>
            <source>The server could not be reached, or showed none.</source>
            <translation>サーバーに接続できなかったか、証明書が提示されませんでした。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SitePopover</name>
        <message>
            <source>About this site</source>
            <translation>このサイトについて</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>ページなし</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>The engine has checked it, and does not hand it out. ConsentDesk can ask the server to show it: that is one more connection to it, without a cookie and without a page.</source>
            <translation>エンジンが検証していますが、内容は提供されません。ConsentDesk からサーバーに提示を求めることができます。その場合、Cookie もページの要求も伴わない接続が 1 回増えます。</translation>
        </message>
        <message>
            <source>Show certificate</source>
            <translation>証明書を表示</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>チェーン</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>This site has no lasting permission, and none is refused for good.</source>
            <translation>このサイトに継続的に許可または拒否している権限はありません。</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>確認する</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a permission, and the address that has it</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Cookies</source>
            <translation>Cookie</translation>
        </message>
        <message>
            <source>No cookie of this site is refused.</source>
            <translation>このサイトで拒否されている Cookie はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) of this site are refused.</source>
            <translation>
                <numerusform>このサイトの Cookie が %n 個拒否されています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cookies of this site</source>
            <translation>このサイトの Cookie</translation>
        </message>
        <message numerus="yes">
            <source>%n server(s) are refused as a whole: they are sent no cookies and can store none.</source>
            <translation>
                <numerusform>%n 台のサーバーが全面的に拒否されています。Cookie は送信されず、保存もできません。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SitesModel</name>
        <message>
            <source>Site</source>
            <translation>サイト</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>Cookies are kept</source>
            <translation>Cookie の保持</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>権限</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>表示倍率</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>最終訪問</translation>
        </message>
        <message>
            <source>%1: accepted</source>
            <translation>%1: 受け入れ済み</translation>
        </message>
        <message>
            <source>%1: refused</source>
            <translation>%1: 拒否済み</translation>
        </message>
        <message numerus="yes">
            <source>%n cookie(s) chosen by name</source>
            <translation>
                <numerusform>名前で選択した Cookie %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>other storage blocked</source>
            <translation>その他のストレージはブロック</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>until they expire</source>
            <translation>有効期限まで</translation>
        </message>
        <message>
            <source>until ConsentDesk is closed</source>
            <translation>ConsentDesk を閉じるまで</translation>
        </message>
        <message>
            <source>until the site's last tab is closed</source>
            <translation>サイトの最後のタブを閉じるまで</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SitesPage</name>
        <message>
            <source>Reset selected sites</source>
            <translation>選択したサイトをリセット</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Search sites</source>
            <translation>サイトを検索</translation>
        </message>
        <message>
            <source>Sites with choices</source>
            <translation>選択のあるサイト</translation>
        </message>
        <message>
            <source>How long cookies of this site are kept</source>
            <translation>このサイトの Cookie の保持期間</translation>
        </message>
        <message>
            <source>Keep cookies until they expire</source>
            <translation>有効期限まで Cookie を保持</translation>
        </message>
        <message>
            <source>Keep cookies until ConsentDesk is closed</source>
            <translation>ConsentDesk を閉じるまで Cookie を保持</translation>
        </message>
        <message>
            <source>Keep cookies until the site's last tab is closed</source>
            <translation>サイトの最後のタブを閉じるまで Cookie を保持</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Export all choices</source>
            <translation>すべての選択をエクスポート</translation>
        </message>
        <message>
            <source>Choices (*.json)</source>
            <translation>選択 (*.json)</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Import choices</source>
            <translation>選択をインポート</translation>
        </message>
        <message>
            <source>Choices (*.json);;All files (*)</source>
            <translation>選択 (*.json);;すべてのファイル (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n site(s) reset.</source>
            <translation>
                <numerusform>%n 件のサイトをリセットしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is as it was before.</source>
            <translation>すべて元の状態に戻りました。</translation>
        </message>
        <message>
            <source>All choices were saved in %1.</source>
            <translation>すべての選択を %1 に保存しました。</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>%1 に書き込めません。</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 を読み取れません。</translation>
        </message>
        <message numerus="yes">
            <source>The choices for %n site(s) and the default for all sites were imported.</source>
            <translation>
                <numerusform>%n 件のサイトの選択と、全サイトの既定値をインポートしました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::SqlProblem</name>
        <message>
            <source>the file is damaged</source>
            <translation>ファイルが壊れています</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>ディスクに空き容量がありません</translation>
        </message>
        <message>
            <source>the disk reports a failure</source>
            <translation>ディスクが障害を報告しています</translation>
        </message>
        <message>
            <source>another program is using the file</source>
            <translation>別のプログラムがファイルを使用しています</translation>
        </message>
        <message>
            <source>the file or its folder cannot be opened for writing</source>
            <translation>ファイルまたはフォルダーを書き込み用に開けません</translation>
        </message>
        <message>
            <source>the computer is out of memory</source>
            <translation>コンピューターのメモリが不足しています</translation>
        </message>
        <message>
            <source>the database refuses</source>
            <translation>データベースが拒否しています</translation>
        </message>
        <message>
            <source>%1: %2. (%3, SQLite code %4)</source>
            <translation>%1: %2。(%3、SQLite コード %4)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageEditor</name>
        <message>
            <source>This value is too long to be edited here.</source>
            <translation>この値は長すぎるため、ここでは編集できません。</translation>
        </message>
        <message>
            <source>Delete “%1”? This cannot be undone.</source>
            <translation>「%1」を削除しますか？この操作は元に戻せません。</translation>
        </message>
        <message>
            <source>Delete everything in “%1” of %2? This cannot be undone.</source>
            <translation>%2 の「%1」の内容をすべて削除しますか？この操作は元に戻せません。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageEntryDialog</name>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>項目を追加</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 を編集</translation>
        </message>
        <message>
            <source>(empty name)</source>
            <translation>(名前なし)</translation>
        </message>
        <message>
            <source>A backslash is written \\, a character that cannot be typed \u and four digits.</source>
            <translation>バックスラッシュは \\ と書き、入力できない文字は \u と 4 桁の数字で表します。</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>場所(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>値(&amp;V)</translation>
        </message>
        <message>
            <source>At most %1 characters can be written here.</source>
            <translation>ここに入力できるのは最大 %1 文字です。</translation>
        </message>
        <message>
            <source>There is an entry of this name already. Edit that one, or choose another name.</source>
            <translation>この名前の項目はすでにあります。その項目を編集するか、別の名前を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageModel</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageText</name>
        <message>
            <source>“%1” is stored.</source>
            <translation>「%1」を保存しました。</translation>
        </message>
        <message>
            <source>“%1” is deleted.</source>
            <translation>「%1」を削除しました。</translation>
        </message>
        <message>
            <source>What was cleared is back.</source>
            <translation>消去した内容を元に戻しました。</translation>
        </message>
        <message>
            <source>%1 of %2: cleared.</source>
            <translation>%2 の%1を消去しました。</translation>
        </message>
        <message>
            <source>Local storage</source>
            <translation>ローカルストレージ</translation>
        </message>
        <message>
            <source>Session storage</source>
            <translation>セッションストレージ</translation>
        </message>
        <message>
            <source>IndexedDB databases</source>
            <translation>IndexedDB データベース</translation>
        </message>
        <message>
            <source>Cache storage</source>
            <translation>キャッシュストレージ</translation>
        </message>
        <message>
            <source>Service workers</source>
            <translation>Service Worker</translation>
        </message>
        <message>
            <source>Storage is refused here.</source>
            <translation>ここではストレージが拒否されています。</translation>
        </message>
        <message>
            <source>There is none on pages without encryption.</source>
            <translation>暗号化されていないページにはありません。</translation>
        </message>
        <message>
            <source>This document has no storage: it is sandboxed or has no address of its own.</source>
            <translation>このドキュメントにストレージはありません。サンドボックス化されているか、固有のアドレスがありません。</translation>
        </message>
        <message>
            <source>No answer in time.</source>
            <translation>時間内に応答がありませんでした。</translation>
        </message>
        <message>
            <source>Not stored: the site's storage is full.</source>
            <translation>保存されませんでした: サイトのストレージがいっぱいです。</translation>
        </message>
        <message>
            <source>Nothing was changed: the page has written something else here meanwhile.</source>
            <translation>何も変更していません: その間にページが別の内容を書き込みました。</translation>
        </message>
        <message>
            <source>The page still uses it. It is deleted as soon as the page lets go, at the latest when it is closed.</source>
            <translation>ページがまだ使用しています。ページが手放した時点で、遅くともページを閉じたときに削除されます。</translation>
        </message>
        <message>
            <source>It is no longer there.</source>
            <translation>もう存在しません。</translation>
        </message>
        <message>
            <source>No open frame of this page has this origin any more, so its storage cannot be reached.</source>
            <translation>このオリジンのフレームがこのページに開かれていないため、ストレージにアクセスできません。</translation>
        </message>
        <message>
            <source>The engine could not do it.</source>
            <translation>エンジンが実行できませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>%1 entr(y/ies)</source>
            <translation>
                <numerusform>%1 件の項目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 database(s)</source>
            <translation>
                <numerusform>%1 個のデータベース</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 cache(s)</source>
            <translation>
                <numerusform>%1 個のキャッシュ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 service worker(s)</source>
            <translation>
                <numerusform>%1 個の Service Worker</numerusform>
            </translation>
        </message>
        <message>
            <source>Stored, but the engine kept another value.</source>
            <translation>保存しましたが、エンジンは別の値を保持しました。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageTreeView</name>
        <message>
            <source>Read again</source>
            <translation>再読み取り</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>追加 …</translation>
        </message>
        <message>
            <source>Edit …</source>
            <translation>編集 …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>What the page has stored</source>
            <translation>ページが保存した内容</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>%1 を消去</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageUndo</name>
        <message>
            <source>change of “%1”</source>
            <translation>「%1」の変更</translation>
        </message>
        <message>
            <source>deletion of “%1”</source>
            <translation>「%1」の削除</translation>
        </message>
        <message>
            <source>clearing of %1</source>
            <translation>%1 の消去</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageValuePane</name>
        <message>
            <source>Value of the selected entry</source>
            <translation>選択した項目の値</translation>
        </message>
        <message>
            <source>Hide value</source>
            <translation>値を隠す</translation>
        </message>
        <message>
            <source>Show value</source>
            <translation>値を表示</translation>
        </message>
        <message>
            <source>Select a row to see more of it.</source>
            <translation>行を選択すると、詳細が表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s), hidden</source>
            <translation>
                <numerusform>%n 文字、非表示</numerusform>
            </translation>
        </message>
        <message>
            <source>… The value goes on; it is too long to be shown whole.</source>
            <translation>… 値にはまだ続きがありますが、長すぎるため全体を表示できません。</translation>
        </message>
        <message>
            <source>Reading the value …</source>
            <translation>値を読み取り中 …</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::StorageView</name>
        <message>
            <source>Open a page to see what it stores.</source>
            <translation>ページを開くと、保存される内容が表示されます。</translation>
        </message>
        <message>
            <source>Search names and values</source>
            <translation>名前と値を検索</translation>
        </message>
        <message>
            <source>Search what the page has stored</source>
            <translation>ページが保存した内容を検索</translation>
        </message>
        <message>
            <source>Reading …</source>
            <translation>読み取り中 …</translation>
        </message>
        <message>
            <source>Asking every frame of the page.</source>
            <translation>ページのすべてのフレームに問い合わせています。</translation>
        </message>
        <message>
            <source>Nothing is stored</source>
            <translation>何も保存されていません</translation>
        </message>
        <message>
            <source>This page keeps nothing in local or session storage, IndexedDB or caches, and has no service worker.</source>
            <translation>このページは、ローカルストレージ、セッションストレージ、IndexedDB、キャッシュに何も保持しておらず、Service Worker もありません。</translation>
        </message>
        <message>
            <source>Add an entry …</source>
            <translation>項目を追加 …</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>表示する項目がありません</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n 件見つかりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n origin(s)</source>
            <translation>
                <numerusform>オリジン %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in local and session storage</source>
            <translation>ローカルストレージとセッションストレージに %1</translation>
        </message>
        <message>
            <source>this engine reports no sizes of databases and caches</source>
            <translation>このエンジンはデータベースとキャッシュのサイズを報告しません</translation>
        </message>
        <message>
            <source>The name is too long to ask for the whole value.</source>
            <translation>名前が長すぎるため、値全体を取得できません。</translation>
        </message>
        <message>
            <source>What was there was too large to be kept: this cannot be undone.</source>
            <translation>以前の内容は大きすぎて保持できなかったため、この操作は元に戻せません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TabSession</name>
        <message>
            <source>ConsentDesk was not closed last time. Its tabs can be opened again.</source>
            <translation>ConsentDesk は前回正常に終了しませんでした。前回のタブを開き直せます。</translation>
        </message>
        <message>
            <source>Restore the tabs of last time</source>
            <translation>前回のタブを復元</translation>
        </message>
        <message>
            <source>Forget them</source>
            <translation>破棄</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TabStrip</name>
        <message>
            <source>New tab</source>
            <translation>新しいタブ</translation>
        </message>
        <message>
            <source>%1 (muted)</source>
            <translation>%1（ミュート中）</translation>
        </message>
        <message>
            <source>%1 (playing)</source>
            <translation>%1（再生中）</translation>
        </message>
        <message>
            <source>Tabs</source>
            <translation>タブ</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>タブを閉じる</translation>
        </message>
        <message>
            <source>Reload</source>
            <translation>再読み込み</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Mute or unmute</source>
            <translation>ミュートを切り替え</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close the other tabs</source>
            <translation>ほかのタブを閉じる</translation>
        </message>
        <message>
            <source>Reopen the closed tab</source>
            <translation>閉じたタブを開き直す</translation>
        </message>
        <message>
            <source>Close the tab %1</source>
            <translation>タブ「%1」を閉じる</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TableCsv</name>
        <message>
            <source>It contains half a character, which UTF-8 cannot hold.</source>
            <translation>UTF-8 で表せない不完全な文字が含まれています。</translation>
        </message>
        <message>
            <source>It has an apostrophe in front, so that a spreadsheet does not run it.</source>
            <translation>表計算ソフトが実行しないよう、先頭にアポストロフィを付けています。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TableJson</name>
        <message>
            <source>It contains half a character, which UTF-8 cannot hold.</source>
            <translation>UTF-8 で表せない不完全な文字が含まれています。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TcFields</name>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>%1 vendors, numbers up to %2, written as bit field</source>
            <translation>ベンダー %1 社、番号は %2 まで、ビットフィールドで記録</translation>
        </message>
        <message>
            <source>%1 vendors, numbers up to %2, written as ranges</source>
            <translation>ベンダー %1 社、番号は %2 まで、範囲で記録</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Last updated</source>
            <translation>最終更新</translation>
        </message>
        <message>
            <source>Consent platform (CMP) number</source>
            <translation>同意プラットフォーム (CMP) の番号</translation>
        </message>
        <message>
            <source>Consent platform version</source>
            <translation>同意プラットフォームのバージョン</translation>
        </message>
        <message>
            <source>Consent screen</source>
            <translation>同意画面</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Vendor list version</source>
            <translation>ベンダーリストのバージョン</translation>
        </message>
        <message>
            <source>Policy version</source>
            <translation>ポリシーのバージョン</translation>
        </message>
        <message>
            <source>For this service only</source>
            <translation>このサービスのみ</translation>
        </message>
        <message>
            <source>Other than the standard texts</source>
            <translation>標準以外の文面</translation>
        </message>
        <message>
            <source>Purpose 1 treated otherwise</source>
            <translation>目的 1 を別扱い</translation>
        </message>
        <message>
            <source>Publisher's country</source>
            <translation>パブリッシャーの国</translation>
        </message>
        <message>
            <source>claimed, no objection</source>
            <translation>主張あり、異議なし</translation>
        </message>
        <message>
            <source>not claimed, or objected to</source>
            <translation>主張なし、または異議あり</translation>
        </message>
        <message>
            <source>Publisher's restrictions</source>
            <translation>パブリッシャーによる制限</translation>
        </message>
        <message>
            <source>purpose %1, %2</source>
            <translation>目的 %1、%2</translation>
        </message>
        <message>
            <source>%1 vendors: %2</source>
            <translation>ベンダー %1 社: %2</translation>
        </message>
        <message>
            <source>Segment of an unknown kind</source>
            <translation>種類不明のセグメント</translation>
        </message>
        <message>
            <source>not decoded</source>
            <translation>デコードなし</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TcNames</name>
        <message>
            <source>store and read on the device</source>
            <translation>端末への保存と読み取り</translation>
        </message>
        <message>
            <source>choose advertising by limited data</source>
            <translation>限られたデータによる広告の選択</translation>
        </message>
        <message>
            <source>build a profile for advertising</source>
            <translation>広告用プロファイルの作成</translation>
        </message>
        <message>
            <source>choose advertising by a profile</source>
            <translation>プロファイルによる広告の選択</translation>
        </message>
        <message>
            <source>build a profile for content</source>
            <translation>コンテンツ用プロファイルの作成</translation>
        </message>
        <message>
            <source>choose content by a profile</source>
            <translation>プロファイルによるコンテンツの選択</translation>
        </message>
        <message>
            <source>measure advertising</source>
            <translation>広告の計測</translation>
        </message>
        <message>
            <source>measure content</source>
            <translation>コンテンツの計測</translation>
        </message>
        <message>
            <source>learn about audiences from statistics</source>
            <translation>統計による利用者層の把握</translation>
        </message>
        <message>
            <source>develop and improve services</source>
            <translation>サービスの開発と改善</translation>
        </message>
        <message>
            <source>choose content by limited data</source>
            <translation>限られたデータによるコンテンツの選択</translation>
        </message>
        <message>
            <source>use the precise location</source>
            <translation>正確な位置情報の使用</translation>
        </message>
        <message>
            <source>scan the device to identify it</source>
            <translation>端末を識別するためのスキャン</translation>
        </message>
        <message>
            <source>Vendors that were shown</source>
            <translation>表示されたベンダー</translation>
        </message>
        <message>
            <source>Vendors that the publisher allows</source>
            <translation>パブリッシャーが許可するベンダー</translation>
        </message>
        <message>
            <source>The publisher's own purposes</source>
            <translation>パブリッシャー自身の目的</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>許可なし</translation>
        </message>
        <message>
            <source>only with consent</source>
            <translation>同意がある場合のみ</translation>
        </message>
        <message>
            <source>only by legitimate interest</source>
            <translation>正当な利益による場合のみ</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TcString</name>
        <message>
            <source>This is no consent string: it is empty or holds characters that none has.</source>
            <translation>同意文字列ではありません。空であるか、使用できない文字が含まれています。</translation>
        </message>
        <message>
            <source>The consent string has version %1; only version %2 is decoded.</source>
            <translation>同意文字列のバージョンは %1 です。デコードできるのはバージョン %2 のみです。</translation>
        </message>
        <message>
            <source>The consent string ends too early: it was cut short or damaged.</source>
            <translation>同意文字列が途中で終わっています。切り詰められたか、壊れています。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TextConsents</name>
        <message>
            <source>strictly necessary</source>
            <translation>厳密に必須</translation>
        </message>
        <message>
            <source>performance</source>
            <translation>パフォーマンス</translation>
        </message>
        <message>
            <source>functional</source>
            <translation>機能性</translation>
        </message>
        <message>
            <source>targeting</source>
            <translation>ターゲティング</translation>
        </message>
        <message>
            <source>social media</source>
            <translation>ソーシャルメディア</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Consent id</source>
            <translation>同意 ID</translation>
        </message>
        <message>
            <source>To be asked again</source>
            <translation>再確認の予定</translation>
        </message>
        <message>
            <source>Times the banner was answered</source>
            <translation>バナーへの応答回数</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>visitors of this region are not asked</source>
            <translation>この地域の訪問者には確認しません</translation>
        </message>
        <message>
            <source>Version of %1</source>
            <translation>%1 のバージョン</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TextLanguage</name>
        <message>
            <source>en</source>
            <comment>code of the language, ISO 639-1</comment>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ThirdPartyWeb</name>
        <message>
            <source>The file is not the list of third-party-web.</source>
            <translation>ファイルは third-party-web の一覧ではありません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TimeText</name>
        <message>
            <source>d MMMM yyyy, HH:mm:ss</source>
            <comment>form of a moment, as QDateTime reads it</comment>
            <translation>yyyy年M月d日 HH:mm:ss</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TimelineExporter</name>
        <message>
            <source>Export the timeline</source>
            <translation>タイムラインをエクスポート</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表 (*.csv)</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) written to %1.</source>
            <translation>
                <numerusform>イベント %n 件を %1 に書き込みました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TimelineModel</name>
        <message>
            <source>Time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>出来事</translation>
        </message>
        <message>
            <source>Cookie or server</source>
            <translation>Cookie またはサーバー</translation>
        </message>
        <message>
            <source>On pages of</source>
            <translation>閲覧サイト</translation>
        </message>
        <message>
            <source>By</source>
            <translation>実行元</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TimelineView</name>
        <message>
            <source>Search the timeline</source>
            <translation>タイムラインを検索</translation>
        </message>
        <message>
            <source>Earlier…</source>
            <translation>以前のイベント…</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Deletes these events, and those kept of earlier sessions</source>
            <translation>これらのイベントと、保持されている以前のセッションのイベントを削除します</translation>
        </message>
        <message>
            <source>Deletes these events</source>
            <translation>これらのイベントを削除します</translation>
        </message>
        <message>
            <source>Clear the timeline</source>
            <translation>タイムラインを消去</translation>
        </message>
        <message>
            <source>Delete all events, those kept of earlier sessions too? This cannot be undone.</source>
            <translation>保持されている以前のセッションのものも含めて、すべてのイベントを削除しますか？この操作は元に戻せません。</translation>
        </message>
        <message>
            <source>Delete all</source>
            <translation>すべて削除</translation>
        </message>
        <message>
            <source>What happened to cookies, newest first</source>
            <translation>Cookie に関する出来事（新しい順）</translation>
        </message>
        <message>
            <source>What is &amp;shown, as a table (CSV)…</source>
            <translation>表示中の内容を表形式（CSV）で書き出す(&amp;S)…</translation>
        </message>
        <message>
            <source>What is shown, as &amp;JSON…</source>
            <translation>表示中の内容を JSON 形式で書き出す(&amp;J)…</translation>
        </message>
        <message>
            <source>&amp;Everything, as a table (CSV)…</source>
            <translation>すべてを表形式（CSV）で書き出す(&amp;E)…</translation>
        </message>
        <message>
            <source>Everything, as JS&amp;ON…</source>
            <translation>すべてを JSON 形式で書き出す(&amp;O)…</translation>
        </message>
        <message>
            <source>No event has all of what you search for.</source>
            <translation>検索語をすべて含むイベントはありません。</translation>
        </message>
        <message>
            <source>Nothing yet in this session. “Earlier…” shows what is kept of the ones before.</source>
            <translation>このセッションのイベントはまだありません。「以前のイベント…」で、保持されている以前のセッションのイベントを表示できます。</translation>
        </message>
        <message>
            <source>Nothing yet. What pages store, and what is refused, appears here.</source>
            <translation>イベントはまだありません。ページが保存したものや、拒否されたものがここに表示されます。</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>イベント %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n event(s)</source>
            <translation>
                <numerusform>イベント %n 件中 %1 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n event(s) since.</source>
            <translation>
                <numerusform>一時停止中。その後のイベント: %n 件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) exported</source>
            <translation>
                <numerusform>イベント %n 件をエクスポートしました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ToolArea</name>
        <message>
            <source>&amp;Inspector</source>
            <translation>インスペクター(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>タイムライン(&amp;T)</translation>
        </message>
        <message>
            <source>Other &amp;storage</source>
            <translation>その他のストレージ(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Policy</source>
            <translation>ポリシー(&amp;P)</translation>
        </message>
        <message>
            <source>Close the tools</source>
            <translation>ツールを閉じる</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::TruthConsents</name>
        <message>
            <source>Consent id</source>
            <translation>同意 ID</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Kind of choice</source>
            <translation>選択の種類</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ValueDescription</name>
        <message>
            <source>More</source>
            <translation>詳細</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) not shown</source>
            <translation>
                <numerusform>ほか %n 行は非表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Choice it records: %1</source>
            <translation>記録されている選択: %1</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>記録日時</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>注記</translation>
        </message>
        <message>
            <source>About the value</source>
            <translation>この値について</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ValueField</name>
        <message>
            <source>Sho&amp;w value</source>
            <translation>値を表示(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::VerdictText</name>
        <message>
            <source>Kept: you always allow it on this site.</source>
            <translation>保持: このサイトでは常に許可しています。</translation>
        </message>
        <message>
            <source>Kept: you always allow it.</source>
            <translation>保持: 常に許可しています。</translation>
        </message>
        <message>
            <source>Kept: necessary cookies need no consent.</source>
            <translation>保持: 必須の Cookie に同意は必要ありません。</translation>
        </message>
        <message>
            <source>Kept: anonymised statistics need no consent. You can still refuse it.</source>
            <translation>保持: 匿名化された統計に同意は必要ありません。拒否することもできます。</translation>
        </message>
        <message>
            <source>Kept: you accepted this category on this site.</source>
            <translation>保持: このサイトでこのカテゴリーを受け入れています。</translation>
        </message>
        <message>
            <source>Kept: you accepted this category for every site.</source>
            <translation>保持: すべてのサイトでこのカテゴリーを受け入れています。</translation>
        </message>
        <message>
            <source>Let through: you allow this site's other storage.</source>
            <translation>通過: このサイトのその他のストレージを許可しています。</translation>
        </message>
        <message>
            <source>Let through: you allow one of its cookies by name. Its other cookies are removed on arrival.</source>
            <translation>通過: このサーバーの Cookie の 1 つを名前で許可しています。それ以外の Cookie は受信時に削除されます。</translation>
        </message>
        <message>
            <source>Let through: the site you visit may store what is necessary.</source>
            <translation>通過: 訪問先のサイトは、必須のものを保存できます。</translation>
        </message>
        <message>
            <source>Refused: you always refuse it on this site.</source>
            <translation>拒否: このサイトでは常に拒否しています。</translation>
        </message>
        <message>
            <source>Refused: you always refuse it.</source>
            <translation>拒否: 常に拒否しています。</translation>
        </message>
        <message>
            <source>Refused: you blocked this site's other storage.</source>
            <translation>拒否: このサイトのその他のストレージをブロックしています。</translation>
        </message>
        <message>
            <source>Refused: you blocked every site's other storage.</source>
            <translation>拒否: すべてのサイトのその他のストレージをブロックしています。</translation>
        </message>
        <message>
            <source>Refused: you refused this category on this site.</source>
            <translation>拒否: このサイトでこのカテゴリーを拒否しています。</translation>
        </message>
        <message>
            <source>Refused: you refused this category for every site.</source>
            <translation>拒否: すべてのサイトでこのカテゴリーを拒否しています。</translation>
        </message>
        <message>
            <source>Refused: you have not accepted this category.</source>
            <translation>拒否: このカテゴリーを受け入れていません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::VisitText</name>
        <message>
            <source>Not loaded: %1</source>
            <translation>読み込めませんでした: %1</translation>
        </message>
        <message>
            <source>The server answered with an error, status %1; what it sent along was loaded.</source>
            <translation>サーバーはエラー（ステータス %1）を返しました。同時に送られた内容は読み込まれました。</translation>
        </message>
        <message>
            <source>Cookies on %1: %2</source>
            <translation>%1 の Cookie: %2</translation>
        </message>
        <message>
            <source>Nothing was compared: %1</source>
            <translation>比較は行われませんでした: %1</translation>
        </message>
        <message>
            <source>Declared against observed: %1</source>
            <translation>宣言と観測の照合: %1</translation>
        </message>
        <message>
            <source>%1 declared, %2, %3 on what could not be interpreted.</source>
            <translation>宣言 %1 件、%2、解釈できなかった内容に関する %3。</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>件の指摘</translation>
        </message>
        <message>
            <source>findings</source>
            <translation>件の指摘</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>件の注記</translation>
        </message>
        <message>
            <source>remarks</source>
            <translation>件の注記</translation>
        </message>
        <message>
            <source>None seen.</source>
            <translation>観測なし。</translation>
        </message>
        <message>
            <source>Refused by %1.</source>
            <translation>拒否した仕組み: %1。</translation>
        </message>
        <message>
            <source>Script: %1</source>
            <translation>スクリプト: %1</translation>
        </message>
        <message>
            <source>Value: %1</source>
            <translation>値: %1</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::VisitorIds</name>
        <message>
            <source>Google Analytics client id</source>
            <translation>Google Analytics のクライアント ID</translation>
        </message>
        <message>
            <source>Parts of the domain</source>
            <translation>ドメインの構成要素数</translation>
        </message>
        <message>
            <source>Random number</source>
            <translation>乱数</translation>
        </message>
        <message>
            <source>First visit</source>
            <translation>最初の訪問</translation>
        </message>
        <message>
            <source>Google Analytics session</source>
            <translation>Google Analytics のセッション</translation>
        </message>
        <message>
            <source>Start of the session</source>
            <translation>セッションの開始</translation>
        </message>
        <message>
            <source>Number of the session</source>
            <translation>セッションの番号</translation>
        </message>
        <message>
            <source>Matomo visitor id</source>
            <translation>Matomo の訪問者 ID</translation>
        </message>
        <message>
            <source>Visitor id</source>
            <translation>訪問者 ID</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::WebAddress</name>
        <message>
            <source>“%1” is not a web address. Type one such as data.example.org.</source>
            <translation>「%1」はウェブアドレスではありません。data.example.org のようなアドレスを入力してください。</translation>
        </message>
        <message>
            <source>ConsentDesk opens http and https addresses only, not “%1”.</source>
            <translation>ConsentDesk で開けるのは http と https のアドレスのみです。「%1」は開けません。</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::WholeFile</name>
        <message>
            <source>that is no file</source>
            <translation>ファイルではありません</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::WindowClosing</name>
        <message>
            <source>Something may be lost when the window closes. It waits for an answer of: %1</source>
            <translation>ウィンドウを閉じると、失われるものがあるかもしれません。応答を待っているページ: %1</translation>
        </message>
        <message>
            <source>Close at once</source>
            <translation>すぐに閉じる</translation>
        </message>
        <message>
            <source>Do not close</source>
            <translation>閉じない</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::WindowGates</name>
        <message>
            <source>A page in the background wants to download “%1” from %2.</source>
            <translation>バックグラウンドのページが、%2 から「%1」をダウンロードしようとしています。</translation>
        </message>
        <message>
            <source>A page wants to download “%1” from %2.</source>
            <translation>ページが、%2 から「%1」をダウンロードしようとしています。</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Saved “%1”.</source>
            <translation>「%1」を保存しました。</translation>
        </message>
        <message>
            <source>Show downloads</source>
            <translation>ダウンロードを表示</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>ファイルを保存</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>The file is not there any more.</source>
            <translation>ファイルはもう存在しません。</translation>
        </message>
        <message>
            <source>Open this file?</source>
            <translation>このファイルを開きますか？</translation>
        </message>
        <message>
            <source>“%1” from %2 may start a program on your machine. Open it only if you expected it and trust the site.</source>
            <translation>%2 から取得した「%1」は、コンピューター上でプログラムを起動する可能性があります。心当たりがあり、サイトを信頼できる場合にのみ開いてください。</translation>
        </message>
        <message>
            <source>Close ConsentDesk?</source>
            <translation>ConsentDesk を閉じますか？</translation>
        </message>
        <message numerus="yes">
            <source>%n download(s) are not finished. Closing ConsentDesk stops them.</source>
            <translation>
                <numerusform>ダウンロード %n 件が完了していません。ConsentDesk を閉じると中止されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>中止して閉じる</translation>
        </message>
        <message>
            <source>Go on downloading</source>
            <translation>ダウンロードを続ける</translation>
        </message>
        <message>
            <source>The new answer holds from now on. What open pages of %1 have been given already, they keep until they are loaded again.</source>
            <translation>新しい回答は今から適用されます。開いている %1 のページにすでに許可されたものは、再読み込みするまで有効です。</translation>
        </message>
        <message>
            <source>Reload them</source>
            <translation>再読み込み</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::WordSearch</name>
        <message>
            <source>“%1” is not a web address, and no search engine is chosen: nothing was sent anywhere.</source>
            <translation>「%1」はウェブアドレスではなく、検索エンジンも選択されていません。どこにも送信されませんでした。</translation>
        </message>
        <message>
            <source>Choose a search engine…</source>
            <translation>検索エンジンを選択…</translation>
        </message>
    </context>
    <context>
        <name>consentdesk::ZoomRepository</name>
        <message>
            <source>How large sites are shown cannot be read</source>
            <translation>サイトのズーム倍率を読み込めません</translation>
        </message>
        <message>
            <source>How large sites are shown cannot be saved</source>
            <translation>サイトのズーム倍率を保存できません</translation>
        </message>
    </context>
</TS>
