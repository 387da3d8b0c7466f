#include "catalog/entity.hpp"

#include "base/check.hpp"

namespace truong {

const Field* Entity::find(std::string_view name) const {
    for (const Field& field : fields)
        if (field.name == name) return &field;
    return nullptr;
}

Privacy Entity::privacy() const {
    Privacy strictest = Privacy::none;
    for (const Field& field : fields) strictest = std::max(strictest, field.options.privacy);
    return strictest;
}

std::int64_t Entity::id_of(const void* row) const {
    const Value value = id().load(row);
    return value.index() == 0 ? 0 : std::get<std::int64_t>(value);
}

void add_field(Entity& entity, const Member& member, Label label, FieldOptions options) {
    entity.fields.push_back({.name = member.name,
                             .label = label,
                             .options = options,
                             .offset = member.offset,
                             .codec = member.codec,
                             .json_key = '"' + std::string(member.name) + "\":"});
}

std::string plural(std::string_view noun) {
    const auto ends = [&](std::string_view end) { return noun.ends_with(end); };
    if (ends("child")) return std::string(noun) + "ren";
    if (ends("staff")) return std::string(noun);
    const bool vowel_before_y =
        noun.size() > 1 && std::string_view("aeiou").find(noun[noun.size() - 2]) != std::string_view::npos;
    if (ends("y") && !vowel_before_y) return std::string(noun.substr(0, noun.size() - 1)) + "ies";
    if (ends("s") || ends("x") || ends("ch") || ends("sh")) return std::string(noun) + "es";
    return std::string(noun) + 's';
}

namespace declaring {

// g++: "… [with Condition (* rule)(const Question&) = org::managers; …]", clang: "… [rule = &org::managers]".
std::string_view rule_name(std::string_view pretty) {
    const std::size_t equals = pretty.rfind("= ", pretty.find("std::string_view ="));
    std::string_view name = pretty.substr(equals + 2);
    name = name.substr(0, name.find_first_of(";]"));
    for (const std::string_view prefix : {"&", "truong::"})
        if (name.starts_with(prefix)) name.remove_prefix(prefix.size());
    return name;
}

const Field* declared(const Entity& entity, std::string_view name) {
    const Field* field = entity.find(name);
    check(field != nullptr, "a declaration names a member before its .field<>");
    return field;
}

}  // namespace declaring

}  // namespace truong
