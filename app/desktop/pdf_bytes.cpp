// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pdf_bytes.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace waterhammer {

namespace {

/// Calls with the begin and length of what stands between two marks.
template <class F> void between(const QByteArray& text, const char* begin, const char* end, F f)
{
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
        const qsizetype from = at + static_cast<qsizetype>(qstrlen(begin)), to = text.indexOf(end, from);
        if (to > from)
            f(at, from, to - from);
    }
}

} // namespace

QByteArray withoutClock(QByteArray pdf, const QDate& date)
{
    // "(D:20261130071500+00'00')": as long as it was, so that what the table of places says stays true.
    between(pdf, "/CreationDate (", ")", [&](qsizetype at, qsizetype from, qsizetype length) {
        const QByteArray day = date.toString(QStringLiteral("'D:'yyyyMMdd'000000'")).toLatin1();
        if (date.isValid() && length > day.size())
            pdf.replace(
                from, length, length == day.size() + 1 ? day + 'Z' : (day + "+00'00'").leftJustified(length, ' '));
        else
            pdf.replace(at, from + length + 1 - at, QByteArray(from + length + 1 - at, ' '));
    });
    // The identity is random; of the document without it.
    std::vector<std::pair<qsizetype, qsizetype>> places;
    between(
        pdf, "/ID [ <", "]", [&](qsizetype, qsizetype from, qsizetype length) { places.emplace_back(from, length); });
    for (const auto& [from, length] : places)
        for (qsizetype i = from; i < from + length; ++i)
            if (pdf[i] != '<' && pdf[i] != '>' && pdf[i] != ' ' && pdf[i] != '\n')
                pdf[i] = '0';
    const QByteArray digits = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
    for (const auto& [from, length] : places)
        for (qsizetype i = from, k = 0; i < from + length; ++i)
            if (pdf[i] == '0')
                pdf[i] = digits[k++ % digits.size()];
            else
                k = 0; // the second is as the first
    return pdf;
}

QDate dateOfPapers(const QString& ofFile)
{
    if (const QDate own = QDate::fromString(ofFile, Qt::ISODate); own.isValid())
        return own;
    bool good = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&good);
    return good ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date() : QDate();
}

} // namespace waterhammer
