// Many rows of one entity in one change set, with a preview that writes nothing.
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

const json::Value& items_of(const json::Value& body) {
    const json::Value* items = body.find("items");
    if (!items || !items->is(json::Type::array)) refuse("items", "required");
    if (static_cast<std::int64_t>(items->items.size()) > manners::bulk_limit)
        refuse("items", "too_many_items", {std::to_string(manners::bulk_limit)});
    for (const auto& [name, value] : body.members)
        if (name != "items" && name != "preview") refuse(name, "unknown_field");
    return *items;
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

std::string changes_json(const Entity& entity, const void* before, const void* after) {
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
    return out;
}

Result apply(Tx& tx, const Entity& entity, const json::Value& given) {
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
    if (!is_new) {
        tx.load(entity, item.id, before.get());
        tx.load(entity, item.id, row.get());
    }
    require(
        decode(entity, *item.data, row.get(), is_new ? Completeness::whole : Completeness::change, "data"));
    result.outcome = name_of(tx.put_row(entity, row.get(), item.version));
    result.id = entity.id_of(row.get());
    if (!is_new) result.changes = changes_json(entity, before.get(), row.get());
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
    const json::Value& items = items_of(exchange.body);
    std::string out = "{\"data\":";
    {
        json::Array list(out);
        for (std::size_t i = 0; i < items.items.size(); ++i) {
            Result result;
            try {
                tx.attempt([&] { result = apply(tx, entity, items.items[i]); });
            } catch (const Problem& problem) {
                if (problem.kind() == ProblemKind::internal || problem.kind() == ProblemKind::unavailable)
                    throw;
                result = {.findings = problem.findings()};
            }
            append_result(tx, entity, i, result, list.item());
        }
    }
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
            .prepare = [](Exchange& exchange) { items_of(exchange.body); },
            .write = [of](Tx& tx, Exchange& exchange) { return write_items(tx, *of, exchange); },
            .preview = wants_preview};
}

}  // namespace truong::api
