// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentChoices.h"

#include <QRandomGenerator>

#include <array>

namespace consentdesk::test {

/// A reproducible life of choices: the same seed always makes the same steps, each step changes one scope, so
/// that no two neighbouring states are equal. The seed is part of the sites' names.
class ChoiceSequence final
{
public:
    explicit ChoiceSequence(quint32 seed)
        : m_seed(seed)
    {
    }

    [[nodiscard]] const ConsentChoices &state() const { return m_state; }
    [[nodiscard]] quint32 stepsDone() const { return m_done; }

    /// Takes the next step. The scope it changed; a null site is the default of all sites.
    Site advance()
    {
        QRandomGenerator random({m_seed, ++m_done});
        const quint32 number = random.bounded(6U);
        const Site site =
            number == 0 ? Site()
                        : Site::fromHost(QStringLiteral("site%1-seed%2.example").arg(number).arg(m_seed));
        change(site.isNull() ? m_state.everywhere : m_state.bySite[site], random);
        if (!site.isNull() && m_state.bySite.value(site).isEmpty())
            m_state.bySite.remove(site);
        return site;
    }

    void advanceTo(quint32 steps)
    {
        while (m_done < steps)
            advance();
    }

private:
    static void change(ChoiceSet &choices, QRandomGenerator &random)
    {
        if (!choices.isEmpty() && random.bounded(10U) == 0) {
            choices = {};
            return;
        }
        // Several entries at once, so that a half-done save would show; the first always changes.
        flip(choices.categories, allCookieCategories.at(random.bounded(4U)), random);
        for (quint32 more = random.bounded(8U); more > 0; --more) {
            const QByteArray name = QByteArray("cookie") + QByteArray::number(more);
            flip(choices.cookies, CookieSelector{name, random.bounded(2U) == 0 ? QString() : someDomain()},
                 random);
        }
        if (random.bounded(4U) == 0)
            choices.storage = choices.storage ? std::nullopt : std::optional(Decision::Refuse);
    }

    template <class Key>
    static void flip(QMap<Key, Decision> &entries, const Key &key, QRandomGenerator &random)
    {
        if (!entries.contains(key))
            entries.insert(key, random.bounded(2U) == 0 ? Decision::Allow : Decision::Refuse);
        else if (random.bounded(3U) == 0)
            entries.remove(key);
        else
            entries.insert(key, entries.value(key) == Decision::Allow ? Decision::Refuse : Decision::Allow);
    }

    static QString someDomain() { return QStringLiteral("tracker.example"); }

    const quint32 m_seed;
    quint32 m_done = 0;
    ConsentChoices m_state;
};

} // namespace consentdesk::test
