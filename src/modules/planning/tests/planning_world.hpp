#pragma once
// A plan with its leader, a teacher who does something in it, another one who does not, and outsiders.
#include "modules/accounts/tests/signing_in.hpp"
#include "modules/planning/entities.hpp"
#include "tests/world/problem.hpp"

namespace truong::planning {

using test::problem_of;
using test::Seen;

class PlanningWorld : public accounts::SigningIn {
protected:
    PlanningWorld() {
        leader = staff("Đỗ Thị Hạnh", world.school, Role::principal);
        teacher = staff("Trần Thu Hà", world.school, {}, people::StaffKind::teacher);
        colleague = staff("Lê Văn Nam", world.school, {}, people::StaffKind::teacher);
        stranger = staff("Bùi Xa", world.other_school, Role::principal);
        read(leader.actor, [&](const Reader& reader) {
            year = calendar::year_on(reader, reader.today())->id;
            today = reader.today();
        });
    }

    void read(const Actor& actor, const std::function<void(const Reader&)>& work) { world.read(actor, work); }
    template <class Out, class In> Out act(const Actor& actor, Out (*service)(Tx&, const In&), const In& in) {
        Out row;
        world.write(actor, [&](Tx& tx) { row = service(tx, in); });
        return row;
    }
    template <class Out, class In>
    Seen refused(const Actor& actor, Out (*service)(Tx&, const In&), const In& in) {
        return problem_of([&] { act(actor, service, in); });
    }
    Id<people::StaffMember> member(const accounts::Somebody& one) {
        return world
            .all<people::StaffMember>(leader.actor, where<&people::StaffMember::person_id> == one.person)
            .at(0)
            .id;
    }
    /// Yesterday was his last day.
    void dismiss(const accounts::Somebody& one) {
        const Id<people::StaffMember> id = member(one);
        world.write(world.system, [&](Tx& tx) {
            auto record = tx.get(id);
            record.valid_to = today - 1;
            tx.put(record);
        });
    }
    ActionPlan draft(PlanKind kind = PlanKind::digital_transformation) {
        return world.put(leader.actor, ActionPlan{.year_id = year,
                                                  .kind = kind,
                                                  .title = "Kế hoạch chuyển đổi số",
                                                  .first_day = today - 60,
                                                  .last_day = today + 180});
    }
    PlanTask add(Id<ActionPlan> plan, const accounts::Somebody& owner,
                 const std::string& title = "Rà hồ sơ") {
        return world.put(leader.actor, PlanTask{.plan_id = plan, .title = title, .owner_id = member(owner)});
    }
    /// Active, with one task of the teacher.
    PlanTask running() {
        const ActionPlan plan = draft();
        const PlanTask task = add(plan.id, teacher);
        act(leader.actor, activate_plan, {plan.id});
        return task;
    }
    PlanTask now(const PlanTask& task) {
        return world.all<PlanTask>(leader.actor, where<&PlanTask::id> == task.id).at(0);
    }
    std::int64_t waiting(const Actor& actor, std::string_view code) {
        const http::Response answer = world.call(actor, "GET /api/v1/platform/worklists");
        const std::string mark = "\"code\":\"" + std::string(code) + '"';
        std::size_t at = answer.body.find(mark);
        if (at == std::string::npos) return -1;
        at = answer.body.find("\"waiting\":", at);
        return std::stoll(answer.body.substr(at + 10));
    }

    accounts::Somebody leader, teacher, colleague, stranger;
    Id<calendar::SchoolYear> year;
    Date today;
};

}  // namespace truong::planning
