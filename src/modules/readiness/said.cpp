// What a standard says of the levels that a school gives itself.
#include "modules/readiness/framework_json.hpp"
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

std::string framework_text(const Reader& reader, Id<org::School> school, const std::string& framework) {
    return framework_json(*framework_of(reader, school, framework).framework);
}

std::string outcome_of(const std::string& framework_text, const std::map<std::string, int>& levels) {
    Framework framework = framework_from(framework_text);
    std::erase_if(framework.nodes, [&](const Node& node) {
        return node.kind == NodeKind::indicator && !levels.contains(node.code);
    });
    Facts facts;
    for (const auto& [code, level] : levels)
        if (framework.find(code)) facts.indicators[code].declared = {level, "self", {}};
    return evaluate(framework, facts).outcome;
}

}  // namespace truong::readiness
