// One indicator: its parts with their thresholds and what is missing, and the rows behind a number.
#include <algorithm>

#include "base/reflect.hpp"
#include "modules/readiness/workers.hpp"
#include "platform/api/names.hpp"
#include "platform/store/concerned.hpp"

namespace truong::readiness {

namespace {

constexpr int rows_at_once = 50;

std::string step_text(const Part& part, const Fraction& value) {
    if (part.measure != Measure::share) return fraction_text(value);
    const Fraction percent = value * 100;
    return (percent.denominator() == 1 ? fraction_text(percent) : decimal_text(percent)) + " %";
}

bool is_asked(const Part::Ladder& ladder, const std::vector<std::string>& stages) {
    return ladder.stage.empty() || std::find(stages.begin(), stages.end(), ladder.stage) != stages.end();
}

/// By level from 1; of several stages the strictest.
std::vector<Threshold> thresholds_of(const Part& part, const Standing& standing) {
    const int top = standing.in_force.framework->top_level;
    std::vector<std::optional<Fraction>> strictest(static_cast<std::size_t>(top));
    for (const Part::Ladder& ladder : part.ladders) {
        if (!is_asked(ladder, standing.facts.stages)) continue;
        for (const Step& step : ladder.steps) {
            auto& one = strictest.at(static_cast<std::size_t>(step.level - 1));
            one = one ? std::max(*one, step.value) : step.value;
        }
    }
    std::vector<Threshold> texts;
    for (std::size_t i = 0; i < strictest.size(); ++i)
        if (strictest[i]) texts.push_back({static_cast<std::int64_t>(i) + 1, step_text(part, *strictest[i])});
    return texts;
}

std::vector<ItemStanding> items_of(const PartResult& result, const facts::Measured* measured) {
    std::vector<ItemStanding> items;
    const auto* states = result.value ? std::get_if<std::vector<ItemState>>(&*result.value) : nullptr;
    for (const Item& item : result.part->items) {
        ItemStanding& one = items.emplace_back(ItemStanding{item.code, item.name.vi, item.name.en, 0, false});
        for (std::size_t i = 0; states && i < states->size(); ++i)
            if ((*states)[i].code == item.code) one.level = (*states)[i].level;
        for (std::size_t i = 0; measured && i < measured->items.size(); ++i)
            one.computed = one.computed || measured->items[i].code == item.code;
    }
    return items;
}

PartStanding part_view(const Reader& reader, const Standing& standing, const PartResult& result) {
    const Part& part = *result.part;
    PartStanding view{.key = part.key,
                      .name_vi = part.name.vi,
                      .name_en = part.name.en,
                      .measure = std::string(name_of(part.measure)),
                      .rated = part.rated,
                      .known = result.value.has_value(),
                      .computed = result.value.has_value() && !result.attested,
                      .absent = result.absent,
                      .numerator = result.counted.numerator,
                      .denominator = result.counted.denominator,
                      .missing = result.missing,
                      .thresholds = thresholds_of(part, standing)};
    if (result.level) view.level = *result.level;
    if (result.level && *result.level < standing.in_force.framework->top_level && part.rated)
        view.next_level = *result.level + 1;
    const SchoolFact* fact = find_fact(reader, part.fact);
    const auto reading = standing.readings.find(part.fact);
    view.items = items_of(result, reading == standing.readings.end() ? nullptr : &reading->second.value);
    if (!fact || reading == standing.readings.end()) return view;
    view.fact = part.fact;
    view.measured_at = reading->second.measured_at;
    view.step_vi = fact->next_step.vi;
    view.step_en = fact->next_step.en;
    view.step_path = fact->path;
    return view;
}

Indicator with_standing(IndicatorStanding view) {
    return {.code = std::move(view.code),
            .standard = std::move(view.standard),
            .name_vi = std::move(view.name_vi),
            .name_en = std::move(view.name_en),
            .mandatory = view.mandatory,
            .weight = view.weight,
            .level = view.level,
            .top_level = view.top_level,
            .status = std::move(view.status),
            .unknown = view.unknown,
            .expired = view.expired,
            .numerator = view.numerator,
            .denominator = view.denominator,
            .level_a_week_ago = view.level_a_week_ago,
            .attester = std::move(view.attester),
            .unproven = view.unproven};
}

/// A part of an indicator that has not been judged at all.
PartResult silent(const Part& part) { return {.part = &part}; }

const IndicatorResult& result_of(const Standing& standing, const std::string& code) {
    for (const IndicatorResult& each : standing.assessment.indicators)
        if (each.node->code == code) return each;
    throw Problem(ProblemKind::not_found, {{.path = "code", .code = "not_found"}});
}

const Part& part_of(const Framework& framework, const std::string& code, const std::string& key) {
    if (const Node* node = framework.find(code))
        for (const Part& part : node->parts)
            if (part.key == key) return part;
    throw Problem(ProblemKind::not_found, {{.path = "part", .code = "not_found"}});
}

/// Rows that the actor may see, whatever their time.
std::set<std::int64_t> readable(const Reader& reader, const Entity& entity,
                                const std::set<std::int64_t>& ids) {
    const Reader always_there = reader.as_of({});
    const Condition mine = always_there.scope(entity);
    std::set<std::int64_t> found;
    if (is_never(mine)) return found;
    store::in_pieces(
        ids, "select " + entity.table + ".id from " + entity.table + " where " + entity.table + ".id in ",
        " and " + mine.sql, [&](const std::string& sql, const db::Params& params) {
            db::Query query(reader.connection(), sql);
            query.bind(params);
            store::bind(query, mine.params);
            while (query.next()) found.insert(query.number(0));
        });
    return found;
}

/// Of whom a number may be told by name.
enum class Told { everybody, own_pupils, nobody };

/// To see a pupil is not to see whether he is matched with the population database: that is told to those
/// whose work it is, and to officers who may read all that it was counted from.
Told told_of(const Reader& reader, const SchoolFact& fact) {
    const Actor& actor = reader.actor();
    if (actor.hat == Hat::system) return Told::everybody;
    if (actor.hat == Hat::officer) {
        for (const TypeKey source : fact.sources)
            if (is_never(reader.scope(reader.catalog().of(source)))) return Told::nobody;
        return Told::everybody;
    }
    Actor placeless = actor;
    placeless.person = {};
    const Rule whose = rule_of(&fact);
    if (holds_for(reader, whose, placeless)) return Told::everybody;
    return holds_for(reader, whose, actor) ? Told::own_pupils : Told::nobody;
}

/// The rows that are told by name; those of no person always are.
std::vector<facts::CountedRow> told_rows(const Reader& reader, const SchoolFact& fact,
                                         const std::vector<facts::CountedRow>& rows) {
    const Told told = told_of(reader, fact);
    const TypeKey pupil = type_key<people::Pupil>(), staff = type_key<people::StaffMember>();
    std::set<std::int64_t> pupils, own;
    if (told == Told::own_pupils) {
        for (const facts::CountedRow& row : rows)
            if (row.entity == pupil) pupils.insert(row.row);
        const Condition mine = related<people::HomeroomTeacherOf, &people::Pupil::id>(question_of(reader));
        const std::string table = table_name<people::Pupil>();
        if (!is_never(mine))
            store::in_pieces(pupils, "select " + table + ".id from " + table + " where " + table + ".id in ",
                             " and " + mine.sql, [&](const std::string& sql, const db::Params& params) {
                                 db::Query query(reader.connection(), sql);
                                 query.bind(params);
                                 store::bind(query, mine.params);
                                 while (query.next()) own.insert(query.number(0));
                             });
    }
    std::vector<facts::CountedRow> shown;
    for (const facts::CountedRow& row : rows) {
        const bool of_person = row.entity == pupil || row.entity == staff;
        if (!of_person || told == Told::everybody || (row.entity == pupil && own.contains(row.row)))
            shown.push_back(row);
    }
    return shown;
}

using Shown = std::vector<const facts::CountedRow*>;

/// Those of the rows that the actor may read, in their order.
Shown shown_of(const Reader& reader, const std::vector<facts::CountedRow>& rows,
               const std::optional<bool>& met) {
    std::map<TypeKey, std::set<std::int64_t>> ids, seen;
    for (const facts::CountedRow& row : rows) ids[row.entity].insert(row.row);
    for (const auto& [entity, some] : ids) seen[entity] = readable(reader, reader.catalog().of(entity), some);
    Shown shown;
    for (const facts::CountedRow& row : rows)
        if (seen[row.entity].contains(row.row) && (!met || row.met == *met)) shown.push_back(&row);
    return shown;
}

std::vector<CountedRowView> views_of(const Reader& reader, const Shown& rows) {
    std::map<TypeKey, std::set<std::int64_t>> ids;
    std::map<TypeKey, api::Names> names;
    for (const auto* row : rows) ids[row->entity].insert(row->row);
    for (const auto& [entity, some] : ids)
        names[entity] = api::names_of(reader, reader.catalog().of(entity), some, &Label::vi);
    std::vector<CountedRowView> views;
    for (const auto* row : rows) {
        const Entity& entity = reader.catalog().of(row->entity);
        CountedRowView& view = views.emplace_back(
            CountedRowView{.title = names[row->entity][row->row], .item = row->item, .met = row->met});
        append_id(view.record, entity.prefix, row->row);
        if (entity.rest != Rest::none && entity.presentation) view.screen = screen_id(entity);
    }
    return views;
}

/// What has not moved is as it was the day before; the last point is as of now.
void append_days(const History& history, const std::string& code, Date from, Indicator& answer) {
    const auto days = history.find(code);
    if (days == history.end()) return;
    for (const DayLevel& each : days->second)
        if (each.day >= from) answer.days.push_back(each);
    if (const DayLevel* begin = level_on(history, code, from); begin && begin->day < from)
        answer.days.insert(answer.days.begin(), {from, begin->level, begin->numerator, begin->denominator});
}

/// What is declared of the whole indicator, or else of its first part.
void append_words(const Reader& reader, const Standing& standing, Indicator& answer) {
    const SystemReader system(reader, standing.school);
    for (const Declaration& said : system.reader().all<Declaration>(
             where<&Declaration::framework_code> == standing.in_force.framework->code
             && where<&Declaration::node_code> == answer.code)) {
        if (answer.attested_on && !said.part_key.empty()) continue;
        answer.narrative = said.narrative;
        answer.attested_on = said.attested_on;
        answer.valid_until = said.valid_until;
    }
}

}  // namespace

Indicator indicator(const Reader& reader, const IndicatorQuery& query) {
    const Id<org::School> school = asked_school(reader, query.school_id);
    const Standing standing = standing_counted(reader, school, query);
    const IndicatorResult& result = result_of(standing, query.code);
    Indicator answer = with_standing(standing_view(standing, result));
    answer.legal_basis = result.node->legal_basis;
    answer.caution_vi = standing.in_force.framework->caution.vi;
    answer.caution_en = standing.in_force.framework->caution.en;
    for (const Part& part : result.node->parts) {
        const auto judged = std::find_if(result.parts.begin(), result.parts.end(),
                                         [&](const PartResult& each) { return each.part == &part; });
        answer.parts.push_back(
            part_view(reader, standing, judged == result.parts.end() ? silent(part) : *judged));
    }
    const Date from = reader.today() - days_told;
    append_days(history_of(reader, school, standing.in_force.framework->code, from), query.code, from,
                answer);
    append_words(reader, standing, answer);
    answer.may_declare = school == reader.actor().school && !is_never(leads_school(question_of(reader)));
    return answer;
}

RowsBehind rows_behind(const Reader& reader, const RowsQuery& query) {
    const Id<org::School> school = asked_school(reader, query.school_id);
    const InForce in_force = framework_of(reader, school, query.framework);
    const Part& part = part_of(*in_force.framework, query.code, query.part);
    const SchoolFact* fact = find_fact(reader, part.fact);
    RowsBehind answer;
    if (!fact || !fact->append_rows) return answer;
    const SystemReader system(reader, school);
    const facts::Measured measured = fact->measure(system.reader(), school);
    std::vector<facts::CountedRow> rows;
    fact->append_rows(system.reader(), school, rows);
    answer.numerator = measured.numerator;
    answer.denominator = measured.denominator;
    if (!part.fact_item.empty()) {
        std::erase_if(rows, [&](const facts::CountedRow& row) { return row.item != part.fact_item; });
        answer.numerator = has_item(measured, part.fact_item) ? 1 : 0;
        answer.denominator = 1;
    }
    const auto wanted = [&](const facts::CountedRow& row) { return !query.met || row.met == *query.met; };
    const std::vector<facts::CountedRow> told = told_rows(reader, *fact, rows);
    Shown shown = shown_of(reader, told, query.met);
    answer.total = static_cast<std::int64_t>(shown.size());
    answer.hidden = std::count_if(rows.begin(), rows.end(), wanted) - answer.total;
    const auto from = std::min(static_cast<std::size_t>(query.offset.value_or(0)), shown.size());
    const auto limit = static_cast<std::size_t>(query.limit.value_or(rows_at_once));
    const auto to = std::min(from + limit, shown.size());
    answer.rows = views_of(reader, {shown.begin() + static_cast<std::ptrdiff_t>(from),
                                    shown.begin() + static_cast<std::ptrdiff_t>(to)});
    return answer;
}

}  // namespace truong::readiness
