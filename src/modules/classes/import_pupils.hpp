#pragma once
// The list of pupils as schools keep it in spreadsheets: one line becomes a person, his record, sheets, class
// and family.
#include <map>
#include <set>

#include "modules/classes/api.hpp"
#include "platform/sheet/plan.hpp"

namespace truong::classes::pupil_import {

std::vector<sheet::SheetColumn> columns();
/// "6A1" of "Danh sách lớp 6A1" and of the name of a worksheet.
std::string class_in(std::string_view text, bool sheet_name);
/// Names of classes as they are compared: "6a1" of "Lớp 6A1".
std::string class_key(std::string_view name);
/// "6" of "6a1"; empty where the name does not begin with a grade.
std::string grade_in(std::string_view class_key);

/// Entries of a list of codes by everything that people write for them.
class CodeWords {
public:
    CodeWords(const Reader& reader, std::string_view list);
    /// By name in either language, by code, by the codes of the databases; nothing where none or two fit.
    std::optional<Id<codes::CodeEntry>> find(std::string_view text) const;
    /// The name that is most like the text; empty where none is.
    std::string nearest(std::string_view text) const;

private:
    void add(std::string_view word, Id<codes::CodeEntry> id);
    std::map<std::string, std::optional<Id<codes::CodeEntry>>, std::less<>> words_;
    std::vector<std::string> names_;
};

/// How a column writes the sex (product reading 5).
enum class SexCodes { words, national, provincial, unclear };

/// What a line says about the pupil himself.
struct Identity {
    people::Person person;  // without id
    std::string name_key;   // folded
    std::string class_name;
    bool number_restored = false;
    bool usable = false;  // nothing is missing that a record needs
};

/// A guardian as the line names him.
struct Relative {
    people::Kinship kinship = people::Kinship::other;
    std::string_view prefix;  // of the columns: "father"
    people::Person person;
    std::string phone, email, occupation;
};

/// What stands at the school about the pupils and families that some lines name.
struct Standing {
    std::map<std::string, std::vector<Id<people::Person>>> by_sector_code, by_number;  // of the whole server
    std::map<Id<people::Person>, people::Person> persons;
    std::map<Id<people::Person>, people::Pupil> pupils;  // of this school, live or the last
    std::set<Id<people::Person>> elsewhere;              // pupils of other schools only
    std::multimap<std::string, people::Pupil> by_name;   // folded; of this school, of today
    std::map<Id<people::Pupil>, Enrolment> enrolments;   // of the year, the last
    std::map<Id<people::Pupil>, people::PupilProfile> profiles;
    std::map<Id<people::Pupil>, people::PupilYear> years;
    std::map<Id<people::Pupil>, people::PupilStatus> states;
    std::map<Id<people::Pupil>, people::Measurement> measurements;  // the latest
    std::map<Id<people::Pupil>, std::vector<people::PupilPolicy>> policies;
    std::map<Id<people::Pupil>, std::vector<people::Guardianship>> guardians;
    std::multimap<std::string, people::Guardianship> by_phone;  // of the school
    std::set<std::pair<Id<people::Person>, people::VerifiedField>> verified;
};

/// The keys by which the lines of one round are looked up.
struct Keys {
    std::set<std::string> sector_codes, numbers, names, phones;
};

Standing standing_of(const Reader& reader, const Keys& keys, Id<calendar::SchoolYear> year);

/// The classes of the year by their keys, and those that the import will make.
class Places {
public:
    Places(const Reader& reader, const calendar::SchoolYear& year, bool create_missing);
    struct Place {
        std::optional<Class> known;
        sheet::DraftPtr made;
        explicit operator bool() const { return known || made; }
    };
    /// Nothing where the class is missing and shall, or can, not be made.
    Place find(const Reader& reader, const std::string& name);
    std::string nearest(const std::string& name) const;

private:
    const calendar::SchoolYear year_;
    const bool create_missing_;
    std::map<std::string, Class> by_key_;
    std::map<std::string, org::Grade> grades_;  // of the school's stages, by code
    std::map<std::string, sheet::DraftPtr> made_;
};

/// Drafts of the guardians of one pupil.
class Family {
public:
    Family(const Reader& reader, const Standing& standing) : reader_(reader), standing_(standing) {}
    void plan(sheet::RowReader& row, const sheet::DraftPtr& pupil, const std::vector<Relative>& relatives,
              Date from);

private:
    sheet::DraftPtr person_of(sheet::RowReader& row, const Relative& relative);
    const people::Guardianship* known_of(const std::vector<people::Guardianship>& all,
                                         const Relative& relative) const;
    const Reader& reader_;
    const Standing& standing_;
    std::map<std::string, sheet::DraftPtr> shared_;  // new ones of this round, by phone and name
};

/// The relatives that the line names, with what is wrong with them said.
std::vector<Relative> relatives_of(sheet::RowReader& row, sheet::DayOrder order);

}  // namespace truong::classes::pupil_import
