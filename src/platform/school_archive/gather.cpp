#include "platform/school_archive/gather.hpp"

#include "base/check.hpp"
#include "platform/contributions.hpp"
#include "platform/sheet/write.hpp"

namespace truong::school_archive {

namespace {

constexpr int rows_at_once = 1'000;
constexpr std::size_t ids_at_once = 500;

/// What the cell of a table shows: as in JSON, without its quotes.
std::string cell_of(const Field& field, const Value& value) {
    if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
    if (value.index() == 0) return {};
    std::string json;
    append_value(json, field, value);
    return json.front() == '"' ? json.substr(1, json.size() - 2) : json;
}

std::vector<std::string> heading_of(const Entity& entity) {
    std::vector<std::string> cells;
    for (const Field& field : entity.fields) cells.emplace_back(field.label.vi);
    cells.emplace_back("Phiên bản");
    cells.emplace_back("Kết thúc lúc");
    return cells;
}

std::vector<std::string> cells_of(const Entity& entity, const void* row, const RowMeta& meta) {
    std::vector<std::string> cells;
    for (const Field& field : entity.fields) cells.push_back(cell_of(field, field.load(row)));
    cells.push_back(std::to_string(meta.version));
    cells.push_back(meta.ended_at ? iso_text(*meta.ended_at) : std::string());
    return cells;
}

/// An id as JSON; null: nobody, e.g. the system itself.
void append_name(std::string& out, std::string_view prefix, std::int64_t id) {
    if (id == 0) {
        out += "null";
        return;
    }
    append_id(out += '"', prefix, id);
    out += '"';
}

/// What a person would call the row.
const Field* name_field(const Entity& entity) {
    for (const std::string_view name : {"name_vi", "name"})
        if (const Field* field = entity.find(name)) return field;
    return nullptr;
}

/// The id that a text names a row by, of an entity of the plan.
std::optional<std::pair<const Entity*, std::int64_t>> named_row(const Plan& plan, std::string_view text) {
    for (const Part& part : plan.parts())
        if (const auto id = parse_id(part.entity->prefix, text)) return std::pair(part.entity, *id);
    return std::nullopt;
}

}  // namespace

/// Both forms of one part.
struct Gathering::Writing {
    PartFile rows, table;
    std::int64_t count = 0;
};

Gathering::Gathering(const Reader& reader, const Plan& plan, const Staging& staging, About& about)
    : reader_(reader.as_of({})), plan_(plan), staging_(staging), about_(about) {
    check(reader.actor().hat == Hat::system && reader.actor().school == about.school,
          "the archive of a school is made by the system in that school");
}

void Gathering::run() {
    // Who points comes before what is pointed to: then it is known who of those that no school owns goes
    // along.
    for (auto part = plan_.parts().rbegin(); part != plan_.parts().rend(); ++part) gather(*part);
    write_references();
    write_history();
}

void Gathering::close(const std::string& name, PartFile& file) { about_.parts[name] = file.close(); }

void Gathering::gather(const Part& part) {
    const Entity& entity = *part.entity;
    Writing writing{PartFile(staging_.folder() / part_file(part.rows)),
                    PartFile(staging_.folder() / part_file(part.table))};
    writing.table.append(sheet::csv_mark);
    writing.table.append(sheet::csv_line(heading_of(entity)));
    if (entity.school_owned) {
        Selection selection{.limit = rows_at_once, .with_ended = true};
        for (std::size_t got = rows_at_once; got == rows_at_once;) {
            std::vector<std::shared_ptr<void>> rows;
            std::vector<RowMeta> metas;
            reader_.fetch(
                entity, selection, [&] { return rows.emplace_back(entity.make()).get(); }, &metas);
            for (std::size_t i = 0; i < rows.size(); ++i) take(part, rows[i].get(), metas[i], writing);
            got = rows.size();
            if (got > 0) selection.after = entity.id_of(rows.back().get());
        }
    } else {
        gather_other(part, writing);
    }
    EntityContent& content = about_.entities[entity.table];
    for (const Field& field : entity.fields) content.fields.emplace_back(field.name);
    content.rows = writing.count;
    close(part.rows, writing.rows);
    close(part.table, writing.table);
}

void Gathering::gather_other(const Part& part, Writing& writing) {
    const Entity& entity = *part.entity;
    Ids ids;
    if (part.said->append_rows) {
        part.said->append_rows(reader_, about_.school, ids);
        // The others that rows point to stay, and are referred to.
        Ids& pointed = pointed_[&entity];
        for (const std::int64_t id : ids) pointed.erase(id);
    } else {
        ids = std::exchange(pointed_[&entity], {});
    }
    for (auto next = ids.begin(); next != ids.end();) {
        std::vector<Param> some;
        for (; next != ids.end() && some.size() < ids_at_once; ++next) some.emplace_back(*next);
        std::vector<std::shared_ptr<void>> rows;
        std::vector<RowMeta> metas;
        reader_.fetch(
            entity, {.condition = access::one_of(entity.table + ".id", std::move(some)), .with_ended = true},
            [&] { return rows.emplace_back(entity.make()).get(); }, &metas);
        for (std::size_t i = 0; i < rows.size(); ++i) take(part, rows[i].get(), metas[i], writing);
    }
}

void Gathering::take(const Part& part, const void* row, const RowMeta& meta, Writing& writing) {
    std::string line;
    encode_row(*part.entity, row, meta, Reveal::everything(), line);
    writing.rows.append_line(line);
    writing.table.append(sheet::csv_line(cells_of(*part.entity, row, meta)));
    ++writing.count;
    note_pointers(part, row);
}

void Gathering::note_pointers(const Part& part, const void* row) {
    for (const Field* field : references_of(*part.entity)) {
        const Value value = field->load(row);
        if (value.index() != 0 && !field->target->school_owned)
            pointed_[field->target].insert(std::get<std::int64_t>(value));
    }
    if (!part.said) return;
    for (const ArchiveName& name : part.said->names) {
        const Value value = part.entity->find(name.field)->load(row);
        if (const auto* number = std::get_if<std::int64_t>(&value); number && name.entity) {
            pointed_[&reader_.catalog().of(name.entity)].insert(*number);
        } else if (const auto* text = std::get_if<std::string_view>(&value)) {
            const auto named = named_row(plan_, *text);
            if (named && !named->first->school_owned) pointed_[named->first].insert(named->second);
        }
    }
    if (part.said->contents.empty()) return;
    const Value content = part.entity->find(part.said->contents)->load(row);
    if (content.index() != 0) contents_.emplace(std::get<std::string_view>(content));
}

void Gathering::write_references() {
    PartFile file(staging_.folder() / part_file(references_name));
    for (const auto& [entity, ids] : std::exchange(pointed_, {}))
        for (const std::int64_t id : ids) refer(*entity, id, file);
    close(std::string(references_name), file);
}

void Gathering::refer(const Entity& entity, std::int64_t id, PartFile& file) {
    if (!referred_[&entity].insert(id).second) return;
    std::shared_ptr<void> row;
    reader_.fetch(entity, {.condition = access::compare(entity.table + ".id", " = ", id), .with_ended = true},
                  [&] { return (row = entity.make()).get(); });
    if (!row) return;  // a number that names nobody
    for (const Field* field : natural_key(entity))
        if (const Value value = field->load(row.get()); field->codec->kind == Kind::id && value.index() != 0)
            refer(*field->target, std::get<std::int64_t>(value), file);
    write_key(entity, row.get(), file);
}

void Gathering::write_key(const Entity& entity, const void* row, PartFile& file) {
    const auto key = natural_key(entity);
    check(!key.empty(), entity.table + " has nothing by which another server would know its rows");
    std::string line;
    {
        json::Object object(line);
        object.text("entity", entity.table);
        append_value(object.member("id"), entity.id(), entity.id().load(row));
        if (entity.dated)
            append_value(object.member("on"), *entity.dated->from, entity.dated->from->load(row));
        if (const Field* name = name_field(entity))
            append_value(object.member("name"), *name, name->load(row));
        json::Object members(object.member("key"));
        for (const Field* field : key) append_value(members.member(field->name), *field, field->load(row));
    }
    file.append_line(line);
}

void Gathering::write_history() {
    PartFile file(staging_.folder() / part_file(history_name));
    db::Query query(reader_.connection(),
                    "select s.at, s.account_id, s.hat, s.operation, s.reason, l.entity, l.row_id, "
                    "l.operation, l.version, l.before, l.after from change_log l join change_set s on s.id = "
                    "l.change_set_id where l.school_id = ? order by l.position, l.id");
    query.bind(about_.school.value);
    while (query.next()) {
        const Entity* entity = reader_.catalog().find_table(query.text(5));
        if (!entity || !plan_.part_of(*entity)) continue;
        std::string line;
        {
            json::Object object(line);
            object.text("at", iso_text(Instant{query.number(0)}));
            append_name(object.member("account"), "acc", query.number(1));
            object.text("hat", query.text(2));
            object.text("operation", query.text(3));
            if (!query.is_null(4)) object.text("reason", query.text(4));
            object.text("entity", query.text(5));
            append_name(object.member("id"), entity->prefix, query.number(6));
            object.text("change", query.text(7));
            object.number("version", query.number(8));
            object.raw("before", query.is_null(9) ? "null" : query.text(9));
            object.raw("after", query.is_null(10) ? "null" : query.text(10));
        }
        file.append_line(line);
    }
    close(std::string(history_name), file);
}

}  // namespace truong::school_archive
