// What is there for each criterion, what is missing, what is over.
#include <algorithm>
#include <map>
#include <set>

#include "modules/dossier/entities.hpp"

namespace truong::dossier {

namespace {

EvidenceLine line_of(const Evidence& evidence, Date today, int months) {
    const DocType* type = find_doc_type(evidence.doc_type);
    std::optional<Date> captured;
    if (evidence.captured_at) captured = day_of(*evidence.captured_at);
    return {.evidence_id = evidence.id,
            .code = evidence.code,
            .title = evidence.title,
            .kind = evidence.kind,
            .state = state_of({.issued_on = evidence.issued_on,
                               .captured_on = captured,
                               .valid_until = evidence.valid_until,
                               .withdrawn = evidence.withdrawn_on.has_value(),
                               .months = months},
                              today),
            .doc_type = evidence.doc_type,
            .doc_type_vi = type ? type->name_vi : evidence.doc_type,
            .doc_type_en = type ? type->name_en : evidence.doc_type,
            .number = evidence.number,
            .issued_on = evidence.issued_on,
            .valid_until = evidence.valid_until,
            .issuer = evidence.issuer,
            .file_id = evidence.file_id,
            .file_name = evidence.file_name,
            .media_type = evidence.media_type,
            .url = evidence.url,
            .linked_screen = evidence.linked_screen,
            .linked_record = evidence.linked_record,
            .kept_at = evidence.kept_at,
            .sha256 = evidence.sha256,
            .rows_sha256 = evidence.rows_sha256,
            .captured_at = evidence.captured_at,
            .withdrawn_reason = evidence.withdrawn_reason};
}

/// How old it may be where it is used: the strictest of what its criteria ask of such a document.
int months_of(const LinesAsk& ask, const std::vector<std::string>& nodes, const std::string& doc_type) {
    int months = 0;
    for (const std::string& node : nodes)
        for (const Requirement& wanted : requirements_of(ask.framework, node))
            if (wanted.doc_type == doc_type && wanted.freshness_months > 0)
                months = months == 0 ? wanted.freshness_months : std::min(months, wanted.freshness_months);
    return months;
}

Condition of_school(const std::string& table, Id<org::School> school) {
    return {table + ".school_id = ?", {school.value}};
}

bool has_node(const EvidenceLine& line, const std::string& node) {
    const auto nodes = words_of(line.nodes);
    return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

}  // namespace

Date day_of(Instant instant) {
    constexpr std::int64_t day_ms = 86'400'000, ahead_ms = 7 * 3'600'000;  // Asia/Ho_Chi_Minh
    return {static_cast<std::int32_t>((instant.ms + ahead_ms) / day_ms)};
}

bool asks(const Reader& reader, Rule rule) {
    return reader.actor().hat == Hat::system || !is_never(reader.ask(rule));
}

readiness::Mirror mirror_of(const Reader& reader, const std::string& framework,
                            const std::optional<Id<org::School>>& school) {
    return readiness::mirror(reader, {.framework = framework, .school_id = school});
}

const readiness::IndicatorStanding& node_of(const readiness::Mirror& mirror, const std::string& code,
                                            std::string_view path) {
    for (const auto& one : mirror.indicators)
        if (one.code == code) return one;
    throw Problem(ProblemKind::invalid,
                  {{.path = std::string(path), .code = "criterion_unknown", .args = {code}}});
}

std::vector<EvidenceLine> evidence_lines(const Reader& reader, const LinesAsk& ask) {
    std::map<Id<Evidence>, std::vector<EvidenceLink>> links;
    for (const EvidenceLink& link :
         reader.all<EvidenceLink>(where<&EvidenceLink::framework_code> == ask.framework
                                  && of_school(table_name<EvidenceLink>(), ask.school)))
        links[link.evidence_id].push_back(link);
    std::set<Id<Evidence>> frozen;
    for (const FrozenEvidence& one :
         reader.all<FrozenEvidence>(of_school(table_name<FrozenEvidence>(), ask.school)))
        frozen.insert(one.evidence_id);
    std::vector<EvidenceLine> lines;
    for (const Evidence& evidence :
         reader.all<Evidence>(Selection{.condition = of_school(table_name<Evidence>(), ask.school),
         .sort = {reader.catalog().of(type_key<Evidence>()).find("code")}})) {
        const auto found = links.find(evidence.id);
        if (found == links.end()) continue;
        std::vector<std::string> nodes;
        bool origin = false;
        for (const EvidenceLink& link : found->second) {
            nodes.push_back(link.node_code);
            origin = origin || (link.is_origin && link.node_code == ask.node);
        }
        std::ranges::sort(nodes);
        if (!ask.node.empty() && std::ranges::find(nodes, ask.node) == nodes.end()) continue;
        EvidenceLine& line = lines.emplace_back(
            line_of(evidence, ask.day.value_or(reader.today()), months_of(ask, nodes, evidence.doc_type)));
        for (const std::string& node : nodes) line.nodes += (line.nodes.empty() ? "" : ",") + node;
        line.is_origin = origin;
        line.frozen = frozen.contains(evidence.id);
    }
    name_records(reader, lines);
    return lines;
}

std::vector<RequirementLine> requirement_lines(const LinesAsk& ask, const std::vector<EvidenceLine>& lines) {
    std::vector<RequirementLine> all;
    for (const Requirement& wanted : requirements_of(ask.framework, ask.node)) {
        RequirementLine& one = all.emplace_back(RequirementLine{.doc_type = wanted.doc_type,
                                                                .name_vi = wanted.name_vi,
                                                                .name_en = wanted.name_en,
                                                                .wanted = wanted.min_count,
                                                                .freshness_months = wanted.freshness_months,
                                                                .issuer = wanted.issuer,
                                                                .generated = wanted.doc_type == "data"});
        for (const EvidenceLine& line : lines) {
            const bool from_above = wanted.issuer == Issuer::school || line.issuer == Issuer::superior;
            if (line.state == EvidenceState::valid && line.doc_type == wanted.doc_type && from_above)
                ++one.have;
        }
    }
    return all;
}

EvidenceCounts counts_of(const std::vector<EvidenceLine>& lines,
                         const std::vector<RequirementLine>& requirements) {
    EvidenceCounts counts;
    for (const EvidenceLine& line : lines) {
        counts.valid += line.state == EvidenceState::valid;
        counts.expired += line.state == EvidenceState::expired || line.state == EvidenceState::stale;
    }
    for (const RequirementLine& one : requirements) counts.missing += one.have < one.wanted;
    return counts;
}

std::vector<EvidenceLine> lines_of_node(const std::vector<EvidenceLine>& lines, const LinesAsk& ask) {
    std::vector<EvidenceLine> found;
    for (const EvidenceLine& line : lines)
        if (has_node(line, ask.node)) found.push_back(line);
    return found;
}

/// What an officer sees none of may be there all the same.
static bool is_shown(const Reader& reader, const readiness::Mirror& mirror) {
    return reader.actor().hat != Hat::officer
           || reader.exists<SelfAssessment>(where<&SelfAssessment::framework_code> == mirror.framework
                                            && of_school(table_name<SelfAssessment>(), mirror.school_id));
}

EvidenceOf evidence_of(const Reader& reader, const EvidenceQuery& query) {
    const readiness::Mirror mirror = mirror_of(reader, query.framework, query.school_id);
    node_of(mirror, query.node, "node");
    const LinesAsk ask{query.framework, query.node, mirror.school_id};
    EvidenceOf found{.framework = query.framework, .node = query.node, .shown = is_shown(reader, mirror)};
    if (!found.shown) return found;
    found.evidence = evidence_lines(reader, ask);
    found.requirements = requirement_lines(ask, found.evidence);
    found.may_add = reader.actor().school == mirror.school_id && asks(reader, writers);
    return found;
}

EvidenceRoom room(const Reader& reader, const RoomQuery& query) {
    const readiness::Mirror mirror = mirror_of(reader, query.framework, query.school_id);
    EvidenceRoom room{.framework = mirror.framework, .name_vi = mirror.name_vi, .name_en = mirror.name_en};
    for (const auto& standard : mirror.standards)
        room.standards.push_back({standard.code, standard.name_vi, standard.name_en});
    room.shown = is_shown(reader, mirror);
    if (!room.shown) return room;
    room.evidence = evidence_lines(reader, {mirror.framework, "", mirror.school_id});
    for (const auto& one : mirror.indicators) {
        const LinesAsk ask{mirror.framework, one.code, mirror.school_id};
        const auto lines = lines_of_node(room.evidence, ask);
        RoomNode node{.code = one.code,
                      .standard = one.standard,
                      .name_vi = one.name_vi,
                      .name_en = one.name_en,
                      .status = one.status,
                      .level = one.level,
                      .requirements = requirement_lines(ask, lines)};
        const EvidenceCounts counts = counts_of(lines, node.requirements);
        node.valid = counts.valid;
        node.expired = counts.expired;
        node.missing = counts.missing;
        room.nodes.push_back(std::move(node));
    }
    room.may_add = reader.actor().school == mirror.school_id && asks(reader, writers);
    return room;
}

std::vector<DocTypeName> doc_type_names(const Reader&, const NoDossierQuery&) {
    std::vector<DocTypeName> names;
    for (const DocType& type : doc_types())
        names.push_back({type.code, type.name_vi, type.name_en, type.media});
    return names;
}

bool is_frozen(const Reader& reader, Id<Evidence> id) {
    for (const FrozenEvidence& one : reader.all<FrozenEvidence>(where<&FrozenEvidence::evidence_id> == id))
        if (is_closed(reader.get(one.assessment_id).state)) return true;
    return false;
}

bool holds_file(const Reader& reader, Id<files::StoredFile> file) {
    return reader.exists<Evidence>(where<&Evidence::file_id> == file)
           || reader.exists<SelfAssessment>(where<&SelfAssessment::package_id> == file);
}

bool may_read_file(const Reader& reader, Id<files::StoredFile> file) { return holds_file(reader, file); }

}  // namespace truong::dossier
