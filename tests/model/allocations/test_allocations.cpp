// SPDX-License-Identifier: GPL-3.0-or-later
// A round allocates nothing, whatever rules a scenario uses. This program counts every allocation of its process, so it
// stands alone.
#include "model/engine/engine.h"
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <new>

namespace {

std::size_t allocations = 0;

void* counted(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}

void* countedAt(std::size_t size, std::align_val_t alignment)
{
    ++allocations;
    const auto unit = static_cast<std::size_t>(alignment);
    if (void* memory = std::aligned_alloc(unit, (size + unit - 1) / unit * unit))
        return memory;
    throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void* operator new(std::size_t size, std::align_val_t alignment) { return countedAt(size, alignment); }
void* operator new[](std::size_t size, std::align_val_t alignment) { return countedAt(size, alignment); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }

namespace waterhammer {
namespace {

namespace fs = std::filesystem;

template <class Visit> void eachCompleteRun(Visit visit)
{
    int found = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(TEST_DATA) / "golden"))
        if (entry.path().string().ends_with(".scenario.json")) {
            const auto scenario = validate(readScenarioFile(entry.path()).draft);
            ASSERT_TRUE(scenario) << entry.path();
            SCOPED_TRACE(entry.path().filename());
            visit(*scenario);
            ++found;
        }
    EXPECT_GT(found, 40);
}

TEST(Allocations, areCounted)
{
    const std::size_t before = allocations;
    delete new int(3);
    EXPECT_EQ(allocations, before + 1);
}

TEST(Allocations, areNoneInARunOfAShapeThatHasRun)
{
    eachCompleteRun([](const ScenarioPtr& scenario) {
        Engine engine;
        engine.run(scenario);
        const std::size_t before = allocations;
        const int rounds = engine.run(scenario).rounds;
        EXPECT_EQ(allocations, before) << "in " << rounds << " rounds";
    });
}

TEST(Allocations, areNoneInRunsTogetherEither)
{
    eachCompleteRun([](const ScenarioPtr& scenario) {
        const std::vector<ScenarioPtr> abreast(Engine::lanes, scenario);
        Engine engine;
        engine.runTogether(abreast);
        const std::size_t before = allocations;
        engine.runTogether(abreast);
        EXPECT_EQ(allocations, before);
    });
}

} // namespace
} // namespace waterhammer
