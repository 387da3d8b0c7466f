#include "base/reflect.hpp"

#include "base/check.hpp"
#include "base/text.hpp"

namespace truong::reflect {

namespace {

bool opens(char letter) { return letter == '<' || letter == '(' || letter == '{'; }
bool closes(char letter) { return letter == '>' || letter == ')' || letter == '}'; }

/// Where the first element of the list ends: at its comma or at the bracket that closes the list.
std::size_t element_end(std::string_view list) {
    int depth = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (depth == 0 && (list[i] == ',' || closes(list[i]))) return i;
        if (opens(list[i])) ++depth;
        if (closes(list[i])) --depth;
    }
    fail_check("a list of enumerators without an end");
}

/// A value without an enumerator is written as a cast: "(Shift)2".
bool is_cast(std::string_view element) {
    const std::size_t bracket = element.rfind(')');
    return bracket != std::string_view::npos
           && element.substr(bracket + 1).find(':') == std::string_view::npos;
}

struct QualifiedName {
    std::string scope, noun;  // "truong::attendance", "Roll"
};

/// The last "::" that is not inside the arguments of a template parts the two.
QualifiedName qualified_name(std::string_view pretty) {
    constexpr std::string_view start = "Type = ", clang_anonymous = "(anonymous namespace)";
    const std::size_t begin = pretty.find(start);
    check(begin != std::string_view::npos, "a compiler that names types in another way");
    std::string_view rest = pretty.substr(begin + start.size());
    std::string path(rest.substr(0, rest.find_first_of(";]")));
    for (std::size_t at = 0; (at = path.find(clang_anonymous, at)) != std::string::npos;)
        path.replace(at, clang_anonymous.size(), "{anonymous}");
    const std::size_t noun = path.rfind("::", path.find('<'));
    if (noun == std::string::npos) return {"", path};
    return {path.substr(0, noun), path.substr(noun + 2)};
}

}  // namespace

// g++: "… values = {Shift::morning, (Shift)2}; …]", clang: "… values = <Shift::morning, (Shift)2>]".
std::vector<std::string_view> split_values(std::string_view pretty) {
    constexpr std::string_view start = "values = ";
    const std::size_t begin = pretty.find(start);
    check(begin != std::string_view::npos, "a compiler that lists enumerators in another way");
    std::string_view rest = pretty.substr(begin + start.size() + 1);
    std::vector<std::string_view> list;
    while (true) {
        const std::size_t end = element_end(rest);
        const std::string_view element = rest.substr(0, end);
        if (is_cast(element)) return list;
        list.push_back(element.substr(element.rfind(':') + 1));
        if (rest[end] != ',') return list;
        rest.remove_prefix(end + 2);
    }
}

std::string table_of(std::string_view pretty) {
    const auto [scope, noun] = qualified_name(pretty);
    if (scope.empty()) return text::snake_case(noun);
    const std::size_t before = scope.rfind("::");
    return scope.substr(before == std::string::npos ? 0 : before + 2) + "_" + text::snake_case(noun);
}

std::string type_of(std::string_view pretty) { return qualified_name(pretty).noun; }

}  // namespace truong::reflect
