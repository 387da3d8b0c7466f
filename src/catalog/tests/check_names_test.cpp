// Names that the catalogue takes from the code, and sentences with their arguments.
#include <gtest/gtest.h>

#include <string>

#include "base/check.hpp"
#include "catalog/catalog.hpp"

namespace truong::toy_names::kitchen {

struct Dish {
    Id<Dish> id;
    std::string name;
};
struct Serves;

Condition cooks(const Question&) { return always(); }

template <Rule rule> std::string name_of_rule() {
    return std::string(declaring::rule_name(declaring::pretty_rule<rule>()));
}

/// clang 14 leaves out the arguments of a function template.
void expect_name(const std::string& name, const std::string& whole) {
    EXPECT_TRUE(name == whole || name == whole.substr(0, whole.find('<'))) << name;
}

TEST(CheckNames, a_rule_is_called_as_its_declaration_spells_it) {
    EXPECT_EQ(name_of_rule<cooks>(), "toy_names::kitchen::cooks");
    EXPECT_EQ(name_of_rule<everyone>(), "everyone");
}

TEST(CheckNames, a_rule_from_a_template_names_its_arguments) {
    expect_name(name_of_rule<any_of<cooks, everyone>>(), "any_of<toy_names::kitchen::cooks, everyone>");
    expect_name(name_of_rule<related<Serves, &Dish::id>>(),
                "related<toy_names::kitchen::Serves, &toy_names::kitchen::Dish::id>");
    expect_name(name_of_rule<holds<Role::cook>>(), "holds<truong::Role::cook>");
}

TEST(CheckNames, the_builder_keeps_both_rules) {
    Catalog catalog;
    catalog.entity<Dish>("dis", {"Món", "Dish"}).read<everyone>().write<system_only>();
    const Entity& dish = catalog.of(type_key<Dish>());
    EXPECT_EQ(dish.read.name, "everyone");
    EXPECT_EQ(dish.write.name, "system_only");
    EXPECT_EQ(dish.write.rule, &system_only);
}

TEST(CheckNames, plural_of_a_noun) {
    EXPECT_EQ(plural("roll"), "rolls");
    EXPECT_EQ(plural("authority"), "authorities");
    EXPECT_EQ(plural("day"), "days");
    EXPECT_EQ(plural("class"), "classes");
    EXPECT_EQ(plural("box"), "boxes");
    EXPECT_EQ(plural("branch"), "branches");
    EXPECT_EQ(plural("dish"), "dishes");
    EXPECT_EQ(plural("school-year"), "school-years");
}

TEST(CheckNames, table_module_type_and_path) {
    Catalog catalog;
    catalog.entity<Dish>("dis", {"Món", "Dish"});
    const Entity& dish = catalog.of(type_key<Dish>());
    EXPECT_EQ(dish.table, "kitchen_dish");
    EXPECT_EQ(dish.module, "kitchen");
    EXPECT_EQ(dish.type, "Dish");
    EXPECT_EQ(dish.path, "dishes");
    EXPECT_EQ(catalog.find_table("kitchen_dish"), &dish);
    EXPECT_EQ(catalog.find_table("kitchen_plate"), nullptr);
}

TEST(CheckNames, sentences_with_their_arguments_and_remedy) {
    Catalog catalog;
    catalog.finding("cold", {{"Món {0} nguội {1} độ.", "Dish {0} is {1} degrees cold."}, {"Hâm {0}.", ""}});
    const Finding finding{.path = "dish", .code = "cold", .args = {"phở", "20"}};
    EXPECT_EQ(sentence_en(catalog, finding), "Dish phở is 20 degrees cold.");
    EXPECT_TRUE(sentence_vi(catalog, finding).starts_with("Món phở nguội 20 độ. Hâm "));
    EXPECT_EQ(sentence_vi(catalog, {.code = "no_such_code"}), "no_such_code");
    EXPECT_EQ(sentence_en(catalog, {.code = "too_long", .args = {"30"}}),
              "It is longer than 30 characters. Shorten it.");
}

TEST(CheckNames, one_code_has_one_sentence) {
    Catalog catalog;
    EXPECT_THROW(catalog.finding("too_long", {{"Dài", "Long"}, {}}), Bug);
}

TEST(CheckNames, a_member_named_before_its_field_fails_at_once) {
    Catalog catalog;
    EXPECT_THROW(catalog.entity<Dish>("dis", {"Món", "Dish"}).unique<&Dish::name>(), Bug);
}

}  // namespace truong::toy_names::kitchen
