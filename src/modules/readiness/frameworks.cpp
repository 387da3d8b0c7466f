// Which framework holds where: of each code the nearest authority's, else the one that the product brings.
#include <algorithm>

#include "base/reflect.hpp"
#include "modules/readiness/framework_json.hpp"
#include "modules/readiness/frameworks.hpp"

namespace truong::readiness {

namespace {

constexpr std::string_view why_public = "a standard in force is public, and so is who issued it";
constexpr std::string_view shipped_version = "1";

Condition holds_on(Date day) {
    return where<&StandardFramework::state> != FrameworkState::draft
           && where<&StandardFramework::valid_from> <= day
           && (where<&StandardFramework::valid_to>.is_null() || where<&StandardFramework::valid_to> >= day);
}

const std::vector<InForce>& shipped() {
    static const std::vector<InForce> all = [] {
        std::vector<InForce> made;
        for (const Framework& framework : shipped_frameworks())
            made.push_back({std::make_shared<const Framework>(framework), std::string(shipped_version)});
        return made;
    }();
    return all;
}

/// From the nearest authority up; who stands above schools counts from his own unit.
std::vector<Id<org::Unit>> chain_of(const Reader& reader, Id<org::School> school) {
    constexpr std::size_t most_levels = 12;
    std::vector<Id<org::Unit>> chain;
    if (school) {
        for (const org::UnitNode& node : org::authorities(reader, {.id = school}))
            chain.push_back(node.unit_id);
        return chain;
    }
    std::optional<Id<org::Unit>> unit = reader.actor().authority;
    const Reader on_day = reader.unscoped(why_public).as_of(reader.today());
    while (unit && *unit && chain.size() < most_levels) {
        chain.push_back(*unit);
        const auto period = on_day.first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == *unit);
        unit = period ? period->parent_id : std::nullopt;
    }
    return chain;
}

/// The smaller the nearer; nothing: it does not hold there.
std::optional<std::size_t> distance(const StandardFramework& row, const std::vector<Id<org::Unit>>& chain) {
    if (!row.unit_id) return chain.size();
    const auto found = std::find(chain.begin(), chain.end(), *row.unit_id);
    if (found == chain.end()) return {};
    return static_cast<std::size_t>(found - chain.begin());
}

std::vector<StandardFramework> rows_in_force(const Reader& reader) {
    return reader.unscoped(why_public).all<StandardFramework>(holds_on(reader.today()));
}

/// By code the row that holds.
std::map<std::string, const StandardFramework*> nearest_in(const Reader& reader, Id<org::School> school,
                                                           const std::vector<StandardFramework>& rows) {
    std::map<std::string, const StandardFramework*> nearest;
    if (rows.empty()) return nearest;
    const SystemReader system(reader, school);
    const auto chain = chain_of(school ? system.reader() : reader, school);
    std::map<std::string, std::size_t> best;
    for (const StandardFramework& row : rows) {
        const auto far = distance(row, chain);
        if (!far || (best.contains(row.code) && best[row.code] <= *far)) continue;
        best[row.code] = *far;
        nearest[row.code] = &row;
    }
    return nearest;
}

InForce read_row(const StandardFramework& row) {
    return {std::make_shared<const Framework>(framework_from(row.content)), row.edition};
}

std::int64_t indicators_in(const Framework& framework) {
    return std::count_if(framework.nodes.begin(), framework.nodes.end(),
                         [](const Node& node) { return node.kind == NodeKind::indicator; });
}

std::string issuer_of(const Reader& reader, const StandardFramework& row) {
    if (!row.unit_id) return {};
    const auto period = reader.unscoped(why_public)
                            .as_of(reader.today())
                            .first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == *row.unit_id);
    return period ? period->name : std::string();
}

FrameworkLine shipped_line(const Framework& framework, bool holds) {
    return {.code = framework.code,
            .version = std::string(shipped_version),
            .name_vi = framework.name.vi,
            .name_en = framework.name.en,
            .legal_basis = framework.legal_basis,
            .status = framework.status,
            .holds = holds,
            .indicators = indicators_in(framework)};
}

std::vector<FactName> fact_names(const Reader& reader) {
    std::vector<FactName> names;
    for (const SchoolFact& fact : reader.store().contributions().school_facts)
        if (fact.code != evidence_fact)
            names.push_back({std::string(fact.code), std::string(fact.label.vi), std::string(fact.label.en)});
    return names;
}

}  // namespace

FrameworkBook::FrameworkBook(const Reader& reader) : reader_(reader), rows_(rows_in_force(reader)) {}

InForce FrameworkBook::read(const StandardFramework& row) {
    const auto known = read_.find(row.id);
    if (known != read_.end()) return known->second;
    return read_.emplace(row.id, read_row(row)).first->second;
}

std::vector<InForce> FrameworkBook::of(Id<org::School> school) {
    const auto nearest = nearest_in(reader_, school, rows_);
    if (nearest.empty()) return shipped();
    std::vector<InForce> all;
    for (const InForce& each : shipped()) {
        const auto own = nearest.find(each.framework->code);
        all.push_back(own == nearest.end() ? each : read(*own->second));
    }
    for (const auto& [code, row] : nearest)
        if (!shipped_framework(code)) all.push_back(read(*row));
    return all;
}

std::vector<InForce> frameworks_of(const Reader& reader, Id<org::School> school) {
    const SystemReader system(reader, school);
    std::vector<std::string> stages;
    for (const org::SchoolStage& stage : system.reader().all<org::SchoolStage>())
        stages.push_back(system.reader().get(stage.stage_id).code);
    std::vector<InForce> all = FrameworkBook(reader).of(school);
    std::erase_if(all, [&](const InForce& each) { return !assesses(*each.framework, stages); });
    return all;
}

InForce framework_of(const Reader& reader, Id<org::School> school, std::string_view code) {
    for (InForce& each : frameworks_of(reader, school))
        if (code.empty() || each.framework->code == code) return std::move(each);
    throw Problem(ProblemKind::not_found, {{.path = "framework", .code = "not_found"}});
}

FrameworkLine line_of(const Reader& reader, const StandardFramework& row, bool holds) {
    RowMeta meta;
    StandardFramework again;
    const Entity& entity = reader.catalog().of(type_key<StandardFramework>());
    if (row.id) meta = reader.unscoped(why_public).load(entity, row.id.value, &again);
    const Framework framework = framework_from(row.content);
    return {.id = row.id,
            .code = row.code,
            .version = row.edition,
            .name_vi = row.name_vi,
            .name_en = row.name_en,
            .legal_basis = row.legal_basis,
            .status = framework.status,
            .state = row.state,
            .issuer = issuer_of(reader, row),
            .valid_from = row.valid_from,
            .valid_to = row.valid_to,
            .mine = reader.may_write(entity, row.id.value),
            .holds = holds,
            .indicators = indicators_in(framework),
            .revision = meta.version};
}

std::vector<FrameworkLine> frameworks(const Reader& reader, const NoReadinessQuery&) {
    const auto held_rows = rows_in_force(reader);
    const auto nearest = nearest_in(reader, reader.actor().school, held_rows);
    std::vector<FrameworkLine> lines;
    for (const Framework& framework : shipped_frameworks())
        lines.push_back(shipped_line(framework, !nearest.contains(framework.code)));
    for (const StandardFramework& row : reader.all<StandardFramework>()) {
        const auto held = nearest.find(row.code);
        lines.push_back(line_of(reader, row, held != nearest.end() && held->second->id == row.id));
    }
    return lines;
}

FrameworkDocument framework_document(const Reader& reader, const FrameworkQuery& query) {
    if (query.id) {
        const StandardFramework row = reader.get(*query.id);
        const FrameworkLine line = line_of(reader, row, false);
        return {.id = row.id,
                .code = row.code,
                .version = row.edition,
                .name_vi = row.name_vi,
                .name_en = row.name_en,
                .legal_basis = row.legal_basis,
                .state = row.state,
                .mine = line.mine,
                .revision = line.revision,
                .content = row.content,
                .facts = fact_names(reader)};
    }
    const auto framework = shipped_framework(query.code.value_or(""));
    if (!framework) throw Problem(ProblemKind::not_found, {{.path = "code", .code = "not_found"}});
    const FrameworkLine line = shipped_line(*framework, true);
    return {.code = line.code,
            .version = line.version,
            .name_vi = line.name_vi,
            .name_en = line.name_en,
            .legal_basis = line.legal_basis,
            .content = framework_json(*framework),
            .facts = fact_names(reader)};
}

}  // namespace truong::readiness
