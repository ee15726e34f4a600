// SPDX-License-Identifier: Apache-2.0
#include "window/AboutDialog.h"

#include "catalogue/TrackerHosts.h"
#include "consent/BannerRules.h"
#include "knowledge/BuiltInKnowledge.h"
#include "knowledge/KnowledgeLibrary.h"
#include "support/SmallWidgets.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr QSize initialSize(560, 420);

QString notices()
{
    QFile file(u":/notices/THIRD-PARTY-NOTICES.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList lackingAtBuild()
{
    const auto knowledge = BuiltInKnowledge::read();
    QStringList lacking = knowledge ? knowledge->reference.lacking : QStringList();
    if (TrackerHosts::installedFiles().isEmpty())
        lacking.append(
            AboutDialog::tr("EasyList and EasyPrivacy (Debian package webext-ublock-origin-chromium)"));
    return lacking;
}

/// Which sources of knowledge are not there, or nothing.
QString lackingSources(const KnowledgeLibrary *library)
{
    QStringList lacking = library ? library->lacking() : lackingAtBuild();
    if (!BannerRules::areBuiltIn())
        lacking.append(AboutDialog::tr("autoconsent, which answers cookie banners"));
    if (lacking.isEmpty())
        return {};
    return AboutDialog::tr("Not available on this computer: %1.").arg(lacking.join(u", "_s)) + u"\n\n"_s;
}

} // namespace

AboutDialog::AboutDialog(const KnowledgeLibrary *knowledge, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About ConsentDesk"));
    auto *const text =
        new QLabel(tr("ConsentDesk %1\nBrowse with the cookies you chose.\n\nLicence: Apache-2.0. "
                      "It is built from the works of others:")
                       .arg(QCoreApplication::applicationVersion()));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *const list = new QPlainTextEdit(lackingSources(knowledge) + notices());
    list->setReadOnly(true);
    list->setAccessibleName(tr("Third-party notices"));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *const sources = buttons->addButton(tr("&Knowledge sources…"), QDialogButtonBox::ActionRole);
    sources->setObjectName(u"knowledgeSources"_s);
    connect(sources, &QPushButton::clicked, this, &AboutDialog::sourcesWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resizeOnScreen(*this, initialSize);
}

} // namespace consentdesk
