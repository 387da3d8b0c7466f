// A pupil moves from one school of the server to another one, step by step; who may take which step, and what
// is refused; on both databases.
#include <thread>

#include "modules/transfers/tests/two_schools.hpp"

namespace truong::transfers {
namespace {

using test::Seen;

class Transfers : public TwoSchools {
protected:
    std::string path_of(const Transfer& transfer, const std::string& verb) {
        std::string text = "POST /api/v1/transfers/transfers/";
        append_id(text, "trf", transfer.id.value);
        return text + '/' + verb;
    }
    std::int64_t packages() { return world.number("select count(*) from transfers_transfer_package"); }
};
ON_BOTH(Transfers);

TEST_P(Transfers, both_histories_stay_and_each_school_reads_its_own) {
    const Transfer out = enrolled();
    EXPECT_EQ(out.state, TransferState::enrolled);
    const auto rows = records();
    ASSERT_EQ(rows.size(), 2U);
    const auto& old_one = rows[0].id == pupil.id ? rows[0] : rows[1];
    const auto& new_one = rows[0].id == pupil.id ? rows[1] : rows[0];
    EXPECT_EQ(old_one.valid_to, day("2026-11-30"));
    EXPECT_EQ(new_one.valid_from, day("2026-12-01"));
    EXPECT_EQ(new_one.person_id, old_one.person_id);
    EXPECT_EQ(new_one.code, "HS900");
    EXPECT_FALSE(new_one.previous_school.empty());
    EXPECT_TRUE(new_one.entry_type_id);
    world.set_today(day("2026-12-02"));
    EXPECT_TRUE(world.all<people::Pupil>(origin).empty());
    ASSERT_EQ(world.all<people::Pupil>(target).size(), 1U);
    ASSERT_EQ(world.all<classes::Enrolment>(target).size(), 1U);
    EXPECT_EQ(world.all<classes::Enrolment>(target).front().class_id, new_class);
    const auto family = world.all<people::Guardianship>(target);
    ASSERT_EQ(family.size(), 1U);
    EXPECT_EQ(family.front().guardian_id, mother.guardian_id);
    EXPECT_EQ(family.front().phone, "0912345678");
    read(origin, [&](const Reader& reader) {
        const auto places = reader.as_of({}).all<classes::Enrolment>();
        ASSERT_EQ(places.size(), 1U);
        EXPECT_EQ(places.front().valid_to, day("2026-11-30"));
        EXPECT_EQ(reader.as_of({}).all<people::PupilStatus>().size(), 2U);
    });
    EXPECT_EQ(act(origin, close, {.id = out.id, .decision = "45/QĐ"}).state, TransferState::origin_closed);
    EXPECT_EQ(side(target, out).state, TransferState::origin_closed);
}

TEST_P(Transfers, the_new_school_knows_what_was_applied_for_until_the_records_are_released) {
    const Transfer out = leave_for(as_mother);
    const Transfer in = side(target, out);
    EXPECT_EQ(in.full_name, "Lê Văn Hòa");
    EXPECT_FALSE(in.pupil_id);
    EXPECT_TRUE(world.all<people::Person>(target).empty());
    EXPECT_TRUE(world.all<people::Pupil>(target).empty());
    EXPECT_TRUE(world.all<people::Guardianship>(target).empty());
    std::string get = "GET /api/v1/transfers/transfers/";
    append_id(get, "trf", in.id.value);
    EXPECT_EQ(world.call(target, get + "/package").status, 404);
    act(target, accept, {.id = in.id, .class_id = new_class});
    act(origin, release, {.id = out.id});
    const auto answer = world.call(target, get + "/package");
    EXPECT_EQ(answer.status, 200);
    EXPECT_NE(answer.body.find("0912345678"), std::string::npos) << answer.body;
    EXPECT_NE(answer.body.find("6A1"), std::string::npos);
    EXPECT_EQ(side(target, out).package_hash.size(), 64U);
    EXPECT_EQ(side(target, out).package_hash, side(origin, out).package_hash);
    EXPECT_EQ(world.call(world.teacher, get + "/package").status, 403);
    EXPECT_EQ(world.call(origin, get + "/package").status, 404) << "that is the other school's row";
    EXPECT_TRUE(world.all<people::Person>(target).empty());
}

TEST_P(Transfers, clocks_run_in_working_days) {
    const Transfer out = leave_for(origin);  // on Friday 2026-11-20
    EXPECT_EQ(out.answer_due, day("2026-11-27"));
    const Transfer in = act(target, accept, {.id = side(target, out).id, .class_id = new_class});
    EXPECT_EQ(in.release_due, day("2026-11-25"));
    EXPECT_EQ(side(origin, out).release_due, day("2026-11-25"));
    EXPECT_EQ(act(origin, release, {.id = out.id}).placement_due, day("2026-11-27"));
    const Transfer far = act(target, receive,
                             {.full_name = "Trần An",
                              .birth_date = day("2015-01-01"),
                              .from_school = "THCS Xa",
                              .other_province = true});
    EXPECT_EQ(far.answer_due, day("2026-12-02"));
}

TEST_P(Transfers, each_school_takes_its_own_steps_only) {
    const Transfer out = leave_for(origin);
    const Transfer in = side(target, out);
    EXPECT_EQ(refused(origin, accept, {.id = in.id, .class_id = new_class}).kind, ProblemKind::not_found);
    EXPECT_EQ(refused(target, release, {.id = out.id}).kind, ProblemKind::not_found);
    EXPECT_EQ(refused(origin, accept, {.id = out.id, .class_id = old_class}),
              (Seen{ProblemKind::conflict, "not_this_step"}));
    EXPECT_EQ(refused(origin, release, {.id = out.id}), (Seen{ProblemKind::conflict, "not_this_step"}));
    EXPECT_EQ(refused(target, enrol, {.id = in.id}), (Seen{ProblemKind::conflict, "not_this_step"}));
    Actor teacher_there = target;
    teacher_there.roles = {Role::teacher};
    EXPECT_EQ(refused(teacher_there, accept, {.id = in.id, .class_id = new_class}).kind,
              ProblemKind::not_found);
    EXPECT_TRUE(world.all<Transfer>(world.teacher).empty());
    EXPECT_TRUE(world.all<Transfer>(world.officer).empty());
}

TEST_P(Transfers, a_guardian_applies_for_his_own_child_only) {
    const people::Pupil other = admit(origin, "Trần An", "079215000002", old_class);
    EXPECT_EQ(refused(as_mother, apply, {.pupil_id = other.id, .to_code = target_code}).kind,
              ProblemKind::not_found);
    people::Guardianship limited = mother;
    limited.custody = people::Custody::limited;
    limited.may_collect = false;
    limited = world.put(origin, limited);
    EXPECT_EQ(refused(as_mother, apply, {.pupil_id = pupil.id, .to_code = target_code}),
              (Seen{ProblemKind::forbidden, "forbidden"}));
    limited.custody = people::Custody::full;
    world.put(origin, limited);
    const Transfer out = leave_for(as_mother);
    EXPECT_EQ(world.all<Transfer>(as_mother).size(), 1U);
    EXPECT_EQ(refused(as_mother, release, {.id = out.id}).kind, ProblemKind::forbidden);
    EXPECT_EQ(act(as_mother, withdraw, {.id = out.id, .note = "Ở lại"}).state, TransferState::withdrawn);
    EXPECT_EQ(side(target, out).state, TransferState::withdrawn);
}

TEST_P(Transfers, a_pupil_has_one_open_transfer) {
    const Transfer out = leave_for(origin);
    EXPECT_EQ(refused(origin, apply, {.pupil_id = pupil.id, .to_school = "THCS Khác"}),
              (Seen{ProblemKind::conflict, "transfer_open"}));
    const Transfer second = act(target, receive,
                                {.full_name = "Lê Văn Hòa",
                                 .birth_date = day("2015-03-05"),
                                 .personal_number = "079215000001",
                                 .from_school = "Không nhớ"});
    EXPECT_EQ(second.state, TransferState::refused) << "it stays and counts like every try";
    EXPECT_TRUE(second.other_code.empty());
    EXPECT_FALSE(second.personal_number);
    EXPECT_FALSE(second.person_id);
    act(target, refuse, {.id = side(target, out).id, .note = "Hết chỗ"});
    EXPECT_EQ(side(origin, out).note, "Hết chỗ");
    EXPECT_EQ(leave_for(origin).state, TransferState::applied);
}

TEST_P(Transfers, two_applications_in_a_race_leave_one) {
    std::atomic<int> made = 0, refusals = 0;
    const auto try_it = [&] {
        try {
            leave_for(origin);
            ++made;
        } catch (const Problem&) {
            ++refusals;
        }
    };
    std::thread left(try_it), right(try_it);
    left.join();
    right.join();
    EXPECT_EQ(made, 1);
    EXPECT_EQ(refusals, 1);
    EXPECT_EQ(world.number("select count(*) from transfers_transfer where direction = 'out'"), 1);
}

TEST_P(Transfers, an_exact_number_and_birth_date_find_the_old_school_and_nothing_else) {
    const NewArrival wrong{.full_name = "Lê Hòa",
                           .birth_date = day("2015-03-06"),
                           .personal_number = "079215000001",
                           .from_school = "Không nhớ"};
    EXPECT_TRUE(act(target, receive, wrong).other_code.empty());
    NewArrival right = wrong;
    right.birth_date = day("2015-03-05");
    const Transfer in = act(target, receive, right);
    EXPECT_EQ(in.other_code, origin_code);
    EXPECT_EQ(in.full_name, "Lê Hòa") << "as the applicant wrote it";
    EXPECT_EQ(side(origin, in).pupil_id, pupil.id);
    EXPECT_EQ(world.number("select count(*) from access_log where row_id = ?", {pupil.person_id.value}), 1)
        << "the person sees who looked";
    EXPECT_EQ(act(origin, refuse, {.id = side(origin, in).id, .note = "Gia đình không xin chuyển"}).state,
              TransferState::refused);
    EXPECT_EQ(refused(world.teacher, receive, right), (Seen{ProblemKind::forbidden, "forbidden"}));
    EXPECT_EQ(refused(origin, receive, right), (Seen{ProblemKind::conflict, "is_here"}));
}

TEST_P(Transfers, trying_numbers_ends_at_the_norm) {
    world.write(world.system, [&](Tx& tx) {
        auto norm = *tx.first<codes::Norm>(where<&codes::Norm::code> == std::string("transfer_applications"));
        norm.maximum = 2;
        tx.put(norm);
    });
    const NewArrival any{.full_name = "Lê Hòa", .birth_date = day("2015-03-06"), .from_school = "Xa"};
    act(target, receive, any);
    act(target, receive, any);
    EXPECT_EQ(refused(target, receive, any), (Seen{ProblemKind::too_many, "too_many_applications"}));
    NewArrival nowhere = any;
    nowhere.from_school.clear();
    nowhere.birth_date = day("2015-03-05");
    nowhere.personal_number = "079215000001";
    EXPECT_EQ(refused(target, receive, nowhere), (Seen{ProblemKind::invalid, "school_needed"}))
        << "hit or miss, nothing is looked up";
    EXPECT_EQ(world.number("select count(*) from access_log"), 0);
    world.set_today(day("2026-11-21"));
    EXPECT_NO_THROW(act(target, receive, any));
}

TEST_P(Transfers, a_full_class_takes_a_reason) {
    world.write(world.system, [&](Tx& tx) {
        for (codes::Norm norm : tx.all<codes::Norm>(where<&codes::Norm::code> == std::string("class_size"))) {
            norm.maximum = 1;
            tx.put(norm);
        }
    });
    const people::Pupil second = admit(origin, "Trần An", "079215000002", old_class);
    const Transfer out = accepted();
    const Transfer other =
        act(origin, apply, {.pupil_id = second.id, .to_code = target_code, .reason = "Chuyển nhà"});
    const Acceptance without{.id = side(target, other).id, .class_id = new_class};
    EXPECT_EQ(refused(target, accept, without), (Seen{ProblemKind::invalid, "class_full"}))
        << "the place is reserved";
    Acceptance with = without;
    with.note = "Anh em ruột học cùng trường";
    EXPECT_EQ(act(target, accept, with).state, TransferState::sent_to_origin);
    EXPECT_EQ(refused(target, accept, with), (Seen{ProblemKind::conflict, "not_this_step"}));
    EXPECT_EQ(side(origin, out).state, TransferState::sent_to_origin);
}

TEST_P(Transfers, days_and_classes_that_do_not_fit_are_refused) {
    EXPECT_EQ(refused(origin, apply,
                      {.pupil_id = pupil.id, .to_code = target_code, .effective_on = day("2026-08-20")}),
              (Seen{ProblemKind::invalid, "moves_before_entry"}));
    EXPECT_EQ(refused(origin, apply, {.pupil_id = pupil.id, .to_code = origin_code}),
              (Seen{ProblemKind::invalid, "same_school"}));
    EXPECT_EQ(refused(origin, apply, {.pupil_id = pupil.id, .to_code = "00000000"}),
              (Seen{ProblemKind::invalid, "school_unknown"}));
    EXPECT_EQ(refused(origin, apply, {.pupil_id = pupil.id}), (Seen{ProblemKind::invalid, "school_needed"}));
    const Transfer out = leave_for(origin);
    EXPECT_EQ(refused(target, accept, {.id = side(target, out).id, .class_id = old_class}).kind,
              ProblemKind::not_found)
        << "a class of the other school";
    act(target, accept, {.id = side(target, out).id, .class_id = new_class});
    act(origin, release, {.id = out.id});
    EXPECT_EQ(refused(origin, release, {.id = out.id}), (Seen{ProblemKind::conflict, "not_this_step"}));
    EXPECT_EQ(refused(target, enrol, {.id = side(target, out).id, .effective_on = day("2027-09-05")}),
              (Seen{ProblemKind::invalid, "class_of_another_time"}));
    EXPECT_EQ(refused(target, enrol, {.id = side(target, out).id, .effective_on = day("2026-08-10")}),
              (Seen{ProblemKind::invalid, "moves_before_entry"}));
    EXPECT_EQ(records().size(), 1U);
}

TEST_P(Transfers, a_school_takes_back_its_own_last_step) {
    const Transfer out = released();
    const Transfer in = side(target, out);
    EXPECT_EQ(packages(), 2);
    EXPECT_EQ(refused(target, take_back, {.id = in.id}), (Seen{ProblemKind::conflict, "not_your_step"}));
    EXPECT_EQ(act(origin, take_back, {.id = out.id}).state, TransferState::sent_to_origin);
    EXPECT_EQ(side(target, out).state, TransferState::sent_to_origin);
    EXPECT_TRUE(side(target, out).package_hash.empty());
    act(origin, release, {.id = out.id});
    act(target, enrol, {.id = in.id});
    EXPECT_EQ(records().size(), 2U);
    EXPECT_EQ(act(target, take_back, {.id = in.id}).state, TransferState::records_released);
    ASSERT_EQ(records().size(), 1U);
    EXPECT_FALSE(records().front().valid_to);
    EXPECT_EQ(world.all<classes::Enrolment>(origin).size(), 1U);
    EXPECT_FALSE(world.all<classes::Enrolment>(origin).front().valid_to);
    EXPECT_FALSE(world.all<people::Guardianship>(origin).front().valid_to);
    act(target, enrol, {.id = in.id});
    EXPECT_EQ(records().size(), 2U);
}

TEST_P(Transfers, what_was_written_since_stands_in_the_way) {
    const Transfer out = enrolled("2026-11-10");
    people::Pupil here = world.all<people::Pupil>(target).front();
    here.phone = "0912345679";
    world.put(target, here);
    EXPECT_EQ(refused(target, take_back, {.id = side(target, out).id}),
              (Seen{ProblemKind::conflict, "not_undoable"}));
    EXPECT_EQ(records().size(), 2U);
    EXPECT_EQ(refused(origin, refuse, {.id = out.id, .note = "Muộn rồi"}),
              (Seen{ProblemKind::conflict, "not_this_step"}));
    EXPECT_EQ(refused(origin, withdraw, {.id = out.id, .note = "Muộn rồi"}),
              (Seen{ProblemKind::conflict, "not_this_step"}));
    EXPECT_EQ(world.call(origin, path_of(out, "take-back"), "{}").status, 409);
}

TEST_P(Transfers, a_record_that_is_gone_is_not_released) {
    const Transfer out = accepted();
    world.write(world.system, [&](Tx& tx) {
        const Entity& entity = tx.catalog().of(type_key<people::Pupil>());
        tx.connection().script("update " + entity.table + " set ended_at = 1");
    });
    EXPECT_EQ(refused(origin, release, {.id = out.id}), (Seen{ProblemKind::conflict, "record_gone"}));
    EXPECT_EQ(act(target, withdraw, {.id = side(target, out).id, .note = "Hồ sơ không còn"}).state,
              TransferState::withdrawn);
}

TEST_P(Transfers, nobody_is_in_classes_of_two_schools) {
    enrolled();
    EXPECT_EQ(test::problem_of([&] {
                  people::Pupil back = pupil;
                  back.valid_to.reset();
                  world.put(origin, back);
              }),
              (Seen{ProblemKind::conflict, "pupil_elsewhere"}));
    EXPECT_EQ(test::problem_of([&] {
                  world.put(origin, classes::Enrolment{.pupil_id = pupil.id,
                                                       .class_id = old_class,
                                                       .valid_from = day("2026-12-10")});
              }),
              (Seen{ProblemKind::conflict, "in_class_elsewhere"}));
}

TEST_P(Transfers, he_comes_from_a_school_outside_with_his_papers) {
    const Transfer in = act(target, receive,
                            {.full_name = "Trần Thị Bình",
                             .birth_date = day("2015-07-01"),
                             .personal_number = "079315000009",
                             .from_school = "THCS Xa",
                             .grade_id = grade,
                             .effective_on = day("2026-11-20")});
    EXPECT_EQ(act(target, accept, {.id = in.id, .class_id = new_class}).state, TransferState::accepted);
    EXPECT_EQ(refused(target, enrol, {.id = in.id}), (Seen{ProblemKind::conflict, "not_this_step"}));
    EXPECT_EQ(act(target, note_papers, {.id = in.id, .decision = "7/GT"}).state,
              TransferState::records_released);
    const Transfer done = act(target, enrol, {.id = in.id, .code = "HS901"});
    EXPECT_FALSE(done.personal_number);
    const auto all = world.all<people::Pupil>(target);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().full_name, "Trần Thị Bình");
    EXPECT_EQ(all.front().previous_school, "THCS Xa");
    const Transfer twin =
        act(target, receive,
            {.full_name = "Trần Thị Bình", .birth_date = day("2015-07-01"), .from_school = "THCS Xa"});
    EXPECT_EQ(act(target, withdraw, {.id = twin.id, .note = "Ghi hai lần"}).state, TransferState::withdrawn);
}

TEST_P(Transfers, he_goes_to_a_school_outside) {
    const Transfer out = act(origin, apply, {.pupil_id = pupil.id, .to_school = "Trường Quốc tế"});
    EXPECT_TRUE(world.all<Transfer>(target).empty());
    act(origin, release, {.id = out.id});
    EXPECT_EQ(packages(), 1);
    EXPECT_EQ(refused(origin, close, {.id = out.id}), (Seen{ProblemKind::invalid, "day_needed"}));
    act(origin, close, {.id = out.id, .effective_on = day("2026-11-21"), .decision = "9/QĐ"});
    EXPECT_EQ(records().front().valid_to, day("2026-11-20"));
    EXPECT_EQ(world.all<people::PupilStatus>(origin).front().destination, "Trường Quốc tế");
    EXPECT_EQ(act(origin, take_back, {.id = out.id}).state, TransferState::records_released);
    EXPECT_FALSE(records().front().valid_to);
}

TEST_P(Transfers, what_a_judgment_set_for_later_days_goes_along) {
    const auto custody = [&](people::Custody value, std::string_view from) {
        people::Guardianship row = mother;
        row.custody = value;
        row.may_collect = value != people::Custody::none;
        world.write(origin, [&](Tx& tx) { tx.change_from(row, day(from)); });
    };
    custody(people::Custody::none, "2027-01-01");
    const Transfer out = enrolled();
    std::map<Date, people::Guardianship> rows;
    read(target, [&](const Reader& reader) {
        for (const auto& row : reader.as_of({}).all<people::Guardianship>()) rows[row.valid_from] = row;
    });
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[day("2026-12-01")].custody, people::Custody::full);
    EXPECT_EQ(rows[day("2026-12-01")].valid_to, day("2026-12-31"));
    EXPECT_EQ(rows[day("2027-01-01")].custody, people::Custody::none);
    EXPECT_FALSE(rows[day("2027-01-01")].valid_to);
}

TEST_P(Transfers, whom_a_judgment_limits_does_not_learn_where_the_child_goes) {
    leave_for(as_mother);
    EXPECT_EQ(world.all<Transfer>(as_mother).size(), 1U);
    people::Guardianship limited = mother;
    limited.custody = people::Custody::limited;
    world.put(origin, limited);
    EXPECT_TRUE(world.all<Transfer>(as_mother).empty());
}

TEST_P(Transfers, a_number_alone_attaches_nobody) {
    const auto arrive = [&](const std::string& name, const std::string& number) {
        const Transfer in = act(target, receive,
                                {.full_name = name,
                                 .birth_date = day("1990-02-03"),
                                 .personal_number = number,
                                 .from_school = "THCS Xa",
                                 .effective_on = day("2026-11-20")});
        act(target, accept, {.id = in.id, .class_id = new_class});
        act(target, note_papers, {.id = in.id});
        return refused(target, enrol, {.id = in.id});
    };
    world.write(origin, [&](Tx& tx) {
        people::register_guardian(tx, {.full_name = "Lê Văn Bố",
                                       .birth_date = day("1990-02-03"),
                                       .personal_number = "079090000007",
                                       .pupil_id = pupil.id});
    });
    EXPECT_EQ(arrive("Trần Văn Khác", "079090000007"), (Seen{ProblemKind::conflict, "number_of_another"}));
    EXPECT_EQ(arrive("Lê Văn Bố", "079090000007"), (Seen{ProblemKind::conflict, "person_elsewhere"}));
}

TEST_P(Transfers, nobody_comes_before_the_old_school_lets_him_go) {
    const Transfer out = released("2026-12-01");
    EXPECT_EQ(refused(target, enrol, {.id = side(target, out).id, .effective_on = day("2026-11-30")}),
              (Seen{ProblemKind::invalid, "moves_before_release"}));
    EXPECT_FALSE(records().front().valid_to);
    EXPECT_EQ(act(target, enrol, {.id = side(target, out).id}).state, TransferState::enrolled);
}

TEST_P(Transfers, without_a_named_day_nobody_comes_before_the_release) {
    const Transfer out = act(origin, apply, {.pupil_id = pupil.id, .to_code = target_code});
    const Id<Transfer> in = side(target, out).id;
    act(target, accept, {.id = in, .class_id = new_class});
    act(origin, release, {.id = out.id});
    EXPECT_EQ(refused(target, enrol, {.id = in, .effective_on = day("2026-11-19")}),
              (Seen{ProblemKind::invalid, "moves_before_release"}));
    EXPECT_EQ(act(target, enrol, {.id = in}).effective_on, day("2026-11-20"));
}

TEST_P(Transfers, who_stays_takes_his_records_back) {
    const Transfer out = released();
    std::string get = "GET /api/v1/transfers/transfers/";
    append_id(get, "trf", side(target, out).id.value);
    const auto answer = world.call(target, get + "/package");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(*answer.header("Cache-Control"), "no-store");
    act(as_mother, withdraw, {.id = out.id, .note = "Ở lại"});
    EXPECT_EQ(world.call(target, get + "/package").status, 404);
    EXPECT_EQ(world.number("select count(*) from transfers_transfer_package where ended_at is null"), 1)
        << "the origin keeps its own";
    EXPECT_EQ(refused(origin, take_back, {.id = out.id}), (Seen{ProblemKind::conflict, "not_your_step"}))
        << "the family withdrew it";
    EXPECT_EQ(refused(target, take_back, {.id = side(target, out).id}),
              (Seen{ProblemKind::conflict, "not_your_step"}));
}

TEST_P(Transfers, a_clerk_of_one_campus_fills_no_class_of_another) {
    const auto here = world.put(target, org::Campus{.code = "A", .name = "Cơ sở A"}).id;
    const auto there = world.put(target, org::Campus{.code = "B", .name = "Cơ sở B"}).id;
    const auto class_at = [&](Id<org::Campus> campus, const std::string& name) {
        return world
            .put(target,
                 classes::Class{.year_id = year.id, .grade_id = grade, .name = name, .campus_id = campus})
            .id;
    };
    const Id<classes::Class> own = class_at(here, "6C1"), other = class_at(there, "6C2");
    Actor clerk = target;
    clerk.campus = here;
    const Transfer out = leave_for(origin);
    const Id<Transfer> in = side(target, out).id;
    EXPECT_EQ(refused(clerk, accept, {.id = in, .class_id = other}).kind, ProblemKind::not_found);
    act(clerk, accept, {.id = in, .class_id = own});
    act(origin, release, {.id = out.id});
    EXPECT_EQ(refused(clerk, enrol, {.id = in, .class_id = other}).kind, ProblemKind::not_found);
    EXPECT_EQ(act(clerk, enrol, {.id = in}).class_id, own);
}

TEST_P(Transfers, a_number_goes_with_the_answer) {
    const NewArrival any{.full_name = "Trần An",
                         .birth_date = day("2015-03-06"),
                         .personal_number = "079215000031",
                         .from_school = "Xa"};
    EXPECT_FALSE(
        act(target, refuse, {.id = act(target, receive, any).id, .note = "Hết chỗ"}).personal_number);
    EXPECT_FALSE(
        act(target, withdraw, {.id = act(target, receive, any).id, .note = "Đổi ý"}).personal_number);
}

TEST_P(Transfers, a_set_that_an_archive_names_is_not_taken_back) {
    const Transfer out = accepted();
    const std::int64_t foreign = world.number("select min(id) from change_set");
    world.write(world.system, [&](Tx& tx) {
        tx.connection().script("update transfers_transfer set last_set = " + std::to_string(foreign));
    });
    EXPECT_EQ(refused(target, take_back, {.id = side(target, out).id}),
              (Seen{ProblemKind::conflict, "not_your_step"}));
}

TEST_P(Transfers, they_stand_in_worklists_and_on_the_home_page) {
    leave_for(origin);
    const auto lists = world.call(target, "GET /api/v1/platform/worklists");
    EXPECT_NE(lists.body.find("transfers.to_answer"), std::string::npos);
    const auto home = world.call(target, "GET /api/v1/platform/home");
    EXPECT_NE(home.body.find("transfers.open"), std::string::npos);
    const auto found = world.call(as_mother, "GET /api/v1/transfers/schools?name=79000502");
    EXPECT_NE(found.body.find(target_code), std::string::npos) << found.body;
}

}  // namespace
}  // namespace truong::transfers
