// SPDX-License-Identifier: Apache-2.0
#include "LabPage.h"

#include <QFile>

namespace consentdesk::leaklab {

namespace {

QByteArray labScript()
{
    QFile file(QStringLiteral(":/leaklab/lab.js"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("lab.js is not compiled in");
    return file.readAll();
}

} // namespace

QByteArray labPage(const QByteArray &action, const QByteArray &body)
{
    static const QByteArray script = labScript();
    return "<!DOCTYPE html><meta charset=utf-8><title>running</title><link rel=icon href=data:,><body>" +
           body + "<script>" + script + "\nrun(async () => {" + action + "\n});</script>";
}

} // namespace consentdesk::leaklab
