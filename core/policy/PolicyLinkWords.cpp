// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyLinkWords.h"

#include "policy/FoldedText.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Whole words, as foldedText() writes them: "set" is none of "settings".
const QStringList &actionWords()
{
    static const QStringList words =
        u"accept accepting allow agree set unset delete remove clear reject refuse decline deny opt optin "
        u"optout logout logoff signout "
        u"accepter acceptez accepte autoriser autorisez refuser refusez supprimer supprimez definir "
        u"deconnexion "
        u"deconnecter "
        u"akzeptieren akzeptiere annehmen zustimmen erlauben zulassen setzen ablehnen loschen abmelden "
        u"ausloggen "
        u"aceptar acepto acepta permitir rechazar rechazo eliminar borrar desconectar "
        u"accepteren accepteer toestaan akkoord instellen weigeren afwijzen verwijderen uitloggen afmelden "
        u"accettare accetta accetto consenti consentire imposta rifiuta rifiutare elimina eliminare cancella "
        u"cancellare disconnetti esci"_s.split(u' ');
    return words;
}

/// Of more than one word, or in a script without spaces between them.
const QStringList &actionPhrases()
{
    static const QStringList phrases{u"log out"_s, u"log off"_s, u"sign out"_s, u"cerrar sesion"_s,
                                     u"同意"_s,    u"許可"_s,    u"承諾"_s,     u"受け入れ"_s,
                                     u"拒否"_s,    u"削除"_s,    u"設定する"_s, u"ログアウト"_s};
    return phrases;
}

/// "acceptallcookies": written without spaces in a path.
bool isAction(const QString &token)
{
    return std::any_of(actionWords().cbegin(), actionWords().cend(), [&](const QString &word) {
        return token == word || token.startsWith(word + u"all"_s) || token.startsWith(word + u"cookie"_s);
    });
}

bool containsAny(const QString &folded, const QStringList &parts)
{
    return std::any_of(parts.cbegin(), parts.cend(),
                       [&](const QString &part) { return folded.contains(part); });
}

} // namespace

bool soundsLikeAction(const QString &text)
{
    const QString folded = foldedText(text);
    const QStringList tokens = folded.split(u' ');
    return std::any_of(tokens.cbegin(), tokens.cend(), isAction) || containsAny(folded, actionPhrases());
}

bool namesPolicy(const QString &text)
{
    // Parts of words too: "Cookierichtlinie", "cookiebeleid".
    static const QStringList parts =
        u"policy policies notice statement declaration politique charte richtlinie "
        u"hinweis erklarung politica aviso declaracion beleid verklaring "
        u"kennisgeving informativa dichiarazione avviso ポリシー 方針 宣言"_s.split(u' ');
    return containsAny(foldedText(text), parts);
}

} // namespace consentdesk
