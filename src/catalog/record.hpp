#pragma once
// Rows and messages between JSON and structs. Compiled once; knows only declarations.
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "catalog/catalog.hpp"
#include "catalog/json_text.hpp"

namespace truong {

/// What a stored row has beside its members.
struct RowMeta {
    Id<org::School> school;  // zero: not owned by a school
    std::int64_t version = 0;
    std::optional<Instant> ended_at;
};

/// whole: every required field must be there; change: only what is given is touched.
enum class Completeness { whole, change };

/// Checks and, where `row` is given, stores: one walk, so that validation and decoding cannot disagree. Every
/// fault at once, in the order of the form. `path` is put before every place.
Findings decode(const Entity& entity, const json::Value& object, void* row,
                Completeness completeness = Completeness::whole, std::string_view path = {});

/// Limits, choices and periods of a value that exists already: what put() asks of services, as decode() asks
/// of forms.
Findings validate(const Entity& entity, const void* row);

/// One field's value as JSON. A date may come as days, from a struct, or as ISO text, from a column.
void append_value(std::string& out, const Field& field, const Value& value);

/// What a reader sees of sensitive fields; by itself none.
class Reveal {
public:
    static Reveal everything() {
        Reveal reveal;
        reveal.all_ = true;
        return reveal;
    }
    void add(const Field& field) { fields_.push_back(&field); }
    bool hides(const Field& field) const;
    bool nothing() const { return fields_.empty(); }

private:
    bool all_ = false;
    std::vector<const Field*> fields_;
};

/// The members only, e.g. of a message or an event.
void encode(const Entity& entity, const void* row, std::string& out);
/// A stored row as the API answers it: members, version, school_id, ended_at where it has ended.
void encode_row(const Entity& entity, const void* row, const RowMeta& meta, const Reveal& reveal,
                std::string& out);
/// Members with everything personal hidden, for people who read the change log.
void encode_masked(const Entity& entity, const void* row, std::string& out);

/// A value of a query string as the parameter that the column is compared with; throws `invalid` at `path`.
Param parse_filter(const Field& field, std::string_view text, const std::string& path);

}  // namespace truong
