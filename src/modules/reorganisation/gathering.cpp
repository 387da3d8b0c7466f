#include "modules/reorganisation/gathering.hpp"

#include "modules/classes/api.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::reorganisation {

namespace {

constexpr std::string_view whole_picture = "a decision is judged by all that it touches, whoever enters it";
constexpr int most_levels = 20;

/// Reads the units that lines name, and all above them.
class UnitGatherer {
public:
    explicit UnitGatherer(const Reader& reader) : all_(reader.unscoped(whole_picture).as_of({})) {}

    void load(std::set<Id<org::Unit>> wanted) {
        for (int level = 0; !wanted.empty() && level < most_levels; ++level) {
            for (const org::Unit& unit : rows_of<&org::Unit::id>(all_, wanted)) units_[unit.id].unit = unit;
            std::set<Id<org::Unit>> next;
            const Selection by_day{
                .sort = {.field = all_.catalog().of(type_key<org::UnitPeriod>()).find("valid_from")}};
            for (const org::UnitPeriod& period : rows_of<&org::UnitPeriod::unit_id>(all_, wanted, by_day)) {
                units_[period.unit_id].periods.push_back(period);
                if (period.parent_id && !units_.contains(*period.parent_id)) next.insert(*period.parent_id);
            }
            wanted = std::move(next);
        }
    }
    std::map<Id<org::Unit>, UnitFacts> take() { return std::move(units_); }

private:
    Reader all_;
    std::map<Id<org::Unit>, UnitFacts> units_;
};

std::set<std::string> class_names(const Reader& all, Id<org::School> school, Date day) {
    std::set<std::string> names;
    const std::set<Id<calendar::SchoolYear>> years = years_from(all, day);
    for (const classes::Class& row : all.all<classes::Class>(
             access::compare(table_name<classes::Class>() + ".school_id", " = ", school.value)))
        if (years.contains(row.year_id)) names.insert(row.name);
    return names;
}

SchoolFacts school_facts(const Reader& all, Id<org::School> id, Date day) {
    SchoolFacts facts{.school = all.get(id), .campuses = {}, .classes = class_names(all, id, day)};
    for (const org::Campus& campus :
         all.all<org::Campus>(access::compare(table_name<org::Campus>() + ".school_id", " = ", id.value)))
        facts.campuses.insert(campus.code);
    return facts;
}

org::AreaLevel level_of(org::UnitKind kind) {
    if (kind <= org::UnitKind::province) return org::AreaLevel::province;
    return kind == org::UnitKind::district ? org::AreaLevel::district : org::AreaLevel::commune;
}

void gather_codes(const Reader& all, const std::vector<DecisionLine>& lines, Date day, DecisionFacts& facts) {
    for (const DecisionLine& line : lines) {
        const bool taken = !line.new_code.empty()
                           && (all.exists<org::Unit>(where<&org::Unit::code> == line.new_code)
                               || all.exists<org::School>(where<&org::School::code> == line.new_code));
        if (taken) facts.codes_taken.insert(line.new_code);
        const auto from = line.from_unit_id ? facts.units.find(*line.from_unit_id) : facts.units.end();
        if (line.new_area_code.empty() || from == facts.units.end()) continue;
        if (org::find_area(all, level_of(from->second.unit.kind), line.new_area_code, day))
            facts.areas_known.insert(line.new_area_code);
    }
}

[[noreturn]] void refuse_reach() {
    throw Problem(ProblemKind::forbidden, {{.path = "id", .code = "decision_out_of_reach"}});
}

std::optional<Id<org::Unit>> unit_of(const Reader& all, const std::optional<Id<org::School>>& school) {
    if (!school) return std::nullopt;
    return all.get(*school).unit_id;
}

}  // namespace

std::set<Id<calendar::SchoolYear>> years_from(const Reader& reader, Date day) {
    std::set<Id<calendar::SchoolYear>> years;
    for (const calendar::SchoolYear& year : reader.as_of({}).all<calendar::SchoolYear>())
        if (year.last_day >= day) years.insert(year.id);
    return years;
}

std::vector<DecisionLine> lines_of(const Reader& reader, Id<Decision> id) {
    return reader.all<DecisionLine>(where<&DecisionLine::decision_id> == id);
}

DecisionFacts facts_of(const Reader& reader, const Decision& decision,
                       const std::vector<DecisionLine>& lines) {
    const Reader all = reader.unscoped(whole_picture).as_of({});
    DecisionFacts facts{.begun = decision.change_set != 0};
    std::set<Id<org::Unit>> named, ending;
    std::set<Id<org::School>> schools;
    for (const DecisionLine& line : lines) {
        for (const auto& unit : {line.from_unit_id, line.to_unit_id})
            if (unit) named.insert(*unit);
        for (const auto& school : {line.from_school_id, line.to_school_id})
            if (school) schools.insert(*school);
        if (ends_unit(line.kind) && line.from_unit_id) ending.insert(*line.from_unit_id);
    }
    UnitGatherer gatherer(reader);
    gatherer.load(named);
    facts.units = gatherer.take();
    for (const org::UnitPeriod& period : rows_of<&org::UnitPeriod::parent_id>(all, ending))
        if (!period.valid_to || *period.valid_to >= decision.effective_on) facts.below.push_back(period);
    for (const Id<org::School> school : schools)
        facts.schools.emplace(school, school_facts(all, school, decision.effective_on));
    gather_codes(all, lines, decision.effective_on, facts);
    return facts;
}

std::vector<Id<org::Unit>> above(const Reader& reader, Id<org::Unit> unit, Date day) {
    const Reader all = reader.unscoped(whole_picture).as_of(day);
    std::vector<Id<org::Unit>> found;
    for (int level = 0; level < most_levels; ++level) {
        const auto period = all.first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == unit);
        if (!period || !period->parent_id) break;
        found.push_back(unit = *period->parent_id);
    }
    return found;
}

void require_reach(const Reader& reader, const Decision& decision, const DecisionLine& line) {
    if (is_never(reader.ask(deciders))) refuse_reach();
    if (!is_never(reader.ask(server_administrator))) return;
    const Reader all = reader.unscoped(whole_picture).as_of({});
    const Id<org::Unit> authority = reader.actor().authority;
    const auto stands = [&](Id<org::Unit> unit) {
        return all.as_of(reader.today()).exists<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == unit);
    };
    const auto below_on = [&](Id<org::Unit> unit, Date day) {
        const auto chain = above(reader, unit, day);
        return std::find(chain.begin(), chain.end(), authority) != chain.end();
    };
    // Who stood above it once and no longer does decides nothing, however early the day that he names.
    const auto below = [&](Id<org::Unit> unit) {
        if (!below_on(unit, decision.effective_on - 1) && !below_on(unit, decision.effective_on))
            return false;
        return stands(unit) ? below_on(unit, reader.today()) : stands(authority);
    };
    for (const auto& unit :
         {line.from_unit_id, unit_of(all, line.from_school_id), unit_of(all, line.to_school_id)})
        if (unit && !below(*unit)) refuse_reach();
    const bool takes_in = line.kind == LineKind::unit_moved || line.kind == LineKind::unit_closed;
    if (line.to_unit_id && !(takes_in && *line.to_unit_id == authority) && !below(*line.to_unit_id))
        refuse_reach();
}

}  // namespace truong::reorganisation
