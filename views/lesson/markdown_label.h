// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QTextBrowser>

#include <functional>

namespace waterhammer {

/// A text of a lesson as high as it is long: CommonMark with tables, in which HTML stands as text. Nothing is fetched;
/// a link only says that it is wanted.
class MarkdownLabel : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownLabel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Empty: it takes no room.
    void setText(const QString& markdown);
    [[nodiscard]] const QString& markdown() const { return m_markdown; }
    /// Gives the picture of a path, no wider than so many px; null where there is none.
    void setPictures(std::function<QImage(const QString& path, int width)> pictures);
    /// Heavier, as a question is.
    void setBold(bool bold);
    /// px of the design.
    void setSize(double size);

    [[nodiscard]] QSize sizeHint() const override { return {width(), height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, height()}; }

Q_SIGNALS:
    void linkAsked(const QUrl& link);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void write();
    void fit();

    Theme m_theme;
    QString m_markdown;
    std::function<QImage(const QString&, int)> m_pictures;
    double m_size = type::nodeName;
    bool m_bold = false;
};

} // namespace waterhammer
