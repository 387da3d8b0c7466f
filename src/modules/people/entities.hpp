#pragma once
#include "modules/people/api.hpp"

namespace truong::people {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
void declare_relations(Catalog& catalog);
void declare_pupil(Catalog& catalog);
void declare_family(Catalog& catalog);
void declare_staff(Catalog& catalog);
void declare_checks(Catalog& catalog);
void declare_messages(Catalog& catalog);
void declare_findings(Catalog& catalog);

/// Pupil, guardian and staff seats of a person on the reader's day.
void append_seats(const Reader& reader, Id<Person> person, std::vector<Seat>& seats);

/// Hooks: copies of names that changed, and what no single field can say.
void copy_identity(Tx& tx, const std::vector<std::int64_t>& persons);
/// Copies in records that were made before there were copies.
void fill_missing_copies(Tx& tx);
void judge_persons(Tx& tx, const std::vector<std::int64_t>& persons);
void judge_guardianships(Tx& tx, const std::vector<std::int64_t>& guardianships);
/// Who left the school has no guardians and collectors there beyond that day.
void close_families(Tx& tx, const std::vector<std::int64_t>& pupils);
/// Verifications of values that are no longer so are over.
void end_stale_verifications(Tx& tx, const std::vector<std::int64_t>& persons);
/// What a verification of the field holds; empty: there is nothing to verify.
std::string verified_value(const Person& person, VerifiedField field);
/// The pairs of duplicates that these rows take part in.
void pair_persons(Tx& tx, const std::vector<std::int64_t>& persons);
void pair_pupils(Tx& tx, const std::vector<std::int64_t>& pupils);
void pair_guardianships(Tx& tx, const std::vector<std::int64_t>& guardianships);

void pair_everybody(jobs::Work& work);

/// What people contribute to the quality of data.
std::vector<QualityPart> quality_parts();
std::vector<QualitySource> quality_sources();

inline constexpr FieldOptions through_pupil{.required = false, .derived = true, .copied_through = "pupil_id"};
inline constexpr FieldOptions through_staff_member{
    .required = false, .derived = true, .copied_through = "staff_member_id"};
inline constexpr FieldOptions personal{.privacy = Privacy::personal};
inline constexpr FieldOptions sensitive{.privacy = Privacy::sensitive};
constexpr FieldOptions personal_text(std::int64_t limit, const TextForm* form = nullptr) {
    return {.limit = limit, .required = false, .privacy = Privacy::personal, .form = form};
}
constexpr FieldOptions sensitive_text(std::int64_t limit) {
    return {.limit = limit, .required = false, .privacy = Privacy::sensitive};
}
constexpr FieldOptions sensitive_code(std::string_view list) {
    return {.privacy = Privacy::sensitive, .codes = list};
}
inline constexpr FieldOptions code_text{.limit = 20, .required = false};
inline constexpr FieldOptions short_text{.limit = 100, .required = false};
inline constexpr FieldOptions long_text{.limit = 300, .required = false};

template <auto Member> Condition staff_near(const Question& question) {
    const Condition staff = any_staff(question);
    return is_never(staff) ? staff : near_pupil(question, column<Member>());
}
template <auto Member> Condition registrars_near(const Question& question) {
    const Condition registrar = registrars(question);
    return is_never(registrar) ? registrar : near_pupil(question, column<Member>());
}
template <auto Member> Condition nurses_near(const Question& question) {
    const Condition nurse = holds<Role::nurse>(question);
    return is_never(nurse) ? nurse : near_pupil(question, column<Member>());
}
/// Who looks after the pupil that Member points to, and his own family.
template <auto Member> Condition carers_and_family(const Question& question) {
    return any_of<registrars_near<Member>, nurses_near<Member>, related<HomeroomTeacherOf, Member>,
                  related<CustodianOf, Member>, related<PupilHimself, Member>>(question);
}
/// Who keeps the sheet of the pupil that Member points to.
template <auto Member> Condition keepers(const Question& question) {
    return any_of<registrars_near<Member>, related<HomeroomTeacherOf, Member>>(question);
}
template <auto Member> Condition keepers_and_nurses(const Question& question) {
    return any_of<keepers<Member>, nurses_near<Member>>(question);
}
template <auto Member> Condition keepers_and_family(const Question& question) {
    return any_of<keepers<Member>, related<CustodianOf, Member>, related<PupilHimself, Member>>(question);
}

}  // namespace truong::people
