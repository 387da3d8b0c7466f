#include "platform/school_archive/about.hpp"

#include <algorithm>

#include "catalog/json_text.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/files/vault.hpp"

namespace truong::school_archive {

namespace {

constexpr json::Limits manifest_limits{.depth = 8, .items = 4'000'000};

/// Of tables and fields, so that two archives of the same declarations can be told at a glance.
std::string fingerprint(const About& about) {
    std::string text;
    for (const auto& [table, content] : about.entities) {
        text += table;
        for (const std::string& field : content.fields) (text += ' ') += field;
        text += '\n';
    }
    return crypto::hex(crypto::sha256(text));
}

void append_entities(std::string& out, const About& about, const Plan& plan) {
    json::Array list(out);
    for (const Part& part : plan.parts()) {
        const auto found = about.entities.find(part.entity->table);
        if (found == about.entities.end()) continue;
        json::Object object((list.item() += "\n"));
        object.text("entity", part.entity->table);
        object.text("name_vi", part.entity->label.vi);
        object.text("name_en", part.entity->label.en);
        object.number("rows", found->second.rows);
        json::Array fields(object.member("fields"));
        for (const std::string& field : found->second.fields) json::append_text(fields.item(), field);
    }
}

void append_parts(std::string& out, const About& about) {
    json::Array list(out);
    for (const auto& [name, part] : about.parts) {
        json::Object object((list.item() += "\n"));
        object.text("name", name);
        object.number("bytes", static_cast<std::int64_t>(part.bytes));
        object.number("lines", part.lines);
        object.text("sha256", part.sha256);
    }
}

[[noreturn]] void reject_manifest(std::string_view place) {
    throw refusal("archive_manifest", {std::string(place)});
}

const json::Value& member(const json::Value& object, std::string_view name, json::Type type) {
    const json::Value* found = object.find(name);
    if (!found || !found->is(type)) reject_manifest(name);
    return *found;
}
const std::string& text_of(const json::Value& object, std::string_view name) {
    return member(object, name, json::Type::string).text;
}
std::int64_t number_of(const json::Value& object, std::string_view name) {
    const auto number = member(object, name, json::Type::number).integer();
    if (!number || *number < 0) reject_manifest(name);
    return *number;
}

void read_school(const json::Value& object, About& about) {
    const auto id = parse_id("sch", text_of(object, "id"));
    if (!id) reject_manifest("school");
    about.school.value = *id;
    about.school_code = text_of(object, "code");
    about.school_name = text_of(object, "name");
}

void read_entity(const json::Value& object, About& about) {
    EntityContent content{.rows = number_of(object, "rows")};
    for (const json::Value& field : member(object, "fields", json::Type::array).items)
        content.fields.push_back(field.text);
    if (!about.entities.emplace(text_of(object, "entity"), std::move(content)).second)
        reject_manifest("entities");
}

void read_part(const json::Value& object, About& about) {
    PartContent part{.bytes = static_cast<std::uint64_t>(number_of(object, "bytes")),
                     .lines = number_of(object, "lines"),
                     .sha256 = text_of(object, "sha256")};
    const std::string& name = text_of(object, "name");
    const bool content = name.starts_with(files_folder);
    if (!files::is_hash(part.sha256) || (content && name.substr(files_folder.size()) != part.sha256))
        reject_manifest(name);
    if (!about.parts.emplace(name, std::move(part)).second) reject_manifest("parts");
}

json::Value parsed(std::string_view text) {
    try {
        return json::parse(text, manifest_limits);
    } catch (const Problem&) {
        reject_manifest("json");
    }
}

}  // namespace

Problem refusal(std::string_view code, std::vector<std::string> args, ProblemKind kind) {
    return Problem(kind, {{.path = "file", .code = std::string(code), .args = std::move(args)}});
}

std::string to_json(const About& about, const Plan& plan) {
    std::string out;
    {
        json::Object object(out);
        object.text("format", format_name);
        object.number("version", format_version);
        object.text("product", about.product);
        object.text("made_at", iso_text(about.made_at));
        object.text("catalogue", fingerprint(about));
        {
            json::Object school(object.member("school"));
            append_id(school.member("id") += '"', "sch", about.school.value);
            out += '"';
            school.text("code", about.school_code);
            school.text("name", about.school_name);
        }
        append_entities(object.member("entities"), about, plan);
        append_parts(object.member("parts"), about);
        json::Array missing(object.member("missing"));
        for (const std::string& hash : about.missing) json::append_text(missing.item(), hash);
    }
    return out += '\n';
}

About about_from_json(std::string_view text) {
    const json::Value object = parsed(text);
    const json::Value* format = object.find("format");
    if (!format || format->text != format_name) throw refusal("archive_not_ours");
    if (const auto version = number_of(object, "version"); version != format_version)
        throw refusal("archive_version", {std::to_string(version), std::to_string(format_version)});
    About about{.product = text_of(object, "product")};
    const auto made_at = parse_instant(text_of(object, "made_at"));
    if (!made_at) reject_manifest("made_at");
    about.made_at = *made_at;
    read_school(member(object, "school", json::Type::object), about);
    for (const json::Value& entity : member(object, "entities", json::Type::array).items)
        read_entity(entity, about);
    for (const json::Value& part : member(object, "parts", json::Type::array).items) read_part(part, about);
    for (const json::Value& hash : member(object, "missing", json::Type::array).items) {
        if (!files::is_hash(hash.text)) reject_manifest("missing");
        about.missing.insert(hash.text);
    }
    return about;
}

}  // namespace truong::school_archive
