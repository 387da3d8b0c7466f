// What people read in place of enumerators, and where they read it.
#include <gtest/gtest.h>

#include "catalog/catalog.hpp"
#include "catalog/dictionary.hpp"
#include "catalog/json_tree.hpp"
#include "catalog/openapi.hpp"
#include "catalog/typescript.hpp"

namespace truong::toy_words::school {

enum class Meal { soup, rice };
struct Pupil {
    Id<Pupil> id;
    std::optional<Meal> meal;
    bool boards = false;
    Severity allergy = Severity::information;
};

namespace {

void declare(Catalog& catalog) {
    catalog.words<Meal>({{Meal::soup, {"Cháo", "Soup"}}, {Meal::rice, {"Cơm", "Rice"}}});
    catalog.entity<Pupil>("pup", {"Học sinh", "Pupil"})
        .field<&Pupil::meal>({"Bữa", "Meal"})
        .field<&Pupil::boards>({"Bán trú", "Boards"})
        .field<&Pupil::allergy>({"Dị ứng", "Allergy"})
        .read<everyone>()
        .write<everyone>()
        .rest(Rest::read_only);
    catalog.seal();
}

TEST(Words, a_choice_is_read_as_its_word_even_where_it_may_be_empty) {
    Catalog catalog;
    declare(catalog);
    const Entity& pupil = catalog.of(type_key<Pupil>());
    EXPECT_EQ(catalog.word_of(*pupil.find("meal"), "rice").vi, "Cơm");
    EXPECT_EQ(catalog.word_of(*pupil.find("meal"), "rice").en, "Rice");
    EXPECT_EQ(catalog.word_of(*pupil.find("allergy"), "error").vi, "Lỗi");
    EXPECT_EQ(catalog.find_word(*pupil.find("allergy"), "rice"), nullptr) << "another enum's enumerator";
}

TEST(Words, truth_has_words_without_any_being_declared) {
    Catalog catalog;
    declare(catalog);
    const Field& boards = *catalog.of(type_key<Pupil>()).find("boards");
    EXPECT_EQ(catalog.word_of(boards, "true").vi, "Có");
    EXPECT_EQ(catalog.word_of(boards, "false").en, "No");
}

TEST(Words, every_description_shows_them) {
    Catalog catalog;
    declare(catalog);
    const auto holds = [](const std::string& text, std::string_view part) {
        return text.find(part) != std::string::npos;
    };
    EXPECT_TRUE(holds(data_dictionary(catalog), "lựa chọn: `soup` (Cháo), `rice` (Cơm)"));
    EXPECT_TRUE(holds(typescript(catalog, {}),
                      "words: { soup: { vi: 'Cháo', en: 'Soup' }, rice: { vi: 'Cơm', en: 'Rice' } }"));
    const json::Value described = json::parse(openapi(catalog, {}, "1"));
    const json::Value* at = &described;
    for (const char* step :
         {"components", "schemas", "Pupil", "properties", "meal", "x-words", "rice", "vi"}) {
        at = at->find(step);
        ASSERT_TRUE(at) << step;
    }
    EXPECT_EQ(at->text, "Cơm");
}

}  // namespace

}  // namespace truong::toy_words::school
