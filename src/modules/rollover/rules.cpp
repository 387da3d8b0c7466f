#include "modules/rollover/rules.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace truong::rollover {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
/// Bytes above 127 belong to letters: names know no other signs beyond ASCII.
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) > 127;
}

/// Teachers who stay lead the class of the same name, else the one at the same place in its grade.
class TeacherChoice {
public:
    explicit TeacherChoice(const OldYear& year) : year_(year) {
        for (const OldClass& old : year.classes) by_grade_[old.row.grade_id].push_back(&old);
    }
    /// The old class whose teachers come, for the planned one that is number `place` of its grade.
    const OldClass* of(const PlannedClass& row, std::size_t place) const {
        if (year_.teachers == TeacherPlan::follow && row.moves_up) return old(*row.from_class_id);
        const Id<org::Grade> grade =
            year_.teachers == TeacherPlan::follow ? last_before(row.grade_id) : row.grade_id;
        const auto found = by_grade_.find(grade);
        if (found == by_grade_.end()) return nullptr;
        for (const OldClass* each : found->second)
            if (each->row.name == row.name) return each;
        return place < found->second.size() ? found->second[place] : nullptr;
    }
    /// The class whose room falls free for a new one of that grade.
    const OldClass* leaving(Id<org::Grade> grade, std::size_t place) const {
        const auto found = by_grade_.find(last_before(grade));
        return found != by_grade_.end() && place < found->second.size() ? found->second[place] : nullptr;
    }

private:
    const OldClass* old(Id<classes::Class> id) const {
        for (const OldClass& each : year_.classes)
            if (each.row.id == id) return &each;
        return nullptr;
    }
    /// Whoever led the last grade takes the first one again, as far as these stand in one stage.
    Id<org::Grade> last_before(Id<org::Grade> first) const {
        const auto& steps = year_.grades;
        const auto own =
            std::find_if(steps.begin(), steps.end(), [&](const GradeStep& step) { return step.id == first; });
        Id<org::Grade> last = first;
        for (auto step = own; step != steps.end(); ++step)
            if (step->stage == own->stage) last = step->id;
        return last;
    }
    const OldYear& year_;
    std::map<Id<org::Grade>, std::vector<const OldClass*>> by_grade_;
};

PlannedClass shape_of(const OldClass& old) {
    return {.name = old.row.name,
            .grade_id = old.row.grade_id,
            .from_class_id = old.row.id,
            .campus_id = old.row.campus_id,
            .room_id = old.row.room_id,
            .shift = old.row.shift};
}

std::vector<std::string> names_in(const OldYear& year, Id<org::Grade> grade) {
    std::vector<std::string> names;
    for (const OldClass& old : year.classes)
        if (old.row.grade_id == grade) names.push_back(old.row.name);
    return names;
}

/// One grade up; nothing where the class comes to its end.
std::optional<PlannedClass> moved_up(const OldYear& year, const OldClass& old) {
    PlannedClass row = shape_of(old);
    if (old.combined) {
        row.exception = ClassException::combined;
        return row;
    }
    const auto next = next_grade(year.grades, old.row.grade_id);
    if (!next) return {};
    row.moves_up = true;
    row.grade_id = next->id;
    std::string code, next_code;
    for (const GradeStep& step : year.grades) {
        if (step.id == old.row.grade_id) code = step.code;
        if (step.id == next->id) next_code = step.code;
    }
    auto name = next_numbered_name(old.row.name, code, next_code);
    if (!name) name = next_worded_name(old.row.name, names_in(year, next->id));
    if (!name) row.exception = ClassException::name_unclear;
    row.name = name.value_or(old.row.name);
    return row;
}

void make_names_unique(std::vector<ProposedClass>& all) {
    std::set<std::string> taken;
    for (ProposedClass& each : all) {
        const std::string wanted = each.row.name;
        for (int number = 2; !taken.insert(text::fold(each.row.name)).second; ++number) {
            each.row.name = wanted + " (" + std::to_string(number) + ')';
            each.row.exception = ClassException::name_taken;
        }
    }
}

}  // namespace

std::optional<NextGrade> next_grade(const std::vector<GradeStep>& grades, Id<org::Grade> grade) {
    const auto own =
        std::find_if(grades.begin(), grades.end(), [&](const GradeStep& step) { return step.id == grade; });
    if (own == grades.end()) return {};
    const GradeStep* next = nullptr;
    for (const GradeStep& step : grades) {
        if (step.sort <= own->sort) continue;
        // Who ends preschool comes to school by admission.
        if (own->from_months && step.stage != own->stage) continue;
        const bool nearer = !next || step.sort < next->sort;
        const bool own_stage = step.stage == own->stage, next_own = next && next->stage == own->stage;
        if (own_stage == next_own ? nearer : own_stage) next = &step;
    }
    if (!next) return {};
    return NextGrade{next->id, next->stage != own->stage};
}

std::optional<std::string> next_numbered_name(const std::string& name, const std::string& grade,
                                              const std::string& next) {
    const auto first = std::find_if(name.begin(), name.end(), is_digit);
    const auto last = std::find_if_not(first, name.end(), is_digit);
    if (first == name.end() || std::string(first, last) != grade) return {};
    if (first != name.begin() && is_letter(*std::prev(first))) return {};
    return std::string(name.begin(), first) + next + std::string(last, name.end());
}

std::optional<std::pair<std::string, std::string>> parts_of_name(const std::string& name) {
    std::size_t at = name.size();
    while (at > 0 && is_digit(name[at - 1])) --at;
    const bool letter = at >= 2 && is_letter(name[at - 1]) && name[at - 2] == ' '
                        && static_cast<unsigned char>(name[at - 1]) < 128;
    if (letter) --at;
    if (at == 0 || at == name.size()) return {};
    return std::pair(name.substr(0, at), name.substr(at));
}

std::optional<std::string> next_worded_name(const std::string& name,
                                            const std::vector<std::string>& next_names) {
    const auto own = parts_of_name(name);
    std::set<std::string> stems;
    for (const std::string& next : next_names)
        if (const auto parts = parts_of_name(next)) stems.insert(parts->first);
    if (!own || stems.size() != 1) return {};
    return *stems.begin() + own->second;
}

std::vector<ProposedClass> propose_classes(const OldYear& year) {
    std::vector<ProposedClass> all;
    std::set<Id<org::Grade>> reached;
    for (const OldClass& old : year.classes)
        if (auto row = moved_up(year, old)) {
            if (row->moves_up) reached.insert(row->grade_id);
            all.push_back({.row = std::move(*row), .teachers_of = {}});
        }
    for (const OldClass& old : year.classes)
        if (!old.combined && !reached.contains(old.row.grade_id))
            all.push_back({.row = shape_of(old), .teachers_of = {}});
    make_names_unique(all);
    const TeacherChoice choice(year);
    std::map<Id<org::Grade>, std::size_t> places;
    for (ProposedClass& each : all) {
        const std::size_t place = places[each.row.grade_id]++;
        const OldClass* of = choice.of(each.row, place);
        if (!each.row.moves_up && each.row.exception == ClassException::none) {
            const OldClass* left = choice.leaving(each.row.grade_id, place);
            each.row.room_id.reset();
            if (left && left->row.campus_id == each.row.campus_id) each.row.room_id = left->row.room_id;
        }
        if (!of) continue;
        each.teachers_of = of->row.id;
        if (of->homeroom && year.staff.contains(*of->homeroom)) each.row.staff_member_id = of->homeroom;
    }
    return all;
}

Placing::Placing(const NewYear& year) : year_(year) {
    for (const OldClass& old : year.old.classes) old_.emplace(old.row.id, &old);
    for (const PlannedClass& row : year.classes) {
        if (row.moves_up && row.from_class_id) moved_.emplace(*row.from_class_id, &row);
        by_grade_[row.grade_id].push_back(&row);
    }
}

const GradeStep* Placing::step_of(Id<org::Grade> grade) const {
    for (const GradeStep& step : year_.old.grades)
        if (step.id == grade) return &step;
    return nullptr;
}

/// Schools form age groups by the year of birth. Who completes preschool is six.
bool Placing::fits_age(const OldPupil& pupil, const GradeStep* grade) const {
    constexpr int school_age = 6, months_a_year = 12;
    if (!pupil.birth_year) return true;
    const int age = year_.old.next_start_year - *pupil.birth_year;
    if (!grade) return age >= school_age;
    return !grade->from_months || age == *grade->from_months / months_a_year;
}

PlannedPupil Placing::repeat(PlannedPupil row, const OldClass& from) const {
    row.outcome = PupilOutcome::repeat;
    const auto found = by_grade_.find(from.row.grade_id);
    if (found == by_grade_.end()) {
        row.outcome = PupilOutcome::hold;
        row.exception = PupilException::no_next_class;
        return row;
    }
    const PlannedClass* chosen = found->second.front();
    for (const PlannedClass* each : found->second)
        if (each->name == from.row.name) chosen = each;
    row.planned_class_id = chosen->id;
    return row;
}

PlannedPupil Placing::by_grade(const OldPupil& pupil, const OldClass& from) const {
    PlannedPupil row{.pupil_id = pupil.id, .from_class_id = from.row.id, .outcome = PupilOutcome::up};
    const GradeStep* own = step_of(from.row.grade_id);
    const auto next = next_grade(year_.old.grades, from.row.grade_id);
    const bool of_age_group = own && own->from_months;
    if (!next) {
        row.outcome = PupilOutcome::complete;
        if (of_age_group && !fits_age(pupil, nullptr)) row.exception = PupilException::age_group;
        return row;
    }
    const auto moved = moved_.find(from.row.id);
    if (moved == moved_.end()) {
        row.outcome = PupilOutcome::hold;
        row.exception = PupilException::no_next_class;
        return row;
    }
    row.planned_class_id = moved->second->id;
    if (next->other_stage) row.exception = PupilException::stage_end;
    if (of_age_group && !next->other_stage && !fits_age(pupil, step_of(next->id)))
        row.exception = PupilException::age_group;
    return row;
}

PlannedPupil Placing::in_class(const OldPupil& pupil, const OldClass& from) const {
    PlannedPupil row{.pupil_id = pupil.id, .from_class_id = from.row.id};
    if (from.combined) {
        row.exception = PupilException::combined_class;
        return row;
    }
    if (pupil.repeats || pupil.result == YearOutcome::retained) return repeat(row, from);
    // Who completed a stage goes on where the school has the next one.
    const auto next = next_grade(year_.old.grades, from.row.grade_id);
    if (pupil.result == YearOutcome::completed && !(next && next->other_stage)) {
        row.outcome = PupilOutcome::complete;
        return row;
    }
    row = by_grade(pupil, from);
    if (year_.has_results && !pupil.result && row.exception == PupilException::none)
        row.exception = PupilException::no_result;
    return row;
}

PlannedPupil Placing::place(const OldPupil& pupil) const {
    using people::PupilState;
    PlannedPupil row{.pupil_id = pupil.id, .from_class_id = pupil.class_id};
    const PupilState state = pupil.state.value_or(PupilState::studying);
    const bool leaves = pupil.leaves_on && *pupil.leaves_on < year_.starts_on;
    const auto from = pupil.class_id ? old_.find(*pupil.class_id) : old_.end();
    if (leaves || (state != PupilState::studying && state != PupilState::reserved)) {
        row.outcome = PupilOutcome::leave;
    } else if (!pupil.only_record) {
        row.exception = PupilException::two_records;
    } else if (state == PupilState::reserved) {
        row.exception = PupilException::reserved;
    } else if (from == old_.end()) {
        row.exception = PupilException::no_class;
    } else {
        row = in_class(pupil, *from->second);
    }
    row.proposed = row.outcome;
    row.proposed_class = row.planned_class_id.value_or(Id<PlannedClass>{}).value;
    return row;
}

std::optional<Date> first_day_of_study(const people::Pupil& pupil,
                                       const std::vector<people::PupilStatus>& states, DateRange within) {
    const Date earliest = std::max(within.first, pupil.valid_from);
    std::set<Date> days{earliest};
    for (const people::PupilStatus& state : states)
        if (state.valid_from > earliest) days.insert(state.valid_from);
    for (const Date day : days) {
        if (!within.contains(day) || !DateRange{pupil.valid_from, pupil.valid_to}.contains(day)) return {};
        const auto holds = std::find_if(states.begin(), states.end(), [&](const people::PupilStatus& state) {
            return DateRange{state.valid_from, state.valid_to}.contains(day);
        });
        if (holds == states.end() || holds->state == people::PupilState::studying) return day;
    }
    return {};
}

bool as_proposed(const PlannedPupil& row) {
    return row.outcome == row.proposed
           && row.planned_class_id.value_or(Id<PlannedClass>{}).value == row.proposed_class && !row.settled
           && row.note.empty();
}

bool is_open(const PlannedPupil& row) {
    return row.exception != PupilException::none && !row.settled && row.outcome == row.proposed
           && row.planned_class_id.value_or(Id<PlannedClass>{}).value == row.proposed_class;
}

bool is_open(const PlannedClass& row) { return row.exception != ClassException::none && !row.settled; }

}  // namespace truong::rollover
