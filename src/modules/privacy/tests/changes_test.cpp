// Who changed what, for those who answer for a school or for the server: on both databases.
#include "modules/privacy/changes.hpp"
#include "modules/privacy/tests/family.hpp"

namespace truong::privacy {
namespace {

class PrivacyChanges : public Family {
protected:
    PrivacyChanges() { as_technician = staff("Ngô Văn Máy", 108, Role::technician); }

    void rename(const Actor& actor, Id<people::Person> who, const std::string& nickname) {
        world.pass(1000);
        world.write(actor, [&](Tx& tx) {
            people::Person row = tx.get(who);
            row.other_name = nickname;
            tx.put(row);
        });
    }
    std::vector<ChangeEntry> log(const Actor& actor, const ChangeQuery& query = {}) {
        std::vector<ChangeEntry> entries;
        world.read(actor, [&](const Reader& reader) { entries = changes(reader, query); });
        return entries;
    }
    std::vector<ChangedRow> rows(const Actor& actor, const WhichChange& which) {
        std::vector<ChangedRow> found;
        world.read(actor, [&](const Reader& reader) { found = changed_rows(reader, which); });
        return found;
    }
    ProblemKind refused(const Actor& actor, const ChangeQuery& query = {}) {
        return test::problem_of([&] { log(actor, query); }).kind;
    }
    Actor as_technician;
};
ON_BOTH(PrivacyChanges);

TEST_P(PrivacyChanges, a_principal_finds_who_changed_whose_data_and_when) {
    rename(as_clerk, child, "Bé Na");
    rename(as_principal, mother, "Cô Mai");
    const auto all = log(as_principal);
    ASSERT_GE(all.size(), 2U);
    EXPECT_EQ(all[0].about_name, "Nguyễn Thị Mai") << "the newest first";
    EXPECT_TRUE(all[0].own);
    EXPECT_EQ(all[1].writer_name, "Võ Văn Thư");
    EXPECT_EQ(all[1].about_name, "Lê Hòa");
    ASSERT_EQ(all[1].kinds.size(), 1U);
    EXPECT_EQ(all[1].kinds[0].entity, "people_person");
    EXPECT_EQ(all[1].kinds[0].change, "updated");
    const auto by_clerk = log(as_technician, {.writer_id = as_clerk.person});
    ASSERT_EQ(by_clerk.size(), 1U);
    EXPECT_EQ(by_clerk[0].id, all[1].id);
    EXPECT_EQ(log(as_principal, {.writer_id = as_principal.person, .person_id = mother}).size(), 1U);
}

TEST_P(PrivacyChanges, what_was_written_is_told_without_personal_values) {
    rename(as_clerk, child, "Bé Na");
    const auto newest = log(as_principal, {.limit = 1}).at(0);
    const auto lines = rows(as_principal, {.id = newest.id});
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_TRUE(lines[0].visible);
    EXPECT_EQ(lines[0].row, text_of("per", child.value));
    EXPECT_EQ(lines[0].screen, "people.persons");
    EXPECT_EQ(lines[0].about_name, "Lê Hòa");
    EXPECT_EQ(lines[0].after.find("Bé Na"), std::string::npos);
    EXPECT_NE(lines[0].after.find("other_name"), std::string::npos);
}

TEST_P(PrivacyChanges, another_school_families_officers_and_clerks_are_refused) {
    rename(as_clerk, child, "Bé Na");
    const auto newest = log(as_principal, {.limit = 1}).at(0);
    for (const Actor& actor : {as_clerk, as_teacher, as_mother, as_child, world.officer, Actor{}})
        EXPECT_EQ(refused(actor), ProblemKind::forbidden);
    Actor of_campus = as_principal;
    of_campus.campus = {1};
    EXPECT_EQ(refused(of_campus), ProblemKind::forbidden);
    for (const ChangeEntry& entry : log(world.stranger)) EXPECT_NE(entry.id, newest.id);
    const auto seen = test::problem_of([&] { rows(world.stranger, {.id = newest.id}); });
    EXPECT_EQ(seen.kind, ProblemKind::not_found);
    EXPECT_EQ(test::problem_of([&] { rows(as_clerk, {.id = newest.id}); }).kind, ProblemKind::forbidden);
}

TEST_P(PrivacyChanges, who_runs_the_server_learns_who_wrote_and_not_of_whom) {
    rename(as_clerk, child, "Bé Na");
    const auto all = log(world.administrator, {.writer_id = as_clerk.person});
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].writer_name, "Võ Văn Thư");
    EXPECT_EQ(all[0].about_name, "");
    for (const ChangedRow& row : rows(world.administrator, {.id = all[0].id})) EXPECT_EQ(row.about_name, "");
    world.write(as_clerk, [&](Tx& tx) {
        people::Pupil row = tx.get(pupil);
        row.previous_school = "Mầm non Hoa Hồng";
        tx.put(row);
    });
    const auto newest = log(world.administrator, {.limit = 1}).at(0);
    for (const ChangedRow& row : rows(world.administrator, {.id = newest.id})) {
        EXPECT_FALSE(row.visible) << "data of schools are not his";
        EXPECT_EQ(row.before + row.after, "");
    }
}

TEST_P(PrivacyChanges, who_runs_the_server_asks_about_nobody_and_gets_no_ids_of_people) {
    rename(as_clerk, child, "Bé Na");
    EXPECT_EQ(refused(world.administrator, {.person_id = child}), ProblemKind::forbidden);
    EXPECT_EQ(refused(world.administrator, {.row = text_of("per", child.value)}), ProblemKind::forbidden);
    for (const ChangeEntry& entry : log(world.administrator)) {
        EXPECT_FALSE(entry.writer_id);
        for (const ChangedRow& row : rows(world.administrator, {.id = entry.id}))
            EXPECT_FALSE(!row.visible && row.row.starts_with("per_")) << row.entity;
    }
    const auto answer = world.call(world.administrator, "GET /api/v1/privacy/changes?limit=100");
    EXPECT_EQ(answer.body.find("per_"), std::string::npos);
}

TEST_P(PrivacyChanges, a_search_for_one_person_is_logged_and_one_for_all_is_not) {
    rename(as_clerk, child, "Bé Na");
    const auto noted = [&] {
        return world.number("select count(*) from access_log where fields = 'change_log' and row_id = "
                            + std::to_string(child.value));
    };
    log(as_principal);
    EXPECT_EQ(noted(), 0);
    log(as_principal, {.person_id = child});
    EXPECT_EQ(noted(), 1);
    refused(world.administrator, {.person_id = child});
    EXPECT_EQ(noted(), 1);
}

TEST_P(PrivacyChanges, whether_a_change_can_be_taken_back_is_told_before) {
    rename(as_clerk, child, "Bé Na");
    const std::string set = log(as_principal, {.limit = 1}).at(0).id;
    const auto outlook = [&](const Actor& actor) {
        return world.call(actor, "GET /api/v1/platform/change-sets/" + set + "/undo");
    };
    EXPECT_NE(outlook(as_principal).body.find("\"may\":true"), std::string::npos)
        << outlook(as_principal).body;
    EXPECT_EQ(outlook(world.stranger).status, 404);
    rename(as_principal, child, "Bé Ni");
    const auto after = outlook(as_principal);
    EXPECT_NE(after.body.find("\"may\":false"), std::string::npos) << after.body;
    EXPECT_EQ(after.body.find("\"why_vi\":\"\""), std::string::npos) << after.body;
}

TEST_P(PrivacyChanges, filters_and_pages) {
    for (const char* name : {"Na", "Ni", "Nu"}) rename(as_clerk, child, name);
    const ChangeQuery of_clerk{.writer_id = as_clerk.person, .limit = 2};
    const auto first = log(as_principal, of_clerk);
    ASSERT_EQ(first.size(), 2U);
    ChangeQuery further = of_clerk;
    further.starting_after = first[1].id;
    EXPECT_EQ(log(as_principal, further).size(), 1U);
    EXPECT_EQ(log(as_principal, {.writer_id = as_clerk.person, .entity = "people_pupil"}).size(), 0U);
    EXPECT_EQ(log(as_principal, {.writer_id = as_clerk.person, .entity = "people.persons"}).size(), 3U);
    EXPECT_EQ(log(as_principal, {.writer_id = as_clerk.person, .row = text_of("per", child.value)}).size(),
              3U);
    EXPECT_EQ(log(as_principal, {.writer_id = as_clerk.person, .from = day("2026-11-20")}).size(), 3U);
    EXPECT_EQ(log(as_principal, {.writer_id = as_clerk.person, .from = day("2026-11-21")}).size(), 0U);
    EXPECT_EQ(log(as_principal, {.to = day("2026-11-19")}).size(), 0U);
    EXPECT_EQ(refused(as_principal, {.row = "xyz"}), ProblemKind::invalid);
    EXPECT_EQ(refused(as_principal, {.starting_after = "xyz"}), ProblemKind::invalid);
    EXPECT_EQ(world.call(as_principal, "GET /api/v1/privacy/changes?limit=101").status, 422);
    const auto whole = world.call(as_principal, "GET /api/v1/privacy/changes?limit=2");
    EXPECT_EQ(whole.status, 200) << whole.body;
}

}  // namespace
}  // namespace truong::privacy
