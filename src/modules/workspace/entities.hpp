#pragma once
#include "modules/workspace/api.hpp"

namespace truong::workspace {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
void declare_sentences(Catalog& catalog);

/// For the module files: whether a file hangs on a record, and whether the actor may read it there.
bool holds_file(const Reader& reader, Id<files::StoredFile> file);
bool may_read_file(const Reader& reader, Id<files::StoredFile> file);

/// The actor wrote it himself.
template <class Row> Condition written_by_actor(const Question& question) {
    const Actor& actor = question.actor;
    const bool works = actor.hat == Hat::staff || actor.hat == Hat::officer;
    return works && actor.account ? where<&Row::author_id> == actor.account : never();
}
/// It waits for the actor: for him, or for a role that he holds.
Condition assigned_to_actor(const Question& question);

}  // namespace truong::workspace
