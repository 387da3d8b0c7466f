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
/// The age group after which classes of preschool are called, also in the south: "18" of "la2".
std::string age_group_in(std::string_view class_key);

/// Entries of a list of codes by everything that people write for them.
class CodeWords {
public:
    CodeWords(const Reader& reader, std::string_view list);
    /// By name in either language, by code, by the codes of the databases; nothing where none or two fit.
    std::optional<Id<codes::CodeEntry>> find(std::string_view text) const;
    /// The name that is most like the text; empty where none is.
    std::string nearest(std::string_view text) const;

private:
    using Words = std::map<std::string, std::optional<Id<codes::CodeEntry>>, std::less<>>;
    static void add(Words& words, std::string_view word, Id<codes::CodeEntry> id);
    Words words_;
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
    std::map<Id<people::Person>, Date> elsewhere;        // their last day at other schools; open: far away
    std::multimap<std::string, people::Pupil> by_name;   // folded; of this school, the last record of each
    std::map<Id<people::Pupil>, std::set<Id<Class>>> merged_classes;  // of records that went into his
    std::map<Id<people::Pupil>, Enrolment> enrolments;                // of the year, the last
    std::map<Id<people::Pupil>, Enrolment> open_before;  // the last of the years before, without an end
    std::map<Id<people::Pupil>, people::PupilProfile> profiles;
    std::map<Id<people::Pupil>, people::PupilYear> years;
    std::map<Id<people::Pupil>, people::PupilStatus> states;
    std::map<Id<people::Pupil>, std::vector<people::Measurement>> measurements;
    std::map<Id<people::Pupil>, std::vector<people::PupilPolicy>> policies;
    std::map<Id<people::Pupil>, std::vector<people::Guardianship>> guardians;
    std::multimap<std::string, people::Guardianship> by_phone;  // of the school
    std::set<Id<people::Person>> adults;  // guardians and staff of this school among those with a number
    std::set<std::pair<Id<people::Person>, people::VerifiedField>> verified;
};

/// The keys by which the lines of one round are looked up.
struct Keys {
    std::set<std::string> sector_codes, numbers, names, phones;
};

Standing standing_of(const Reader& reader, const Keys& keys, const calendar::SchoolYear& year);

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

/// Drafts of the guardians of the pupils of one round; a person has one draft, whoever names him.
class Family {
public:
    Family(const Reader& reader, const Standing& standing) : reader_(reader), standing_(standing) {}
    void plan(sheet::RowReader& row, const sheet::DraftPtr& pupil, const std::vector<Relative>& relatives,
              Date from);

private:
    /// The guardian of this pupil whom the line means, also where it corrects his name.
    const people::Guardianship* known_of(const std::vector<people::Guardianship>& all,
                                         const Relative& relative) const;
    void correct(sheet::RowReader& row, const people::Guardianship& known, const Relative& relative);
    sheet::DraftPtr person_of(sheet::RowReader& row, const Relative& relative);
    sheet::DraftPtr find(const Relative& relative);
    sheet::DraftPtr draft_of(const people::Person& known);
    void fill(sheet::RowReader& row, const sheet::DraftPtr& person, const Relative& relative);
    /// Somebody else has the number, at any school or in this round.
    bool is_taken(const std::string& number, const sheet::DraftPtr& person) const;

    const Reader& reader_;
    const Standing& standing_;
    std::map<Id<people::Person>, sheet::DraftPtr> known_;
    std::map<std::string, sheet::DraftPtr> named_;    // by number and name, and by phone and name
    std::map<std::string, sheet::DraftPtr> numbers_;  // who has the number in this round
};

/// The relatives that the line names, with what is wrong with them said.
std::vector<Relative> relatives_of(sheet::RowReader& row, sheet::DayOrder order);

}  // namespace truong::classes::pupil_import
