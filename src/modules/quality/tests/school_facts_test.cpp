// Complete and valid records of 3.1: the numbers of the screen of data quality, and what lists ask of a
// school.
#include "modules/quality/api.hpp"
#include "tests/world/school_fact.hpp"

namespace truong::test {
namespace {

Date day(const char* text) { return *parse_date(text); }

class QualityFacts : public Both {
protected:
    std::string summed(const char* code) {
        return test::summed(rows_of_fact(world, code, world.school), true);
    }
    std::int64_t campuses() {
        return world.number("select count(*) from org_campus where school_id = ?", {world.school.value});
    }
    void in_area(org::Campus campus, const char* valid_to = nullptr) {
        world.write(world.system, [&](Tx& tx) {
            const auto area = tx.put(org::Area{.code = "9990" + std::to_string(world.next_number()),
                                               .kind = "phường",
                                               .name_vi = "Phường Một",
                                               .name_en = "Ward One",
                                               .print_name = "Phường Một",
                                               .valid_from = day("2020-01-01"),
                                               .valid_to = valid_to ? parse_date(valid_to) : std::nullopt});
            campus.area_id = area.id;
            tx.in_school(world.school, [&] { tx.put(campus); });
        });
    }
};
ON_BOTH(QualityFacts);

TEST_P(QualityFacts, pupils_and_staff_are_those_of_the_scores) {
    EXPECT_EQ(said(world, "quality.pupils_complete"), "0/0");
    people::Pupil pupil;
    world.write(world.principal, [&](Tx& tx) {
        pupil = people::register_pupil(tx, {.full_name = "Trần Thị Lan", .code = "HS1"});
        people::register_staff_member(tx, {.full_name = "Phạm Thị Hòa", .code = "GV1"});
    });
    EXPECT_EQ(said(world, "quality.pupils_complete"), "0/1");
    EXPECT_EQ(said(world, "quality.staff_complete"), "0/1");
    world.write(world.system, [&](Tx& tx) {
        auto lists = tx.all<codes::CodeEntry>(where<&codes::CodeEntry::list>.in(
            {std::string("required_pupil_field"), std::string("required_staff_field")}));
        for (codes::CodeEntry& entry : lists)
            if (entry.code != "full_name") tx.end(entry.id);
        tx.in_school(world.school, [&] { quality::refresh_school(tx, world.school); });
    });
    EXPECT_EQ(said(world, "quality.pupils_complete"), "1/1") << "what is required is data";
    EXPECT_EQ(said(world, "quality.staff_complete"), "1/1");
    const auto rows = rows_of_fact(world, "quality.pupils_complete", world.school);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().row, pupil.id.value);
    EXPECT_EQ(rows.front().entity, type_key<people::Pupil>());
    EXPECT_EQ(said(measured(world, "quality.pupils_complete", world.other_school)), "0/0");
}

TEST_P(QualityFacts, a_school_counts_with_its_campuses) {
    const std::int64_t before = campuses();
    const auto campus =
        world.put(world.principal, org::Campus{.code = "Q1", .name = "Cơ sở một", .address = "12 Lê Lợi"});
    const auto number = [&] { return measured(world, "quality.school_complete"); };
    EXPECT_EQ(number().denominator, 2 + before);
    const std::int64_t met = number().numerator;
    in_area(campus, "2025-06-30");
    EXPECT_EQ(number().numerator, met) << "the area is no more";
    in_area(campus);
    EXPECT_EQ(number().numerator, met + 1);
    EXPECT_EQ(summed("quality.school_complete"), said(number()));
}

TEST_P(QualityFacts, rooms_where_people_sit_need_their_capacity) {
    const auto campus = world.put(world.principal, org::Campus{.code = "Q1", .name = "Cơ sở một"});
    const auto room = [&](const char* code, const char* kind, std::optional<int> seats) {
        world.write(world.principal, [&](Tx& tx) {
            const auto found = tx.first<org::RoomKind>(where<&org::RoomKind::code> == std::string(kind));
            tx.put(org::Room{
                .campus_id = campus.id, .code = code, .name = code, .kind_id = found->id, .capacity = seats});
        });
    };
    const facts::Measured before = measured(world, "quality.rooms_complete");
    room("A1", "classroom", {});
    room("A2", "classroom", 40);
    room("A3", "store", {});
    const facts::Measured after = measured(world, "quality.rooms_complete");
    EXPECT_EQ(after.denominator - before.denominator, 3);
    EXPECT_EQ(after.numerator - before.numerator, 2);
    EXPECT_EQ(summed("quality.rooms_complete"), said(after));
}

}  // namespace
}  // namespace truong::test
