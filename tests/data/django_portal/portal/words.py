# SPDX-License-Identifier: Apache-2.0
"""The pages' words. A table instead of gettext, so that nothing has to be compiled."""
from django.utils.translation import get_language

WORDS = {
    "en": {"title": "Open data portal", "log_in": "Log in", "log_out": "Log out", "save": "Save",
           "note": "Write a note", "nobody": "nobody", "choose": "Change language"},
    "fr": {"title": "Portail de données ouvertes", "log_in": "Connexion", "log_out": "Déconnexion",
           "save": "Enregistrer", "note": "Écrire une note", "nobody": "personne",
           "choose": "Changer de langue"},
    "ja": {"title": "オープンデータポータル", "log_in": "ログイン", "log_out": "ログアウト", "save": "保存",
           "note": "メモを書く", "nobody": "未ログイン", "choose": "言語を変更"},
}


def words(_request):
    """A template context processor."""
    return {"words": WORDS[get_language()]}
