#pragma once
// Fields that a school added to an entity, as rows carry them on the way in and out: "x_…" among the members.
#include <set>
#include <string>
#include <vector>

#include "platform/custom/rows.hpp"

namespace truong::api {

/// Hidden ones are named by who wants to see them.
using CustomReveal = std::set<std::string, std::less<>>;

/// What a body says about such fields of one row.
struct CustomChange {
    std::vector<custom::FieldFacts> fields;
    custom::Values held, wanted;
};

/// A body of a row, and where what is understood goes.
struct SentRow {
    const json::Value& body;
    void* row = nullptr;
    Id<org::School> school;
    std::int64_t id = 0;  // of the row that is changed; zero: a whole new one
    std::string_view path = {};
    const Entity* message = nullptr;  // by which an action makes the row; else the row itself is sent
};

/// One row that is answered.
struct AnsweredRow {
    std::int64_t id = 0;
    Id<org::School> school;
};

/// In one request: the fields are looked up once for each school.
class CustomRows {
public:
    CustomRows(const Reader& reader, const Entity& entity) : reader_(reader), entity_(entity) {}

    /// No row that the actor sees has such fields.
    bool none();
    const std::vector<custom::FieldFacts>& at(Id<org::School> school);
    /// Puts the values behind the members of each row's JSON, with one query for all rows of a school, and
    /// notes what was revealed.
    void append(const std::vector<AnsweredRow>& rows, const CustomReveal& reveal,
                std::vector<std::string>& texts);
    /// decode() with what the school added; throws every finding of both.
    CustomChange decode(const SentRow& sent);
    /// Runs `work`; of `stale` the row as it is now has the school's fields, too.
    void tell_current(std::int64_t id, const std::function<void()>& work);

private:
    const Reader& reader_;
    const Entity& entity_;
    std::map<std::int64_t, std::vector<custom::FieldFacts>> fields_;  // by school
};

/// Of a new row what is required, of a row that changes what differs. Gives whether anything was written.
bool put_custom(Tx& tx, const Entity& entity, std::int64_t id, const CustomChange& change);
/// Puts them behind the members of a row's JSON.
void append_members(const std::vector<custom::FieldFacts>& fields, const custom::Values& values,
                    const CustomReveal& reveal, std::string& row);
/// {"field","old","new"} for each that differs; hidden values are null.
void append_changes(json::Array& list, const CustomChange& change);

/// nullptr: the school of the actor has no such field.
const custom::FieldFacts* find_custom(const std::vector<custom::FieldFacts>& fields, std::string_view name);
void note_custom(const Reader& reader, const Entity& entity, const AnsweredRow& row,
                 const CustomReveal& reveal);
/// filter[x_bus]=…; throws `invalid`.
Condition custom_filter(const Reader& reader, const Entity& entity, const custom::FieldFacts& field,
                        std::string_view sign, const std::string& value);

/// For screens: of the entity that is called so ("people.pupils") or has that table, at the actor's school.
std::vector<custom::FieldFacts> custom_fields(const Reader& reader, std::string_view screen);

}  // namespace truong::api
