#pragma once
// Fields that a school adds to its records without code: in form, list, filter, import and export at once.
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"
#include "platform/module.hpp"

namespace truong::custom {

/// As with declared fields; nothing that a school adds is worth a cipher of its own.
enum class FieldPrivacy { none, personal, sensitive };

/// One field of one kind of record at one school. Entity, key and kind stay as they were made. One that has
/// ended hides its values, which stay.
struct OwnField {
    Id<OwnField> id;
    std::string entity;  // "people_pupil"
    std::string key;     // "bus_stop": in rows "x_bus_stop"
    std::string label_vi, label_en;
    std::string help;
    FieldKind kind = FieldKind::text;
    std::string choices;  // a word a line
    bool required = false;
    FieldPrivacy privacy = FieldPrivacy::personal;
    std::string section;  // of the form
    int position = 0;     // in the form, the least first
    int priority = 3;     // 1: also on a phone, 2: in a list, 3: on the page
};

/// What one row holds in one field.
struct OwnValue {
    Id<OwnValue> id;
    Id<OwnField> field_id;
    std::int64_t row_id = 0;
    std::optional<Id<people::Person>> person_id;  // whom the row is about
    std::string text;                             // in the one spelling of the kind
    std::optional<std::int64_t> amount;           // of a number, in ten-thousandths, to compare by
};

struct NewOwnField {
    std::string entity;  // "people_pupil", or the screen "people.pupils"
    std::string label_vi, label_en;
    std::string help;
    FieldKind kind = FieldKind::text;
    std::string choices;
    bool required = false;
    FieldPrivacy privacy = FieldPrivacy::personal;
    std::string section;
    int position = 0, priority = 3;
};
/// So many fields in force has one kind of record at most.
inline constexpr std::int64_t fields_limit = 50;

/// Makes the key of the label.
OwnField add_field(Tx& tx, const NewOwnField& wanted);
Manifest manifest();

}  // namespace truong::custom
