// SPDX-License-Identifier: Apache-2.0
#include "PageTemplates.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcDemoTemplates, "consentdesk.demo.templates", QtInfoMsg)

namespace consentdesk::demo {

QString PageTemplates::render(const QString &name, const QString &language, const Values &values) const
{
    static const QRegularExpression slot(uR"(\{\{([#&!]?)\s*([^}]*?)\s*\}\}\n?)"_s);
    QFile file(u":/demo/templates/%1.html"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qCWarning(lcDemoTemplates) << "no template" << name;
    const QString source = QString::fromUtf8(file.readAll());
    QString page;
    qsizetype end = 0;
    for (auto it = slot.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        page += QStringView(source).sliced(end, match.capturedStart() - end);
        page += filled(match.captured(1).isEmpty() ? QChar() : match.captured(1).front(), match.captured(2),
                       language, values);
        end = match.capturedEnd();
    }
    page += QStringView(source).sliced(end);
    return page;
}

QString PageTemplates::filled(QChar kind, const QString &name, const QString &language,
                              const Values &values) const
{
    if (kind == u'!')
        return {};
    if (kind == u'#')
        return m_messages.text(language, name).toHtmlEscaped();
    const auto found = values.constFind(name);
    if (found == values.cend()) {
        qCWarning(lcDemoTemplates) << "no value for" << name;
        return {};
    }
    return kind == u'&' ? *found : found->toHtmlEscaped();
}

} // namespace consentdesk::demo
