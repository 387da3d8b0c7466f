#include "tests/roundtrip/people_rows.hpp"

#include "modules/custom/api.hpp"
#include "modules/dossier/api.hpp"
#include "modules/office/api.hpp"
#include "modules/planning/api.hpp"
#include "modules/rollover/api.hpp"
#include "modules/staffing/api.hpp"

namespace truong::test {

namespace {

template <class Row> Row* as(const Entity& entity, void* row) {
    return entity.key == type_key<Row>() ? static_cast<Row*>(row) : nullptr;
}

void mend_person(people::Person& person) {
    if (!person.birth_year) person.birth_month.reset();
    if (person.birth_date && person.birth_year) person.birth_date.reset();
    // Samples reach into the future; people do not.
    if (person.birth_date) person.birth_date = *parse_date("1950-01-01") + person.birth_date->days % 20'000;
    if (person.birth_year) person.birth_year = 1900 + *person.birth_year % 100;
}

void mend_class(classes::Class& row) {
    row.room_id.reset();
    if (row.specialised_subject_id) row.specialised = true;
}

/// From the first day of the class's year on.
template <class Row> void mend_days(World& world, const Actor& actor, Row& row) {
    world.read(actor, [&](const Reader& reader) {
        row.valid_from = reader.get(reader.get(row.class_id).year_id).first_day;
    });
    row.valid_to.reset();
}

/// The class's stage has the subject in every grade, from long ago on.
void teach_subject(World& world, const Actor& actor, const staffing::TeachingAssignment& row) {
    world.write(actor, [&](Tx& tx) {
        const org::Grade grade = tx.as_of({}).get(tx.get(row.class_id).grade_id);
        tx.put(curriculum::SubjectStage{.subject_id = row.subject_id,
                                        .stage_id = grade.stage_id,
                                        .first_grade = 1,
                                        .last_grade = 18,
                                        .valid_from = *parse_date("1900-01-01")});
    });
}

void mend_group(World& world, const Actor& actor, classes::Group& group) {
    if (!group.class_id) return;
    world.read(actor, [&](const Reader& reader) { group.year_id = reader.get(*group.class_id).year_id; });
}

/// In the class of the group, in its year.
void mend_member(World& world, const Actor& actor, classes::GroupMember& member) {
    world.write(actor, [&](Tx& tx) {
        const classes::Group group = tx.get(member.group_id);
        member.valid_from = tx.get(group.year_id).first_day;
        if (group.class_id)
            tx.put(classes::Enrolment{
                .pupil_id = member.pupil_id, .class_id = *group.class_id, .valid_from = member.valid_from});
    });
    member.valid_to.reset();
}

/// Of an entity that takes fields; a key means one field for ever.
void mend_own_field(custom::OwnField& field, std::uint64_t number) {
    field.entity = "people_pupil";
    field.key = "sample_" + std::to_string(number);
    field.label_vi = "Mục riêng " + field.key;
    field.label_en.clear();
    field.kind = custom::FieldKind::text;
    field.choices.clear();
    if (field.privacy == custom::FieldPrivacy::sensitive) field.privacy = custom::FieldPrivacy::personal;
}

/// Of the plan of its class; who goes into a class goes up.
void mend_planned_pupil(World& world, const Actor& actor, rollover::PlannedPupil& row) {
    row.outcome = row.planned_class_id ? rollover::PupilOutcome::up : rollover::PupilOutcome::hold;
    if (!row.planned_class_id) return;
    world.read(actor, [&](const Reader& reader) { row.plan_id = reader.get(*row.planned_class_id).plan_id; });
}
void mend_planned_assignment(World& world, const Actor& actor, rollover::PlannedAssignment& row) {
    world.read(actor, [&](const Reader& reader) { row.plan_id = reader.get(row.planned_class_id).plan_id; });
}

/// Only its own steps take a self-assessment on.
void mend_assessment(const Entity& entity, void* row) {
    if (auto* assessment = as<dossier::SelfAssessment>(entity, row))
        assessment->state = dossier::AssessmentState::draft;
}

/// A plan, its tasks and its reports end when or after they begin.
void mend_plans(const Entity& entity, void* row) {
    if (auto* plan = as<planning::ActionPlan>(entity, row)) {
        plan->last_day = plan->first_day;
        plan->state = planning::PlanState::active;
    }
    if (auto* report = as<planning::PeriodReport>(entity, row)) report->last_day = report->first_day;
    if (auto* task = as<planning::PlanTask>(entity, row)) {
        task->due_on = task->starts_on;
        task->parent_id.reset();
    }
}

/// Papers of bodies are decisions, those of meetings minutes, each issued by its own action: here are none.
void mend_office_rows(World& world, const Actor& actor, const Entity& entity, void* row) {
    if (auto* body = as<office::Body>(entity, row)) {
        body->document_id.reset();
        body->topic_id.reset();
        body->valid_from = *parse_date("2020-01-01");
        body->valid_to.reset();
    }
    if (auto* member = as<office::BodyMember>(entity, row)) member->role = office::BodyRole::member;
    if (auto* meeting = as<office::Meeting>(entity, row)) {
        meeting->document_id.reset();
        world.read(actor, [&](const Reader& reader) { meeting->held_on = reader.today(); });
    }
}

/// What a plan of a rollover and its rows must be so that they may be written.
void mend_rollover_rows(World& world, const Actor& actor, const Entity& entity, void* row) {
    if (auto* plan = as<rollover::Plan>(entity, row)) plan->state = rollover::PlanState::draft;
    if (auto* planned = as<rollover::PlannedClass>(entity, row)) planned->room_id.reset();
    if (auto* planned = as<rollover::PlannedPupil>(entity, row)) mend_planned_pupil(world, actor, *planned);
    if (auto* planned = as<rollover::PlannedAssignment>(entity, row))
        mend_planned_assignment(world, actor, *planned);
}

}  // namespace

void mend_people_rows(World& world, const Actor& actor, const Entity& entity, void* row) {
    if (auto* grade = as<org::Grade>(entity, row)) grade->code = "6";  // programmes count grades
    if (auto* person = as<people::Person>(entity, row)) mend_person(*person);
    if (auto* field = as<custom::OwnField>(entity, row)) mend_own_field(*field, world.next_number());
    if (auto* guardianship = as<people::Guardianship>(entity, row))
        if (guardianship->custody == people::Custody::none) guardianship->may_collect = false;
    if (auto* made = as<classes::Class>(entity, row)) mend_class(*made);
    if (auto* enrolment = as<classes::Enrolment>(entity, row)) mend_days(world, actor, *enrolment);
    if (auto* homeroom = as<classes::Homeroom>(entity, row)) mend_days(world, actor, *homeroom);
    if (auto* group = as<classes::Group>(entity, row)) mend_group(world, actor, *group);
    if (auto* member = as<classes::GroupMember>(entity, row)) mend_member(world, actor, *member);
    if (auto* assignment = as<staffing::TeachingAssignment>(entity, row)) {
        mend_days(world, actor, *assignment);
        assignment->group_id.reset();
        teach_subject(world, actor, *assignment);
    }
    mend_rollover_rows(world, actor, entity, row);
    mend_office_rows(world, actor, entity, row);
    mend_plans(entity, row);
    mend_assessment(entity, row);
}

}  // namespace truong::test
