// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/ask_first_dialog.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

constexpr double usualWithin = 5, usualNear = 20; ///< per cent of the right number
constexpr int wide = 460, wordsHigh = 210;        ///< px of the design

QString partTitle(const WordsPlace& place)
{
    if (place.kind == "ask")
        return AskFirstDialog::tr("Question");
    if (place.kind == "choice")
        return place.what == WordsPlace::What::Label ? AskFirstDialog::tr("Answer")
                                                     : AskFirstDialog::tr("Reply to whoever chooses it");
    if (place.kind == "right")
        return AskFirstDialog::tr("Reply to the right number");
    if (place.kind == "near")
        return AskFirstDialog::tr("Reply to one that is near");
    return place.kind == "low" ? AskFirstDialog::tr("Reply to one that is too low")
                               : AskFirstDialog::tr("Reply to one that is too high");
}

} // namespace

AskFirstDialog::AskFirstDialog(
    std::vector<FigureMove> moves, const QStringList& values, Propose propose, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_moves(std::move(moves))
    , m_propose(std::move(propose))
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
    , m_figures(new QListWidget(this))
{
    setObjectName(QStringLiteral("askFirst"));
    setWindowTitle(tr("Ask First"));
    m_figures->setObjectName(QStringLiteral("askFigures"));
    m_figures->setAccessibleName(tr("Figures, those that moved most first"));
    m_figures->setFont(theme.font(type::nodeName));
    m_figures->addItems(values);
    m_figures->setCurrentRow(0);
    m_figures->setMaximumHeight(static_cast<int>(theme.length(130)));
    auto* label = new QLabel(tr("&What is to be predicted? These moved most:"), this);
    label->setBuddy(m_figures);
    m_rows->addWidget(label);
    m_rows->addWidget(m_figures);
    makeKinds();
    makeBands();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Ask This"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("askThis"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_rows->addWidget(buttons);
    connect(m_figures, &QListWidget::currentRowChanged, this, &AskFirstDialog::showWords);
    setMinimumWidth(static_cast<int>(theme.length(wide)));
    showWords();
}

void AskFirstDialog::makeKinds()
{
    m_ways = new QRadioButton(tr("&How it moves: one answer of several"), this);
    m_ways->setObjectName(QStringLiteral("askWays"));
    m_number = new QRadioButton(tr("What it &comes to: a number"), this);
    m_number->setObjectName(QStringLiteral("askNumber"));
    m_ways->setChecked(true);
    m_rows->addWidget(m_ways);
    m_rows->addWidget(m_number);
    connect(m_number, &QRadioButton::toggled, this, &AskFirstDialog::showWords);
}

void AskFirstDialog::makeBands()
{
    m_bands = new QWidget(this);
    auto* form = new QFormLayout(m_bands);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* name, const QString& text, double value) {
        auto* box = new QDoubleSpinBox(m_bands);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(text);
        box->setDecimals(0);
        box->setRange(1, 100);
        box->setSuffix(QStringLiteral(" %"));
        box->setValue(value);
        form->addRow(text, box);
        return box;
    };
    m_within = add("askWithin", tr("Right within"), usualWithin);
    m_near = add("askNear", tr("Near within"), usualNear);
    m_rows->addWidget(m_bands);
}

AskFirst AskFirstDialog::question() const
{
    AskFirst question;
    question.figure = m_moves[static_cast<std::size_t>(std::max(0, m_figures->currentRow()))].figure;
    question.number = m_number->isChecked();
    question.within = {true, m_within->value() / 100};
    question.near = {true, m_near->value() / 100};
    return question;
}

std::vector<std::pair<WordsPlace, QString>> AskFirstDialog::words() const
{
    std::vector<std::pair<WordsPlace, QString>> typed;
    for (const WordsField* field : m_fields)
        typed.emplace_back(field->place(), field->toPlainText());
    return typed;
}

/// Of another question.
void AskFirstDialog::showWords()
{
    m_bands->setVisible(m_number->isChecked());
    m_fields.clear();
    delete m_page;
    auto* scroll = new QScrollArea(this);
    m_page = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(static_cast<int>(m_theme.length(wordsHigh)));
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    for (const auto& [place, words] : m_propose(question())) {
        auto* title = new QLabel(partTitle(place), inside);
        title->setFont(m_theme.font(type::label));
        auto* field = new WordsField(place, place.what == WordsPlace::What::Label, inside);
        field->setObjectName(
            QStringLiteral("ask.%1.%2.%3")
                .arg(QString::fromStdString(place.kind), QString::fromStdString(place.id),
                    place.what == WordsPlace::What::Label ? QStringLiteral("label") : QStringLiteral("text")));
        field->setAccessibleName(title->text());
        field->setTheme(m_theme, type::nodeName, QFont::Normal);
        field->setWords(words);
        column->addWidget(title);
        column->addWidget(field);
        m_fields.push_back(field);
    }
    column->addStretch(1);
    scroll->setWidget(inside);
    m_rows->insertWidget(m_rows->count() - 1, scroll, 1);
}

} // namespace waterhammer
