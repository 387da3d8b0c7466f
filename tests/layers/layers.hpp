#pragma once
// base ← catalog ← platform ← modules ← app, and what each module may know of the others.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tests/tidy/file.hpp"

namespace truong::layers {

using tidy::Faults;
using tidy::File;
using tidy::Repository;

/// What src/modules/<name>/manifest.cpp says.
struct Module {
    std::string name;
    std::string manifest;  // its path
    int tier = 0;          // 0: not said
    std::vector<std::string> uses;
    int uses_line = 1;
};
using Modules = std::map<std::string, Module, std::less<>>;

Modules modules_of(const Repository& repository);

/// The module that a file belongs to; empty outside src/modules.
std::string_view module_of(std::string_view path);

/// Files include only of their own layer and those below.
Faults layer_order(const Repository& repository);
/// Libraries stay where they are wrapped, and the lower layers do no input or output.
Faults library_places(const Repository& repository);
/// The rules.* of a module are pure.
Faults pure_rules(const Repository& repository);
/// Of another module only its api.hpp, and only if the manifest names it; nothing is named in vain.
Faults module_uses(const Repository& repository);
/// A module says its tier, uses none of a higher one, and not itself through others.
Faults module_tiers(const Repository& repository);
/// generated/modules.txt is what the manifests say.
Faults module_list(const Repository& repository);

/// One line a module, by name: "attendance 3 calendar classes people": the name, the tier, what it uses.
std::string module_text(const Modules& modules);

}  // namespace truong::layers
