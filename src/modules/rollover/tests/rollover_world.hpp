#pragma once
// A lower secondary school in its year 2026-2027, and the steps from there into the next one.
#include "modules/rollover/running.hpp"
#include "modules/rollover/service.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::rollover {

class RolloverWorld : public test::Both {
protected:
    using Class = classes::Class;
    using Pupil = people::Pupil;

    RolloverWorld() {
        world.set_today(*parse_date("2026-10-01"));
        home = world.system;
        home.school = world.school;
    }

    Id<org::Grade> grade(const std::string& stage, const std::string& code) {
        Id<org::Grade> found;
        world.read(home, [&](const Reader& reader) {
            const auto of = reader.first<org::Stage>(where<&org::Stage::code> == stage);
            found = reader
                        .first<org::Grade>(where<&org::Grade::code> == code
                                           && where<&org::Grade::stage_id> == of->id)
                        ->id;
        });
        return found;
    }
    Id<calendar::SchoolYear> year(int start) {
        Id<calendar::SchoolYear> found;
        world.read(home, [&](const Reader& reader) { found = calendar::year_of(reader, start)->id; });
        return found;
    }
    Class open(const std::string& name, Id<org::Grade> of, int start = 2026) {
        return world.put(world.principal, Class{.year_id = year(start), .grade_id = of, .name = name});
    }
    Pupil enter(const std::string& name, const std::optional<Class>& of,
                Date born = *parse_date("2015-03-01")) {
        Pupil pupil;
        world.write(world.principal, [&](Tx& tx) {
            pupil = people::register_pupil(tx, {.full_name = name,
                                                .birth_date = born,
                                                .sex = people::Sex::female,
                                                .valid_from = *parse_date("2026-08-15")});
            if (of)
                tx.put(classes::Enrolment{
                    .pupil_id = pupil.id, .class_id = of->id, .valid_from = *parse_date("2026-08-15")});
        });
        return pupil;
    }
    Id<people::StaffMember> employ(const std::string& name) {
        Id<people::StaffMember> id;
        world.write(world.principal, [&](Tx& tx) {
            id = people::register_staff_member(tx,
                                               {.full_name = name, .valid_from = *parse_date("2020-08-01")})
                     .id;
        });
        return id;
    }
    void lead(const Class& of, Id<people::StaffMember> who) {
        world.put(world.principal,
                  classes::Homeroom{
                      .class_id = of.id, .staff_member_id = who, .valid_from = *parse_date("2026-08-15")});
    }
    void set_state(const Pupil& pupil, people::PupilState state, const std::string& day) {
        world.write(world.principal, [&](Tx& tx) {
            const auto reason = codes::find_code(tx, "leaving_reason", "07", *parse_date(day));
            people::change_state(tx, {.pupil_id = pupil.id,
                                      .state = state,
                                      .day = *parse_date(day),
                                      .reason_id = reason ? std::optional(reason->id) : std::nullopt});
        });
    }

    void in_june() { world.set_today(*parse_date("2027-06-10")); }
    Plan begin_plan(NewPlan wanted = {}) {
        Plan plan;
        world.write(world.principal, [&](Tx& tx) { plan = begin(tx, wanted); });
        return plan;
    }
    Plan plan_now(Id<Plan> id) {
        Plan plan;
        world.read(home, [&](const Reader& reader) { plan = reader.get(id); });
        return plan;
    }
    Plan propose_again(Id<Plan> id) {
        Plan plan;
        world.write(world.principal, [&](Tx& tx) { plan = propose(tx, {id}); });
        return plan;
    }
    void ask_apply(Id<Plan> id) {
        world.write(world.principal, [&](Tx& tx) { apply(tx, {id}); });
    }
    Plan apply_plan(Id<Plan> id, std::size_t at_once = pupils_at_once) {
        ask_apply(id);
        run_apply({.store = world.store(), .actor = world.principal, .plan = id, .at_once = at_once});
        return plan_now(id);
    }
    Plan undo_plan(Id<Plan> id) {
        world.write(world.principal, [&](Tx& tx) { undo(tx, {id}); });
        run_undo({.store = world.store(), .actor = world.principal, .plan = id});
        return plan_now(id);
    }
    UndoLook look_at(Id<Plan> id) {
        UndoLook look;
        world.read(world.principal, [&](const Reader& reader) { look = look_at_undo(reader, {id}); });
        return look;
    }
    PlanRun last_run(Id<Plan> id) {
        PlanRun run;
        world.read(home, [&](const Reader& reader) { run = runs_of(reader, id).front(); });
        return run;
    }
    Report report_of(Id<Plan> id) {
        Report found;
        world.read(world.principal, [&](const Reader& reader) { found = report(reader, {id}); });
        return found;
    }
    void cancel_job(Id<Plan> id) {
        const std::int64_t job = plan_now(id).job;
        world.write(home, [&](Tx& tx) {
            db::Query(tx.connection(), "update job set state = 'cancelled', unique_key = null where id = ?")
                .bind(job)
                .run();
        });
    }

    PlannedPupil planned(const Pupil& pupil) {
        const auto rows =
            world.all<PlannedPupil>(world.principal, where<&PlannedPupil::pupil_id> == pupil.id);
        EXPECT_EQ(rows.size(), 1u) << pupil.full_name;
        return rows.empty() ? PlannedPupil{} : rows.front();
    }
    PlannedClass planned_class(const std::string& name) {
        const auto rows = world.all<PlannedClass>(world.principal, where<&PlannedClass::name> == name);
        EXPECT_EQ(rows.size(), 1u) << name;
        return rows.empty() ? PlannedClass{} : rows.front();
    }
    std::string planned_class_of(const Pupil& pupil) {
        const auto id = planned(pupil).planned_class_id;
        if (!id) return {};
        std::string name;
        world.read(home, [&](const Reader& reader) { name = reader.get(*id).name; });
        return name;
    }
    /// Names of the classes that the pupil is in on that day.
    std::string class_on(const Pupil& pupil, const std::string& day) {
        std::string names;
        world.read(home, [&](const Reader& reader) {
            for (const auto& row :
                 reader.as_of(*parse_date(day))
                     .all<classes::Enrolment>(where<&classes::Enrolment::pupil_id> == pupil.id))
                (names += names.empty() ? "" : ",") += reader.get(row.class_id).name;
        });
        return names;
    }
    std::optional<people::PupilState> state_on(const Pupil& pupil, const std::string& day) {
        std::optional<people::PupilState> state;
        world.read(home, [&](const Reader& reader) {
            const auto row =
                reader.as_of(*parse_date(day))
                    .first<people::PupilStatus>(where<&people::PupilStatus::pupil_id> == pupil.id);
            if (row) state = row->state;
        });
        return state;
    }
    Pupil pupil_now(const Pupil& pupil) {
        Pupil now;
        world.read(home, [&](const Reader& reader) { now = reader.get(pupil.id); });
        return now;
    }
    static std::map<std::string, int> codes_in(const Report& report) {
        std::map<std::string, int> counted;
        for (const ReportLine& line : report.lines)
            if (line.severity != Severity::information) ++counted[line.code];
        return counted;
    }
    test::Seen refusal(const Actor& actor, const std::function<void(Tx&)>& work) {
        return test::problem_of([&] { world.write(actor, work); });
    }

    /// Every live row of the school that somebody wrote, of every time, without the plan's own.
    std::multiset<std::string> everything() {
        std::multiset<std::string> all;
        world.read(home, [&](const Reader& reader) {
            for (const Entity& entity : reader.catalog().entities()) {
                const bool own = entity.table.starts_with("rollover_");
                if (!entity.stored() || !entity.school_owned || own || entity.write.rule == system_only)
                    continue;
                std::vector<std::shared_ptr<void>> rows;
                reader.as_of({}).fetch(entity, {.limit = row_limit - 1},
                                       [&] { return rows.emplace_back(entity.make()).get(); });
                for (const auto& row : rows) {
                    std::string text = entity.table + ' ';
                    encode(entity, row.get(), text);
                    all.insert(std::move(text));
                }
            }
        });
        return all;
    }

    Actor home;  // the system, at home in the school
};

}  // namespace truong::rollover
