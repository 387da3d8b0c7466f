// Who sees which people, and what somebody may act as: on both databases.
#include "modules/people/entities.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::people {
namespace {

using test::problem_of;
using test::Seen;

class People : public test::Both {
protected:
    People() {
        clerk = world.principal;
        clerk.roles = {Role::clerk};
        world.write(clerk, [&](Tx& tx) {
            pupil = register_pupil(tx, {.full_name = "Lê Hòa", .personal_number = "079312000123"});
            classmate = register_pupil(tx, {.full_name = "Trần An"});
            mother = register_guardian(
                tx, {.full_name = "Nguyễn Thị Đào", .pupil_id = pupil.id, .kinship = Kinship::mother});
            teacher = register_staff_member(tx, {.full_name = "Phạm Bình"});
        });
        guardian = {
            .hat = Hat::guardian, .account = {91}, .person = mother.guardian_id, .school = world.school};
        child = {.hat = Hat::pupil, .account = {92}, .person = pupil.person_id, .school = world.school};
    }
    std::vector<std::string> names(const Actor& actor) {
        std::vector<std::string> found;
        for (const Person& person : world.all<Person>(actor)) found.push_back(person.full_name);
        std::sort(found.begin(), found.end());
        return found;
    }
    std::vector<Seat> seats(Id<Person> person) {
        std::vector<Seat> found;
        world.read(world.system, [&](const Reader& reader) { append_seats(reader, person, found); });
        return found;
    }
    Actor clerk, guardian, child;
    Pupil pupil, classmate;
    Guardianship mother;
    StaffMember teacher;
};
ON_BOTH(People);

using Names = std::vector<std::string>;

TEST_P(People, a_school_knows_its_own_people_and_no_others) {
    EXPECT_EQ(names(clerk), (Names{"Lê Hòa", "Nguyễn Thị Đào", "Phạm Bình", "Trần An"}));
    // Who neither leads nor teaches a class has no business with the families.
    EXPECT_EQ(names(world.teacher), (Names{"Lê Hòa", "Phạm Bình", "Trần An"}));
    EXPECT_EQ(names(world.stranger), Names{});
    EXPECT_EQ(names(world.officer), Names{});  // an officer sees staff records, no child and no identity
    EXPECT_EQ(world.all<StaffMember>(world.officer).size(), 1u);
    EXPECT_TRUE(world.all<Pupil>(world.officer).empty());
    EXPECT_TRUE(world.all<StaffMember>(world.other_officer).empty());
}

TEST_P(People, a_family_sees_itself) {
    EXPECT_EQ(names(guardian), (Names{"Lê Hòa", "Nguyễn Thị Đào"}));
    EXPECT_EQ(names(child), Names{"Lê Hòa"});
    ASSERT_EQ(world.all<Pupil>(guardian).size(), 1u);
    EXPECT_EQ(world.all<Pupil>(guardian).front().id, pupil.id);
    world.write(
        clerk, [&](Tx& tx) { register_guardian(tx, {.full_name = "Trần Cường", .pupil_id = classmate.id}); });
    EXPECT_EQ(world.all<Guardianship>(child).size(), 1u);
    EXPECT_EQ(world.all<Guardianship>(guardian).size(), 1u);
    EXPECT_TRUE(world.all<StaffMember>(guardian).empty());
}

TEST_P(People, a_guardianship_that_ended_opens_nothing) {
    mother.valid_to = *parse_date("2026-11-20");
    mother = world.put(clerk, mother);
    EXPECT_EQ(names(guardian).size(), 2u);  // the last day belongs to it
    world.set_today(*parse_date("2026-11-21"));
    EXPECT_EQ(names(guardian), Names{"Nguyễn Thị Đào"});
    EXPECT_TRUE(seats(mother.guardian_id).empty());
}

TEST_P(People, custody_limits_what_a_guardian_sees) {
    world.write(clerk, [&](Tx& tx) {
        tx.put(PupilProfile{.pupil_id = pupil.id, .current_address = "12 Đường Số Một"});
        register_guardian(tx, {.full_name = "Lê Văn Cha", .pupil_id = pupil.id});
    });
    EXPECT_EQ(world.all<PupilProfile>(guardian).size(), 1u);
    EXPECT_EQ(world.all<Guardianship>(guardian).size(), 2u);
    mother.custody = Custody::limited;
    mother = world.put(clerk, mother);
    EXPECT_EQ(world.all<Pupil>(guardian).size(), 1u);
    EXPECT_TRUE(world.all<PupilProfile>(guardian).empty()) << "where the child lives";
    EXPECT_EQ(world.all<Guardianship>(guardian).size(), 1u) << "how the other parent is reached";
    mother.custody = Custody::none;
    mother.may_collect = false;
    mother = world.put(clerk, mother);
    EXPECT_TRUE(world.all<Pupil>(guardian).empty());
    EXPECT_TRUE(seats(mother.guardian_id).empty());
}

TEST_P(People, what_somebody_may_act_as_follows_from_his_records) {
    const auto of_mother = seats(mother.guardian_id);
    ASSERT_EQ(of_mother.size(), 1u);
    EXPECT_EQ(of_mother.front().hat, Hat::guardian);
    EXPECT_EQ(of_mother.front().school, world.school);
    const auto of_teacher = seats(teacher.person_id);
    ASSERT_EQ(of_teacher.size(), 1u);
    EXPECT_TRUE(of_teacher.front().roles.has(Role::teacher));
    ASSERT_EQ(seats(pupil.person_id).size(), 1u);
    EXPECT_EQ(seats(pupil.person_id).front().hat, Hat::pupil);
    world.write(clerk, [&](Tx& tx) { tx.end(teacher.id); });
    EXPECT_TRUE(seats(teacher.person_id).empty());
}

TEST_P(People, who_keeps_no_records_registers_nobody) {
    for (const Actor& actor : {world.teacher, guardian, child, world.officer})
        EXPECT_EQ(problem_of([&] {
                      world.write(actor, [&](Tx& tx) { register_pupil(tx, {.full_name = "Mới"}); });
                  }).kind,
                  ProblemKind::forbidden);
    EXPECT_EQ(world.number("select count(*) from people_person"), 4);
}

TEST_P(People, nobody_gives_a_record_to_a_person_his_school_does_not_know) {
    Actor other = world.stranger;
    EXPECT_EQ(problem_of([&] {
                  world.put(other,
                            Pupil{.person_id = pupil.person_id, .valid_from = *parse_date("2026-11-01")});
              }),
              (Seen{ProblemKind::invalid, "missing_target"}));
    EXPECT_EQ(problem_of([&] {
                  world.write(other, [&](Tx& tx) {
                      register_guardian(tx, {.full_name = "Ai Đó", .pupil_id = pupil.id});
                  });
              }).kind,
              ProblemKind::not_found);
}

TEST_P(People, another_campus_keeps_its_people_to_itself) {
    Id<org::Campus> first, second;
    world.write(world.principal, [&](Tx& tx) {
        first = tx.put(org::Campus{.code = "C1", .name = "Cơ sở một"}).id;
        second = tx.put(org::Campus{.code = "C2", .name = "Cơ sở hai"}).id;
    });
    Actor here = clerk, there = clerk;
    here.campus = first;
    there.campus = second;
    Guardianship father;
    world.write(here, [&](Tx& tx) {
        const Pupil own = register_pupil(tx, {.full_name = "Vũ Minh", .campus_id = first});
        father = register_guardian(tx, {.full_name = "Vũ Nam", .pupil_id = own.id});
    });
    const auto sees = [&](const Actor& actor, const std::string& name) {
        const Names all = names(actor);
        return std::find(all.begin(), all.end(), name) != all.end();
    };
    EXPECT_TRUE(sees(here, "Vũ Minh") && sees(here, "Vũ Nam"));
    EXPECT_FALSE(sees(there, "Vũ Minh") || sees(there, "Vũ Nam"));
    EXPECT_TRUE(sees(there, "Lê Hòa"));  // of no campus: everybody's
    EXPECT_EQ(problem_of([&] { world.write(there, [&](Tx& tx) { tx.end(father.id); }); }).kind,
              ProblemKind::not_found);
    world.write(here, [&](Tx& tx) { tx.end(father.id); });
}

TEST_P(People, a_school_that_somebody_left_reads_who_he_was_and_changes_nothing) {
    pupil.valid_to = *parse_date("2026-11-20");
    pupil = world.put(clerk, pupil);
    world.set_today(*parse_date("2026-11-21"));
    std::string address = "/api/v1/people/persons/";
    append_id(address, "per", pupil.person_id.value);
    EXPECT_EQ(world.call(clerk, "GET " + address).status, 200);
    EXPECT_EQ(
        world.call(clerk, "PATCH " + address, R"({"full_name":"Khác"})", {{"If-Match", "\"1\""}}).status,
        403);
    EXPECT_EQ(world.call(clerk, "GET " + address + "?reveal=personal_number").status, 403);
}

TEST_P(People, a_personal_number_is_shown_to_registrars_who_ask) {
    std::string address = "GET /api/v1/people/persons/";
    append_id(address, "per", pupil.person_id.value);
    EXPECT_EQ(world.call(clerk, address).body.find("079312000123"), std::string::npos);
    EXPECT_NE(world.call(clerk, address + "?reveal=personal_number").body.find("079312000123"),
              std::string::npos);
    EXPECT_EQ(world.call(world.teacher, address + "?reveal=personal_number").status, 403);
    EXPECT_EQ(world.call(guardian, address + "?reveal=personal_number").status, 403);
}

}  // namespace
}  // namespace truong::people
