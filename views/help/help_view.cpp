// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/help_view.h"

#include "views/help/help_book.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextFrame>

namespace waterhammer {

namespace {

const auto scheme = QStringLiteral("help");
constexpr double lineHeight = 125, columnWidth = 720; ///< %, px of the design
constexpr double headingSizes[] = {22, 17, 14.5};     ///< px of the design

QUrl urlOf(const HelpPlace& place)
{
    QUrl url(scheme + QStringLiteral(":///") + place.page + QStringLiteral(".md"));
    url.setFragment(place.anchor);
    return url;
}

/// An equation in the colour of the text.
QImage equation(const QString& name, const Theme& theme, double ratio)
{
    QFile file(QStringLiteral(":/help/equations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString svg = QString::fromUtf8(file.readAll());
    static const QRegularExpression style(QStringLiteral("<style>.*</style>"));
    svg.remove(style);
    svg.replace(QStringLiteral("<path "), QStringLiteral("<path fill=\"%1\" ").arg(theme.ink.name()));
    QSvgRenderer renderer(svg.toUtf8());
    const QSizeF size = QSizeF(renderer.defaultSize()) * theme.textScale();
    QImage image((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

HelpView::HelpView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
}

void HelpView::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette own = palette();
    own.setColor(QPalette::Base, theme.surface);
    own.setColor(QPalette::Text, theme.ink);
    own.setColor(QPalette::Link, theme.accent);
    setPalette(own);
    setFont(theme.font(type::nodeName + 0.5));
    document()->setDocumentMargin(theme.length(18));
    if (source().isValid())
        reload();
}

void HelpView::open(const HelpPlace& place) { setSource(urlOf(place), QTextDocument::MarkdownResource); }

HelpPlace HelpView::place() const
{
    return HelpPlace::of(source().path().mid(1) + QLatin1Char('#') + source().fragment());
}

/// Only of the book and the equations beside it: a page reads no file and no network.
QVariant HelpView::loadResource(int type, const QUrl& name)
{
    const QString file = name.fileName();
    if (type == QTextDocument::ImageResource && file.endsWith(QLatin1String(".svg")))
        return equation(file, m_theme, devicePixelRatioF());
    if (!m_book || name.scheme() != scheme)
        return {};
    const HelpBook::Page* page = m_book->find(HelpPlace::of(file).page);
    return page ? page->text : QString();
}

void HelpView::doSetSource(const QUrl& name, QTextDocument::ResourceType)
{
    if (name.scheme() != scheme)
        return; // to somewhere outside
    const bool another = name.path() != source().path() || document()->isEmpty();
    QTextBrowser::doSetSource(name, QTextDocument::MarkdownResource);
    if (!another && name.hasFragment())
        return;
    dress();
    if (name.hasFragment())
        scrollToAnchor(name.fragment());
}

/// Headings get the anchors by which pages link to them, and their sizes; lines are as far apart as is easily read.
void HelpView::dress()
{
    const HelpBook::Page* page = m_book ? m_book->find(place().page) : nullptr;
    qsizetype heading = 0;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        const int level = format.headingLevel();
        if (level > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat letters;
            letters.setFont(m_theme.font(headingSizes[std::min(level, 3) - 1], QFont::DemiBold));
            letters.setForeground(m_theme.ink);
            letters.setAnchor(true);
            letters.setAnchorNames({page ? page->anchors.value(heading++) : QString()});
            cursor.mergeCharFormat(letters);
            format.setTopMargin(m_theme.length(level == 1 ? 0 : 14));
            format.setBottomMargin(m_theme.length(6));
        }
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
    cursor.setPosition(0);
    setTextCursor(cursor);
}

} // namespace waterhammer
