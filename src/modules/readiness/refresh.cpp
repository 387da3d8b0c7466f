// Keeps readings, standings and days as they follow from the rows: soon after a change, and every night.
#include <algorithm>

#include "catalog/json_text.hpp"
#include "modules/readiness/refresh.hpp"
#include "platform/jobs/work.hpp"
#include "platform/store/concerned.hpp"

namespace truong::readiness {

namespace {

constexpr std::string_view follow_kind = "readiness.follow";
constexpr std::int64_t bucket_ms = 2'000, night_ms = 3 * 3'600'000;
/// Of more persons at once only the actor's own school is told; the night tells the others.
constexpr std::size_t most_shared = 50;

std::string items_text(const std::vector<facts::ItemLevel>& items) {
    std::string out;
    if (items.empty()) return out;
    json::Array list(out);
    for (const facts::ItemLevel& item : items) {
        json::Object one(list.item());
        one.text("item", item.code);
        one.number("level", item.level);
    }
    return out;
}

void keep_reading(Tx& tx, Id<org::School> school, const std::string& code, const Reading& reading) {
    const std::string items = items_text(reading.value.items);
    {
        db::Query before(tx.connection(),
                         "select measured_at from readiness_fact_reading where school_id = ? and code = ?");
        before.bind(school.value).bind(std::string_view(code));
        // Somebody measured later and was done sooner.
        if (before.next() && before.number(0) > reading.measured_at.ms) return;
    }
    {
        db::Query query(tx.connection(),
                        "update readiness_fact_reading set numerator = ?, denominator = ?, items = ?, "
                        "measured_at = ?, version = version + 1 where school_id = ? and code = ?");
        query.bind(reading.value.numerator).bind(reading.value.denominator).bind(std::string_view(items));
        query.bind(reading.measured_at.ms).bind(school.value).bind(std::string_view(code));
        if (query.run() > 0) return;
    }
    db::Query query(tx.connection(),
                    "insert into readiness_fact_reading (id, school_id, code, numerator, denominator, items, "
                    "measured_at, version) values (?, ?, ?, ?, ?, ?, ?, 1)");
    query.bind(tx.new_id<FactReading>().value).bind(school.value).bind(std::string_view(code));
    query.bind(reading.value.numerator).bind(reading.value.denominator).bind(std::string_view(items));
    query.bind(reading.measured_at.ms).run();
}

void forget_marks(Tx& tx, Id<org::School> school, const std::set<std::int64_t>& marks) {
    store::in_pieces(marks, "delete from readiness_fact_mark where id in ", " and school_id = ?",
                     [&](const std::string& sql, db::Params params) {
                         params.emplace_back(school.value);
                         db::Query query(tx.connection(), sql);
                         query.bind(params).run();
                     });
}

std::string standards_text(const Standing& standing) {
    std::string out;
    json::Array list(out);
    for (const StandardStanding& each : standards_of(standing)) {
        json::Object one(list.item());
        one.text("code", each.code);
        one.text("name_vi", each.name_vi);
        one.text("name_en", each.name_en);
        if (each.score_numerator) one.number("score_numerator", *each.score_numerator);
        if (each.score_denominator) one.number("score_denominator", *each.score_denominator);
        one.text("score", each.score);
        one.text("band", each.band);
        one.number("indicators", each.indicators);
    }
    return out;
}

bool has_newer(const Reader& reader, const Standing& standing, Instant at) {
    db::Query query(reader.connection(),
                    "select as_of from readiness_stored_standing where school_id = ? and framework_code = ?");
    query.bind(standing.school.value).bind(std::string_view(standing.in_force.framework->code));
    return query.next() && query.number(0) > at.ms;
}

void keep_standing(Tx& tx, const Standing& standing, Instant at) {
    const Assessment& found = standing.assessment;
    const std::string& framework = standing.in_force.framework->code;
    {
        db::Query gone(tx.connection(),
                       "delete from readiness_stored_standing where school_id = ? and framework_code = ?");
        gone.bind(standing.school.value).bind(std::string_view(framework)).run();
    }
    const std::string standards = standards_text(standing);
    const std::int64_t unknown = unknown_in(found);
    db::Query query(
        tx.connection(),
        "insert into readiness_stored_standing (id, school_id, framework_code, "
        "framework_version, outcome, gate_met, computed, declared, na, unknown, standards, as_of, "
        "version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
    query.bind(tx.new_id<StoredStanding>().value).bind(standing.school.value);
    query.bind(std::string_view(framework)).bind(std::string_view(standing.in_force.version));
    query.bind(std::string_view(found.outcome)).bind(std::int64_t{found.gate_met});
    query.bind(std::int64_t{found.computed}).bind(found.declared - unknown).bind(std::int64_t{found.na});
    query.bind(unknown).bind(std::string_view(standards)).bind(at.ms).run();
}

DayLevel day_of(const IndicatorResult& result, Date day) {
    const PartResult* part = deciding(result);
    return {.day = day,
            .level = result.level,
            .numerator = part ? part->counted.numerator : 0,
            .denominator = part ? part->counted.denominator : 0};
}

bool is_news(const DayLevel* before, const DayLevel& now) {
    return !before || before->level != now.level || before->numerator != now.numerator
           || before->denominator != now.denominator || now.day - before->day >= refreshed_every_days;
}

}  // namespace

void keep_day(Tx& tx, Id<org::School> school, const LevelDay& day) {
    const auto iso = iso_text(day.day);
    const std::string_view on(iso.data(), iso.size());
    {
        db::Query gone(tx.connection(),
                       "delete from readiness_level_day where school_id = ? and framework_code = ? and "
                       "node_code = ? and day = ?");
        gone.bind(school.value).bind(std::string_view(day.framework_code));
        gone.bind(std::string_view(day.node_code)).bind(on).run();
    }
    db::Query query(tx.connection(),
                    "insert into readiness_level_day (id, school_id, framework_code, node_code, day, level, "
                    "numerator, denominator, version) values (?, ?, ?, ?, ?, ?, ?, ?, 1)");
    query.bind(tx.new_id<LevelDay>().value).bind(school.value).bind(std::string_view(day.framework_code));
    query.bind(std::string_view(day.node_code)).bind(on).bind(std::int64_t{day.level});
    query.bind(day.numerator).bind(day.denominator).run();
}

namespace {

void keep_days(Tx& tx, const Standing& standing) {
    const std::string& framework = standing.in_force.framework->code;
    const History history = history_of(tx, standing.school, framework, tx.today());
    for (const IndicatorResult& each : standing.assessment.indicators) {
        if (each.status == Status::na) continue;
        const DayLevel now = day_of(each, tx.today());
        if (!is_news(level_on(history, each.node->code, tx.today()), now)) continue;
        keep_day(tx, standing.school,
                 {.framework_code = framework,
                  .node_code = each.node->code,
                  .day = now.day,
                  .level = static_cast<int>(now.level),
                  .numerator = now.numerator,
                  .denominator = now.denominator});
    }
}

std::vector<Standing> standings_of(const Reader& reader, const Ground& ground) {
    std::vector<Standing> all;
    for (InForce& each : frameworks_of(reader, ground.school))
        all.push_back(standing_of(ground, std::move(each)));
    return all;
}

void keep(Tx& tx, const Ground& ground, const std::vector<Standing>& standings) {
    for (const std::string& code : ground.measured)
        keep_reading(tx, ground.school, code, ground.readings.at(code));
    forget_marks(tx, ground.school, ground.marks);
    for (const Standing& standing : standings) {
        if (has_newer(tx, standing, ground.at)) continue;
        keep_standing(tx, standing, ground.at);
        keep_days(tx, standing);
    }
}

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
    for (const char* table : {"people_pupil", "people_staff_member"})
        store::append_selected(
            reader,
            "select one.school_id from " + store::of_every_school(reader, table) + " where one.person_id in ",
            persons, "", schools);
    return schools;
}

/// What a list or a norm moves, which every school has, is found at night.
std::set<std::int64_t> concerned_by(const Reader& reader, const Entity& entity,
                                    const std::set<std::int64_t>& rows) {
    if (entity.school_owned || entity.key == type_key<org::School>()) return schools_of(reader, entity, rows);
    if (entity.person) return schools_of_persons(reader, rows);
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

/// One job for all changes of some seconds. Its time lies behind them, so that none of them is missed.
void ask_to_follow(Tx& tx, std::int64_t school) {
    std::string payload;
    json::Object(payload).number("school", school);
    const std::int64_t bucket = tx.now().ms / bucket_ms;
    tx.everywhere("what follows from a change is nobody's own work", [&] {
        jobs::enqueue(tx, {.kind = follow_kind,
                           .payload = payload,
                           .unique_key = std::string(follow_kind) + ':' + std::to_string(school) + ':'
                                         + std::to_string(bucket),
                           .run_at = Instant{(bucket + 1) * bucket_ms}});
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
    Ground ground;
    std::vector<Standing> standings;
    const Actor system{.hat = Hat::system, .school = school};
    store.read(system, operation, [&](const Reader& reader) {
        ground = ground_of(reader, school, how);
        standings = standings_of(reader, ground);
    });
    store.write(system, operation, [&](Tx& tx) { keep(tx, ground, standings); });
}

void refresh(Tx& tx, Id<org::School> school) {
    const Ground ground = ground_of(tx, school, Measuring::everything);
    keep(tx, ground, standings_of(tx, ground));
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
    std::int64_t done = 0, failed = 0;
    for (const Id<org::School> school : schools) {
        if (work.cancelled()) return;
        try {
            if (!was_measured_since(work.store(), work.operation(), school, work.store().now())) {
                refresh(work.store(), work.operation(), school, Measuring::everything);
                snapshot_school(work.store(), work.operation(), school);
            }
            work.progress(++done, static_cast<std::int64_t>(schools.size()));
        } catch (const Problem& problem) {
            ++failed;  // one school's fault is not the others'
            work.progress(done, static_cast<std::int64_t>(schools.size()), problem.what());
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
