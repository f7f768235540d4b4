// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/document.h"

#include "app/core/whole_file.h"
#include "model/files/names_in.h"
#include "model/files/parting.h"
#include "model/files/problems_beside.h"
#include "model/files/scenario_json.h"
#include "views/shown/language_of_texts.h"

#include <QFile>
#include <QFileInfo>
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

/// From one stand to another.
class Document::Step : public QUndoCommand {
public:
    Step(Document& document, const QString& text, Stand after, QString mergeKey, Selection focus)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.m_at.stand)
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
        setObsolete(*m_after.draft == *m_before.draft);
        return true;
    }

private:
    void go(const Stand& stand)
    {
        const QScopedValueRollback walking(m_document.m_walking, true);
        m_document.show(stand);
        // A slider's step touches nobody in particular, and so leaves alone who is looked at.
        if (m_focus.kind != Selection::Kind::None)
            Q_EMIT m_document.focusRequested(m_focus);
    }

    Document& m_document;
    Stand m_before, m_after;
    Selection m_focus;
    QString m_key;
    int m_gesture;
    bool m_new = true;
};

QString nameInWindow(const ScenarioDraft& draft)
{
    const QString language = QString::fromStdString(languageOfTexts());
    return QString::fromStdString(nameIn(draft, language.toStdString()));
}

Document::Document(QObject* parent)
    : QObject(parent)
    , m_at(begun(std::make_shared<const ScenarioDraft>(), {}))
{
    m_gestureEnd.setSingleShot(true);
    m_gestureEnd.setInterval(gesturePause);
    connect(&m_gestureEnd, &QTimer::timeout, this, &Document::endGesture);
}

bool Document::isModified(const Study& study) { return !study.history->isClean() || study.unsaved || study.fileGone; }

QString Document::titleOf(const Study& study)
{
    if (!study.path.isEmpty())
        return QFileInfo(study.path).fileName();
    const QString name = nameInWindow(*study.stand.draft);
    return name.isEmpty() ? tr("Untitled scenario") : name;
}

void Document::edit(const EditDraft& edit)
{
    if (m_walking)
        return;
    auto changed = applyFromDay(*m_at.stand.draft, edit.edit, *m_at.stand.reference);
    if (!changed)
        return;
    if (!(changed->scenario == *m_at.stand.draft)) {
        push(edit.text, std::make_shared<const ScenarioDraft>(std::move(changed->scenario)), edit.mergeKey, edit.focus);
        if (!edit.mergeKey.isEmpty())
            m_gestureEnd.start();
    }
    tellLeftOut(std::move(*changed));
}

void Document::tellLeftOut(BranchEdit edit)
{
    const auto parting = partingOf(*m_at.stand.draft);
    if (!parting || edit.undated.empty()) {
        Q_EMIT leftOut({});
        return;
    }
    auto instead = datedInstead(edit, parting->day + 1);
    Q_EMIT leftOut(std::make_shared<const LeftOut>(LeftOut{std::move(edit), parting->day, std::move(instead)}));
}

void Document::push(const QString& text, DraftPtr after, const QString& mergeKey, const Selection& focus)
{
    m_at.history->push(
        new Step(*this, text, {std::move(after), m_at.stand.reference, m_at.stand.place}, mergeKey, focus));
}

void Document::endGesture()
{
    m_gestureEnd.stop();
    ++m_gesture;
}

/// A study without a file, at its first byte.
Document::Study Document::begun(DraftPtr draft, DraftPtr reference)
{
    Study study;
    study.stand = {draft, reference ? std::move(reference) : draft, -1};
    study.history = std::shared_ptr<QUndoStack>(new QUndoStack, [](QUndoStack* history) {
        history->disconnect(); // what it tells while it goes finds nobody
        delete history;
    });
    study.history->setUndoLimit(
        static_cast<int>(std::clamp(historyBytes / stepBytes(*study.stand.reference), fewestSteps, mostSteps)));
    connect(study.history.get(), &QUndoStack::cleanChanged, this, [this] { Q_EMIT modifiedChanged(isModified()); });
    return study;
}

/// Another study is at hand.
void Document::begin(Study study)
{
    m_at = std::move(study);
    endGesture();
    Q_EMIT replaced();
    Q_EMIT draftChanged();
    Q_EMIT modifiedChanged(isModified());
}

void Document::setScenario(ScenarioDraft draft, const QString& path, Problems fileProblems)
{
    Study study = begun(std::make_shared<const ScenarioDraft>(std::move(draft)), {});
    study.fileProblems = std::move(fileProblems);
    study.path = study.fileProblems.empty() ? path : QString();
    study.fingerprint = study.path.isEmpty() ? QByteArray() : fingerprintOfFile(study.path);
    begin(std::move(study));
}

void Document::putAside(DraftPtr draft, DraftPtr reference, int place)
{
    if (!m_aside)
        m_aside = std::move(m_at);
    Study study = begun(std::move(draft), std::move(reference));
    study.stand.place = place;
    begin(std::move(study));
}

void Document::takeBack()
{
    if (!m_aside)
        return;
    Study own = std::move(*m_aside);
    m_aside.reset();
    begin(std::move(own));
}

void Document::enter(const QString& text, DraftPtr draft, DraftPtr reference, int place)
{
    endGesture();
    if (*draft == *m_at.stand.draft)
        draft = m_at.stand.draft;
    if (*reference == *m_at.stand.reference)
        reference = m_at.stand.reference;
    m_at.history->push(new Step(*this, text, {std::move(draft), std::move(reference), place}, {}, {}));
}

Document::Own Document::own() const
{
    const Study& study = m_aside ? *m_aside : m_at;
    return {study.stand.draft, titleOf(study), study.fingerprint, study.fileProblems, isModified(study),
        m_aside.has_value()};
}

void Document::recover(ScenarioDraft work, const QString& original, const QByteArray& base)
{
    if (!original.isEmpty() && open(original).opened) {
        if (!base.isEmpty())
            m_at.fingerprint = base;
        if (work != *m_at.stand.draft)
            push(tr("Recovered work"), std::make_shared<const ScenarioDraft>(std::move(work)));
        return;
    }
    setScenario(std::move(work));
    m_at.unsaved = true;
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
    const QByteArray text = QByteArray::fromStdString(scenarioText(*m_at.stand.draft));
    if (const QString fault = writeWhole(path, text); !fault.isEmpty()) {
        // What the disk gives no account of may be there all the same; it is nobody else's then.
        if (const QByteArray ours = fingerprintOf(text); fingerprintOfFile(m_at.path) == ours)
            m_at.fingerprint = ours;
        return fault;
    }
    m_at.path = QFileInfo(path).absoluteFilePath();
    m_at.fingerprint = fingerprintOfFile(m_at.path);
    m_at.fileProblems.clear();
    m_at.unsaved = m_at.fileGone = false;
    m_at.history->setClean();
    Q_EMIT modifiedChanged(false);
    return {};
}

bool Document::changedOnDisk() const
{
    return !m_at.path.isEmpty() && QFileInfo::exists(m_at.path) && fingerprintOfFile(m_at.path) != m_at.fingerprint;
}

bool Document::lookForFile()
{
    const bool gone = !m_at.path.isEmpty() && !QFileInfo::exists(m_at.path);
    if (std::exchange(m_at.fileGone, gone) != gone)
        Q_EMIT modifiedChanged(isModified());
    return gone;
}

void Document::show(const Stand& stand)
{
    m_at.stand = stand;
    Q_EMIT draftChanged();
}

} // namespace waterhammer
