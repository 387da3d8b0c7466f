// Who looked at hidden values, for those whom it concerns.
#include "platform/privacy/access_log.hpp"

#include <map>
#include <set>

#include "modules/privacy/entities.hpp"
#include "modules/privacy/gather.hpp"

namespace truong::privacy {

namespace {

constexpr int page_lines = 50;
constexpr std::string_view line_prefix = "acl";

bool leads(const Reader& reader) {
    return !is_never(reader.ask(holds<Role::principal, Role::vice_principal>));
}

/// Whose lines he may see: those about himself and his children wherever they were read, his school's as its
/// leader, else his own readings.
void narrow(const Reader& reader, const AccessQuery& query, AccessFilter& filter) {
    const Actor& actor = reader.actor();
    if (query.person_id) filter.about = query.person_id->value;
    const auto& whose = query.person_id;
    if (whose && (*whose == actor.person || stands_for_minor(reader, *whose))) return;
    const bool staff = actor.hat == Hat::staff && actor.school;
    if (!staff && query.person_id)
        throw Problem(ProblemKind::not_found, {{.path = "person_id", .code = "not_found"}});
    if (!staff) throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    filter.school = actor.school.value;
    if (!leads(reader)) filter.account = actor.account.value;
}

AccessFilter filter_of(const Reader& reader, const AccessQuery& query) {
    AccessFilter filter{.table = query.entity, .limit = query.limit.value_or(page_lines)};
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

std::map<std::int64_t, std::string> names_of(const Reader& reader, const std::vector<AccessLine>& lines) {
    std::set<Id<people::Person>> people;
    for (const AccessLine& line : lines)
        if (line.person != 0) people.insert({line.person});
    std::map<std::int64_t, std::string> names;
    if (people.empty()) return names;
    const auto known =
        reader.all<people::Person>(where<&people::Person::id>.in({people.begin(), people.end()}));
    for (const people::Person& person : known) names.emplace(person.id.value, person.full_name);
    return names;
}

AccessEntry entry_of(const AccessLine& line, const Actor& actor) {
    AccessEntry entry{
        .at = line.at, .fields = line.fields, .hat = line.hat, .roles = line.roles, .own = false};
    append_id(entry.id, line_prefix, line.id);
    if (line.entity) {
        entry.entity = line.entity->table;
        entry.label_vi = line.entity->label.vi;
        entry.label_en = line.entity->label.en;
    }
    if (line.school != 0) entry.school_id = Id<org::School>{line.school};
    entry.own = line.account != 0 && line.account == actor.account.value;
    return entry;
}

}  // namespace

std::vector<AccessEntry> access_log(const Reader& reader, const AccessQuery& query) {
    const auto lines = access_lines(reader, filter_of(reader, query));
    const bool named = leads(reader);
    const auto names = named ? names_of(reader, lines) : std::map<std::int64_t, std::string>{};
    std::vector<AccessEntry> entries;
    for (const AccessLine& line : lines) {
        AccessEntry& entry = entries.emplace_back(entry_of(line, reader.actor()));
        const auto name = names.find(line.person);
        if (name != names.end() && line.school == reader.actor().school.value)
            entry.reader_name = name->second;
    }
    return entries;
}

}  // namespace truong::privacy
