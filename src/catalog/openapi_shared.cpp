// What every address shares: problems, headers, parameters, the answer of /bulk.
#include "base/check.hpp"
#include "catalog/openapi_parts.hpp"

namespace truong::describing {

namespace {

using json::number_value;
using json::object_value;
using json::string_list;
using json::string_value;

struct ProblemSort {
    int status;
    std::string_view name, meaning;
};

constexpr ProblemSort problem_sorts[] = {
    {400, "BadRequest", "The request itself is malformed."},
    {401, "Unauthenticated", "Nobody is signed in, or the token is no longer valid."},
    {403, "Forbidden", "The row is visible to you, but you may not do this with it."},
    {404, "NotFound", "There is no such row, or it lies outside your scope."},
    {409, "Conflict", "Another row stands against it: a value is taken, a period overlaps."},
    {412, "Stale", "Somebody changed the row meanwhile; `current` is the row as it is now."},
    {413, "TooLarge", "The body is too large."},
    {422, "Invalid", "Values are wrong, or the Idempotency-Key was used with another body."},
    {429, "TooMany", "Too many requests; see Retry-After."},
    {500, "Internal", "A fault of the server; it has been recorded under request_id."},
    {503, "Unavailable", "The server cannot serve this for the moment; see Retry-After."}};

json::Value typed(std::string_view type, std::string_view description = {}) {
    std::vector<json::Member> schema{{"type", string_value(type)}};
    if (!description.empty()) schema.emplace_back("description", string_value(description));
    return object_value(std::move(schema));
}

json::Value severities() {
    json::Value names = json::list_value(std::vector<json::Value>{});
    for (const std::string_view name : enumerators<Severity>()) names.items.push_back(string_value(name));
    return object_value({{"type", string_value("string")}, {"enum", std::move(names)}});
}

json::Value finding() {
    return object_value(
        {{"type", string_value("object")},
         {"title", string_value("Finding")},
         {"properties",
          object_value({{"path", typed("string", "Where: \"marks[3].presence\"; empty: the whole request.")},
                        {"code", typed("string", "Stays the same; sentences may improve.")},
                        {"severity", severities()},
                        {"message_vi", typed("string")},
                        {"message_en", typed("string")}})},
         {"required", string_list({"path", "code", "severity", "message_vi", "message_en"})}});
}

json::Value problem() {
    return object_value(
        {{"type", string_value("object")},
         {"title", string_value("Problem")},
         {"properties", object_value({{"type", object_value({{"type", string_value("string")},
                                                             {"format", string_value("uri-reference")}})},
                                      {"title", typed("string")},
                                      {"title_vi", typed("string")},
                                      {"status", typed("integer")},
                                      {"request_id", typed("string")},
                                      {"findings", list_of(reference("schemas", "Finding"))},
                                      {"current", typed("object", "Of 412: the row as it is now.")}})},
         {"required", string_list({"type", "title", "title_vi", "status", "request_id", "findings"})}});
}

json::Value bulk_answer() {
    const json::Value change = object_value(
        {{"type", string_value("object")},
         {"properties", object_value({{"field", typed("string")},
                                      {"old", object_value({{"description", string_value("Before.")}})},
                                      {"new", object_value({{"description", string_value("After.")}})}})},
         {"required", string_list({"field", "old", "new"})}});
    const json::Value result =
        object_value({{"type", string_value("string")},
                      {"enum", string_list({"created", "updated", "ended", "same", "rejected"})}});
    const json::Value item = object_value(
        {{"type", string_value("object")},
         {"properties", object_value({{"index", typed("integer", "Of the item that was sent, from 0.")},
                                      {"result", result},
                                      {"id", typed("string", "Absent where nothing was made.")},
                                      {"changes", list_of(change)},
                                      {"findings", list_of(reference("schemas", "Finding"))}})},
         {"required", string_list({"index", "result", "changes", "findings"})}});
    json::Value answer = wrapped(list_of(item));
    for (auto& [name, value] : answer.members)
        if (name == "properties")
            value.members.emplace_back("affected", typed("integer", "Of a selection: the rows corrected."));
    return answer;
}

json::Value row_or_null(std::string_view description) {
    return object_value(
        {{"type", string_list({"object", "null"})}, {"description", string_value(description)}});
}

json::Value history() {
    const json::Value moment =
        object_value({{"type", string_value("string")}, {"format", string_value("date-time")}});
    const json::Value reason = object_value({{"type", string_list({"string", "null"})},
                                             {"description", string_value("As Change-Reason gave it.")}});
    const json::Value entry = object_value(
        {{"type", string_value("object")},
         {"properties", object_value({{"change_set", typed("string", "What was written in one go.")},
                                      {"at", moment},
                                      {"account", typed("string")},
                                      {"operation", typed("string", "What was asked for.")},
                                      {"reason", reason},
                                      {"change", typed("string", "What became of the row.")},
                                      {"version", typed("integer")},
                                      {"before", row_or_null("The row before, personal data masked.")},
                                      {"after", row_or_null("The row after, personal data masked.")},
                                      {"undone", typed("boolean")}})},
         {"required", string_list({"change_set", "at", "account", "operation", "reason", "change", "version",
                                   "before", "after", "undone"})}});
    return wrapped(list_of(entry));
}

json::Value parameter(std::string_view name, std::string_view place, std::string_view description,
                      json::Value schema) {
    std::vector<json::Member> made{{"name", string_value(name)}, {"in", string_value(place)}};
    if (name == "If-Match") made.emplace_back("required", json::flag_value(true));
    made.emplace_back("description", string_value(description));
    made.emplace_back("schema", std::move(schema));
    return object_value(std::move(made));
}

json::Value header(std::string_view type, std::string_view description) {
    return object_value({{"description", string_value(description)}, {"schema", typed(type)}});
}

}  // namespace

void add_shared_schemas(Components& schemas) {
    schemas.emplace("BulkAnswer", bulk_answer());
    schemas.emplace("Finding", finding());
    schemas.emplace("History", history());
    schemas.emplace("Problem", problem());
}

json::Value shared_parameters() {
    const json::Value limit = object_value({{"type", string_value("integer")},
                                            {"minimum", number_value(1)},
                                            {"maximum", number_value(manners::page_limit)},
                                            {"default", number_value(manners::page_default)}});
    const json::Value as_of = object_value(
        {{"anyOf", json::list_value({date_schema(), object_value({{"const", string_value("all")}})})}});
    const json::Value ended =
        object_value({{"type", string_value("boolean")}, {"default", json::flag_value(false)}});
    const json::Value key =
        object_value({{"type", string_value("string")}, {"pattern", string_value("^[A-Za-z0-9_-]{8,64}$")}});
    const json::Value tag =
        object_value({{"type", string_value("string")}, {"pattern", string_value("^\"[0-9]+\"$")}});
    return object_value(
        {{"AsOf", parameter("as_of", "query",
                            "Rows that hold on this day; today unless stated; all: of every day.", as_of)},
         {"ChangeReason", parameter("Change-Reason", "header", "Why, for the change log.", typed("string"))},
         {"Count", parameter("count", "query", "1: also how many rows there are in all, up to 10,000.",
                             object_value({{"const", string_value("1")}}))},
         {"Ended", parameter("ended", "query", "true: rows that have been ended, too.", ended)},
         {"IdempotencyKey",
          parameter("Idempotency-Key", "header",
                    "The same key and body get the stored answer again; another body: 422.", key)},
         {"IfMatch", parameter("If-Match", "header", "The ETag that was read; stale: 412.", tag)},
         {"Limit", parameter("limit", "query", "Rows in one answer.", limit)},
         {"Names",
          parameter("names", "query", "Also what the rows are called that ids point to, in this language.",
                    object_value({{"type", string_value("string")}, {"enum", string_list({"vi", "en"})}}))},
         {"Search",
          parameter("q", "query", "Words to look for, with or without diacritics.", typed("string"))}});
}

json::Value shared_headers() {
    return object_value({{"Content-Disposition", header("string", "The name of the file.")},
                         {"Change-Set", header("string", "The id of everything that was written in one go.")},
                         {"ETag", header("string", "The version of the row in quotation marks: \"3\".")},
                         {"Location", header("string", "The address of the new row.")},
                         {"Retry-After", header("integer", "Seconds to wait.")}});
}

std::string_view problem_name(int status) {
    for (const ProblemSort& sort : problem_sorts)
        if (sort.status == status) return sort.name;
    fail_check("a status that no problem has");
}

json::Value shared_responses() {
    std::vector<json::Member> responses;
    for (const ProblemSort& sort : problem_sorts) {
        std::vector<json::Member> response{{"description", string_value(sort.meaning)}};
        if (sort.status == 429 || sort.status == 503)
            response.emplace_back("headers",
                                  object_value({{"Retry-After", reference("headers", "Retry-After")}}));
        response.emplace_back("content",
                              object_value({{"application/problem+json",
                                             object_value({{"schema", reference("schemas", "Problem")}})}}));
        responses.emplace_back(std::string(sort.name), object_value(std::move(response)));
    }
    return object_value(std::move(responses));
}

}  // namespace truong::describing
