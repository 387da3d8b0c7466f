#pragma once
// The rows behind the parts that a family may propose about, and their values as texts.
#include "modules/families/api.hpp"

namespace truong::families {

/// A row as the reader may see it; without one (id 0) it is made when a value is accepted.
struct PartRow {
    const Entity* entity = nullptr;
    std::int64_t id = 0;
    Id<org::School> school;
    std::shared_ptr<void> row;  // never null: where there is none, an empty one that hangs on the pupil
};
/// `proposer`: whose guardianship it is; a pupil who speaks for himself has none.
struct Family {
    people::Pupil pupil;
    Id<people::Person> proposer;
    bool himself = false;
};
/// Nothing where the part does not exist for this family, or lies out of the reader's sight.
std::optional<PartRow> find_part(const Reader& reader, const Family& family, Part part);

/// As the API writes the value, in a text; nothing: "".
std::string wire_text(const Field& field, const void* row);
/// The faults of the text as a value of the field; it is stored in the row.
Findings store_text(const PartRow& part, const Field& field, const std::string& text,
                    const std::string& path);
/// As people read it.
std::string shown_text(const Reader& reader, const Field& field, const void* row);
/// Tells two values of one field of one child apart without telling them.
std::string mark_of(const Reader& reader, Id<people::Pupil> pupil, const Field& field,
                    const std::string& wire);
/// Hidden values are read only by those who may have them revealed.
inline bool is_hidden(const Field& field) { return field.options.privacy >= Privacy::sensitive; }
/// The school keeps a value that the reader may not see.
bool is_withheld(const Reader& reader, const PartRow& part, const Field& field);

/// Whether an id that was proposed is one of an entry that the field may hold.
bool leads_somewhere(const Reader& reader, const Field& field, const void* row);

/// The pupil and the hat that speaks; throws not_found or says why the actor may not propose.
Family family_of(const Reader& reader, Id<people::Pupil> pupil);

}  // namespace truong::families
