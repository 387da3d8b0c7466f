// What a named person attests where nothing is computed.
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

namespace {

class Judge {
public:
    Judge(const Tx& tx, const Attestation& wanted, const Ground& ground)
        : tx_(tx), wanted_(wanted), ground_(ground) {}

    Findings faults(const Framework& framework) {
        const Node* node = framework.find(wanted_.node_code);
        if (!node || node->kind != NodeKind::indicator)
            add("node_code", "readiness_indicator_unknown");
        else if (wanted_.part_key.empty())
            judge_whole(framework, *node);
        else
            judge_part(framework, *node);
        if (wanted_.narrative.empty()) add("narrative", "required");
        judge_attester();
        if (wanted_.valid_until && *wanted_.valid_until < wanted_.attested_on.value_or(tx_.today()))
            add("valid_until", "readiness_ends_before");
        if (wanted_.attested_on && *wanted_.attested_on > tx_.today())
            add("attested_on", "readiness_attested_later");
        return std::move(findings_);
    }

private:
    static bool is_found(const Part& part, const facts::Measured& measured) {
        return part.fact_item.empty() ? measured.numerator > 0 : has_item(measured, part.fact_item);
    }
    void add(std::string path, std::string code, std::vector<std::string> args = {}) {
        findings_.push_back({.path = std::move(path), .code = std::move(code), .args = std::move(args)});
    }
    /// A level stands for what nothing counts; where all is counted there is nothing to stand for.
    void judge_whole(const Framework& framework, const Node& node) {
        bool counted = !node.parts.empty();
        for (const Part& part : node.parts)
            counted = counted && (!part.rated || ground_.readings.contains(part.fact));
        if (counted) return add("level", "readiness_is_computed");
        judge_level(framework);
    }
    void judge_level(const Framework& framework) {
        if (!wanted_.level)
            add("level", "required");
        else if (*wanted_.level < 0 || *wanted_.level > framework.top_level)
            add("level", "readiness_level", {std::to_string(framework.top_level)});
    }
    void judge_attester() {
        if (!wanted_.attester_id) return add("attester_id", "readiness_no_attester");
        if (!tx_.exists<people::StaffMember>(where<&people::StaffMember::id> == *wanted_.attester_id))
            add("attester_id", "not_found");
    }
    void judge_part(const Framework& framework, const Node& node) {
        const Part* part = nullptr;
        for (const Part& each : node.parts)
            if (each.key == wanted_.part_key) part = &each;
        if (!part) return add("part_key", "readiness_fact_unknown");
        const auto reading = ground_.readings.find(part->fact);
        if (part->measure == Measure::items)
            return judge_item(framework, *part,
                              reading == ground_.readings.end() ? nullptr : &reading->second.value);
        const bool may_raise = part->measure == Measure::flag && reading != ground_.readings.end()
                               && !is_found(*part, reading->second.value);
        if (reading != ground_.readings.end() && !may_raise) return add("part_key", "readiness_is_computed");
        if (!wanted_.numerator) return add("numerator", "required");
        if (*wanted_.numerator < 0) add("numerator", "readiness_negative");
        if (part->measure != Measure::share && part->measure != Measure::ratio) return;
        if (!wanted_.denominator) return add("denominator", "required");
        if (*wanted_.denominator < 0) add("denominator", "readiness_negative");
        if (part->measure == Measure::share && *wanted_.numerator > *wanted_.denominator)
            add("numerator", "readiness_share_above_one");
    }
    void judge_item(const Framework& framework, const Part& part, const facts::Measured* measured) {
        bool known = false;
        for (const Item& item : part.items) known = known || item.code == wanted_.item_code;
        if (!known) return add("item_code", "readiness_item_unknown", {wanted_.item_code});
        for (std::size_t i = 0; measured && i < measured->items.size(); ++i)
            if (measured->items[i].code == wanted_.item_code) add("item_code", "readiness_is_computed");
        judge_level(framework);
    }

    const Tx& tx_;
    const Attestation& wanted_;
    const Ground& ground_;
    Findings findings_;
};

Date year_after(Date day) {
    YearMonthDay later = civil(day);
    ++later.year;
    if (const auto same = date_of(later)) return *same - 1;
    return day + 365;
}

void require_leader(const Reader& reader) {
    if (is_never(leads_school(question_of(reader))))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
}

Declaration keep(Tx& tx, const Attestation& said, const std::string& framework) {
    const auto before = tx.first<Declaration>(where<&Declaration::framework_code> == framework
                                              && where<&Declaration::node_code> == said.node_code
                                              && where<&Declaration::part_key> == said.part_key
                                              && where<&Declaration::item_code> == said.item_code);
    const Date on = said.attested_on.value_or(tx.today());
    return tx.put(Declaration{.id = before ? before->id : Id<Declaration>{},
                              .framework_code = framework,
                              .node_code = said.node_code,
                              .part_key = said.part_key,
                              .item_code = said.item_code,
                              .level = said.level,
                              .numerator = said.numerator,
                              .denominator = said.denominator,
                              .narrative = said.narrative,
                              .attester_id = *said.attester_id,
                              .attested_on = on,
                              .valid_until = said.valid_until.value_or(year_after(on))});
}

Attestation one_of(const JointAttestation& all, const AttestedValue& value) {
    return {.framework_code = all.framework_code,
            .node_code = all.node_code,
            .part_key = value.part_key,
            .item_code = value.item_code,
            .level = value.level,
            .numerator = value.numerator,
            .denominator = value.denominator,
            .narrative = all.narrative,
            .attester_id = all.attester_id,
            .attested_on = all.attested_on,
            .valid_until = all.valid_until};
}

/// What is wrong with a value stands at the value; what all of them share is told once.
void add_in_place(Finding fault, const std::string& place, Findings& findings) {
    static const std::set<std::string, std::less<>> of_value{"part_key", "item_code", "level", "numerator",
                                                             "denominator"};
    if (of_value.contains(fault.path)) fault.path = place + '.' + fault.path;
    for (const Finding& told : findings)
        if (told.path == fault.path && told.code == fault.code) return;
    findings.push_back(std::move(fault));
}

}  // namespace

Declaration attest(Tx& tx, const Attestation& wanted) {
    require_leader(tx);
    const Id<org::School> school = tx.actor().school;
    const InForce in_force = framework_of(tx, school, wanted.framework_code);
    require(Judge(tx, wanted, ground_of(tx, school)).faults(*in_force.framework));
    return keep(tx, wanted, in_force.framework->code);
}

Attested attest_together(Tx& tx, const JointAttestation& wanted) {
    require_leader(tx);
    if (wanted.values.empty()) throw Problem(ProblemKind::invalid, {{.path = "values", .code = "required"}});
    const Id<org::School> school = tx.actor().school;
    const InForce in_force = framework_of(tx, school, wanted.framework_code);
    const Ground ground = ground_of(tx, school);
    Findings findings;
    std::set<std::pair<std::string, std::string>> said;
    for (std::size_t i = 0; i < wanted.values.size(); ++i) {
        const AttestedValue& value = wanted.values[i];
        const std::string place = "values[" + std::to_string(i) + ']';
        if (!said.emplace(value.part_key, value.item_code).second)
            findings.push_back({.path = place + ".part_key", .code = "readiness_code_twice"});
        for (Finding& each : Judge(tx, one_of(wanted, value), ground).faults(*in_force.framework))
            add_in_place(std::move(each), place, findings);
    }
    require(std::move(findings));
    for (const AttestedValue& value : wanted.values)
        keep(tx, one_of(wanted, value), in_force.framework->code);
    return {static_cast<std::int64_t>(wanted.values.size())};
}

WithdrawnDeclaration withdraw(Tx& tx, const NamedDeclaration& wanted) {
    const Declaration row = tx.get(wanted.id);
    tx.end(row.id);
    return {row.framework_code, row.node_code, row.part_key};
}

}  // namespace truong::readiness
