// What classes know about the quality of data: who is in no class or in one that does not fit his age, and
// what is wrong with a class.
#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "modules/classes/entities.hpp"
#include "platform/store/concerned.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::classes {

namespace {

using quality::Dimension;
using quality::Verdict;

constexpr std::string_view why = "the server judges every record";

/// Grades, years and norms that both judges look at.
struct ClassLaw {
    explicit ClassLaw(const Reader& reader) : norms(reader, reader.today()) {
        for (const org::Grade& grade : reader.as_of({}).all<org::Grade>()) grades.emplace(grade.id, grade);
        for (const org::Stage& stage : reader.as_of({}).all<org::Stage>())
            stages.emplace(stage.id, stage.code);
        for (const calendar::SchoolYear& year : reader.all<calendar::SchoolYear>())
            years.emplace(year.id, year);
        for (const org::SchoolStage& held : reader.all<org::SchoolStage>()) own_stages.insert(held.stage_id);
    }
    std::map<Id<org::Grade>, org::Grade> grades;
    std::map<Id<org::Stage>, std::string> stages;
    std::map<Id<calendar::SchoolYear>, calendar::SchoolYear> years;
    std::set<Id<org::Stage>> own_stages;
    codes::Norms norms;
};

void add(Verdict& verdict, Dimension dimension, Finding finding) {
    verdict.faults.push_back({dimension, std::move(finding), {}});
}

int number_of(const std::string& code) {
    int number = 0;
    std::from_chars(code.data(), code.data() + code.size(), number);
    return number;
}

/// What is known of it.
struct Birth {
    int year = 0;
    std::optional<Date> day;
};

people::GradeAge age_in(const Birth& birth, const org::Grade& grade, const calendar::SchoolYear& year,
                        const people::AgeNorm& norm, bool reason) {
    if (!grade.age_from_months || !grade.age_to_months)
        return people::check_age_for_grade(year.start_year, birth.year, number_of(grade.code), norm,
                                           {.reason = reason});
    if (!birth.day) return {};  // no month of an age follows from a year
    return people::check_age_for_group(*birth.day, *date_of({year.start_year, 9, 5}), *grade.age_from_months,
                                       *grade.age_to_months);
}

/// From what fits to what is gravest; of equally grave ones the nearer grade first.
std::pair<int, int> gravity(const people::GradeAge& age) {
    int gravest = 0;
    for (const Finding& finding : age.findings)
        gravest = std::max(gravest, static_cast<int>(finding.severity));
    return {gravest, std::abs(age.difference)};
}

class PlaceJudge {
public:
    PlaceJudge(const Reader& reader, const std::vector<Verdict>& verdicts) : law_(reader) {
        std::set<Id<people::Pupil>> ids;
        for (const Verdict& verdict : verdicts)
            if (verdict.current) ids.insert(Id<people::Pupil>{verdict.row});
        for (const people::Pupil& pupil : rows_of<&people::Pupil::id>(reader, ids))
            pupils_.emplace(pupil.id, pupil);
        std::set<Id<Class>> class_ids;
        for (const Enrolment& row : rows_of<&Enrolment::pupil_id>(reader.as_of({}), ids)) {
            all_[row.pupil_id].push_back(row);
            if (DateRange{row.valid_from, row.valid_to}.contains(reader.today()))
                class_ids.insert(row.class_id);
        }
        for (const Class& row : rows_of<&Class::id>(reader, class_ids)) classes_.emplace(row.id, row);
        for (const ClassGrade& row : rows_of<&ClassGrade::class_id>(reader, class_ids))
            further_grades_[row.class_id].push_back(row.grade_id);
        add_births(reader);
        for (const people::PupilStatus& row : rows_of<&people::PupilStatus::pupil_id>(reader, ids))
            if (row.state != people::PupilState::studying) away_.insert(row.pupil_id);
        older_ = people::who_may_be_older(reader, ids);
        today_ = reader.today();
        const codes::Range over = law_.norms.of("age_over"), offset = law_.norms.of("grade_age_offset");
        age_.over_allowed = over.maximum.value_or(age_.over_allowed);
        age_.first_age_offset = offset.minimum.value_or(age_.first_age_offset);
    }

    void judge(Verdict& verdict) const {
        const Id<people::Pupil> id{verdict.row};
        const auto pupil = pupils_.find(id);
        if (!verdict.current || pupil == pupils_.end()) return;
        const Class* now = nullptr;
        if (const auto rows = all_.find(id); rows != all_.end())
            for (const Enrolment& row : rows->second) {
                check_time(verdict, pupil->second, row);
                if (!DateRange{row.valid_from, row.valid_to}.contains(today_)) continue;
                if (const auto at = classes_.find(row.class_id); at != classes_.end()) now = &at->second;
            }
        if (now) return judge_in_class(verdict, pupil->second, *now);
        if (!away_.contains(id))
            add(verdict, Dimension::alive,
                {.path = "class", .code = "no_class", .severity = Severity::warning});
    }

private:
    static void check_time(Verdict& verdict, const people::Pupil& pupil, const Enrolment& row) {
        const bool before = row.valid_from < pupil.valid_from;
        const bool after = pupil.valid_to && (!row.valid_to || *row.valid_to > *pupil.valid_to)
                           && row.valid_from <= *pupil.valid_to;
        if (before || after)
            add(verdict, Dimension::correct,
                {.path = "class", .code = "enrolled_outside_record", .severity = Severity::warning});
    }
    void judge_in_class(Verdict& verdict, const people::Pupil& pupil, const Class& now) const {
        verdict.class_id = now.id.value;
        if (!verdict.campus && now.campus_id) verdict.campus = *now.campus_id;
        for (const Finding& finding : mildest(pupil, now).findings)
            if (finding.severity != Severity::information) add(verdict, Dimension::correct, finding);
    }
    /// Of the grades that his class has, the one that fits him best.
    people::GradeAge mildest(const people::Pupil& pupil, const Class& now) const {
        const auto year = law_.years.find(now.year_id);
        const auto birth = births_.find(pupil.id);
        if (birth == births_.end() || year == law_.years.end()) return {};
        std::vector<Id<org::Grade>> grades{now.grade_id};
        if (const auto further = further_grades_.find(now.id); further != further_grades_.end())
            grades.insert(grades.end(), further->second.begin(), further->second.end());
        std::optional<people::GradeAge> best;
        for (const Id<org::Grade> id : grades) {
            const auto grade = law_.grades.find(id);
            if (grade == law_.grades.end()) continue;
            people::GradeAge age =
                age_in(birth->second, grade->second, year->second, age_, older_.contains(pupil.id));
            if (!best || gravity(age) < gravity(*best)) best = std::move(age);
        }
        return best.value_or(people::GradeAge{});
    }
    void add_births(const Reader& reader) {
        std::map<Id<people::Person>, Id<people::Pupil>> without_day;
        for (const auto& [id, pupil] : pupils_)
            if (pupil.birth_date)
                births_[id] = {civil(*pupil.birth_date).year, pupil.birth_date};
            else
                without_day.emplace(pupil.person_id, id);
        std::set<Id<people::Person>> persons;
        for (const auto& [person, pupil] : without_day) persons.insert(person);
        for (const people::Person& person : rows_of<&people::Person::id>(reader, persons))
            if (person.birth_year) births_[without_day.at(person.id)] = {*person.birth_year, {}};
    }

    ClassLaw law_;
    people::AgeNorm age_;
    Date today_;
    std::map<Id<people::Pupil>, people::Pupil> pupils_;
    std::map<Id<people::Pupil>, std::vector<Enrolment>> all_;
    std::map<Id<people::Pupil>, Birth> births_;
    std::map<Id<Class>, Class> classes_;
    std::map<Id<Class>, std::vector<Id<org::Grade>>> further_grades_;
    std::set<Id<people::Pupil>> away_, older_;
};

void judge_places(const Reader& reader, std::vector<Verdict>& verdicts) {
    const PlaceJudge judge(reader.unscoped(why), verdicts);
    for (Verdict& verdict : verdicts) judge.judge(verdict);
}

struct ClassFacts {
    ClassFacts(const Reader& reader, const std::vector<Verdict>& verdicts) {
        std::set<Id<Class>> ids;
        for (const Verdict& verdict : verdicts) ids.insert(Id<Class>{verdict.row});
        for (const Class& row : rows_of<&Class::id>(reader, ids)) classes.emplace(row.id, row);
        for (const ClassGrade& row : rows_of<&ClassGrade::class_id>(reader, ids)) ++grades[row.class_id];
        for (const Homeroom& row : rows_of<&Homeroom::class_id>(reader, ids)) led.insert(row.class_id);
        for (const Enrolment& row : rows_of<&Enrolment::class_id>(reader, ids)) ++pupils[row.class_id];
    }
    std::map<Id<Class>, Class> classes;
    std::map<Id<Class>, int> grades, pupils;
    std::set<Id<Class>> led;
};

void judge_grades(Verdict& verdict, const ClassLaw& law, const Class& row, int further) {
    const auto grade = law.grades.find(row.grade_id);
    if (grade == law.grades.end() || !law.own_stages.contains(grade->second.stage_id))
        add(verdict, Dimension::correct, {.path = "grade_id", .code = "grade_not_of_school"});
    const int most = law.norms.of("combined_grades").maximum.value_or(2);
    if (further + 1 > most)
        add(verdict, Dimension::correct,
            {.path = "combined",
             .code = "too_many_grades",
             .args = {std::to_string(further + 1), std::to_string(most)},
             .severity = Severity::warning});
    if (further > 0 && !row.combined)
        add(verdict, Dimension::correct,
            {.path = "combined", .code = "not_combined", .severity = Severity::warning});
}

void judge_size(Verdict& verdict, const ClassLaw& law, const Class& row, int pupils) {
    const auto grade = law.grades.find(row.grade_id);
    if (grade == law.grades.end()) return;
    const auto stage = law.stages.find(grade->second.stage_id);
    const auto most =
        law.norms.of("class_size", {grade->second.code, stage == law.stages.end() ? "" : stage->second})
            .maximum;
    if (most && pupils > *most)
        add(verdict, Dimension::correct,
            {.path = "pupils",
             .code = "class_too_large",
             .args = {std::to_string(pupils), std::to_string(*most)},
             .severity = Severity::warning});
}

/// Of the year that is running; a class of another year is history or a plan.
void judge_classes_of_today(const Reader& scoped, std::vector<Verdict>& verdicts) {
    const Reader reader = scoped.unscoped(why);
    const ClassLaw law(reader);
    const ClassFacts facts(reader, verdicts);
    const auto count = [](const std::map<Id<Class>, int>& counts, Id<Class> id) {
        const auto at = counts.find(id);
        return at == counts.end() ? 0 : at->second;
    };
    for (Verdict& verdict : verdicts) {
        const auto row = facts.classes.find(Id<Class>{verdict.row});
        const auto year = row == facts.classes.end() ? law.years.end() : law.years.find(row->second.year_id);
        verdict.current =
            year != law.years.end()
            && DateRange{year->second.first_day, year->second.last_day}.contains(reader.today());
        if (!verdict.current) continue;
        const Class& now = row->second;
        verdict.class_id = now.id.value;
        verdict.campus = now.campus_id.value_or(Id<org::Campus>{});
        verdict.required = 1;
        verdict.filled = facts.led.contains(now.id) ? 1 : 0;
        if (!facts.led.contains(now.id))
            add(verdict, Dimension::alive,
                {.path = "homeroom", .code = "no_homeroom", .severity = Severity::warning});
        judge_grades(verdict, law, now, count(facts.grades, now.id));
        judge_size(verdict, law, now, count(facts.pupils, now.id));
    }
}

}  // namespace

namespace {

void pupils_of_classes(const Reader& reader, const std::set<std::int64_t>& classes,
                       std::set<std::int64_t>& records) {
    store::append_linked(reader, {"classes_enrolment", "pupil_id", "class_id"}, classes, records);
}
void pupils_of_grades(const Reader& reader, const std::set<std::int64_t>& rows,
                      std::set<std::int64_t>& records) {
    std::set<std::int64_t> classes;
    store::pointed_to<&ClassGrade::class_id>(reader, rows, classes);
    pupils_of_classes(reader, classes, records);
}
/// The classes of the schools whose stages these are.
void classes_of_schools(const Reader& reader, const std::set<std::int64_t>& stages,
                        std::set<std::int64_t>& records) {
    store::append_selected(reader,
                           "select other.id from " + store::of_every_school(reader, "org_school_stage")
                               + " join classes_class as other on other.school_id = one.school_id and "
                                 "other.ended_at is null where one.id in ",
                           stages, "", records);
}

}  // namespace

std::vector<QualityPart> quality_parts() {
    return {{type_key<people::Pupil>(), judge_places}, {type_key<Class>(), judge_classes_of_today}};
}

std::vector<QualitySource> quality_sources() {
    const TypeKey own = type_key<Class>(), pupil = type_key<people::Pupil>();
    return {{type_key<Enrolment>(), pupil, store::pointed_to<&Enrolment::pupil_id>},
            {own, pupil, pupils_of_classes, false},
            {type_key<ClassGrade>(), pupil, pupils_of_grades, false},
            {own, own, store::themselves},
            {type_key<org::SchoolStage>(), own, classes_of_schools, false},
            {type_key<calendar::SchoolYear>(), own, store::pointing_to<&Class::year_id>, false},
            {type_key<ClassGrade>(), own, store::pointed_to<&ClassGrade::class_id>},
            {type_key<Homeroom>(), own, store::pointed_to<&Homeroom::class_id>},
            // Of a pupil who moves, the class that he left: its row of the history was cut off.
            {type_key<Enrolment>(), own, store::pointed_to<&Enrolment::class_id>}};
}

}  // namespace truong::classes
