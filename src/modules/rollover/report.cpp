// The dry run: what would be written, and what a person should look at. It reads and writes nothing.
#include <algorithm>

#include "modules/rollover/entities.hpp"
#include "modules/rollover/facts.hpp"
#include "modules/rollover/service.hpp"

namespace truong::rollover {

namespace {

constexpr std::size_t most_lines = 20'000;

template <class Row> std::string id_text(const Reader& reader, Id<Row> id) {
    std::string text;
    append_id(text, reader.catalog().of(type_key<Row>()).prefix, id.value);
    return text;
}

class Forecast {
public:
    Forecast(const Reader& reader, const Plan& plan)
        : reader_(reader), plan_(plan), norms_(reader, plan.starts_on) {
        for (PlannedClass& row : every<PlannedClass>(reader, where<&PlannedClass::plan_id> == plan.id))
            classes_.emplace(row.id, std::move(row));
        pupils_ = every<PlannedPupil>(reader, where<&PlannedPupil::plan_id> == plan.id);
        find_who_studies(reader.get(plan.to_year_id).last_day);
        find_who_completed(reader.get(plan.from_year_id).last_day);
        next_ = classes_of(reader, plan.to_year_id);
        for (const classes::Enrolment& row :
             rows_of<&classes::Enrolment::class_id>(reader.as_of({}), ids_in(next_)))
            there_.emplace(row.pupil_id, row.class_id);
        for (const auto& [id, row] : classes_of(reader, plan.from_year_id)) old_names_.emplace(id, row.name);
    }

    Report make() {
        look_at_classes();
        look_at_pupils();
        measure_classes();
        report_.assignments = static_cast<int>(
            reader_.count<PlannedAssignment>(where<&PlannedAssignment::plan_id> == plan_.id));
        return std::move(report_);
    }

private:
    void add(ReportLine line, Finding finding) {
        if (report_.lines.size() == most_lines) {
            report_.cut = true;
            return;
        }
        line.code = finding.code;
        line.severity = finding.severity;
        line.message_vi = sentence_vi(reader_.catalog(), finding);
        line.message_en = sentence_en(reader_.catalog(), finding);
        report_.lines.push_back(std::move(line));
    }
    void add(const PlannedClass& row, Finding finding) {
        add({.row = id_text(reader_, row.id), .name = row.name, .class_name = row.name}, std::move(finding));
    }
    void add(const PlannedPupil& row, const std::string& code, Severity severity) {
        const auto name = old_names_.find(row.from_class_id.value_or(Id<classes::Class>{}));
        add({.row = id_text(reader_, row.id),
             .name = row.full_name,
             .class_name = name == old_names_.end() ? "" : name->second},
            {.path = "pupil_id", .code = code, .severity = severity});
    }

    /// The question that the job asks again when it places them.
    void find_who_studies(Date last_day) {
        std::set<Id<people::Pupil>> ids;
        for (const PlannedPupil& row : pupils_)
            if (row.planned_class_id) ids.insert(row.pupil_id);
        std::map<Id<people::Pupil>, std::vector<people::PupilStatus>> states;
        for (people::PupilStatus& row : rows_of<&people::PupilStatus::pupil_id>(reader_.as_of({}), ids))
            states[row.pupil_id].push_back(std::move(row));
        for (const people::Pupil& row : rows_of<&people::Pupil::id>(reader_.as_of({}), ids))
            if (first_day_of_study(row, states[row.id], {plan_.starts_on, last_day})) studies_.insert(row.id);
    }

    /// What an earlier run has written is not written again.
    void find_who_completed(Date last_day) {
        using people::PupilStatus;
        const Condition completed = where<&PupilStatus::state> == people::PupilState::completed
                                    && where<&PupilStatus::valid_from> == last_day;
        for (const PupilStatus& row : every<PupilStatus>(reader_.as_of({}), completed))
            completed_.insert(row.pupil_id);
    }

    const classes::Class* found_for(const PlannedClass& row) const {
        for (const auto& [id, there] : next_)
            if (row.class_id ? id == *row.class_id : there.name == row.name) return &there;
        return nullptr;
    }
    void look_at_classes() {
        for (const auto& [id, row] : classes_) {
            if (is_open(row)) {
                const auto old = old_names_.find(row.from_class_id.value_or(Id<classes::Class>{}));
                const bool taken = row.exception == ClassException::name_taken || old == old_names_.end();
                add(row, {.path = "name",
                          .code = code_of(row.exception),
                          .args = {taken ? row.name : old->second},
                          .severity = Severity::warning});
            }
            if (row.staff_member_id)
                ++report_.homerooms;
            else
                add(row, {.path = "staff_member_id",
                          .code = "rollover_no_homeroom",
                          .severity = Severity::information});
            const classes::Class* there = found_for(row);
            if (!there) {
                ++report_.classes_new;
                continue;
            }
            ++report_.classes_found;
            if (there->grade_id != row.grade_id) {
                blocked_.insert(id);
                add(row, {.path = "name", .code = "rollover_class_of_other_grade"});
            } else if (!row.class_id) {
                add(row,
                    {.path = "name", .code = "rollover_class_exists", .severity = Severity::information});
            }
        }
    }

    void look_at_pupils() {
        for (const PlannedPupil& row : pupils_) {
            if (is_open(row)) add(row, code_of(row.exception), Severity::warning);
            switch (row.outcome) {
                case PupilOutcome::up:
                case PupilOutcome::repeat: look_at_placed(row); break;
                case PupilOutcome::complete:
                    ++(completed_.contains(row.pupil_id) ? report_.already_there : report_.completing);
                    break;
                case PupilOutcome::leave:
                    ++report_.leaving;
                    leavers_.push_back(row);
                    break;
                case PupilOutcome::hold: ++report_.waiting; break;
            }
        }
        look_at_leavers();
    }
    void look_at_placed(const PlannedPupil& row) {
        if (there_.contains(row.pupil_id)) {
            ++report_.already_there;
            return;
        }
        const bool blocked = !row.planned_class_id || blocked_.contains(*row.planned_class_id);
        if (blocked || !studies_.contains(row.pupil_id)) {
            ++report_.waiting;
            return;
        }
        const bool repeats = row.outcome == PupilOutcome::repeat;
        ++(repeats ? report_.repeating : report_.up);
        ++coming_[*row.planned_class_id];
        if (repeats) ++repeating_[*row.planned_class_id];
    }
    void look_at_leavers() {
        std::set<Id<people::Pupil>> ids;
        for (const PlannedPupil& row : leavers_) ids.insert(row.pupil_id);
        std::set<Id<people::Pupil>> open;
        for (const people::Pupil& pupil : rows_of<&people::Pupil::id>(reader_.as_of({}), ids))
            if (!pupil.valid_to || *pupil.valid_to >= plan_.starts_on) open.insert(pupil.id);
        for (const PlannedPupil& row : leavers_)
            if (open.contains(row.pupil_id)) add(row, "rollover_leaver_open", Severity::warning);
    }

    /// With those who are in the class already.
    void measure_classes() {
        std::map<Id<org::Grade>, org::Grade> grades;
        for (const org::Grade& grade : reader_.as_of({}).all<org::Grade>()) grades.emplace(grade.id, grade);
        std::map<Id<org::Stage>, std::string> stages;
        for (const org::Stage& stage : reader_.as_of({}).all<org::Stage>())
            stages.emplace(stage.id, stage.code);
        std::map<Id<classes::Class>, int> in_class;
        for (const auto& [pupil, id] : there_) ++in_class[id];
        for (const auto& [id, row] : classes_) {
            const classes::Class* there = found_for(row);
            const org::Grade& grade = grades[row.grade_id];
            ClassForecast line{.name = row.name,
                               .pupils = coming_[id] + (there ? in_class[there->id] : 0),
                               .repeating = repeating_[id],
                               .most = norms_.of("class_size", {grade.code, stages[grade.stage_id]}).maximum,
                               .exists = there != nullptr};
            line.too_large = line.most && line.pupils > *line.most;
            if (line.too_large)
                add(row, {.path = "name",
                          .code = "class_too_large",
                          .args = {std::to_string(line.pupils), std::to_string(*line.most)},
                          .severity = Severity::warning});
            order_.emplace_back(grade.sort, report_.classes.size());
            report_.classes.push_back(std::move(line));
        }
        std::sort(order_.begin(), order_.end(), [&](const auto& one, const auto& two) {
            return std::pair(one.first, report_.classes[one.second].name)
                   < std::pair(two.first, report_.classes[two.second].name);
        });
        std::vector<ClassForecast> sorted;
        for (const auto& [sort, at] : order_) sorted.push_back(report_.classes[at]);
        report_.classes = std::move(sorted);
    }

    const Reader& reader_;
    const Plan& plan_;
    const codes::Norms norms_;
    std::map<Id<PlannedClass>, PlannedClass> classes_;
    std::vector<PlannedPupil> pupils_, leavers_;
    std::map<Id<classes::Class>, classes::Class> next_;
    std::map<Id<people::Pupil>, Id<classes::Class>> there_;
    std::set<Id<people::Pupil>> completed_;
    std::set<Id<people::Pupil>> studies_;  // at some day in the new classes
    std::map<Id<classes::Class>, std::string> old_names_;
    std::map<Id<PlannedClass>, int> coming_, repeating_;
    std::set<Id<PlannedClass>> blocked_;
    std::vector<std::pair<int, std::size_t>> order_;
    Report report_;
};

}  // namespace

Report report(const Reader& reader, const WhichPlan& which) {
    require_rule(reader, planners);
    const Plan plan = reader.get(which.id);
    Report made = Forecast(reader, plan).make();
    made.may_apply = !is_never(reader.ask(deciders));
    return made;
}

}  // namespace truong::rollover
