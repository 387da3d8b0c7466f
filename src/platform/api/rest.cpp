// The generic addresses: every entity alike, in the manners of docs/API.md.
#include <set>

#include "platform/api/exchange.hpp"
#include "platform/api/export.hpp"
#include "platform/api/linked.hpp"

namespace truong::api {

namespace {

/// Rows with what is stored beside them.
struct Rows {
    std::vector<std::shared_ptr<void>> rows;
    std::vector<RowMeta> metas;
};

Rows fetch_rows(const Reader& reader, const Entity& entity, const Selection& selection) {
    Rows found;
    reader.fetch(
        entity, selection, [&]() -> void* { return found.rows.emplace_back(entity.make()).get(); },
        &found.metas);
    return found;
}

/// The rows that one field of many rows points to, as JSON by id: one query however many rows ask.
std::map<std::int64_t, std::string> targets_of(const Reader& reader, const Field& field, const Rows& from) {
    std::set<std::int64_t> ids;
    for (const auto& row : from.rows)
        if (const Value id = field.load(row.get()); id.index() != 0) ids.insert(std::get<std::int64_t>(id));
    const Entity& entity = *field.target;
    const Condition these = access::one_of(entity.table + ".id", {ids.begin(), ids.end()});
    const Rows found = fetch_rows(reader.as_of({}), entity, {.condition = these, .with_ended = true});
    std::map<std::int64_t, std::string> targets;
    for (std::size_t i = 0; i < found.rows.size(); ++i)
        encode_row(entity, found.rows[i].get(), found.metas[i], {},
                   targets[entity.id_of(found.rows[i].get())]);
    return targets;
}

/// Each row as JSON, with the rows that it points to beside their ids: {"class_id":"cls_…","class":{…}}.
std::vector<std::string> rows_json(const Reader& reader, const Entity& entity, const Rows& rows,
                                   const ListQuery& query, CustomRows& custom) {
    std::vector<std::string> texts(rows.rows.size());
    std::vector<AnsweredRow> answered;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        answered.push_back({entity.id_of(rows.rows[i].get()), rows.metas[i].school});
        encode_row(entity, rows.rows[i].get(), rows.metas[i], query.reveal, texts[i]);
        reader.note_sensitive(entity, entity.id_of(rows.rows[i].get()), rows.metas[i].school.value,
                              query.reveal);
    }
    custom.append(answered, query.custom_reveal, texts);
    for (const Field* field : query.expand) {
        const auto targets = targets_of(reader, *field, rows);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const Value id = field->load(rows.rows[i].get());
            const auto found = id.index() == 0 ? targets.end() : targets.find(std::get<std::int64_t>(id));
            texts[i].back() = ',';
            json::append_text(texts[i], expanded_name(entity, *field));
            ((texts[i] += ':') += found == targets.end() ? "null" : found->second) += '}';
        }
    }
    return texts;
}

/// What later modules know goes behind the members of each row; gives the names of all that the rows point
/// to.
std::string add_names(const Reader& reader, const Entity& entity, const Rows& rows, Language language,
                      std::vector<std::string>& texts) {
    std::string names = names_json(reader, entity, rows.rows, language);
    const std::string linked = append_linked(reader, entity, rows.rows, language, texts);
    if (linked.size() == 2) return names;  // {}
    if (names.size() == 2) return linked;
    names.back() = ',';
    return names += linked.substr(1);
}

std::string location_of(const Entity& entity, std::int64_t id) {
    std::string location = collection_path(entity) + '/';
    append_id(location, entity.prefix, id);
    return location;
}

http::Response row_response(const Reader& reader, const Entity& entity, std::int64_t id,
                            const ListQuery& query, int status) {
    Rows one{{entity.make()}, {}};
    one.metas.push_back(reader.load(entity, id, one.rows.front().get()));
    CustomRows custom(reader, entity);
    auto texts = rows_json(reader, entity, one, query, custom);
    const std::string names = query.names ? add_names(reader, entity, one, query.names, texts) : "";
    std::string out = "{\"data\":" + texts.front();
    if (query.names) (out += ",\"x_names\":") += names;
    http::Response response{.status = status, .body = std::move(out += '}')};
    return std::move(response.with("ETag", etag_of(one.metas.front().version)));
}

/// After the last row there is nothing, which must not be taken for the answer to a cursor that is none.
void require_last_seen(const Reader& reader, const Entity& entity, std::int64_t after) {
    const Condition same = access::compare(entity.table + ".id", " = ", after);
    if (after != 0 && reader.as_of({}).count(entity, {.condition = same, .with_ended = true}) == 0)
        throw Problem(ProblemKind::invalid, {{.path = "starting_after", .code = "missing_target"}});
}

void append_count(const Reader& reader, const Entity& entity, Selection selection, std::string& out) {
    selection.after = 0;
    const std::int64_t rows = reader.count_up_to(entity, selection, manners::count_limit + 1);
    json::append_number(out += ",\"count\":", std::min(rows, manners::count_limit));
    out += rows > manners::count_limit ? ",\"count_more\":true" : ",\"count_more\":false";
}

http::Response list_rows(const Reader& reader, const Entity& entity, Exchange& exchange) {
    ListQuery query = parse_list(reader, entity, exchange.parameters);
    const Reader at = query.every_time ? reader.as_of({}) : query.as_of ? reader.as_of(query.as_of) : reader;
    std::string out = "{\"data\":[";
    bool more = false;
    std::vector<std::int64_t> seen;
    std::string beside;
    CustomRows custom(at, entity);
    if (query.expand.empty() && !query.names && custom.none()) {
        more = at.append_json(entity, query.selection, query.reveal, out, &seen);
    } else {
        const auto limit =
            static_cast<std::size_t>(query.selection.limit++);  // one more tells of a next page
        Rows rows = fetch_rows(at, entity, query.selection);
        more = rows.rows.size() > limit;
        rows.rows.resize(std::min(rows.rows.size(), limit));
        for (const auto& row : rows.rows) seen.push_back(entity.id_of(row.get()));
        auto texts = rows_json(at, entity, rows, query, custom);
        if (query.names) beside = ",\"x_names\":" + add_names(at, entity, rows, query.names, texts);
        const char* comma = "";
        for (const std::string& row : texts) (out += std::exchange(comma, ",")) += row;
    }
    if (out.back() == '[') require_last_seen(reader, entity, query.selection.after);
    if (!query.probed.nothing())
        for (const std::int64_t id : seen)
            at.note_sensitive(entity, id, at.actor().school.value, query.probed);
    out += more ? "],\"has_more\":true" : "],\"has_more\":false";
    if (query.counted) append_count(at, entity, query.selection, out);
    (out += beside) += '}';
    return {.body = std::move(out)};
}

void require_reveal(const Reader& reader, const Entity& entity, std::int64_t id) {
    const auto row = entity.make();
    reader.load(entity, id, row.get());
    if (!entity.reveal.rule || !reader.may_reveal(entity, id))
        throw Problem(ProblemKind::forbidden, {{.path = "reveal", .code = "forbidden"}});
}

/// Ids are made here, so that nobody chooses the identity of a row from outside.
void refuse_id(const json::Value& body) {
    if (body.find("id")) throw Problem(ProblemKind::invalid, {{.path = "id", .code = "unknown_field"}});
}

/// Who acts above schools names the one that shall own the row; everybody else acts in his own.
Id<org::School> take_school(const Entity& entity, Exchange& exchange) {
    const Actor& actor = exchange.actor;
    const json::Value* given = exchange.body.find("school_id");
    if (!entity.school_owned || actor.school || !given) return actor.school;
    const auto id = given->is(json::Type::string) ? parse_id("sch", given->text) : std::nullopt;
    if (!id)
        throw Problem(ProblemKind::invalid, {{.path = "school_id", .code = "not_an_id", .args = {"sch_…"}}});
    std::erase_if(exchange.body.members, [](const auto& member) { return member.first == "school_id"; });
    return {*id};
}

void decode_new(const Entity& entity, Exchange& exchange) {
    exchange.input = entity.make();
    exchange.school = take_school(entity, exchange);
    refuse_id(exchange.body);
    // What the school added is known to the database: both are decoded there, for all faults at once.
    if (!custom::may_have_fields(entity)) require(decode(entity, exchange.body, exchange.input.get()));
}

http::Response create_row(Tx& tx, const Entity& entity, Exchange& exchange) {
    CustomRows custom(tx, entity);
    CustomChange added;
    if (custom::may_have_fields(entity)) {
        exchange.input = entity.make();
        added = custom.decode({exchange.body, exchange.input.get(), exchange.school});
    }
    void* row = exchange.input.get();
    entity.id().store(row, std::int64_t{0});  // a second run after a conflict makes the row anew
    tx.in_school(exchange.school, [&] { tx.put_row(entity, row, {}); });
    const std::int64_t id = entity.id_of(row);
    const std::int64_t version = put_custom(tx, entity, id, added) ? 2 : 1;
    std::vector<std::string> texts(1);
    encode_row(entity, row, {.school = exchange.school, .version = version}, {}, texts.front());
    custom.append({{id, exchange.school}}, {}, texts);
    http::Response response = data_response(texts.front(), 201);
    response.with("ETag", etag_of(version)).with("Location", location_of(entity, id));
    return response;
}

http::Response correct_row(Tx& tx, const Entity& entity, Exchange& exchange) {
    const std::int64_t id = id_in_path(exchange, entity);
    const auto row = entity.make();
    const RowMeta meta = tx.load(entity, id, row.get());
    refuse_id(exchange.body);
    CustomRows custom(tx, entity);
    const CustomChange change = custom.decode({exchange.body, row.get(), meta.school, id});
    custom.tell_current(id, [&] { tx.put_row(entity, row.get(), required_version(exchange.request)); });
    put_custom(tx, entity, id, change);
    return row_response(tx, entity, id, {}, 200);
}

http::Response end_row(Tx& tx, const Entity& entity, Exchange& exchange) {
    const std::int64_t id = id_in_path(exchange, entity);
    CustomRows custom(tx, entity);
    custom.tell_current(id, [&] { tx.end_row(entity, id, required_version(exchange.request)); });
    return {.status = 204, .content_type = {}};
}

/// "From that day on it is otherwise": the row ends the day before and a new one begins.
http::Response change_row(Tx& tx, const Entity& entity, Exchange& exchange) {
    json::Value fields = exchange.body;
    const json::Value* from = fields.find("from");
    const auto day = from && from->is(json::Type::string) ? parse_date(from->text) : std::nullopt;
    if (!day)
        throw Problem(ProblemKind::invalid, {{.path = "from", .code = from ? "not_a_date" : "required"}});
    std::erase_if(fields.members, [](const auto& member) { return member.first == "from"; });
    if (const auto first = entity.dated->from->name; fields.find(first))
        throw Problem(ProblemKind::invalid, {{.path = std::string(first), .code = "unknown_field"}});
    const auto row = entity.make();
    const std::int64_t before = id_in_path(exchange, entity);
    const RowMeta meta = tx.load(entity, before, row.get());
    refuse_id(fields);
    CustomRows custom(tx, entity);
    const CustomChange change = custom.decode({fields, row.get(), meta.school, before});
    custom.tell_current(
        before, [&] { tx.change_row_from(entity, row.get(), *day, required_version(exchange.request)); });
    const std::int64_t id = entity.id_of(row.get());
    put_custom(tx, entity, id, change);
    http::Response response = row_response(tx, entity, id, {}, 201);
    return std::move(response.with("Location", location_of(entity, id)));
}

Endpoint endpoint_of(const Entity& entity, const GenericRoute& route) {
    const Entity* of = &entity;
    Endpoint endpoint{
        .method = route.method,
        .path = route.path,
        .operation = entity.module + '.' + entity.path + '.' + std::string(name_of(route.verb))};
    switch (route.verb) {
        case Verb::list:
            endpoint.read = [of](const Reader& reader, Exchange& x) { return list_rows(reader, *of, x); };
            break;
        case Verb::read:
            endpoint.read = [of](const Reader& reader, Exchange& x) {
                const ListQuery query = parse_read(reader, *of, x.parameters);
                if (!query.reveal.nothing() || !query.custom_reveal.empty())
                    require_reveal(reader, *of, id_in_path(x, *of));
                return row_response(reader, *of, id_in_path(x, *of), query, 200);
            };
            break;
        case Verb::create:
            endpoint.prepare = [of](Exchange& x) { decode_new(*of, x); };
            endpoint.write = [of](Tx& tx, Exchange& x) { return create_row(tx, *of, x); };
            break;
        case Verb::correct:
            endpoint.write = [of](Tx& tx, Exchange& x) { return correct_row(tx, *of, x); };
            break;
        case Verb::end: endpoint.write = [of](Tx& tx, Exchange& x) { return end_row(tx, *of, x); }; break;
        case Verb::change:
            endpoint.write = [of](Tx& tx, Exchange& x) { return change_row(tx, *of, x); };
            break;
        case Verb::bulk: return bulk_endpoint(entity, route.path);
    }
    return endpoint;
}

}  // namespace

std::vector<Endpoint> entity_endpoints(const Entity& entity) {
    std::vector<Endpoint> endpoints;
    for (const GenericRoute& route : generic_routes(entity)) endpoints.push_back(endpoint_of(entity, route));
    if (entity.rest != Rest::none) {
        endpoints.push_back(export_endpoint(entity, export_path(entity)));
        endpoints.push_back(history_endpoint(entity, collection_path(entity) + "/{id}/history"));
    }
    return endpoints;
}

std::int64_t id_in_path(const Exchange& exchange, const Entity& entity) {
    const auto id = parse_id(entity.prefix, exchange.path.find("id")->second);
    if (!id) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    return *id;
}

}  // namespace truong::api
