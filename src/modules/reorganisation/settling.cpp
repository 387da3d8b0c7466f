#include "modules/reorganisation/settling.hpp"

#include <algorithm>

#include "modules/accounts/api.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::reorganisation {

namespace {

std::map<std::string, Id<org::Unit>> made_units(const Reader& all, const std::vector<DecisionLine>& lines) {
    std::map<std::string, Id<org::Unit>> made;
    for (const DecisionLine& line : lines)
        if (!line.new_code.empty())
            if (const auto unit = all.first<org::Unit>(where<&org::Unit::code> == line.new_code))
                made[line.new_code] = unit->id;
    return made;
}

/// Those that have no unit yet get one; the first line of a code says of which kind.
void make_units(Tx& tx, const Decision& decision, const std::vector<DecisionLine>& lines,
                const DecisionFacts& facts) {
    std::vector<std::pair<Id<org::Unit>, const DecisionLine*>> fresh;
    for (const DecisionLine& line : lines) {
        // Who only moves below a new unit does not say of which kind that is.
        const bool says = line.kind != LineKind::unit_moved && !line.new_code.empty();
        if (!says || tx.exists<org::Unit>(where<&org::Unit::code> == line.new_code)) continue;
        const org::UnitKind kind =
            is_about_units(line.kind) ? facts.units.at(*line.from_unit_id).unit.kind : org::UnitKind::school;
        fresh.emplace_back(tx.put(org::Unit{.kind = kind, .code = line.new_code}).id, &line);
    }
    const Successors successors(lines, facts, decision.effective_on, made_units(tx, lines));
    for (const auto& [unit, line] : fresh) {
        org::UnitPeriod period{.unit_id = unit,
                               .parent_id = {},
                               .name = line->new_name,
                               .print_name = line->new_name,
                               .area_id = {},
                               .legal_basis = decision.number,
                               .valid_from = decision.effective_on};
        if (is_about_units(line->kind)) {
            period.parent_id = successors.parent_of_new(*line);
        } else {
            const Id<org::Unit> old = facts.schools.at(*line->from_school_id).school.unit_id;
            const auto last = tx.as_of(decision.effective_on - 1)
                                  .first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == old);
            if (last && last->parent_id) period.parent_id = successors.standing(*last->parent_id);
            if (last) period.area_id = last->area_id;
        }
        tx.put(period);
    }
}

void make_schools(Tx& tx, const Decision& decision, const std::vector<DecisionLine>& lines) {
    for (const DecisionLine& line : lines) {
        if (is_about_units(line.kind) || line.new_code.empty()) continue;
        if (tx.exists<org::School>(where<&org::School::code> == line.new_code)) continue;
        const auto unit = tx.first<org::Unit>(where<&org::Unit::code> == line.new_code);
        const org::School from = tx.get(*line.from_school_id);
        tx.put(org::School{.unit_id = unit->id,
                           .code = line.new_code,
                           .name = line.new_name,
                           .form_id = from.form_id,
                           .founded_on = decision.effective_on});
    }
}

std::vector<org::SchoolStage> stages_of(const Reader& reader, Id<org::School> school) {
    return reader.all<org::SchoolStage>(
        access::compare(table_name<org::SchoolStage>() + ".school_id", " = ", school.value));
}

/// A school that takes pupils over teaches from the day on what they learn.
void take_stages(Tx& tx, const Decision& decision, const Move& move) {
    const Reader eve = tx.as_of(decision.effective_on - 1);
    for (const org::SchoolStage& stage : stages_of(eve, move.from.id)) {
        bool known = false;
        for (const org::SchoolStage& own : stages_of(tx.as_of({}), move.to.id))
            known |=
                own.stage_id == stage.stage_id && (!own.valid_to || *own.valid_to >= decision.effective_on);
        if (known) continue;
        tx.in_school(move.to.id, [&] {
            tx.put(org::SchoolStage{.stage_id = stage.stage_id, .valid_from = decision.effective_on});
        });
    }
}

/// The rows of a period are now so, from the day on.
void change_period(Tx& tx, org::UnitPeriod row, bool from_day, Date day) {
    if (from_day)
        tx.change_from(row, day);
    else
        tx.put(row);
}

template <class Change> void each_period_from(Tx& tx, Id<org::Unit> unit, Date day, Change change) {
    for (const org::UnitPeriod& period :
         tx.as_of({}).all<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == unit)) {
        if (period.valid_to && *period.valid_to < day) continue;
        org::UnitPeriod row = period;
        if (change(row)) change_period(tx, row, period.valid_from < day, day);
    }
}

/// Where the administrative area itself changed: the old one ends, the new one begins, and the one became the
/// other.
class AreaChange {
public:
    AreaChange(Tx& tx, const Decision& decision, const DecisionFacts& facts, const Successors& successors)
        : tx_(tx), decision_(decision), facts_(facts), successors_(successors) {}

    void of_line(const DecisionLine& line) {
        const bool concerned = line.kind == LineKind::unit_merged || line.kind == LineKind::unit_split
                               || line.kind == LineKind::unit_renamed;
        if (!concerned) return;
        const UnitFacts& from = facts_.units.at(*line.from_unit_id);
        const Id<org::Unit> unit =
            line.kind == LineKind::unit_renamed ? *line.from_unit_id : successors_.target(line);
        const Date day = decision_.effective_on;
        const org::UnitPeriod* last = from.on(day - 1);
        const auto old = last ? last->area_id : std::nullopt;
        const auto now = tx_.as_of(day).first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == unit);
        if (!now) return;
        const auto area = line.new_area_code.empty() ? now->area_id : new_area(line, *now, from.unit.kind);
        if (!area) return;
        each_period_from(tx_, unit, day,
                         [&](org::UnitPeriod& row) { return std::exchange(row.area_id, area) != area; });
        if (!old || *old == *area) return;
        if (line.kind != LineKind::unit_split) end_area(*old);
        became(*old, *area, line.kind == LineKind::unit_split);
    }

private:
    std::optional<Id<org::Area>> new_area(const DecisionLine& line, const org::UnitPeriod& now,
                                          org::UnitKind kind) {
        const org::AreaLevel level = kind <= org::UnitKind::province   ? org::AreaLevel::province
                                     : kind == org::UnitKind::district ? org::AreaLevel::district
                                                                       : org::AreaLevel::commune;
        const auto known = org::find_area(tx_, level, line.new_area_code, decision_.effective_on);
        // With a kind the line tells of a new area, though it keeps the code of an old one.
        const bool anew = known && known->valid_from < decision_.effective_on && !line.new_area_kind.empty();
        if (known && !anew) return known->id;
        if (anew) end_area(known->id);
        std::optional<Id<org::Area>> parent;
        if (now.parent_id)
            if (const auto above =
                    tx_.as_of(decision_.effective_on)
                        .first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == *now.parent_id))
                parent = above->area_id;
        const std::string name = line.new_name.empty() ? now.name : line.new_name;
        const auto made = tx_.put(org::Area{.level = level,
                                            .code = line.new_area_code,
                                            .kind = line.new_area_kind,
                                            .name_vi = name,
                                            .name_en = name,
                                            .print_name = name,
                                            .parent_id = parent,
                                            .legal_basis = decision_.number,
                                            .valid_from = decision_.effective_on});
        if (anew) became(known->id, made.id, false);
        return made.id;
    }
    void became(Id<org::Area> old, Id<org::Area> area, bool partial) {
        const bool told = tx_.exists<org::AreaSuccession>((where<&org::AreaSuccession::from_id> == old)
                                                          && (where<&org::AreaSuccession::to_id> == area));
        if (told) return;
        tx_.put(org::AreaSuccession{.from_id = old,
                                    .to_id = area,
                                    .happened_on = decision_.effective_on,
                                    .partial = partial,
                                    .legal_basis = decision_.number});
    }
    void end_area(Id<org::Area> id) {
        org::Area area = tx_.get(id);
        if (area.valid_to || area.valid_from >= decision_.effective_on) return;
        area.valid_to = decision_.effective_on - 1;
        tx_.put(area);
    }
    Tx& tx_;
    const Decision& decision_;
    const DecisionFacts& facts_;
    const Successors& successors_;
};

/// The unit stays in the tree below the school that goes on, so that those above that one read its history.
void close_school(Tx& tx, const Decision& decision, const Move& move) {
    org::School school = tx.get(move.from.id);
    school.closed_on = decision.effective_on;
    tx.put(school);
    each_period_from(tx, school.unit_id, decision.effective_on, [&](org::UnitPeriod& row) {
        row.legal_basis = decision.number;
        const std::optional<Id<org::Unit>> parent = move.to.unit_id;
        return std::exchange(row.parent_id, parent) != parent;
    });
    tx.in_school(move.from.id, [&] {
        for (org::SchoolStage stage : stages_of(tx.as_of({}), move.from.id)) {
            if (stage.valid_to && *stage.valid_to < decision.effective_on) continue;
            if (stage.valid_from >= decision.effective_on) {
                tx.end(stage.id);
                continue;
            }
            stage.valid_to = decision.effective_on - 1;
            tx.put(stage);
        }
    });
}

/// Nobody is moved to another authority without a word of who appoints him.
void tell_posts(Tx& tx, const Decision& decision, const std::vector<DecisionLine>& lines) {
    std::set<Id<org::Unit>> ended;
    for (const DecisionLine& line : lines)
        if (ends_unit(line.kind)) ended.insert(*line.from_unit_id);
    for (const accounts::OfficerPost& post : rows_of<&accounts::OfficerPost::unit_id>(tx.as_of({}), ended)) {
        if (post.valid_to && *post.valid_to < decision.effective_on) continue;
        std::string record;
        append_id(record, tx.catalog().of(type_key<accounts::OfficerPost>()).prefix, post.id.value);
        if (tx.exists<OpenMatter>((where<&OpenMatter::decision_id> == decision.id)
                                  && (where<&OpenMatter::record> == record)))
            continue;
        tx.put(OpenMatter{.decision_id = decision.id,
                          .kind = MatterKind::officer_post,
                          .unit_id = post.unit_id,
                          .school_id = {},
                          .record = record,
                          .note = post.decision});
    }
}

}  // namespace

std::vector<Move> moves_of(const Reader& reader, const std::vector<DecisionLine>& lines) {
    std::vector<Move> moves;
    for (const DecisionLine& line : lines) {
        if (is_about_units(line.kind)) continue;
        Move move{.line = line,
                  .from = reader.get(*line.from_school_id),
                  .to = {},
                  .whole = line.kind == LineKind::school_merged};
        const auto to = line.to_school_id
                            ? std::optional(reader.get(*line.to_school_id))
                            : reader.first<org::School>(where<&org::School::code> == line.new_code);
        move.to = to ? *to : org::School{.code = line.new_code, .name = line.new_name};
        moves.push_back(move);
    }
    const auto rank = [](const Move& move) { return move.whole ? 2 : move.line.campus_code.empty() ? 0 : 1; };
    std::stable_sort(moves.begin(), moves.end(),
                     [&](const Move& one, const Move& two) { return rank(one) < rank(two); });
    return moves;
}

std::vector<Move> prepare(Tx& tx, const Decision& decision, const std::vector<DecisionLine>& lines) {
    const DecisionFacts facts = facts_of(tx, decision, lines);
    require(check_decision(decision, lines, facts));
    make_units(tx, decision, lines, facts);
    make_schools(tx, decision, lines);
    const std::vector<Move> moves = moves_of(tx, lines);
    for (const Move& move : moves) take_stages(tx, decision, move);
    return moves;
}

void settle(Tx& tx, const Decision& decision, const std::vector<DecisionLine>& lines) {
    const DecisionFacts facts = facts_of(tx, decision, lines);
    const Successors successors(lines, facts, decision.effective_on, made_units(tx, lines));
    for (const PeriodChange& change : plan_tree(decision, lines, facts, successors))
        change_period(tx, change.row, change.from_day, decision.effective_on);
    for (const DecisionLine& line : lines) {
        if (line.kind != LineKind::unit_renamed || !line.from_unit_id) continue;
        for (org::School school : tx.all<org::School>(where<&org::School::unit_id> == *line.from_unit_id)) {
            school.name = line.new_name;
            tx.put(school);
        }
    }
    AreaChange areas(tx, decision, facts, successors);
    // A commune's new area lies in the province's new one.
    std::multimap<org::UnitKind, const DecisionLine*> from_above;
    for (const DecisionLine& line : lines)
        if (is_about_units(line.kind))
            from_above.emplace(facts.units.at(*line.from_unit_id).unit.kind, &line);
    for (const auto& [kind, line] : from_above) areas.of_line(*line);
    for (const Move& move : moves_of(tx, lines))
        if (move.whole) close_school(tx, decision, move);
    tell_posts(tx, decision, lines);
}

}  // namespace truong::reorganisation
