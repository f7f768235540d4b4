// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/document.h"

#include "app/core/whole_file.h"
#include "model/files/names_in.h"
#include "model/files/parting.h"
#include "model/files/problems_beside.h"
#include "model/files/scenario_json.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include <algorithm>
#include <iterator>
#include <utility>

namespace waterhammer {

namespace {

constexpr std::size_t historyBytes = 256 << 20; ///< about, of all steps together
constexpr std::size_t fewestSteps = 20, mostSteps = 10'000;
constexpr int gesturePause = 800; ///< ms without a change that end a gesture of keys

/// About what a step of the history keeps: one more draft, whose bulk are the positions of its owners.
std::size_t stepBytes(const ScenarioDraft& draft)
{
    std::size_t amounts = 0;
    for (const Dealer& dealer : draft.dealers)
        amounts += dealer.holdings.capacity() + dealer.repo.capacity();
    for (const Fund& fund : draft.funds)
        amounts += fund.holdings.capacity();
    return amounts * sizeof(Amount) + draft.dealers.size() * sizeof(Dealer) + draft.funds.size() * sizeof(Fund)
        + draft.assets.size() * sizeof(Asset) + draft.exposures.size() * sizeof(Exposure) + sizeof draft;
}

} // namespace

/// From one draft to another.
class Document::Step : public QUndoCommand {
public:
    Step(Document& document, const QString& text, DraftPtr after, QString mergeKey, Selection focus)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.m_draft)
        , m_after(std::move(after))
        , m_focus(std::move(focus))
        , m_key(std::move(mergeKey))
        , m_gesture(document.m_gesture)
    {
    }

    void undo() override { go(m_before); }
    void redo() override
    {
        if (m_new) {
            m_new = false; // the first time it is the edit itself: whoever asked for it knows where it happened
            m_document.show(m_after);
        } else {
            go(m_after);
        }
    }
    int id() const override { return m_key.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = *static_cast<const Step*>(other);
        if (next.m_key != m_key || next.m_gesture != m_gesture)
            return false;
        m_after = next.m_after;
        setText(next.text());
        setObsolete(*m_after == *m_before);
        return true;
    }

private:
    void go(const DraftPtr& draft)
    {
        const QScopedValueRollback walking(m_document.m_walking, true);
        m_document.show(draft);
        // A slider's step touches nobody in particular, and so leaves alone who is looked at.
        if (m_focus.kind != Selection::Kind::None)
            Q_EMIT m_document.focusRequested(m_focus);
    }

    Document& m_document;
    DraftPtr m_before, m_after;
    Selection m_focus;
    QString m_key;
    int m_gesture;
    bool m_new = true;
};

QString nameInWindow(const ScenarioDraft& draft)
{
    const QString language = QLocale::languageToCode(QLocale().language());
    return QString::fromStdString(nameIn(draft, language.toStdString()));
}

Document::Document(QObject* parent)
    : QObject(parent)
    , m_draft(std::make_shared<const ScenarioDraft>())
    , m_reference(m_draft)
{
    m_gestureEnd.setSingleShot(true);
    m_gestureEnd.setInterval(gesturePause);
    connect(&m_gestureEnd, &QTimer::timeout, this, &Document::endGesture);
    connect(&m_history, &QUndoStack::cleanChanged, this, [this] { Q_EMIT modifiedChanged(isModified()); });
}

QString Document::title() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).fileName();
    const QString name = nameInWindow(*m_draft);
    return name.isEmpty() ? tr("Untitled scenario") : name;
}

void Document::edit(const EditDraft& edit)
{
    if (m_walking)
        return;
    auto changed = applyFromDay(*m_draft, edit.edit, *m_reference);
    if (!changed)
        return;
    if (!(changed->scenario == *m_draft)) {
        push(edit.text, std::make_shared<const ScenarioDraft>(std::move(changed->scenario)), edit.mergeKey, edit.focus);
        if (!edit.mergeKey.isEmpty())
            m_gestureEnd.start();
    }
    tellLeftOut(std::move(*changed));
}

void Document::tellLeftOut(BranchEdit edit)
{
    const auto parting = partingOf(*m_draft);
    if (!parting || edit.undated.empty()) {
        Q_EMIT leftOut({});
        return;
    }
    auto instead = datedInstead(edit, parting->day + 1);
    Q_EMIT leftOut(std::make_shared<const LeftOut>(LeftOut{std::move(edit), parting->day, std::move(instead)}));
}

void Document::push(const QString& text, DraftPtr after, const QString& mergeKey, const Selection& focus)
{
    m_history.push(new Step(*this, text, std::move(after), mergeKey, focus));
}

void Document::endGesture()
{
    m_gestureEnd.stop();
    ++m_gesture;
}

void Document::restore() { edit({tr("Restore scenario"), Restore{}}); }

void Document::setScenario(ScenarioDraft draft, const QString& path, Problems fileProblems)
{
    m_fileProblems = std::move(fileProblems);
    m_path = m_fileProblems.empty() ? path : QString();
    m_fileFingerprint = m_path.isEmpty() ? QByteArray() : fingerprintOfFile(m_path);
    m_reference = std::make_shared<const ScenarioDraft>(std::move(draft));
    m_unsaved = m_fileGone = false;
    m_history.clear();
    m_history.setUndoLimit(
        static_cast<int>(std::clamp(historyBytes / stepBytes(*m_reference), fewestSteps, mostSteps)));
    endGesture();
    m_draft = m_reference;
    Q_EMIT replaced();
    Q_EMIT draftChanged();
    Q_EMIT modifiedChanged(isModified());
}

void Document::recover(ScenarioDraft work, const QString& original, const QByteArray& base)
{
    if (!original.isEmpty() && open(original).opened) {
        if (!base.isEmpty())
            m_fileFingerprint = base;
        if (work != *m_draft)
            push(tr("Recovered work"), std::make_shared<const ScenarioDraft>(std::move(work)));
        return;
    }
    setScenario(std::move(work));
    m_unsaved = true;
    Q_EMIT modifiedChanged(true);
}

Document::Opened Document::open(const QString& path)
{
    if (QFileInfo::exists(path) && !isPlainFile(path))
        return {};
    ReadScenario read = readScenarioFile(QFile::encodeName(path).toStdString());
    // Of a file that could be read the problems of its content are the editor's, unless they are told with those.
    Opened result{read.readable, read.problems.empty() ? Problems() : problemsOf(read), std::move(read.notices)};
    if (!read.readable)
        return result;
    std::ranges::move(problemsBeside(read.draft), std::back_inserter(result.notices));
    setScenario(std::move(read.draft), QFileInfo(path).absoluteFilePath(), result.problems);
    return result;
}

QString Document::save(const QString& path)
{
    const QByteArray text = QByteArray::fromStdString(scenarioText(*m_draft));
    if (const QString fault = writeWhole(path, text); !fault.isEmpty()) {
        // What the disk gives no account of may be there all the same; it is nobody else's then.
        if (const QByteArray ours = fingerprintOf(text); fingerprintOfFile(m_path) == ours)
            m_fileFingerprint = ours;
        return fault;
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_fileFingerprint = fingerprintOfFile(m_path);
    m_fileProblems.clear();
    m_unsaved = m_fileGone = false;
    m_history.setClean();
    Q_EMIT modifiedChanged(false);
    return {};
}

bool Document::changedOnDisk() const
{
    return !m_path.isEmpty() && QFileInfo::exists(m_path) && fingerprintOfFile(m_path) != m_fileFingerprint;
}

void Document::lookForFile()
{
    const bool gone = !m_path.isEmpty() && !QFileInfo::exists(m_path);
    if (std::exchange(m_fileGone, gone) != gone)
        Q_EMIT modifiedChanged(isModified());
}

void Document::show(const DraftPtr& draft)
{
    m_draft = draft;
    Q_EMIT draftChanged();
}

} // namespace waterhammer
