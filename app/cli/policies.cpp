// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/json_output.h"
#include "app/cli/loading.h"
#include "app/cli/made.h"
#include "app/cli/progress.h"
#include "app/cli/text.h"

#include "model/analysis/policy_effects.h"
#include "model/scenario/scenario_fields.h"
#include "model/words/policy_words.h"

#include <memory>

namespace waterhammer::cli {

namespace {

struct Arguments {
    ScenarioArguments scenario;
    std::optional<std::size_t> policy;
    bool json = false;

    [[nodiscard]] std::string command() const
    {
        return policy ? "policies --policy " + std::to_string(*policy) : "policies";
    }
};

/// A policy of the file by its place, and what it does to the run.
struct Found {
    std::size_t place;
    PolicyEffect effect;
};

std::string_view kindOf(const Policy& policy) { return policyKindNames[static_cast<std::size_t>(policy.kind)]; }

void print(const ScenarioDraft& draft, const std::vector<Found>& found)
{
    std::cout << draft.name << ": what each policy averts, " << draft.currency << "\n\n";
    if (found.empty())
        std::cout << "It has no policies.\n";
    for (const auto& [place, effect] : found) {
        const Policy& policy = draft.policies[place];
        std::cout << "policies[" << place << "]  " << policyPhrase(policy, draft, english()) << ", "
                  << policyDays(policy, english()) << "\n             " << policyEffectWords(effect, draft, english())
                  << '\n';
        if (effect.helps())
            std::cout << "             " << bestBegunWords(effect, draft, english()) << '\n';
    }
}

void write(JsonWriter& json, const Averted& averted)
{
    json.member("peakLoss", averted.loss);
    json.member("failures", averted.failures);
}

void write(JsonWriter& json, const ScenarioDraft& draft, const Found& found)
{
    const PolicyEffect& effect = found.effect;
    json.beginObject();
    json.member("policy", found.place);
    json.member("kind", kindOf(draft.policies[found.place]));
    json.member("from", draft.policies[found.place].from);
    json.key("averts");
    json.beginObject(JsonWriter::Shape::Inline);
    write(json, effect.averted);
    json.endObject();
    json.key("begun");
    json.beginArray();
    for (std::size_t d = 0; d < effect.begun.size(); ++d) {
        json.beginObject(JsonWriter::Shape::Inline);
        json.member("from", d + 1);
        write(json, effect.begun[d]);
        json.endObject();
    }
    json.endArray();
    json.key("most");
    json.beginObject(JsonWriter::Shape::Inline);
    json.member("from", effect.bestDay);
    write(json, effect.best);
    json.endObject();
    json.member("helps", effect.helps());
    json.key("tooLate");
    effect.tooLate ? json.value(*effect.tooLate) : json.null();
    json.endObject();
}

/// Nothing if stopped, or where what is wrong has been said.
std::optional<std::vector<Found>> find(const Arguments& arguments, const ScenarioDraft& draft)
{
    const Interrupt interrupt;
    ProgressBar bar;
    const std::size_t first = arguments.policy.value_or(0);
    const std::size_t last = arguments.policy ? first + 1 : draft.policies.size();
    std::vector<Found> found;
    for (std::size_t p = first; p < last; ++p) {
        auto effect = policyEffect(draft, p, interrupt.token(), [&](int done, int of) {
            bar.show((p - first) * static_cast<std::size_t>(of) + static_cast<std::size_t>(done),
                (last - first) * static_cast<std::size_t>(of));
        });
        if (!effect) {
            complain(arguments.scenario.file, effect.problems);
            return {};
        }
        if (!*effect) {
            std::cerr << "stopped\n";
            return {};
        }
        found.push_back({p, std::move(**effect)});
    }
    return found;
}

int tell(const Arguments& arguments)
{
    const auto loaded = loadDraft(arguments.scenario);
    if (!loaded)
        return Exit::wrongInput;
    const ScenarioDraft& draft = loaded->draft;
    const auto found = find(arguments, draft);
    if (!found)
        return Exit::wrongInput;
    if (!arguments.json)
        print(draft, *found);
    else
        printJson(madeBy(arguments.command(), arguments.scenario, loaded->sha256), [&](JsonWriter& json) {
            json.key("policies");
            json.beginArray();
            for (const Found& one : *found)
                write(json, draft, one);
            json.endArray();
        });
    return Exit::done;
}

} // namespace

void addPolicies(CLI::App& program, int& status)
{
    auto* command = program.add_subcommand(
        "policies", "Say what each policy averts, begun on each day, and from which day on it is too late");
    const auto arguments = std::make_shared<Arguments>();
    addScenarioArguments(*command, arguments->scenario);
    command->add_option("--policy", arguments->policy, "Only this policy of the file, counted from 0")->type_name("N");
    command->add_flag("--json", arguments->json, "Print one JSON object");
    command->callback([arguments, &status] { status = tell(*arguments); });
}

} // namespace waterhammer::cli
