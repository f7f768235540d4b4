// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handout_sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace waterhammer {

namespace {

constexpr double lineHeight = 108; ///< %
constexpr double lineFactor = 1.4, blankWidth = 52, columnGap = 16;

QPdfWriter& prepared(QPdfWriter& paper)
{
    paper.setPdfVersion(QPagedPaintDevice::PdfVersion_1_4);
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(QMarginsF());
    paper.setResolution(static_cast<int>(72 * Sheet::fine));
    return paper;
}

} // namespace

Sheet::Sheet(QPdfWriter& paper)
    : m_paper(prepared(paper))
    , m_theme(ThemeKind::Light)
    , m_painter(&paper)
{
}

QFont Sheet::font(double size, int weight) const
{
    QFont own = m_theme.font(size, weight);
    own.setPixelSize(static_cast<int>(size * fine));
    return own;
}

void Sheet::text(
    QPointF baseline, const QString& words, double size, const QColor& colour, int weight, Qt::AlignmentFlag align)
{
    m_painter.setFont(font(size, weight));
    m_painter.setPen(colour);
    const double wide = QFontMetricsF(m_painter.font(), &m_paper).horizontalAdvance(words);
    QPointF at = px(baseline);
    if (align == Qt::AlignRight)
        at.rx() -= wide;
    else if (align == Qt::AlignHCenter)
        at.rx() -= wide / 2;
    m_painter.drawText(at, words);
}

void Sheet::rule(QPointF from, double length, const QColor& colour, double stroke)
{
    m_painter.setPen(QPen(colour, stroke * fine));
    m_painter.drawLine(px(from), px(from + QPointF(length, 0)));
}

void Sheet::frame(const QString& left, const QString& right, const QString& foot)
{
    text({margin, margin}, left, 8, m_theme.ink2);
    text({paperWidth - margin, margin}, right, 8, m_theme.ink2, QFont::Normal, Qt::AlignRight);
    rule({margin, margin + 6}, width(), m_theme.lineStrong);
    rule({margin, paperHeight - margin - 12}, width(), m_theme.line);
    text({margin, paperHeight - margin}, foot, 8, m_theme.ink2);
    m_y = margin + 22;
}

void Sheet::newPage()
{
    m_paper.newPage();
    m_y = margin;
}

void Sheet::title(const QString& words)
{
    m_y += 12;
    text({margin, m_y}, words, 18, m_theme.ink, QFont::Bold);
    m_y += 8;
}

void Sheet::paragraph(const QString& words, double size, bool strong)
{
    QTextLayout layout(words, font(size, strong ? QFont::DemiBold : QFont::Normal), &m_paper);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width() * fine);
        line.setPosition(QPointF(0, height));
        height += size * lineFactor * fine;
    }
    layout.endLayout();
    m_painter.setPen(m_theme.ink);
    layout.draw(&m_painter, px(QPointF(margin, m_y)));
    m_y += height / fine + 3;
}

double Sheet::markdown(const QString& words, double size, double indent, bool strong, bool drawn)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&m_paper);
    document.setDocumentMargin(0);
    document.setIndentWidth(size * fine);
    document.setDefaultFont(font(size, strong ? QFont::DemiBold : QFont::Normal));
    document.setMarkdown(
        words, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(0);
        format.setBottomMargin(block.next().isValid() ? size * fine / 3 : 0);
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
    document.setTextWidth((width() - indent) * fine);
    const double height = document.size().height() / fine;
    if (!drawn)
        return height;
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_theme.ink);
    m_painter.save();
    m_painter.translate(px(QPointF(margin + indent, m_y)));
    document.documentLayout()->draw(&m_painter, context);
    m_painter.restore();
    m_y += height + 3;
    return height;
}

void Sheet::disc(int number, double size)
{
    const double radius = 0.75 * size;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    m_painter.drawEllipse(px(QPointF(margin + radius, m_y + 0.62 * size)), radius * fine, radius * fine);
    text({margin + radius, m_y + 0.94 * size}, QString::number(number), 0.9 * size, m_theme.surface, QFont::Bold,
        Qt::AlignHCenter);
}

void Sheet::head(int number, const QString& words, const QString& note, double above)
{
    m_y += above;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.ink2);
    m_painter.drawEllipse(px(QPointF(margin + 7, m_y - 3.6)), 7.5 * fine, 7.5 * fine);
    text({margin + 7, m_y - 0.4}, QString::number(number), 9, m_theme.surface, QFont::Bold, Qt::AlignHCenter);
    text({margin + 21, m_y}, words, 11, m_theme.ink, QFont::DemiBold);
    text({paperWidth - margin, m_y}, note, 8, m_theme.ink2, QFont::Normal, Qt::AlignRight);
    m_y += 8;
}

void Sheet::blanks(const QString& ask, const QStringList& units)
{
    m_y += 14;
    text({margin + 21, m_y}, ask, 9.5, m_theme.ink);
    double x = paperWidth - margin;
    for (auto unit = units.rbegin(); unit != units.rend(); ++unit) {
        text({x, m_y}, *unit, 9, m_theme.ink2, QFont::Normal, Qt::AlignRight);
        x -= QFontMetricsF(font(9), &m_paper).horizontalAdvance(*unit) / fine + 5 + blankWidth;
        rule({x, m_y + 2}, blankWidth, m_theme.ink2);
        x -= 14;
    }
    m_y += 4;
}

void Sheet::choices(const QStringList& texts, double size)
{
    const double side = 0.84 * size;
    for (const QString& words : texts) {
        m_y += 1.47 * size;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_theme.ink2, 0.8 * fine));
        m_painter.drawRect(px(QRectF(margin + 22, m_y - 0.8 * size, side, side)));
        text({margin + 37, m_y}, words, size, m_theme.ink);
    }
    m_y += 4;
}

void Sheet::lines(int count)
{
    for (int i = 0; i < count && room() > 20; ++i) {
        m_y += 20;
        rule({margin, m_y}, width(), m_theme.line);
    }
}

void Sheet::table(const QStringList& heads, const std::vector<Row>& rows)
{
    const auto count = static_cast<double>(heads.size() - 1);
    const double first = width() * 0.52, each = (width() - first) / std::max(1.0, count);
    const auto cell = [&](qsizetype column) { return margin + first + each * static_cast<double>(column); };
    m_y += 14;
    for (qsizetype c = 0; c < heads.size(); ++c)
        text({c == 0 ? margin + 4 : cell(c) - 4, m_y}, heads[c], 8, m_theme.ink2, QFont::Medium,
            c == 0 ? Qt::AlignLeft : Qt::AlignRight);
    m_y += 5;
    rule({margin, m_y}, width(), m_theme.lineStrong);
    for (const Row& row : rows) {
        m_y += 13;
        for (qsizetype c = 0; c < row.cells.size(); ++c)
            if (c > 0 && row.cells[c].isEmpty())
                rule({cell(c) - 4 - blankWidth, m_y + 1.5}, blankWidth, m_theme.ink2);
            else
                text({c == 0 ? margin + 4 : cell(c) - 4, m_y}, row.cells[c], 9, m_theme.ink,
                    c == 0 ? QFont::Normal : QFont::DemiBold, c == 0 ? Qt::AlignLeft : Qt::AlignRight);
        m_y += 4.5;
        rule({margin, m_y}, width(), m_theme.line, 0.4);
    }
    m_y += 4;
}

QString Sheet::columns(const QString& words, double size, double top, bool drawn)
{
    const double wide = (width() - columnGap) / 2;
    const QStringList paragraphs = words.split(QLatin1Char('\n'));
    double y = top + size;
    int column = 0;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString& paragraph = paragraphs[i];
        const qsizetype indent = paragraph.size() - QStringView(paragraph).trimmed().size();
        const double shift = 2.0 * static_cast<double>(indent);
        QTextLayout layout(paragraph.mid(indent), font(size, indent == 0 ? QFont::DemiBold : QFont::Normal), &m_paper);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth((wide - shift) * fine);
        layout.endLayout();
        const double high = paragraph.isEmpty() ? size * 0.5 : layout.lineCount() * size * 1.28;
        if (y + high > paperHeight - margin - 14) {
            if (++column > 1)
                return paragraphs.mid(i).join(QLatin1Char('\n'));
            y = top + size;
        }
        for (int k = 0; drawn && !paragraph.isEmpty() && k < layout.lineCount(); ++k) {
            const QTextLine line = layout.lineAt(k);
            m_painter.setFont(layout.font());
            m_painter.setPen(m_theme.ink);
            m_painter.drawText(px(QPointF(margin + column * (wide + columnGap) + shift, y + k * size * 1.28)),
                layout.text().mid(line.textStart(), line.textLength()).trimmed());
        }
        y += high;
    }
    return {};
}

} // namespace waterhammer
