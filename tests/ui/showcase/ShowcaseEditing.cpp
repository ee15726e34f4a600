// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "Showcase.h"
#include "widgets/CookieEditDialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

/// A cookie with everything, whose name deceives and whose value is no text.
Cookie editedCookie()
{
    Cookie made = test::cookie("__Host-user\xe2\x80\xaegnp", u".portal.example"_s, u"/explore"_s);
    made.value = QByteArray("{\"theme\":\"dark\"}\xff");
    made.expires = ManualClock().now().addMonths(13);
    return made;
}

} // namespace

void showEditing(const Look &look)
{
    const ManualClock clock;
    CookieEditDialog add(CookieDraft::forHost(u"portal.example"_s), CookieEditDialog::Purpose::Add, clock);
    look(add, u"edit-add"_s);
    CookieEditDialog edit(CookieDraft::fromCookie(editedCookie()), CookieEditDialog::Purpose::Edit, clock);
    look(edit, u"edit"_s);
    edit.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    edit.findChild<QCheckBox *>(u"showValue"_s)->click();
    look(edit, u"edit-faults"_s);
    CookieEditDialog kept(CookieDraft::forHost(u"portal.example"_s), CookieEditDialog::Purpose::Add, clock);
    enter(kept, u"nameEdit"_s, u"theme"_s);
    enter(kept, u"valueEdit"_s, u"dark"_s);
    kept.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    kept.showOutcome({{},
                      {u"Expires: kept until 2027-12-25, entered was 2028-01-01."_s,
                       u"SameSite: not reported by this engine."_s}});
    look(kept, u"edit-kept-otherwise"_s);
    enter(kept, u"pathEdit"_s, u"/portal"_s);
    kept.resize(360, 420);
    look(kept, u"edit-small"_s);
}

} // namespace consentdesk::test
