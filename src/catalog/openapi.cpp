#include "catalog/openapi.hpp"

#include "catalog/openapi_parts.hpp"

namespace truong {

namespace {

using json::object_value;
using json::string_value;

json::Value about(std::string_view version) {
    return object_value(
        {{"title", string_value("Trường Số")},
         {"version", string_value(version)},
         {"description",
          string_value(
              "Answers are {\"data\": …}; lists add has_more and are read on with starting_after. A row "
              "carries its version, which is also its ETag: PATCH and DELETE send it back in If-Match. "
              "Every POST may carry an Idempotency-Key: the same key and body get the stored answer "
              "again, another body 422. Unknown members, duplicate keys and whole numbers beyond 64 "
              "bits are refused. Faults are problem documents (RFC 9457) with every finding at once, in "
              "Vietnamese and English.")},
         {"license",
          object_value({{"name", string_value("Apache-2.0")}, {"identifier", string_value("Apache-2.0")}})}});
}

json::Value components(const describing::Scene& scene) {
    std::vector<json::Member> schemas;
    for (auto& [name, schema] : describing::schemas(scene)) schemas.emplace_back(name, schema);
    const json::Value bearer = object_value({{"type", string_value("http")},
                                             {"scheme", string_value("bearer")},
                                             {"description", string_value("Authorization: Bearer <token>")}});
    return object_value({{"schemas", object_value(std::move(schemas))},
                         {"parameters", describing::shared_parameters()},
                         {"headers", describing::shared_headers()},
                         {"responses", describing::shared_responses()},
                         {"securitySchemes", object_value({{"bearer", bearer}})}});
}

}  // namespace

std::string openapi(const Catalog& catalog, const std::vector<RouteSketch>& actions,
                    std::string_view version) {
    const describing::Scene scene{catalog, TypeNames(catalog), shown(catalog, actions)};
    const json::Value everywhere =
        json::list_value({object_value({{"bearer", json::list_value(std::vector<json::Value>{})}})});
    return json::pretty(object_value({{"openapi", string_value("3.1.0")},
                                      {"info", about(version)},
                                      {"security", everywhere},
                                      {"paths", describing::paths(scene, actions)},
                                      {"components", components(scene)}}));
}

}  // namespace truong
