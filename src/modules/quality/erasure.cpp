// What goes with a person or a record, and the nightly work.
#include "modules/quality/refresh.hpp"
#include "platform/jobs/work.hpp"
#include "platform/store/concerned.hpp"

namespace truong::quality {

namespace {

constexpr std::string_view with_its_record = "erased with the record that it was about";
constexpr std::size_t records_a_write = 1'000;

template <class Type>
void erase_derived(Tx& tx, const Type& value, std::string_view column, std::int64_t school) {
    for (const char* table : {"quality_data_finding", "quality_record_score"}) {
        std::string sql = "delete from " + std::string(table) + " where ";
        (sql += column) += " = ?";
        if (school != 0) sql += " and school_id = ?";
        db::Query query(tx.connection(), sql);
        query.bind(value);
        if (school != 0) query.bind(school);
        query.run();
    }
}

void erase_accepted(Tx& tx, const Condition& which) {
    const Reader all = tx.unscoped("an erasure reaches what the actor would not see");
    const auto rows = all.all<AcceptedFinding>({.condition = which, .limit = 1'000, .with_ended = true});
    tx.as_system("an erasure of what it is about", [&] {
        for (const AcceptedFinding& row : rows)
            tx.erase_row(tx.catalog().of(type_key<AcceptedFinding>()), row.id.value, with_its_record);
    });
}

std::int64_t school_of(const Reader& reader, const Entity& entity, std::int64_t row) {
    db::Query query(
        reader.connection(),
        "select one.school_id from " + store::of_every_school(reader, entity.table) + " where one.id = ?");
    return query.bind(row).next() ? query.number(0) : 0;
}

/// One kind of one school, some records in each transaction.
void refresh_kind(jobs::Work& work, const Entity& kind, Id<org::School> school) {
    Records records;
    work.store().read({.hat = Hat::system}, work.operation(),
                      [&](const Reader& reader) { records = records_of(reader, kind, school); });
    for (auto next = records.begin(); next != records.end() && !work.cancelled();) {
        Records some;
        for (; next != records.end() && some.size() < records_a_write; ++next) some.insert(*next);
        work.write([&](Tx& tx) { settle(tx, kind, school, some, Touch::by_time); });
    }
}

}  // namespace

void erase_findings_about(Tx& tx, std::int64_t person) {
    erase_derived(tx, person, "person_id", tx.actor().school.value);
    erase_accepted(tx, where<&AcceptedFinding::person_id> == Id<people::Person>{person});
}

void erase_findings_beside(Tx& tx, const Entity& entity, std::int64_t row) {
    if (entity.person) return erase_findings_about(tx, row);
    if (!entity.school_owned) return;
    const std::string record = record_text(entity, row);
    erase_derived<std::string_view>(tx, record, "record", school_of(tx, entity, row));
    erase_accepted(tx, where<&AcceptedFinding::record> == record);
}

void run_refresh(jobs::Work& work) {
    std::vector<org::School> schools;
    std::vector<const Entity*> kinds;
    work.store().read({.hat = Hat::system}, work.operation(), [&](const Reader& reader) {
        schools = reader.all<org::School>();
        kinds = judged_kinds(reader);
    });
    std::int64_t done = 0;
    for (const org::School& school : schools) {
        for (const Entity* kind : kinds) refresh_kind(work, *kind, school.id);
        if (work.cancelled()) return;
        work.progress(++done, static_cast<std::int64_t>(schools.size()));
    }
    work.finish(std::to_string(done));
}

}  // namespace truong::quality
