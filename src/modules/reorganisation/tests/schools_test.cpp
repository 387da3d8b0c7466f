// Schools that merge and split: nobody is lost, doubled or in two classes on one day.
#include "modules/reorganisation/tests/decision_world.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/overview/overview.hpp"
#include "platform/store/undo.hpp"

namespace truong::reorganisation {
namespace {

class SchoolMerge : public DecisionWorld {
protected:
    SchoolMerge() {
        day = on("2026-12-01");
        taken = open_class(world.school, "6A1");
        same_name = open_class(world.other_school, "6A1");
        second = open_class(world.other_school, "6A2");
        pupil_of(world.school, "Nguyễn Một", taken);
        for (const char* name : {"Trần Hai", "Trần Ba"}) pupil_of(world.other_school, name, same_name);
        pupil_of(world.other_school, "Lê Bốn", second);
        pupil_of(world.other_school, "Lê Năm Chưa Xếp Lớp", {});
        leader = employ(world.other_school, "Cô Sáu");
        world.write(at(world.other_school), [&](Tx& tx) {
            tx.put(classes::Homeroom{
                .class_id = second, .staff_member_id = leader.id, .valid_from = on("2026-08-20")});
            tx.put(accounts::Appointment{
                .person_id = leader.person_id, .role = Role::clerk, .valid_from = on("2026-08-20")});
            tx.put(staffing::Department{.name = "Tổ Toán", .valid_from = on("2020-08-01")});
        });
        world.put(at(world.school), staffing::Department{.name = "Tổ Toán", .valid_from = on("2020-08-01")});
    }
    Decision merged(const Actor& actor) {
        const Decision decision = enter_decision(actor, day);
        say(actor, decision,
            {.kind = LineKind::school_merged,
             .from_school_id = world.other_school,
             .to_school_id = world.school});
        return decision;
    }
    std::set<std::string> class_names(Id<org::School> school) {
        std::set<std::string> all;
        for (const auto& row : rows<classes::Class>(school, day)) all.insert(row.name);
        return all;
    }
    /// By name of the pupil the class on that day, at any school.
    std::map<std::string, std::vector<std::string>> places(Date on_day) {
        std::map<std::string, std::vector<std::string>> found;
        world.read(world.system, [&](const Reader& reader) {
            const Reader then = reader.as_of(on_day);
            for (const auto& row : then.all<classes::Enrolment>())
                found[then.get(row.pupil_id).full_name].push_back(then.get(row.class_id).name);
        });
        return found;
    }
    static std::string letters(int number) {
        std::string text = "B";
        for (; number > 0; number /= 20) text += static_cast<char>('a' + number % 20);
        return text;
    }
    Actor province() {
        Actor actor{.hat = Hat::officer, .account = {8}};
        world.read(world.system, [&](const Reader& reader) {
            actor.authority = reader.first<org::Unit>(where<&org::Unit::code> == std::string("79"))->id;
        });
        return actor;
    }
    Date day;
    Id<classes::Class> taken, same_name, second;
    people::StaffMember leader;
};
ON_BOTH(SchoolMerge);

TEST_P(SchoolMerge, everybody_goes_on_at_the_other_school_from_the_day_on) {
    const Decision done = carry_out(world.administrator, merged(world.administrator));
    ASSERT_EQ(done.state, DecisionState::applied) << done.fault;
    EXPECT_EQ(done.pupils, 4);
    EXPECT_EQ(done.classes, 2);
    EXPECT_EQ(done.staff, 1);
    EXPECT_EQ(names(world.school, day).size(), 5U);
    EXPECT_EQ(names(world.other_school, day).size(), 0U);
    EXPECT_EQ(names(world.school, day - 1), std::vector<std::string>{"Nguyễn Một"});
    EXPECT_EQ(names(world.other_school, day - 1).size(), 4U);
    EXPECT_EQ(class_names(world.school),
              (std::set<std::string>{"6A1", "6A2", "6A1 (cơ sở Trường 79000502)"}));
    for (const auto& [name, in] : places(day)) EXPECT_EQ(in.size(), 1U) << name;
    for (const auto& [name, in] : places(day - 1)) EXPECT_EQ(in.size(), 1U) << name;
    EXPECT_EQ(places(day).size(), 4U);
    EXPECT_EQ(places(day)["Trần Hai"], std::vector<std::string>{"6A1 (cơ sở Trường 79000502)"});
    EXPECT_EQ(rows<people::Guardianship>(world.school, day).size(), 5U);
    EXPECT_EQ(rows<people::PupilProfile>(world.school, day).size(), 5U);
    EXPECT_EQ(rows<people::PupilStatus>(world.school, day).size(), 5U);
    EXPECT_EQ(rows<people::Verification>(world.school, day).size(), 5U);
    EXPECT_EQ(rows<classes::Homeroom>(world.school, day).size(), 1U);
    EXPECT_EQ(rows<org::Campus>(world.school, day).size(), 2U);
    EXPECT_EQ(rows<staffing::Department>(world.school, day).size(), 1U);
    EXPECT_EQ(matters(MatterKind::class_name).size(), 1U);
    EXPECT_EQ(matters(MatterKind::campus_code).size(), 1U);
    EXPECT_EQ(matters(MatterKind::appointment).size(), 1U);
    EXPECT_EQ(rows<accounts::Appointment>(world.other_school, day).size(), 0U);
}

TEST_P(SchoolMerge, the_person_is_the_same_and_the_record_says_where_it_came_from) {
    const auto before = rows<people::Pupil>(world.other_school, day - 1);
    carry_out(world.administrator, merged(world.administrator));
    std::set<Id<people::Person>> was, is;
    for (const auto& pupil : before) was.insert(pupil.person_id);
    for (const auto& pupil : rows<people::Pupil>(world.school, day))
        if (pupil.previous_school == "Trường 79000502") is.insert(pupil.person_id);
    EXPECT_EQ(was, is);
    const auto origins = world.all<CarriedRow>(world.principal);
    EXPECT_GT(origins.size(), 12U);
    EXPECT_TRUE(world.all<CarriedRow>(world.stranger).empty());
    EXPECT_TRUE(world.all<CarriedRow>(world.guardian).empty());
}

TEST_P(SchoolMerge, the_closed_school_stays_readable_for_those_above_the_one_that_goes_on) {
    carry_out(world.administrator, merged(world.administrator));
    EXPECT_EQ(above_school(world.other_school, day - 1), (std::vector<std::string>{"26737", "79"}));
    EXPECT_EQ(above_school(world.other_school, day), (std::vector<std::string>{"79000501", "26734", "79"}));
    // Officers see the staff of schools, not their pupils.
    const auto seen = [&](const Actor& actor) {
        std::size_t count = 0;
        world.read(actor, [&](const Reader& reader) {
            for (const auto& member : reader.as_of({}).all<people::StaffMember>())
                count += member.valid_to ? 1 : 0;
        });
        return count;
    };
    world.set_today(day - 1);
    EXPECT_EQ(seen(world.other_officer), 1U);
    EXPECT_EQ(seen(world.officer), 0U);
    world.set_today(day);
    EXPECT_EQ(seen(world.other_officer), 0U);
    EXPECT_EQ(seen(world.officer), 1U);
    EXPECT_EQ(seen(world.principal), 0U);
}

TEST_P(SchoolMerge, the_undo_leaves_everything_as_it_was) {
    const std::string before = picture();
    const Decision decision = merged(world.administrator);
    const std::string entered = picture();
    ASSERT_EQ(before, entered);
    carry_out(world.administrator, decision);
    EXPECT_NE(picture(), before);
    const Decision undone = take_back(world.administrator, decision);
    EXPECT_EQ(undone.state, DecisionState::undone) << undone.fault;
    EXPECT_EQ(picture(), before);
    EXPECT_EQ(names(world.other_school, day).size(), 4U);
    EXPECT_EQ(places(day).size(), 4U);
    const Decision again = carry_out(world.administrator, decision);
    EXPECT_EQ(again.state, DecisionState::applied) << again.fault;
    EXPECT_EQ(names(world.school, day).size(), 5U);
}

TEST_P(SchoolMerge, what_was_written_since_stands_in_the_way_of_the_undo) {
    const Decision decision = merged(world.administrator);
    carry_out(world.administrator, decision);
    world.set_today(day);
    for (people::Pupil pupil : rows<people::Pupil>(world.school, day))
        if (pupil.full_name == "Trần Hai") {
            pupil.phone = "+84900000001";
            world.put(at(world.school), pupil);
        }
    const Decision kept = take_back(world.administrator, decision);
    EXPECT_EQ(kept.state, DecisionState::applied) << "it stands as before";
    EXPECT_NE(kept.fault.find("pup_"), std::string::npos) << kept.fault;
    EXPECT_EQ(names(world.school, day).size(), 5U);
}

TEST_P(SchoolMerge, work_that_stopped_goes_on_without_doubling_anybody) {
    for (int i = 0; i < 230; ++i)
        world.write(at(world.other_school), [&](Tx& tx) {
            const auto pupil = people::register_pupil(
                tx, {.full_name = "Phạm " + letters(i), .valid_from = on("2026-08-20")});
            tx.put(
                classes::Enrolment{.pupil_id = pupil.id, .class_id = second, .valid_from = on("2026-08-25")});
        });
    const Decision decision = merged(world.administrator);
    world.write(world.administrator, [&](Tx& tx) { apply(tx, {decision.id}); });
    int parts = 0;
    run_apply(world.store(), world.administrator, decision.id,
              [&](std::int64_t, std::int64_t) { return ++parts < 3; });
    EXPECT_EQ(loaded(decision.id).state, DecisionState::applying);
    const auto half = names(world.school, day).size();
    EXPECT_GT(half, 1U);
    EXPECT_LT(half, 235U);
    for (const auto& [name, in] : places(day)) EXPECT_EQ(in.size(), 1U) << name;
    run_apply(world.store(), world.administrator, decision.id, {});
    const Decision done = loaded(decision.id);
    ASSERT_EQ(done.state, DecisionState::applied) << done.fault;
    EXPECT_EQ(done.pupils, 234);
    EXPECT_EQ(names(world.school, day).size(), 235U);
    EXPECT_EQ(world.number("select count(distinct change_set_id) from change_log where entity = "
                           "'people_pupil' and operation = 'created' and school_id = ?",
                           {world.school.value}),
              2)
        << "one set for the pupil who was there, one for the whole decision";
}

TEST_P(SchoolMerge, latecomers_are_taken_along_when_it_is_applied_again) {
    const Decision decision = merged(world.administrator);
    carry_out(world.administrator, decision);
    pupil_of(world.other_school, "Vũ Đến Muộn", {});
    EXPECT_EQ(names(world.other_school, day).size(), 1U);
    const Decision again = carry_out(world.administrator, decision);
    EXPECT_EQ(again.state, DecisionState::applied) << again.fault;
    EXPECT_EQ(again.pupils, 5);
    EXPECT_EQ(names(world.other_school, day).size(), 0U);
    EXPECT_EQ(names(world.school, day).size(), 6U);
    EXPECT_EQ(class_names(world.school).size(), 3U);
    const Decision undone = take_back(world.administrator, decision);
    EXPECT_EQ(undone.state, DecisionState::undone) << undone.fault;
    EXPECT_EQ(names(world.other_school, day).size(), 5U);
    EXPECT_EQ(names(world.school, day).size(), 1U);
}

TEST_P(SchoolMerge, who_goes_on_with_it_writes_in_his_own_name) {
    const std::string before = picture();
    const Decision decision = merged(world.administrator);
    Actor another = world.administrator;
    another.account = {77};
    world.write(world.administrator, [&](Tx& tx) { apply(tx, {decision.id}); });
    int parts = 0;
    run_apply(world.store(), world.administrator, decision.id,
              [&](std::int64_t, std::int64_t) { return ++parts < 1; });
    EXPECT_EQ(loaded(decision.id).state, DecisionState::applying);
    run_apply(world.store(), another, decision.id, {});
    ASSERT_EQ(loaded(decision.id).state, DecisionState::applied) << loaded(decision.id).fault;
    const auto written_by = [&](std::int64_t account) {
        return world.number(
            "select count(*) from change_log l join change_set s on s.id = l.change_set_id "
            "where s.operation = 'reorganisation.apply' and s.account_id = ? "
            "and l.operation = 'created' and l.entity in ('people_pupil', 'classes_class')",
            {account});
    };
    EXPECT_EQ(written_by(world.administrator.account.value), 2) << "the classes";
    EXPECT_EQ(written_by(77), 4) << "the pupils";
    const Decision undone = take_back(world.administrator, decision);
    EXPECT_EQ(undone.state, DecisionState::undone) << undone.fault;
    EXPECT_EQ(picture(), before);
}

TEST_P(SchoolMerge, what_is_undone_in_part_is_undone_to_the_end_first) {
    const std::string before = picture();
    const Decision decision = merged(world.administrator);
    carry_out(world.administrator, decision);
    pupil_of(world.other_school, "Vũ Đến Muộn", {});
    carry_out(world.administrator, decision);
    world.write(world.administrator, [&](Tx& tx) { undo(tx, {decision.id}); });
    int runs = 0;
    run_undo(world.store(), world.administrator, decision.id,
             [&](std::int64_t, std::int64_t) { return ++runs < 2; });
    EXPECT_EQ(loaded(decision.id).state, DecisionState::undoing);
    EXPECT_EQ(names(world.other_school, day).size(), 1U) << "only the second run";
    world.set_today(day);
    for (people::Pupil pupil : rows<people::Pupil>(world.school, day))
        if (pupil.full_name == "Trần Hai") {
            pupil.phone = "+84900000001";
            world.put(at(world.school), pupil);
        }
    const std::int64_t since = world.number("select max(id) from change_set");
    run_undo(world.store(), world.administrator, decision.id, {});
    EXPECT_EQ(loaded(decision.id).state, DecisionState::failed);
    EXPECT_EQ(
        problem_of([&] { world.write(world.administrator, [&](Tx& tx) { apply(tx, {decision.id}); }); }),
        (Seen{ProblemKind::conflict, "decision_half_undone"}));
    const Decision beside = enter_decision(world.administrator, day + 5, "13/QĐ-UBND");
    say(world.administrator, beside,
        {.kind = LineKind::school_split,
         .from_school_id = world.school,
         .classes = "6A1",
         .new_code = "79000780",
         .new_name = "Trường THCS Tách Ra"});
    EXPECT_EQ(problem_of([&] { world.write(world.administrator, [&](Tx& tx) { apply(tx, {beside.id}); }); }),
              (Seen{ProblemKind::conflict, "decision_unfinished"}));
    world.write(at(world.school), [&](Tx& tx) { store::undo(tx, since); });
    const Decision undone = take_back(world.administrator, decision);
    EXPECT_EQ(undone.state, DecisionState::undone) << undone.fault;
    EXPECT_EQ(names(world.other_school, day).size(), 5U);
}

TEST_P(SchoolMerge, only_the_decision_itself_takes_its_work_back) {
    const Decision done = carry_out(world.administrator, merged(world.administrator));
    platform::UndoRequest request;
    append_id(request.id, "chg", done.change_set);
    EXPECT_EQ(problem_of([&] { world.write(world.system, [&](Tx& tx) { platform::undo(tx, request); }); }),
              (Seen{ProblemKind::conflict, "own_undo"}));
    EXPECT_NE(problem_of([&] { world.write(world.stranger, [&](Tx& tx) { platform::undo(tx, request); }); }),
              (Seen{ProblemKind::conflict, "own_undo"}));
    EXPECT_EQ(take_back(world.administrator, done).state, DecisionState::undone);
}

TEST_P(SchoolMerge, who_has_a_record_at_both_keeps_one_and_it_is_told) {
    // Only staff: the transfers keep a pupil from being at two schools on one day.
    world.put(at(world.school),
              people::StaffMember{.person_id = leader.person_id, .valid_from = on("2026-09-10")});
    const Decision done = carry_out(world.administrator, merged(world.administrator));
    ASSERT_EQ(done.state, DecisionState::applied) << done.fault;
    EXPECT_EQ(matters(MatterKind::person_at_both).size(), 1U);
    EXPECT_EQ(rows<people::StaffMember>(world.school, day).size(), 1U);
    EXPECT_EQ(rows<people::StaffMember>(world.other_school, day).size(), 0U);
}

TEST_P(SchoolMerge, two_schools_become_a_new_one) {
    const Decision decision = enter_decision(world.administrator, day);
    for (const Id<org::School> school : {world.school, world.other_school})
        say(world.administrator, decision,
            {.kind = LineKind::school_merged,
             .from_school_id = school,
             .new_code = "79000777",
             .new_name = "Trường THCS Hợp Nhất"});
    const Preview view = look(world.administrator, decision);
    EXPECT_EQ(view.faults, "");
    EXPECT_EQ(view.pupils, 5);
    EXPECT_EQ(view.schools, 2);
    const Decision done = carry_out(world.administrator, decision);
    ASSERT_EQ(done.state, DecisionState::applied) << done.fault;
    const auto made =
        world.all<org::School>(world.administrator, where<&org::School::code> == std::string("79000777"));
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(names(made.front().id, day).size(), 5U);
    EXPECT_EQ(rows<org::SchoolStage>(made.front().id, day).size(), 1U);
    EXPECT_EQ(above_school(made.front().id, day), (std::vector<std::string>{"26734", "79"}));
    const Decision undone = take_back(world.administrator, decision);
    EXPECT_EQ(undone.state, DecisionState::undone) << undone.fault;
    EXPECT_TRUE(
        world.all<org::School>(world.administrator, where<&org::School::code> == std::string("79000777"))
            .empty());
}

TEST_P(SchoolMerge, chosen_classes_go_to_a_new_school_and_the_others_stay) {
    const Decision decision = enter_decision(world.administrator, day);
    say(world.administrator, decision,
        {.kind = LineKind::school_split,
         .from_school_id = world.other_school,
         .classes = "6A2",
         .new_code = "79000778",
         .new_name = "Trường THCS Tách Ra"});
    const Decision done = carry_out(world.administrator, decision);
    ASSERT_EQ(done.state, DecisionState::applied) << done.fault;
    const auto made =
        world.all<org::School>(world.administrator, where<&org::School::code> == std::string("79000778"));
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(names(made.front().id, day), std::vector<std::string>{"Lê Bốn"});
    EXPECT_EQ(names(world.other_school, day).size(), 3U);
    EXPECT_EQ(rows<classes::Homeroom>(world.other_school, day).size(), 0U);
    EXPECT_EQ(matters(MatterKind::row_not_carried).size(), 1U) << "whom nobody told to go with the class";
    world.read(world.administrator, [&](const Reader& reader) {
        EXPECT_FALSE(reader.get(world.other_school).closed_on.has_value());
    });
}

class SchoolDivided : public SchoolMerge {
protected:
    /// One campus goes to a neighbour, the rest to a new school.
    void divide(bool rest_first) {
        const auto campus =
            world.put(at(world.other_school), org::Campus{.code = "LE", .name = "Điểm lẻ Bản Mới"});
        pupil_of(world.other_school, "Hồ Ở Xa", open_class(world.other_school, "6L", campus.id));
        const Decision decision = enter_decision(world.administrator, day);
        const NewLine part{.kind = LineKind::campus_moved,
                           .from_school_id = world.other_school,
                           .to_school_id = world.school,
                           .campus_code = "LE"};
        const NewLine rest{.kind = LineKind::school_merged,
                           .from_school_id = world.other_school,
                           .new_code = "79000779",
                           .new_name = "Trường THCS Kế Tục"};
        say(world.administrator, decision, rest_first ? rest : part);
        say(world.administrator, decision, rest_first ? part : rest);
        const Preview view = look(world.administrator, decision);
        EXPECT_EQ(view.campuses, 2);
        EXPECT_EQ(view.classes, 3);
        EXPECT_EQ(view.pupils, 5);
        const std::string before = picture();
        const Decision done = carry_out(world.administrator, decision);
        ASSERT_EQ(done.state, DecisionState::applied) << done.fault;
        const auto made =
            world.all<org::School>(world.administrator, where<&org::School::code> == std::string("79000779"));
        ASSERT_EQ(made.size(), 1U);
        EXPECT_EQ(class_names(world.school), (std::set<std::string>{"6A1", "6L"}));
        EXPECT_EQ(class_names(made[0].id), (std::set<std::string>{"6A1", "6A2"}));
        EXPECT_EQ(rows<org::Campus>(world.school, day).size(), 2U);
        EXPECT_EQ(rows<org::Campus>(made[0].id, day).size(), 1U);
        EXPECT_EQ(names(world.school, day), (std::vector<std::string>{"Hồ Ở Xa", "Nguyễn Một"}));
        EXPECT_EQ(names(made[0].id, day).size(), 4U);
        const Decision undone = take_back(world.administrator, decision);
        EXPECT_EQ(undone.state, DecisionState::undone) << undone.fault;
        EXPECT_EQ(picture(), before);
    }
};
ON_BOTH(SchoolDivided);

TEST_P(SchoolDivided, the_campus_named_first) { divide(false); }
TEST_P(SchoolDivided, the_rest_named_first) { divide(true); }

TEST_P(SchoolMerge, a_campus_goes_with_its_classes_rooms_and_staff) {
    org::Campus campus;
    world.write(at(world.other_school), [&](Tx& tx) {
        campus = tx.put(org::Campus{.code = "LE", .name = "Điểm lẻ Bản Mới"});
        tx.put(org::Room{.campus_id = campus.id,
                         .code = "P1",
                         .name = "Phòng 1",
                         .kind_id = tx.all<org::RoomKind>().front().id});
    });
    const auto far = open_class(world.other_school, "6L", campus.id);
    pupil_of(world.other_school, "Hồ Ở Xa", far);
    const Decision decision = enter_decision(world.administrator, day);
    say(world.administrator, decision,
        {.kind = LineKind::campus_moved,
         .from_school_id = world.other_school,
         .to_school_id = world.school,
         .campus_code = "LE"});
    const Preview view = look(world.administrator, decision);
    EXPECT_EQ(view.campuses, 1);
    EXPECT_EQ(view.classes, 1);
    EXPECT_EQ(view.pupils, 1);
    EXPECT_EQ(view.staff, 0);
    const Decision done = carry_out(world.administrator, decision);
    ASSERT_EQ(done.state, DecisionState::applied) << done.fault;
    EXPECT_EQ(names(world.school, day), (std::vector<std::string>{"Hồ Ở Xa", "Nguyễn Một"}));
    EXPECT_EQ(rows<org::Room>(world.school, day).size(), 1U);
    EXPECT_EQ(class_names(world.school), (std::set<std::string>{"6A1", "6L"}));
}

TEST_P(SchoolMerge, only_an_authority_above_both_schools_enters_it) {
    const Seen out{ProblemKind::forbidden, "decision_out_of_reach"};
    for (const Actor& actor : {world.officer, world.other_officer}) {
        const Decision decision = enter_decision(actor, day);
        EXPECT_EQ(problem_of([&] {
                      say(actor, decision,
                          {.kind = LineKind::school_merged,
                           .from_school_id = world.other_school,
                           .to_school_id = world.school});
                  }),
                  out);
    }
    for (const Actor& actor : {world.principal, world.teacher, world.guardian})
        EXPECT_EQ(problem_of([&] { enter_decision(actor, day); }).kind, ProblemKind::forbidden);
    const Decision decision = merged(province());
    EXPECT_EQ(problem_of([&] { look(world.officer, decision); }).kind, ProblemKind::not_found);
    EXPECT_EQ(look(province(), decision).class_names, "6A1 → 6A1 (cơ sở Trường 79000502)");
    const Decision done = carry_out(province(), decision);
    EXPECT_EQ(done.state, DecisionState::applied) << done.fault;
    EXPECT_EQ(names(world.school, day).size(), 5U);
    EXPECT_EQ(take_back(province(), decision).state, DecisionState::undone);
}

TEST_P(SchoolMerge, two_at_once_are_refused) {
    const Decision first = merged(world.administrator), second_one = merged(world.administrator);
    world.write(world.administrator, [&](Tx& tx) { apply(tx, {first.id}); });
    EXPECT_EQ(problem_of([&] { world.write(world.administrator, [&](Tx& tx) { apply(tx, {first.id}); }); }),
              (Seen{ProblemKind::conflict, "decision_running"}));
    EXPECT_EQ(
        problem_of([&] { world.write(world.administrator, [&](Tx& tx) { apply(tx, {second_one.id}); }); }),
        (Seen{ProblemKind::conflict, "decision_beside"}));
    run_apply(world.store(), world.administrator, first.id, {});
    EXPECT_EQ(loaded(first.id).state, DecisionState::applied);
    EXPECT_EQ(
        problem_of([&] { world.write(world.administrator, [&](Tx& tx) { apply(tx, {second_one.id}); }); }),
        (Seen{ProblemKind::invalid, "decision_school_closed"}));
}

TEST_P(SchoolMerge, jobs_apply_it_and_take_it_back) {
    const Decision decision = merged(province());
    const std::string before = picture();
    jobs::Runner runner{world.store(), decision_jobs()};
    world.write(province(), [&](Tx& tx) { apply(tx, {decision.id}); });
    EXPECT_EQ(loaded(decision.id).state, DecisionState::applying);
    runner.run_due();
    EXPECT_EQ(loaded(decision.id).state, DecisionState::applied) << loaded(decision.id).fault;
    EXPECT_EQ(names(world.school, day).size(), 5U);
    world.write(province(), [&](Tx& tx) { undo(tx, {decision.id}); });
    runner.run_due();
    EXPECT_EQ(loaded(decision.id).state, DecisionState::undone) << loaded(decision.id).fault;
    EXPECT_EQ(picture(), before);
}

TEST_P(SchoolMerge, a_matter_is_settled_with_a_word) {
    const Decision decision = merged(world.administrator);
    const int open = carry_out(world.administrator, decision).open_matters;
    const OpenMatter matter = matters(MatterKind::appointment).at(0);
    world.write(world.administrator, [&](Tx& tx) {
        settle_matter(tx, {matter.id, "Đã bổ nhiệm lại ở trường mới"});
    });
    EXPECT_EQ(loaded(decision.id).open_matters, open - 1);
    EXPECT_EQ(problem_of([&] {
                  world.write(world.officer, [&](Tx& tx) { settle_matter(tx, {matter.id, "x"}); });
              }).kind,
              ProblemKind::not_found);
}

}  // namespace
}  // namespace truong::reorganisation
