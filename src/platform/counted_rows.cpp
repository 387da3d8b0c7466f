#include "platform/counted_rows.hpp"

namespace truong::facts {

namespace {

std::string id_of(const Entity& entity) { return entity.table + ".id"; }

Condition rows_of_school(const Reader& reader, Id<org::School> school, const Entity& entity) {
    Condition condition{entity.table + ".ended_at is null", {}};
    if (entity.school_owned)
        condition = std::move(condition) && Condition{entity.table + ".school_id = ?", {school.value}};
    if (!entity.dated) return condition;
    const std::string from = entity.table + '.' + std::string(entity.dated->from->name);
    const std::string to = entity.table + '.' + std::string(entity.dated->to->name);
    return std::move(condition)
           && Condition{from + " <= ? and (" + to + " is null or " + to + " >= ?)", twice(reader.today())};
}

/// `select`, whose parameters are those of `met`, from the rows that count.
Condition asked(const Reader& reader, Id<org::School> school, const Rows& rows, const std::string& select) {
    const Entity& entity = reader.catalog().of(rows.entity);
    Condition which = rows_of_school(reader, school, entity) && rows.among;
    which.sql = "select " + select + " from " + entity.table + " where " + which.sql;
    which.params.insert(which.params.begin(), rows.met.params.begin(), rows.met.params.end());
    return which;
}

std::string met_column(const Rows& rows) { return "case when " + rows.met.sql + " then 1 else 0 end"; }

}  // namespace

std::string holds_on(const std::string& name) {
    return name + ".ended_at is null and " + name + ".valid_from <= ? and (" + name + ".valid_to is null or "
           + name + ".valid_to >= ?)";
}

std::vector<Param> twice(Date day) { return {to_param(day), to_param(day)}; }

Measured share_of(const Reader& reader, Id<org::School> school, const Rows& rows) {
    const Condition query =
        asked(reader, school, rows, "cast(coalesce(sum(" + met_column(rows) + "), 0) as bigint), count(*)");
    db::Query row(reader.connection(), query.sql);
    store::bind(row, query.params);
    if (!row.next()) return {};
    return {.numerator = row.number(0), .denominator = row.number(1), .items = {}};
}

void append_share(const Reader& reader, Id<org::School> school, const Rows& rows,
                  std::vector<CountedRow>& counted, std::string_view item) {
    const Entity& entity = reader.catalog().of(rows.entity);
    Condition query = asked(reader, school, rows, met_column(rows) + ", " + id_of(entity));
    query.sql += " order by " + id_of(entity);
    db::Query row(reader.connection(), query.sql);
    store::bind(row, query.params);
    while (row.next()) counted.push_back({rows.entity, row.number(1), row.number(0) == 1, std::string(item)});
}

Measured count_of(const Reader& reader, Id<org::School> school, const Rows& rows) {
    return {.numerator = share_of(reader, school, rows).numerator, .denominator = 0, .items = {}};
}

void append_count(const Reader& reader, Id<org::School> school, const Rows& rows,
                  std::vector<CountedRow>& counted) {
    append_share(reader, school, {rows.entity, Condition(rows.among) && rows.met, always()}, counted);
}

AtSchool::AtSchool(const Reader& reader, Id<org::School> school)
    : session_{.store = reader.store(),
               .connection = reader.connection(),
               .actor = {.hat = Hat::system, .school = school},
               .now = reader.now(),
               .today = reader.today(),
               .sensitive_reads = {}},
      reader_(session_) {}

}  // namespace truong::facts
