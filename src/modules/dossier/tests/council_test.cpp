// Who sits in the council, which stage is assessed, and who may do what in a self-assessment.
#include "modules/accounts/api.hpp"
#include "modules/dossier/tests/dossier_world.hpp"

namespace truong::dossier {
namespace {

class DossierCouncil : public DossierWorld {
protected:
    SelfAssessment begin_of(const std::string& framework, const std::string& stage = {}) {
        return made<SelfAssessment>(world.principal, [&](Tx& tx) {
            return begin_assessment(tx, {.framework_code = framework, .stage_code = stage});
        });
    }
    void appoint(const people::StaffMember& member, Role role, std::optional<Date> until = {}) {
        world.write(world.system, [&](Tx& tx) {
            tx.in_school(world.school, [&] {
                tx.put(accounts::Appointment{.person_id = member.person_id,
                                             .role = role,
                                             .valid_from = tx.today() - 100,
                                             .valid_to = until});
            });
        });
    }
    /// Five, the first one in the chair.
    void choose_five(Id<SelfAssessment> id, Id<people::StaffMember> chair) {
        std::vector<GroupLine> members{{.staff_member_id = chair, .role = MemberRole::chair}};
        for (const char* name : {"Bốn Thư Ký", "Ba", "Hai", "Một"})
            members.push_back({.staff_member_id = staff(name).id,
                               .role = members.size() == 1 ? MemberRole::secretary : MemberRole::member});
        world.write(world.principal, [&](Tx& tx) { choose_group(tx, {.id = id, .members = members}); });
    }
    std::string first_finding(Id<SelfAssessment> id) {
        const auto findings = look(world.principal, id).findings;
        return findings.empty() ? std::string() : findings.front().code;
    }
    void add_stage(const std::string& code) {
        world.write(world.system, [&](Tx& tx) {
            tx.in_school(world.school, [&] {
                const auto stage = tx.first<org::Stage>(where<&org::Stage::code> == code);
                tx.put(org::SchoolStage{.stage_id = stage->id, .valid_from = *parse_date("2020-01-01")});
            });
        });
    }
    void declare_level(const std::string& framework, const std::string& node, int level) {
        const auto attester = staff("Người Chứng Thực").id;
        world.write(world.principal, [&](Tx& tx) {
            readiness::attest(tx, {.framework_code = framework,
                                   .node_code = node,
                                   .level = level,
                                   .narrative = "Biên bản",
                                   .attester_id = attester});
        });
    }
    int status(const Actor& actor, const std::string& line) { return world.call(actor, line).status; }
};
ON_BOTH(DossierCouncil);

TEST_P(DossierCouncil, its_chair_holds_the_post_of_principal_on_that_day) {
    const SelfAssessment assessment = begin_of("TT57");
    const auto chair = staff("Lê Thị Chủ Tịch");
    choose_five(assessment.id, chair.id);
    EXPECT_EQ(first_finding(assessment.id), "group_chair_other") << "nobody appointed her";
    appoint(chair, Role::vice_principal);
    EXPECT_EQ(first_finding(assessment.id), "group_chair_other");
    Date last;
    world.read(world.principal, [&](const Reader& reader) { last = reader.today() + 10; });
    appoint(chair, Role::principal, last);
    EXPECT_EQ(first_finding(assessment.id), "");
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { confirm_assessment(tx, {assessment.id}); }).code,
              "criteria_unconfirmed")
        << "the council stands in the way no more";
    world.set_today(last + 1);
    EXPECT_EQ(first_finding(assessment.id), "group_chair_other") << "her post is over";
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { confirm_assessment(tx, {assessment.id}); }),
              (Seen{ProblemKind::conflict, "group_chair_other"}));
}

TEST_P(DossierCouncil, the_city_standard_leaves_the_chair_to_the_principal) {
    const SelfAssessment assessment = begin();
    choose_chair(assessment.id, staff("Trần Tổ Trưởng").id);
    EXPECT_EQ(first_finding(assessment.id), "");
}

TEST_P(DossierCouncil, a_school_of_two_stages_is_assessed_for_each) {
    EXPECT_EQ(begin_of("TT57").stage_code, "") << "one stage is the whole school";
    add_stage("thpt");
    const auto seen = [&](const std::string& stage) {
        return test::problem_of([&] { begin_of("TT57", stage); });
    };
    EXPECT_EQ(seen(""), (Seen{ProblemKind::invalid, "assessment_stage_needed"}));
    EXPECT_EQ(seen("mn"), (Seen{ProblemKind::invalid, "assessment_stage_unknown"}));
    const SelfAssessment lower = begin_of("TT57", "thcs"), upper = begin_of("TT57", "thpt");
    EXPECT_EQ(seen("thcs"), (Seen{ProblemKind::conflict, "assessment_open"}));
    EXPECT_EQ(look(world.principal, lower.id).stage_vi, "Trung học cơ sở");
    EXPECT_EQ(look(world.principal, upper.id).stage_vi, "Trung học phổ thông");
    world.write(world.principal, [&](Tx& tx) {
        write_criterion(tx, {.id = upper.id, .node_code = "1.1", .narrative = "Của cấp THPT."});
    });
    EXPECT_FALSE(look(world.principal, lower.id).rows.front().narrated) << "each has its own words";
    EXPECT_EQ(test::problem_of([&] { begin_of("THS", "thcs"); }).code, "assessment_stage_unknown")
        << "this standard takes the school as a whole";
    const auto answer = world.call(world.principal, "GET /api/v1/dossier/standards");
    EXPECT_NE(answer.body.find("\"thpt\""), std::string::npos) << answer.body;
}

TEST_P(DossierCouncil, a_stage_is_held_against_its_own_thresholds) {
    add_stage("thpt");
    const auto attester = staff("Người Chứng Thực").id;
    const auto declare_share = [&](const std::string& part, int numerator) {
        world.write(world.principal, [&](Tx& tx) {
            readiness::attest(tx, {.framework_code = "THS",
                                   .node_code = "2.1b",
                                   .part_key = part,
                                   .numerator = numerator,
                                   .denominator = 100,
                                   .narrative = "Khảo sát",
                                   .attester_id = attester});
        });
    };
    declare_share("staff", 100);
    declare_share("students", 35);
    const auto level_of = [&](const std::string& stage) {
        std::int64_t level = -1;
        world.read(world.principal, [&](const Reader& reader) {
            const auto mirror = readiness::mirror_of_stage(reader, {.framework = "THS"}, stage);
            for (const auto& one : mirror.indicators)
                if (one.code == "2.1b") level = one.level;
        });
        return level;
    };
    EXPECT_EQ(level_of("th"), 1) << "from 30 % on";
    EXPECT_EQ(level_of("thpt"), 0);
}

TEST_P(DossierCouncil, the_own_levels_have_their_own_outcome) {
    const SelfAssessment assessment = begin_of("TT57");
    EXPECT_EQ(look(world.principal, assessment.id).self_outcome, "") << "not every level is said";
    for (const AssessmentRow& row : look(world.principal, assessment.id).rows)
        world.write(world.principal, [&](Tx& tx) {
            write_criterion(tx, {.id = assessment.id,
                                 .node_code = row.code,
                                 .narrative = "Đã làm.",
                                 .self_reason = "Có biên bản",
                                 .self_level = 1});
        });
    const AssessmentBoard now = look(world.principal, assessment.id);
    EXPECT_EQ(now.self_outcome, "level_1");
    EXPECT_EQ(now.outcome, "level_0") << "nothing is computed or declared";
    EXPECT_NE(now.note_vi.find("31/12/2028"), std::string::npos);
    EXPECT_NE(now.note_en.find("2028"), std::string::npos);
}

TEST_P(DossierCouncil, an_owner_proves_and_writes_his_own_and_leads_nothing) {
    const SelfAssessment assessment = begin();
    const auto owner = staff("Trần Văn Chủ");
    const Actor actor = seat_of(owner);
    NewEvidence ask = wanted("1.1", "plan");
    ask.url = "https://truong.example.vn/quy-che";
    EXPECT_EQ(refused(actor, [&](Tx& tx) { add_evidence(tx, ask); }).kind, ProblemKind::forbidden);
    const auto give = [&](std::optional<Id<people::StaffMember>> to) {
        world.write(world.principal,
                    [&](Tx& tx) { choose_owner(tx, {.id = assessment.id, .nodes = "1.1", .owner_id = to}); });
    };
    give(owner.id);
    world.write(actor, [&](Tx& tx) { add_evidence(tx, ask); });
    const AssessmentBoard board = look(actor, assessment.id);
    EXPECT_TRUE(board.rows.front().mine);
    EXPECT_FALSE(board.may_lead || board.may_confirm || board.may_write);
    const auto forbidden = [&](const std::function<void(Tx&)>& work) {
        return refused(actor, work).kind == ProblemKind::forbidden;
    };
    EXPECT_TRUE(forbidden([&](Tx& tx) { choose_owner(tx, {.id = assessment.id, .nodes = "1.2"}); }));
    EXPECT_TRUE(forbidden([&](Tx& tx) { choose_group(tx, {.id = assessment.id}); }));
    EXPECT_TRUE(forbidden([&](Tx& tx) { write_assessment(tx, {assessment.id, "A"}); }));
    EXPECT_TRUE(forbidden([&](Tx& tx) { write_standard(tx, {.id = assessment.id, .node_code = "S1"}); }));
    EXPECT_TRUE(forbidden([&](Tx& tx) { confirm_assessment(tx, {assessment.id}); }));
    EXPECT_TRUE(forbidden([&](Tx& tx) { reopen_assessment(tx, {assessment.id, "Vì"}); }));
    EXPECT_TRUE(forbidden([&](Tx& tx) { ask_for_package(tx, {assessment.id}); }));
    give({});
    ask.url += "-2";
    EXPECT_TRUE(forbidden([&](Tx& tx) { add_evidence(tx, ask); })) << "it is his no more";
    EXPECT_TRUE(forbidden(
        [&](Tx& tx) { write_criterion(tx, {.id = assessment.id, .node_code = "1.1", .narrative = "A"}); }));
}

TEST_P(DossierCouncil, officers_see_the_evidence_of_what_was_confirmed_and_of_nothing_else) {
    const Evidence of_city = add("1.1", "của bộ THS");
    NewEvidence ask = wanted("1.1", "plan");
    ask.framework_code = "TT57";
    ask.file_id = file("của bộ TT57").id;
    const Evidence of_circular = add(ask);
    begin_of("TT57");
    const auto seen = [&](const Actor& actor, const Evidence& evidence) {
        std::string line = "GET /api/v1/dossier/evidences/";
        append_id(line, "evd", evidence.id.value);
        return status(actor, line) == 200;
    };
    EXPECT_FALSE(seen(world.officer, of_city)) << "a draft is the school's own";
    const auto room_of = [&] {
        EvidenceRoom found;
        world.read(world.officer, [&](const Reader& reader) {
            found = room(reader, {.framework = "THS", .school_id = world.school});
        });
        return found;
    };
    EXPECT_FALSE(room_of().shown);
    EXPECT_TRUE(room_of().nodes.empty()) << "nothing is called missing that he is not shown";
    frozen();
    EXPECT_TRUE(seen(world.officer, of_city));
    EXPECT_TRUE(room_of().shown);
    EXPECT_EQ(room_of().evidence.size(), 1u);
    EXPECT_FALSE(seen(world.officer, of_circular)) << "that standard is still being written on";
    EXPECT_FALSE(seen(world.other_officer, of_city));
    EXPECT_FALSE(seen(world.guardian, of_city));
    EXPECT_FALSE(seen(world.stranger, of_city));
}

TEST_P(DossierCouncil, what_sank_after_the_confirmation_is_judged_again_at_the_freezing) {
    declare_level("THS", "6.8", 2);
    add("6.8", "biên bản");  // without evidence nothing that is declared is confirmed
    const SelfAssessment assessment = begin();
    choose_chair(assessment.id, staff("Lê Thị Hiệu Trưởng").id);
    fill(assessment.id);
    world.write(world.principal, [&](Tx& tx) { confirm_assessment(tx, {assessment.id}); });
    declare_level("THS", "6.8", 1);
    EXPECT_EQ(refused(world.principal, [&](Tx& tx) { freeze_assessment(tx, {assessment.id}); }),
              (Seen{ProblemKind::conflict, "level_unexplained"}));
    EXPECT_EQ(look(world.principal, assessment.id).state, AssessmentState::confirmed);
    declare_level("THS", "6.8", 2);
    world.write(world.principal, [&](Tx& tx) { freeze_assessment(tx, {assessment.id}); });
    EXPECT_EQ(look(world.principal, assessment.id).state, AssessmentState::frozen);
}

}  // namespace
}  // namespace truong::dossier
