#include "platform/school_archive/row_shape.hpp"

namespace truong::school_archive {

namespace {

Finding fault(std::string_view path, std::string_view code) {
    return {.path = std::string(path), .code = std::string(code)};
}

/// Takes a member out of the object; null where there is none.
std::optional<json::Value> taken(json::Value& object, std::string_view name) {
    for (auto member = object.members.begin(); member != object.members.end(); ++member) {
        if (member->first != name) continue;
        json::Value value = std::move(member->second);
        object.members.erase(member);
        return value;
    }
    return std::nullopt;
}

void read_meta(const Entity& entity, json::Value& object, RowMeta& meta, Findings& findings) {
    const auto version = taken(object, "version");
    const auto number = version ? version->integer() : std::nullopt;
    if (!number || *number < 1)
        findings.push_back(fault("version", "required"));
    else
        meta.version = *number;
    if (entity.school_owned) {
        const auto school = taken(object, "school_id");
        const auto id = school ? parse_id("sch", school->text) : std::nullopt;
        if (!id)
            findings.push_back(fault("school_id", "required"));
        else
            meta.school.value = *id;
    }
    if (const auto ended = taken(object, "ended_at")) {
        meta.ended_at = parse_instant(ended->text);
        if (!meta.ended_at) findings.push_back(fault("ended_at", "not_an_instant"));
    }
}

}  // namespace

RowShape::RowShape(const Entity& entity) : open_(entity) {
    for (std::size_t i = 0; i < open_.fields.size(); ++i) {
        open_.fields[i].options.derived = false;
        if (&entity.fields[i] == entity.parent) open_.parent = &open_.fields[i];
    }
}

Findings RowShape::read(std::string_view line, void* row, RowMeta& meta) const {
    Findings findings;
    auto object = parsed_line(line, findings);
    if (!object) return findings;
    read_meta(open_, *object, meta, findings);
    const Findings faults = decode(open_, *object, row);
    findings.insert(findings.end(), faults.begin(), faults.end());
    if (!findings.empty()) return findings;
    if (open_.id_of(row) == 0) findings.push_back(fault("id", "required"));
    // A form tidies what people type; what is stored stays as it is stored.
    for (const Field& field : open_.fields)
        if (const json::Value* given = object->find(field.name);
            field.codec->kind == Kind::text && given && given->is(json::Type::string))
            field.store(row, std::string_view(given->text));
    const Findings wrong = validate(open_, row);
    findings.insert(findings.end(), wrong.begin(), wrong.end());
    return findings;
}

Findings RowShape::read_some(const json::Value& members, void* row) const {
    return decode(open_, members, row, Completeness::change);
}

std::optional<json::Value> parsed_line(std::string_view line, Findings& findings) {
    try {
        json::Value value = json::parse(line);
        if (value.is(json::Type::object)) return value;
        findings.push_back(fault("", "not_an_object"));
    } catch (const Problem& problem) {
        findings.insert(findings.end(), problem.findings().begin(), problem.findings().end());
    }
    return std::nullopt;
}

}  // namespace truong::school_archive
