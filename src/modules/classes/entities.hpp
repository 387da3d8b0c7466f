#pragma once
#include "modules/classes/api.hpp"

namespace truong::classes {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
void declare_relations(Catalog& catalog);

void judge_classes(Tx& tx, const std::vector<std::int64_t>& classes);
void judge_enrolments(Tx& tx, const std::vector<std::int64_t>& enrolments);
void judge_homerooms(Tx& tx, const std::vector<std::int64_t>& homerooms);
/// A class that changes its year takes nobody along whose days are of the old one.
void judge_members_of_classes(Tx& tx, const std::vector<std::int64_t>& classes);
void judge_groups(Tx& tx, const std::vector<std::int64_t>& groups);
void judge_group_members(Tx& tx, const std::vector<std::int64_t>& members);
/// Who left the school is in no class and no group beyond that day.
void close_places(Tx& tx, const std::vector<std::int64_t>& pupils);

/// Whose place in the school is reserved is in no class and no group from that day on.
void close_reserved_places(Tx& tx, const std::vector<std::int64_t>& statuses);

/// Studies again from that day on, in that class. He who was away, or left within the same school year, goes
/// on with his record; later he gets another one, and the first stays as the school left it.
struct Resuming {
    Id<Enrolment> id;  // his last class
    Id<Class> class_id;
    Date day;
    std::string decision;
};
Enrolment resume(Tx& tx, const Resuming& resuming);
/// Does the grade once more, in that class of the next school year.
struct Repeating {
    Id<Enrolment> id;  // in the class of the year that he repeats
    Id<Class> class_id;
    std::optional<Date> day;  // the first one of that school year
};
Enrolment repeat(Tx& tx, const Repeating& repeating);
void declare_returning(Catalog& catalog);

/// The class that a pupil is in on a day, beside his record.
LinkedField class_of_pupil();

std::vector<QualityPart> quality_parts();
std::vector<QualitySource> quality_sources();

}  // namespace truong::classes
