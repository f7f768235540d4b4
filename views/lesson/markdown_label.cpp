// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/markdown_label.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace waterhammer {

namespace {

constexpr double lineHeight = 112; ///< %

} // namespace

MarkdownLabel::MarkdownLabel(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTextBrowser { border: none; background: transparent; padding: 0; }"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownLabel::linkAsked);
    connect(this, &QTextBrowser::highlighted, this, // where it leads outside is seen before it is opened
        [this](
            const QUrl& link) { setToolTip(link.scheme() == QLatin1String("https") ? link.toString() : QString()); });
    setFixedHeight(0);
    hide();
}

void MarkdownLabel::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPalette own = palette();
    own.setColor(QPalette::Base, Qt::transparent);
    own.setColor(QPalette::Text, theme.ink);
    own.setColor(QPalette::Link, theme.accent);
    setPalette(own);
    write();
}

void MarkdownLabel::setText(const QString& markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    write();
}

void MarkdownLabel::setPictures(std::function<QImage(const QString&, int)> pictures)
{
    m_pictures = std::move(pictures);
}

void MarkdownLabel::setBold(bool bold)
{
    m_bold = bold;
    write();
}

void MarkdownLabel::setSize(double size)
{
    m_size = size;
    write();
}

void MarkdownLabel::write()
{
    setFont(m_theme.font(m_size, m_bold ? QFont::DemiBold : QFont::Normal));
    document()->setMarkdown(m_markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    bool links = false;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        for (auto part = block.begin(); !part.atEnd(); ++part)
            links = links || part.fragment().charFormat().isAnchor();
    }
    cursor.endEditBlock();
    setFocusPolicy(links ? Qt::StrongFocus : Qt::ClickFocus); // the Tab key stops where there is something to do
    setAccessibleName(toPlainText());
    setVisible(!m_markdown.isEmpty());
    fit();
}

void MarkdownLabel::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = m_markdown.isEmpty() ? 0 : static_cast<int>(std::ceil(document()->size().height()));
    if (height != this->height())
        setFixedHeight(height);
}

void MarkdownLabel::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

/// The page scrolls, not the text.
void MarkdownLabel::wheelEvent(QWheelEvent* event) { event->ignore(); }

QVariant MarkdownLabel::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource || !m_pictures)
        return {};
    const QImage picture = m_pictures(name.toString(), viewport()->width());
    return picture.isNull() ? QVariant() : picture;
}

} // namespace waterhammer
