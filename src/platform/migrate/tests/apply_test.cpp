// Which steps are applied, and what is refused before anything happens.
#include <filesystem>
#include <fstream>
#include <thread>

#include "platform/migrate/tests/toys.hpp"

namespace truong::migrate {

class MigrateApply : public Migrating {
protected:
    db::Seen refusal(const std::vector<StepFile>& files) {
        return db::problem_of([&] { apply_steps(*db_, files); });
    }
    std::size_t pending(const std::vector<StepFile>& files) { return plan(*db_, files).pending.size(); }
    /// Early schema, then one that drops the memberships.
    std::vector<StepFile> two_steps() { return steps_to({early_schema(), clubs_only()}); }
};

namespace {

void replace_in(std::string& text, std::string_view old, std::string_view with) {
    const std::size_t at = text.find(old);
    ASSERT_NE(at, std::string::npos) << old << " is not in " << text;
    text.replace(at, old.size(), with);
}

}  // namespace

TEST_P(MigrateApply, applies_what_is_pending_once) {
    const auto files = two_steps();
    EXPECT_EQ(pending(files), 2U);
    EXPECT_EQ(apply_steps(*db_, {files[0]}).size(), 1U);
    EXPECT_EQ(pending(files), 1U);
    EXPECT_EQ(plan(*db_, files).applied.at(0).name, "create_table_org_school");
    EXPECT_EQ(apply_steps(*db_, files).size(), 1U);
    EXPECT_EQ(apply_steps(*db_, files).size(), 0U);
    EXPECT_EQ(pending(files), 0U);
    EXPECT_EQ(number("select count(*) from schema_step where applied_at > 1700000000000"), 2);
    EXPECT_EQ(dumped(), dumped_directly(clubs_only()));
}

TEST_P(MigrateApply, nothing_is_destroyed_without_a_persons_word) {
    auto files = two_steps();
    replace_in(files[1].text, "\"confirmed\": true", "\"confirmed\": false");
    EXPECT_EQ(refusal(files), (db::Seen{ProblemKind::conflict, "not_confirmed", files[1].name}));
    EXPECT_EQ(pending(files), 2U) << "not even the harmless step before it";
    replace_in(files[1].text, "\"confirmed\": false", "\"confirmed\": true");
    EXPECT_EQ(apply_steps(*db_, files).size(), 2U);
}

TEST_P(MigrateApply, a_file_that_was_applied_is_never_changed) {
    auto files = two_steps();
    apply_steps(*db_, {files[0]});
    auto edited = files;
    edited[0].text += '\n';
    EXPECT_EQ(refusal(edited), (db::Seen{ProblemKind::conflict, "step_changed", files[0].name}));
    EXPECT_EQ(db::problem_of([&] { plan(*db_, edited); }).code, "step_changed");
    edited = files;
    edited[0].name = "0001_another.json";
    EXPECT_EQ(refusal(edited), (db::Seen{ProblemKind::conflict, "step_changed", "0001_another.json"}));
    EXPECT_EQ(apply_steps(*db_, files).size(), 1U);
}

TEST_P(MigrateApply, an_older_program_leaves_a_newer_database_alone) {
    const auto files = two_steps();
    apply_steps(*db_, files);
    EXPECT_EQ(refusal({files[0]}), (db::Seen{ProblemKind::conflict, "step_unknown", files[1].name}));
    EXPECT_EQ(db::problem_of([&] { plan(*db_, {}); }).code, "step_unknown");
}

TEST_P(MigrateApply, a_faulty_file_stops_everything_before_it_begins) {
    auto files = two_steps();
    files[1].text = "{\"operations\":[{\"operation\":\"drop_period\",\"table\":\"toyclub_club\"}]}";
    EXPECT_EQ(refusal(files),
              (db::Seen{ProblemKind::invalid, "bad_step", files[1].name + ": operations[0]"}));
    EXPECT_EQ(dumped(), "");
}

TEST_P(MigrateApply, a_step_that_fails_in_its_middle_leaves_the_state_before_it) {
    const auto first = steps_to({early_schema()});
    apply_steps(*db_, first);
    run("insert into org_school (id, name) values (1, 'A'), (2, 'A')");
    const std::string before = dumped();
    const StepFile broken{"0002_broken.json", R"({"operations": [
        {"operation": "add_column", "table": "org_school",
         "column": {"name": "size", "type": "integer", "default": 1}},
        {"operation": "rename_table", "table": "toyclub_club", "to": "toyclub_circle"},
        {"operation": "drop_period", "table": "toyclub_membership"},
        {"operation": "add_index", "table": "org_school", "index": {"columns": ["name"], "unique": true}},
        {"operation": "rename_column", "table": "org_school", "column": "name", "to": "title"}]})"};
    try {
        apply_steps(*db_, {first[0], broken});
        ADD_FAILURE() << "two schools have one name";
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.kind(), ProblemKind::conflict);
        EXPECT_EQ(problem.findings().at(0).code, "taken");
        EXPECT_EQ(problem.findings().at(1), (Finding{.path = "0002_broken.json", .code = "step_failed"}));
    }
    EXPECT_EQ(dumped(), before);
    EXPECT_EQ(number("select count(*) from org_school"), 2);
    EXPECT_EQ(number("select count(*) from schema_step"), 1);
    run("update org_school set name = 'B' where id = 2");
    EXPECT_EQ(apply_steps(*db_, {first[0], broken}).size(), 1U);
    EXPECT_EQ(seen("insert into toyclub_circle (id, school_id, name, version) values (1, 9, 'x', 1)").code,
              "missing_target")
        << "foreign keys are on again";
}

TEST_P(MigrateApply, two_processes_that_start_together_migrate_once) {
    const auto files = two_steps();
    if (on_sqlite()) {
        EXPECT_EQ(db::problem_of([&] { another(); }).code, "database_in_use");
        return;
    }
    const auto other = another();
    std::size_t here = 0, there = 0;
    std::thread thread([&] { there = apply_steps(*other, files).size(); });
    here = apply_steps(*db_, files).size();
    thread.join();
    EXPECT_EQ(here + there, 2U);
    EXPECT_EQ(number("select count(*) from schema_step"), 2);
}

TEST_P(MigrateApply, the_steps_of_the_program_lead_to_their_schema) {
    const auto files = embedded_steps();
    const auto folder = read_steps(std::filesystem::path(SOURCE_DIR) / "migrations");
    ASSERT_EQ(files.size(), folder.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        EXPECT_EQ(files[i].name, folder[i].name);
        EXPECT_EQ(files[i].text, folder[i].text);
    }
    const auto steps = parse_steps(files);
    EXPECT_EQ(apply_steps(*db_, files).size(), steps.size());
    const std::string migrated = dumped();
    EXPECT_EQ(migrated, dumped_directly(schema::replay(steps)));
}

TEST_P(MigrateApply, steps_are_read_from_a_folder_in_order) {
    const auto folder = std::filesystem::path(testing::TempDir())
                        / ("steps_" + std::string(on_sqlite() ? "sqlite" : "postgres"));
    std::filesystem::create_directories(folder);
    for (const StepFile& file : two_steps()) std::ofstream(folder / file.name) << file.text;
    std::ofstream(folder / "README.md") << "not a step";
    const auto files = read_steps(folder);
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].text, two_steps()[0].text);
    EXPECT_EQ(parse_steps(files)[1].number, 2);
    std::filesystem::remove_all(folder);
}

INSTANTIATE_TEST_SUITE_P(Both, MigrateApply, testing::Values(Dialect::sqlite, Dialect::postgres),
                         db::backend_name);

}  // namespace truong::migrate
