#pragma once
// The fields that letters and lists may name: those of the catalogue, under the names and the labels that it
// gives them, and a few that no row holds.
#include "modules/printouts/subjects.hpp"

namespace truong::printouts {

/// By subject; a subject without such a row is not there.
using Loaded = std::map<std::int64_t, std::shared_ptr<void>>;
struct Asked {
    const Reader& reader;  // as of the day of the paper
    const std::vector<Subject>& subjects;
    const House& house;
};

/// Rows that a subject has one of: "class" in "class.name". The first ones need no prefix.
struct FieldSource {
    std::string_view prefix;
    Label label;
    TypeKey entity = nullptr;
    bool plain = false;
    Loaded (*load)(const Asked& asked) = nullptr;
};
const std::vector<FieldSource>& sources_of(LetterFor whose);

/// What follows from the paper and not from a field.
struct MadeField {
    std::string_view name;
    Label label;
    std::string (*value)(const Asked& asked, const Subject& subject) = nullptr;
};

struct MergeField {
    const FieldSource* source = nullptr;
    const Field* field = nullptr;
    const MadeField* made = nullptr;
    std::string label;  // over a column
};
/// Whether both have the same values.
bool same(const MergeField& one, const MergeField& other);

/// "full_name", "class.name", "Họ và tên", "Lớp.Tên lớp"; nothing for what is no field.
std::optional<MergeField> find_field(const Catalog& catalog, LetterFor whose, std::string_view name);
/// The same for a name that must be one: throws no_such_field.
MergeField require_field(const Catalog& catalog, LetterFor whose, std::string_view name);
/// The place of the field among `fields`, each of which is read once; it is added where it is not there yet.
std::size_t place_among(std::vector<MergeField>& fields, MergeField field);
/// Every name that find_field takes, in Vietnamese.
std::vector<std::string> field_labels(const Catalog& catalog, LetterFor whose);
/// Throws nothing: a finding at `path` for each name that is no field, with the one that may be meant.
Findings check_fields(const Catalog& catalog, LetterFor whose, const std::vector<std::string>& names,
                      const std::string& path);

/// The values of some fields for some subjects. Hidden values only where the reader may have them shown, and
/// then the reading is noted.
class Merge {
public:
    Merge(const Asked& asked, std::vector<MergeField> fields);
    std::string value(std::size_t field, const Subject& subject) const;
    const std::vector<MergeField>& fields() const { return fields_; }

private:
    struct Column {
        const Loaded* rows = nullptr;
        std::map<std::int64_t, std::string> names;  // of what an id points to
        std::set<std::int64_t> shown;               // rows whose hidden value may be shown
    };
    void prepare(const MergeField& field, Column& column);
    void note_readings() const;
    std::string text_of(const Field& field, const Column& column, const void* row) const;

    Asked asked_;
    std::vector<MergeField> fields_;
    std::map<const FieldSource*, Loaded> loaded_;
    std::vector<Column> columns_;
};

}  // namespace truong::printouts
