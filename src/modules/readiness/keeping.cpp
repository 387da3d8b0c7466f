// Readings, standings, days and snapshots of the night, each told to the database without waiting for it.
#include "modules/readiness/keeping.hpp"

#include "catalog/json_text.hpp"
#include "modules/readiness/refresh.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/store/concerned.hpp"

namespace truong::readiness {

namespace {

/// Nightly snapshots of so many days all stay; of older ones the last of each month.
constexpr int nights_kept = 31;
constexpr int days_kept = 800;

std::string iso_of(Date day) {
    const auto iso = iso_text(day);
    return {iso.data(), iso.size()};
}

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

/// When what is stored by that name was found.
using Times = std::map<std::string, std::int64_t, std::less<>>;
Times times_in(Tx& tx, const char* sql, Id<org::School> school) {
    Times times;
    db::Query query(tx.connection(), sql);
    query.bind(school.value);
    while (query.next()) times[std::string(query.text(0))] = query.number(1);
    return times;
}

void keep_readings(Tx& tx, const Ground& ground) {
    const Times stored = times_in(
        tx, "select code, measured_at from readiness_fact_reading where school_id = ?", ground.school);
    for (const std::string& code : ground.measured) {
        const Reading& reading = ground.readings.at(code);
        const facts::Measured& value = reading.value;
        const auto before = stored.find(code);
        if (before == stored.end())
            tx.connection().run_later(
                "insert into readiness_fact_reading (numerator, denominator, items, measured_at, school_id, "
                "code, id, version) values (?, ?, ?, ?, ?, ?, ?, 1)",
                {value.numerator, value.denominator, items_text(value.items), reading.measured_at.ms,
                 ground.school.value, code, tx.new_id<FactReading>().value});
        else if (before->second <= reading.measured_at.ms)
            tx.connection().run_later(
                "update readiness_fact_reading set numerator = ?, denominator = ?, items = ?, "
                "measured_at = ?, version = version + 1 where school_id = ? and code = ?",
                {value.numerator, value.denominator, items_text(value.items), reading.measured_at.ms,
                 ground.school.value, code});
    }
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

void keep_standing(Tx& tx, const Standing& standing, Instant at, bool is_new) {
    const Assessment& found = standing.assessment;
    const std::int64_t unknown = unknown_in(found);
    db::Params row{standing.in_force.version,
                   found.outcome,
                   std::int64_t{found.gate_met},
                   std::int64_t{found.computed},
                   found.declared - unknown,
                   std::int64_t{found.na},
                   unknown,
                   standards_text(standing),
                   at.ms,
                   standing.school.value,
                   standing.in_force.framework->code};
    if (is_new) row.emplace_back(tx.new_id<StoredStanding>().value);
    tx.connection().run_later(
        is_new ? "insert into readiness_stored_standing (framework_version, outcome, gate_met, computed, "
                 "declared, na, unknown, standards, as_of, school_id, framework_code, id, version) values "
                 "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
               : "update readiness_stored_standing set framework_version = ?, outcome = ?, gate_met = ?, "
                 "computed = ?, declared = ?, na = ?, unknown = ?, standards = ?, as_of = ?, version = "
                 "version + 1 where school_id = ? and framework_code = ?",
        std::move(row));
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

void keep_days(Tx& tx, const Standing& standing, Date today) {
    const std::string& framework = standing.in_force.framework->code;
    const History history = history_of(tx, standing.school, framework, today);
    for (const IndicatorResult& each : standing.assessment.indicators) {
        if (each.status == Status::na) continue;
        const DayLevel now = day_of(each, today);
        const DayLevel* before = level_on(history, each.node->code, today);
        if (!is_news(before, now)) continue;
        keep_day(tx, standing.school,
                 {.framework_code = framework,
                  .node_code = each.node->code,
                  .day = now.day,
                  .level = static_cast<int>(now.level),
                  .numerator = now.numerator,
                  .denominator = now.denominator},
                 before && before->day == today);
    }
}

struct KeptSnapshot {
    std::int64_t id = 0;
    Date day;
    bool nightly = false;
    std::string sha256;
};
/// By framework, the oldest first.
using KeptSnapshots = std::map<std::string, std::vector<KeptSnapshot>, std::less<>>;

KeptSnapshots snapshots_of(Tx& tx, Id<org::School> school) {
    KeptSnapshots all;
    db::Query query(tx.connection(),
                    "select framework_code, id, taken_at, reason, sha256 from readiness_snapshot where "
                    "school_id = ? and ended_at is null order by taken_at");
    query.bind(school.value);
    while (query.next())
        all[std::string(query.text(0))].push_back({.id = query.number(1),
                                                   .day = civil_date(Instant{query.number(2)}),
                                                   .nightly = query.text(3) == "nightly",
                                                   .sha256 = std::string(query.text(4))});
    return all;
}

bool of_one_month(Date one, Date other) {
    const YearMonthDay a = civil(one), b = civil(other);
    return a.year == b.year && a.month == b.month;
}

void thin_out(Tx& tx, Id<org::School> school, const std::vector<KeptSnapshot>& rows, Date today) {
    const KeptSnapshot* next = nullptr;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (!row->nightly) continue;
        if (next && today - row->day > nights_kept && of_one_month(row->day, next->day))
            tx.connection().run_later("delete from readiness_snapshot where school_id = ? and id = ?",
                                      {school.value, row->id});
        next = &*row;
    }
}

bool says_anything(const Assessment& assessment) {
    return assessment.computed + assessment.declared > unknown_in(assessment);
}

}  // namespace

std::vector<Standing> standings_of(const Reader& reader, const Ground& ground) {
    std::vector<Standing> all;
    for (InForce& each : frameworks_of(reader, ground.school))
        all.push_back(standing_of(ground, std::move(each)));
    return all;
}

void keep_day(Tx& tx, Id<org::School> school, const LevelDay& day, bool replaces) {
    if (replaces)
        tx.connection().run_later(
            "delete from readiness_level_day where school_id = ? and framework_code = ? and node_code = ? "
            "and day = ?",
            {school.value, day.framework_code, day.node_code, iso_of(day.day)});
    tx.connection().run_later(
        "insert into readiness_level_day (id, school_id, framework_code, node_code, day, level, numerator, "
        "denominator, version) values (?, ?, ?, ?, ?, ?, ?, ?, 1)",
        {tx.new_id<LevelDay>().value, school.value, day.framework_code, day.node_code, iso_of(day.day),
         std::int64_t{day.level}, day.numerator, day.denominator});
}

void keep(Tx& tx, const Ground& ground, const std::vector<Standing>& standings) {
    keep_readings(tx, ground);
    forget_marks(tx, ground.school, ground.marks);
    const Times stored = times_in(
        tx, "select framework_code, as_of from readiness_stored_standing where school_id = ?", ground.school);
    for (const Standing& standing : standings) {
        const auto before = stored.find(standing.in_force.framework->code);
        // Somebody looked later and was done sooner.
        if (before != stored.end() && before->second > ground.at.ms) continue;
        keep_standing(tx, standing, ground.at, before == stored.end());
        keep_days(tx, standing, tx.today());
    }
}

void keep_nightly_snapshots(Tx& tx, const Ground& ground, const std::vector<Standing>& standings) {
    KeptSnapshots kept = snapshots_of(tx, ground.school);
    for (const auto& [framework, rows] : kept) thin_out(tx, ground.school, rows, tx.today());
    for (const Standing& standing : standings) {
        if (!says_anything(standing.assessment)) continue;
        const Framework& framework = *standing.in_force.framework;
        const std::string results = assessment_json(framework, standing.assessment);
        const std::string sha256 = crypto::hex(crypto::sha256(results));
        const auto& before = kept[framework.code];
        if (!before.empty() && before.back().sha256 == sha256) continue;
        tx.connection().run_later(
            "insert into readiness_snapshot (id, school_id, framework_code, framework_version, taken_at, "
            "reason, outcome, results, sha256, version) values (?, ?, ?, ?, ?, 'nightly', ?, ?, ?, 1)",
            {tx.new_id<Snapshot>().value, ground.school.value, framework.code, standing.in_force.version,
             tx.now().ms, standing.assessment.outcome, results, sha256});
    }
}

void forget_old_days(Tx& tx, Id<org::School> school) {
    tx.connection().run_later("delete from readiness_level_day where school_id = ? and day < ?",
                              {school.value, iso_of(tx.today() - days_kept)});
}

}  // namespace truong::readiness
