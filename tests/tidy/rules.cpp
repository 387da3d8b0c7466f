#include "tests/tidy/rules.hpp"

#include <algorithm>
#include <stdexcept>

namespace truong::tidy {

namespace {

bool is_glossary(const File& file) { return file.path == "docs/GLOSSARY.md"; }

}  // namespace

const std::vector<Exemption>& exemptions() {
    static const std::vector<Exemption> list = {
        {"outside_world", "tests/tidy/examples.cpp", "the examples of what is not wanted"},
        {"catch_all", "src/platform/http/exchange.cpp",
         "the last stop: no exception of a handler may end the server"},
        {"banned_code", "tests/world/wait.hpp", "the one place of the tests that sleeps"},
        {"raw_memory", "src/platform/metrics/metrics.cpp",
         "the registry outlives every static object on purpose"},
    };
    return list;
}

const std::vector<FileRule>& file_rules() {
    static const std::vector<FileRule> rules = {
        {"file_length", is_code, file_length},
        {"line_length", is_code, line_length},
        {"clean_lines", is_text, clean_lines},
        {"clean_encoding", is_text, clean_encoding},
        {"outside_world", is_text, outside_world},
        {"glossary_order", is_glossary, glossary_order},
        {"function_length", is_cpp, function_length},
        {"nesting", is_cpp, nesting},
        {"parameter_count", is_cpp, parameter_count},
        {"file_name", is_cpp, file_name},
        {"type_names", is_cpp, type_names},
        {"function_names", is_cpp, function_names},
        {"member_names", is_cpp, member_names},
        {"enumerator_names", is_cpp, enumerator_names},
        {"vague_names", is_cpp, vague_names},
        {"transliterated_names", is_cpp, transliterated_names},
        {"banned_code", is_cpp, banned_code},
        {"catch_all", is_cpp, catch_all},
        {"raw_memory", is_cpp, raw_memory},
        {"c_casts", is_cpp, c_casts},
        {"conditional_compilation", is_product, conditional_compilation},
        {"unfinished_comments", is_cpp, unfinished_comments},
        {"commented_out_code", is_cpp, commented_out_code},
        {"banner_comments", is_cpp, banner_comments},
    };
    return rules;
}

const std::vector<TreeRule>& tree_rules() {
    static const std::vector<TreeRule> rules = {
        {"links", links},
        {"module_readme", module_readme},
        {"decision_records", decision_records},
    };
    return rules;
}

std::vector<std::string_view> rule_names() {
    std::vector<std::string_view> names;
    for (const FileRule& rule : file_rules()) names.push_back(rule.name);
    for (const TreeRule& rule : tree_rules()) names.push_back(rule.name);
    return names;
}

Faults check_rule(std::string_view name, const Repository& repository) {
    for (const TreeRule& rule : tree_rules())
        if (rule.name == name) return rule.check(repository);
    const auto& rules = file_rules();
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [&](const FileRule& each) { return each.name == name; });
    if (rule == rules.end()) throw std::out_of_range("no rule " + std::string(name));
    Faults faults;
    for (const auto& file : repository.files) {
        if (!rule->concerns(*file)) continue;
        const Faults found = rule->check(*file);
        faults.insert(faults.end(), found.begin(), found.end());
    }
    return faults;
}

Faults check_rule_with_exemptions(std::string_view name, const Repository& repository) {
    Faults faults = check_rule(name, repository);
    for (const Exemption& exemption : exemptions()) {
        if (exemption.rule != name) continue;
        const auto in_it = [&](const Fault& fault) { return fault.path == exemption.path; };
        const std::size_t needed = std::erase_if(faults, in_it);
        if (needed == 0)
            faults.push_back({"tests/tidy/rules.cpp", 1,
                              "nobody needs the exemption of " + std::string(exemption.path) + " from "
                                  + std::string(name),
                              "remove it from exemptions()"});
    }
    return faults;
}

}  // namespace truong::tidy
