#include "catalog/sample.hpp"

#include <gtest/gtest.h>

#include <set>

#include "base/text.hpp"
#include "catalog/catalog.hpp"
#include "catalog/record.hpp"

namespace truong::toy_sample::garden {

enum class Colour { red, white, blue };
struct Plot {
    Id<Plot> id;
};
struct Plant {
    Id<Plant> id;
    Id<Plot> plot_id;
    std::optional<Id<Plot>> former_plot_id;
    std::string name;
    std::string initial;
    std::optional<std::string> note;
    Colour colour = Colour::red;
    bool edible = false;
    std::int8_t leaves = 0;
    std::int32_t depth_cm = 0;
    std::int64_t seeds = 0;
    Money price;
    Score taste;
    Date planted_on;
    std::optional<Date> felled_on;
    TimeOfDay watered_at;
    Instant seen_at;
};
struct Basket {
    std::string label;
    std::vector<Plant> plants;
};

namespace {

constexpr Label label{"Nhãn", "Label"};

void declare(Catalog& catalog) {
    catalog.entity<Plot>("plo", label);
    catalog.entity<Plant>("pla", label)
        .field<&Plant::plot_id>(label)
        .field<&Plant::former_plot_id>(label)
        .field<&Plant::name>(label, {.limit = 40})
        .field<&Plant::initial>(label, {.limit = 1})
        .field<&Plant::note>(label, {.limit = 2000})
        .field<&Plant::colour>(label)
        .field<&Plant::edible>(label)
        .field<&Plant::leaves>(label)
        .field<&Plant::depth_cm>(label, {.limit = -10, .minimum = -50})
        .field<&Plant::seeds>(label, {.limit = 9'000'000'000})
        .field<&Plant::price>(label)
        .field<&Plant::taste>(label, {.limit = 10})
        .field<&Plant::planted_on>(label)
        .field<&Plant::felled_on>(label)
        .field<&Plant::watered_at>(label)
        .field<&Plant::seen_at>(label)
        .dated<&Plant::planted_on, &Plant::felled_on>();
    catalog.message<Basket>(label)
        .field<&Basket::label>(label, {.limit = 20})
        .field<&Basket::plants>(label, {.limit = 2});
    catalog.seal();
}

class Sample : public ::testing::Test {
protected:
    Sample() { declare(catalog_); }
    const Entity& plant() const { return catalog_.of(type_key<Plant>()); }
    Plant plant_of(std::uint64_t seed) const {
        Plant plant_row;
        EXPECT_TRUE(fill_sample(plant(), &plant_row, seed));
        plant_row.plot_id = {1};
        return plant_row;
    }
    std::string json_of(const Plant& row) const {
        std::string text;
        encode(plant(), &row, text);
        return text;
    }
    Catalog catalog_;
};

constexpr std::uint64_t seeds = 500;

TEST_F(Sample, every_row_is_valid) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Plant row = plant_of(seed);
        const Findings findings = validate(plant(), &row);
        EXPECT_TRUE(findings.empty()) << seed << ' ' << findings.front().path << ' ' << findings.front().code;
        EXPECT_EQ(row.name, text::tidy(row.name)) << seed;
        EXPECT_FALSE(row.id);
    }
}

TEST_F(Sample, a_row_goes_through_json_and_back) {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        Plant row = plant_of(seed), back;
        row.id = {static_cast<std::int64_t>(seed) + 1};
        const std::string text = json_of(row);
        ASSERT_TRUE(decode(plant(), json::parse(text), &back).empty()) << text;
        EXPECT_EQ(json_of(back), text);
    }
}

TEST_F(Sample, one_seed_one_row) {
    EXPECT_EQ(json_of(plant_of(7)), json_of(plant_of(7)));
    EXPECT_NE(json_of(plant_of(7)), json_of(plant_of(8)));
}

TEST_F(Sample, values_vary) {
    std::set<std::string> names, initials;
    std::set<std::int64_t> prices, tastes, depths;
    std::set<Colour> colours;
    int empty = 0, signs = 0;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const Plant row = plant_of(seed);
        names.insert(row.name);
        initials.insert(row.initial);
        prices.insert(row.price.dong);
        tastes.insert(row.taste.hundredths);
        depths.insert(row.depth_cm);
        colours.insert(row.colour);
        if (!row.note) ++empty;
        if (row.name.find('"') != std::string::npos || row.name.find('\\') != std::string::npos) ++signs;
    }
    EXPECT_EQ(names.size(), seeds);
    EXPECT_GT(initials.size(), 5U);
    EXPECT_GT(prices.size(), 50U);
    EXPECT_GT(tastes.size(), 200U);
    EXPECT_EQ(*depths.begin(), -50);
    EXPECT_EQ(*depths.rbegin(), -10);
    EXPECT_EQ(colours.size(), 3U);
    EXPECT_GT(empty, 80);
    EXPECT_LT(empty, 170);
    EXPECT_GT(signs, 20);
}

TEST_F(Sample, the_caller_learns_which_ids_he_owes) {
    const std::vector<const Field*> ids = ids_to_set(plant());
    ASSERT_EQ(ids.size(), 1U);
    EXPECT_EQ(ids.front()->name, "plot_id");
}

TEST_F(Sample, lists_get_elements_within_their_limit) {
    std::set<std::size_t> sizes;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Basket basket;
        EXPECT_TRUE(fill_sample(catalog_.of(type_key<Basket>()), &basket, seed));
        sizes.insert(basket.plants.size());
        for (const Plant& row : basket.plants) EXPECT_FALSE(row.name.empty());
    }
    EXPECT_EQ(sizes, (std::set<std::size_t>{0, 1, 2}));
}

struct Narrow {
    std::int8_t leaves = 0;
};

TEST_F(Sample, a_limit_beyond_the_member_is_told) {
    Catalog catalog;
    catalog.message<Narrow>(label).field<&Narrow::leaves>(label, {.limit = 1'000, .minimum = 900});
    Narrow row;
    EXPECT_FALSE(fill_sample(catalog.of(type_key<Narrow>()), &row, 1));
}

}  // namespace

}  // namespace truong::toy_sample::garden
