#pragma once
// Keeps findings and scores as they follow from the records.
#include "modules/quality/rules.hpp"

namespace truong::quality {

using Records = std::set<std::int64_t>;

/// The kinds that some part judges, each once, in the order of the modules.
std::vector<const Entity*> judged_kinds(const Reader& reader);
/// The judged record of that name, whether it exists or not.
struct NamedRecord {
    const Entity* kind = nullptr;  // nullptr: of no judged kind
    std::int64_t id = 0;
};
NamedRecord named_record(const Reader& reader, std::string_view text);
std::string record_text(const Entity& kind, std::int64_t id);

/// Every record of the kind that is live or has findings.
Records records_of(const Reader& reader, const Entity& kind, Id<org::School> school);
/// What a settled batch concerns beyond itself: the groups that it left or is in, the classes likewise.
struct Settled {
    std::set<std::string> groups;
    Records classes;
};
/// Judges records of one kind and school and stores what follows.
Settled settle(Tx& tx, const Entity& kind, Id<org::School> school, const Records& records, Touch touch);

/// See ChangeWatcher.
bool watches(const Contributions& contributions, TypeKey entity);
void changed(Tx& tx, const ChangedRows& rows);

/// What is stored about a person, or about one row, goes with it.
void erase_findings_about(Tx& tx, std::int64_t person);
void erase_findings_beside(Tx& tx, const Entity& entity, std::int64_t row);

/// All schools, each in transactions that stay short.
void run_refresh(jobs::Work& work);

}  // namespace truong::quality
