#include "catalog/migration.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/reflect.hpp"

namespace truong::schema {
namespace {

Table school() { return {.name = "org_school", .columns = {{"id"}, {"name", ColumnType::text}}}; }

Table club() {
    return {.name = "toy_club",
            .school_owned = true,
            .columns = {{"id"},
                        {"school_id"},
                        {"name", ColumnType::text},
                        {"ended_at", ColumnType::integer, true}},
            .foreign_keys = {{"school_id", "org_school"}},
            .indexes = {{.columns = {"name"}, .unique = true, .live = true}}};
}

Table member() {
    return {.name = "toy_member",
            .school_owned = true,
            .columns = {{"id"},
                        {"school_id"},
                        {"club_id"},
                        {"valid_from", ColumnType::date},
                        {"valid_to", ColumnType::date, true},
                        {"ended_at", ColumnType::integer, true}},
            .foreign_keys = {{"school_id", "org_school"}, {"club_id", "toy_club", true}},
            .indexes = {{.columns = {"club_id"}}},
            .period = Period{"valid_from", "valid_to", {"club_id"}}};
}

Schema toys() { return {{school(), club(), member()}}; }

Table& in(Schema& schema, std::string_view name) {
    return *std::find_if(schema.tables.begin(), schema.tables.end(),
                         [&](const Table& table) { return table.name == name; });
}

/// "create_table org_school, …"
std::string told(const Step& step) {
    std::string text;
    for (const Operation& operation : step.operations)
        (((text += text.empty() ? "" : ", ") += name_of(operation.verb)) += ' ') += operation.table;
    return text;
}

std::string changes(const Schema& from, const Schema& to) {
    const Step step = difference(from, to);
    Schema reached = from;
    for (const Operation& operation : step.operations) apply(reached, operation);
    EXPECT_EQ(told(difference(reached, to)), "") << "a step must lead where it says";
    return told(step);
}

/// "path|reason" of the refusal; "accepted" without one.
template <class Call> std::string refusal(Call call) {
    try {
        call();
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.kind(), ProblemKind::invalid);
        const Finding& finding = problem.findings().at(0);
        return finding.path + '|' + (finding.code == "bad_step" ? finding.args.at(0) : finding.code);
    }
    return "accepted";
}

std::string refusal_of_file(std::string_view text, std::string_view file = "0001_toys.json") {
    return refusal([&] { step_from_json(file, text); });
}
std::string refusal_of_operation(const std::string& operation) {
    return refusal_of_file("{\"operations\":[" + operation + "]}");
}
std::string refusal_in(Schema schema, const Operation& operation) {
    return refusal([&] { apply(schema, operation); });
}

TEST(Migration, from_nothing_creates_every_table_and_equal_schemas_need_nothing) {
    EXPECT_EQ(changes({}, toys()), "create_table org_school, create_table toy_club, create_table toy_member");
    EXPECT_EQ(changes(toys(), toys()), "");
    EXPECT_EQ(changes(toys(), {}),
              "drop_foreign_key toy_club, drop_foreign_key toy_member, "
              "drop_foreign_key toy_member, drop_table org_school, drop_table toy_club, "
              "drop_table toy_member");
}

TEST(Migration, a_circle_of_foreign_keys_closes_after_the_tables_exist) {
    Schema circle = toys();
    in(circle, "toy_club").columns.push_back({"leader_id", ColumnType::integer, true});
    in(circle, "toy_club").foreign_keys.push_back({"leader_id", "toy_member", true});
    EXPECT_EQ(changes({}, circle),
              "create_table org_school, create_table toy_club, create_table toy_member, "
              "add_foreign_key toy_club");
    EXPECT_TRUE(
        changes(circle, {}).ends_with("drop_table org_school, drop_table toy_club, drop_table toy_member"));
}

TEST(Migration, renames_follow_was_and_keep_what_points_there) {
    Schema to = toys();
    Table& group = in(to, "toy_club");
    group.name = "toy_group";
    group.was = "toy_club";
    group.columns[2].name = "title";
    group.columns[2].was = "name";
    group.indexes[0].columns = {"title"};
    in(to, "toy_member").foreign_keys[1].table = "toy_group";
    EXPECT_EQ(changes(toys(), to), "rename_table toy_club, rename_column toy_group");
    EXPECT_EQ(changes(to, to), "") << "once renamed, `was` means nothing";
    group.was = "";
    EXPECT_TRUE(changes(toys(), to).find("drop_table toy_club") != std::string::npos);
}

TEST(Migration, columns_keys_indexes_and_periods_are_compared_without_their_order) {
    Schema to = toys();
    Table& table = in(to, "toy_member");
    std::swap(table.columns[3], table.columns[5]);
    std::swap(table.foreign_keys[0], table.foreign_keys[1]);
    EXPECT_EQ(changes(toys(), to), "");
    table.columns.push_back({"note", ColumnType::text, true});
    table.indexes = {{.columns = {"club_id"}, .live = true}, {.columns = {"note"}}};
    table.period->key = {};
    EXPECT_EQ(changes(toys(), to),
              "drop_index toy_member, drop_period toy_member, add_column toy_member, "
              "add_index toy_member, add_index toy_member, set_period toy_member");
    EXPECT_EQ(changes(to, toys()),
              "drop_index toy_member, drop_index toy_member, drop_period toy_member, "
              "drop_column toy_member, add_index toy_member, set_period toy_member");
}

TEST(Migration, what_no_step_can_do_is_refused_with_a_hint) {
    Schema to = toys();
    in(to, "toy_club").columns[2].type = ColumnType::integer;
    EXPECT_NE(refusal([&] { difference(toys(), to); }).find("add another column"), std::string::npos);
    to = toys();
    in(to, "toy_club").school_owned = false;
    EXPECT_NE(refusal([&] { difference(toys(), to); }).find("declare another table"), std::string::npos);
    to = toys();
    in(to, "toy_club").columns[2].nullable = true;
    EXPECT_EQ(changes(toys(), to), "change_column toy_club");
}

TEST(Migration, an_operation_that_does_not_fit_is_refused) {
    const Schema schema = toys();
    const Operation again{.verb = Verb::create_table, .table = "toy_club", .created = club()};
    EXPECT_EQ(refusal_in(schema, again), "|there is a table toy_club already");
    EXPECT_EQ(refusal_in(schema, {.verb = Verb::drop_table, .table = "toy_none"}),
              "|there is no table toy_none");
    EXPECT_EQ(refusal_in(schema, {.verb = Verb::drop_table, .table = "toy_club"}),
              "|toy_member.club_id still points to toy_club");
    EXPECT_EQ(refusal_in(schema, {.verb = Verb::rename_table, .table = "toy_club", .to = "toy_member"}),
              "|there is a table toy_member already");
    EXPECT_EQ(refusal_in(schema, {.verb = Verb::drop_column, .table = "toy_club", .name = "id"}),
              "|the column id cannot be dropped");
    EXPECT_EQ(refusal_in(schema, {.verb = Verb::drop_column, .table = "toy_club", .name = "name"}),
              "|drop the index with name first");
    EXPECT_EQ(refusal_in(schema, {.verb = Verb::drop_column, .table = "toy_member", .name = "valid_to"}),
              "|drop the period with valid_to first");
    EXPECT_EQ(
        refusal_in(schema, {.verb = Verb::rename_column, .table = "toy_club", .name = "name", .to = "id"}),
        "|toy_club has a column id already");
    EXPECT_EQ(refusal_in(schema, {.verb = Verb::rename_column, .table = "toy_club", .name = "x", .to = "y"}),
              "|the table toy_club has no column x");
    EXPECT_EQ(refusal_in(schema, {.verb = Verb::add_index, .table = "toy_club", .index = club().indexes[0]}),
              "|toy_club has this index already");
    EXPECT_EQ(refusal_in(schema, {.verb = Verb::drop_index, .table = "toy_club", .index = {{"id"}}}),
              "|toy_club has no such index");
    EXPECT_EQ(refusal_in(schema, {.verb = Verb::drop_period, .table = "toy_club"}),
              "|toy_club has no period");
}

TEST(Migration, a_foreign_key_says_whether_the_school_goes_with_it) {
    Schema schema = toys();
    Operation add{
        .verb = Verb::add_foreign_key, .table = "org_school", .foreign_key = {"club_id", "toy_club"}};
    in(schema, "org_school").columns.push_back({"club_id"});
    EXPECT_EQ(refusal_in(schema, add),
              "|a row of no school, in org_school, cannot point into one school's toy_club");
    in(schema, "toy_member").columns.push_back({"other_id"});
    add = {.verb = Verb::add_foreign_key, .table = "toy_member", .foreign_key = {"other_id", "toy_club"}};
    EXPECT_EQ(refusal_in(schema, add), "|the foreign key of other_id must say \"with_school\": true");
    add.foreign_key.with_school = true;
    EXPECT_EQ(refusal_in(schema, add), "accepted");
    add.foreign_key = {"other_id", "toy_none"};
    EXPECT_EQ(refusal_in(schema, add), "|the foreign key of other_id points to no table: toy_none");
}

TEST(Migration, steps_are_numbered_without_gaps_and_a_fault_names_file_and_operation) {
    Step first = propose({}, toys());
    EXPECT_EQ(file_name(first), "0001_create_table_org_school.json");
    EXPECT_EQ(replay({first}).tables.size(), 3U);
    Step second{.number = 3, .name = "late"};
    EXPECT_EQ(refusal([&] {
                  replay({first, second});
              }),
              "0003_late.json|its number should be 2: steps are numbered from 1 without gaps");
    second.number = 2;
    second.operations = {{.verb = Verb::drop_period, .table = "toy_member"},
                         {.verb = Verb::drop_period, .table = "toy_member"}};
    EXPECT_EQ(refusal([&] {
                  replay({first, second});
              }),
              "0002_late.json: operations[1]|toy_member has no period");
}

TEST(Migration, every_operation_survives_its_file) {
    Step step = difference({}, toys());
    step.number = 12;
    step.name = "every";
    step.confirmed = true;
    Column column{"size", ColumnType::integer};
    column.initial = std::int64_t{-7};
    for (std::size_t verb = 1; verb < enumerators<Verb>().size(); ++verb)
        step.operations.push_back({.verb = static_cast<Verb>(verb),
                                   .table = "toy_club",
                                   .name = "old",
                                   .to = "other",
                                   .column = column,
                                   .index = {{"name", "size"}, true, true},
                                   .foreign_key = {"size", "toy_member", true},
                                   .period = {"a", "b", {"c"}}});
    const std::string text = to_json(step);
    const Step read = step_from_json(file_name(step), text);
    EXPECT_EQ(to_json(read), text);
    EXPECT_EQ(read.number, 12);
    EXPECT_EQ(read.name, "every");
    EXPECT_TRUE(read.confirmed);
    ASSERT_EQ(read.operations.size(), step.operations.size());
    EXPECT_EQ(std::get<std::int64_t>(read.operations[5].column.initial), -7);
    EXPECT_EQ(told(read), told(step));
}

TEST(Migration, a_file_is_laid_out_for_people) {
    Schema schema{{school()}};
    schema.tables[0].columns.push_back({"size", ColumnType::integer});
    EXPECT_EQ(to_json(propose({}, schema)), R"({
  "operations": [
    {
      "operation": "create_table",
      "table": "org_school",
      "columns": [
        {"name": "id", "type": "integer"},
        {"name": "name", "type": "text"},
        {"name": "size", "type": "integer"}
      ]
    }
  ]
}
)");
    const Step step{
        .number = 1, .name = "x", .operations = {{.verb = Verb::drop_table, .table = "toy_club"}}};
    EXPECT_EQ(to_json(step), R"({
  "destructive": true,
  "confirmed": false,
  "operations": [{"operation": "drop_table", "table": "toy_club"}]
}
)");
}

TEST(Migration, a_faulty_file_is_refused_with_file_and_place) {
    EXPECT_EQ(refusal_of_file("{"), "0001_toys.json|not_json");
    EXPECT_EQ(refusal_of_file(R"({"operations":[],"operations":[]})"),
              "0001_toys.json: operations|duplicate_key");
    EXPECT_EQ(refusal_of_file("[]"), "0001_toys.json|an object is expected");
    EXPECT_EQ(refusal_of_file("{}"), "0001_toys.json|\"operations\" is missing");
    EXPECT_EQ(refusal_of_file(R"({"operations":{}})"), "0001_toys.json: operations|a list is expected");
    EXPECT_EQ(refusal_of_file(R"({"operations":[],"sql":""})"),
              "0001_toys.json|there is no such member: \"sql\"");
    EXPECT_EQ(refusal_of_file(R"({"operations":[],"destructive":true})"),
              "0001_toys.json|it says \"destructive\" but drops nothing");
    EXPECT_EQ(refusal_of_operation(R"({"operation":"drop_table","table":"toy_club"})"),
              "0001_toys.json|it drops a table or a column and must say \"destructive\": true");
    for (const char* file :
         {"1_toys.json", "0001toys.json", "0001_toys.sql", "00001_toys.json", "_toys.json"})
        EXPECT_NE(refusal_of_file(R"({"operations":[]})", file).find("0007_rooms.json"), std::string::npos)
            << file;
    EXPECT_NE(refusal_of_file(R"({"operations":[]})", "0001_Two Toys.json").find("snake_case"),
              std::string::npos);
}

TEST(Migration, a_faulty_operation_is_refused_with_its_place) {
    EXPECT_EQ(refusal_of_operation("1"), "0001_toys.json: operations[0]|\"operation\" is missing");
    EXPECT_TRUE(
        refusal_of_operation(R"({"operation":"sql","table":"toy_club"})")
            .starts_with("0001_toys.json: operations[0].operation|one of these is expected: create_table, "));
    EXPECT_TRUE(refusal_of_operation(R"({"operation":"drop_period","table":"toy club; drop"})")
                    .starts_with("0001_toys.json: operations[0].table|a name is expected"));
    EXPECT_EQ(refusal_of_operation(R"({"operation":"drop_period","table":"toy_club","to":"x"})"),
              "0001_toys.json: operations[0]|there is no such member: \"to\"");
    const auto column = [](const std::string& text) {
        return refusal_of_operation(R"({"operation":"add_column","table":"toy_club","column":)" + text + '}');
    };
    EXPECT_EQ(column(R"({"name":"x","type":"integer","default":-1})"), "accepted");
    EXPECT_TRUE(
        column(R"({"name":"x","type":"double"})")
            .starts_with("0001_toys.json: operations[0].column.type|one of these is expected: integer, "));
    EXPECT_EQ(column(R"({"name":"x","type":"integer","default":1.5})"),
              "0001_toys.json: operations[0].column.default|a whole number or a text is expected");
    for (const char* wrong :
         {R"({"name":"x","type":"integer","default":"1"})", R"({"name":"x","type":"text","default":1})",
          R"({"name":"x","type":"bytes","default":""})"})
        EXPECT_TRUE(column(wrong).ends_with("the default does not have the type of the column"));
    EXPECT_TRUE(
        column(R"({"name":"x","type":"date","default":"2026-02-29"})").ends_with("not a day that exists"));
    EXPECT_TRUE(
        column(R"({"name":"x","type":"text","nullable":"yes"})").ends_with("true or false is expected"));
    EXPECT_TRUE(column(R"({"name":"order","type":"text"})").find("a name is expected") != std::string::npos);
}

}  // namespace
}  // namespace truong::schema
