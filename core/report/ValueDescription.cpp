// SPDX-License-Identifier: Apache-2.0
#include "report/ValueDescription.h"

#include "base/DisplayText.h"
#include "report/AttributeText.h"
#include "values/CookieValueDecoder.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class ValueDescription final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ValueDescription)
};

constexpr qsizetype mostLines = 200;
constexpr qsizetype longestContent = 1000;
constexpr qsizetype longestLabel = 80;

/// Takes lines until there are enough, then one that says so.
class BoundedSection final
{
public:
    explicit BoundedSection(const QString &title)
        : m_section{title, {}}
    {
    }

    void add(const QString &label, const QString &text)
    {
        if (m_section.lines.size() < mostLines)
            m_section.lines.append({displayText(label, longestLabel), displayText(text, longestContent)});
        else
            ++m_left;
    }

    [[nodiscard]] DescriptionSection take()
    {
        if (m_left > 0)
            m_section.lines.append({ValueDescription::tr("More"),
                                    ValueDescription::tr("%n line(s) not shown", nullptr, m_left)});
        return std::move(m_section);
    }

private:
    DescriptionSection m_section;
    int m_left = 0;
};

DescriptionSection consentSection(const ConsentStatement &consent)
{
    BoundedSection section(ValueDescription::tr("Choice it records: %1").arg(consent.platform));
    section.add(ValueDescription::tr("Choice"), recordText(consent.record));
    if (consent.recorded)
        section.add(ValueDescription::tr("Recorded"), localTime(*consent.recorded));
    for (const ConsentDetail &detail : consent.details)
        section.add(detail.label, detail.text);
    for (const ConsentItem &item : consent.items) {
        const QString name = item.name.isEmpty() ? item.identifier : item.identifier + u' ' + item.name;
        section.add(name, answerText(item.answer));
    }
    return section.take();
}

/// Children are indented by the labels above them, since every line stands for itself. The decoder bounds
/// depth and number.
void addFields(BoundedSection &section, const std::vector<DecodedField> &fields, const QString &above)
{
    for (const DecodedField &field : fields) {
        const QString label = above.isEmpty() ? field.label : above + u" › "_s + field.label;
        if (field.children.empty() || !field.text.isEmpty())
            section.add(label, field.text);
        addFields(section, field.children, label);
    }
}

DescriptionSection readingSection(const ValueReading &reading)
{
    const QString path = reading.path();
    BoundedSection section(path.isEmpty() ? reading.format : u"%1 (%2)"_s.arg(reading.format, path));
    for (const QString &note : reading.notes)
        section.add(ValueDescription::tr("Note"), note);
    addFields(section, reading.fields, {});
    return section.take();
}

} // namespace

QList<DescriptionSection> describeValue(const QByteArray &name, const QByteArray &value)
{
    const DecodedValue decoded = decodeCookieValue(name, value);
    QList<DescriptionSection> sections;
    if (decoded.consent)
        sections.append(consentSection(*decoded.consent));
    for (const ValueReading &reading : decoded.readings)
        sections.append(readingSection(reading));
    if (!decoded.notes.isEmpty()) {
        BoundedSection notes(ValueDescription::tr("About the value"));
        for (const QString &note : decoded.notes)
            notes.add(ValueDescription::tr("Note"), note);
        sections.append(notes.take());
    }
    return sections;
}

} // namespace consentdesk
