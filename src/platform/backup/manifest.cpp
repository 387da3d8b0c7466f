#include "platform/backup/manifest.hpp"

#include <numeric>

#include "base/check.hpp"
#include "catalog/json_text.hpp"

namespace truong::backup {

namespace {

const json::Value& member(const json::Value& object, std::string_view name) {
    const json::Value* found = object.find(name);
    check(found != nullptr, "A manifest lacks a member");
    return *found;
}

std::int64_t whole(const json::Value& object, std::string_view name) {
    const auto number = member(object, name).integer();
    check(number.has_value(), "A manifest holds no number");
    return *number;
}

}  // namespace

std::int64_t Manifest::rows() const {
    return std::accumulate(tables.begin(), tables.end(), std::int64_t{0},
                           [](std::int64_t sum, const auto& table) { return sum + table.second.rows; });
}

void Ledger::add_file(std::string_view name, std::int64_t size, std::string_view hash) {
    ++manifest_.files;
    manifest_.file_bytes += size;
    std::string line(name);
    ((line += '\0') += std::to_string(size)) += '\0';
    files_.add((line += hash) + '\n');
}

Manifest Ledger::finish() {
    manifest_.file_digest = files_.hex();
    return manifest_;
}

std::string to_json(const About& about) {
    std::string out;
    {
        json::Object object(out);
        object.text("version", about.version);
        object.text("database", about.database);
        object.number("made_at", about.made_at.ms);
        json::Array steps(object.member("steps"));
        for (const migrate::Recorded& step : about.steps) {
            json::Object each(steps.item());
            each.number("number", step.number);
            each.text("name", step.name);
            each.text("hash", step.hash);
        }
    }
    return out;
}

std::string to_json(const Manifest& manifest) {
    std::string out;
    {
        json::Object object(out);
        object.number("files", manifest.files);
        object.number("file_bytes", manifest.file_bytes);
        object.text("file_digest", manifest.file_digest);
        json::Array tables(object.member("tables"));
        for (const auto& [name, content] : manifest.tables) {
            json::Object each(tables.item());
            each.text("name", name);
            each.number("rows", content.rows);
            each.text("sum", content.sum);
        }
    }
    return out;
}

About about_in(std::string_view text) {
    const json::Value value = json::parse(text);
    About about{.version = member(value, "version").text,
                .database = member(value, "database").text,
                .made_at = {whole(value, "made_at")},
                .steps = {}};
    for (const json::Value& step : member(value, "steps").items)
        about.steps.push_back({whole(step, "number"), member(step, "name").text, member(step, "hash").text});
    return about;
}

Manifest manifest_in(std::string_view text) {
    const json::Value value = json::parse(text);
    Manifest manifest{.tables = {},
                      .files = whole(value, "files"),
                      .file_bytes = whole(value, "file_bytes"),
                      .file_digest = member(value, "file_digest").text};
    for (const json::Value& table : member(value, "tables").items)
        manifest.tables[member(table, "name").text] = {whole(table, "rows"), member(table, "sum").text};
    return manifest;
}

}  // namespace truong::backup
