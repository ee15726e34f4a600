// SPDX-License-Identifier: Apache-2.0
#include "widgets/CookieDetailsDialog.h"

#include "base/DisplayText.h"
#include "report/RowText.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace consentdesk {

namespace {

constexpr int readableWidth = 420;

QString localTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString yesOrNo(bool value)
{
    return value ? CookieDetailsDialog::tr("yes") : CookieDetailsDialog::tr("no");
}

QString sameSiteText(SameSite sameSite)
{
    switch (sameSite) {
    case SameSite::None:
        return QStringLiteral("None");
    case SameSite::Lax:
        return QStringLiteral("Lax");
    case SameSite::Strict:
        return QStringLiteral("Strict");
    case SameSite::NotReported:
        break;
    }
    return CookieDetailsDialog::tr("not reported by this engine");
}

QString writerText(WrittenBy writtenBy)
{
    switch (writtenBy) {
    case WrittenBy::Http:
        return CookieDetailsDialog::tr("a response of the server");
    case WrittenBy::Script:
        return CookieDetailsDialog::tr("a script of the page");
    case WrittenBy::Visitor:
        return CookieDetailsDialog::tr("you, in ConsentDesk");
    case WrittenBy::NotReported:
        break;
    }
    return CookieDetailsDialog::tr("not known");
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return CookieDetailsDialog::tr("high: the exact name is declared");
    case Confidence::Medium:
        return CookieDetailsDialog::tr("medium: the beginning of the name is declared");
    case Confidence::Low:
        return CookieDetailsDialog::tr("low");
    case Confidence::None:
        break;
    }
    return CookieDetailsDialog::tr("none: no source knows it");
}

/// At a large font, and for a long purpose, the lines are more than a screen takes.
QScrollArea *scrolled(QLayout *layout)
{
    auto *const content = new QWidget;
    content->setLayout(layout);
    auto *const area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(content->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

} // namespace

CookieDetailsDialog::CookieDetailsDialog(const PanelRow &row, const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("cookieDetails"));
    setWindowTitle(tr("Details of %1").arg(displayText(row.name(), 40)));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addKnowledge(row, catalogue);
    if (row.cookie())
        addAttributes(row.cookie()->observed);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(scrolled(m_form), 1);
    column->addWidget(buttons);
    auto *const close = buttons->button(QDialogButtonBox::Close);
    close->setIcon({});
    close->setFocus();
    const QSize wanted = m_form->totalSizeHint() + QSize(60, 80);
    resize(wanted.boundedTo(QSize(700, screen()->availableSize().height() - 80)));
}

void CookieDetailsDialog::addKnowledge(const PanelRow &row, const Catalogue &catalogue)
{
    const Classification &known = row.verdict().classification;
    addLine(row.cookie() ? tr("Name") : tr("Server"), row.name());
    addLine(tr("State"), row.stateWords());
    addLine(tr("Why"), row.explanation());
    if (const auto layer = row.refusedBy())
        addLine(tr("Refused by"), layerText(*layer));
    addLine(tr("Category"), catalogue.description(row.category()).name);
    addLine(tr("Provider"), known.provider);
    addLine(tr("Function"), known.function);
    addLine(tr("Purpose"), known.purpose);
    addLine(tr("Declared lifetime"), known.lifetime);
    if (row.cookie()) {
        addLine(tr("Source"), known.sourceTitle);
        addLine(tr("Confidence"), confidenceText(known.confidence));
    } else {
        addLine(tr("What it did"), row.knowledge());
        addLine(tr("First seen"), localTime(row.origin()->origin.firstSeen));
    }
}

void CookieDetailsDialog::addAttributes(const ObservedCookie &observed)
{
    const Cookie &cookie = observed.cookie;
    addLine(tr("Domain"), displayText(cookie.key.domain));
    addLine(tr("Path"), displayText(cookie.key.path));
    addLine(tr("This host only"), yesOrNo(cookie.key.isHostOnly()));
    addLine(tr("Expires"), cookie.expires ? localTime(*cookie.expires) : tr("when the browser is closed"));
    addLine(tr("Secure"), yesOrNo(cookie.secure));
    addLine(tr("HttpOnly"), yesOrNo(cookie.httpOnly));
    addLine(tr("SameSite"), sameSiteText(cookie.sameSite));
    addLine(tr("Written by"), writerText(observed.writtenBy));
    addLine(tr("Script, as the page tells"), observed.writer);
    addLine(tr("First seen"), localTime(observed.firstSeen));
    addLine(tr("Last changed"), localTime(observed.lastChanged));
}

void CookieDetailsDialog::addLine(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *const value = new QLabel(displayText(text, 1000));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setMinimumWidth(readableWidth);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::StrongFocus); // so that Tab reads, and scrolls, through the lines
    value->setAccessibleName(label);
    m_form->addRow(label, value);
}

} // namespace consentdesk
