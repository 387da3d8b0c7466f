// What may include what, library by library and layer by layer.
#include <algorithm>
#include <array>

#include "tests/layers/layers.hpp"

namespace truong::layers {

namespace {

using tidy::Include;

constexpr std::array<std::string_view, 5> order = {"base", "catalog", "platform", "modules", "app"};

/// The place of "catalog/entity.hpp" in the order; -1 for something else.
int layer_of(std::string_view path) {
    const auto found = std::find(order.begin(), order.end(), path.substr(0, path.find('/')));
    return found == order.end() ? -1 : static_cast<int>(found - order.begin());
}

void check_order(const File& file, const Include& include, Faults& faults) {
    const int own = layer_of(std::string_view(file.path).substr(4)), other = layer_of(include.path);
    if (include.path.starts_with("tests/") && tidy::is_test(file)) return;
    if (other < 0)
        faults.push_back({file.path, include.line,
                          "\"" + std::string(include.path) + "\" is no path from src/",
                          "the whole path, like \"base/date.hpp\""});
    else if (other > own)
        faults.push_back({file.path, include.line,
                          std::string(order[static_cast<std::size_t>(own)]) + " includes "
                              + std::string(include.path) + ", which stands above it",
                          "call down, emit up: an event, a provider or a parameter"});
}

struct Confined {
    std::string_view header;  // the beginning of its path
    std::string_view place;   // the only place in src/ that may include it
    std::string_view instead;
    std::string_view also = "none";  // a second place, with a reason of its own
};
constexpr Confined confined[] = {
    {"boost/beast", "src/platform/http/", "platform/http, whose Request and Response know no Beast"},
    {"sqlite3.h", "src/platform/db/", "platform/db"},
    {"libpq-fe.h", "src/platform/db/", "platform/db"},
    {"postgresql/", "src/platform/db/", "platform/db"},
    {"curl/", "src/platform/outgoing/", "platform/outgoing, which refuses addresses inside our network",
     "src/platform/files/s3_client"},  // speaks to the one store that the administrator names
};

constexpr std::array<std::string_view, 18> doing_io = {
    "fstream",   "iostream",   "filesystem", "cstdio",      "thread",   "random",
    "sqlite3.h", "libpq-fe.h", "boost/asio", "boost/beast", "openssl/", "sys/",
    "unistd.h",  "fcntl.h",    "netinet/",   "arpa/",       "netdb.h",  "poll.h"};

constexpr std::array<std::string_view, 8> not_pure = {
    "chrono", "ctime", "mutex", "atomic", "future", "boost/", "memory_resource", "condition_variable"};

template <std::size_t count>
bool begins_with(std::string_view path, const std::array<std::string_view, count>& list) {
    return std::any_of(list.begin(), list.end(), [&](std::string_view header) {
        return header.ends_with('/') || header.find('/') != std::string_view::npos ? path.starts_with(header)
                                                                                   : path == header;
    });
}

bool is_rules(const File& file) {
    return file.path.starts_with("src/modules/") && tidy::is_product(file)
           && std::string_view(file.path).substr(file.path.rfind('/') + 1).starts_with("rules");
}

bool may_rules_include(const File& file, const Include& include) {
    if (include.system) return !begins_with(include.path, doing_io) && !begins_with(include.path, not_pure);
    if (include.path.starts_with("base/")) return true;
    if (!include.path.starts_with("modules/")) return false;
    const std::string own = "modules/" + std::string(module_of(file.path)) + "/rules";
    return include.path.ends_with("/api.hpp") || include.path.starts_with(own);
}

/// Calls `check(file, include)` for every include below src/.
template <class Check> void each_include(const Repository& repository, Check check) {
    for (const auto& file : repository.files) {
        if (!tidy::is_source(*file)) continue;
        for (const Include& include : tidy::includes_of(*file)) check(*file, include);
    }
}

}  // namespace

Faults layer_order(const Repository& repository) {
    Faults faults;
    each_include(repository, [&](const File& file, const Include& include) {
        if (!include.system) check_order(file, include, faults);
    });
    return faults;
}

Faults library_places(const Repository& repository) {
    Faults faults;
    each_include(repository, [&](const File& file, const Include& include) {
        for (const Confined& each : confined)
            if (include.path.starts_with(each.header) && !file.path.starts_with(each.place)
                && !file.path.starts_with(each.also))
                faults.push_back({file.path, include.line,
                                  "<" + std::string(include.path) + "> outside " + std::string(each.place),
                                  std::string(each.instead)});
        const bool low =
            tidy::starts_with_any(file.path, {"src/base/", "src/catalog/"}) && !tidy::is_test(file);
        if (low && include.system && begins_with(include.path, doing_io))
            faults.push_back({file.path, include.line,
                              "<" + std::string(include.path)
                                  + "> in a layer without input "
                                    "and output",
                              "take the value as a parameter; platform does the input and output"});
    });
    return faults;
}

Faults pure_rules(const Repository& repository) {
    Faults faults;
    each_include(repository, [&](const File& file, const Include& include) {
        if (!is_rules(file) || may_rules_include(file, include)) return;
        faults.push_back({file.path, include.line, "rules include " + std::string(include.path),
                          "only base/ and api.hpp headers; what the rule must know comes as a parameter"});
    });
    return faults;
}

}  // namespace truong::layers
