// What is wrong in a file is mended in its preview: cells, lines that stay out, and who may do it.
#include "modules/imports/lines.hpp"
#include "modules/imports/tests/file_world.hpp"
#include "platform/sheet/read.hpp"
#include "tests/world/problem.hpp"

namespace truong::imports {
namespace {

constexpr std::string_view faulty_file =
    "Họ và tên,Ngày sinh,Giới tính,Lớp\n"
    "Lê Văn Bé,31/2/2015,Nam,6A1\n"
    "Lê Thị Hoa,1/3/2015,Nữ,6A1\n"
    "Lê Văn Tư,31/2/2015,Nam,6A1\n"
    "Lê Văn Năm,5/3/2015,Nam,6A1\n";

class Corrections : public FileWorld {
protected:
    Import looked() { return begin(world.principal, std::string(faulty_file), {.create_missing = true}); }
    Import correct(Id<Import> id, const CellCorrection& cell) {
        Import import;
        world.write(world.principal, [&](Tx& tx) { import = correct_cells(tx, {id, { cell }}); });
        return import;
    }
    Import leave_out(Id<Import> id, int row, bool out = true) {
        Import import;
        world.write(world.principal, [&](Tx& tx) {
            import = leave_out_lines(tx, {id, {{.sheet = "", .row = row }}, out});
        });
        return import;
    }
    Import look_again_at(Id<Import> id) {
        world.write(world.principal, [&](Tx& tx) { look_again(tx, {.id = id}); });
        run_look(world.store(), world.principal, id, {});
        return loaded(id);
    }
    Import apply(Id<Import> id) {
        world.write(world.principal, [&](Tx& tx) { apply_import(tx, {id}); });
        run_apply(world.store(), world.principal, id, {});
        return loaded(id);
    }
    std::string address(Id<Import> id, const std::string& more, const std::string& method = "GET") {
        std::string text = method + " /api/v1/imports/imports/";
        append_id(text, "imp", id.value);
        return text + more;
    }
    json::Value answer(Id<Import> id, const std::string& more) {
        const http::Response response = world.call(world.principal, address(id, more));
        EXPECT_EQ(response.status, 200) << response.body;
        const json::Value whole = parse_report(response.body);
        return *whole.find("data");
    }
    /// "2 4": the rows of a window.
    std::string rows(Id<Import> id, const std::string& query) {
        std::string all;
        for (const json::Value& line : answer(id, "/lines?" + query).find("lines")->items)
            (all += all.empty() ? "" : " ") += line.find("row")->text;
        return all;
    }
    std::string refusal(const Actor& actor, const std::function<void(Tx&)>& work) {
        return test::problem_of([&] { world.write(actor, work); }).code;
    }
    static CellCorrection birth_of_row(int row, std::optional<std::string> text) {
        return {.row = row, .column = "B", .text = std::move(text)};
    }
};
ON_BOTH(Corrections);

TEST_P(Corrections, a_corrected_cell_is_what_is_applied) {
    const Id<Import> id = looked().id;
    ASSERT_EQ(loaded(id).rejected + loaded(id).created, 4);
    const Import corrected = correct(id, birth_of_row(2, "28/2/2015"));
    EXPECT_EQ(corrected.corrected, 1);
    EXPECT_EQ(corrected.unseen, 1);
    EXPECT_EQ(refusal(world.principal, [&](Tx& tx) { apply_import(tx, {id}); }), "import_unseen_corrections");
    EXPECT_EQ(look_again_at(id).unseen, 0);
    const json::Value line = answer(id, "/lines?show=corrected").find("lines")->items.at(0);
    EXPECT_EQ(line.find("cells")->items.at(1).text, "28/2/2015");
    EXPECT_EQ(line.find("corrected")->items.at(0).integer(), 1);
    EXPECT_TRUE(line.find("findings")->items.empty());
    apply(id);
    EXPECT_EQ(iso_text(*person("Lê Văn Bé").birth_date), iso_text(*parse_date("2015-02-28")));
}

TEST_P(Corrections, one_value_mends_all_lines_that_are_alike) {
    const Id<Import> id = looked().id;
    CellCorrection cell = birth_of_row(4, "27/2/2015");
    cell.alike = true;
    EXPECT_EQ(correct(id, cell).corrected, 2);
    look_again_at(id);
    EXPECT_EQ(rows(id, "show=errors"), "");
    EXPECT_EQ(rows(id, "show=corrected"), "2 4");
}

TEST_P(Corrections, what_the_file_says_can_be_had_back) {
    const Id<Import> id = looked().id;
    correct(id, birth_of_row(2, "28/2/2015"));
    const Import back = correct(id, birth_of_row(2, std::nullopt));
    EXPECT_EQ(back.corrected, 0);
    EXPECT_EQ(back.unseen, 2) << "both are news to the preview";
    look_again_at(id);
    EXPECT_EQ(rows(id, "show=corrected"), "");
    EXPECT_EQ(rows(id, "kind=day_impossible@1"), "2 4");
}

TEST_P(Corrections, a_line_that_is_left_out_is_told_and_not_written) {
    const Id<Import> id = looked().id;
    leave_out(id, 3);
    leave_out(id, 5);
    leave_out(id, 5, false);
    const Import looked = look_again_at(id);
    EXPECT_EQ(looked.left_out, 1);
    EXPECT_EQ(looked.rows, 3);
    EXPECT_EQ(rows(id, "show=left_out"), "3");
    EXPECT_EQ(rows(id, ""), "2 3 4 5");
    const Import applied = apply(id);
    EXPECT_EQ(applied.state, ImportState::applied) << applied.fault;
    EXPECT_EQ(applied.left_out, 1);
    for (const people::Pupil& one : pupils()) EXPECT_NE(one.full_name, "Lê Thị Hoa");
}

TEST_P(Corrections, a_whole_worksheet_is_left_out) {
    const Id<Import> id = looked().id;
    leave_out(id, 0);
    const Import looked = look_again_at(id);
    EXPECT_EQ(looked.rows, 0);
    EXPECT_EQ(looked.left_out, 4);
}

TEST_P(Corrections, lines_come_in_windows_by_what_was_said) {
    const Id<Import> id = looked().id;
    const json::Value head = answer(id, "/preview");
    EXPECT_EQ(head.find("counts")->find("all")->integer(), 4);
    EXPECT_EQ(head.find("columns")->items.at(2).find("values")->items.at(0).text, "Nam");
    bool told = false;
    for (const json::Value& kind : head.find("kinds")->items)
        told |= kind.find("kind")->text == "day_impossible@1" && kind.find("count")->integer() == 2;
    EXPECT_TRUE(told);
    EXPECT_EQ(rows(id, "limit=2"), "2 3");
    EXPECT_EQ(rows(id, "offset=2&limit=2"), "4 5");
    EXPECT_EQ(answer(id, "/lines?limit=1").find("total")->integer(), 4);
    EXPECT_EQ(answer(id, "/lines?kind=day_impossible@1")
                  .find("lines")
                  ->items.at(0)
                  .find("findings")
                  ->items.at(0)
                  .find("alike")
                  ->integer(),
              2);
    EXPECT_EQ(rows(id, "show=updated"), "");
    EXPECT_EQ(world.call(world.principal, address(id, "/lines?limit=501")).status, 422);
    EXPECT_EQ(world.call(world.principal, address(id, "/lines?size=1")).status, 422);
}

TEST_P(Corrections, the_error_workbook_has_what_was_corrected) {
    const Id<Import> id = looked().id;
    correct(id, birth_of_row(2, "28/2/2015"));
    look_again_at(id);
    const http::Response response = world.call(world.principal, address(id, "/error-workbook"));
    ASSERT_EQ(response.status, 200);
    const sheet::Workbook book = sheet::read(response.body, {});
    const sheet::Worksheet& sheet = book.sheets.at(0);
    EXPECT_EQ(sheet::text_of(sheet.at(*sheet.row(2), 1)), "28/2/2015");
}

TEST_P(Corrections, what_is_not_in_the_file_or_over_is_refused) {
    const Id<Import> id = looked().id;
    const auto at = [&](const CellCorrection& cell) {
        return refusal(world.principal, [&](Tx& tx) { correct_cells(tx, {id, {cell}}); });
    };
    EXPECT_EQ(at(birth_of_row(99, "x")), "import_line_unknown");
    EXPECT_EQ(at({.row = 2, .column = "ZZ", .text = "x"}), "import_line_unknown");
    EXPECT_EQ(at({.sheet = "Khác", .row = 2, .column = "B", .text = "x"}), "import_line_unknown");
    apply(id);
    EXPECT_EQ(at(birth_of_row(2, "28/2/2015")), "import_applied");
    EXPECT_EQ(refusal(world.principal,
                      [&](Tx& tx) {
                          leave_out_lines(tx, {id, {{.row = 2}}});
                      }),
              "import_applied");
}

TEST_P(Corrections, others_neither_see_the_lines_nor_correct_them) {
    const Id<Import> id = looked().id;
    const auto refused = [&](const Actor& actor) {
        for (const std::string_view what : {"/lines", "/preview"}) {
            const int status = world.call(actor, address(id, std::string(what))).status;
            EXPECT_TRUE(status == 403 || status == 404) << what << status;
        }
        return refusal(actor, [&](Tx& tx) { correct_cells(tx, {id, {birth_of_row(2, "x")}}); });
    };
    Actor elsewhere = world.principal;
    elsewhere.school = world.other_school;
    EXPECT_EQ(refused(elsewhere), "not_found");
    EXPECT_NE(refused(world.teacher), "");
    EXPECT_NE(refused(world.guardian), "");
    EXPECT_NE(
        refused(Actor{.hat = Hat::pupil, .account = {8}, .person = {8}, .school = world.principal.school}),
        "");
    EXPECT_EQ(loaded(id).corrected, 0);
}

TEST_P(Corrections, a_file_tells_what_list_it_is) {
    const auto file =
        files::keep(world.store(), world.principal,
                    {.name = "hs.csv", .media_type = "text/csv", .bytes = std::string(faulty_file)});
    std::string text = "GET /api/v1/imports/files/";
    append_id(text, "fil", file.id.value);
    const http::Response response = world.call(world.principal, text + "/recognised");
    ASSERT_EQ(response.status, 200) << response.body;
    const json::Value found = parse_report(response.body);
    const json::Value& list = found.find("data")->find("lists")->items.at(0);
    EXPECT_EQ(list.find("code")->text, "pupils");
    EXPECT_EQ(list.find("records")->integer(), 4);
}

TEST_P(Corrections, the_order_of_days_is_said_once_for_a_column) {
    NewImport wanted{.create_missing = true};
    wanted.columns = {{.column = "B", .field = "birth_date", .day_order = DayOrder::month_first}};
    bring_in("Họ và tên,Ngày sinh,Giới tính,Lớp\nLê Văn Bé,2/3/2015,Nam,6A1\n", wanted);
    EXPECT_EQ(iso_text(*person("Lê Văn Bé").birth_date), iso_text(*parse_date("2015-02-03")));
}

TEST_P(Corrections, another_list_is_looked_at_without_the_columns_of_the_first) {
    const Id<Import> id = looked().id;
    world.write(world.principal, [&](Tx& tx) { look_again(tx, {.id = id, .sheet = "staff"}); });
    run_look(world.store(), world.principal, id, {});
    EXPECT_EQ(loaded(id).sheet, "staff");
    EXPECT_EQ(refusal(world.principal, [&](Tx& tx) { look_again(tx, {.id = id, .sheet = "ghosts"}); }),
              "import_sheet_unknown");
}

TEST_P(Corrections, corrections_go_with_the_file) {
    const Id<Import> id = looked().id;
    correct(id, birth_of_row(2, "28/2/2015"));
    const auto kept = [&] { return world.number("select count(*) from imports_correction", {}); };
    ASSERT_EQ(kept(), 1);
    world.pass(std::int64_t{kept_days + 1} * 24 * 3600 * 1000);
    forget_files(world.store());
    EXPECT_EQ(kept(), 0);
}

}  // namespace
}  // namespace truong::imports
