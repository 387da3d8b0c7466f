#pragma once
// The two records that somebody names, whether they may become one, and what of each is proposed.
#include "modules/merging/plan.hpp"

namespace truong::merging {

struct Record {
    RecordKind kind = RecordKind::pupil;
    const Entity* entity = nullptr;  // Pupil, StaffMember or Person: the one that ends
    std::int64_t id = 0;
    Id<people::Person> person;
    Id<org::School> school;  // zero: of an identity that was named itself
    std::int64_t version = 0;
    bool named_itself = false;  // an identity, by no record of a school
};
struct Pair {
    Record kept, lost;
    bool whole() const { return kept.entity && lost.entity; }
};

/// As the reader may see them. Throws not_found, and `merge_before` for one that went into another.
Pair find_pair(const Reader& reader, const PairQuery& named);
/// Throws forbidden unless the actor keeps both records.
void require_keeper(const Reader& reader, const Record& record);
/// Throws forbidden where giving back would touch rows of a school that the actor does not keep.
void require_giver_back(const Reader& reader, const Record& kept);
/// The code of what runs in one of these schools and writes to many records; empty: nothing.
std::string_view what_runs(const Reader& reader, const std::set<Id<org::School>>& schools);
/// Throws where anything that writes to many records of one of these schools runs: a file that is brought in
/// or taken back, a rollover. What it found out before would not hold any more.
void require_quiet(const Reader& reader, const std::set<Id<org::School>>& schools, const std::string& path);
/// The school of the record, and every other one that has rows of the person.
std::set<Id<org::School>> schools_of(const Everywhere& all, const Record& record);
/// Throws where the log of this server does not say that the change set made the merge: it came with the
/// archive of a school, and what it names are rows of another server.
void require_made_here(const Reader& reader, const Merge& merge);
/// What refuses it, beside the rights.
Findings obstacles(const Reader& reader, const Pair& pair);

/// The fields that differ, of the identities and of the records themselves.
std::vector<FieldView> differing(const Everywhere& all, const Pair& pair);
/// Puts the chosen values into what stays; throws where a choice names no such field.
void choose_fields(Plan& plan, const Everywhere& all, const Pair& pair,
                   const std::vector<FieldChoice>& chosen);
/// Both records and their identities, and everything that follows from that.
void plan_merge(Plan& plan, const Reader& reader, const Pair& pair);

}  // namespace truong::merging
