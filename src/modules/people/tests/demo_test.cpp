// The people of the demo as they are stored: on both databases.
#include "modules/people/demo_plan.hpp"
#include "modules/people/entities.hpp"
#include "tests/world/world.hpp"

namespace truong::people {
namespace {

class PeopleDemo : public test::Both {
protected:
    /// A transaction for each part: a busy machine has more time for each.
    static void fill(test::World& place, std::uint64_t seed = 1) {
        for (const DemoPart& part : place.store().contributions().demo)
            place.write(place.system, [&](Tx& tx) { part.fill(tx, DemoSize::small, seed); });
    }
    static std::string digest(test::World& place) {
        std::string all;
        for (const char* table : {"people_person",         "people_pupil",
                                  "people_pupil_status",   "people_pupil_profile",
                                  "people_pupil_year",     "people_pupil_policy",
                                  "people_care_record",    "people_measurement",
                                  "people_collector",      "people_guardianship",
                                  "people_staff_member",   "people_staff_profile",
                                  "people_contract",       "people_qualification",
                                  "people_verification",   "people_population_check",
                                  "people_duplicate_pair", "classes_class",
                                  "classes_enrolment",     "staffing_teaching_assignment",
                                  "staffing_duty"})
            all += std::to_string(place.number("select count(*) from " + std::string(table))) + ' ';
        for (const Person& person : place.all<Person>(place.system))
            all += person.full_name + person.personal_number.value_or("-") + '\n';
        return all;
    }
    std::int64_t count(const std::string& from) { return world.number("select count(*) from " + from); }
    void every_record_is_complete_enough_to_be_judged() {
        EXPECT_EQ(count("people_pupil as p where not exists (select 1 from people_pupil_status as s where "
                        "s.pupil_id = "
                        "p.id and s.valid_to is null)"),
                  0);
        for (const char* table : {"people_pupil_profile", "people_pupil_year", "people_care_record"})
            EXPECT_EQ(count(table), count("people_pupil")) << table;
        EXPECT_EQ(count("people_staff_post"), count("people_staff_member"));
        EXPECT_EQ(count("people_staff_profile"), count("people_staff_member"));
        EXPECT_GT(count("people_collector"), 3);
        EXPECT_GT(count("people_pupil_policy"), 5);
        EXPECT_GT(count("people_verification"), 40);
        EXPECT_GT(count("people_population_check where state = 'matched'"),
                  count("people_population_check where state = 'pending'"));
    }
    void who_left_has_a_closed_record() {
        const std::string gone =
            "people_pupil_status as s join people_pupil as p on p.id = s.pupil_id where s.state in "
            "('transferred_out', 'dropped_out')";
        EXPECT_GT(count(gone), 2);
        EXPECT_EQ(count(gone + " and p.valid_to is null"), 0);
        EXPECT_GT(count("people_pupil_status where state = 'reserved' and reason_id is not null"), 0);
    }
    void guardians_have_seats_and_the_teacher_who_is_a_mother_three() {
        world.read(world.system, [&](const Reader& reader) {
            std::size_t looked_at = 0, most = 0;
            for (const Guardianship& row : reader.all<Guardianship>(Selection{.limit = 60})) {
                std::vector<Seat> seats;
                append_seats(reader, row.guardian_id, seats);
                ASSERT_FALSE(seats.empty());
                most = std::max(most, seats.size());
                ++looked_at;
            }
            EXPECT_EQ(looked_at, 60u);
            EXPECT_GE(most, 3u);
        });
    }
    void the_second_records_and_the_shared_number_are_found_as_pairs() {
        EXPECT_GE(count("people_duplicate_pair where ended_at is null"), 3);
        EXPECT_GE(count("people_duplicate_pair where hard = 1"), 1);
    }
};
ON_BOTH(PeopleDemo);

// One case, because filling the demo takes longer than all that is asked of it.
TEST_P(PeopleDemo, people_have_their_records_and_the_same_seed_fills_the_same) {
    for (const DemoPart& part : world.store().contributions().demo)
        world.write(world.system, [&](Tx& tx) { part.fill(tx, DemoSize::none, 1); });
    EXPECT_EQ(count("people_person"), 0);
    fill(world, 4);
    every_record_is_complete_enough_to_be_judged();
    who_left_has_a_closed_record();
    guardians_have_seats_and_the_teacher_who_is_a_mother_three();
    the_second_records_and_the_shared_number_are_found_as_pairs();
    test::World again(GetParam());
    fill(again, 4);
    EXPECT_EQ(digest(again), digest(world));
}

}  // namespace
}  // namespace truong::people
