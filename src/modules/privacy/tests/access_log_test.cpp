// Who looked at hidden values, told to those whom it concerns: on both databases.
#include "catalog/routes.hpp"
#include "modules/privacy/tests/family.hpp"

namespace truong::privacy {
namespace {

class PrivacyAccessLog : public Family {
protected:
    PrivacyAccessLog() {
        for (const auto& [who, number] :
             {std::pair{child, "001315012345"}, std::pair{mother, "001185012345"}})
            world.write(as_clerk, [&, id = who, digits = number](Tx& tx) {
                people::Person row = tx.get(id);
                row.personal_number = digits;
                tx.put(row);
            });
    }
    void reveal(const Actor& actor, Id<people::Person> who) {
        const std::string path = collection_path(world.catalog().of(type_key<people::Person>()));
        const http::Response seen =
            world.call(actor, "GET " + path + '/' + text_of("per", who.value) + "?reveal=personal_number");
        EXPECT_EQ(seen.status, 200) << seen.body;
    }
    std::vector<AccessEntry> log(const Actor& actor, const AccessQuery& query = {}) {
        std::vector<AccessEntry> entries;
        world.read(actor, [&](const Reader& reader) { entries = access_log(reader, query); });
        return entries;
    }
    ProblemKind refused_log(const Actor& actor, const AccessQuery& query = {}) {
        return test::problem_of([&] { log(actor, query); }).kind;
    }
};
ON_BOTH(PrivacyAccessLog);

TEST_P(PrivacyAccessLog, a_mother_sees_exactly_who_looked_at_her_child) {
    EXPECT_TRUE(log(as_mother, {.person_id = child}).empty()) << "writing is no reading";
    reveal(as_clerk, child);
    reveal(as_clerk, mother);
    reveal(as_principal, child);
    const auto entries = log(as_mother, {.person_id = child});
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].roles, "principal") << "the newest first";
    EXPECT_EQ(entries[1].roles, "clerk");
    EXPECT_EQ(entries[1].hat, "staff");
    EXPECT_EQ(entries[1].fields, "personal_number");
    EXPECT_EQ(entries[1].entity, "people_person");
    EXPECT_EQ(entries[1].reader_name, "") << "the role, not the name";
    EXPECT_EQ(log(as_child, {.person_id = child}).size(), 2U);
    EXPECT_EQ(log(as_mother, {.person_id = mother}).size(), 1U);
    world.call(as_teacher, "GET /api/v1/people/pupils");
    EXPECT_EQ(log(as_mother, {.person_id = child}).size(), 2U) << "what was hidden was not read";
}

TEST_P(PrivacyAccessLog, of_other_families_nobody_learns) {
    reveal(as_clerk, child);
    EXPECT_EQ(refused_log(as_other_mother, {.person_id = child}), ProblemKind::not_found);
    EXPECT_EQ(refused_log(as_mother), ProblemKind::forbidden);
    EXPECT_EQ(refused_log(world.officer), ProblemKind::forbidden);
    EXPECT_EQ(refused_log(Actor{}), ProblemKind::forbidden);
    EXPECT_TRUE(log(world.stranger, {.person_id = child}).empty()) << "not his school's lines";
    mothers_tie.valid_to = day("2026-11-19");
    world.put(system_here(), mothers_tie);
    EXPECT_EQ(refused_log(as_mother, {.person_id = child}), ProblemKind::not_found);
}

TEST_P(PrivacyAccessLog, staff_see_their_own_and_the_leader_all_of_his_school_by_name) {
    world.put(system_here(), people::StaffMember{.person_id = mother, .valid_from = day("2026-09-01")});
    reveal(as_clerk, child);
    reveal(as_principal, child);
    const auto own = log(as_clerk);
    ASSERT_EQ(own.size(), 1U);
    EXPECT_TRUE(own[0].own);
    EXPECT_EQ(own[0].reader_name, "");
    const auto all = log(as_principal);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].reader_name, "Võ Văn Thư");
    EXPECT_FALSE(all[1].own);
    EXPECT_TRUE(log(as_teacher).empty());
}

TEST_P(PrivacyAccessLog, who_looks_into_it_for_others_stands_in_it) {
    world.put(system_here(), people::StaffMember{.person_id = mother, .valid_from = day("2026-09-01")});
    const Actor as_technician = staff("Ngô Văn Máy", 108, Role::technician);
    reveal(as_clerk, child);
    const auto first = log(as_technician);
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first[0].reader_name, "Võ Văn Thư");
    EXPECT_EQ(first[0].about_name, "Lê Hòa");
    const auto second = log(as_principal);
    ASSERT_EQ(second.size(), 2U);
    EXPECT_EQ(second[0].fields, "access_log");
    EXPECT_EQ(second[0].reader_name, "Ngô Văn Máy");
    EXPECT_EQ(second[0].label_vi, "Lượt xem dữ liệu");
    EXPECT_EQ(log(as_principal, {.reader_id = as_clerk.person}).size(), 1U);
    log(as_mother, {.person_id = child});
    EXPECT_EQ(log(as_principal, {.reader_id = mother}).size(), 0U) << "her own lines she may read freely";
    const auto everywhere = log(world.administrator, {.reader_id = as_clerk.person});
    ASSERT_EQ(everywhere.size(), 1U);
    EXPECT_EQ(everywhere[0].reader_name, "Võ Văn Thư");
    EXPECT_EQ(everywhere[0].about_name, "") << "not of whom";
    const auto about_one = test::problem_of([&] { log(world.administrator, {.person_id = child}); });
    EXPECT_EQ(about_one.kind, ProblemKind::forbidden);
    Actor of_campus = as_technician;
    of_campus.campus = {1};
    for (const AccessEntry& entry : log(of_campus, {.reader_id = as_clerk.person})) EXPECT_TRUE(entry.own);
}

TEST_P(PrivacyAccessLog, filters_and_pages) {
    for (int i = 0; i < 3; ++i) {
        reveal(as_clerk, child);
        world.pass(1000);
    }
    const auto first = log(as_principal, {.limit = 2});
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(log(as_principal, {.starting_after = first[1].id, .limit = 2}).size(), 1U);
    EXPECT_EQ(log(as_principal, {.entity = "people_pupil"}).size(), 0U);
    const AccessQuery of_the_day{
        .entity = "people_person", .from = day("2026-11-20"), .to = day("2026-11-20")};
    EXPECT_EQ(log(as_principal, of_the_day).size(), 3U);
    EXPECT_EQ(log(as_principal, {.from = day("2026-11-21")}).size(), 0U);
    EXPECT_EQ(log(as_principal, {.to = day("2026-11-19")}).size(), 0U);
    EXPECT_EQ(refused_log(as_principal, {.starting_after = "xyz"}), ProblemKind::invalid);
    EXPECT_EQ(world.call(as_principal, "GET /api/v1/privacy/access-log?limit=201").status, 422);
    EXPECT_EQ(world.call(as_principal, "GET /api/v1/privacy/access-log?limit=2").status, 200);
}

TEST_P(PrivacyAccessLog, lines_go_after_24_months_or_as_a_rule_says) {
    reveal(as_clerk, child);
    const auto lines_on = [&](std::string_view today) {
        world.set_today(day(today));
        world.write(world.system, [](Tx& tx) { forget_old(tx); });
        return world.number("select count(*) from access_log");
    };
    EXPECT_EQ(lines_on("2027-11-21"), 1);
    EXPECT_EQ(lines_on("2028-11-20"), 1) << "the last day of the 24 months";
    world.write(world.administrator, [](Tx& tx) {
        set_retention(tx, {.entity = "access_log", .months = 36, .basis = "Quyết định của Sở"});
    });
    EXPECT_EQ(lines_on("2028-11-21"), 1);
    EXPECT_EQ(lines_on("2029-11-21"), 0);
}

}  // namespace
}  // namespace truong::privacy
