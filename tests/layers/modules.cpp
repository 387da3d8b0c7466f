// The graph of the modules, as their manifests state it and as their includes show it.
#include <algorithm>
#include <charconv>
#include <set>

#include "tests/layers/layers.hpp"

namespace truong::layers {

namespace {

using tidy::Token;
using tidy::Tokens;

constexpr std::string_view root = "src/modules/";

std::string unquoted(std::string_view text) { return std::string(text.substr(1, text.size() - 2)); }

/// The tokens behind ".name =" up to the end of the value; `at` stands on the name.
Tokens value_of(const Tokens& code, std::size_t at) {
    Tokens value;
    int depth = 0;
    for (std::size_t next = at + 2; next < code.size(); ++next) {
        if (code[next] == "{") ++depth;
        if (code[next] == "}" && --depth < 0) break;
        if (depth == 0 && code[next] == ",") break;
        value.push_back(code[next]);
    }
    return value;
}

void read_member(const Tokens& code, std::size_t at, Module& module) {
    const Tokens value = value_of(code, at);
    if (code[at] == "uses") {
        module.uses_line = code[at].line;
        for (const Token& token : value)
            if (token.kind == tidy::TokenKind::text) module.uses.push_back(unquoted(token.text));
    }
    if (code[at] == "tier" && value.size() == 1)
        std::from_chars(value[0].text.data(), value[0].text.data() + value[0].text.size(), module.tier);
}

Module read_manifest(const File& file) {
    Module module{.name = std::string(module_of(file.path)), .manifest = file.path};
    for (std::size_t at = 1; at + 1 < file.code.size(); ++at)
        if (file.code[at - 1] == "." && file.code[at + 1] == "=") read_member(file.code, at, module);
    return module;
}

/// Which other modules the product code of each module includes, with the faults on the way.
std::map<std::string, std::set<std::string>> included(const Repository& repository, const Modules& modules,
                                                      Faults& faults) {
    std::map<std::string, std::set<std::string>> uses;
    for (const auto& file : repository.files) {
        const std::string own(module_of(file->path));
        if (own.empty() || !tidy::is_product(*file)) continue;
        for (const tidy::Include& include : tidy::includes_of(*file)) {
            const std::string other(module_of("src/" + std::string(include.path)));
            if (include.system || other.empty() || other == own) continue;
            uses[own].insert(other);
            if (include.path != "modules/" + other + "/api.hpp")
                faults.push_back({file->path, include.line, "an inner header of " + other,
                                  "modules/" + other + "/api.hpp"});
            const auto manifest = modules.find(own);
            const bool named =
                manifest != modules.end()
                && std::count(manifest->second.uses.begin(), manifest->second.uses.end(), other) > 0;
            if (!named)
                faults.push_back({file->path, include.line, own + " does not say that it uses " + other,
                                  "name it in .uses of " + std::string(root) + own + "/manifest.cpp"});
        }
    }
    return uses;
}

/// Does `from` reach `target` over `uses`?
bool reaches(const Modules& modules, const std::string& from, const std::string& target,
             std::set<std::string>& seen) {
    if (!seen.insert(from).second) return false;
    const auto module = modules.find(from);
    if (module == modules.end()) return false;
    const auto& uses = module->second.uses;
    return std::any_of(uses.begin(), uses.end(), [&](const std::string& other) {
        return other == target || reaches(modules, other, target, seen);
    });
}

}  // namespace

std::string_view module_of(std::string_view path) {
    if (!path.starts_with(root)) return {};
    path.remove_prefix(root.size());
    const std::size_t slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

Modules modules_of(const Repository& repository) {
    Modules modules;
    for (const auto& file : repository.files)
        if (!module_of(file->path).empty()
            && file->path == std::string(root) + std::string(module_of(file->path)) + "/manifest.cpp")
            modules.emplace(module_of(file->path), read_manifest(*file));
    return modules;
}

Faults module_uses(const Repository& repository) {
    Faults faults;
    const Modules modules = modules_of(repository);
    auto uses = included(repository, modules, faults);
    for (const auto& [name, module] : modules)
        for (const std::string& other : module.uses)
            if (uses[name].count(other) == 0)
                faults.push_back({module.manifest, module.uses_line, name + " uses nothing of " + other,
                                  "remove it from .uses"});
    return faults;
}

Faults module_tiers(const Repository& repository) {
    Faults faults;
    const Modules modules = modules_of(repository);
    for (const auto& [name, module] : modules) {
        if (module.tier < 1)
            faults.push_back({module.manifest, 1, name + " says no tier", ".tier = 1, 2, 3 or 4"});
        for (const std::string& other : module.uses) {
            const auto used = modules.find(other);
            if (used == modules.end())
                faults.push_back(
                    {module.manifest, module.uses_line, "there is no module " + other, "the name of one"});
            else if (used->second.tier > module.tier)
                faults.push_back({module.manifest, module.uses_line,
                                  name + " uses " + other + " of a higher tier",
                                  "an event or a provider: what a lower module must not know of goes up"});
        }
        std::set<std::string> seen;
        if (reaches(modules, name, name, seen))
            faults.push_back({module.manifest, module.uses_line, name + " uses itself through others",
                              "move what both need into a module below them"});
    }
    return faults;
}

std::string module_text(const Modules& modules) {
    std::string text;
    for (const auto& [name, module] : modules) {
        std::vector<std::string> uses = module.uses;
        std::sort(uses.begin(), uses.end());
        text += name + " " + std::to_string(module.tier);
        for (const std::string& other : uses) text += " " + other;
        text += "\n";
    }
    return text;
}

Faults module_list(const Repository& repository) {
    const std::string expected = module_text(modules_of(repository));
    const File* file = repository.find("generated/modules.txt");
    if (expected == (file == nullptr ? "" : file->text)) return {};
    return {{"generated/modules.txt", 1, "not what the manifests say, which is:\n" + expected,
             "build/release/truong generate"}};
}

}  // namespace truong::layers
