// What is known of a school: stored readings, what waits to be measured, declarations.
#include <algorithm>

#include "catalog/json_text.hpp"
#include "modules/readiness/standing.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::readiness {

namespace {

constexpr std::int64_t second_ms = 1'000, minute_ms = 60 * second_ms, hour_ms = 60 * minute_ms;
/// What no change tells of is measured again after so long; what changes tell of, when a night was missed.
constexpr std::int64_t untold_for_ms = 10 * minute_ms, told_for_ms = 26 * hour_ms;

std::vector<facts::ItemLevel> items_from(std::string_view text) {
    std::vector<facts::ItemLevel> items;
    if (text.empty()) return items;
    for (const json::Value& each : json::parse(text).items) {
        const json::Value* code = each.find("item");
        const json::Value* level = each.find("level");
        if (code && level) items.push_back({code->text, static_cast<int>(level->integer().value_or(0))});
    }
    return items;
}

void read_stored(const Reader& reader, Ground& ground) {
    db::Query query(reader.connection(),
                    "select code, numerator, denominator, items, measured_at from readiness_fact_reading "
                    "where school_id = ? and ended_at is null");
    query.bind(ground.school.value);
    while (query.next())
        ground.readings[std::string(query.text(0))] = {.value = {.numerator = query.number(1),
                                                                 .denominator = query.number(2),
                                                                 .items = items_from(query.text(3))},
                                                       .measured_at = Instant{query.number(4)}};
}

/// The codes that a change has named since they were measured.
std::set<std::string, std::less<>> read_marks(const Reader& reader, Ground& ground) {
    std::set<std::string, std::less<>> codes;
    db::Query query(reader.connection(), "select id, codes from readiness_fact_mark where school_id = ?");
    query.bind(ground.school.value);
    while (query.next()) {
        ground.marks.insert(query.number(0));
        const std::string_view list = query.text(1);
        for (std::size_t from = 0; from < list.size();) {
            const std::size_t end = std::min(list.find('\n', from), list.size());
            codes.emplace(list.substr(from, end - from));
            from = end + 1;
        }
    }
    return codes;
}

/// Lists and notices that every school has tell no school that they changed.
bool is_told(const Catalog& catalog, const SchoolFact& fact) {
    return std::any_of(fact.sources.begin(), fact.sources.end(), [&](TypeKey key) {
        const Entity& source = catalog.of(key);
        return source.school_owned || source.personal() || key == type_key<org::School>();
    });
}

bool is_worn(const Catalog& catalog, const SchoolFact& fact, const Reading& reading, Instant now) {
    const std::int64_t age = now.ms - reading.measured_at.ms;
    return age > (is_told(catalog, fact) ? told_for_ms : untold_for_ms);
}

void read_people(const Reader& reader, Ground& ground) {
    for (const org::SchoolStage& stage : reader.all<org::SchoolStage>())
        ground.stages.push_back(reader.get(stage.stage_id).code);
    ground.declarations = reader.all<Declaration>();
    std::set<Id<people::StaffMember>> attesters;
    for (const Declaration& each : ground.declarations) attesters.insert(each.attester_id);
    // Who has left since still attested it.
    for (const people::StaffMember& each :
         rows_of<&people::StaffMember::id>(reader.as_of({}), attesters, {.with_ended = true}))
        ground.attesters[each.id] = each.full_name;
}

Ground begun(const Reader& reader, Id<org::School> school) {
    Ground ground{.school = school, .today = reader.today(), .at = reader.now()};
    read_stored(reader, ground);
    read_people(SystemReader(reader, school).reader(), ground);
    return ground;
}

}  // namespace

SystemReader::SystemReader(const Reader& reader, Id<org::School> school)
    : session_{reader.store(), reader.connection(), {.hat = Hat::system, .school = school},
               reader.now(),   reader.today(),      {}},
      system_(session_) {}

const SchoolFact* find_fact(const Reader& reader, std::string_view code) {
    for (const SchoolFact& fact : reader.store().contributions().school_facts)
        if (fact.code == code) return &fact;
    return nullptr;
}

Ground stored_ground_of(const Reader& reader, Id<org::School> school) { return begun(reader, school); }

Ground ground_of(const Reader& reader, Id<org::School> school, Measuring how,
                 const std::set<std::string>& surely) {
    Ground ground = begun(reader, school);
    const auto marked = read_marks(reader, ground);
    const SystemReader system(reader, school);
    for (const SchoolFact& fact : reader.store().contributions().school_facts) {
        const auto stored = ground.readings.find(fact.code);
        const bool known = stored != ground.readings.end() && how == Measuring::what_changed
                           && !marked.contains(fact.code) && !surely.contains(std::string(fact.code))
                           && !is_worn(reader.catalog(), fact, stored->second, reader.now());
        if (known || !fact.measure) continue;
        ground.readings[std::string(fact.code)] = {fact.measure(system.reader(), school), reader.now()};
        ground.measured.insert(std::string(fact.code));
    }
    return ground;
}

}  // namespace truong::readiness
