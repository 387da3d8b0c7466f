#pragma once
// Who there is: one identity for a person on the whole server, and what each school writes down about him as
// pupil, guardian or member of staff (docs/adr/0006). Fields: QĐ 4998/QĐ-BGDĐT and the provincial databases.
#include <memory>
#include <set>

#include "modules/calendar/api.hpp"
#include "modules/codes/api.hpp"

namespace truong::people {

enum class Sex { male, female };

/// Of the electronic identity (NĐ 69/2024/NĐ-CP), as shown on a telephone.
enum class VneidLevel { none, level_1, level_2 };

/// What tells people apart, on the whole server. Nobody lists it: it is reached through a record of a school
/// or a relation.
struct Person {
    Id<Person> id;
    std::string full_name;  // as on the birth certificate
    std::string other_name;
    std::optional<Date> birth_date;
    std::optional<int> birth_year, birth_month;  // where papers do not give the day
    std::optional<Sex> sex;
    std::optional<std::string> personal_number;  // số định danh cá nhân, 12 digits; secret
    std::optional<std::string> sector_code;      // mã định danh ngành, 10 digits, one for life
    std::optional<Id<codes::CodeEntry>> nationality_id;
    std::optional<std::string> foreign_number;  // of a foreigner's paper; secret
    std::optional<VneidLevel> vneid_level;      // empty: nobody has asked
};

/// A pupil of one school, for as long as he is enrolled there. Name, birth date and sex are copies of the
/// person's, kept by the server: the lists of a school are sorted and searched by them.
struct Pupil {
    Id<Pupil> id;
    Id<Person> person_id;
    std::string code;  // of the school's own
    std::optional<Id<org::Campus>> campus_id;
    Date valid_from;
    std::optional<Date> valid_to;
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<Sex> sex;
    std::optional<int> register_number;  // số đăng bộ
    std::optional<Id<codes::CodeEntry>> entry_type_id;
    std::string previous_school;
    std::string phone, email;  // of the pupil himself
};

/// Mapped to the codes of the databases by the list `pupil_status`. The `person_id` of what hangs on a pupil
/// or a member of staff is copied from there by the server.
enum class PupilState { studying, reserved, transferred_out, dropped_out, completed, deceased };

/// What became of a pupil, and since when.
struct PupilStatus {
    Id<PupilStatus> id;
    Id<Pupil> pupil_id;
    Id<Person> person_id;
    PupilState state = PupilState::studying;
    std::optional<Id<codes::CodeEntry>> reason_id;
    std::string destination, decision;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// The family sheet: what does not change from year to year.
struct PupilProfile {
    Id<PupilProfile> id;
    Id<Pupil> pupil_id;
    Id<Person> person_id;
    std::optional<Id<codes::CodeEntry>> ethnicity_id, certificate_ethnicity_id, religion_id;
    std::string birth_place;
    std::optional<Id<org::Area>> birth_area_id;  // a commune, or a province
    std::string home_town;
    std::optional<Id<org::Area>> home_area_id;
    std::string permanent_address;
    std::optional<Id<org::Area>> permanent_area_id;
    std::string current_address;
    std::optional<Id<org::Area>> current_area_id;
    std::optional<Id<codes::CodeEntry>> area_kind_id, blood_group_id;
    std::optional<Id<codes::CodeEntry>> disability_kind_id, disability_degree_id;
    std::optional<bool> not_graded_for_disability;
    std::optional<bool> father_minority, mother_minority;
    std::optional<bool> no_policy_group;  // asked, and he belongs to none
    std::optional<bool> preschool_at_five, smartphone_at_home, computer_at_home;
    std::string family_background;
};

/// A group of the state's policy that the pupil belongs to, on a paper.
struct PupilPolicy {
    Id<PupilPolicy> id;
    Id<Pupil> pupil_id;
    Id<Person> person_id;
    Id<codes::CodeEntry> policy_group_id;
    std::string paper_number;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// What the databases ask for every school year.
struct PupilYear {
    Id<PupilYear> id;
    Id<Pupil> pupil_id;
    Id<Person> person_id;
    Id<calendar::SchoolYear> year_id;
    std::optional<Id<codes::CodeEntry>> boarding_id;
    std::optional<int> sessions_a_week;
    std::optional<bool> two_sessions, swims, pioneer, youth_union, repeats_year;
    std::optional<bool> learns_minority_language, needs_language_support, has_language_assistant;
    std::optional<bool> fee_exempt, fee_reduced, study_cost_support, lunch_support;
    std::optional<bool> housing_support, monthly_allowance, rice_support, textbooks_lent;
};

/// What those who look after a child must know; for preschool also the record of TT 52/2020.
struct CareRecord {
    Id<CareRecord> id;
    Id<Pupil> pupil_id;
    Id<Person> person_id;
    std::optional<int> birth_order;
    std::string allergies, food_bans, vaccinations;
    std::optional<std::string> health_insurance_number;
    std::string note;
};

struct Measurement {
    Id<Measurement> id;
    Id<Pupil> pupil_id;
    Id<Person> person_id;
    Date measured_on;
    int height_mm = 0;
    int weight_grams = 0;
};

/// Somebody other than a guardian who may collect the child (người đón); his photograph hangs on this record.
struct Collector {
    Id<Collector> id;
    Id<Pupil> pupil_id;
    Id<Person> person_id;
    std::string full_name, kinship, phone;
    std::optional<std::string> personal_number;
    Date valid_from;
    std::optional<Date> valid_to;
};

enum class Kinship { mother, father, grandparent, sibling, other };
/// What a court or the parents have decided; `none` means: may not meet the child without leave.
enum class Custody { full, limited, none };

/// Who stands for a pupil towards the school.
struct Guardianship {
    Id<Guardianship> id;
    Id<Pupil> pupil_id;
    Id<Person> guardian_id;
    Kinship kinship = Kinship::other;
    int contact_order = 1;  // 1 is called first
    Date valid_from;
    std::optional<Date> valid_to;
    std::string full_name;  // a copy of the guardian's, kept by the server
    std::string phone, email, occupation;
    bool lives_with = true;
    bool may_collect = true;
    bool legal = true;  // may decide for the child
    Custody custody = Custody::full;
    std::string custody_note;
};

/// cán bộ quản lý, giáo viên, nhân viên
enum class StaffKind { leader, teacher, employee };

/// Somebody who works at a school. What he may do in the product is told by his appointments (accounts).
struct StaffMember {
    Id<StaffMember> id;
    Id<Person> person_id;
    StaffKind kind = StaffKind::teacher;
    std::string code;
    std::optional<Id<org::Campus>> campus_id;  // works at that campus only
    Date valid_from;
    std::optional<Date> valid_to;
    std::string full_name;  // a copy of the person's, kept by the server
    std::string phone, email;
};

/// What he is at the school, as the databases number it.
struct StaffPost {
    Id<StaffPost> id;
    Id<StaffMember> staff_member_id;
    Id<Person> person_id;
    Id<codes::CodeEntry> position_id;
    std::string decision;
    Date valid_from;
    std::optional<Date> valid_to;
};

struct StaffStatus {
    Id<StaffStatus> id;
    Id<StaffMember> staff_member_id;
    Id<Person> person_id;
    Id<codes::CodeEntry> status_id;
    std::string decision;
    Date valid_from;
    std::optional<Date> valid_to;
};

struct Contract {
    Id<Contract> id;
    Id<StaffMember> staff_member_id;
    Id<Person> person_id;
    Id<codes::CodeEntry> form_id;
    std::string number;
    std::optional<Date> signed_on;
    Date valid_from;
    std::optional<Date> valid_to;
};

struct Qualification {
    Id<Qualification> id;
    Id<StaffMember> staff_member_id;
    Id<Person> person_id;
    Id<codes::CodeEntry> level_id;
    std::string major, institution;
    std::optional<Id<codes::CodeEntry>> study_form_id;
    std::optional<Date> began_on, granted_on;
    std::string diploma_number;
};

struct StaffProfile {
    Id<StaffProfile> id;
    Id<StaffMember> staff_member_id;
    Id<Person> person_id;
    std::optional<Id<codes::CodeEntry>> ethnicity_id, religion_id;
    std::string home_town, permanent_address, current_address;
    std::optional<Id<org::Area>> permanent_area_id, current_area_id;
    std::optional<std::string> social_insurance_number;
    std::optional<Date> recruited_on;
    std::string recruited_by, work_when_recruited;
    std::string title_class, title_code;  // hạng, mã số chức danh nghề nghiệp
    std::optional<bool> party_member, youth_union_member, full_time_youth_work;
    std::optional<bool> life_skills_trained, teaches_disabled, two_sessions;
    std::string ethnic_language, political_theory, education_management, computing, languages;
    std::optional<Id<codes::CodeEntry>> standard_rating_id;
};

/// A paper that the school saw.
struct IdentityPaper {
    Id<IdentityPaper> id;
    Id<Person> person_id;
    Id<codes::CodeEntry> kind_id;
    std::string number;
    std::optional<Date> issued_on, expires_on;
    std::string issued_by;
};

/// The fields of a person that can be held against papers or registers.
enum class VerifiedField { full_name, birth_date, sex, personal_number };
/// From weak to strong.
enum class VerificationLevel { declared, paper_seen, card_read, sector_matched, population_matched };

/// How sure one field of a person is. Ends when the field is changed: the new value is declared again.
struct Verification {
    Id<Verification> id;
    Id<Person> person_id;
    VerifiedField field = VerifiedField::full_name;
    VerificationLevel level = VerificationLevel::declared;
    Date checked_on;
    std::string message;
    std::string value;  // what was checked; kept by the server
};

/// The message of a declared personal number whose first zero a spreadsheet had lost: somebody confirms it.
inline constexpr std::string_view zero_restored = "zero_restored";

enum class MatchState { not_sent, pending, matched, mismatch, not_found, exempt };

/// What the population database answered about a person, through the sector's database.
struct PopulationCheck {
    Id<PopulationCheck> id;
    Id<Person> person_id;
    MatchState state = MatchState::not_sent;
    Date checked_on;
    std::string fields;  // that differ: "full_name,birth_date"
    std::string message;
};

enum class DuplicateState { open, different };

/// Two pupils of one school who may be one; kept by the server, judged by a person.
struct DuplicatePair {
    Id<DuplicatePair> id;
    Id<Pupil> left_id;     // the smaller id
    Id<Person> person_id;  // of the left one
    Id<Pupil> right_id;
    int score = 0;      // of 100
    bool hard = false;  // the same personal number or sector code
    DuplicateState state = DuplicateState::open;
    std::string reason;
};

/// The actor is guardian of the pupil today.
struct GuardianOf {};
/// Guardian whom no court and no agreement limits: he also sees where the child lives and who else stands for
/// him.
struct CustodianOf {};
/// The actor is the pupil himself.
struct PupilHimself {};
/// Staff of a school that has, or had, a record of the person.
struct KnownToSchool {};
/// Staff of a school whose record of the person is not over: only they change who he is (docs/adr/0006).
struct BelongsToSchool {};
/// The actor leads the class that the pupil is in today.
struct HomeroomTeacherOf {};
/// The actor teaches the class that the pupil is in today.
struct TeachesPupil {};

/// Somebody whom no school of the server knows yet, with his first record. A person whom the school knows
/// gets another record by its plain address; one whom only another school knows comes by transfer.
struct NewPupil {
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<Sex> sex;
    std::optional<std::string> personal_number;
    std::string code;
    std::optional<Id<org::Campus>> campus_id;
    std::optional<Date> valid_from;  // today
    std::optional<int> birth_year, birth_month;
};
struct NewStaffMember {
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<Sex> sex;
    std::optional<std::string> personal_number;
    StaffKind kind = StaffKind::teacher;
    std::string code;
    std::optional<Id<org::Campus>> campus_id;
    std::optional<Date> valid_from;  // today
};
struct NewGuardian {
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<Sex> sex;
    std::optional<std::string> personal_number;
    Id<Pupil> pupil_id;
    Kinship kinship = Kinship::other;
    int contact_order = 1;
    std::string phone;
};
Pupil register_pupil(Tx& tx, const NewPupil& wanted);
StaffMember register_staff_member(Tx& tx, const NewStaffMember& wanted);
Guardianship register_guardian(Tx& tx, const NewGuardian& wanted);

/// How a guardian is reached: also the homeroom teacher keeps that. Who he is and what he may, registrars
/// only.
struct Contact {
    Id<Guardianship> id;
    std::optional<std::string> phone, email, occupation;
    std::optional<bool> lives_with;
};
Guardianship keep_contact(Tx& tx, const Contact& contact);

/// What became of a pupil from that day on; leaving the school also closes his record.
struct StateChange {
    Id<Pupil> pupil_id;
    PupilState state = PupilState::studying;
    Date day;
    std::optional<Id<codes::CodeEntry>> reason_id;
    std::string destination, decision;
};
PupilStatus change_state(Tx& tx, const StateChange& change);

/// A field of a person was held against a paper, a chip or a register; it stays so until the field changes.
struct NewVerification {
    Id<Person> person_id;
    VerifiedField field = VerifiedField::full_name;
    VerificationLevel level = VerificationLevel::paper_seen;
    std::optional<Date> checked_on;  // today
    std::string message;
};
Verification verify(Tx& tx, const NewVerification& wanted);

/// What the text of the QR code of an identity card says, as help with a form: nothing is stored.
struct CardText {
    std::string text;
};
struct CardForm {
    bool accepted = false;
    std::string number, old_number, full_name;
    std::optional<Date> birth_date;
    std::optional<Sex> sex;
    std::string address;
    std::optional<Date> issued_on;
    std::string faults;  // codes of the findings, with commas
};

struct Decision {
    Id<DuplicatePair> id;
    std::string reason;
};
/// The two are two: the pair is not shown again.
DuplicatePair tell_apart(Tx& tx, const Decision& decision);
/// It was a mistake: somebody looks at the pair again.
DuplicatePair reopen(Tx& tx, const Decision& decision);

/// Staff who keep the records of people.
Condition registrars(const Question& question);
/// `column` is a staff record of the actor that holds today.
Condition own_staff_record(const Question& question, std::string_view column);
/// The pupil in `column` is of the actor's campus, or of none.
Condition near_pupil(const Question& question, const std::string& column);
/// `name` is a dated row, not ended, of today.
Condition holds_today(const Question& question, const std::string& name);

/// The usual age in a grade is the grade and `first_age_offset`, in the year in which school begins.
struct AgeNorm {
    int first_age_offset = 5;
    int over_allowed = 3;  // years, for the groups that may be older
};
struct AgeGround {
    bool reason = false;    // belongs to a group that may be older
    bool override = false;  // a decision of whoever may decide
};
/// `difference`: years above (or, negative, below) the usual age; of a preschool group months outside it.
struct GradeAge {
    int difference = 0;
    Findings findings;
};
/// Path "birth_date": age_over (a warning), age_far_over, age_under (errors).
GradeAge check_age_for_grade(int start_year, int birth_year, int grade, const AgeNorm& norm,
                             AgeGround ground = {});
/// Completed months; negative before birth. Who was born on the 31st completes them on the 1st where the
/// month is shorter, as age_in_years has it.
int age_in_months(Date born, Date on);
/// Both months are in the group. Path "birth_date": age_group_over, age_group_under (warnings, because
/// schools form groups by the year of birth).
GradeAge check_age_for_group(Date born, Date on, int from_months, int to_months, AgeGround ground = {});

/// Those of the pupils who belong to a group that may be older: of a minority, disabled, of a policy group.
std::set<Id<Pupil>> who_may_be_older(const Reader& reader, const std::set<Id<Pupil>>& pupils);

struct ProvinceCode;
/// What the digits of personal numbers say against what else is known of somebody, with the meanings of
/// their first three digits in every period. Codes as of read_personal_number; path "personal_number".
class NumberCheck {
public:
    explicit NumberCheck(const Reader& reader);
    Findings findings(const Person& person) const;
    /// What the digits say, where they can be read.
    std::optional<Sex> sex_in(const std::string& number) const;

private:
    std::shared_ptr<const std::vector<ProvinceCode>> provinces_;
};

/// Forms of texts that other modules use as well.
extern const TextForm person_name_form, phone_form, email_form, personal_number_form, sector_code_form;

Manifest manifest();

}  // namespace truong::people
