// The states of an import: what stops half-way goes on, what is over is over, and whose it is.
#include "modules/imports/tests/file_world.hpp"
#include "modules/imports/turn.hpp"
#include "platform/jobs/reports.hpp"
#include "tests/world/problem.hpp"

namespace truong::imports {
namespace {

constexpr std::string_view state_heading = "Họ và tên,Ngày sinh,Giới tính,Lớp\n";

class ImportStates : public FileWorld {
protected:
    static std::string file_of(int pupils) {
        std::string file(state_heading);
        for (int i = 0; i < pupils; ++i)
            file += "Lê Văn Bé," + std::to_string(1 + i % 28) + '/' + std::to_string(1 + i / 28)
                    + "/2015,Nam,6A1\n";
        return file;
    }
    std::string refusal(const Actor& actor, const std::function<void(Tx&)>& work) {
        return test::problem_of([&] { world.write(actor, work); }).code;
    }
    std::string refused_apply(Id<Import> id) {
        return refusal(world.principal, [&](Tx& tx) { apply_import(tx, {id}); });
    }
    void cancel_job(Id<Import> id) {
        const std::int64_t job = loaded(id).job;
        world.write(world.principal, [&](Tx& tx) { jobs::cancel(tx, {.id = jobs::id_text(job)}); });
    }
    /// Applied up to the end of the first part, then stopped.
    Import half_applied(const std::string& file) {
        const Import import = begin(world.principal, file, {.create_missing = true});
        world.write(world.principal, [&](Tx& tx) { apply_import(tx, {import.id}); });
        int asked = 0;
        run_apply(world.store(), world.principal, import.id,
                  [&](std::size_t, std::size_t) { return ++asked < 2; });
        return loaded(import.id);
    }
    void change(Import row) {
        world.write(world.principal, [&](Tx& tx) { tx.as_system("of the test", [&] { tx.put(row); }); });
    }
};
ON_BOTH(ImportStates);

TEST_P(ImportStates, each_step_has_a_job_of_its_own) {
    const Import looked = begin(world.principal, file_of(1), {.create_missing = true});
    world.write(world.principal, [&](Tx& tx) { apply_import(tx, {looked.id}); });
    const Import applying = loaded(looked.id);
    EXPECT_NE(applying.job, looked.job);
    EXPECT_EQ(
        world.number("select count(*) from job where kind = 'imports.apply' and id = ?", {applying.job}), 1);
}

TEST_P(ImportStates, a_look_whose_job_was_cancelled_is_asked_for_again) {
    const Import import = begin(world.principal, file_of(1), {.create_missing = true});
    const auto look = [&](Tx& tx) { look_again(tx, {.id = import.id}); };
    world.write(world.principal, look);
    EXPECT_EQ(refusal(world.principal, look), "import_running");
    cancel_job(import.id);
    world.write(world.principal, look);
    run_look(world.store(), world.principal, import.id, {});
    EXPECT_EQ(loaded(import.id).state, ImportState::previewed);
}

TEST_P(ImportStates, what_was_cancelled_half_way_goes_on_or_is_undone) {
    Import import = half_applied(file_of(150));
    ASSERT_EQ(import.state, ImportState::applying);
    ASSERT_EQ(import.done, 100);
    EXPECT_EQ(refused_apply(import.id), "import_running");
    cancel_job(import.id);
    world.write(world.principal, [&](Tx& tx) { import = apply_import(tx, {import.id}); });
    EXPECT_EQ(import.done, 100) << "it goes on where it stopped";
    cancel_job(import.id);
    EXPECT_EQ(undo(import.id).state, ImportState::undone) << loaded(import.id).fault;
    EXPECT_TRUE(pupils().empty());
}

TEST_P(ImportStates, an_undo_that_stopped_asks_again_before_it_goes_on) {
    const Import import = bring_in(file_of(600)).import;
    world.write(world.principal, [&](Tx& tx) { undo_import(tx, {import.id}); });
    int asked = 0;
    run_undo(world.store(), world.principal, import.id, [&](auto, auto) { return asked++ == 0; });
    ASSERT_EQ(loaded(import.id).state, ImportState::undoing) << "its lines are more than one part undoes";
    const std::size_t left = pupils().size();
    ASSERT_GT(left, 0U);
    ASSERT_LT(left, 600U);
    // The class was made first and goes last: what is between goes with neither.
    auto changed = world.all<classes::Class>(world.principal).at(0);
    changed.name = "6A9";
    world.put(world.principal, changed);
    run_undo(world.store(), world.principal, import.id, {});
    EXPECT_EQ(loaded(import.id).state, ImportState::applied);
    EXPECT_NE(loaded(import.id).fault.find("not_undoable"), std::string::npos) << loaded(import.id).fault;
    EXPECT_EQ(pupils().size(), left);
}

TEST_P(ImportStates, a_command_takes_over_what_has_no_job) {
    Import import = begin(world.principal, file_of(1), {.create_missing = true});
    const auto resume = [&](Tx& tx) { import = resume_import(tx, import.id); };
    EXPECT_EQ(refusal(world.principal, resume), "import_not_interrupted");
    world.write(world.principal, [&](Tx& tx) { apply_import(tx, {import.id}); });
    EXPECT_EQ(refusal(world.principal, resume), "import_running");
    Import of_command = loaded(import.id);
    of_command.job = 0;
    change(of_command);
    EXPECT_EQ(refused_apply(import.id), "import_running");
    world.write(world.principal, resume);
    run_apply(world.store(), world.principal, import.id, {});
    EXPECT_EQ(loaded(import.id).state, ImportState::applied);
}

TEST_P(ImportStates, what_was_applied_is_not_applied_again) {
    const Done done = bring_in(file_of(1));
    EXPECT_EQ(refused_apply(done.import.id), "import_applied");
    EXPECT_EQ(refusal(world.principal, [&](Tx& tx) { look_again(tx, {.id = done.import.id}); }),
              "import_applied");
}

TEST_P(ImportStates, all_or_nothing_leaves_nothing_to_undo) {
    // Only the writing rejects the line here: what was looked at has changed since.
    Import import = half_applied(file_of(120) + "Lê Văn Hai,31/2/2015,Nam,6A1\n");
    ASSERT_NE(import.change_set, 0);
    import.all_or_nothing = true;
    change(import);
    run_apply(world.store(), world.principal, import.id, {});
    import = loaded(import.id);
    EXPECT_EQ(import.state, ImportState::failed);
    EXPECT_NE(import.fault.find("import_rows_rejected"), std::string::npos) << import.fault;
    EXPECT_TRUE(pupils().empty());
    EXPECT_EQ(refusal(world.principal, [&](Tx& tx) { undo_import(tx, {import.id}); }), "import_not_applied");
    EXPECT_EQ(done(import.id).count("rejected"), 1);
    world.write(world.principal, [&](Tx& tx) { look_again(tx, {.id = import.id}); });
}

TEST_P(ImportStates, who_looks_after_one_campus_leaves_the_imports_of_others_alone) {
    const Import import = begin(world.principal, file_of(1), {.create_missing = true});
    Actor clerk = world.principal;
    clerk.campus = world.put(world.principal, org::Campus{.code = "B", .name = "Bản Hồ"}).id;
    clerk.account.value += 1;
    EXPECT_EQ(refusal(clerk, [&](Tx& tx) { apply_import(tx, {import.id}); }), "forbidden");
    EXPECT_EQ(refusal(clerk, [&](Tx& tx) { look_again(tx, {.id = import.id}); }), "forbidden");
    const Done done = bring_in(file_of(1));
    EXPECT_EQ(refusal(clerk, [&](Tx& tx) { undo_import(tx, {done.import.id}); }), "forbidden");
}

TEST_P(ImportStates, a_file_hangs_on_one_import_and_goes_when_nothing_holds_it) {
    const Import import = begin(world.principal, file_of(1));
    const NewImport again{.sheet = "pupils", .file_id = *import.file_id, .year = "2026-2027"};
    EXPECT_EQ(refusal(world.principal, [&](Tx& tx) { begin_import(tx, again); }), "import_file_taken");
    const auto more = [&](int count) {
        world.write(world.principal, [&](Tx& tx) {
            tx.as_system("of the test", [&] {
                for (int i = 0; i < count; ++i)
                    tx.put(Import{.sheet = "pupils", .file_id = import.file_id, .asked_at = tx.now()});
            });
        });
    };
    const auto kept = [&] {
        return world.number("select count(*) from files_stored_file where id = ?", {import.file_id->value});
    };
    more(210);
    constexpr std::int64_t over_ms = std::int64_t{kept_days + 1} * 24 * 3600 * 1000;
    world.pass(over_ms);
    more(1);
    EXPECT_EQ(forget_files(world.store()), 211);
    EXPECT_EQ(kept(), 1) << "a younger import holds it";
    world.pass(over_ms);
    EXPECT_EQ(forget_files(world.store()), 1);
    EXPECT_EQ(kept(), 0);
}

TEST_P(ImportStates, many_decisions_fit_and_each_column_is_remembered_once) {
    NewImport wanted{.create_missing = true};
    const std::string elsewhere(200, 'x');
    for (int i = 0; i < most_columns - 2; ++i) wanted.columns.push_back({elsewhere, "B", "birth_date"});
    for (int i = 0; i < 2; ++i) wanted.columns.push_back({"", "A", "full_name"});
    bring_in(file_of(1), wanted);
    const auto memories = world.all<ColumnMemory>(world.principal);
    ASSERT_EQ(memories.size(), 1u);
    EXPECT_EQ(json::parse(memories.front().columns).items.size(), 1u) << memories.front().columns;
}

TEST_P(ImportStates, a_report_is_bounded_and_tells_what_it_leaves_out) {
    sheet::Report report;
    const auto say = [&](std::size_t count, const std::string& code, Severity severity) {
        for (std::size_t i = 0; i < count; ++i)
            report.findings.push_back(
                {.row = 2, .finding = {.path = "", .code = code, .severity = severity}});
    };
    say(most_findings, "short_year", Severity::warning);
    say(5, "import_busy", Severity::error);
    for (std::size_t i = 0; i < most_changed_lines + 3; ++i)
        report.lines.push_back({.row = 2, .changes = {sheet::FieldChange{.entity = "people_pupil"}}});
    const json::Value told = parse_report(json_of(world.catalog(), report));
    const auto number = [&](const json::Value& object, std::string_view name) {
        const json::Value* value = object.find(name);
        return value ? value->integer().value_or(-1) : -1;
    };
    EXPECT_EQ(told.find("findings")->items.size(), most_findings);
    EXPECT_EQ(told.find("findings")->items.back().find("code")->text, "import_busy");
    EXPECT_EQ(number(told, "findings_left_out"), 5);
    ASSERT_NE(told.find("left_out_by_code"), nullptr);
    EXPECT_EQ(number(*told.find("left_out_by_code"), "short_year"), 5);
    EXPECT_EQ(number(told, "changes_left_out"), 3);
    EXPECT_EQ(told.find("lines")->items.back().find("changes"), nullptr);
}

TEST_P(ImportStates, few_workbooks_are_read_at_once) {
    const Import import = begin(world.principal, file_of(1));
    std::string address = "GET /api/v1/imports/imports/";
    append_id(address, "imp", import.id.value);
    address += "/error-workbook";
    {
        const Turn first, second;
        const http::Response busy = world.call(world.principal, address);
        EXPECT_EQ(busy.status, 429) << busy.body;
        EXPECT_NE(busy.body.find("import_busy"), std::string::npos);
        EXPECT_TRUE(busy.header("Retry-After"));
    }
    EXPECT_NE(world.call(world.principal, address).status, 429);
}

TEST_P(ImportStates, a_day_in_no_school_year_asks_for_the_year) {
    world.set_today(*parse_date("2061-01-05"));
    EXPECT_EQ(test::problem_of([&] {
                  look_at({.store = world.store(), .actor = world.principal, .sheet = "pupils"}, file_of(1));
              }),
              (test::Seen{ProblemKind::invalid, "import_year_missing"}));
    EXPECT_EQ(test::problem_of([&] {
                  look_at({.store = world.store(), .actor = world.principal, .sheet = "classes"},
                          "Lớp,Buổi\n6A1,Sáng\n");
              }),
              (test::Seen{ProblemKind::invalid, "import_year_missing"}));
}

}  // namespace
}  // namespace truong::imports
