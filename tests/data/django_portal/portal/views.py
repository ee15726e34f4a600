# SPDX-License-Identifier: Apache-2.0
from django.contrib.auth.decorators import login_required
from django.forms import ModelForm
from django.shortcuts import redirect, render

from portal.models import Note

DAY = 24 * 60 * 60


class NoteForm(ModelForm):
    class Meta:
        model = Note
        fields = ["text"]


def home(request):
    response = render(request, "portal/home.html")
    # Two cookies the portal's policy does not declare: a statistics cookie in Matomo's format (13 months),
    # and an experiment of the portal's own.
    response.set_cookie("_pk_id.1.dj1a", "0123456789abcdef.1760000000.", max_age=393 * DAY, samesite="Lax")
    response.set_cookie("ab_bucket", "b", max_age=30 * DAY)
    return response


@login_required
def note(request):
    form = NoteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.author = request.user
        form.save()
        return redirect("note")
    notes = Note.objects.filter(author=request.user).order_by("id")
    return render(request, "portal/note.html", {"form": form, "notes": notes})
