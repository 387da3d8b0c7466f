// E26: what an entity says about its screens fits what its list and its rows can do.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "catalog/catalog.hpp"

namespace truong::toy_screens::zoo {

enum class Mood { calm, angry };
struct Animal {
    Id<Animal> id;
    std::string name;
    std::string illness;
    Mood mood = Mood::calm;
    bool bites = false;
    int weight = 0;
    std::optional<Id<Animal>> mother_id;
    Date born_on;
    std::optional<Date> left_on;
};
struct NewAnimal {
    std::string name;
};

constexpr Label label{"Nhãn", "Label"};

Condition nobody(const Question&) { return never(); }

EntityBuilder<Animal> animal(Catalog& catalog, std::string_view section = {}) {
    catalog.words<Mood>({{Mood::calm, label}, {Mood::angry, label}});
    return catalog.entity<Animal>("anm", label)
        .field<&Animal::name>(label, {.limit = 10, .order = Order::text, .section = section})
        .field<&Animal::illness>(label, {.limit = 10, .privacy = Privacy::sensitive})
        .field<&Animal::mood>(label)
        .field<&Animal::bites>(label)
        .field<&Animal::weight>(label, {.limit = 100})
        .field<&Animal::mother_id>(label)
        .field<&Animal::born_on>(label)
        .field<&Animal::left_on>(label)
        .dated<&Animal::born_on, &Animal::left_on, &Animal::name>()
        .person()
        .retention({12, "test"})
        .read<everyone>()
        .write<nobody>()
        .reveal<nobody>()
        .rest(Rest::full);
}

Presentation right() { return {.icon = "tag", .verb = label, .empty = label}; }

using Texts = std::vector<std::string>;

/// "zoo_animal.name: give the …", one for each E26.
Texts faults_in(const Catalog& catalog) {
    Texts texts;
    for (const Finding& finding : catalog.check())
        if (finding.code == "E26") texts.push_back(finding.path + ": " + finding.args.front());
    return texts;
}
Texts faults_of(const Presentation& look, std::string_view section = {}) {
    Catalog catalog;
    animal(catalog, section).present(look);
    catalog.seal();
    return faults_in(catalog);
}

Texts faults_of_query(std::string_view query) {
    Presentation look = right();
    look.views = {{"some", label, query}};
    return faults_of(look);
}
Texts refused(const std::string& parameter) {
    return {"zoo_animal.some: the list does not take " + parameter + " (docs/API.md)"};
}

TEST(CheckScreens, a_right_presentation_has_no_fault) {
    Presentation look = right();
    look.title = {"name", "mood", "born_on"};
    look.subtitle = {"weight"};
    look.sort = "-born_on";
    look.sections = {{"who", label}};
    look.views = {{"angry", label, "filter[mood]=angry&filter[bites]=true&sort=name"},
                  {"heavy", label, "filter[weight][gte]=50&filter[left_on]=null&as_of=all"},
                  {"nameless", label, "filter[name]=&ended=true"}};
    look.next_steps = {{.field = "left_on", .values = {"past", "null"}, .text = label},
                       {.field = "name",
                        .values = {"null"},
                        .text = label,
                        .action_label = label,
                        .action = "/r/zoo/animals/{id}?mother={mother_id}"}};
    EXPECT_EQ(faults_of(look, "who"), Texts{});
}

TEST(CheckScreens, what_the_api_opens_is_presented) {
    Catalog catalog;
    animal(catalog);
    catalog.seal();
    EXPECT_EQ(faults_in(catalog), Texts{"zoo_animal: the API opens it: say how screens show it by .present"});
    Catalog closed;
    animal(closed).rest(Rest::none);
    closed.seal();
    EXPECT_EQ(faults_in(closed), Texts{});
}

TEST(CheckScreens, icon_and_texts_in_both_languages) {
    EXPECT_EQ(faults_of({.many = {"Thú", ""}}),
              (Texts{"zoo_animal: give .present an icon",
                     "zoo_animal: say by .present's empty in vi and in en what will stand here",
                     "zoo_animal: give .present's many in vi and in en",
                     "zoo_animal: people make these rows: give .present a verb in vi and in en"}));
}

TEST(CheckScreens, a_verb_where_people_make_the_rows) {
    const Presentation without_verb{.icon = "tag", .empty = label};
    Catalog by_system, read_only, by_action;
    animal(by_system).write<system_only>().present(without_verb);
    animal(read_only).rest(Rest::read_only).present(without_verb);
    animal(by_action).rest(Rest::read_only).created_by<NewAnimal>("/animals/buy").present(without_verb);
    for (Catalog* catalog : {&by_system, &read_only, &by_action}) {
        catalog->message<NewAnimal>().field<&NewAnimal::name>(label, {.limit = 10});
        catalog->seal();
    }
    EXPECT_EQ(faults_in(by_system), Texts{});
    EXPECT_EQ(faults_in(read_only), Texts{});
    EXPECT_EQ(faults_in(by_action),
              Texts{"zoo_animal: people make these rows: give .present a verb in vi and in en"});
}

TEST(CheckScreens, sections_exist_once) {
    EXPECT_EQ(faults_of(right(), "who"),
              Texts{"zoo_animal.name: its section is none of .present's sections"});
    Presentation look = right();
    look.sections = {{"who", label}, {"who", label}, {"more", {"Thêm", ""}}};
    const std::string hint = "a section has an id of its own and a label in vi and in en";
    EXPECT_EQ(faults_of(look, "who"), (Texts{"zoo_animal.who: " + hint, "zoo_animal.more: " + hint}));
}

TEST(CheckScreens, titles_say_themselves) {
    Presentation look = right();
    look.title = {"mother_id", "illness", "colour"};
    look.subtitle = {"illness"};
    look.sort = "illness";
    const std::string hint = "only a visible text, choice or date of the row names it in a title";
    EXPECT_EQ(faults_of(look),
              (Texts{"zoo_animal.mother_id: " + hint, "zoo_animal.illness: " + hint,
                     "zoo_animal.colour: " + hint, "zoo_animal.illness: a subtitle shows a visible field",
                     "zoo_animal.sort: the list cannot be sorted by this field"}));
}

TEST(CheckScreens, queries_of_views_are_taken_by_the_list) {
    for (const std::string query :
         {"filter[colour]=red", "filter[mood]=merry", "filter[bites]=yes", "filter[weight]=much",
          "filter[weight]=null", "filter[illness]=cold", "filter[mood][gte]=calm", "filter[left_on][ne]=null",
          "filter[mood", "as_of=today", "ended=false", "colour=red", "limit=5"})
        EXPECT_EQ(faults_of_query(query), refused(query)) << query;
    EXPECT_EQ(faults_of_query("sort=illness"),
              Texts{"zoo_animal.some: the list cannot be sorted by this field"});
    Presentation look = right();
    look.views = {{"some", {"Một số", ""}, ""}};
    EXPECT_EQ(faults_of(look), Texts{"zoo_animal.some: give the view a label in vi and in en"});
}

TEST(CheckScreens, next_steps_ask_for_what_a_row_can_be) {
    Presentation look = right();
    look.next_steps = {{.field = "colour", .values = {"red"}, .text = label},
                       {.field = "mood", .values = {"merry"}, .text = label},
                       {.field = "weight", .values = {"past"}, .text = label},
                       {.field = "illness", .values = {"null"}, .text = label},
                       {.field = "bites", .values = {"true"}, .text = label, .action = "/r/{colour}"},
                       {.field = "name", .values = {"null"}}};
    EXPECT_EQ(
        faults_of(look),
        (Texts{"zoo_animal.colour: a next step asks for a field that the entity does not have",
               "zoo_animal.mood: the field of this next step is never merry",
               "zoo_animal.weight: the field of this next step is never past",
               "zoo_animal.illness: nobody sees the field of this next step unless he asks for it",
               "zoo_animal.bites: a next step has a text and, where it leads somewhere, a label, in vi and "
               "in en",
               "zoo_animal.bites: its address names a field that the entity does not have",
               "zoo_animal.name: a next step has a text and, where it leads somewhere, a label, in vi and in "
               "en"}));
}

}  // namespace truong::toy_screens::zoo
