// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teaching/scenario_form.h"

#include "model/files/card.h"
#include "model/files/kept_values.h"
#include "model/files/spoken_texts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

QString lines(const std::vector<std::string>& texts)
{
    QStringList all;
    for (const std::string& text : texts)
        all << QString::fromStdString(text);
    return all.join(QLatin1Char('\n'));
}

std::vector<std::string> textsOf(const QString& typed)
{
    std::vector<std::string> texts;
    for (const QString& line : typed.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            texts.push_back(line.trimmed().toStdString());
    return texts;
}

/// What is typed anew has no translation yet: that of the words before would stand for it in another language.
Edit withoutTranslation(const ScenarioDraft& file, const char* path, const Edit& edit)
{
    const auto texts = textsWithout(file, path);
    return texts ? Edit(Several{{edit, Edit(SetKept{"texts", *texts})}}) : edit;
}

/// Likewise.
Edit newTitle(const ScenarioDraft& file, const std::string& title)
{
    const Edit edit = setOne("name", title);
    return keptText(file, "names").empty() ? edit : Edit(Several{{edit, Edit(SetKept{"names", {}})}});
}

} // namespace

ScenarioForm::ScenarioForm(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("scenarioForm"));
    setAccessibleName(tr("What the scenario says of itself"));
    auto* page = new QWidget;
    m_rows = new QFormLayout(page);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("scenarioFormScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    m_name = makeLine("scenarioName", tr("Title"));
    m_description = makeText("scenarioDescription", tr("Description"), 4);
    m_stylised = makeText("scenarioStylised", tr("What is stylised, a line each"), 3);
    m_sources = makeText("scenarioSources", tr("Sources, a line each"), 3);
    m_author = makeLine("scenarioAuthor", tr("Author"));
    m_date = makeLine("scenarioDate", tr("Date"));
    connect(m_name, &QLineEdit::editingFinished, this, [this] { commitLine(*m_name, "name", tr("title")); });
    connect(m_author, &QLineEdit::editingFinished, this, [this] { commitLine(*m_author, "author", tr("author")); });
    connect(m_date, &QLineEdit::editingFinished, this, [this] { commitLine(*m_date, "date", tr("date")); });
    const std::pair<QPlainTextEdit*, QString> texts[] = {
        {m_description, tr("description")}, {m_stylised, tr("what is stylised")}, {m_sources, tr("sources")}};
    for (const auto& [field, what] : texts)
        connect(field, &QPlainTextEdit::textChanged, this,
            [this, field = field, what = what] { commitText(*field, what); });
}

QLineEdit* ScenarioForm::makeLine(const char* name, const QString& title)
{
    auto* field = new QLineEdit(m_rows->parentWidget());
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    auto* label = new QLabel(title, m_rows->parentWidget());
    label->setBuddy(field);
    m_labels.push_back(label);
    m_rows->addRow(label, field);
    return field;
}

QPlainTextEdit* ScenarioForm::makeText(const char* name, const QString& title, int lines)
{
    auto* field = new QPlainTextEdit(m_rows->parentWidget());
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->setTabChangesFocus(true);
    field->setProperty("lines", lines);
    auto* label = new QLabel(title, m_rows->parentWidget());
    label->setWordWrap(true);
    label->setBuddy(field);
    m_labels.push_back(label);
    m_rows->addRow(label, field);
    return field;
}

/// What is typed is not touched while it says the same.
void ScenarioForm::setDraft(const DraftPtr& draft)
{
    m_draft = draft;
    if (!draft)
        return;
    m_filling = true;
    const FileCard card = cardOf(*draft);
    const std::pair<QLineEdit*, const std::string*> fields[] = {
        {m_name, &card.name}, {m_author, &card.author}, {m_date, &card.date}};
    for (const auto& [field, text] : fields)
        if (const QString wanted = QString::fromStdString(*text); field->text() != wanted)
            field->setText(wanted);
    if (const QString text = QString::fromStdString(card.description); m_description->toPlainText() != text)
        m_description->setPlainText(text);
    const std::pair<QPlainTextEdit*, const std::vector<std::string>*> lists[] = {
        {m_stylised, &card.stylised}, {m_sources, &card.sources}};
    for (const auto& [field, texts] : lists)
        if (textsOf(field->toPlainText()) != *texts)
            field->setPlainText(lines(*texts));
    m_filling = false;
}

/// A title is needed: an empty one is taken back.
void ScenarioForm::commitLine(const QLineEdit& field, const char* path, const QString& what)
{
    if (m_filling || !m_draft)
        return;
    const std::string text = field.text().trimmed().toStdString();
    const FileCard card = cardOf(*m_draft);
    const bool title = &field == m_name;
    const std::string& before = title ? card.name : &field == m_author ? card.author : card.date;
    if (text == before || (title && text.empty()))
        return setDraft(m_draft);
    Q_EMIT editRequested({what, title ? newTitle(*m_draft, text) : Edit(SetKept{path, textJson(text)})});
}

/// As one types: strokes that follow each other are one step of the history.
void ScenarioForm::commitText(const QPlainTextEdit& field, const QString& what)
{
    if (m_filling || !m_draft)
        return;
    const FileCard card = cardOf(*m_draft);
    const QString typed = field.toPlainText();
    if (&field == m_description) {
        if (typed.toStdString() != card.description)
            Q_EMIT editRequested(
                {what, withoutTranslation(*m_draft, "description", setOne("description", typed.toStdString())),
                    QStringLiteral("description")});
    } else if (const auto texts = textsOf(typed); texts != (&field == m_sources ? card.sources : card.stylised)) {
        const bool sources = &field == m_sources;
        const char* path = sources ? "sources" : "stylised";
        const Edit edit = sources ? setOne("sources", texts) : Edit(SetKept{"stylised", listJson(texts)});
        Q_EMIT editRequested({what, withoutTranslation(*m_draft, path, edit), QLatin1String(path)});
    }
}

void ScenarioForm::focusTitle()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ScenarioForm::themeChanged()
{
    for (QLabel* label : m_labels) {
        label->setFont(theme().font(type::body));
        label->setMaximumWidth(static_cast<int>(theme().length(150)));
    }
    for (QLineEdit* field : {m_name, m_author, m_date})
        field->setFont(theme().font(type::body));
    for (QPlainTextEdit* field : {m_description, m_stylised, m_sources}) {
        field->setFont(theme().font(type::body));
        field->setFixedHeight(
            static_cast<int>(theme().length(18) * field->property("lines").toInt() + theme().length(10)));
    }
}

} // namespace waterhammer
