// Who changed a row, when, and what it was: the log as its reader may see it.
#include "base/instant.hpp"
#include "platform/api/exchange.hpp"
#include "platform/store/logged.hpp"

namespace truong::api {

namespace {

constexpr int history_limit = 500;

std::string id_json(std::string_view prefix, std::int64_t id) {
    std::string text(1, '"');
    append_id(text, prefix, id);
    return text += '"';
}

/// Who and why is for those who answer for the row; a reason may speak of others.
void append_change(std::string& out, const db::Query& query, bool may_write) {
    const auto raw = [&](int column) {
        return query.is_null(column) ? std::string_view("null") : query.text(column);
    };
    json::Object object(out);
    object.raw("change_set", id_json("chg", query.number(0)));
    object.text("at", iso_text(Instant{query.number(1)}));
    object.raw("account", !may_write || query.number(2) == 0 ? "null" : id_json("acc", query.number(2)));
    object.text("operation", query.text(3));
    !may_write || query.is_null(4) ? object.raw("reason", "null") : object.text("reason", query.text(4));
    object.text("change", query.text(5) == store::beside_row ? "updated" : query.text(5));
    object.number("version", query.number(6));
    object.raw("before", raw(7));
    object.raw("after", raw(8));
    object.flag("undone", !query.is_null(9));
}

/// The row as the reader sees it, or as it was before it ended: his scope decides either way.
void require_visible(const Reader& reader, const Entity& entity, std::int64_t id) {
    const Condition same = access::compare(entity.table + ".id", " = ", id);
    if (reader.as_of({}).count(entity, {.condition = same, .with_ended = true}) == 0)
        throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
}

http::Response history_of(const Reader& reader, const Entity& entity, const Exchange& exchange) {
    refuse_parameters(exchange.parameters);
    const std::int64_t id = id_in_path(exchange, entity);
    require_visible(reader, entity, id);
    const bool may_write = reader.may_write(entity, id);
    std::string out = "{\"data\":";
    {
        json::Array list(out);
        db::Query query(
            reader.connection(),
            "select s.id, s.at, s.account_id, s.operation, s.reason, l.operation, l.version, l.before, "
            "l.after, s.undone_by from change_log l join change_set s on s.id = l.change_set_id "
            "where l.row_id = ? and l.entity = ? order by l.id desc limit ?");
        query.bind(id).bind(std::string_view(entity.table)).bind(std::int64_t{history_limit});
        while (query.next()) append_change(list.item(), query, may_write);
    }
    return {.body = std::move(out += '}')};
}

}  // namespace

Endpoint history_endpoint(const Entity& entity, const std::string& path) {
    const Entity* of = &entity;
    return {
        .method = "GET",
        .path = path,
        .operation = entity.module + '.' + entity.path + ".history",
        .read = [of](const Reader& reader, Exchange& exchange) { return history_of(reader, *of, exchange); }};
}

}  // namespace truong::api
