// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/note_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextDocumentFragment>

namespace waterhammer {

NoteLine::NoteLine(QWidget* parent)
    : View(parent)
    , m_text(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 10, 3);
    layout->setSpacing(6);
    m_text->setObjectName(QStringLiteral("noteLine"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_text, 1);
    themeChanged();
}

void NoteLine::tell(const QString& rich)
{
    clearButtons();
    m_text->setText(rich);
    const QString plain = QTextDocumentFragment::fromHtml(rich).toPlainText();
    m_text->setAccessibleName(plain);
    m_text->setToolTip(plain);
    m_meanwhile = false;
    show();
}

void NoteLine::tellMeanwhile(const QString& rich)
{
    tell(rich);
    m_meanwhile = true;
    setVisible(!m_scarce);
}

void NoteLine::setScarce(bool scarce)
{
    m_scarce = scarce;
    setVisible(!m_scarce || !m_meanwhile);
}

void NoteLine::clearButtons()
{
    for (QPushButton* button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void NoteLine::addButton(const QString& text, const QString& name, std::function<void()> press)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setFont(theme().font(11.5));
    button->setFixedHeight(static_cast<int>(theme().length(24)));
    button->setStyleSheet(
        QStringLiteral("QPushButton { min-height: 0; padding: 0 8px; } QPushButton:focus { padding: 0 7px; }"));
    layout()->addWidget(button);
    button->show(); // at once, so that it can take the keys
    m_buttons.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, press = std::move(press)] {
        const auto work = press; // the button goes while its work is done
        work();
        Q_EMIT pressed();
    });
}

void NoteLine::focusButton(const QString& name)
{
    for (QPushButton* button : m_buttons)
        if (button->objectName() == name)
            button->setFocus(Qt::ShortcutFocusReason);
}

void NoteLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        View::keyPressEvent(event);
}

QString NoteLine::spokenText() const { return m_text->accessibleName(); }

void NoteLine::themeChanged()
{
    m_text->setFont(theme().font(12));
    setFixedHeight(static_cast<int>(theme().length(32)));
}

} // namespace waterhammer
