#pragma once
// The record that something is put beside, as its reader may see it.
#include "modules/workspace/api.hpp"

namespace truong::workspace {

/// So many live notes, and so many to-dos, hang on one record: a list of them is never cut off.
inline constexpr int beside_limit = 200;

struct Record {
    const Entity* entity = nullptr;
    std::int64_t id = 0;
    Id<org::School> school;  // that owns it; of a school itself: that school
    std::optional<Id<people::Person>> person;
};

/// Throws not_found also for a record that the actor may not see.
Record find_record(const Reader& reader, const std::string& text);
/// Whether he may see it, for what is listed across records.
bool may_see(const Reader& reader, const std::string& text);
/// Works with records, by himself: staff and officers with an account.
bool works(const Actor& actor);
/// Throws `forbidden` unless the actor may put something beside the record.
void require_worker(const Reader& reader);
/// The school whose row a new note becomes; throws `invalid` where there is none.
Id<org::School> owner_of(const Reader& reader, const Record& record);
/// Rows beside the record that belong to the actor's view of it: those of the school that owns it, or of his
/// own where no school does.
Condition beside(const Reader& reader, const Record& record, const Entity& entity);
/// Whether what is meant for that audience is meant for the actor, who may see the record.
bool meant_for(const Actor& actor, Audience audience, Id<accounts::Account> author);
/// The name of the account's holder.
std::string name_of_account(const Reader& reader, Id<accounts::Account> account);
/// Throws `conflict` where the record holds as many as it may.
void require_room(const Reader& reader, const Record& record, const Entity& entity);

}  // namespace truong::workspace
