// SPDX-License-Identifier: Apache-2.0
#include "ScriptVector.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr auto attributes = "; Path=/; SameSite=None; Secure";

const QDir &folder()
{
    static const QDir directory(QStringLiteral(CONSENTDESK_SCRIPT_VECTORS));
    return directory;
}

QByteArray contents(const QString &fileName)
{
    QFile file(folder().filePath(fileName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the head of a file says after "for:" or "contexts:"; empty when it says nothing.
QByteArray headField(const QByteArray &head, const QByteArray &field)
{
    const qsizetype start = head.indexOf(field);
    return start < 0 ? QByteArray() : head.mid(start + field.size(), 8).trimmed();
}

/// @p text: the rest of a section's first line and its body, "spaces first\n…".
ScriptVector vectorFrom(const QByteArray &head, QByteArray text, ScriptVector::Form form)
{
    ScriptVector vector;
    vector.form = form;
    const qsizetype end = text.indexOf('\n');
    QString name = QString::fromUtf8(text.first(end)).remove(u"-->"_s).trimmed();
    vector.onlyInMainFrame = name.endsWith(u"[main]") || headField(head, "contexts:").startsWith("main");
    vector.name = name.remove(u"[main]"_s).trimmed();
    vector.body = text.mid(end).trimmed();
    const QByteArray uses = headField(head, "for:");
    vector.writes = !uses.startsWith("read");
    vector.reads = !uses.startsWith("write");
    return vector;
}

QList<ScriptVector> vectorsOf(const QString &fileName)
{
    const auto form = fileName.endsWith(u".html") ? ScriptVector::Form::Markup : ScriptVector::Form::Script;
    const QByteArray mark = form == ScriptVector::Form::Markup ? "\n<!--:" : "\n//:";
    const QByteArray text = contents(fileName);
    qsizetype start = text.indexOf(mark);
    const QByteArray head = text.first(std::max<qsizetype>(start, 0));
    QList<ScriptVector> vectors;
    while (start >= 0) {
        start += mark.size();
        const qsizetype next = text.indexOf(mark, start);
        vectors += vectorFrom(head, text.mid(start, next < 0 ? -1 : next - start), form);
        vectors.last().group = fileName.section(u'.', 0, 0);
        start = next;
    }
    return vectors;
}

QByteArray setup(const VectorJob &job, const VectorOrigins &origins)
{
    const auto text = [](const QUrl &url) { return url.toString(QUrl::RemovePath); };
    const QJsonObject object{{u"job"_s, job.number},
                             {u"name"_s, job.cookieName()},
                             {u"attributes"_s, QString::fromLatin1(attributes)},
                             {u"base"_s, text(origins.of(job.place))},
                             {u"otherOrigin"_s, text(origins.crossSite)},
                             {u"sameSiteOrigin"_s, text(origins.sameSite)},
                             {u"isWriting"_s, job.use == VectorJob::Use::Write}};
    return "const SETUP = " + QJsonDocument(object).toJson(QJsonDocument::Compact) + ";\n" +
           contents(u"harness.js"_s);
}

QByteArray scriptPage(const VectorJob &job, const VectorOrigins &origins)
{
    return "<!DOCTYPE html><meta charset=utf-8><link rel=icon href=data:,><body><div "
           "id=here></div>\n<script>(() => {\n" +
           setup(job, origins) + "run(async () => {\n" + job.vector->body + "\n});\n})();</script>";
}

/// harness.js says the same for scripts.
QByteArray codeOf(const VectorJob &job, const QByteArray &base)
{
    if (job.use == VectorJob::Use::Write)
        return "document.cookie = \"" + job.cookieName().toLatin1() + "=1" + attributes + "\";";
    return "new Image().src = \"" + base + "/found/" + QByteArray::number(job.number) +
           "?\" + encodeURIComponent(document.cookie);";
}

QByteArray echo(const QByteArray &base, const QByteArray &body, const QByteArray &type)
{
    return base + "/echo?body=" + body.toPercentEncoding() + "&type=" + type.toPercentEncoding();
}

QByteArray styled(const QByteArray &base, const QByteArray &result)
{
    const QByteArray sheet =
        "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">"
        "<xsl:output method=\"html\"/><xsl:template match=\"/\"><html><body>" +
        result + "</body></html></xsl:template></xsl:stylesheet>";
    const QByteArray address = echo(base, sheet, "text/xsl").replace('&', "&amp;");
    return echo(base,
                "<?xml version=\"1.0\"?><?xml-stylesheet type=\"text/xsl\" href=\"" + address + "\"?><a/>",
                "text/xml");
}

QByteArray withPlaceholders(const VectorJob &job, const QByteArray &base)
{
    const QByteArray code = codeOf(job, base);
    const QByteArray script = "<script>" + code + "</script>";
    const QList<std::pair<QByteArray, QByteArray>> values{
        {"%CODE%", code},
        {"%ATTRIBUTE%", QString::fromLatin1(code).toHtmlEscaped().toLatin1()},
        {"%URL%", code.toPercentEncoding()},
        {"%LINE%", job.cookieName().toLatin1() + "=1" + attributes},
        {"%ECHO%", base + "/echo?body=x"},
        {"%CODEPAGE%", echo(base, script, "text/html")},
        {"%CODESVG%",
         echo(base, "<svg xmlns=\"http://www.w3.org/2000/svg\">" + script + "</svg>", "image/svg+xml")},
        {"%CODEXHTML%",
         echo(base, "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + script + "</body></html>",
              "application/xhtml+xml")},
        {"%XSLTPAGE%", styled(base, script)},
        {"%XSLTFRAME%", styled(base, "<iframe></iframe><script>parent.useIn(window[0])</script>")},
    };
    QByteArray text = job.vector->body;
    for (const auto &[placeholder, value] : values)
        text.replace(placeholder, value);
    return text;
}

QByteArray markupPage(const VectorJob &job, const VectorOrigins &origins)
{
    const QByteArray base = origins.of(job.place).toEncoded(QUrl::RemovePath);
    // The script of the head outlives whatever the markup leaves open.
    return "<!DOCTYPE html><meta charset=utf-8><link rel=icon href=data:,><script>(() => {\n" +
           setup(job, origins) +
           "window.useIn = useIn;\nrun(async () => { await Promise.race([on(window, 'load'), wait(800)]); "
           "await wait(250); "
           "});\n})();</script>\n" +
           withPlaceholders(job, base);
}

} // namespace

Result<QList<ScriptVector>> loadScriptVectors()
{
    QList<ScriptVector> vectors;
    for (const QString &fileName : folder().entryList({u"*.js"_s, u"*.html"_s}, QDir::Files, QDir::Name)) {
        if (fileName != u"harness.js")
            vectors += vectorsOf(fileName);
    }
    if (vectors.isEmpty())
        return failure(u"There are no script vectors in "_s + folder().path());
    return vectors;
}

QString identifier(VectorJob::Use use)
{
    return use == VectorJob::Use::Write ? u"write"_s : u"read"_s;
}

QString identifier(VectorJob::Place place)
{
    switch (place) {
    case VectorJob::Place::MainFrame:
        return u"main frame"_s;
    case VectorJob::Place::SameSiteFrame:
        return u"same-site frame"_s;
    case VectorJob::Place::CrossSiteFrame:
        return u"cross-site frame"_s;
    case VectorJob::Place::PopUp:
        return u"pop-up"_s;
    }
    Q_UNREACHABLE();
}

const QUrl &VectorOrigins::of(VectorJob::Place place) const
{
    switch (place) {
    case VectorJob::Place::SameSiteFrame:
        return sameSite;
    case VectorJob::Place::CrossSiteFrame:
        return crossSite;
    case VectorJob::Place::MainFrame:
    case VectorJob::Place::PopUp:
        return portal;
    }
    Q_UNREACHABLE();
}

QByteArray vectorPage(const VectorJob &job, const VectorOrigins &origins)
{
    return job.vector->form == ScriptVector::Form::Script ? scriptPage(job, origins)
                                                          : markupPage(job, origins);
}

} // namespace consentdesk::leaklab
