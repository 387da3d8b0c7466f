#pragma once
// The exact difference between the rows that a client holds and those that he may see now.
#include <string>
#include <vector>

#include "platform/store/reader.hpp"

namespace truong::feed {

inline constexpr int known_limit = 5'000;

struct KnownRow {
    std::string id;
    std::int64_t version = 0;
};
/// `known` is all that the client holds of the entity behind `starting_after`, up to and with `up_to`.
struct Comparison {
    std::string entity;
    std::vector<KnownRow> known;
    std::optional<std::string> starting_after, up_to;
    std::optional<int> limit;
};

struct Difference {
    std::vector<std::string> gone;     // ids
    std::vector<std::string> changed;  // rows as the list shows them
    bool more = false;
    std::string up_to;  // where more follows: the id to start after
};

/// Throws `invalid` with every fault of the request.
Difference compare(const Reader& reader, const Comparison& wanted);
/// The entity of the API by its table; throws `invalid` at `path`.
const Entity& followed_entity(const Reader& reader, std::string_view table, const std::string& path);

}  // namespace truong::feed
