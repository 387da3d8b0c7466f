#pragma once
// Who changed what: the change log as those search it who answer for a school, or for the server.
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"

namespace truong::privacy {

struct ChangeQuery {
    std::optional<Id<people::Person>> writer_id;  // who wrote
    std::optional<Id<people::Person>> person_id;  // whose data
    std::optional<std::string> row, entity;
    std::optional<Date> from, to;
    std::optional<std::string> starting_after;
    std::optional<int> limit;
};
/// Rows of one kind that one change treated alike.
struct ChangedKind {
    std::string entity, label_vi, label_en;
    std::string change;  // created, updated, ended, restored, erased
    std::int64_t rows = 0;
};
/// One operation of one person, with all that it wrote.
struct ChangeEntry {
    std::string id;
    Instant at;
    std::string operation, hat;
    std::optional<Id<people::Person>> writer_id;
    std::string writer_name;  // empty: a program, or somebody of another school
    bool own = false;         // the writer was whoever asks
    std::string reason;       // only for the school
    std::optional<Id<org::School>> school_id;
    std::string about_name;  // of the one person whose rows they are
    std::int64_t rows = 0;
    std::vector<ChangedKind> kinds;
    bool undone = false, undoes = false;
};
/// The newest first.
std::vector<ChangeEntry> changes(const Reader& reader, const ChangeQuery& query);

struct WhichChange {
    std::string id;
    std::optional<std::string> starting_after;
    std::optional<int> limit;
};
struct ChangedRow {
    std::string id;  // of the line
    std::string entity, label_vi, label_en, screen;
    std::string row, change;
    std::int64_t version = 0;
    std::string before, after;  // JSON of what differs, personal values blank; empty: hidden or none
    std::string about_name;
    bool visible = false;  // whoever asks may open the row
};
/// In the order in which they were written.
std::vector<ChangedRow> changed_rows(const Reader& reader, const WhichChange& which);

void declare_changes(Catalog& catalog);

}  // namespace truong::privacy
