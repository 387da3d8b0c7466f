#pragma once
// Everything that the forms take from, read once: the records of one school in one year as of a day.
#include "modules/exchange/api.hpp"

namespace truong::exchange {

template <class Row> using ById = std::map<Id<Row>, Row>;

/// Rows that everything points to.
struct Lists {
    ById<codes::CodeEntry> codes;
    ById<org::Area> areas;
    ById<org::Grade> grades;
    ById<org::Stage> stages;
    ById<org::Campus> campuses;
    ById<curriculum::Subject> subjects;

    const codes::CodeEntry* code(const std::optional<Id<codes::CodeEntry>>& id) const;
    std::string national(const std::optional<Id<codes::CodeEntry>>& id) const;
    std::string provincial(const std::optional<Id<codes::CodeEntry>>& id) const;
    std::string name(const std::optional<Id<codes::CodeEntry>>& id) const;
    /// Of that list, by the product's own code.
    const codes::CodeEntry* find(std::string_view list, std::string_view code) const;
    /// The codes of commune and province of an area that may be either.
    std::string commune(const std::optional<Id<org::Area>>& id) const;
    std::string province(const std::optional<Id<org::Area>>& id) const;
};

struct SchoolFile {
    org::School school;
    calendar::SchoolYear year;
    Date day;
    Instant made_at;
    std::string authority;  // the nearest above the school
    Lists lists;
};

struct Guardian {
    people::Guardianship relation;
    people::Person person;
};

struct PupilRecord {
    people::Pupil pupil;
    people::Person person;
    std::int64_t version = 0;  // of the pupil's row
    std::optional<classes::Class> in_class;
    std::optional<int> number;  // in the class list
    std::optional<people::PupilStatus> status;
    std::optional<people::PupilProfile> profile;
    std::optional<people::PupilYear> year;
    std::optional<people::Measurement> measured;  // the newest
    std::vector<people::PupilPolicy> policies;
    std::vector<Guardian> guardians;

    const Guardian* guardian(people::Kinship kinship) const;
    /// The first who is neither mother nor father.
    const Guardian* other_guardian() const;
};

struct ClassRecord {
    classes::Class row;
    std::int64_t version = 0;
    std::string homeroom_teacher;
    int pupils = 0, girls = 0;
};

struct StaffRecord {
    people::StaffMember member;
    people::Person person;
    std::int64_t version = 0;
    std::optional<people::StaffStatus> status;
    std::optional<people::StaffPost> post;
    std::optional<people::Contract> contract;
    std::optional<people::Qualification> qualification;
    std::optional<people::StaffProfile> profile;
};

SchoolFile read_school(const Reader& reader, const calendar::SchoolYear& year);
/// By grade, class, number in the class and name; `secrets` says whether hidden values are looked at, which
/// is noted.
enum class Secrets { left_out, read };
std::vector<PupilRecord> read_pupils(const Reader& reader, const SchoolFile& school, Secrets secrets);
std::vector<ClassRecord> read_classes(const Reader& reader, const SchoolFile& school);
std::vector<StaffRecord> read_staff(const Reader& reader, const SchoolFile& school, Secrets secrets);

}  // namespace truong::exchange
