// What an officer sees of many schools: as they were measured last.
#include "base/reflect.hpp"
#include "catalog/json_text.hpp"
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

namespace {

std::string text_of(const json::Value& object, std::string_view name) {
    const json::Value* found = object.find(name);
    return found ? found->text : std::string();
}

std::vector<StandardStanding> standards_from(const std::string& text) {
    std::vector<StandardStanding> all;
    if (text.empty()) return all;
    for (const json::Value& each : json::parse(text).items) {
        StandardStanding& one = all.emplace_back(StandardStanding{.code = text_of(each, "code"),
                                                                  .name_vi = text_of(each, "name_vi"),
                                                                  .name_en = text_of(each, "name_en"),
                                                                  .score = text_of(each, "score"),
                                                                  .band = text_of(each, "band")});
        if (const json::Value* number = each.find("score_numerator")) one.score_numerator = number->integer();
        if (const json::Value* number = each.find("score_denominator"))
            one.score_denominator = number->integer();
        if (const json::Value* number = each.find("indicators"))
            one.indicators = number->integer().value_or(0);
    }
    return all;
}

void fill(SchoolMirror& line, const StoredStanding& stored) {
    line.outcome = stored.outcome;
    line.standards = standards_from(stored.standards);
    line.computed = stored.computed;
    line.declared = stored.declared;
    line.unknown = stored.unknown;
    line.gate_met = stored.gate_met;
    line.as_of = stored.as_of;
}

Condition below_unit(Condition below, const std::optional<Id<org::Unit>>& unit, Date day) {
    if (!unit) return below;
    const std::string today = std::get<std::string>(to_param(day));
    return std::move(below)
           && Condition{
               "org_school.id in (select org_reach.school_id from org_reach where org_reach.unit_id "
               "= ? and org_reach.ended_at is null and org_reach.valid_from <= ? and "
               "(org_reach.valid_to is null or org_reach.valid_to >= ?))",
               {unit->value, today, today}};
}

}  // namespace

std::vector<SchoolMirror> schools(const Reader& reader, const SchoolStandingsQuery& query) {
    const Condition below = related<org::OfficerAbove, &org::School::id>(question_of(reader));
    if (is_never(below)) throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    const std::string framework =
        query.framework.empty() ? shipped_frameworks().front().code : query.framework;
    std::vector<SchoolMirror> all;
    std::map<std::int64_t, std::size_t> places;
    for (const org::School& school :
         reader.all<org::School>(below_unit(below, query.unit_id, reader.today()))) {
        places[school.id.value] = all.size();
        all.push_back({.school_id = school.id, .code = school.code, .name = school.name});
    }
    std::vector<StoredStanding> rows;
    std::vector<RowMeta> metas;
    reader.fetch(
        reader.catalog().of(type_key<StoredStanding>()),
        {.condition = where<&StoredStanding::framework_code> == framework, .limit = row_limit - 1},
        [&]() -> void* { return &rows.emplace_back(); }, &metas);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const auto place = places.find(metas[i].school.value); place != places.end())
            fill(all[place->second], rows[i]);
    return all;
}

}  // namespace truong::readiness
