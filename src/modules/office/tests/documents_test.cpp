// The life of a document, who sees it, who reads it, and what it proves.
#include <algorithm>

#include "modules/office/book.hpp"
#include "modules/office/tests/office_world.hpp"
#include "tests/world/paper.hpp"

namespace truong::office {
namespace {

using test::Seen;

class OfficeDocuments : public OfficeWorld {
protected:
    std::size_t seen_by(const Actor& actor) { return world.all<Document>(actor).size(); }
    std::int64_t waiting(const Actor& actor, std::string_view code) {
        std::int64_t count = 0;
        world.read(actor, [&](const Reader& reader) {
            for (const Worklist& list : reader.store().contributions().worklists)
                if (list.code == code)
                    count = reader.count(
                        reader.catalog().of(list.entity),
                        {.condition = list.waiting(reader)
                                      && (list.whose ? reader.ask(list.whose)
                                                     : reader.write_rule(reader.catalog().of(list.entity)))});
        });
        return count;
    }
    DocumentEdit as_it_is(const Document& one) {
        return {.id = one.id,
                .direction = one.direction,
                .type_id = one.type_id,
                .title = one.title,
                .organisation = one.organisation,
                .issued_on = one.issued_on,
                .signer = one.signer,
                .digitally_signed = one.digitally_signed};
    }
    Document reviewed(const Document& one) { return act(clerk, review, Review{.id = one.id}); }
    void form_others() {
        for (const char* code : {"body.1", "body.3"}) {
            const Document decision = issued("QD", std::string("Thành lập ") + code);
            const Body body = act(clerk, form_body,
                                  NewBody{.name = code,
                                          .topic_id = topic(code),
                                          .document_id = decision.id,
                                          .valid_from = day("2026-09-01"),
                                          .members = {{.staff_member_id = staff[0].id}}});
            for (const char* on : {"2026-10-02", "2026-10-20"})
                act(clerk, record_meeting,
                    NewMeeting{.body_id = body.id, .held_on = day(on), .document_id = issued("BB").id});
        }
    }
    /// A file that this account has sent, hanging on nothing.
    Id<files::StoredFile> upload_of(const Actor& actor) {
        return world
            .put(Actor{.hat = Hat::system, .school = world.school},
                 files::StoredFile{.name = "Quy chế.pdf",
                                   .media_type = "application/pdf",
                                   .size = 10,
                                   .sha256 = std::string(64, 'a'),
                                   .uploaded_by = actor.account.value,
                                   .uploaded_at = {1}})
            .id;
    }
    void read_by_all(Id<Document> document) {
        act(clerk, ask_reading, AskReading{.id = document, .all_staff = true});
        for (const auto& member : world.all<people::StaffMember>(clerk)) read_by(document, member);
    }
};
ON_BOTH(OfficeDocuments);

TEST_P(OfficeDocuments, drafts_are_discarded_and_what_is_issued_stays) {
    const Document one = written("QD", "Nháp", {{topic("reg.1")}});
    act(clerk, discard, WhichDocument{.id = one.id});
    EXPECT_EQ(seen_by(clerk), 0U);
    EXPECT_TRUE(world.all<DocumentTag>(clerk).empty());
    const Document kept = issued("QD");
    EXPECT_EQ(refused(clerk, discard, WhichDocument{.id = kept.id}),
              (Seen{ProblemKind::conflict, "not_a_draft"}));
    const Document gone = act(clerk, recall, Recall{.id = kept.id, .reason = "Sai thẩm quyền"});
    EXPECT_EQ(gone.state, DocumentState::recalled);
    EXPECT_EQ(gone.number, kept.number);
    EXPECT_EQ(refused(clerk, recall, Recall{.id = kept.id, .reason = "Lần nữa"}),
              (Seen{ProblemKind::conflict, "not_issued_now"}));
}

TEST_P(OfficeDocuments, what_the_number_stands_for_does_not_change) {
    const Document one = issued("QD", "Quy chế cũ");
    DocumentEdit edit = as_it_is(one);
    edit.notes = "Bản gốc ở tủ số 2";
    EXPECT_EQ(act(clerk, correct, edit).notes, edit.notes);
    edit.title = "Quy chế khác";
    EXPECT_EQ(refused(clerk, correct, edit), (Seen{ProblemKind::invalid, "fixed_after_issue"}));
    Document unissued = written("QD", "Trích yếu viết nhầm");
    DocumentEdit typo = as_it_is(unissued);
    typo.title = "Trích yếu đúng";
    typo.effective_from = day("2026-12-02");
    typo.effective_to = day("2026-12-01");
    EXPECT_EQ(refused(clerk, correct, typo), (Seen{ProblemKind::invalid, "ends_before_begin"}));
    typo.effective_to = {};
    EXPECT_EQ(act(clerk, correct, typo).title, "Trích yếu đúng");
}

TEST_P(OfficeDocuments, only_an_own_file_that_hangs_on_nothing_is_attached) {
    const Id<files::StoredFile> own = upload_of(clerk), foreign = upload_of(world.teacher);
    NewDocument wanted{.type_id = type("QC"), .title = "Có tệp", .signer = "Hiệu trưởng", .file_id = foreign};
    EXPECT_NE(refused(clerk, draft, wanted).code, "") << "somebody else sent it";
    wanted.file_id = own;
    const Document one = act(clerk, draft, wanted);
    EXPECT_EQ(refused(clerk, draft, wanted), (Seen{ProblemKind::conflict, "file_of_another_record"}))
        << "a document would open the file of another record to all who read it";
    const auto may_read = [&](const Actor& actor) {
        bool may = false;
        world.read(actor, [&](const Reader& reader) { may = may_read_file(reader, own); });
        return may;
    };
    EXPECT_FALSE(may_read(world.teacher)) << "a draft";
    act(clerk, issue, Issue{.id = one.id});
    EXPECT_TRUE(may_read(world.teacher));
    EXPECT_FALSE(may_read(world.stranger));
    EXPECT_FALSE(may_read(world.administrator));
}

TEST_P(OfficeDocuments, a_new_version_replaces_the_old_one_when_it_is_issued) {
    const Document old = issued("QC", "Quy chế dạy học trực tuyến", {{topic("reg.2")}});
    const Document next = act(clerk, replace, WhichDocument{.id = old.id});
    EXPECT_EQ(next.revision, 2);
    EXPECT_EQ(refused(clerk, replace, WhichDocument{.id = old.id}),
              (Seen{ProblemKind::conflict, "replacement_open"}));
    EXPECT_EQ(item("reg.2").document_id, old.id) << "a draft is less than what is in force";
    DocumentEdit edit = as_it_is(next);
    edit.signer = "Hiệu trưởng";
    edit.digitally_signed = true;
    edit.topics = {{topic("reg.2")}};
    act(clerk, correct, edit);
    act(clerk, issue, Issue{.id = next.id});
    EXPECT_EQ(world.all<Document>(clerk, where<&Document::id> == old.id).at(0).state,
              DocumentState::replaced);
    EXPECT_EQ(item("reg.2").document_id, next.id);
}

TEST_P(OfficeDocuments, everybody_sees_what_is_his) {
    written("QD", "Dự thảo");
    issued("QD", "Công khai");
    const Document secret = act(
        clerk, draft,
        NewDocument{.type_id = type("QD"), .title = "Mật", .signer = "Hiệu trưởng", .confidential = true});
    act(clerk, issue, Issue{.id = secret.id});
    EXPECT_EQ(seen_by(clerk), 3U);
    EXPECT_EQ(seen_by(world.teacher), 1U);
    EXPECT_EQ(seen_by(world.officer), 1U);
    EXPECT_EQ(seen_by(world.other_officer), 0U);
    EXPECT_EQ(seen_by(world.guardian), 0U);
    EXPECT_EQ(seen_by(world.administrator), 0U) << "who runs the server reads no papers of schools";
    EXPECT_EQ(seen_by(world.stranger), 0U);
    EXPECT_EQ(refused(clerk, ask_reading, AskReading{.id = secret.id, .all_staff = true}),
              (Seen{ProblemKind::conflict, "confidential_not_shared"}));
    const Seen forbidden{ProblemKind::forbidden, ""};
    EXPECT_EQ(
        refused(world.teacher, draft, NewDocument{.type_id = type("QD"), .title = "Không phải việc"}).kind,
        forbidden.kind);
}

TEST_P(OfficeDocuments, only_the_reader_confirms_and_only_once) {
    const Document one = issued("QC", "Quy tắc ứng xử", {{topic("reg.8")}});
    const auto asked =
        act(clerk, ask_reading, AskReading{.id = one.id, .staff_members = {{staff[0].id}, {staff[1].id}}});
    EXPECT_EQ(asked.asked, 2);
    EXPECT_EQ(
        act(clerk, ask_reading, AskReading{.id = one.id, .staff_members = {{staff[0].id}, {staff[2].id}}})
            .kept,
        1);
    EXPECT_EQ(waiting(as(staff[0]), "office.to_read"), 1);
    EXPECT_EQ(world.all<ReadingRequest>(as(staff[0])).size(), 1U) << "only his own";
    const Id<ReadingRequest> his = request_of(one.id, staff[0]).id;
    EXPECT_EQ(refused(clerk, confirm, WhichReading{.id = his}),
              (Seen{ProblemKind::forbidden, "not_your_reading"}));
    EXPECT_EQ(refused(as(staff[1]), confirm, WhichReading{.id = his}).kind, ProblemKind::not_found);
    read_by(one.id, staff[0]);
    EXPECT_EQ(waiting(as(staff[0]), "office.to_read"), 0);
    EXPECT_EQ(refused(as(staff[0]), confirm, WhichReading{.id = his}),
              (Seen{ProblemKind::conflict, "already_read"}));
    EXPECT_EQ(act(clerk, remind, WhichDocument{.id = one.id}).reminded, 2);
    act(clerk, recall, Recall{.id = one.id, .reason = "Sai"});
    EXPECT_EQ(waiting(as(staff[1]), "office.to_read"), 0);
    EXPECT_EQ(refused(as(staff[1]), confirm, WhichReading{.id = request_of(one.id, staff[1]).id}),
              (Seen{ProblemKind::conflict, "document_over"}));
}

TEST_P(OfficeDocuments, asking_needs_somebody_and_a_day_that_comes) {
    const Document one = issued("QC");
    EXPECT_EQ(refused(clerk, ask_reading, AskReading{.id = one.id}),
              (Seen{ProblemKind::invalid, "nobody_chosen"}));
    EXPECT_EQ(
        refused(clerk, ask_reading, AskReading{.id = one.id, .all_staff = true, .due_on = day("2026-01-01")}),
        (Seen{ProblemKind::invalid, "day_gone"}));
    EXPECT_EQ(refused(clerk, ask_reading, AskReading{.id = written("QC").id, .all_staff = true}),
              (Seen{ProblemKind::conflict, "not_issued_now"}));
}

TEST_P(OfficeDocuments, the_level_rises_with_the_last_reader) {
    EXPECT_EQ(item("reg.8").gap, Gap::no_document);
    const Document one = written("QC", "Quy tắc ứng xử", {{topic("reg.8")}});
    EXPECT_EQ(item("reg.8").level, 1);
    act(clerk, issue, Issue{.id = one.id});
    EXPECT_EQ(item("reg.8").level, 2);
    EXPECT_EQ(item("reg.8").gap, Gap::not_read);
    act(clerk, review, Review{.id = one.id});
    act(clerk, ask_reading, AskReading{.id = one.id, .staff_members = {{staff[0].id}, {staff[1].id}}});
    read_by(one.id, staff[0]);
    EXPECT_EQ(item("reg.8").level, 2);
    read_by(one.id, staff[1]);
    EXPECT_EQ(item("reg.8").level, 3);
    const auto fact = measured("office.regulations");
    ASSERT_EQ(fact.items.size(), 8U);
    EXPECT_EQ(fact.items[7], (facts::ItemLevel{"8", 3}));
    EXPECT_EQ(fact.items[0], (facts::ItemLevel{"1", 0}));
    EXPECT_EQ(fact.numerator, 1);
    EXPECT_EQ(fact.denominator, 8);
    const auto rows = rows_of("office.regulations");
    ASSERT_EQ(rows.size(), 8U);
    EXPECT_EQ(rows[7].row, one.id.value);
    EXPECT_EQ(rows[7].item, "8");
    EXPECT_TRUE(rows[7].met);
    EXPECT_FALSE(rows[0].met) << "what is missing stands there, too";
}

TEST_P(OfficeDocuments, who_left_no_longer_keeps_it_down) {
    const Document one = reviewed(issued("QC", "Quy tắc ứng xử", {{topic("reg.8")}}));
    act(clerk, ask_reading, AskReading{.id = one.id, .staff_members = {{staff[0].id}, {staff[1].id}}});
    read_by(one.id, staff[0]);
    EXPECT_EQ(item("reg.8").level, 2);
    world.write(clerk, [&](Tx& tx) {
        auto member = tx.get(staff[1].id);
        member.valid_to = tx.today() - 1;
        tx.put(member);
    });
    EXPECT_EQ(item("reg.8").level, 3);
}

TEST_P(OfficeDocuments, a_body_goes_stale_when_a_member_leaves) {
    const Document decision = reviewed(issued("QD", "Thành lập Ban biên tập"));
    const Body body = act(clerk, form_body,
                          NewBody{.name = "Ban biên tập",
                                  .topic_id = topic("body.2"),
                                  .document_id = decision.id,
                                  .valid_from = day("2026-09-01"),
                                  .members = {{.staff_member_id = staff[0].id, .role = BodyRole::head},
                                              {.staff_member_id = staff[1].id}}});
    read_by_all(decision.id);
    EXPECT_EQ(item("body.2").level, 3);
    EXPECT_EQ(item("body.2").members, 2);
    const Document alone = reviewed(issued("QD", "Thành lập Ban chỉ đạo", {{topic("body.1")}}));
    EXPECT_EQ(item("body.1").level, 1) << "a decision without a body";
    EXPECT_EQ(item("body.1").gap, Gap::no_body);
    EXPECT_EQ(item("body.1").document_id, alone.id);
    EXPECT_EQ(measured("office.meetings").numerator, 0);
    for (const char* on : {"2026-10-01", "2026-11-01"}) {
        const Document minutes = issued("BB", "Biên bản họp");
        world.put(clerk, Meeting{.body_id = body.id, .held_on = day(on), .document_id = minutes.id});
    }
    world.put(clerk,
              Meeting{.body_id = body.id, .held_on = day("2026-11-05"), .subject = "Chưa có biên bản"});
    EXPECT_EQ(measured("office.meetings").numerator, 0)
        << "the other two bodies of the standard have met never";
    form_others();
    EXPECT_EQ(measured("office.meetings").numerator, 2);
    EXPECT_EQ(rows_of("office.meetings").size(), 2U);
    for (const Meeting& one : world.all<Meeting>(clerk, where<&Meeting::body_id> == body.id)) {
        if (one.held_on != day("2026-11-01")) continue;
        act(clerk, recall, Recall{.id = *one.document_id, .reason = "Sai biên bản"});
        EXPECT_EQ(measured("office.meetings").numerator, 1) << "minutes that were recalled prove nothing";
    }
    EXPECT_EQ(refused(clerk, record_meeting, NewMeeting{.body_id = body.id, .held_on = day("2099-01-01")}),
              (Seen{ProblemKind::invalid, "meeting_ahead"}));
    world.write(clerk, [&](Tx& tx) {
        auto member = tx.get(staff[1].id);
        member.valid_to = tx.today() - 1;
        tx.put(member);
    });
    EXPECT_EQ(item("body.2").level, 1);
    EXPECT_EQ(item("body.2").gap, Gap::member_left);
    EXPECT_EQ(waiting(clerk, "office.members_left"), 1);
    EXPECT_EQ(
        refused(clerk, form_body,
                NewBody{.name = "Tổ khác",
                        .document_id = decision.id,
                        .members = {{.staff_member_id = staff[0].id}, {.staff_member_id = staff[0].id}}}),
        (Seen{ProblemKind::invalid, "member_twice"}));
    EXPECT_EQ(refused(clerk, form_body, NewBody{.name = "Tổ nháp", .document_id = written("QD").id}),
              (Seen{ProblemKind::conflict, "not_issued_now"}));
}

TEST_P(OfficeDocuments, a_body_that_is_renewed_goes_on_with_its_meetings_and_a_new_term_voids_nothing) {
    form_others();
    const Document decision = issued("QD", "Thành lập Ban biên tập");
    Body body = act(clerk, form_body,
                    NewBody{.name = "Ban biên tập",
                            .topic_id = topic("body.2"),
                            .document_id = decision.id,
                            .valid_from = day("2026-09-01"),
                            .members = {{.staff_member_id = staff[0].id}}});
    for (const char* on : {"2026-09-10", "2026-10-20"})
        act(clerk, record_meeting,
            NewMeeting{.body_id = body.id, .held_on = day(on), .document_id = issued("BB").id});
    EXPECT_EQ(measured("office.meetings").numerator, 2);
    body.valid_to = day("2026-11-01");
    world.put(clerk, body);
    EXPECT_EQ(measured("office.meetings").numerator, 0) << "nobody edits the portal";
    const Document renewed = issued("QD", "Kiện toàn Ban biên tập");
    act(clerk, form_body,
        NewBody{.name = "Ban biên tập",
                .topic_id = topic("body.2"),
                .document_id = renewed.id,
                .valid_from = day("2026-11-02"),
                .members = {{.staff_member_id = staff[1].id}}});
    EXPECT_EQ(measured("office.meetings").numerator, 2);
    EXPECT_EQ(rows_of("office.meetings").size(), 2U);
    world.set_today(day("2027-01-11"));
    EXPECT_EQ(measured("office.meetings").numerator, 2) << "the second term has just begun";
    world.set_today(day("2026-10-19"));
    EXPECT_EQ(measured("office.meetings").numerator, 1) << "the second one has not been held";
}

TEST_P(OfficeDocuments, registers_count_when_both_were_kept_in_sixty_days) {
    EXPECT_EQ(measured("office.registers").numerator, 0);
    arrived();
    EXPECT_EQ(measured("office.registers").numerator, 0);
    issued("CV");
    EXPECT_EQ(measured("office.registers").numerator, 1);
    EXPECT_EQ(rows_of("office.registers").size(), 2U);
    Date today;
    world.read(clerk, [&](const Reader& reader) { today = reader.today(); });
    world.set_today(today + register_days);
    EXPECT_EQ(measured("office.registers").numerator, 1) << "the sixtieth day";
    world.set_today(today + register_days + 1);
    EXPECT_EQ(measured("office.registers").numerator, 0);
}

TEST_P(OfficeDocuments, arrivals_are_forwarded_and_settled) {
    const Document come = arrived();
    EXPECT_EQ(waiting(clerk, "office.not_forwarded"), 1);
    EXPECT_EQ(refused(clerk, forward, Forwarding{.id = come.id}),
              (Seen{ProblemKind::invalid, "nobody_named"}));
    act(clerk, forward, Forwarding{.id = come.id, .forwarded_id = staff[0].id, .due_on = day("2020-01-01")});
    EXPECT_EQ(waiting(clerk, "office.not_forwarded"), 0);
    EXPECT_EQ(waiting(clerk, "office.overdue"), 1);
    act(clerk, settle, WhichDocument{.id = come.id});
    EXPECT_EQ(waiting(clerk, "office.overdue"), 0);
    EXPECT_EQ(refused(clerk, issue, Issue{.id = come.id}), (Seen{ProblemKind::conflict, "is_incoming"}));
    EXPECT_EQ(refused(clerk, settle, WhichDocument{.id = issued("QD").id}),
              (Seen{ProblemKind::conflict, "not_incoming"}));
}

TEST_P(OfficeDocuments, an_arrival_is_registered_once_and_in_the_order_of_days) {
    Arrival letter{.type_id = type("CV"),
                   .title = "V/v tự đánh giá",
                   .author = "Sở GD&ĐT",
                   .symbol = "5/SGDĐT",
                   .issued_on = day("2026-11-18"),
                   .arrived_on = day("2026-11-19")};
    act(clerk, register_arrival, letter);
    EXPECT_EQ(refused(clerk, register_arrival, letter), (Seen{ProblemKind::conflict, "document_known"}));
    letter.symbol = "6/SGDĐT";
    letter.arrived_on = day("2026-11-18");
    EXPECT_EQ(refused(clerk, register_arrival, letter), (Seen{ProblemKind::invalid, "earlier_than_last"}));
    letter.number = 40;
    EXPECT_EQ(act(clerk, register_arrival, letter).number, 40) << "copied from the paper register";
    letter.number = {};
    letter.symbol = "7/SGDĐT";
    letter.arrived_on = day("2026-11-19");
    letter.issued_on = day("2026-11-20");
    EXPECT_EQ(refused(clerk, register_arrival, letter), (Seen{ProblemKind::invalid, "sent_after_arrival"}));
    letter.issued_on = day("2026-11-19");
    const Document come = act(clerk, register_arrival, letter);
    ArrivalEdit edit{
        .id = come.id, .type_id = come.type_id, .title = come.title, .issued_on = day("2026-11-20")};
    EXPECT_EQ(refused(clerk, correct_arrival, edit), (Seen{ProblemKind::invalid, "sent_after_arrival"}));
    letter.arrived_on = day("2099-01-01");
    const Problem ahead = [&]() -> Problem {
        try {
            act(clerk, register_arrival, letter);
        } catch (const Problem& problem) {
            return problem;
        }
        return Problem(ProblemKind::unavailable);
    }();
    ASSERT_FALSE(ahead.findings().empty());
    EXPECT_EQ(ahead.findings()[0].path, "arrived_on");
}

TEST_P(OfficeDocuments, a_paper_of_another_kind_covers_no_topic) {
    issued("CV", "V/v ứng xử", {{topic("reg.8")}});
    EXPECT_EQ(item("reg.8").level, 0);
    EXPECT_EQ(item("reg.8").gap, Gap::wrong_kind);
    issued("QC", "Quy tắc ứng xử", {{topic("reg.8")}});
    EXPECT_EQ(item("reg.8").level, 2);
}

TEST_P(OfficeDocuments, the_register_is_printed_for_those_who_keep_it) {
    issued("QD", "Ban hành Quy chế làm việc");
    arrived("V/v rà soát dữ liệu");
    std::string path = "GET /api/v1/office/schools/";
    append_id(path, "sch", world.school.value);
    const auto printed = world.call(clerk, path + "/register?year=2026");
    ASSERT_EQ(printed.status, 200) << printed.body;
    const std::string words = test::paper::run("pdftotext -layout {file} -", printed.body);
    EXPECT_NE(words.find("SỔ ĐĂNG KÝ VĂN BẢN ĐI"), std::string::npos) << words;
    EXPECT_NE(words.find("Quy chế"), std::string::npos);
    const Document secret =
        act(clerk, draft,
            NewDocument{
                .type_id = type("QD"), .title = "Kỷ luật", .signer = "Hiệu trưởng", .confidential = true});
    EXPECT_TRUE(act(clerk, issue, Issue{.id = secret.id}).symbol.ends_with("(M)"));
    const auto words_of = [&](const std::string& more) {
        return test::paper::run("pdftotext -layout {file} -",
                                world.call(clerk, path + "/register?year=2026" + more).body);
    };
    EXPECT_EQ(words_of("").find("Kỷ luật"), std::string::npos) << "it has a book of its own";
    EXPECT_NE(words_of("&confidential=true").find("Kỷ luật"), std::string::npos);
    EXPECT_EQ(words_of("&confidential=true").find("Quy chế"), std::string::npos);
    const auto incoming = world.call(clerk, path + "/register?year=2026&direction=incoming&format=xlsx");
    EXPECT_EQ(incoming.status, 200) << incoming.body;
    EXPECT_EQ(world.call(world.teacher, path + "/register?year=2026").status, 403);
    EXPECT_EQ(world.call(world.officer, path + "/register?year=2026").status, 403);
    EXPECT_EQ(world.call(world.stranger, path + "/register?year=2026").status, 403);
}

TEST_P(OfficeDocuments, it_is_found_without_diacritics_and_by_topic) {
    issued("QC", "Quy tắc ứng xử trên mạng", {{topic("reg.8")}});
    issued("QC", "An toàn thông tin", {{topic("reg.5")}});
    const auto found = world.call(world.teacher, "GET /api/v1/office/documents?q=ung%20xu");
    EXPECT_NE(found.body.find("ứng xử"), std::string::npos) << found.body;
    EXPECT_EQ(found.body.find("An toàn"), std::string::npos);
    std::string path = "GET /api/v1/office/documents?filter[topic_id]=";
    append_id(path, "dtp", topic("reg.5").value);
    const auto narrowed = world.call(world.teacher, path);
    EXPECT_NE(narrowed.body.find("An toàn"), std::string::npos) << narrowed.body;
    EXPECT_EQ(narrowed.body.find("ứng xử"), std::string::npos);
}

class OfficeDemo : public OfficeWorld {};
ON_BOTH(OfficeDemo);

TEST_P(OfficeDemo, registers_without_gaps_and_topics_at_every_level) {
    for (const DemoPart& part : world.store().contributions().demo)
        world.write(world.system, [&](Tx& tx) { part.fill(tx, DemoSize::small, 1); });
    EXPECT_GE(world.all<Document>(world.system).size(), 25U);
    EXPECT_EQ(
        world.number("select count(*) from (select school_id, sequence, year from office_document where "
                     "number is not null group by school_id, sequence, year having max(number) <> "
                     "count(*)) as gaps"),
        0);
    EXPECT_GT(world.number("select count(*) from office_reading_request where confirmed_at is null"), 0);
    EXPECT_GE(world.number("select count(*) from office_body"), 3);
    std::set<int> levels;
    for (const org::School& school : world.all<org::School>(world.system))
        world.read(world.system, [&](const Reader& reader) {
            for (const auto& one : standing_of(reader, school.id).topics) levels.insert(one.level.level);
        });
    EXPECT_TRUE(levels.contains(3));
    EXPECT_TRUE(levels.contains(2));
}

}  // namespace
}  // namespace truong::office
