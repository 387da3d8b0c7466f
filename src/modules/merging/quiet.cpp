// What must not run beside a merge, its undo or a split; and whether a merge is one of this server.
#include "modules/imports/api.hpp"
#include "modules/merging/records.hpp"
#include "platform/jobs/work.hpp"

namespace truong::merging {

namespace {

bool import_runs(const Everywhere& all, Id<org::School> school) {
    const auto& state = where<&imports::Import::state>;
    const Condition at_work = state.in({imports::ImportState::applying, imports::ImportState::undoing})
                              && access::compare("imports_import.school_id", " = ", school.value);
    for (const imports::Import& row : all.reader.all<imports::Import>(at_work))
        if (row.job == 0 || !jobs::is_over(all.reader, row.job)) return true;
    return false;
}

/// By the jobs: the module of the rollover is none that this one could ask.
bool rollover_runs(const Everywhere& all, Id<org::School> school) {
    db::Query query(all.reader.connection(),
                    "select 1 from job where school_id = ? and kind in ('rollover.apply', 'rollover.undo') "
                    "and state in ('waiting', 'running') limit 1");
    return query.bind(school.value).next();
}

}  // namespace

std::string_view what_runs(const Reader& reader, const std::set<Id<org::School>>& schools) {
    const Everywhere all(reader);
    for (const Id<org::School> school : schools) {
        if (import_runs(all, school)) return "merge_import_running";
        if (rollover_runs(all, school)) return "merge_rollover_running";
    }
    return {};
}

void require_quiet(const Reader& reader, const std::set<Id<org::School>>& schools, const std::string& path) {
    const std::string_view code = what_runs(reader, schools);
    if (!code.empty()) throw Problem(ProblemKind::conflict, {{.path = path, .code = std::string(code)}});
}

std::set<Id<org::School>> schools_of(const Everywhere& all, const Record& record) {
    std::set<Id<org::School>> schools;
    if (record.school) schools.insert(record.school);
    const Plan looking(all.reader);
    const Entity& person = all.reader.catalog().of(type_key<people::Person>());
    looking.each_pointing({&person, record.person.value}, [&](const Pointer& by, std::int64_t id) {
        if (!by.from->school_owned) return;
        const auto row = by.from->make();
        schools.insert(all.reader.load(*by.from, id, row.get()).school);
    });
    return schools;
}

void require_made_here(const Reader& reader, const Merge& merge) {
    db::Query query(reader.connection(),
                    "select 1 from change_log where change_set_id = ? and entity = ? and row_id = ? "
                    "and operation = 'created' limit 1");
    query.bind(merge.change_set).bind(table_name<Merge>()).bind(merge.id.value);
    if (!query.next()) throw Problem(ProblemKind::conflict, {{.path = "id", .code = "merge_not_of_here"}});
}

}  // namespace truong::merging
