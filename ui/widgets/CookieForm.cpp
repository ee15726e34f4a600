// SPDX-License-Identifier: Apache-2.0
#include "widgets/CookieForm.h"

#include "base/Clock.h"
#include "widgets/ExpiryField.h"
#include "widgets/FieldHints.h"
#include "widgets/FieldNote.h"
#include "widgets/ValueField.h"
#include "widgets/WheelGuard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// A field with what is said about it. A layout, no widget: assistive technology looks for a field's label
/// among its siblings.
QVBoxLayout *column(const std::initializer_list<QWidget *> &parts)
{
    auto *const layout = new QVBoxLayout;
    layout->setSpacing(4);
    for (QWidget *const part : parts)
        layout->addWidget(part);
    return layout;
}

} // namespace

CookieForm::CookieForm(CookieDraft draft, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_draft(std::move(draft))
    , m_name(new QLineEdit)
    , m_value(new ValueField)
    , m_size(new QLabel)
    , m_domain(new QLineEdit)
    , m_hostOnly(new QCheckBox(tr("&This host only")))
    , m_path(new QLineEdit)
    , m_expires(new ExpiryField(clock))
    , m_secure(new QCheckBox(tr("Se&cure: sent over https only")))
    , m_httpOnly(new QCheckBox(tr("&HttpOnly: hidden from scripts of the page")))
    , m_sameSite(new QComboBox)
    , m_notes({m_name, &m_value->edit(), m_domain, m_hostOnly, m_path, &m_expires->edit(), m_secure,
               m_httpOnly, m_sameSite})
{
    setObjectName(u"cookieForm"_s);
    createFields();
    createLayout();
    fill();
    showHints();
    connectTexts();
    connectSwitches();
}

void CookieForm::createFields()
{
    const std::initializer_list<std::pair<QWidget *, QString>> names{
        {m_name, u"nameEdit"_s},          {m_size, u"sizeCounter"_s},    {m_domain, u"domainEdit"_s},
        {m_hostOnly, u"hostOnlyCheck"_s}, {m_path, u"pathEdit"_s},       {m_secure, u"secureCheck"_s},
        {m_httpOnly, u"httpOnlyCheck"_s}, {m_sameSite, u"sameSiteBox"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_size->setWordWrap(true);
    if (m_draft.sameSite == SameSiteChoice::Unanswered)
        m_sameSite->addItem(tr("Choose…"), int(SameSiteChoice::Unanswered));
    m_sameSite->addItem(tr("Not set"), int(SameSiteChoice::Unset));
    m_sameSite->addItem(u"None"_s, int(SameSiteChoice::None));
    m_sameSite->addItem(u"Lax"_s, int(SameSiteChoice::Lax));
    m_sameSite->addItem(u"Strict"_s, int(SameSiteChoice::Strict));
    new WheelGuard(m_expires->edit());
    new WheelGuard(*m_sameSite);
}

void CookieForm::createLayout()
{
    auto *const form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(12);
    const auto row = [&](const QString &label, QWidget *field,
                         const std::initializer_list<QWidget *> &parts) {
        auto *const text = new QLabel(label);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&')); // it may be a part of a field
        form->addRow(text, column(parts));
    };
    row(tr("&Name"), m_name, {m_name, &m_notes.at(CookieField::Name)});
    row(tr("&Value"), &m_value->edit(), {m_value, m_size, &m_notes.at(CookieField::Value)});
    row(tr("&Domain"), m_domain,
        {m_domain, &m_notes.at(CookieField::Domain), m_hostOnly, &m_notes.at(CookieField::HostOnly)});
    row(tr("&Path"), m_path, {m_path, &m_notes.at(CookieField::Path)});
    row(tr("&Expires"), &m_expires->edit(), {m_expires, &m_notes.at(CookieField::Expires)});
    row(tr("Sa&meSite"), m_sameSite, {m_sameSite, &m_notes.at(CookieField::SameSite)});
    form->addRow(tr("Access"), column({m_secure, &m_notes.at(CookieField::Secure), m_httpOnly,
                                       &m_notes.at(CookieField::HttpOnly)}));
}

void CookieForm::fill()
{
    m_name->setText(m_draft.name);
    m_value->setText(m_draft.value);
    m_value->setShown(m_draft.value.isEmpty() ? ValueField::Shown::Readable : ValueField::Shown::Masked);
    m_domain->setText(m_draft.domain);
    m_hostOnly->setChecked(m_draft.hostOnly);
    m_path->setText(m_draft.path);
    m_expires->setExpires(m_draft.expires);
    m_secure->setChecked(m_draft.secure);
    m_httpOnly->setChecked(m_draft.httpOnly);
    m_sameSite->setCurrentIndex(m_sameSite->findData(int(m_draft.sameSite)));
}

/// Each takes its own field only: what is not edited stays to the last octet.
void CookieForm::connectTexts()
{
    using Field = CookieField;
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.name = text;
        touch({Field::Name, Field::HostOnly, Field::Path, Field::Secure}); // "__Host-" speaks of all of them
    });
    connect(m_value, &ValueField::edited, this, [this] {
        m_draft.value = m_value->text();
        touch({Field::Value});
    });
    connect(m_domain, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.domain = text;
        touch({Field::Domain});
    });
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_draft.path = text;
        touch({Field::Path});
    });
    connect(m_expires, &ExpiryField::edited, this, [this] {
        m_draft.expires = m_expires->expires();
        touch({Field::Expires});
    });
    connect(m_value, &ValueField::shownChanged, this, &CookieForm::showHints);
}

void CookieForm::connectSwitches()
{
    using Field = CookieField;
    connect(m_hostOnly, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.hostOnly = on;
        touch({Field::HostOnly});
    });
    connect(m_secure, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.secure = on;
        touch({Field::Secure});
    });
    connect(m_httpOnly, &QCheckBox::clicked, this, [this](bool on) {
        m_draft.httpOnly = on;
        touch({Field::HttpOnly});
    });
    connect(m_sameSite, &QComboBox::activated, this, [this] {
        m_draft.sameSite = SameSiteChoice(m_sameSite->currentData().toInt());
        touch({Field::SameSite});
    });
}

void CookieForm::setKeyJudge(const std::function<QString(const CookieKey &)> &judge)
{
    m_judgeKey = judge;
}

tl::expected<Cookie, QList<CookieFault>> CookieForm::cookie() const
{
    auto cookie = m_draft.toCookie(m_clock.now());
    const QString sentence = m_judgeKey ? m_judgeKey(m_draft.key()) : QString();
    if (sentence.isEmpty())
        return cookie;
    QList<CookieFault> faults = cookie ? QList<CookieFault>() : cookie.error();
    faults.prepend({CookieField::Name, sentence});
    return tl::unexpected(faults);
}

void CookieForm::touch(std::initializer_list<CookieField> fields)
{
    m_notes.touch(fields);
    showHints();
    showFaults();
    emit edited();
}

void CookieForm::showAllFaults()
{
    m_notes.touchAll();
    showHints();
    showFaults();
}

void CookieForm::showFaults()
{
    const auto entered = cookie();
    m_notes.show(entered ? QList<CookieFault>() : entered.error());
}

void CookieForm::showHints()
{
    m_size->setText(sizeText(m_draft));
    m_notes.at(CookieField::Name).setHint(hiddenCharactersHint(m_draft.name));
    m_notes.at(CookieField::Value)
        .setHint(m_value->isReadable() ? hiddenCharactersHint(m_draft.value) : QString());
    m_notes.at(CookieField::Domain).setHint(domainHint(m_draft));
    m_notes.at(CookieField::Path).setHint(hiddenCharactersHint(m_draft.path));
    m_notes.at(CookieField::Expires).setHint(expiryHint(m_draft, m_clock.now()));
    m_notes.at(CookieField::SameSite).setHint(sameSiteHint(m_draft.sameSite));
}

FieldNote *CookieForm::focusFirstFault()
{
    FieldNote *const note = m_notes.firstFault();
    if (note)
        note->field().setFocus(Qt::OtherFocusReason);
    return note;
}

} // namespace consentdesk
