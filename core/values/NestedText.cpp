// SPDX-License-Identifier: Apache-2.0
#include "values/NestedText.h"

#include "values/ContentFields.h"
#include "values/LayeredValue.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Shorter texts hold nothing that is not seen at a glance.
constexpr qsizetype shortestEncoded = 4;

} // namespace

void writeNested(FieldWriter &writer, const QString &label, const QString &text, int layersLeft)
{
    if (layersLeft <= 0 || text.size() < shortestEncoded || writer.isFull())
        return writer.add(label, text);
    const LayeredValue inner = LayeredValue::of(text.toUtf8(), layersLeft - 1);
    if (inner.isPlain())
        return writer.add(label, text);
    const FieldWriter::Group field(writer, label, text);
    const QString decoded = inner.hasContent() ? QString() : QString::fromUtf8(inner.layers.back().octets);
    const FieldWriter::Group steps(writer, inner.steps().join(u" → "_s), decoded);
    if (steps.isOpen())
        writeContent(writer, inner.content, layersLeft - int(inner.layers.size()));
}

} // namespace consentdesk
