#include "modules/quality/derived.hpp"

#include "base/check.hpp"

namespace truong::quality {

namespace {

db::Param derived_value(const Field& field, const Value& value) {
    if (value.index() == 0) return {};
    if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
    const std::int64_t number = std::get<std::int64_t>(value);
    if (field.codec->kind != Kind::date) return number;
    const auto iso = iso_text(Date{static_cast<std::int32_t>(number)});
    return std::string(iso.data(), iso.size());
}

db::Params values_of(const Entity& entity, const void* row) {
    db::Params values;
    for (const Field& field : entity.fields)
        if (&field != &entity.id()) values.push_back(derived_value(field, field.load(row)));
    return values;
}

/// All columns but the id, each followed by `behind`.
std::string columns_of(const Entity& entity, std::string_view behind) {
    std::string columns;
    for (const Field& field : entity.fields)
        if (&field != &entity.id()) ((columns += columns.empty() ? "" : ", ") += field.name) += behind;
    return columns;
}

std::string insert_of(const Entity& entity) {
    std::string marks;
    for (std::size_t i = 1; i < entity.fields.size(); ++i) marks += "?, ";
    return "insert into " + entity.table + " (" + columns_of(entity, "")
           + ", id, school_id, version) values (" + marks + "?, ?, 1)";
}

std::string update_of(const Entity& entity) {
    return "update " + entity.table + " set " + columns_of(entity, " = ?")
           + ", version = version + 1 where id = ? and school_id = ?";
}

}  // namespace

void write_derived(Tx& tx, const Entity& entity, Id<org::School> school, const DerivedRows& rows) {
    check(entity.write.rule == system_only, "only what follows from other rows is written past the log");
    const auto many = [&](const std::vector<const void*>& of) {
        std::vector<db::Params> all;
        for (const void* row : of) {
            db::Params& values = all.emplace_back(values_of(entity, row));
            values.emplace_back(entity.id_of(row));
            values.emplace_back(school.value);
        }
        return all;
    };
    std::vector<db::Params> gone;
    for (const std::int64_t id : rows.gone) gone.push_back({id, school.value});
    // What goes makes room first: an added row may have its key.
    db::Connection& connection = tx.connection();
    if (!gone.empty())
        connection.run_many("delete from " + entity.table + " where id = ? and school_id = ?", gone);
    if (!rows.changed.empty()) connection.run_many(update_of(entity), many(rows.changed));
    if (!rows.added.empty()) connection.run_many(insert_of(entity), many(rows.added));
}

}  // namespace truong::quality
