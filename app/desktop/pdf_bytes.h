// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace waterhammer {

/// A document as Qt writes it, with the one date that is given in place of the clock's, without any where none is, and
/// with an identity made of its content: the same document is the same bytes. Places in the file stay as they are.
[[nodiscard]] QByteArray withoutClock(QByteArray pdf, const QDate& date);

/// The date of every paper made from a file: its own ("2026-11-30"), else that of SOURCE_DATE_EPOCH, else none.
[[nodiscard]] QDate dateOfPapers(const QString& ofFile);

} // namespace waterhammer
