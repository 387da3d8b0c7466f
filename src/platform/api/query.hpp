#pragma once
// The query string of a generic list, understood against the entity: every fault at once.
#include <optional>
#include <string>
#include <vector>

#include "catalog/routes.hpp"
#include "catalog/screen.hpp"
#include "platform/api/custom.hpp"
#include "platform/http/message.hpp"
#include "platform/store/reader.hpp"

namespace truong::api {

struct ListQuery {
    Selection selection;
    std::vector<const Field*> expand;
    Reveal reveal;
    CustomReveal custom_reveal;
    Reveal probed;              // secrets that were searched by: finding a row by one is reading it
    bool every_time = false;    // as_of=all
    std::optional<Date> as_of;  // else today
    bool counted = false;       // count=1: how many rows there are in all, up to `manners::count_limit`
    Language names = nullptr;   // names=vi, names=en: what the ids in the rows are called
};

/// Throws `invalid` with a finding for each parameter that does not fit.
ListQuery parse_list(const Reader& reader, const Entity& entity, const http::QueryPairs& parameters);
/// expand and reveal only, for a single row.
ListQuery parse_read(const Reader& reader, const Entity& entity, const http::QueryPairs& parameters);

/// Where an address takes none: one that is passed over in silence would seem to have worked.
void refuse_parameters(const http::QueryPairs& parameters);

/// The pairs of a raw query; throws `invalid`.
http::QueryPairs pairs_of(const std::string& query);
/// A text of an address as JSON: a number or a truth value where the field is one.
json::Value query_value(const Field* field, const std::string& text);
/// A query as the JSON object that an action's input is decoded from.
json::Value object_from(const Entity& message, const http::QueryPairs& parameters);

}  // namespace truong::api
