// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/lesson_writing.h"

#include "model/files/json_writer.h"

#include <charconv>
#include <sstream>

namespace waterhammer {

namespace {

using Shape = JsonWriter::Shape;

/// lesson.json, an object after the other.
class LessonWriter {
public:
    explicit LessonWriter(std::ostream& out)
        : m_json(out, JsonWriter::Layout::Indented)
    {
    }

    void write(const Lesson& lesson)
    {
        m_json.beginObject();
        head(lesson);
        m_json.key("scenarios");
        m_json.beginObject();
        for (const LessonScenario& one : lesson.scenarios) {
            m_json.key(one.name);
            m_json.beginObject(Shape::Inline);
            text("library", one.shelf.text);
            text("file", one.file.text);
            settings("set", one.set);
            m_json.endObject();
        }
        m_json.endObject();
        list("variants", lesson.variants, [this](const LessonVariant& one) { variant(one); });
        if (lesson.balance != Lesson().balance)
            m_json.member("balance", std::string_view(lesson.balance));
        number("pass", lesson.pass);
        list("tried", lesson.tried, [this](const LessonTrial& one) {
            text("by", one.by);
            text("date", one.date);
            number("minutes", one.minutes);
            texts("stumbled", one.stumbled);
        });
        m_json.key("steps");
        m_json.beginArray();
        for (const LessonStep& one : lesson.steps)
            step(one);
        m_json.endArray();
        m_json.endObject();
    }

private:
    // ---- pieces: what is empty is not said ----
    void text(std::string_view key, const std::string& value)
    {
        if (!value.empty())
            m_json.member(key, std::string_view(value));
    }
    void number(std::string_view key, const std::optional<double>& value)
    {
        if (value)
            m_json.member(key, *value);
    }
    void texts(std::string_view key, const std::vector<std::string>& all)
    {
        if (all.empty())
            return;
        m_json.key(key);
        m_json.beginArray(Shape::Inline);
        for (const std::string& one : all)
            m_json.value(std::string_view(one));
        m_json.endArray();
    }
    void texts(std::string_view key, const std::vector<Sourced>& all)
    {
        std::vector<std::string> plain;
        for (const Sourced& one : all)
            plain.push_back(one.text);
        texts(key, plain);
    }
    /// A sum that is but a number is written as one.
    void sum(std::string_view key, const Sourced& value)
    {
        double plain = 0;
        const char* end = value.text.data() + value.text.size();
        const auto [at, error] = std::from_chars(value.text.data(), end, plain);
        if (!value.empty() && error == std::errc() && at == end)
            m_json.member(key, plain);
        else
            text(key, value.text);
    }
    template <class T, class Write> void list(std::string_view key, const std::vector<T>& all, const Write& write)
    {
        if (all.empty())
            return;
        m_json.key(key);
        m_json.beginArray();
        for (const T& one : all) {
            m_json.beginObject(Shape::Inline);
            write(one);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void field(const FieldValue& value)
    {
        if (std::holds_alternative<std::monostate>(value))
            m_json.null();
        else if (const double* x = std::get_if<double>(&value))
            m_json.value(*x);
        else if (const bool* on = std::get_if<bool>(&value))
            m_json.value(*on);
        else if (const auto* word = std::get_if<std::string>(&value))
            m_json.value(std::string_view(*word));
        else {
            m_json.beginArray(Shape::Inline);
            for (const std::string& one : std::get<std::vector<std::string>>(value))
                m_json.value(std::string_view(one));
            m_json.endArray();
        }
    }
    void settings(std::string_view key, const std::vector<LessonSetting>& all)
    {
        list(key, all, [this](const LessonSetting& one) {
            text("path", one.path.text);
            m_json.key("value");
            if (one.expression.empty())
                field(one.value);
            else
                m_json.value(std::string_view('=' + one.expression.text));
        });
    }
    void rows(std::string_view key, const std::vector<std::vector<FieldChange>>& all)
    {
        list(key, all, [this](const std::vector<FieldChange>& row) {
            for (const FieldChange& one : row) {
                m_json.key(one.path);
                field(one.value);
            }
        });
    }

    // ---- the lesson ----
    void head(const Lesson& lesson)
    {
        m_json.member("format", "waterhammer-lesson");
        m_json.member("version", 1);
        text("id", lesson.id);
        m_json.member("edition", lesson.edition);
        texts("languages", lesson.languages);
        m_json.key("minutes");
        m_json.beginArray(Shape::Inline);
        m_json.value(lesson.least);
        m_json.value(lesson.most);
        m_json.endArray();
        text("level", lesson.level);
        m_json.key("learn");
        m_json.beginObject();
        for (const LessonLearn& one : lesson.learn) {
            m_json.key(one.id);
            m_json.beginArray(Shape::Inline);
            for (const std::string& step : one.steps)
                m_json.value(std::string_view(step));
            m_json.endArray();
        }
        m_json.endObject();
        texts("sources", lesson.sources);
        texts("stylised", lesson.stylised);
        text("author", lesson.author);
        text("date", lesson.date);
    }
    void variant(const LessonVariant& one)
    {
        m_json.key("paths");
        m_json.beginArray(Shape::Inline);
        for (const LessonVariant::Path& path : one.paths) {
            if (path.times == 1) {
                m_json.value(std::string_view(path.path.text));
                continue;
            }
            m_json.beginObject(Shape::Inline);
            text("path", path.path.text);
            m_json.member("times", path.times);
            m_json.endObject();
        }
        m_json.endArray();
        if (one.as != VariantAs::Value)
            m_json.member("as", one.as == VariantAs::Shift ? "shift" : "factor");
        m_json.member("from", one.from);
        m_json.member("to", one.to);
        m_json.member("step", one.step);
        texts("scenarios", one.scenarios);
    }

    // ---- steps ----
    void scene(const LessonScene& scene)
    {
        text("scenario", scene.scenario);
        settings("set", scene.set);
        if (scene.add.events.empty() && scene.add.policies.empty())
            return;
        m_json.key("add");
        m_json.beginObject(Shape::Inline);
        rows("events", scene.add.events);
        rows("policies", scene.add.policies);
        m_json.endObject();
    }
    void band(std::string_view key, const LessonBand& band)
    {
        m_json.key(key);
        m_json.beginObject(Shape::Inline);
        m_json.member(band.share ? "share" : "amount", band.size);
        m_json.endObject();
    }
    void misses(const std::vector<LessonMiss>& all)
    {
        list("misses", all, [this](const LessonMiss& one) {
            text("id", one.id);
            text("when", one.when.text);
            settings("example", one.example);
        });
    }
    void question(const LessonStep& step)
    {
        list("choices", step.choices, [this](const LessonChoice& one) {
            text("id", one.id);
            text("when", one.when.text);
            if (one.right)
                m_json.member("right", true);
        });
        if (step.number) {
            m_json.key("number");
            m_json.beginObject();
            sum("figure", step.number->figure);
            band("within", step.number->within);
            if (step.number->near)
                band("near", *step.number->near);
            list("mistakes", step.number->mistakes, [this](const LessonMistake& one) {
                text("id", one.id);
                sum("value", one.value);
            });
            m_json.endObject();
        }
        if (step.curve) {
            m_json.key("curve");
            m_json.beginObject();
            text("figure", step.curve->figure.text);
            m_json.member("from", step.curve->from);
            m_json.member("to", step.curve->to);
            m_json.member("within", step.curve->within);
            number("near", step.curve->near);
            misses(step.curve->misses);
            m_json.endObject();
        }
    }
    void moves(const LessonStep& step)
    {
        list("free", step.free, [this](const LessonFree& one) {
            text("control", one.control.text);
            number("from", one.from);
            number("to", one.to);
            number("step", one.step);
        });
        texts("watch", step.watch);
        list("goal", step.goal, [this](const LessonGoal& one) {
            text("id", one.id);
            text("is", one.is.text);
        });
        list("tight", step.tight, [this](const LessonTight& one) {
            text("id", one.id);
            text("path", one.path.text);
            m_json.member("by", one.by);
        });
        misses(step.misses);
        settings("solution", step.solution);
    }
    void comparison(const LessonStep& step)
    {
        if (step.a && step.b) {
            m_json.key("runs");
            m_json.beginObject();
            for (const auto& [name, run] : {std::pair("A", &*step.a), std::pair("B", &*step.b)}) {
                m_json.key(name);
                m_json.beginObject(Shape::Inline);
                scene(*run);
                m_json.endObject();
            }
            m_json.endObject();
        }
        list("rows", step.rows, [this](const LessonRow& one) {
            text("id", one.id);
            sum("figure", one.figure);
            text("format", one.format.text);
        });
    }
    void facts(const std::vector<LessonFact>& all)
    {
        if (all.empty())
            return;
        m_json.key("facts");
        m_json.beginArray();
        for (const LessonFact& one : all) {
            if (one.set.empty()) {
                m_json.value(std::string_view(one.is.text));
                continue;
            }
            m_json.beginObject(Shape::Inline);
            settings("set", one.set);
            text("is", one.is.text);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void step(const LessonStep& step)
    {
        m_json.beginObject();
        text("id", step.id);
        m_json.member("kind", stepKindTable[static_cast<std::size_t>(step.kind)].key);
        m_json.member("minutes", step.minutes);
        scene(step.scene);
        sum("day", step.day);
        sum("to", step.to);
        if (step.hide)
            m_json.member("hide", *step.hide);
        text("select", step.select.text);
        texts("show", step.show);
        number("points", step.points);
        if (step.anyAnswerScores)
            m_json.member("score", "made");
        if (step.hintCost != 0)
            m_json.member("hintCost", step.hintCost);
        list("spots", step.spots, [this](const LessonSpot& one) {
            text("id", one.id);
            text("at", one.at.text);
            text("is", one.is.text);
        });
        comparison(step);
        question(step);
        moves(step);
        facts(step.facts);
        m_json.endObject();
    }

    JsonWriter m_json;
};

/// A heading inside a text is none of the file's.
void addText(std::string& out, const std::string& text)
{
    if (text.empty())
        return;
    bool fenced = false;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line); out += line + '\n') {
        fenced ^= line.starts_with("```");
        if (!fenced && (line.starts_with("## ") || line.starts_with("### ")))
            out += '\\';
    }
}

} // namespace

std::string lessonJson(const Lesson& lesson)
{
    std::ostringstream out;
    LessonWriter(out).write(lesson);
    return out.str() + '\n';
}

std::string lessonMarkdown(const LessonWordsFile& words)
{
    std::string out = "# " + words.title + "\n";
    if (!words.summary.empty())
        out += '\n' + words.summary + '\n';
    for (const WordsSection& section : words.sections) {
        out += "\n## " + section.id + (section.title.empty() ? "" : ": " + section.title) + '\n';
        addText(out, section.text);
        for (const WordsPart& part : section.parts) {
            const std::string heading = part.kind == "learn" ? part.id : headingOf(part);
            out += "### " + heading + (part.label.empty() ? "" : ": " + part.label) + '\n';
            addText(out, part.text);
        }
    }
    return out;
}

} // namespace waterhammer
