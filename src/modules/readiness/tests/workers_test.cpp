// Whose work it is to lift the school: by name, with the rows that are his.
#include "modules/readiness/workers.hpp"
#include "modules/quality/api.hpp"
#include "modules/readiness/tests/mirror_world.hpp"

namespace truong::readiness {
namespace {

class ReadinessWorkers : public MirrorWorld {
protected:
    /// What waits in the records of these pupils, of nobody else.
    void lack(const std::vector<people::Pupil>& pupils) {
        world.write(world.system, [&](Tx& tx) {
            tx.in_school(world.school, [&] {
                for (const auto& each : tx.all<quality::RecordScore>()) tx.end(each.id);
            });
        });
        for (const people::Pupil& each : pupils)
            world.write(world.system, [&](Tx& tx) {
                tx.in_school(world.school, [&] {
                    tx.put(quality::RecordScore{.record = text("pup", each.id.value),
                                                .record_kind = "people_pupil",
                                                .required = 10,
                                                .filled = 9,
                                                .touched_on = tx.today()});
                });
            });
    }
    struct Seen {
        std::string vi, en;
        bool mine = false, responsible = false;
        std::int64_t own = 0;
    };
    Seen seen_by(const Actor& actor, std::string_view code) {
        Seen seen;
        world.read(actor, [&](const Reader& reader) {
            Planned planned;
            if (!code.empty()) planned.facts.push_back(find_fact(reader, code));
            Workers workers(reader, world.school);
            seen.responsible = workers.name(planned);
            seen.vi = planned.action.whose_vi;
            seen.en = planned.action.whose_en;
            seen.mine = planned.action.mine;
            seen.own = planned.action.own_missing.value_or(0);
        });
        return seen;
    }
};
ON_BOTH(ReadinessWorkers);

TEST_P(ReadinessWorkers, the_homeroom_teacher_is_named_with_his_pupils_and_nobody_elses) {
    lack({child, cousin, sister});
    const Seen asked = seen_by(principal, "quality.pupils_complete");
    EXPECT_EQ(asked.vi, "Trần Thu Hà (6A1): 2 em; Văn thư, giáo vụ: Đỗ Hạnh")
        << "a class without a teacher names nobody";
    EXPECT_EQ(asked.en.rfind("Trần Thu Hà (6A1): 2 pupils; ", 0), 0u) << asked.en;
    EXPECT_FALSE(asked.responsible) << "whoever leads the school may do it, and is not whose work it is";
    EXPECT_TRUE(asked.mine);
    const Seen teacher = seen_by(leader.actor, "quality.pupils_complete");
    EXPECT_TRUE(teacher.responsible);
    EXPECT_EQ(teacher.own, 2);
    const Seen clerk_sees = seen_by(clerk.actor, "quality.pupils_complete");
    EXPECT_TRUE(clerk_sees.responsible);
    EXPECT_EQ(clerk_sees.own, 0);
    const Seen other_teacher = seen_by(outsider.actor, "quality.pupils_complete");
    EXPECT_FALSE(other_teacher.responsible) << "he leads no class";
    EXPECT_FALSE(other_teacher.mine);
    lack({sister});
    EXPECT_FALSE(seen_by(leader.actor, "quality.pupils_complete").responsible)
        << "nothing of his class waits";
}

TEST_P(ReadinessWorkers, holders_of_the_role_are_named_and_else_who_leads) {
    EXPECT_EQ(seen_by(principal, "people.pupils_matched").vi, "Văn thư, giáo vụ: Đỗ Hạnh");
    const Seen declared = seen_by(principal, "");
    EXPECT_EQ(declared.vi, "Hiệu trưởng: Lê Thị Hiệu Trưởng");
    EXPECT_TRUE(declared.responsible);
    EXPECT_FALSE(seen_by(clerk.actor, "").responsible);
    world.write(world.system, [&](Tx& tx) {
        tx.in_school(world.school, [&] {
            for (const auto& each :
                 tx.all<accounts::Appointment>(where<&accounts::Appointment::role> == Role::clerk))
                tx.end(each.id);
        });
    });
    const Seen alone = seen_by(principal, "people.pupils_matched");
    EXPECT_EQ(alone.vi, "Hiệu trưởng: Lê Thị Hiệu Trưởng") << "nobody holds the role";
    EXPECT_TRUE(alone.responsible);
}

TEST_P(ReadinessWorkers, an_officer_is_told_roles_and_no_names) {
    lack({child});
    const Seen officer = seen_by(world.officer, "quality.pupils_complete");
    EXPECT_EQ(officer.vi.find("Hà"), std::string::npos) << officer.vi;
    EXPECT_EQ(officer.vi.rfind("Giáo viên; Văn thư", 0), 0u) << officer.vi;
    EXPECT_FALSE(officer.responsible);
    EXPECT_FALSE(officer.mine);
}

TEST_P(ReadinessWorkers, the_first_page_of_each_has_what_is_his) {
    for (const json::Value& each : data(outsider.actor, "GET /api/v1/readiness/actions").items)
        EXPECT_TRUE(each.find("mine")->flag);
    for (const json::Value& each : data(leader.actor, "GET /api/v1/readiness/actions").items)
        EXPECT_TRUE(each.find("own_missing")->integer().has_value())
            << "a teacher has work of his class only";
    const json::Value leads = data(principal, "GET /api/v1/readiness/actions");
    EXPECT_FALSE(leads.items.empty());
    for (const json::Value& each : data(clerk.actor, "GET /api/v1/readiness/actions").items)
        EXPECT_NE(each.find("whose_vi")->text.find("Văn thư"), std::string::npos);
}

}  // namespace
}  // namespace truong::readiness
