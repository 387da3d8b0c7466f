// Every operation leads to the schema that a new installation has, and keeps the rows.
#include <algorithm>
#include <set>

#include "base/reflect.hpp"
#include "platform/migrate/tests/toys.hpp"

namespace truong::migrate {

using schema::ColumnType;
using schema::Schema;
using schema::Table;

class MigrateOperations : public Migrating {
protected:
    /// From the early schema, filled with rows, to another one; gives the dump.
    std::string migrate_to(const Schema& to) {
        const auto files = steps_to({early_schema(), to});
        clear();
        apply_steps(*db_, {files[0]});
        fill();
        apply_steps(*db_, files);
        return dumped();
    }
    /// Two schools with two clubs each; three memberships in the first, one of them ended.
    void fill() {
        run("insert into org_school (id, name) values (1, 'A'), (2, 'B')");
        run("insert into toyclub_club (id, school_id, name, version, ended_at) values "
            "(11, 1, 'Cờ', 1, null), (12, 1, 'Bóng', 1, null), (21, 2, 'Cờ', 1, null), (22, 2, 'Cờ', 1, 9)");
        const std::string insert =
            "insert into toyclub_membership (id, school_id, club_id, guest_of, valid_from, valid_to, "
            "version, "
            "ended_at) values (?, 1, ?, ?, ?, ?, 1, ?)";
        run(insert, {31, 11, {}, "2026-01-01", "2026-06-30", {}});
        run(insert, {32, 11, {}, "2026-07-01", {}, {}});
        run(insert, {33, 11, 12, "2026-01-01", {}, 5});
    }
    std::int64_t count(const std::string& table) { return number("select count(*) from " + table); }
};

namespace {

Table& in(Schema& schema, std::string_view name) {
    return *std::find_if(schema.tables.begin(), schema.tables.end(),
                         [&](const Table& table) { return table.name == name; });
}
Table& club(Schema& schema) { return in(schema, "toyclub_club"); }
Table& membership(Schema& schema) { return in(schema, "toyclub_membership"); }

schema::Column& column_in(Table& table, std::string_view name) {
    return *std::find_if(table.columns.begin(), table.columns.end(),
                         [&](const schema::Column& column) { return column.name == name; });
}

void rename_in(Table& table, const std::string& name, const std::string& to) {
    column_in(table, name).was = name;
    column_in(table, name).name = to;
    for (schema::ForeignKey& key : table.foreign_keys)
        if (key.column == name) key.column = to;
    for (schema::Index& index : table.indexes)
        std::replace(index.columns.begin(), index.columns.end(), name, to);
}

struct Change {
    std::string what;
    std::function<void(Schema&)> make;
};

void rename_club(Schema& schema) {
    club(schema).was = "toyclub_club";
    for (schema::ForeignKey& key : membership(schema).foreign_keys)
        if (key.table == "toyclub_club") key.table = "toyclub_circle";
    club(schema).name = "toyclub_circle";
}

/// So long that the names of its indexes are cut.
void rename_membership(Schema& schema) {
    membership(schema).was = "toyclub_membership";
    membership(schema).name = "toyclub_membership_in_clubs_and_circles_of_all_kinds";
}

void add_columns(Schema& schema) {
    auto& columns = club(schema).columns;
    columns.push_back({"size", ColumnType::integer, false, {}, std::int64_t{7}});
    columns.push_back({"motto", ColumnType::text, true, {}, std::string("it's")});
    columns.push_back({"first_day", ColumnType::date, false, {}, std::string("2026-09-05")});
    columns.push_back({"photo", ColumnType::bytes, true});
}

void drop_column(Schema& schema) {
    std::erase_if(club(schema).columns, [](const auto& column) { return column.name == "name_folded"; });
}

void rename_columns(Schema& schema) {
    rename_in(club(schema), "name", "title");
    rename_in(membership(schema), "valid_from", "first_day");
    rename_in(membership(schema), "guest_of", "guest_id");
    membership(schema).period = schema::Period{"first_day", "valid_to", {"club_id", "guest_id"}};
}

void allow_null(Schema& schema) {
    column_in(club(schema), "name").nullable = true;
    column_in(membership(schema), "club_id").nullable = true;
}

void require_column(Schema& schema) {
    schema::Column& column = column_in(club(schema), "name_folded");
    column.nullable = false;
    column.initial = std::string("?");
}

void widen_to_text(Schema& schema) { column_in(club(schema), "version").type = ColumnType::text; }

void change_indexes(Schema& schema) {
    club(schema).indexes = {{.columns = {"name"}, .live = true}};
    membership(schema).indexes.push_back(
        {.columns = {"club_id", "valid_from"}, .unique = true, .live = true});
}

void drop_foreign_key(Schema& schema) {
    std::erase_if(membership(schema).foreign_keys, [](const auto& key) { return key.column == "guest_of"; });
}

void add_foreign_key(Schema& schema) {
    club(schema).columns.push_back({"parent_id", ColumnType::integer, true});
    club(schema).foreign_keys.push_back({"parent_id", "toyclub_club", true});
}

void drop_table(Schema& schema) { schema = clubs_only(); }
void change_period(Schema& schema) { membership(schema).period->key = {"club_id", "guest_of", "version"}; }
void drop_period(Schema& schema) { membership(schema).period.reset(); }

const std::vector<Change> changes{
    {"rename_club", rename_club},         {"rename_membership", rename_membership},
    {"add_columns", add_columns},         {"drop_column", drop_column},
    {"rename_columns", rename_columns},   {"allow_null", allow_null},
    {"require_column", require_column},   {"widen_to_text", widen_to_text},
    {"change_indexes", change_indexes},   {"drop_foreign_key", drop_foreign_key},
    {"add_foreign_key", add_foreign_key}, {"drop_table", drop_table},
    {"change_period", change_period},     {"drop_period", drop_period}};

Schema changed(const std::function<void(Schema&)>& make) {
    Schema schema = early_schema();
    make(schema);
    return schema;
}

}  // namespace

TEST_P(MigrateOperations, from_empty_equals_direct_creation) {
    for (const Schema& schema : {early_schema(), later_schema()}) {
        clear();
        apply_steps(*db_, steps_to({schema}));
        const std::string migrated = dumped();
        EXPECT_NE(migrated.find("table org_school"), std::string::npos);
        EXPECT_EQ(migrated, dumped_directly(schema));
    }
}

TEST_P(MigrateOperations, every_change_keeps_the_rows_and_leads_to_what_direct_creation_makes) {
    for (const Change& change : changes) {
        SCOPED_TRACE(change.what);
        const Schema to = changed(change.make);
        const std::string migrated = migrate_to(to);
        EXPECT_EQ(count(to.tables[1].name), 4);
        EXPECT_TRUE(to.tables.size() == 2 || count(to.tables[2].name) == 3);
        EXPECT_EQ(migrated, dumped_directly(to));
    }
}

TEST_P(MigrateOperations, the_changes_need_every_operation) {
    std::set<schema::Verb> verbs;
    for (const Change& change : changes)
        for (const schema::Step& step : parse_steps(steps_to({early_schema(), changed(change.make)})))
            for (const schema::Operation& operation : step.operations) verbs.insert(operation.verb);
    EXPECT_EQ(verbs.size(), enumerators<schema::Verb>().size());
}

TEST_P(MigrateOperations, a_declaration_that_was_renamed_keeps_its_rows_and_new_columns_take_the_default) {
    EXPECT_EQ(migrate_to(later_schema()).find("toyclub"), std::string::npos);
    EXPECT_EQ(
        number("select count(*) from toygroup_group where title = 'Cờ' and sport = 'chess' and size = 12 "
               "and founded_on is null"),
        3);
    EXPECT_EQ(seen("insert into toygroup_group (id, school_id, title, sport, version) values (1, 1, 'x', "
                   "'chess', 1)"),
              (db::Seen{ProblemKind::invalid, "required", "size"}))
        << "the default is for the rows that were there";
}

TEST_P(MigrateOperations, rows_that_exist_get_the_default_of_the_step) {
    migrate_to(changed(add_columns));
    EXPECT_EQ(number("select count(*) from toyclub_club where size = 7 and motto = 'it''s' "
                     "and first_day = '2026-09-05' and photo is null"),
              4);
    migrate_to(changed(require_column));
    EXPECT_EQ(number("select count(*) from toyclub_club where name_folded = '?'"), 4);
    migrate_to(changed(widen_to_text));
    EXPECT_EQ(number("select count(*) from toyclub_club where version = '1'"), 4);
}

TEST_P(MigrateOperations, foreign_keys_hold_after_a_table_was_rebuilt) {
    migrate_to(changed(add_foreign_key));
    const db::Seen missing{ProblemKind::invalid, "missing_target", ""};
    EXPECT_EQ(seen("update toyclub_club set parent_id = 99 where id = 11"), missing);
    EXPECT_EQ(seen("update toyclub_membership set club_id = 99 where id = 31"), missing);
    EXPECT_EQ(seen("delete from toyclub_club where id = 11"), missing);
}

TEST_P(MigrateOperations, a_new_column_without_default_needs_an_empty_table) {
    const Schema to = changed([](Schema& schema) {
        club(schema).columns.push_back({"first_day", ColumnType::date});
    });
    EXPECT_EQ(db::problem_of([&] { migrate_to(to); }).code, "required");
    EXPECT_EQ(dumped(), dumped_directly(early_schema())) << "the step that failed left nothing";
    clear();
    EXPECT_EQ(apply_steps(*db_, steps_to({early_schema(), to})).size(), 2U);
}

TEST_P(MigrateOperations, rows_that_break_a_new_rule_stop_the_step) {
    const Schema loose = changed(drop_period);
    Schema wrong_key = changed(drop_foreign_key);
    const auto periods = steps_to({loose, early_schema()});
    apply_steps(*db_, {periods[0]});
    fill();
    run("update toyclub_membership set valid_from = '2026-06-30' where id = 32");
    EXPECT_EQ(db::problem_of([&] { apply_steps(*db_, periods); }).code, "overlap");
    EXPECT_EQ(dumped(), dumped_directly(loose));
    const auto keys = steps_to({wrong_key, early_schema()});
    clear();
    apply_steps(*db_, {keys[0]});
    fill();
    run("update toyclub_membership set guest_of = 99 where id = 31");
    EXPECT_EQ(db::problem_of([&] { apply_steps(*db_, keys); }).code, "missing_target");
    EXPECT_EQ(dumped(), dumped_directly(wrong_key));
}

INSTANTIATE_TEST_SUITE_P(Both, MigrateOperations, testing::Values(Dialect::sqlite, Dialect::postgres),
                         db::backend_name);

}  // namespace truong::migrate
