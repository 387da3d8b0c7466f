// What follows from the rows is measured and kept: soon after a change, and every night.
#include <algorithm>

#include "catalog/json_text.hpp"
#include "modules/readiness/keeping.hpp"
#include "modules/readiness/refresh.hpp"
#include "platform/jobs/work.hpp"
#include "platform/store/concerned.hpp"

namespace truong::readiness {

namespace {

constexpr std::string_view follow_kind = "readiness.follow", part_kind = "readiness.night_part";
constexpr std::int64_t bucket_ms = 1'000, night_ms = 3 * 3'600'000;
/// So many schools a part of the night: some seconds of work, so that a part that is broken off costs little.
constexpr std::size_t schools_a_part = 100;
/// Of more persons at once only the actor's own school is told; the night tells the others.
constexpr std::size_t most_shared = 50;

/// The schools of changed rows.
std::set<std::int64_t> schools_of(const Reader& reader, const Entity& entity,
                                  const std::set<std::int64_t>& rows) {
    std::set<std::int64_t> schools;
    if (entity.key == type_key<org::School>()) return rows;
    const Id<org::School> own = reader.actor().school;
    std::int64_t found = 0;
    if (own)
        store::in_pieces(rows, "select count(*) from " + entity.table + " where id in ", " and school_id = ?",
                         [&](const std::string& sql, db::Params params) {
                             params.emplace_back(own.value);
                             db::Query query(reader.connection(), sql);
                             query.bind(params);
                             if (query.next()) found += query.number(0);
                         });
    if (found > 0) schools.insert(own.value);
    if (found == static_cast<std::int64_t>(rows.size())) return schools;
    store::append_selected(
        reader,
        "select one.school_id from " + store::of_every_school(reader, entity.table) + " where one.id in ",
        rows, "", schools);
    return schools;
}

/// The schools that have a record of a person; asked once, whatever facts it moves.
std::set<std::int64_t> schools_of_persons(const Reader& reader, const std::set<std::int64_t>& persons) {
    std::set<std::int64_t> schools;
    const Id<org::School> own = reader.actor().school;
    if (own) schools.insert(own.value);
    if (persons.size() > most_shared) return schools;
    constexpr std::pair<const char*, const char*> records[] = {{"people_pupil", "person_id"},
                                                               {"people_staff_member", "person_id"},
                                                               {"people_guardianship", "guardian_id"}};
    for (const auto& [table, person] : records)
        store::append_selected(reader,
                               "select one.school_id from " + store::of_every_school(reader, table)
                                   + " where one." + person + " in ",
                               persons, "", schools);
    return schools;
}

/// The persons that rows tell about which no school owns, and those of the rows that hang on them: an account
/// tells about its holder, and about everybody who it speaks for.
std::set<std::int64_t> persons_of(const Reader& reader, const Entity& entity,
                                  const std::set<std::int64_t>& rows) {
    std::set<std::int64_t> persons;
    store::append_linked(reader, {entity.table, entity.about->name, "id"}, rows, persons);
    for (const Entity& other : reader.catalog().entities())
        for (const Field& field : other.fields)
            if (!other.school_owned && other.about && other.stored() && field.target == &entity)
                store::append_linked(reader, {other.table, other.about->name, field.name}, rows, persons);
    return persons;
}

/// What a list or a norm moves, which every school has, is found at night.
std::set<std::int64_t> concerned_by(const Reader& reader, const Entity& entity,
                                    const std::set<std::int64_t>& rows) {
    if (entity.school_owned || entity.key == type_key<org::School>()) return schools_of(reader, entity, rows);
    if (entity.person) return schools_of_persons(reader, rows);
    if (entity.about) return schools_of_persons(reader, persons_of(reader, entity, rows));
    return {};
}

using MarksOfSchools = std::map<std::int64_t, std::set<std::string_view>>;

std::set<std::string_view> codes_moved_by(const std::vector<SchoolFact>& facts, TypeKey entity) {
    std::set<std::string_view> codes;
    for (const SchoolFact& fact : facts)
        if (std::find(fact.sources.begin(), fact.sources.end(), entity) != fact.sources.end())
            codes.insert(fact.code);
    return codes;
}

MarksOfSchools marks_of(const Reader& reader, const ChangedRows& rows) {
    MarksOfSchools marks;
    const auto& facts = reader.store().contributions().school_facts;
    for (const auto& [key, changed] : rows) {
        if (!watches(reader.store().contributions(), key)) continue;
        const auto codes = codes_moved_by(facts, key);
        for (const std::int64_t school : concerned_by(reader, reader.catalog().of(key), changed))
            marks[school].insert(codes.begin(), codes.end());
    }
    return marks;
}

void mark(Tx& tx, std::int64_t school, const std::set<std::string_view>& codes) {
    std::string list;
    for (const std::string_view code : codes) (list += code) += '\n';
    db::Query query(tx.connection(),
                    "insert into readiness_fact_mark (id, school_id, codes, version) values (?, ?, ?, 1)");
    query.bind(tx.new_id<FactMark>().value).bind(school).bind(std::string_view(list)).run();
}

/// One job for all changes of a second. Its time lies behind them by another one, in which they are
/// committed: none of them is missed, however long ago its transaction began.
void ask_to_follow(Tx& tx, std::int64_t school) {
    std::string payload;
    json::Object(payload).number("school", school);
    const std::int64_t bucket = tx.store().now().ms / bucket_ms;
    tx.everywhere("what follows from a change is nobody's own work", [&] {
        jobs::enqueue(tx, {.kind = follow_kind,
                           .payload = payload,
                           .unique_key = std::string(follow_kind) + ':' + std::to_string(school) + ':'
                                         + std::to_string(bucket),
                           .run_at = Instant{(bucket + 2) * bucket_ms}});
    });
}

/// A night that was broken off goes on where it was: all of a school that was measured a moment ago stands.
bool was_measured_since(const Store& store, const Operation& operation, Id<org::School> school, Instant now) {
    std::int64_t oldest = 0, codes = 0;
    store.read({.hat = Hat::system, .school = school}, operation, [&](const Reader& reader) {
        db::Query query(reader.connection(),
                        "select coalesce(min(measured_at), 0), count(*) from readiness_fact_reading where "
                        "school_id = ?");
        query.bind(school.value);
        if (query.next()) oldest = query.number(0), codes = query.number(1);
    });
    return codes > 0 && now.ms - oldest < night_ms;
}

/// Measuring locks nothing; what it found is kept in a transaction of its own.
void keep_school(const Store& store, const Operation& operation, Id<org::School> school, Measuring how,
                 void (*keep_all)(Tx&, const Ground&, const std::vector<Standing>&)) {
    Ground ground;
    std::vector<Standing> standings;
    const Actor system{.hat = Hat::system, .school = school};
    store.read(system, operation, [&](const Reader& reader) {
        ground = ground_of(reader, school, how);
        standings = standings_of(reader, ground);
    });
    store.write(system, operation, [&](Tx& tx) { keep_all(tx, ground, standings); });
}

}  // namespace

bool watches(const Contributions& contributions, TypeKey entity) {
    if (entity == type_key<Declaration>() || entity == type_key<org::SchoolStage>()) return true;
    return std::any_of(
        contributions.school_facts.begin(), contributions.school_facts.end(), [&](const SchoolFact& fact) {
            return std::find(fact.sources.begin(), fact.sources.end(), entity) != fact.sources.end();
        });
}

void changed(Tx& tx, const ChangedRows& rows) {
    MarksOfSchools marks;
    tx.as_system("which schools a change concerns is not the actor's part of it",
                 [&] { marks = marks_of(tx, rows); });
    for (const auto& [school, codes] : marks) {
        mark(tx, school, codes);
        ask_to_follow(tx, school);
    }
}

void refresh(const Store& store, const Operation& operation, Id<org::School> school, Measuring how) {
    keep_school(store, operation, school, how, keep);
}

void refresh(Tx& tx, Id<org::School> school) {
    const Ground ground = ground_of(tx, school, Measuring::everything);
    keep(tx, ground, standings_of(tx, ground));
}

void keep_night(const Store& store, const Operation& operation, Id<org::School> school) {
    keep_school(store, operation, school, Measuring::everything,
                [](Tx& tx, const Ground& ground, const std::vector<Standing>& standings) {
                    keep(tx, ground, standings);
                    keep_nightly_snapshots(tx, ground, standings);
                    forget_old_days(tx, ground.school);
                });
}

void run_follow(jobs::Work& work) {
    const json::Value* school = work.payload().find("school");
    const auto id = school ? school->integer() : std::nullopt;
    if (!id) return work.finish("null");
    refresh(work.store(), work.operation(), {*id}, Measuring::what_changed);
    // What was committed meanwhile found this job at work and asked for no other.
    work.write([&](Tx& tx) {
        db::Query left(tx.connection(), "select count(*) from readiness_fact_mark where school_id = ?");
        left.bind(*id);
        if (left.next() && left.number(0) > 0) ask_to_follow(tx, *id);
    });
    work.finish("null");
}

void run_nightly(jobs::Work& work) {
    std::vector<Id<org::School>> schools;
    work.store().read({.hat = Hat::system}, work.operation(), [&](const Reader& reader) {
        for (const org::School& school : reader.all<org::School>()) schools.push_back(school.id);
    });
    work.write([&](Tx& tx) {
        for (std::size_t from = 0; from < schools.size(); from += schools_a_part) {
            std::string payload;
            {
                json::Object object(payload);
                json::Array list(object.member("schools"));
                const std::size_t end = std::min(schools.size(), from + schools_a_part);
                for (std::size_t i = from; i < end; ++i) json::append_number(list.item(), schools[i].value);
            }
            jobs::enqueue(tx, {.kind = part_kind,
                               .payload = payload,
                               .unique_key = std::string(part_kind) + ':' + std::to_string(from)});
        }
    });
    work.finish("null");
}

void run_night_part(jobs::Work& work) {
    const json::Value* schools = work.payload().find("schools");
    if (!schools) return work.finish("null");
    const auto total = static_cast<std::int64_t>(schools->items.size());
    std::int64_t done = 0, failed = 0;
    for (const json::Value& each : schools->items) {
        if (work.cancelled()) return;
        const Id<org::School> school{each.integer().value_or(0)};
        try {
            if (!was_measured_since(work.store(), work.operation(), school, work.store().now()))
                keep_night(work.store(), work.operation(), school);
            work.progress(++done, total);
        } catch (const Problem& problem) {
            ++failed;  // one school's fault is not the others'
            work.progress(done, total, problem.what());
        }
    }
    std::string result;
    {
        json::Object object(result);
        object.number("done", done);
        object.number("failed", failed);
    }
    work.finish(result);
}

}  // namespace truong::readiness
