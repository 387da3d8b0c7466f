#pragma once
// Which addresses the API has and what each field may do in them: one derivation for the router, OpenAPI and
// TypeScript, so that the description cannot differ from the behaviour.
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.hpp"

namespace truong {

/// An action of a module, as the router hands it to the makers of descriptions.
struct RouteSketch {
    std::string_view method;
    std::string path;  // the whole address: "/api/v1/attendance/rolls/call"
    Label summary;
    TypeKey input = nullptr;  // of a GET: its query; else its body
    TypeKey output = nullptr;
    bool output_is_list = false;
    bool writes = false;
    bool takes_key = true;  // Idempotency-Key
    std::string_view module;
};

namespace manners {
inline constexpr std::int64_t page_default = 50, page_limit = 200, bulk_limit = 500, expand_limit = 2,
                              export_limit = 20'000, count_limit = 10'000;
}

/// correct: PATCH, the row was wrong; change: from a day on it is otherwise, so that a new row begins.
enum class Verb { list, read, create, correct, end, bulk, change };

struct GenericRoute {
    std::string_view method;
    std::string path;
    Verb verb{};
};

/// "/api/v1/attendance/rolls".
std::string collection_path(const Entity& entity);
/// Where the list goes out as a file: "/api/v1/attendance/rolls/export".
std::string export_path(const Entity& entity);
/// What .rest(…) opens, in the order of Verb.
std::vector<GenericRoute> generic_routes(const Entity& entity);

/// By value for everything but texts, which need a key (.order); never by what is hidden.
bool sortable(const Field& field);
/// A hidden value would betray itself to whoever may ask often enough; a secret is found by its hash.
bool filterable(const Field& field);
/// gte, lte, gt and lt beside equality.
bool ordered(const Field& field);
/// Null in answers unless revealed.
bool hidden(const Field& field);
/// The member beside an id that expand= fills: "class" for class_id; empty where it cannot be expanded.
std::string_view expanded_name(const Entity& entity, const Field& field);
/// Whether a whole object must hold it when it is sent.
bool required_when_sent(const Entity& entity, const Field& field);

/// The declared types that the API shows, by direction. Rows carry version and school beside the members.
struct Shown {
    std::set<const Entity*> rows;
    std::set<const Entity*> members;  // answered without what a row has beside them
    std::set<const Entity*> sent;
};
Shown shown(const Catalog& catalog, const std::vector<RouteSketch>& actions);

/// All declared types by table name, so that a new one moves no other.
std::vector<const Entity*> by_table(const Catalog& catalog);

}  // namespace truong
