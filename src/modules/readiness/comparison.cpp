// What has changed since a snapshot.
#include "catalog/json_text.hpp"
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

namespace {

std::optional<Snapshot> snapshot_to_compare(const Reader& reader, Id<org::School> school,
                                            const std::string& framework,
                                            const std::optional<Id<Snapshot>>& wanted) {
    const SystemReader system(reader, school);
    if (wanted) {
        // Of another school or standard it is no ground to compare with.
        auto row = system.reader().first<Snapshot>(where<&Snapshot::id> == *wanted
                                                   && where<&Snapshot::framework_code> == framework);
        if (!row) throw Problem(ProblemKind::not_found, {{.path = "snapshot_id", .code = "not_found"}});
        return row;
    }
    const auto rows =
        system.reader().all<Snapshot>({.condition = where<&Snapshot::framework_code> == framework,
                                       .sort = {.descending = true},
                                       .limit = 1});
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::string text_in(const json::Value& object, std::string_view name) {
    const json::Value* found = object.find(name);
    return found ? found->text : std::string();
}

const json::Value* with_code(const json::Value& whole, std::string_view list, const std::string& code) {
    const json::Value* all = whole.find(list);
    for (std::size_t i = 0; all && i < all->items.size(); ++i)
        if (text_in(all->items[i], "code") == code) return &all->items[i];
    return nullptr;
}

void append_differences(const json::Value& before, const Assessment& now, Comparison& comparison) {
    for (const StandardResult& each : now.standards) {
        const json::Value* then = with_code(before, "standards", each.node->code);
        const std::string score = each.score ? decimal_text(*each.score) : std::string();
        const std::string was = then ? text_in(*then, "score_decimal") : std::string();
        if (was != score) comparison.standards.push_back({each.node->code, was, score});
    }
    // What did not apply, then or now, has no level to compare.
    for (const IndicatorResult& each : now.indicators) {
        const json::Value* then = with_code(before, "indicators", each.node->code);
        const json::Value* level = then ? then->find("level") : nullptr;
        const auto was = level ? level->integer() : std::nullopt;
        if (each.status != Status::na && was && *was != each.level)
            comparison.indicators.push_back({each.node->code, *was, each.level});
    }
}

}  // namespace

Comparison compare(const Reader& reader, const ComparisonQuery& query) {
    const Id<org::School> school = asked_school(reader, query.school_id);
    const Standing now = standing_now(reader, school, query.framework);
    Comparison comparison{.outcome_after = now.assessment.outcome};
    const auto row = snapshot_to_compare(reader, school, now.in_force.framework->code, query.snapshot_id);
    if (!row) return comparison;
    comparison.taken_at = row->taken_at;
    comparison.outcome_before = row->outcome;
    append_differences(json::parse(row->results), now.assessment, comparison);
    return comparison;
}

}  // namespace truong::readiness
