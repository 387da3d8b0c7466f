#include "platform/school_archive/judging.hpp"

#include <algorithm>

#include "platform/contributions.hpp"
#include "platform/store/concerned.hpp"

namespace truong::school_archive {

namespace {

constexpr std::size_t findings_limit = 200;

std::string place_of(std::string_view part, std::int64_t line) {
    return std::string(part) + ':' + std::to_string(line);
}
std::string place_of(const std::string& line, std::string_view field) {
    return field.empty() ? line : line + ' ' + std::string(field);
}

/// "list=country, code=VN": for people, so nothing that is hidden.
std::string key_text(const Entity& entity, const std::vector<const Field*>& key, const void* row) {
    std::string text;
    for (const Field* field : key) {
        std::string value;
        append_value(value, *field, field->load(row));
        if (field->options.privacy >= Privacy::sensitive) value = "…";
        text += (text.empty() ? "" : ", ") + std::string(field->name) + '=' + value;
    }
    return text + " (" + entity.table + ')';
}

/// Live rows, dated ones as they were on that day.
std::vector<std::int64_t> ids_where(const Reader& reader, const Entity& entity, const Condition& condition) {
    std::vector<std::shared_ptr<void>> rows;
    reader.fetch(entity, {.condition = condition, .limit = 2},
                 [&] { return rows.emplace_back(entity.make()).get(); });
    std::vector<std::int64_t> ids;
    for (const auto& row : rows) ids.push_back(entity.id_of(row.get()));
    return ids;
}

}  // namespace

Judging::Judging(const Reader& reader, const Source& source, const Plan& plan)
    : reader_(reader.as_of({})), source_(source), plan_(plan), arrival_{.about = source.about()} {}

void Judging::run() {
    require_same_catalogue();
    judge_references();
    for (const Part& part : plan_.parts()) judge_part(part);
    judge_waiting();
    if (findings_.empty()) return;
    throw Problem(conflict_ ? ProblemKind::conflict : ProblemKind::invalid, std::move(findings_));
}

void Judging::add(Finding finding) {
    if (findings_.size() < findings_limit) findings_.push_back(std::move(finding));
}
void Judging::add(const std::string& path, std::string_view code, std::vector<std::string> args) {
    add({.path = path, .code = std::string(code), .args = std::move(args)});
}

void Judging::require_same_catalogue() {
    for (const auto& [table, content] : source_.about().entities) {
        const Entity* entity = reader_.catalog().find_table(table);
        if (!entity || !plan_.part_of(*entity)) {
            add(std::string(manifest_name), "archive_other_catalogue", {table});
            continue;
        }
        for (const std::string& field : content.fields)
            if (!entity->find(field))
                add(std::string(manifest_name), "archive_other_catalogue", {table + '.' + field});
        if (!source_.about().parts.contains(plan_.part_of(*entity)->rows))
            add(std::string(manifest_name), "archive_altered", {plan_.part_of(*entity)->rows});
    }
    for (const auto& [name, part] : source_.about().parts) {
        const bool known = !name.starts_with("rows/")
                           || std::any_of(plan_.parts().begin(), plan_.parts().end(),
                                          [&](const Part& one) { return one.rows == name; });
        if (!known) add(std::string(manifest_name), "archive_other_catalogue", {name});
    }
    require(std::exchange(findings_, {}));
}

void Judging::judge_references() {
    const std::string name(references_name);
    source_.each_line(name, [&](std::int64_t number, std::string_view line) {
        judge_reference(place_of(name, number), line);
    });
}

void Judging::judge_reference(const std::string& path, std::string_view line) {
    Findings faults;
    const auto object = parsed_line(line, faults);
    const json::Value* table = object ? object->find("entity") : nullptr;
    const Entity* entity = table ? reader_.catalog().find_table(table->text) : nullptr;
    if (!entity || !entity->stored() || entity->school_owned || natural_key(*entity).empty())
        return add(path, "archive_line", {std::string(references_name)});
    find_reference(path, *entity, *object);
}

void Judging::find_reference(const std::string& path, const Entity& entity, const json::Value& object) {
    const json::Value *key = object.find("key"), *id_text = object.find("id"), *on = object.find("on");
    const auto id = id_text ? parse_id(entity.prefix, id_text->text) : std::nullopt;
    const auto day = on ? parse_date(on->text) : std::nullopt;
    const auto row = entity.make();
    const bool sound = id && key && (!entity.dated || day) && key->is(json::Type::object)
                       && RowShape(entity).read_some(*key, row.get()).empty();
    if (!sound) return add(path, "archive_line", {std::string(references_name)});
    Condition same = always();
    for (const Field* field : natural_key(entity)) {
        const auto value = value_here(*field, row.get());
        if (!value) {  // what the key is made of is missing, and was said
            missed_[&entity].insert(*id);
            return;
        }
        same = std::move(same) && equal_to(reader_, entity, *field, *value);
    }
    const auto found = ids_where(reader_.as_of(day), entity, same);
    if (found.empty()) {
        missed_[&entity].insert(*id);
        const json::Value* name = object.find("name");
        return add(
            path, "archive_reference_missing",
            {std::string(entity.label.vi), std::string(entity.label.en),
             (name ? name->text + ' ' : std::string()) + key_text(entity, natural_key(entity), row.get())});
    }
    places_[&entity].emplace(*id, Place{found.front(), true});
    ++arrival_.references;
}

void Judging::judge_part(const Part& part) {
    if (!source_.about().parts.contains(part.rows)) return;
    const Entity& entity = *part.entity;
    const RowShape shape(entity);
    auto& places = places_[&entity];
    std::set<std::int64_t> ids;
    source_.each_line(part.rows, [&](std::int64_t number, std::string_view line) {
        const std::string path = place_of(part.rows, number);
        const auto row = entity.make();
        RowMeta meta;
        const Findings faults = shape.read(line, row.get(), meta);
        for (Finding fault : faults) {
            fault.path = place_of(path, fault.path);
            add(std::move(fault));
        }
        if (!faults.empty()) return;
        if (!ids.insert(entity.id_of(row.get())).second) return add(path, "archive_line", {part.rows});
        judge_row(part, path, row.get(), meta);
    });
    const auto told = source_.about().entities.find(entity.table);
    if (told == source_.about().entities.end() || told->second.rows != std::ssize(ids))
        add(part.rows, "archive_altered", {part.rows});
    if (&entity == &plan_.school() && (ids.size() != 1 || !ids.contains(source_.about().school.value)))
        add(part.rows, "archive_altered", {part.rows});
    find_taken_ids(entity);
    for (const auto& [id, place] : places) (place.here ? arrival_.found : arrival_.added) += ids.contains(id);
}

void Judging::judge_row(const Part& part, const std::string& path, const void* row, const RowMeta& meta) {
    const Entity& entity = *part.entity;
    const std::int64_t id = entity.id_of(row);
    if (entity.school_owned && meta.school != source_.about().school)
        add(path, "archive_other_school", {source_.about().school_code});
    judge_pointers(part, path, row);
    judge_contents(part, path, row);
    const std::int64_t same = entity.school_owned || meta.ended_at ? 0 : same_row(part, path, row);
    if (same == 0 && !entity.school_owned && !meta.ended_at) require_unique(entity, path, row);
    places_[&entity][id] = same != 0 ? Place{same, true} : Place{id, false};
}

void Judging::judge_pointers(const Part& part, const std::string& path, const void* row) {
    for (const Field* field : references_of(*part.entity)) {
        const Value value = field->load(row);
        if (value.index() == 0) continue;
        const std::int64_t id = std::get<std::int64_t>(value);
        if (!places_[field->target].contains(id))
            waiting_[field->target].push_back({place_of(path, field->name), id});
    }
}

std::int64_t Judging::same_row(const Part& part, const std::string& path, const void* row) {
    const Entity& entity = *part.entity;
    std::set<std::int64_t> found;
    for (const std::string_view name : part.said->same_by) {
        const Field& field = *entity.find(name);
        const auto value = value_here(field, row);
        if (!value || value->index() == 0) continue;
        for (const std::int64_t id : ids_where(reader_, entity, equal_to(reader_, entity, field, *value)))
            found.insert(id);
    }
    if (found.empty()) return 0;
    if (part.said->once) {
        conflict_ = true;
        add(path, "archive_here_already",
            {std::string(entity.label.vi), std::string(entity.label.en),
             key_text(entity, {entity.find(part.said->same_by.front())}, row)});
    }
    // Two people of the archive that are one here, or one that is two: only a person can say who is who.
    if (found.size() > 1 || !met_[&entity].insert(*found.begin()).second)
        add(path, "archive_ambiguous", {std::string(entity.label.vi), std::string(entity.label.en)});
    return *found.begin();
}

void Judging::require_unique(const Entity& entity, const std::string& path, const void* row) {
    for (const auto& unique : entity.uniques) {
        Condition same = always();
        bool comparable = true;
        for (const Field* field : unique) {
            const auto value = value_here(*field, row);
            comparable = comparable && value && value->index() != 0;
            if (comparable) same = std::move(same) && equal_to(reader_, entity, *field, *value);
        }
        if (!comparable || ids_where(reader_, entity, same).empty()) continue;
        conflict_ = true;
        add(path, "archive_taken",
            {std::string(entity.label.vi), std::string(entity.label.en), key_text(entity, unique, row)});
    }
}

void Judging::find_taken_ids(const Entity& entity) {
    std::set<std::int64_t> ids, taken;
    for (const auto& [id, place] : places_[&entity])
        if (!place.here) ids.insert(id);
    store::append_selected(
        reader_, "select one.id from " + store::of_every_school(reader_, entity.table) + " where one.id in ",
        ids, "", taken);
    if (&entity == &plan_.school() && !taken.empty()) {
        conflict_ = true;
        add("file", "archive_here_already",
            {std::string(entity.label.vi), std::string(entity.label.en), "id"});
    }
    for (const std::int64_t id : taken) places_[&entity][id].id = 0;
    arrival_.renumbered += std::ssize(taken);
}

void Judging::judge_contents(const Part& part, const std::string& path, const void* row) {
    if (!part.said || part.said->contents.empty()) return;
    const Value value = part.entity->find(part.said->contents)->load(row);
    const std::string hash(value.index() == 0 ? std::string_view() : std::get<std::string_view>(value));
    const About& about = source_.about();
    if (!about.parts.contains(std::string(files_folder) + hash) && !about.missing.contains(hash))
        add(path, "archive_content_missing", {hash});
}

void Judging::judge_waiting() {
    for (const auto& [entity, pointers] : waiting_)
        for (const Pointer& pointer : pointers)
            if (!places_[entity].contains(pointer.id) && !missed_[entity].contains(pointer.id))
                add(pointer.path, "archive_row_missing",
                    {std::string(entity->label.vi), std::string(entity->label.en)});
}

std::optional<Value> Judging::value_here(const Field& field, const void* row) const {
    const Value value = field.load(row);
    if (field.codec->kind != Kind::id || value.index() == 0 || !field.target) return value;
    const auto places = places_.find(field.target);
    if (places == places_.end()) return std::nullopt;
    const auto place = places->second.find(std::get<std::int64_t>(value));
    if (place == places->second.end() || !place->second.here) return std::nullopt;
    return Value{place->second.id};
}

}  // namespace truong::school_archive
