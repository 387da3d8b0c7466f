// Many rows of one entity in one change set, named one by one or by what a list shows, with a preview that
// writes nothing.
#include <algorithm>

#include "catalog/json_tree.hpp"
#include "platform/api/exchange.hpp"

namespace truong::api {

namespace {

struct Item {
    std::string_view op;
    std::int64_t id = 0;
    std::optional<std::int64_t> version;
    const json::Value* data = nullptr;
};

struct Result {
    std::string_view outcome = "rejected";
    std::int64_t id = 0;
    std::string changes;  // JSON
    Findings findings;
};

void refuse(std::string path, std::string_view code, std::vector<std::string> args = {}) {
    throw Problem(ProblemKind::invalid,
                  {{.path = std::move(path), .code = std::string(code), .args = std::move(args)}});
}

void refuse_members(const json::Value& body, std::initializer_list<std::string_view> known) {
    for (const auto& [name, value] : body.members)
        if (std::find(known.begin(), known.end(), name) == known.end()) refuse(name, "unknown_field");
}

const json::Value& items_of(const json::Value& body) {
    const json::Value* items = body.find("items");
    if (!items || !items->is(json::Type::array)) refuse("items", "required");
    if (static_cast<std::int64_t>(items->items.size()) > manners::bulk_limit)
        refuse("items", "too_many_items", {std::to_string(manners::bulk_limit)});
    refuse_members(body, {"items", "preview"});
    return *items;
}

/// {"select": {"filter[floor]": 2, "q": "tin học"}, "set": {…}}: what a list would show, all alike.
bool selects(const json::Value& body) { return body.find("select") != nullptr; }

http::QueryPairs pairs_of_selection(const json::Value& body) {
    const json::Value& select = *body.find("select");
    if (!select.is(json::Type::object)) refuse("select", "not_an_object");
    http::QueryPairs pairs;
    for (const auto& [name, value] : select.members) {
        const bool narrows = name.starts_with("filter[") || name == "q" || name == "as_of";
        if (!narrows) refuse("select." + name, "unknown_field");
        const bool plain = value.is(json::Type::string) || value.is(json::Type::number);
        if (!plain && !value.is(json::Type::boolean)) refuse("select." + name, "wrong_type", {"\"2\""});
        pairs.emplace_back(name, plain ? value.text : value.flag ? "true" : "false");
    }
    return pairs;
}

void check_selection(const json::Value& body) {
    refuse_members(body, {"select", "set", "expected", "preview"});
    const json::Value* set = body.find("set");
    if (set && !set->is(json::Type::object)) refuse("set", "not_an_object");
    if (!set || set->members.empty()) refuse("set", "required");
    const json::Value* expected = body.find("expected");
    if (expected && !expected->integer()) refuse("expected", "wrong_type", {"12"});
    pairs_of_selection(body);
}

json::Value update_item(const Entity& entity, std::int64_t id, std::int64_t version, const json::Value& set) {
    std::string text;
    append_id(text, entity.prefix, id);
    return json::object_value({{"op", json::string_value("update")},
                               {"id", json::string_value(text)},
                               {"version", json::number_value(version)},
                               {"data", set}});
}

/// An item for each row that the selection finds now.
json::Value selected_items(const Tx& tx, const Entity& entity, const json::Value& body) {
    ListQuery query = parse_list(tx, entity, pairs_of_selection(body));
    query.selection.limit = static_cast<int>(manners::bulk_limit) + 1;
    const Reader at = query.every_time ? tx.as_of({}) : query.as_of ? tx.as_of(query.as_of) : Reader(tx);
    std::vector<std::shared_ptr<void>> rows;
    std::vector<RowMeta> metas;
    at.fetch(
        entity, query.selection, [&]() -> void* { return rows.emplace_back(entity.make()).get(); }, &metas);
    // Also where it is refused: the number of rows tells what was searched for.
    for (std::size_t i = 0; i < rows.size() && !query.probed.nothing(); ++i)
        tx.note_sensitive(entity, entity.id_of(rows[i].get()), metas[i].school.value, query.probed);
    if (static_cast<std::int64_t>(rows.size()) > manners::bulk_limit)
        refuse("select", "selection_too_wide", {std::to_string(manners::bulk_limit)});
    const json::Value* expected = body.find("expected");
    const auto found = static_cast<std::int64_t>(rows.size());
    if (expected && expected->integer() != found)
        throw Problem(ProblemKind::conflict,
                      {{.path = "expected", .code = "selection_changed", .args = {std::to_string(found)}}});
    std::vector<json::Value> items;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::int64_t id = entity.id_of(rows[i].get());
        items.push_back(update_item(entity, id, metas[i].version, *body.find("set")));
    }
    return json::list_value(std::move(items));
}

void take_member(const Entity& entity, const std::string& name, const json::Value& value, Item& item) {
    if (name == "op") {
        item.op = value.text;
    } else if (name == "id") {
        item.id = parse_id(entity.prefix, value.text).value_or(0);
        if (item.id == 0) refuse(name, "not_an_id", {std::string(entity.prefix) + "_…"});
    } else if (name == "version") {
        item.version = value.integer();
        if (!item.version) refuse(name, "wrong_type", {"123"});
    } else if (name == "data") {
        if (!value.is(json::Type::object)) refuse(name, "not_an_object");
        item.data = &value;
    } else {
        refuse(name, "unknown_field");
    }
}

Item item_of(const Entity& entity, const json::Value& given) {
    Item item;
    if (!given.is(json::Type::object)) refuse({}, "not_an_object");
    for (const auto& [name, value] : given.members) take_member(entity, name, value, item);
    if (item.op != "create" && item.op != "update" && item.op != "end")
        refuse("op", "not_a_choice", {"create, update, end"});
    const bool is_new = item.op == "create", ends = item.op == "end";
    if (!is_new && item.id == 0) refuse("id", "required");
    if (!is_new && !item.version) refuse("version", "required");
    if (!ends && !item.data) refuse("data", "required");
    // What would be passed over in silence is refused: whoever sent it meant something by it.
    if (is_new && (item.id != 0 || item.version)) refuse(item.id != 0 ? "id" : "version", "unknown_field");
    if (ends && item.data) refuse("data", "unknown_field");
    if (item.data && item.data->find("id")) refuse("data.id", "unknown_field");
    return item;
}

std::string changes_json(const Entity& entity, const void* before, const void* after,
                         const CustomChange& custom) {
    std::string out;
    json::Array list(out);
    for (const Field& field : entity.fields) {
        const Value old_value = field.load(before), new_value = field.load(after);
        if (&field == &entity.id() || old_value == new_value) continue;
        const bool masks = hidden(field);
        json::Object change(list.item());
        change.text("field", field.name);
        append_value(change.member("old"), field, masks ? Value{} : old_value);
        append_value(change.member("new"), field, masks ? Value{} : new_value);
    }
    append_changes(list, custom);
    return out;
}

Result apply(Tx& tx, const Entity& entity, CustomRows& custom, const json::Value& given) {
    const Item item = item_of(entity, given);
    Result result{.id = item.id};
    if (item.op == "end") {
        tx.end_row(entity, item.id, item.version);
        result.outcome = "ended";
        return result;
    }
    const auto row = entity.make();
    const auto before = entity.make();
    const bool is_new = item.op == "create";
    Id<org::School> school = tx.actor().school;
    if (!is_new) {
        tx.load(entity, item.id, before.get());
        school = tx.load(entity, item.id, row.get()).school;
    }
    const CustomChange change = custom.decode({*item.data, row.get(), school, item.id, "data"});
    Outcome outcome = tx.put_row(entity, row.get(), item.version);
    result.id = entity.id_of(row.get());
    if (put_custom(tx, entity, result.id, change) && outcome == Outcome::same) outcome = Outcome::updated;
    result.outcome = name_of(outcome);
    if (!is_new) result.changes = changes_json(entity, before.get(), row.get(), change);
    return result;
}

void append_result(const Tx& tx, const Entity& entity, std::size_t index, const Result& result,
                   std::string& out) {
    json::Object object(out);
    object.number("index", static_cast<std::int64_t>(index));
    object.text("result", result.outcome);
    if (result.id != 0) {
        std::string id;
        append_id(id, entity.prefix, result.id);
        object.text("id", id);
    }
    object.raw("changes", result.changes.empty() ? "[]" : result.changes);
    append_findings(object.member("findings"), tx.catalog(), result.findings);
}

http::Response write_items(Tx& tx, const Entity& entity, const Exchange& exchange) {
    const bool selected = selects(exchange.body);
    const json::Value items = selected ? selected_items(tx, entity, exchange.body) : items_of(exchange.body);
    std::string out = "{\"data\":";
    std::int64_t affected = 0;
    CustomRows custom(tx, entity);
    {
        json::Array list(out);
        for (std::size_t i = 0; i < items.items.size(); ++i) {
            Result result;
            try {
                tx.attempt([&] { result = apply(tx, entity, custom, items.items[i]); });
            } catch (const Problem& problem) {
                if (problem.kind() == ProblemKind::internal || problem.kind() == ProblemKind::unavailable)
                    throw;
                result = {.findings = problem.findings()};
            }
            append_result(tx, entity, i, result, list.item());
            affected += result.outcome == "updated" ? 1 : 0;
        }
    }
    if (selected) json::append_number(out += ",\"affected\":", affected);
    return {.body = std::move(out += '}')};
}

bool wants_preview(const Exchange& exchange) {
    const json::Value* preview = exchange.body.find("preview");
    if (preview && !preview->is(json::Type::boolean)) refuse("preview", "wrong_type", {"true, false"});
    return preview && preview->flag;
}

}  // namespace

Endpoint bulk_endpoint(const Entity& entity, const std::string& path) {
    const Entity* of = &entity;
    return {.method = "POST",
            .path = path,
            .operation = entity.module + '.' + entity.path + ".bulk",
            .prepare =
                [](Exchange& exchange) {
                    if (selects(exchange.body))
                        check_selection(exchange.body);
                    else
                        items_of(exchange.body);
                },
            .write = [of](Tx& tx, Exchange& exchange) { return write_items(tx, *of, exchange); },
            .preview = wants_preview};
}

}  // namespace truong::api
