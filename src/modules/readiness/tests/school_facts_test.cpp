// Every fact that a module proves: the rows behind it add up to its number, on a whole demo that chance has
// edited.
#include <filesystem>
#include <random>
#include <sstream>

#include "modules/people/api.hpp"
#include "tests/world/school_fact.hpp"

namespace truong::test {
namespace {

/// Of weeks of use nobody is listed by name: that is what the counting promises.
bool without_rows(std::string_view code) { return code.starts_with("usage.") && code.ends_with("_weekly"); }

class SchoolFacts : public Both {
protected:
    void fill_demo() {
        for (const DemoPart& part : world.store().contributions().demo)
            world.write(world.system, [&](Tx& tx) { part.fill(tx, DemoSize::small, 3); });
        for (const org::School& school : world.all<org::School>(world.system)) schools_.push_back(school.id);
    }
    /// Ends rows and turns answers round, as many as there are numbers.
    void edit_by_chance(std::uint32_t seed) {
        std::mt19937 dice(seed);
        for (const Id<org::School> school : schools_)
            world.write(world.system, [&](Tx& tx) {
                tx.in_school(school, [&] {
                    for (auto pupil : tx.all<people::Pupil>()) {
                        if (dice() % 20 != 0 || pupil.valid_from >= tx.today() - 1) continue;
                        pupil.valid_to = tx.today() - 1;
                        tx.put(pupil);
                    }
                    for (auto check : tx.all<people::PopulationCheck>()) {
                        if (dice() % 3 != 0) continue;
                        check.state =
                            dice() % 2 == 0 ? people::MatchState::matched : people::MatchState::exempt;
                        tx.put(check);
                    }
                });
            });
    }
    void all_facts_add_up() {
        const auto& facts = world.store().contributions().school_facts;
        EXPECT_GE(facts.size(), 21u);
        for (const SchoolFact& fact : facts)
            for (const Id<org::School> school : schools_) adds_up(fact, school);
    }

private:
    void adds_up(const SchoolFact& fact, Id<org::School> school) {
        const facts::Measured value = measured(world, fact.code, school);
        if (without_rows(fact.code)) return;
        const auto rows = rows_of_fact(world, fact.code, school);
        if (!value.items.empty()) return items_add_up(fact, value, rows);
        // A flag is there or not, however many rows make it so.
        const bool flag = value.denominator == 0 && value.numerator <= 1;
        const std::string all = summed(rows, value.denominator > 0);
        EXPECT_EQ(flag && !rows.empty() ? "1/0" : all, said(value)) << fact.code;
        std::set<std::pair<TypeKey, std::int64_t>> different;
        for (const facts::CountedRow& row : rows) different.emplace(row.entity, row.row);
        EXPECT_EQ(different.size(), rows.size()) << fact.code << ": no row is counted twice";
    }
    /// An item that is there has rows that make it so; no row is of an item that the fact does not know.
    void items_add_up(const SchoolFact& fact, const facts::Measured& value,
                      const std::vector<facts::CountedRow>& rows) {
        std::map<std::string, std::int64_t> met;
        std::int64_t there = 0;
        for (const facts::ItemLevel& item : value.items) met[item.code] = 0;
        const std::size_t known = met.size();
        EXPECT_EQ(known, value.items.size()) << fact.code << ": an item twice";
        for (const facts::CountedRow& row : rows) met[row.item] += row.met;
        EXPECT_EQ(met.size(), known) << fact.code << ": a row of no item";
        for (const facts::ItemLevel& item : value.items) {
            there += item.level > 0;
            EXPECT_TRUE(item.level == 0 || met[item.code] > 0) << fact.code << ' ' << item.code;
        }
        if (value.denominator == 0) return;
        EXPECT_EQ(value.numerator, there) << fact.code;
        EXPECT_EQ(value.denominator, std::ssize(value.items)) << fact.code;
    }
    std::vector<Id<org::School>> schools_;
};

/// The folder of that word, or of any word.
std::filesystem::path below(const std::filesystem::path& folder, const std::string& word) {
    if (std::filesystem::is_directory(folder / word)) return folder / word;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename().string().starts_with('[')) return entry.path();
    return folder / word;
}

/// Whether the client has a page there: folders of routes, where [name] stands for any word. Of lists the
/// entity has to be one that the API lists.
bool is_page(World& world, std::string_view path) {
    std::filesystem::path folder = SOURCE_DIR "/web/src/routes";
    std::vector<std::string> words;
    std::istringstream stream{std::string(path.substr(1, path.find_first_of("?#") - 1))};
    for (std::string word; std::getline(stream, word, '/');) words.push_back(word);
    for (const std::string& word : words) folder = below(folder, word);
    if (!std::filesystem::exists(folder / "+page.svelte")) return false;
    if (words.size() != 3 || words.front() != "r") return true;
    return world.call(world.principal, "GET /api/v1/" + words[1] + '/' + words[2]).status == 200;
}
ON_BOTH(SchoolFacts);

// One case, because filling the demo takes longer than all that is asked of it.
TEST_P(SchoolFacts, the_rows_behind_each_number_add_up_to_it) {
    fill_demo();
    all_facts_add_up();
    for (const std::uint32_t seed : {1U, 2U}) {
        edit_by_chance(seed);
        all_facts_add_up();
    }
}

TEST_P(SchoolFacts, each_says_what_to_do_next_and_where) {
    std::set<std::string_view> codes;
    for (const SchoolFact& fact : world.store().contributions().school_facts) {
        EXPECT_TRUE(codes.insert(fact.code).second) << fact.code << " twice";
        EXPECT_NE(fact.measure, nullptr) << fact.code;
        EXPECT_NE(fact.append_rows, nullptr) << fact.code;
        EXPECT_FALSE(fact.label.vi.empty() || fact.label.en.empty()) << fact.code;
        EXPECT_FALSE(fact.next_step.vi.empty() || fact.next_step.en.empty()) << fact.code;
        EXPECT_TRUE(is_page(world, fact.path)) << fact.code << ' ' << fact.path;
        EXPECT_FALSE(fact.sources.empty()) << fact.code;
        for (const TypeKey source : fact.sources) EXPECT_NE(source, nullptr) << fact.code;
    }
}

}  // namespace
}  // namespace truong::test
