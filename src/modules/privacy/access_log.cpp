// Who looked at hidden values, for those whom it concerns.
#include "platform/privacy/access_log.hpp"

#include <map>
#include <set>

#include "modules/privacy/entities.hpp"
#include "modules/privacy/gather.hpp"

namespace truong::privacy {

namespace {

constexpr int page_lines = 50;
constexpr std::string_view line_prefix = "acl", log_itself = "access_log";

constexpr std::string_view names_of_readers = "names stand beside what was read, for those who answer for it";

/// Those who answer for a school's data; of what belongs to one campus nobody keeps a log apart.
Condition leaders(const Question& question) {
    const Condition technician = question.actor.campus ? never() : holds<Role::technician>(question);
    return holds<Role::principal, Role::vice_principal>(question) || technician;
}
bool leads(const Reader& reader) { return !is_never(reader.ask(leaders)); }
bool runs_server(const Reader& reader) { return !is_never(reader.ask(server_administrator)); }

/// Whose lines he may see: those about himself and his children wherever they were read, his school's as its
/// leader, all of them as who runs the server (who asks for nobody's), else his own readings.
void narrow(const Reader& reader, const AccessQuery& query, AccessFilter& filter) {
    const Actor& actor = reader.actor();
    if (query.person_id) filter.about = query.person_id->value;
    const auto& whose = query.person_id;
    if (whose && (*whose == actor.person || stands_for_minor(reader, *whose))) return;
    if (runs_server(reader)) {
        if (whose) throw Problem(ProblemKind::forbidden, {{.path = "person_id", .code = "log_of_a_person"}});
        return;
    }
    const bool staff = actor.hat == Hat::staff && actor.school;
    if (!staff && query.person_id)
        throw Problem(ProblemKind::not_found, {{.path = "person_id", .code = "not_found"}});
    if (!staff) throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    filter.school = actor.school.value;
    if (!leads(reader)) filter.account = actor.account.value;
}

AccessFilter filter_of(const Reader& reader, const AccessQuery& query) {
    AccessFilter filter{.limit = query.limit.value_or(page_lines)};
    if (query.entity) filter.table = table_of(reader.catalog(), *query.entity);
    if (query.reader_id && (leads(reader) || runs_server(reader))) filter.reader = query.reader_id->value;
    narrow(reader, query, filter);
    if (query.from) filter.from = instant_of(*query.from, TimeOfDay{});
    if (query.to) filter.before = instant_of(*query.to + 1, TimeOfDay{});
    if (query.starting_after) {
        const auto id = parse_id(line_prefix, *query.starting_after);
        if (!id)
            throw Problem(ProblemKind::invalid,
                          {{.path = "starting_after", .code = "not_an_id", .args = {"acl_…"}}});
        filter.after = *id;
    }
    return filter;
}

/// Whose row it was that a line tells of; zero: nobody's, or it is no more.
std::int64_t owner_of(const Reader& reader, const AccessLine& line) {
    if (!line.entity || !line.entity->stored() || !line.entity->personal()) return 0;
    if (line.entity->person) return line.row;
    db::Query query(reader.connection(), "select " + std::string(line.entity->about->name) + " from "
                                             + line.entity->table + " where id = ?");
    query.bind(line.row);
    return query.next() && !query.is_null(0) ? query.number(0) : 0;
}

AccessEntry entry_of(const Reader& reader, const AccessLine& line) {
    AccessEntry entry{
        .at = line.at, .fields = line.fields, .hat = line.hat, .roles = line.roles, .own = false};
    append_id(entry.id, line_prefix, line.id);
    const bool of_log = line.fields == log_itself;
    if (const Entity* seen = of_log ? &reader.catalog().of(type_key<AccessEntry>()) : line.entity) {
        entry.entity = seen->table;
        entry.label_vi = seen->label.vi;
        entry.label_en = seen->label.en;
    }
    if (line.school != 0) entry.school_id = Id<org::School>{line.school};
    entry.own = line.account != 0 && line.account == reader.actor().account.value;
    return entry;
}

std::string name_in(const std::map<std::int64_t, std::string>& names, std::int64_t id) {
    const auto found = names.find(id);
    return found == names.end() ? std::string() : found->second;
}

/// A school's leaders learn who looked and at whom; who runs the server only who looked.
void tell_names(const Reader& reader, const std::vector<AccessLine>& lines,
                std::vector<AccessEntry>& entries) {
    const bool named = leads(reader), everywhere = runs_server(reader);
    if (!named && !everywhere) return;
    std::set<std::int64_t> readers, owners;
    std::vector<std::int64_t> whose;
    for (const AccessLine& line : lines) {
        readers.insert(line.person);
        owners.insert(whose.emplace_back(named ? owner_of(reader, line) : 0));
    }
    const auto reader_names = person_names(everywhere ? reader.unscoped(names_of_readers) : reader, readers);
    const auto owner_names = person_names(reader, owners);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!everywhere && lines[i].school != reader.actor().school.value) continue;
        entries[i].reader_name = name_in(reader_names, lines[i].person);
        entries[i].about_name = name_in(owner_names, whose[i]);
    }
}

/// Who looks into the log for others leaves a line there himself.
void note_question(const Reader& reader, const AccessQuery& query) {
    if (!leads(reader) && !runs_server(reader)) return;
    reader.note_read({.entity = &reader.catalog().of(type_key<AccessEntry>()),
                      .row_id = query.person_id ? query.person_id->value : 0,
                      .school = reader.actor().school.value,
                      .fields = std::string(log_itself)});
}

}  // namespace

std::vector<AccessEntry> access_log(const Reader& reader, const AccessQuery& query) {
    const auto lines = access_lines(reader, filter_of(reader, query));
    std::vector<AccessEntry> entries;
    for (const AccessLine& line : lines) entries.push_back(entry_of(reader, line));
    tell_names(reader, lines, entries);
    note_question(reader, query);
    return entries;
}

}  // namespace truong::privacy
