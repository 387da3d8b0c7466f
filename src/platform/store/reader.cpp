#include "platform/store/reader.hpp"

#include "base/check.hpp"
#include "platform/keys/keys.hpp"
#include "platform/store/store.hpp"

namespace truong {

namespace store {

void bind(db::Query& query, const std::vector<Param>& params) {
    for (const Param& param : params) {
        if (const auto* number = std::get_if<std::int64_t>(&param))
            query.bind(*number);
        else if (const auto* text = std::get_if<std::string>(&param))
            query.bind(std::string_view(*text));
        else
            query.null();
    }
}

std::int64_t days_of(std::string_view iso) {
    const auto date = parse_date(iso);
    check(date.has_value(), "a date column holds no date");
    return date->days;
}

std::string place_of(const Entity& entity, const Field& field, std::int64_t id) {
    return entity.table + '.' + std::string(field.name) + '/' + std::to_string(id);
}

}  // namespace store

namespace {

/// The columns that every select has behind the fields.
struct MetaColumns {
    int version, ended_at, school;
    explicit MetaColumns(const Entity& entity)
        : version(static_cast<int>(entity.fields.size())), ended_at(version + 1), school(version + 2) {}
};

bool stored_as_text(const Field& field) {
    const Kind kind = field.codec->kind;
    return kind == Kind::text || kind == Kind::choice;
}

/// A column as a Value; views live until the next row.
Value column_value(const db::Query& query, int column, const Field& field) {
    if (query.is_null(column)) return {};
    if (stored_as_text(field)) return query.text(column);
    if (field.codec->kind == Kind::date) return store::days_of(query.text(column));
    return query.number(column);
}

RowMeta meta_of(const db::Query& query, const Entity& entity) {
    const MetaColumns columns(entity);
    RowMeta meta{.version = query.number(columns.version)};
    if (!query.is_null(columns.ended_at)) meta.ended_at = Instant{query.number(columns.ended_at)};
    if (entity.school_owned) meta.school.value = query.number(columns.school);
    return meta;
}

void read_row(const db::Query& query, const Entity& entity, const keys::Ring& ring, void* row) {
    int column = 0;
    const std::int64_t id = query.number(0);
    for (const Field& field : entity.fields) {
        bool fits = true;
        if (field.options.privacy == Privacy::secret && !query.is_null(column)) {
            const std::string plain = ring.unseal(query.bytes(column), store::place_of(entity, field, id));
            fits = field.store(row, std::string_view(plain));
        } else {
            fits = field.store(row, column_value(query, column, field));
        }
        check(fits, "the database holds what the entity does not allow");
        ++column;
    }
}

/// The expression that sorts a field, and whether nulls must be given a place in it.
std::string sort_column(const Entity& entity, const Field& field) {
    std::string column = entity.table + '.' + std::string(field.name);
    if (field.options.order != Order::none) column += "_key";
    if (!field.codec->nullable) return column;
    if (field.codec->kind == Kind::date) return "coalesce(" + column + ", '0001-01-01')";
    const bool text = stored_as_text(field) || field.options.order != Order::none;
    return "coalesce(" + column + (text ? ", '')" : ", -1)");
}

struct Ordering {
    std::string columns;    // "t.name_key, t.id"
    std::string order;      // "t.name_key desc, t.id desc"
    std::string_view sign;  // what follows the last row
};

Ordering ordering_of(const Entity& entity, const SortBy& sort) {
    const std::string id = entity.table + ".id";
    const char* way = sort.descending ? " desc" : "";
    Ordering ordering{.columns = id, .order = id + way, .sign = sort.descending ? " < " : " > "};
    if (sort.field && sort.field != &entity.id()) {
        const std::string column = sort_column(entity, *sort.field);
        ordering.columns = column + ", " + id;
        ordering.order = column + way + ", " + id + way;
    }
    return ordering;
}

}  // namespace

const Catalog& Reader::catalog() const { return session_->store.catalog(); }

Reader Reader::as_of(std::optional<Date> day) const {
    Reader other = *this;
    other.as_of_ = day;
    return other;
}

Reader Reader::unscoped(std::string_view reason) const {
    check(!reason.empty(), "reading without scope needs a reason");
    Reader free = *this;
    free.scoped_ = false;
    return free;
}

Condition Reader::ask(Rule rule) const {
    if (actor().hat == Hat::system || !scoped_) return always();
    check(rule != nullptr, "an entity without a rule was asked");
    return rule(Question{actor(), catalog().relations(), today()});
}

bool Reader::out_of_scopes(const Entity& entity, Access access) const {
    const auto& scopes = actor().scopes;
    return scopes && scoped_ && !scopes->allow(entity.module, entity.path, access == Access::writing);
}

Condition Reader::write_rule(const Entity& entity) const {
    if (out_of_scopes(entity, Access::writing)) return never();
    if (!entity.parent) return ask(entity.write.rule);
    const Entity& parent = *entity.parent->target;
    return access::through(place(parent, Access::writing) && write_rule(parent), parent.table,
                           entity.table + '.' + std::string(entity.parent->name));
}

Condition Reader::place(const Entity& entity, Access access) const {
    Condition all = always();
    if (out_of_scopes(entity, access)) return never();
    // A hat that is worn inside a school sees no school at all without one.
    const Hat hat = actor().hat;
    const bool inside = hat == Hat::staff || hat == Hat::guardian || hat == Hat::pupil;
    if (entity.school_owned && !actor().school && inside) return never();
    // The plus keeps SQLite from an index that begins with the school where the scope offers a narrower one.
    const char* plus = connection().dialect() == Dialect::sqlite ? "+" : "";
    if (entity.school_owned && actor().school)
        all = Condition{plus + entity.table + ".school_id = ?", {actor().school.value}};
    if (entity.campus && actor().campus && scoped_) {
        const std::string campus = entity.table + '.' + std::string(entity.campus->name);
        Condition own{campus + " = ?", {actor().campus.value}};
        if (entity.campus->codec->nullable && access == Access::reading)
            own = std::move(own) || access::is_null(campus);
        all = std::move(all) && std::move(own);
    }
    return all;
}

Condition Reader::scope(const Entity& entity) const {
    return place(entity, Access::reading) && ask(entity.read.rule);
}

Condition Reader::equal(const Entity& entity, const Field& field, const Param& value) const {
    std::string column = entity.table + '.' + std::string(field.name);
    if (field.options.privacy != Privacy::secret) return access::compare(std::move(column), " = ", value);
    const std::string hash = session_->store.ring().fingerprint(std::get<std::string>(value), column);
    return access::compare(column + "_hash", " = ", hash);
}

Condition Reader::equal_any(const Entity& entity, const Field& field,
                            const std::vector<std::string>& values) const {
    std::string column = entity.table + '.' + std::string(field.name);
    const bool secret = field.options.privacy == Privacy::secret;
    std::vector<Param> params;
    for (const std::string& value : values)
        params.emplace_back(secret ? session_->store.ring().fingerprint(value, column) : value);
    return access::one_of(secret ? column + "_hash" : column, std::move(params));
}

namespace {

Condition valid_on(const Entity& entity, Date day) {
    const std::string from = entity.table + '.' + std::string(entity.dated->from->name);
    const std::string to = entity.table + '.' + std::string(entity.dated->to->name);
    return access::compare(from, " <= ", to_param(day))
           && (access::is_null(to) || access::compare(to, " >= ", to_param(day)));
}

}  // namespace

/// The select of a page: scope, selection, order and limit; its parameters beside it.
static Condition page_query(const Reader& reader, const Entity& entity, const Selection& selection,
                            const std::optional<Date>& as_of, const std::string& select) {
    Condition where = selection.condition && reader.scope(entity);
    if (!selection.with_ended) where = std::move(where) && access::is_null(entity.table + ".ended_at");
    if (entity.dated && as_of) where = std::move(where) && valid_on(entity, *as_of);
    const Ordering ordering = ordering_of(entity, selection.sort);
    if (selection.after != 0) {
        // In his scope too: else the order would tell of a row that he may not see.
        Condition last =
            access::compare(entity.table + ".id", " = ", selection.after) && reader.scope(entity);
        last.sql = '(' + ordering.columns + ')' + std::string(ordering.sign) + "(select " + ordering.columns
                   + " from " + entity.table + " where " + last.sql + ')';
        where = std::move(where) && std::move(last);
    }
    where.sql = select + " where " + where.sql + " order by " + ordering.order + " limit ?";
    return where;
}

void Reader::fetch(const Entity& entity, const Selection& selection, const std::function<void*()>& append,
                   std::vector<RowMeta>* metas) const {
    const Condition page = page_query(*this, entity, selection, as_of_, session_->store.plan(entity).select);
    db::Query query(connection(), page.sql);
    store::bind(query, page.params);
    query.bind(std::int64_t{selection.limit});
    int rows = 0;
    for (; query.next(); ++rows) {
        read_row(query, entity, session_->store.ring(), append());
        if (metas) metas->push_back(meta_of(query, entity));
    }
    check(rows < row_limit,
          "a list longer than row_limit was read whole: page it, or let the database add up");
}

RowMeta Reader::load(const Entity& entity, std::int64_t id, void* row) const {
    Condition where = access::compare(entity.table + ".id", " = ", id) && scope(entity)
                      && access::is_null(entity.table + ".ended_at");
    where.sql = session_->store.plan(entity).select + " where " + where.sql;
    db::Query query(connection(), where.sql);
    store::bind(query, where.params);
    if (!query.next()) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    read_row(query, entity, session_->store.ring(), row);
    return meta_of(query, entity);
}

static Condition counted(const Reader& reader, const Entity& entity, const Selection& selection,
                         const std::optional<Date>& as_of) {
    Condition where = selection.condition && reader.scope(entity);
    if (!selection.with_ended) where = std::move(where) && access::is_null(entity.table + ".ended_at");
    if (entity.dated && as_of) where = std::move(where) && valid_on(entity, *as_of);
    return where;
}

std::int64_t Reader::count_up_to(const Entity& entity, const Selection& selection, std::int64_t limit) const {
    Condition where = counted(*this, entity, selection, as_of_);
    where.sql = "select count(*) from (select " + entity.table + ".id from " + entity.table + " where "
                + where.sql + " limit ?) as counted";
    db::Query query(connection(), where.sql);
    store::bind(query, where.params);
    query.bind(limit);
    query.next();
    return query.number(0);
}

std::int64_t Reader::count(const Entity& entity, const Selection& selection) const {
    Condition where = counted(*this, entity, selection, as_of_);
    where.sql = "select count(*) from " + entity.table + " where " + where.sql;
    db::Query query(connection(), where.sql);
    store::bind(query, where.params);
    query.next();
    return query.number(0);
}

namespace {

void append_column(std::string& out, const db::Query& query, int column, const Field& field) {
    if (query.is_null(column)) {
        out += "null";
    } else if (field.codec->kind == Kind::date) {
        ((out += '"') += query.text(column)) += '"';
    } else {
        append_value(out, field, column_value(query, column, field));
    }
}

void append_secret(std::string& out, const db::Query& query, int column, const std::string& place,
                   const keys::Ring& ring) {
    if (query.is_null(column))
        out += "null";
    else
        json::append_text(out, ring.unseal(query.bytes(column), place));
}

void append_meta(std::string& out, const db::Query& query, const Entity& entity) {
    const MetaColumns columns(entity);
    json::append_number(out += ",\"version\":", query.number(columns.version));
    if (entity.school_owned) {
        append_id(out += ",\"school_id\":\"", "sch", query.number(columns.school));
        out += '"';
    }
    if (!query.is_null(columns.ended_at))
        ((out += ",\"ended_at\":\"") += iso_text(Instant{query.number(columns.ended_at)})) += '"';
    out += '}';
}

void append_row_json(std::string& out, const db::Query& query, const Entity& entity, const Reveal& reveal,
                     const keys::Ring& ring) {
    int column = 0;
    for (const Field& field : entity.fields) {
        (out += column == 0 ? '{' : ',') += field.json_key;
        if (reveal.hides(field))
            out += "null";
        else if (field.options.privacy == Privacy::secret)
            append_secret(out, query, column, store::place_of(entity, field, query.number(0)), ring);
        else
            append_column(out, query, column, field);
        ++column;
    }
    append_meta(out, query, entity);
}

}  // namespace

bool Reader::append_json(const Entity& entity, const Selection& selection, const Reveal& reveal,
                         std::string& out, std::vector<std::int64_t>* ids) const {
    const Condition page = page_query(*this, entity, selection, as_of_, session_->store.plan(entity).select);
    db::Query query(connection(), page.sql);
    store::bind(query, page.params);
    query.bind(std::int64_t{selection.limit} + 1);  // one more tells whether there is a next page
    const int school = MetaColumns(entity).school;
    for (int row = 0; query.next(); ++row) {
        if (row == selection.limit) return true;
        if (row != 0) out += ',';
        append_row_json(out, query, entity, reveal, session_->store.ring());
        if (ids) ids->push_back(query.number(0));
        if (!reveal.nothing())
            note_sensitive(entity, query.number(0), entity.school_owned ? query.number(school) : 0, reveal);
    }
    return false;
}

bool Reader::holds(const Entity& entity, std::int64_t id, Condition rule) const {
    Condition where = access::compare(entity.table + ".id", " = ", id) && scope(entity) && std::move(rule);
    where.sql = "select 1 from " + entity.table + " where " + where.sql;
    db::Query query(connection(), where.sql);
    store::bind(query, where.params);
    return query.next();
}

bool Reader::may_write(const Entity& entity, std::int64_t id) const {
    return holds(entity, id, place(entity, Access::writing) && write_rule(entity));
}

bool Reader::may_reveal(const Entity& entity, std::int64_t id) const {
    return holds(entity, id, ask(entity.reveal.rule));
}

void Reader::note_sensitive(const Entity& entity, std::int64_t id, std::int64_t school,
                            const Reveal& reveal) const {
    std::string fields;
    for (const Field& field : entity.fields)
        if (field.options.privacy >= Privacy::sensitive && !reveal.hides(field))
            (fields += fields.empty() ? "" : ",") += field.name;
    if (!fields.empty()) session_->sensitive_reads.push_back({&entity, id, school, std::move(fields)});
}

}  // namespace truong
