// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace consentdesk {

/// Why something could not be done, as one plain sentence that a person can act on.
/// It never contains a cookie's value.
struct Error
{
    QString message;
};

/// A value, or the reason why there is none. Absence that is no failure is a std::optional instead.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(const QString &message)
{
    return tl::unexpected<Error>(Error{message});
}

} // namespace consentdesk
