#pragma once
#include "modules/families/api.hpp"

namespace truong::families {

void declare(Catalog& catalog);
void declare_letters(Catalog& catalog);
void declare_proposals(Catalog& catalog);
void declare_rounds(Catalog& catalog);
void declare_messages(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
void declare_findings(Catalog& catalog);

/// The setting of how long a letter is good, by a dated row.
void fill_reference(Tx& tx);
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

/// Hooks and the nightly look at what became of letters.
void follow_accounts(Tx& tx, const std::vector<std::int64_t>& accounts);
void follow_help(Tx& tx, const std::vector<std::int64_t>& helps);
/// A print is not undone, for what is on paper is out: `letters_not_undoable`. A letter whose code is void
/// stays so whatever else is undone.
void keep_prints(Tx& tx, const std::vector<std::int64_t>& letters);
int expire_letters(Tx& tx);

/// Who keeps the records of the pupil that Member points to.
template <auto Member> Condition keepers(const Question& question) {
    const Condition registrar = people::registrars(question);
    return (is_never(registrar) ? registrar : people::near_pupil(question, column<Member>()))
           || related<people::HomeroomTeacherOf, Member>(question);
}
/// The same without the homeroom teacher.
template <auto Member> Condition registrars_near(const Question& question) {
    const Condition registrar = people::registrars(question);
    return is_never(registrar) ? registrar : people::near_pupil(question, column<Member>());
}
/// Who proposed or answered himself, as long as he stands for the child.
template <auto Who, auto Pupil> Condition himself(const Question& question) {
    const Actor& actor = question.actor;
    if (!actor.person) return never();
    const Condition stands =
        any_of<related<people::GuardianOf, Pupil>, related<people::PupilHimself, Pupil>>(question);
    return is_never(stands) ? stands : (where<Who> == actor.person) && stands;
}

/// Who proposed, as long as he has full custody or is the child: what became of a proposal tells what the
/// school keeps.
template <auto Who, auto Pupil> Condition proposer(const Question& question) {
    const Actor& actor = question.actor;
    if (!actor.person) return never();
    const Condition keeps =
        any_of<related<people::CustodianOf, Pupil>, related<people::PupilHimself, Pupil>>(question);
    return is_never(keeps) ? keeps : (where<Who> == actor.person) && keeps;
}

/// Throws `forbidden` unless the rule holds for the pupil, who is one that the actor sees.
void require_for_pupil(const Reader& reader, Id<people::Pupil> pupil, Rule rule);
[[noreturn]] void refuse(ProblemKind kind, std::string path, std::string code);

/// Of the reader's day, by pupil: who stands for him, without whom a court keeps away.
std::map<Id<people::Pupil>, std::vector<people::Guardianship>> guardians_of(
    const Reader& reader, const std::set<Id<people::Pupil>>& pupils);
std::set<Id<people::Person>> persons_in(
    const std::map<Id<people::Pupil>, std::vector<people::Guardianship>>& guardians);
/// Of the reader's day.
std::map<Id<people::Pupil>, Id<classes::Class>> class_of_pupils(const Reader& reader,
                                                                const std::set<Id<people::Pupil>>& pupils);
std::vector<classes::Class> classes_of_year(const Reader& reader, Id<calendar::SchoolYear> year);
std::vector<Id<people::Pupil>> pupils_of_class(const Reader& reader, Id<classes::Class> id);

/// A proposal is an answer to every open question about the child.
void answer_by_proposal(Tx& tx, Id<people::Pupil> pupil, Id<people::Person> by);
FactValue freshness(const Reader& reader);

std::vector<Route> round_routes();
std::vector<DirectRoute> letter_routes();

}  // namespace truong::families
