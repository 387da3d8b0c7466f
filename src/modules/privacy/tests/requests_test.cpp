// Demands, their clocks and what they do to the data: on both databases. The world's today is a Friday.
#include <set>

#include "modules/privacy/tests/family.hpp"
#include "platform/store/seal.hpp"

namespace truong::privacy {
namespace {

using test::Seen;

class PrivacyRequests : public Family {
protected:
    /// Taken in, prepared by the clerk, confirmed by the principal.
    DataRequest erased(Id<people::Person> who, const Actor& asker) {
        const DataRequest request = ask(asker, {.person_id = who, .kind = RequestKind::erase});
        step(as_clerk, prepare_request, {.id = request.id, .answer = "Đã kiểm tra"});
        return step(as_principal, finish_request, {.id = request.id, .answer = "Đã xóa"});
    }
    http::Response document(const Actor& actor, Id<DataRequest> request) {
        return world.call(actor,
                          "GET /api/v1/privacy/data-requests/" + text_of("drq", request.value) + "/document");
    }
    std::int64_t waiting(const Actor& actor, const std::string& code) {
        const json::Value lists = json::parse(world.call(actor, "GET /api/v1/platform/worklists").body);
        for (const json::Value& list : lists.find("data")->items)
            if (list.find("code")->text == code) return *list.find("waiting")->integer();
        return -1;
    }
    std::int64_t rows(const std::string& table, const std::string& column, std::int64_t id) {
        return world.number("select count(*) from " + table + " where " + column + " = ?", {id});
    }
};
ON_BOTH(PrivacyRequests);

TEST_P(PrivacyRequests, each_kind_has_its_clock) {
    const DataRequest seen = ask(as_mother, {.person_id = child, .kind = RequestKind::access});
    EXPECT_EQ(seen.acknowledge_by, day("2026-11-24")) << "two working days after a Friday";
    EXPECT_EQ(seen.due_on, day("2026-11-30"));
    EXPECT_EQ(ask(as_mother, {.person_id = child, .kind = RequestKind::erase}).due_on, day("2026-12-10"));
    EXPECT_EQ(ask(as_mother, {.person_id = child, .kind = RequestKind::object, .purpose = "photos"}).due_on,
              day("2026-12-05"));
    EXPECT_EQ(ask(as_mother, {.person_id = child, .kind = RequestKind::object, .purpose = "messages"}).due_on,
              day("2026-12-10"))
        << "a third party has to stop as well";
}

TEST_P(PrivacyRequests, holidays_and_days_off_for_them_are_no_working_days) {
    world.set_today(day("2026-12-31"));
    EXPECT_EQ(ask(as_mother, {.person_id = child}).acknowledge_by, day("2027-01-05")) << "over New Year";
    world.set_today(day("2027-04-29"));
    EXPECT_EQ(ask(as_other_mother, {.person_id = other_child}).acknowledge_by, day("2027-05-05"))
        << "Friday is 30 April, Monday stands for the first of May, a Saturday";
}

TEST_P(PrivacyRequests, clocks_are_rows_and_change_by_a_day) {
    world.write(world.administrator, [&](Tx& tx) {
        auto clock = *tx.first<RequestClock>(where<&RequestClock::kind> == RequestKind::access);
        clock.finish_days = 12;
        tx.change_from(clock, day("2026-11-23"));
    });
    EXPECT_EQ(ask(as_mother, {.person_id = child}).due_on, day("2026-11-30"));
    world.set_today(day("2026-11-23"));
    EXPECT_EQ(ask(as_other_mother, {.person_id = other_child}).due_on, day("2026-12-05"));
}

TEST_P(PrivacyRequests, who_may_demand_what_for_whom) {
    const auto refused_ask = [&](const Actor& actor, const NewRequest& wanted) {
        return test::problem_of([&] { ask(actor, wanted); });
    };
    EXPECT_EQ(refused_ask(as_other_mother, {.person_id = child}),
              (Seen{ProblemKind::not_found, "not_found"}));
    EXPECT_EQ(refused_ask(as_teacher, {.person_id = child}).kind, ProblemKind::not_found);
    EXPECT_EQ(refused_ask(world.officer, {.person_id = child}).kind, ProblemKind::forbidden);
    EXPECT_EQ(refused_ask(as_teacher, {.person_id = child, .asked_by = mother}).kind, ProblemKind::forbidden);
    EXPECT_EQ(refused_ask(as_clerk, {.person_id = child, .asked_by = other_mother}),
              (Seen{ProblemKind::invalid, "not_representative"}));
    EXPECT_EQ(refused_ask(world.stranger, {.person_id = child, .asked_by = mother}).kind,
              ProblemKind::not_found);
    EXPECT_EQ(ask(as_clerk, {.person_id = child, .asked_by = mother}).channel, Channel::paper);
    EXPECT_EQ(refused_ask(as_mother, {.person_id = child}), (Seen{ProblemKind::conflict, "request_open"}));
    EXPECT_EQ(ask(as_mother, {.person_id = mother}).asked_by, mother);
    EXPECT_EQ(ask(as_teacher, {.person_id = as_teacher.person}).asked_by, as_teacher.person);
    EXPECT_EQ(refused_ask(as_mother, {.person_id = child, .kind = RequestKind::object, .purpose = "xyz"}),
              (Seen{ProblemKind::invalid, "purpose_unknown"}));
}

TEST_P(PrivacyRequests, of_a_grown_up_only_he_himself_demands) {
    const auto grown = person("Lê Trưởng Thành", "2008-11-20");
    tie(enrol(grown, "HS9"), mother);
    EXPECT_EQ(test::problem_of([&] { ask(as_mother, {.person_id = grown}); }),
              (Seen{ProblemKind::invalid, "decides_himself"}));
    Actor himself = as_child;
    himself.person = grown;
    EXPECT_EQ(ask(himself, {.person_id = grown}).asked_by, grown);
}

TEST_P(PrivacyRequests, families_see_theirs_and_the_school_all) {
    ask(as_mother, {.person_id = child});
    EXPECT_EQ(world.all<DataRequest>(as_mother).size(), 1U);
    EXPECT_EQ(world.all<DataRequest>(as_child).size(), 1U);
    EXPECT_EQ(world.all<DataRequest>(as_clerk).size(), 1U);
    for (const Actor& actor : {as_other_mother, as_teacher, world.stranger, world.officer})
        EXPECT_TRUE(world.all<DataRequest>(actor).empty());
}

TEST_P(PrivacyRequests, worklists_tell_what_waits_and_what_is_late) {
    const DataRequest request = ask(as_mother, {.person_id = child});
    EXPECT_EQ(waiting(as_clerk, "privacy.requests_open"), 1);
    EXPECT_EQ(waiting(as_clerk, "privacy.requests_late"), 0);
    EXPECT_EQ(waiting(as_teacher, "privacy.requests_open"), -1) << "not his work";
    world.set_today(day("2026-11-24"));
    EXPECT_EQ(waiting(as_clerk, "privacy.requests_late"), 0) << "the last day of the clock";
    world.set_today(day("2026-11-25"));
    EXPECT_EQ(waiting(as_clerk, "privacy.requests_late"), 1) << "nobody said that it came in";
    step(as_clerk, acknowledge_request, {.id = request.id});
    EXPECT_EQ(waiting(as_clerk, "privacy.requests_late"), 0);
    world.set_today(day("2026-12-01"));
    EXPECT_EQ(waiting(as_principal, "privacy.requests_late"), 1) << "due on 30 November";
    step(as_principal, finish_request, {.id = request.id, .answer = "Xong"});
    EXPECT_EQ(waiting(as_principal, "privacy.requests_open"), 0);
}

TEST_P(PrivacyRequests, it_is_extended_once_in_time_with_a_reason) {
    const DataRequest request = ask(as_mother, {.person_id = child});
    const RequestExtension extension{.id = request.id, .reason = "Hồ sơ lưu ở cơ sở hai"};
    EXPECT_EQ(refused_step(as_clerk, extend_request, extension).kind, ProblemKind::forbidden);
    EXPECT_EQ(refused_step(as_mother, extend_request, extension).kind, ProblemKind::forbidden);
    const DataRequest extended = step(as_principal, extend_request, extension);
    EXPECT_EQ(extended.due_on, day("2026-12-15"));
    EXPECT_EQ(extended.extended_from, day("2026-11-30"));
    EXPECT_EQ(refused_step(as_principal, extend_request, extension),
              (Seen{ProblemKind::invalid, "extended_already"}));
}

TEST_P(PrivacyRequests, a_refusal_names_its_ground_and_ends_it) {
    const DataRequest request = ask(as_mother, {.person_id = child, .kind = RequestKind::erase});
    EXPECT_EQ(refused_step(as_principal, refuse_request, {.id = request.id, .answer = "Không"}),
              (Seen{ProblemKind::invalid, "ground_missing"}));
    EXPECT_EQ(refused_step(as_clerk, refuse_request, {.id = request.id, .legal_ground = "NĐ 88"}).kind,
              ProblemKind::forbidden);
    const DataRequest refused = step(as_principal, refuse_request,
                                     {.id = request.id, .answer = "Không", .legal_ground = "NĐ 88/2026"});
    EXPECT_EQ(refused.state, RequestState::refused);
    EXPECT_EQ(refused.decided_by, as_principal.person);
    EXPECT_EQ(refused_step(as_clerk, prepare_request, {.id = request.id}),
              (Seen{ProblemKind::conflict, "request_closed"}));
}

TEST_P(PrivacyRequests, what_is_given_out_is_fetched_by_the_family_for_a_week) {
    world.write(as_clerk, [&](Tx& tx) {
        people::Person row = tx.get(child);
        row.personal_number = "001315012345";
        tx.put(row);
    });
    answer(as_mother, child, "messages", ConsentState::given);
    const DataRequest request = ask(as_mother, {.person_id = child});
    EXPECT_EQ(document(as_mother, request.id).status, 404) << "it is not answered yet";
    step(as_principal, finish_request, {.id = request.id, .answer = "Gửi kèm"});
    const http::Response fetched = document(as_mother, request.id);
    ASSERT_EQ(fetched.status, 200) << fetched.body;
    const json::Value data = json::parse(fetched.body);
    ASSERT_NE(data.find("people_person"), nullptr) << fetched.body;
    EXPECT_EQ(data.find("people_person")->items.at(0).find("personal_number")->text, "001315012345");
    EXPECT_EQ(data.find("people_pupil")->items.size(), 1U);
    EXPECT_EQ(data.find("privacy_consent")->items.size(), 1U);
    EXPECT_EQ(document(as_father, request.id).status, 200);
    EXPECT_EQ(document(as_other_mother, request.id).status, 404);
    EXPECT_EQ(document(world.stranger, request.id).status, 404);
    EXPECT_EQ(document(as_clerk, request.id).status, 403) << "the document is the family's";
    EXPECT_EQ(world.number("select count(*) from change_log where after like '%001315012345%' escape '\\'"),
              0);
    world.set_today(day("2026-11-26"));
    EXPECT_EQ(document(as_mother, request.id).status, 200);
    world.set_today(day("2026-11-28"));
    EXPECT_EQ(document(as_mother, request.id).status, 404);
    world.write(world.system, [](Tx& tx) { forget_old(tx); });
    EXPECT_EQ(world.number("select count(*) from person_document"), 0);
}

TEST_P(PrivacyRequests, who_fetched_the_document_stands_in_the_access_log) {
    const DataRequest request = ask(as_mother, {.person_id = child});
    step(as_principal, finish_request, {.id = request.id});
    const auto lines = [&] {
        std::vector<AccessEntry> entries;
        world.read(as_father,
                   [&](const Reader& reader) { entries = access_log(reader, {.person_id = child}); });
        return entries;
    };
    const std::size_t before = lines().size();
    world.pass(1000);
    EXPECT_EQ(document(as_other_mother, request.id).status, 404);
    EXPECT_EQ(lines().size(), before);
    EXPECT_EQ(document(as_mother, request.id).status, 200);
    ASSERT_EQ(lines().size(), before + 1);
    EXPECT_EQ(lines().front().hat, "guardian");
    EXPECT_EQ(lines().front().fields, "personal_number,foreign_number");
}

TEST_P(PrivacyRequests, from_his_eighteenth_birthday_his_guardian_sees_none_of_it) {
    const auto grown = person("Lê Trưởng Thành", "2008-11-21");
    tie(enrol(grown, "HS9"), mother);
    Actor himself = as_child;
    himself.person = grown;
    const DataRequest request = ask(as_mother, {.person_id = grown});
    step(as_principal, finish_request, {.id = request.id});
    answer(himself, grown, "photos", ConsentState::given);
    const auto read_log = [&] {
        world.read(as_mother, [&](const Reader& reader) { access_log(reader, {.person_id = grown}); });
    };
    const auto consents = [&](const ConsentsQuery& query) {
        std::set<Id<people::Person>> seen;
        world.read(as_mother, [&](const Reader& reader) {
            for (const ConsentView& view : my_consents(reader, query)) seen.insert(view.person_id);
        });
        return seen;
    };
    EXPECT_EQ(document(as_mother, request.id).status, 200) << "the day before";
    EXPECT_EQ(world.all<DataRequest>(as_mother).size(), 1U);
    EXPECT_EQ(world.all<Consent>(as_mother).size(), 1U);
    EXPECT_EQ(consents({}), (std::set{mother, child, grown}));
    read_log();
    world.set_today(day("2026-11-21"));
    EXPECT_EQ(document(as_mother, request.id).status, 404);
    EXPECT_TRUE(world.all<DataRequest>(as_mother).empty());
    EXPECT_TRUE(world.all<Consent>(as_mother).empty());
    EXPECT_EQ(consents({}), (std::set{mother, child}));
    EXPECT_EQ(test::problem_of([&] { consents({.person_id = grown}); }).kind, ProblemKind::not_found);
    EXPECT_EQ(test::problem_of(read_log).kind, ProblemKind::not_found);
    EXPECT_EQ(document(himself, request.id).status, 200);
    EXPECT_EQ(world.all<DataRequest>(himself).size(), 1U);
}

TEST_P(PrivacyRequests, a_former_guardian_fetches_nothing) {
    const DataRequest request = ask(as_mother, {.person_id = child});
    step(as_principal, finish_request, {.id = request.id});
    mothers_tie.valid_to = day("2026-11-19");
    world.put(system_here(), mothers_tie);
    EXPECT_EQ(document(as_mother, request.id).status, 404);
    EXPECT_EQ(document(as_father, request.id).status, 200);
}

TEST_P(PrivacyRequests, only_the_rows_of_the_deciding_school_are_given_out) {
    Actor there = world.system;
    there.school = world.other_school;
    world.put(there, people::Pupil{.person_id = child,
                                   .code = "KHAC",
                                   .valid_from = day("2025-09-05"),
                                   .valid_to = day("2026-05-31")});
    const DataRequest request = ask(as_mother, {.person_id = child});
    step(as_principal, finish_request, {.id = request.id});
    const http::Response fetched = document(as_mother, request.id);
    EXPECT_NE(fetched.body.find("HS1"), std::string::npos);
    EXPECT_EQ(fetched.body.find("KHAC"), std::string::npos);
}

TEST_P(PrivacyRequests, restricted_data_are_left_alone_but_for_the_law) {
    answer(as_mother, child, "messages", ConsentState::given);
    const DataRequest request = ask(as_mother, {.person_id = child, .kind = RequestKind::restrict});
    step(as_principal, finish_request, {.id = request.id});
    EXPECT_EQ(reason(child, "messages"), Reason::restricted);
    EXPECT_EQ(reason(child, "meals"), Reason::restricted);
    EXPECT_EQ(reason(child, "records"), Reason::by_law);
    EXPECT_EQ(reason(other_child, "meals"), Reason::by_contract);
    world.read(as_teacher, [&](const Reader& reader) {
        EXPECT_TRUE(restricted(reader, child));
        EXPECT_FALSE(restricted(reader, other_child));
    });
    const auto standing = world.all<Restriction>(as_principal);
    ASSERT_EQ(standing.size(), 1U);
    const auto lift = [&](const Actor& actor) {
        world.write(actor, [&](Tx& tx) { lift_restriction(tx, {standing[0].id}); });
    };
    EXPECT_EQ(test::problem_of([&] { lift(as_clerk); }).kind, ProblemKind::forbidden);
    lift(as_principal);
    world.set_today(day("2026-11-21"));
    EXPECT_TRUE(use(child, "messages").allowed);
}

TEST_P(PrivacyRequests, an_objection_stops_one_purpose) {
    answer(as_mother, child, "messages", ConsentState::given);
    answer(as_mother, child, "face", ConsentState::given);
    const DataRequest request =
        ask(as_mother, {.person_id = child, .kind = RequestKind::object, .purpose = "face"});
    step(as_principal, finish_request, {.id = request.id});
    EXPECT_EQ(reason(child, "face"), Reason::restricted);
    EXPECT_TRUE(use(child, "messages").allowed);
}

TEST_P(PrivacyRequests, erasing_needs_two_people) {
    const DataRequest request = ask(as_mother, {.person_id = child, .kind = RequestKind::erase});
    EXPECT_EQ(refused_step(as_principal, finish_request, {.id = request.id}),
              (Seen{ProblemKind::invalid, "not_prepared"}));
    step(as_principal, prepare_request, {.id = request.id});
    EXPECT_EQ(refused_step(as_principal, finish_request, {.id = request.id}),
              (Seen{ProblemKind::invalid, "second_person"}));
    Actor second_account = as_principal;
    second_account.account = {999};
    EXPECT_EQ(refused_step(second_account, finish_request, {.id = request.id}),
              (Seen{ProblemKind::invalid, "second_person"}));
    Actor nobody = as_principal;
    nobody.person = {};
    EXPECT_EQ(refused_step(nobody, finish_request, {.id = request.id}),
              (Seen{ProblemKind::forbidden, "person_unknown"}));
    EXPECT_EQ(refused_step(as_clerk, finish_request, {.id = request.id}).kind, ProblemKind::forbidden);
    step(as_clerk, prepare_request, {.id = request.id});
    EXPECT_EQ(step(as_principal, finish_request, {.id = request.id}).state, RequestState::finished);
}

TEST_P(PrivacyRequests, what_a_law_keeps_stays_with_its_ground) {
    answer(as_mother, child, "messages", ConsentState::given);
    const DataRequest request = ask(as_mother, {.person_id = child, .kind = RequestKind::erase});
    std::map<std::string, std::string> fates;
    world.read(as_clerk, [&](const Reader& reader) {
        for (const ErasureLine& line : erasure_preview(reader, {request.id}))
            fates[line.entity] = line.fate + ' ' + line.basis;
    });
    EXPECT_EQ(fates["people_pupil"], "kept NĐ 88/2026/NĐ-CP: hồ sơ học tập suốt đời");
    EXPECT_EQ(fates["people_person"], "kept kept rows point to it");
    EXPECT_EQ(fates["privacy_consent"], "erased ");
    EXPECT_EQ(fates["privacy_data_request"], "emptied ");
    step(as_clerk, prepare_request, {.id = request.id});
    const DataRequest done = step(as_principal, finish_request, {.id = request.id, .answer = "Xong"});
    EXPECT_NE(done.legal_ground.find("NĐ 88/2026/NĐ-CP"), std::string::npos) << done.legal_ground;
    EXPECT_FALSE(done.person_id.has_value());
    EXPECT_EQ(done.answer, "Xong");
    EXPECT_EQ(rows("people_pupil", "person_id", child.value), 1);
    EXPECT_EQ(rows("people_person", "id", child.value), 1);
    EXPECT_EQ(rows("privacy_consent", "person_id", child.value), 0);
    EXPECT_EQ(rows("people_person", "id", mother.value), 1) << "his mother stays who she is";
    EXPECT_EQ(world.all<DataRequest>(as_mother).size(), 1U) << "who asked still sees the answer";
    EXPECT_TRUE(world.all<DataRequest>(as_father).empty());
    world.seal();
    EXPECT_FALSE(store::verify_chain(world.store()).has_value());
}

TEST_P(PrivacyRequests, a_guardian_without_a_child_goes_entirely) {
    const auto uncle = person("Lê Văn Chú", "1970-01-01");
    const auto his_tie = tie(pupil, uncle);
    const Actor as_uncle = guardian_actor(uncle, 120);
    answer(as_uncle, child, "messages", ConsentState::given);
    erased(uncle, as_uncle);
    EXPECT_EQ(rows("people_person", "id", uncle.value), 0);
    EXPECT_EQ(rows("people_guardianship", "id", his_tie.id.value), 0);
    EXPECT_EQ(
        rows("person_key", "id", uncle.value),
        world.number("select count(*) from person_key where id = ? and wrapped is null", {uncle.value}));
    const auto answers = world.all<Consent>(as_clerk);
    ASSERT_EQ(answers.size(), 1U) << "what he said about the child is the child's";
    EXPECT_FALSE(answers[0].given_by.has_value());
    EXPECT_EQ(reason(child, "messages"), Reason::not_asked);
}

TEST_P(PrivacyRequests, whom_another_school_knows_keeps_his_identity) {
    const auto uncle = person("Lê Văn Chú", "1970-01-01");
    tie(pupil, uncle);
    Actor there = world.system;
    there.school = world.other_school;
    world.put(there, people::StaffMember{.person_id = uncle, .valid_from = day("2020-09-01")});
    erased(uncle, guardian_actor(uncle, 120));
    EXPECT_EQ(rows("people_person", "id", uncle.value), 1);
    EXPECT_EQ(rows("people_guardianship", "guardian_id", uncle.value), 0);
    EXPECT_EQ(rows("people_staff_member", "person_id", uncle.value), 1);
    EXPECT_EQ(world.number("select count(*) from person_key where id = ? and wrapped is null", {uncle.value}),
              0);
}

TEST_P(PrivacyRequests, nothing_is_erased_while_it_is_held) {
    RetentionHold hold = world.put(
        as_principal,
        RetentionHold{.person_id = child, .reason = "Đang khiếu nại", .valid_from = day("2026-12-24")});
    EXPECT_EQ(test::problem_of([&] { erased(child, as_mother); }), (Seen{ProblemKind::conflict, "on_hold"}));
    EXPECT_EQ(test::problem_of([&] {
                  world.put(as_clerk, RetentionHold{.reason = "x", .valid_from = day("2026-11-20")});
              }).kind,
              ProblemKind::forbidden);
    hold.valid_from = day("2026-11-01");
    hold.valid_to = day("2026-11-19");
    world.put(as_principal, hold);
    const auto open = world.all<DataRequest>(as_clerk);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(step(as_principal, finish_request, {.id = open[0].id}).state, RequestState::finished);
}

TEST_P(PrivacyRequests, over_the_wire_with_the_same_manners) {
    const std::string body = R"({"person_id":")" + text_of("per", child.value) + R"(","kind":"access"})";
    const http::Response asked = world.call(as_mother, "POST /api/v1/privacy/data-requests/ask", body,
                                            {{"Idempotency-Key", "data-request-1"}});
    ASSERT_EQ(asked.status, 200) << asked.body;
    const http::Response again = world.call(as_mother, "POST /api/v1/privacy/data-requests/ask", body,
                                            {{"Idempotency-Key", "data-request-1"}});
    EXPECT_EQ(again.body, asked.body);
    const std::string id = json::parse(asked.body).find("data")->find("id")->text;
    const std::string address = "POST /api/v1/privacy/data-requests/" + id;
    EXPECT_EQ(world.call(as_clerk, address + "/acknowledge", "{}").status, 200);
    EXPECT_EQ(world.call(as_teacher, address + "/acknowledge", "{}").status, 403);
    EXPECT_EQ(world.call(world.stranger, address + "/acknowledge", "{}").status, 404);
    const http::Response refused = world.call(as_principal, address + "/refuse", "{}");
    EXPECT_EQ(refused.status, 422);
    EXPECT_NE(refused.body.find("Từ chối phải nêu căn cứ pháp lý."), std::string::npos) << refused.body;
}

}  // namespace
}  // namespace truong::privacy
