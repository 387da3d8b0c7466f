#include "modules/rollover/facts.hpp"

#include <algorithm>
#include <charconv>

#include "platform/store/store.hpp"

namespace truong::rollover {

namespace {

using classes::Class;
using people::Pupil;

/// The last day of the year that is known: today while it runs.
Date day_of_looking(const Reader& reader, const calendar::SchoolYear& year) {
    return std::clamp(reader.today(), year.first_day, year.last_day);
}

std::vector<GradeStep> own_grades(const Reader& reader, Date day) {
    std::set<Id<org::Stage>> stages;
    for (const org::SchoolStage& held : reader.as_of(day).all<org::SchoolStage>())
        stages.insert(held.stage_id);
    std::vector<GradeStep> steps;
    for (const org::Grade& grade : reader.as_of(day).all<org::Grade>())
        if (stages.contains(grade.stage_id))
            steps.push_back({.id = grade.id,
                             .stage = grade.stage_id,
                             .code = grade.code,
                             .sort = grade.sort,
                             .from_months = grade.age_from_months});
    std::sort(steps.begin(), steps.end(),
              [](const GradeStep& one, const GradeStep& two) { return one.sort < two.sort; });
    return steps;
}

std::vector<OldClass> old_classes(const Reader& reader, const std::map<Id<Class>, Class>& rows,
                                  const std::vector<GradeStep>& grades, Date day) {
    std::map<Id<org::Grade>, int> order;
    for (const GradeStep& step : grades) order.emplace(step.id, step.sort);
    const auto ids = ids_in(rows);
    std::set<Id<Class>> further;
    for (const classes::ClassGrade& row : rows_of<&classes::ClassGrade::class_id>(reader, ids))
        further.insert(row.class_id);
    std::map<Id<Class>, Id<people::StaffMember>> leads;
    for (const classes::Homeroom& row : rows_of<&classes::Homeroom::class_id>(reader.as_of(day), ids))
        leads.emplace(row.class_id, row.staff_member_id);
    std::vector<OldClass> all;
    for (const auto& [id, row] : rows) {
        OldClass old{.row = row, .combined = row.combined || further.contains(id), .homeroom = {}};
        if (const auto found = leads.find(id); found != leads.end()) old.homeroom = found->second;
        all.push_back(std::move(old));
    }
    std::sort(all.begin(), all.end(), [&](const OldClass& one, const OldClass& two) {
        return std::pair(order[one.row.grade_id], one.row.name)
               < std::pair(order[two.row.grade_id], two.row.name);
    });
    return all;
}

/// The class of each pupil on the day; of who is in none, the last one that he was in.
struct Places {
    std::map<Id<Pupil>, Id<Class>> now, last;
};
Places places_in(const Reader& reader, const std::set<Id<Class>>& classes, Date day) {
    Places places;
    std::map<Id<Pupil>, Date> since;
    for (const classes::Enrolment& row : rows_of<&classes::Enrolment::class_id>(reader.as_of({}), classes)) {
        if (DateRange{row.valid_from, row.valid_to}.contains(day)) places.now[row.pupil_id] = row.class_id;
        const auto [known, is_new] = since.try_emplace(row.pupil_id, row.valid_from);
        if (!is_new && known->second > row.valid_from) continue;
        known->second = row.valid_from;
        places.last[row.pupil_id] = row.class_id;
    }
    return places;
}

/// Whose record holds at the end of the old year or at the beginning of the new one.
std::map<Id<Pupil>, Pupil> pupils_on(const Reader& reader, Date day, Date starts_on) {
    std::map<Id<Pupil>, Pupil> all;
    for (const Date each : {day, starts_on})
        for (Pupil& row : every<Pupil>(reader.as_of(each))) all.emplace(row.id, std::move(row));
    return all;
}

template <class Value> std::set<Id<Pupil>> pupil_ids(const std::map<Id<Pupil>, Value>& pupils) {
    std::set<Id<Pupil>> ids;
    for (const auto& [id, row] : pupils) ids.insert(id);
    return ids;
}

std::vector<OldPupil> old_pupils(const Reader& reader, const std::map<Id<Pupil>, Pupil>& rows, Date day,
                                 const Places& places) {
    std::set<Id<Pupil>> doubled;
    for (const people::DuplicatePair& pair : every<people::DuplicatePair>(
             reader, where<&people::DuplicatePair::state> == people::DuplicateState::open
                         && where<&people::DuplicatePair::hard> == true)) {
        doubled.insert(pair.left_id);
        doubled.insert(pair.right_id);
    }
    std::map<Id<Pupil>, people::PupilState> states;
    for (const people::PupilStatus& row :
         rows_of<&people::PupilStatus::pupil_id>(reader.as_of(day), pupil_ids(rows)))
        states.emplace(row.pupil_id, row.state);
    std::vector<OldPupil> all;
    for (const auto& [id, row] : rows) {
        OldPupil pupil{.id = id,
                       .person = row.person_id,
                       .leaves_on = row.valid_to,
                       .only_record = !doubled.contains(id)};
        if (row.birth_date) pupil.birth_year = civil(*row.birth_date).year;
        if (const auto found = states.find(id); found != states.end()) pupil.state = found->second;
        const auto& known = pupil.state == people::PupilState::reserved ? places.last : places.now;
        if (const auto found = known.find(id); found != known.end()) pupil.class_id = found->second;
        all.push_back(std::move(pupil));
    }
    return all;
}

std::map<std::int64_t, YearOutcome> results_of(const Reader& reader, Id<calendar::SchoolYear> year) {
    std::map<std::int64_t, YearOutcome> results;
    for (const PromotionSource& source : reader.store().contributions().promotion)
        source.append(reader, year.value, results);
    return results;
}

}  // namespace

Years years_of(const Reader& reader, const Plan& plan) {
    return {reader.get(plan.from_year_id), reader.get(plan.to_year_id)};
}

std::map<Id<Class>, Class> classes_of(const Reader& reader, Id<calendar::SchoolYear> year) {
    std::map<Id<Class>, Class> all;
    for (Class& row : every<Class>(reader, where<&Class::year_id> == year))
        all.emplace(row.id, std::move(row));
    return all;
}

SchoolFacts gather(const Reader& reader, const Plan& plan) {
    const Years years = years_of(reader, plan);
    const Date day = day_of_looking(reader, years.from);
    SchoolFacts facts;
    const auto rows = classes_of(reader, plan.from_year_id);
    facts.old.teachers = plan.teachers;
    facts.old.next_start_year = years.to.start_year;
    facts.old.grades = own_grades(reader, plan.starts_on);
    facts.old.classes = old_classes(reader, rows, facts.old.grades, day);
    for (const people::StaffMember& member : every<people::StaffMember>(reader.as_of(plan.starts_on)))
        facts.old.staff.insert(member.id);
    for (staffing::TeachingAssignment& row :
         rows_of<&staffing::TeachingAssignment::class_id>(reader.as_of(day), ids_in(rows)))
        if (!row.group_id) facts.assignments[row.class_id].push_back(std::move(row));
    facts.pupils =
        old_pupils(reader, pupils_on(reader, day, plan.starts_on), day, places_in(reader, ids_in(rows), day));
    const auto results = results_of(reader, plan.from_year_id);
    facts.has_results = !results.empty();
    std::set<Id<Pupil>> repeating;
    const Condition repeats = where<&people::PupilYear::year_id> == plan.to_year_id
                              && where<&people::PupilYear::repeats_year> == true;
    for (const people::PupilYear& row : every<people::PupilYear>(reader, repeats))
        repeating.insert(row.pupil_id);
    for (OldPupil& pupil : facts.pupils) {
        pupil.repeats = repeating.contains(pupil.id);
        if (const auto found = results.find(pupil.id.value); found != results.end())
            pupil.result = found->second;
    }
    const auto next = ids_in(classes_of(reader, plan.to_year_id));
    for (const classes::Enrolment& row : rows_of<&classes::Enrolment::class_id>(reader.as_of({}), next))
        facts.placed_next.insert(row.pupil_id);
    return facts;
}

Programme::Programme(const Reader& reader, Date day) {
    for (const curriculum::SubjectStage& row : every<curriculum::SubjectStage>(reader.as_of(day)))
        spans_[row.subject_id].push_back({row.stage_id, row.first_grade, row.last_grade});
    for (const org::Grade& grade : reader.as_of({}).all<org::Grade>()) {
        int number = 0;
        std::from_chars(grade.code.data(), grade.code.data() + grade.code.size(), number);
        grades_.emplace(grade.id, Place{grade.stage_id, number});
    }
}

bool Programme::has(Id<curriculum::Subject> subject, Id<org::Grade> grade) const {
    const auto place = grades_.find(grade);
    const auto spans = spans_.find(subject);
    if (place == grades_.end() || spans == spans_.end()) return false;
    return std::any_of(spans->second.begin(), spans->second.end(), [&](const Span& span) {
        return span.stage == place->second.stage && span.first <= place->second.number
               && place->second.number <= span.last;
    });
}

}  // namespace truong::rollover
