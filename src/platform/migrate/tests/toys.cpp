#include "platform/migrate/tests/toys.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace truong::migrate {

using schema::Schema;

schema::Table school_table() {
    return {.name = "org_school", .columns = {{"id"}, {"name", schema::ColumnType::text}}};
}

Schema early_schema() {
    Catalog catalog;
    catalog.entity<toyclub::Club>("clu", {"Câu lạc bộ", "Club"})
        .field<&toyclub::Club::name>({"Tên", "Name"}, {.limit = 50, .order = Order::text, .searched = true})
        .unique<&toyclub::Club::name>();
    catalog.entity<toyclub::Membership>("mem", {"Thành viên", "Membership"})
        .field<&toyclub::Membership::club_id>({"Câu lạc bộ", "Club"})
        .field<&toyclub::Membership::guest_of>({"Khách của", "Guest of"})
        .field<&toyclub::Membership::valid_from>({"Từ ngày", "From"})
        .field<&toyclub::Membership::valid_to>({"Đến ngày", "To"})
        .dated<&toyclub::Membership::valid_from, &toyclub::Membership::valid_to,
               &toyclub::Membership::club_id, &toyclub::Membership::guest_of>();
    catalog.seal();
    return schema::schema_of(catalog, {school_table()});
}

Schema later_schema() {
    Catalog catalog;
    catalog.entity<toygroup::Group>("clu", {"Nhóm", "Group"})
        .was("toyclub_club")
        .field<&toygroup::Group::title>({"Tên", "Title"},
                                        {.limit = 50, .order = Order::text, .searched = true, .was = "name"})
        .field<&toygroup::Group::sport>({"Môn", "Sport"})
        .field<&toygroup::Group::size>({"Số người", "Size"})
        .field<&toygroup::Group::founded_on>({"Ngày lập", "Founded on"})
        .unique<&toygroup::Group::title>();
    catalog.seal();
    return schema::schema_of(catalog, {school_table()});
}

Schema clubs_only() {
    Schema schema = early_schema();
    std::erase_if(schema.tables,
                  [](const schema::Table& table) { return table.name == "toyclub_membership"; });
    return schema;
}

std::vector<StepFile> Migrating::steps_to(const std::vector<Schema>& schemas) {
    std::vector<StepFile> files;
    std::vector<schema::Step> steps;
    for (const Schema& schema : schemas) {
        schema::Step step = schema::propose(steps, schema);
        step.confirmed = true;
        files.push_back({schema::file_name(step), schema::to_json(step)});
        steps.push_back(std::move(step));
    }
    return files;
}

std::string Migrating::dumped() {
    std::string text;
    db_->read([&](db::Connection& connection) { text = dump(connection); });
    return text;
}

namespace {

/// A later step may have an older table point to a new one.
std::vector<schema::Table> after_their_targets(std::vector<schema::Table> waiting) {
    std::vector<schema::Table> placed;
    const auto is_placed = [&](const std::string& name) {
        return std::any_of(placed.begin(), placed.end(),
                           [&](const schema::Table& table) { return table.name == name; });
    };
    while (!waiting.empty()) {
        const auto next = std::find_if(waiting.begin(), waiting.end(), [&](const schema::Table& table) {
            return std::all_of(table.foreign_keys.begin(), table.foreign_keys.end(),
                               [&](const schema::ForeignKey& key) {
                                   return key.table == table.name || is_placed(key.table);
                               });
        });
        check(next != waiting.end(), "tables point to one another in a circle");
        placed.push_back(*next);
        waiting.erase(next);
    }
    return placed;
}

}  // namespace

std::string Migrating::dumped_directly(const Schema& schema) {
    clear();
    if (!on_sqlite()) script("create extension btree_gist");
    for (const schema::Table& table : after_their_targets(schema.tables))
        script(schema::create_table(table, GetParam()));
    return dumped();
}

void Migrating::clear() {
    if (!on_sqlite()) return script("drop schema public cascade; create schema public");
    std::string drops;
    db_->read([&](db::Connection& connection) {
        db::Query query(connection, "select name from sqlite_master where type = 'table'");
        while (query.next()) drops += "drop table " + std::string(query.text(0)) + ';';
    });
    script("pragma foreign_keys = off;" + drops + "pragma foreign_keys = on");
}

db::Seen Migrating::seen(const std::string& sql, const db::Params& params) {
    return db::problem_of([&] { run(sql, params); });
}

}  // namespace truong::migrate
