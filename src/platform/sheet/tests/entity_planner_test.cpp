// What cells say for fields of the catalogue, and how rows are found by their names. The planner itself is
// tested where there are databases (src/modules/org/tests/import_rooms_test.cpp).
#include <gtest/gtest.h>

#include "platform/sheet/entity_planner_names.hpp"
#include "platform/sheet/entity_planner_values.hpp"

namespace truong::sheet {
namespace {

using Ids = std::vector<std::int64_t>;

TEST(SheetMoney, is_read_as_people_write_it) {
    for (const char* typed : {"1200000", "1.200.000", "1,200,000", "1.200.000 đ", "1 200 000",
                              "1.200.000 VNĐ", "1.200.000đồng", "1200000.0", "1.200.000 ₫"})
        EXPECT_EQ(read_money(typed), Money{1'200'000}) << typed;
    EXPECT_EQ(read_money("-50.000"), Money{-50'000});
    for (const char* typed : {"", "một triệu", "1.2.3", "12.34", "1.200,000", "đ", "1,5"})
        EXPECT_FALSE(read_money(typed).has_value()) << typed;
}

TEST(SheetTime, is_read_as_people_write_it) {
    const auto read = [](CellKind kind, std::string_view text) {
        return read_time({.kind = kind, .text = text});
    };
    for (const char* typed : {"07:30", "7:30", "7h30", "7h30'", "7 giờ 30", "07:30:00"})
        EXPECT_EQ(read(CellKind::text, typed), TimeOfDay{450}) << typed;
    EXPECT_EQ(read(CellKind::text, "7 giờ"), TimeOfDay{420});
    EXPECT_EQ(read(CellKind::number, "0.3125"), TimeOfDay{450});
    EXPECT_EQ(read(CellKind::day, "0.999999"), TimeOfDay{1'439});
    for (const char* typed : {"", "25:00", "7:60", "sáng", "730"})
        EXPECT_FALSE(read(CellKind::text, typed).has_value()) << typed;
}

TEST(SheetNames, are_equal_without_marks_and_signs) {
    EXPECT_EQ(name_key("  Lớp 6/A1 "), "lop6a1");
    EXPECT_EQ(name_key("ĐIỂM TRƯỜNG"), name_key("diem  truong"));
    EXPECT_EQ(name_key("–.–"), "");
}

NamedRows places() {
    NamedRows names("Cơ sở, điểm trường");
    names.add("BH", 1);
    names.add("Điểm trường Bản Hồ", 1, 1);
    names.add("Cơ sở Bản Hố", 2, 1);
    names.add("Trung tâm", 3, 1);
    names.add("01", 3);
    return names;
}

TEST(SheetNames, find_rows_with_and_without_the_word_for_their_kind) {
    const NamedRows names = places();
    EXPECT_EQ(names.find("bh"), Ids{1});
    EXPECT_EQ(names.find("trung tam"), Ids{3});
    EXPECT_EQ(names.find("Điểm trường Trung tâm"), Ids{3});
    EXPECT_EQ(names.find("Điểm trường Bản Hồ"), Ids{1});
    EXPECT_EQ(names.find("bản hồ"), (Ids{1, 2})) << "told apart by their kind only";
    EXPECT_EQ(names.find("1"), Ids{3}) << "a number cell lost the zero of the code";
    EXPECT_EQ(names.find(""), Ids{});
    EXPECT_EQ(names.find("Bản Khoang"), Ids{});
}

TEST(SheetNames, an_exact_spelling_comes_before_a_folded_one) {
    NamedRows names;
    names.add("Lê Văn Nam", 1);
    names.add("Lê Văn Năm", 2);
    names.add("Nam", 3, 1);
    EXPECT_EQ(names.find("Lê Văn Năm"), Ids{2});
    EXPECT_EQ(names.find("le van nam"), (Ids{1, 2}));
    EXPECT_EQ(names.find("nam"), Ids{3});
}

TEST(SheetNames, propose_what_is_near) {
    const NamedRows names = places();
    EXPECT_EQ(names.nearest("Trung tâmm"), "Trung tâm");
    EXPECT_EQ(names.nearest("Truong tam"), "Trung tâm");
    EXPECT_EQ(names.nearest("Xã khác hẳn"), "");
    EXPECT_EQ(names.nearest(""), "");
}

enum class Way { on_foot, by_bus };
struct Trip {
    Id<Trip> id;
    Way way = Way::on_foot;
};

TEST(SheetChoices, are_found_by_their_words) {
    Catalog catalog;
    catalog.words<Way>({{Way::on_foot, {"Đi bộ", "On foot"}}, {Way::by_bus, {"Xe đưa đón", "By bus"}}});
    catalog.entity<Trip>("trp", {"Chuyến", "Trip"}).field<&Trip::way>({"Đi", "Way"});
    const Field& way = *catalog.of(type_key<Trip>()).find("way");
    EXPECT_EQ(read_choice(catalog, way, "di bo"), "on_foot");
    EXPECT_EQ(read_choice(catalog, way, "By Bus"), "by_bus");
    EXPECT_EQ(read_choice(catalog, way, "on_foot"), "on_foot");
    EXPECT_EQ(read_choice(catalog, way, "đưa đón"), "by_bus") << "a part of one word only";
    EXPECT_EQ(read_choice(catalog, way, "Đi bộ, xe đưa đón"), "") << "both";
    EXPECT_EQ(read_choice(catalog, way, "x"), "");
    EXPECT_EQ(list_of_choices(catalog, way), "Đi bộ, Xe đưa đón");
}

}  // namespace
}  // namespace truong::sheet
