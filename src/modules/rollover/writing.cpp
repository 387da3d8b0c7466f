#include "modules/rollover/writing.hpp"

#include <algorithm>

namespace truong::rollover {

namespace {

using classes::Class;
using classes::Enrolment;
using people::Pupil;
using people::PupilState;
using people::PupilStatus;

/// Everything that makes it the kind of class that it is, without what belongs to its year.
Class like(const std::optional<Class>& old) {
    Class row = old.value_or(Class{});
    row.id = {};
    row.code.clear();
    return row;
}

}  // namespace

Writing::Writing(Tx& tx, const Plan& plan, PlanRun& run)
    : tx_(tx), plan_(plan), run_(run), years_(years_of(tx, plan)),
      old_(ids_in(classes_of(tx, plan.from_year_id))), next_(classes_of(tx, plan.to_year_id)) {
    for (const PlannedClass& row : every<PlannedClass>(tx, where<&PlannedClass::plan_id> == plan.id)) {
        const auto found = row.class_id ? next_.find(*row.class_id) : next_.end();
        if (found != next_.end() && found->second.grade_id == row.grade_id)
            targets_.emplace(row.id, *row.class_id);
    }
}

bool Writing::works_there(Id<people::StaffMember> member) {
    if (!staff_) {
        staff_.emplace();
        for (const auto& row : every<people::StaffMember>(tx_.as_of(plan_.starts_on))) staff_->insert(row.id);
    }
    return staff_->contains(member);
}

int Writing::open_classes() {
    std::optional<Programme> programme;
    int opened_now = 0;
    std::map<std::string, Id<Class>> by_name;
    for (const auto& [id, row] : next_) by_name.emplace(row.name, id);
    for (PlannedClass& planned : every<PlannedClass>(tx_, where<&PlannedClass::plan_id> == plan_.id)) {
        if (targets_.contains(planned.id)) continue;
        const auto found = by_name.find(planned.name);
        // A class of that name in another grade is somebody's mistake, and not ours to mend.
        if (found != by_name.end() && next_.at(found->second).grade_id != planned.grade_id) continue;
        const bool there = found != by_name.end();
        if (!programme) programme.emplace(tx_, plan_.starts_on);
        ++opened_now;
        const Class row = there ? next_.at(found->second) : opened(planned);
        ++(there ? run_.classes_found : run_.classes);
        next_.insert_or_assign(row.id, row);
        by_name.emplace(row.name, row.id);
        targets_.emplace(planned.id, row.id);
        found_.emplace(planned.id, row.id);
        give_homeroom(planned, row.id);
        give_assignments(planned, row, *programme);
    }
    return opened_now;
}

Class Writing::opened(const PlannedClass& planned) {
    Class row = like(planned.from_class_id ? std::optional(tx_.get(*planned.from_class_id)) : std::nullopt);
    row.year_id = plan_.to_year_id;
    row.grade_id = planned.grade_id;
    row.name = planned.name;
    row.campus_id = planned.campus_id;
    row.room_id = planned.room_id;
    row.shift = planned.shift;
    row = tx_.put(row);
    copy_grades(row, planned);
    return row;
}

void Writing::copy_grades(const Class& row, const PlannedClass& planned) {
    if (!planned.from_class_id || planned.moves_up) return;
    for (const classes::ClassGrade& further :
         tx_.all<classes::ClassGrade>(where<&classes::ClassGrade::class_id> == *planned.from_class_id))
        tx_.put(classes::ClassGrade{.class_id = row.id, .grade_id = further.grade_id});
}

void Writing::give_homeroom(const PlannedClass& planned, Id<Class> id) {
    if (!planned.staff_member_id) return;
    if (tx_.as_of({}).exists<classes::Homeroom>(where<&classes::Homeroom::class_id> == id)) return;
    if (!works_there(*planned.staff_member_id)) return;
    tx_.put(classes::Homeroom{
        .class_id = id, .staff_member_id = *planned.staff_member_id, .valid_from = plan_.starts_on});
    ++run_.homerooms;
}

void Writing::give_assignments(const PlannedClass& planned, const Class& row, const Programme& programme) {
    std::set<Id<curriculum::Subject>> taught;
    for (const auto& there : tx_.as_of({}).all<staffing::TeachingAssignment>(
             where<&staffing::TeachingAssignment::class_id> == row.id))
        taught.insert(there.subject_id);
    std::set<Id<org::Grade>> grades{row.grade_id};
    for (const auto& further : tx_.all<classes::ClassGrade>(where<&classes::ClassGrade::class_id> == row.id))
        grades.insert(further.grade_id);
    for (const PlannedAssignment& wanted :
         tx_.all<PlannedAssignment>(where<&PlannedAssignment::planned_class_id> == planned.id)) {
        if (taught.contains(wanted.subject_id)) continue;
        const bool has = std::any_of(grades.begin(), grades.end(), [&](Id<org::Grade> grade) {
            return programme.has(wanted.subject_id, grade);
        });
        if (!has || !works_there(wanted.staff_member_id)) {
            ++run_.refused;
            continue;
        }
        tx_.put(staffing::TeachingAssignment{.class_id = row.id,
                                             .subject_id = wanted.subject_id,
                                             .staff_member_id = wanted.staff_member_id,
                                             .periods_a_week = wanted.periods_a_week,
                                             .main = wanted.main,
                                             .valid_from = plan_.starts_on});
        ++run_.assignments;
    }
}

void Writing::close_old_year() {
    const Date last = years_.from.last_day;
    const auto close = [&](auto row) {
        if (row.valid_to || row.valid_from > last) return;
        row.valid_to = last;
        tx_.put(row);
    };
    for (const auto& row : rows_of<&classes::Homeroom::class_id>(tx_.as_of({}), old_)) close(row);
    for (const auto& row : rows_of<&staffing::TeachingAssignment::class_id>(tx_.as_of({}), old_)) close(row);
}

Writing::Known Writing::known_of(const std::vector<PlannedPupil>& pupils) const {
    std::set<Id<Pupil>> ids, repeating;
    for (const PlannedPupil& row : pupils) {
        if (row.outcome == PupilOutcome::hold || row.outcome == PupilOutcome::leave) continue;
        ids.insert(row.pupil_id);
        if (row.outcome == PupilOutcome::repeat) repeating.insert(row.pupil_id);
    }
    Known known;
    const Reader ever = tx_.as_of({});
    for (Pupil& row : rows_of<&Pupil::id>(ever, ids)) known.pupils.emplace(row.id, std::move(row));
    for (Enrolment& row : rows_of<&Enrolment::pupil_id>(ever, ids))
        known.enrolments[row.pupil_id].push_back(std::move(row));
    for (PupilStatus& row : rows_of<&PupilStatus::pupil_id>(ever, ids))
        known.states[row.pupil_id].push_back(std::move(row));
    for (const people::PupilYear& row : rows_of<&people::PupilYear::pupil_id>(ever, repeating))
        if (row.year_id == plan_.to_year_id) known.told.insert(row.pupil_id);
    return known;
}

void Writing::foresee(const Known& known) {
    std::set<Id<Pupil>> pupils;
    std::set<Id<Enrolment>> places;
    std::set<Id<PupilStatus>> states;
    std::set<Id<Class>> classes;
    for (const auto& [id, row] : known.pupils) pupils.insert(id);
    for (const auto& [id, rows] : known.enrolments)
        for (const Enrolment& row : rows)
            if (!row.valid_to || *row.valid_to >= plan_.starts_on) places.insert(row.id);
    for (const auto& [id, rows] : known.states)
        for (const PupilStatus& row : rows)
            if (!row.valid_to || *row.valid_to >= years_.from.last_day) states.insert(row.id);
    for (const auto& [planned, row] : targets_) classes.insert(row);
    tx_.foresee(pupils);
    tx_.foresee(places);
    tx_.foresee(states);
    tx_.foresee(classes);
}

void Writing::write(const std::vector<PlannedPupil>& pupils) {
    const Known known = known_of(pupils);
    foresee(known);
    for (const PlannedPupil& row : pupils) {
        if (row.outcome == PupilOutcome::up || row.outcome == PupilOutcome::repeat)
            place(row, known);
        else if (row.outcome == PupilOutcome::complete)
            complete(row, known);
        else if (row.outcome == PupilOutcome::hold)
            ++run_.waiting;
    }
}

bool Writing::is_there(const PlannedPupil& row, const Known& known) const {
    const auto found = known.enrolments.find(row.pupil_id);
    return found != known.enrolments.end()
           && std::any_of(found->second.begin(), found->second.end(), [&](const Enrolment& each) {
                  return each.valid_from >= plan_.starts_on || next_.contains(each.class_id);
              });
}

const PupilStatus* Writing::state_on(const PlannedPupil& row, const Known& known, Date day) const {
    const auto found = known.states.find(row.pupil_id);
    if (found == known.states.end()) return nullptr;
    for (const PupilStatus& each : found->second)
        if (DateRange{each.valid_from, each.valid_to}.contains(day)) return &each;
    return nullptr;
}

/// A place may have been left open in a class of an earlier year.
Date Writing::last_day_of(Id<Class> id) {
    if (old_.contains(id)) return years_.from.last_day;
    const auto [known, is_new] = last_days_.try_emplace(id);
    if (is_new) known->second = tx_.as_of({}).get(tx_.as_of({}).get(id).year_id).last_day;
    return known->second;
}

bool Writing::leave_old_class(const PlannedPupil& row, const Known& known) {
    if (is_there(row, known)) return false;
    const auto found = known.enrolments.find(row.pupil_id);
    if (found == known.enrolments.end()) return true;
    for (Enrolment each : found->second) {
        if (each.valid_to && *each.valid_to < plan_.starts_on) continue;
        const Date last = std::min(plan_.starts_on - 1, last_day_of(each.class_id));
        each.valid_to = std::max(last, each.valid_from);
        tx_.put(each);
    }
    return true;
}

void Writing::place(const PlannedPupil& row, const Known& known) {
    const auto pupil = known.pupils.find(row.pupil_id);
    const auto target = row.planned_class_id ? targets_.find(*row.planned_class_id) : targets_.end();
    if (is_there(row, known)) {
        ++run_.already_there;
        tell_repeating(row, known);
        return;
    }
    if (pupil == known.pupils.end() || target == targets_.end()) {
        ++run_.waiting;
        return;
    }
    const auto states = known.states.find(row.pupil_id);
    const auto first = first_day_of_study(
        pupil->second, states == known.states.end() ? std::vector<PupilStatus>() : states->second,
        {plan_.starts_on, years_.to.last_day});
    if (!first || !leave_old_class(row, known)) {
        ++run_.waiting;
        return;
    }
    const bool repeats = row.outcome == PupilOutcome::repeat;
    tx_.put(Enrolment{.pupil_id = row.pupil_id,
                      .class_id = target->second,
                      .reason = repeats ? "Ở lại lớp" : "",
                      .valid_from = *first});
    ++run_.placed;
    if (repeats) ++run_.repeating;
    tell_repeating(row, known);
}

void Writing::tell_repeating(const PlannedPupil& row, const Known& known) {
    if (row.outcome != PupilOutcome::repeat || known.told.contains(row.pupil_id)) return;
    tx_.put(people::PupilYear{.pupil_id = row.pupil_id, .year_id = plan_.to_year_id, .repeats_year = true});
}

void Writing::complete(const PlannedPupil& row, const Known& known) {
    const Date day = years_.from.last_day;
    const auto found = known.pupils.find(row.pupil_id);
    const bool gone = found != known.pupils.end() && found->second.valid_to && *found->second.valid_to <= day;
    if (gone || is_there(row, known)) {
        ++run_.already_there;
        // An undo that stopped half-way may have opened what followed from his leaving.
        if (gone) tx_.follow_row(tx_.catalog().of(type_key<Pupil>()), row.pupil_id.value);
        return;
    }
    const PupilStatus* state = state_on(row, known, day);
    const bool told = state && state->state == PupilState::completed && state->valid_from == day;
    const auto states = known.states.find(row.pupil_id);
    const bool later = states != known.states.end()
                       && std::any_of(states->second.begin(), states->second.end(),
                                      [&](const PupilStatus& each) { return each.valid_from > day; });
    const bool may = found != known.pupils.end() && found->second.valid_from <= day && !later
                     && (!state || told || state->state == PupilState::studying);
    if (!may) {
        ++run_.waiting;
        return;
    }
    PupilStatus next{.pupil_id = row.pupil_id, .state = PupilState::completed, .valid_from = day};
    if (state) next.id = state->id;
    if (state && state->valid_from < day)
        tx_.change_from(next, day);
    else if (!told)
        tx_.put(next);
    Pupil pupil = found->second;
    pupil.valid_to = day;
    tx_.put(pupil);
    ++run_.completed;
}

}  // namespace truong::rollover
