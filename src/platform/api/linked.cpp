#include "platform/api/linked.hpp"

#include "base/finding.hpp"
#include "catalog/json_text.hpp"
#include "platform/store/store.hpp"

namespace truong::api {

namespace {

std::vector<std::int64_t> ids_of(const Entity& entity, const std::vector<std::shared_ptr<void>>& rows) {
    std::vector<std::int64_t> ids;
    for (const auto& row : rows) ids.push_back(entity.id_of(row.get()));
    return ids;
}

Names names_of_targets(const Reader& reader, const Entity& target,
                       const std::map<std::int64_t, std::int64_t>& by_row, Language language) {
    std::set<std::int64_t> wanted;
    for (const auto& [row, id] : by_row) wanted.insert(id);
    return names_of(reader, target, wanted, language);
}

}  // namespace

std::vector<const LinkedField*> linked_fields(const Reader& reader, const Entity& entity) {
    std::vector<const LinkedField*> fields;
    for (const LinkedField& field : reader.store().contributions().linked_fields)
        if (field.entity == entity.key && !is_never(reader.scope(reader.catalog().of(field.target))))
            fields.push_back(&field);
    return fields;
}

const LinkedField* find_linked(const Reader& reader, const Entity& entity, std::string_view name) {
    for (const LinkedField* field : linked_fields(reader, entity))
        if (field->name == name) return field;
    return nullptr;
}

std::string append_linked(const Reader& reader, const Entity& entity,
                          const std::vector<std::shared_ptr<void>>& rows, Language language,
                          std::vector<std::string>& texts) {
    std::string names = "{";
    for (const LinkedField* field : linked_fields(reader, entity)) {
        const Entity& target = reader.catalog().of(field->target);
        const auto by_row = field->of(reader, ids_of(entity, rows));
        const Names called = names_of_targets(reader, target, by_row, language);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto found = by_row.find(entity.id_of(rows[i].get()));
            // A target outside the scope is not told, not even by its id.
            const bool shown = found != by_row.end() && called.contains(found->second);
            texts[i].back() = ',';
            json::append_text(texts[i], field->name);
            texts[i] += shown ? ":\"" : ":null}";
            if (!shown) continue;
            append_id(texts[i], target.prefix, found->second);
            texts[i] += "\"}";
        }
        for (const auto& [id, name] : called) {
            names += names.size() == 1 ? "\"" : ",\"";
            append_id(names, target.prefix, id);
            json::append_text(names += "\":", name);
        }
    }
    return names += '}';
}

Names linked_names(const Reader& reader, const LinkedField& field, const std::vector<std::int64_t>& rows,
                   Language language) {
    const auto by_row = field.of(reader, rows);
    const Names called = names_of_targets(reader, reader.catalog().of(field.target), by_row, language);
    Names names;
    for (const auto& [row, id] : by_row)
        if (const auto name = called.find(id); name != called.end()) names[row] = name->second;
    return names;
}

Condition linked_filter(const Reader& reader, const LinkedField& field, std::string_view sign,
                        const std::string& value, const std::string& path) {
    if (!sign.empty()) throw Problem(ProblemKind::invalid, {{.path = path, .code = "bad_filter"}});
    const Entity& target = reader.catalog().of(field.target);
    const auto id = parse_id(target.prefix, value);
    if (!id)
        throw Problem(ProblemKind::invalid,
                      {{.path = path, .code = "not_an_id", .args = {std::string(target.prefix) + "_…"}}});
    return field.narrow(reader, *id);
}

}  // namespace truong::api
