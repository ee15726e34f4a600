// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/CategoryText.h"

#include <QList>
#include <QString>

#include <optional>

namespace consentdesk {

/// Which heading or bold run-in label speaks for what follows. Headings of a page are an outline: a new one
/// ends those of its level and below.
class PolicySections final
{
public:
    struct Section
    {
        QString text; ///< as it stands
        CategoryReading reading;
    };

    void enterHeading(int level, const QString &text);
    /// A paragraph that is bold as a whole: a heading below all headings.
    void enterLabel(const QString &text);
    /// Bold text at the beginning of a paragraph: counts only if it names a kind ("Statistical cookies:").
    void enterRunIn(const QString &text);

    /// A part of the page that can be opened: what is entered in it ends with it.
    void beginPart() { m_outer.append(m_levels); }
    void endPart();

    /// The nearest that names a kind of cookie. The page's main heading counts only where nothing is below
    /// it.
    [[nodiscard]] std::optional<Section> category() const;
    /// Whether a heading or label above speaks of cookies; titles of pages do not count.
    [[nodiscard]] bool speakOfCookies() const;
    /// Whether the nearest does, and is not the page's main heading.
    [[nodiscard]] bool nearestSpeaksOfCookies() const;
    /// Whether there are headings below the page's main one, none of which speaks of cookies.
    [[nodiscard]] bool speakOfSomethingElse() const;

private:
    struct Level
    {
        int level = 1; ///< 7: a label
        QString text;
    };

    void enter(int level, const QString &text);

    QList<Level> m_levels;
    QList<QList<Level>> m_outer; ///< at the beginning of each part that is open
};

} // namespace consentdesk
