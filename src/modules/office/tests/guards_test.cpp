// A clerk who knows the addresses: what the actions refuse is refused on every other way in, too.
#include "modules/office/tests/office_world.hpp"

namespace truong::office {
namespace {

using test::Seen;

template <class Row> std::string named(test::World& world, Id<Row> id) {
    std::string text;
    world.read(world.system, [&](const Reader& reader) {
        append_id(text, reader.catalog().of(type_key<Row>()).prefix, id.value);
    });
    return text;
}

class OfficeGuards : public OfficeWorld {
protected:
    OfficeGuards() {
        decision = issued("QD", "Thành lập Ban biên tập");
        body = act(clerk, form_body,
                   NewBody{.name = "Ban biên tập",
                           .topic_id = topic("body.2"),
                           .document_id = decision.id,
                           .valid_from = day("2026-09-01"),
                           .members = {{.staff_member_id = staff[0].id, .role = BodyRole::head}}});
    }
    template <class Row> std::string name(Id<Row> id) { return named(world, id); }
    /// The codes of what is wrong; "201", "200": it was written.
    std::string asked(const std::string& line, const std::string& json) {
        const auto answer = world.call(clerk, line, json, {{"If-Match", "\"1\""}});
        if (answer.status < 300) return std::to_string(answer.status);
        std::string codes;
        const json::Value whole = json::parse(answer.body);
        if (const json::Value* findings = whole.find("findings"))
            for (const json::Value& one : findings->items) codes += one.find("code")->text + ' ';
        return codes.empty() ? std::to_string(answer.status) : codes;
    }
    std::string meeting(const std::string& on, const std::string& minutes = {}) {
        return R"({"body_id": ")" + name(body.id) + R"(", "held_on": ")" + on + '"'
               + (minutes.empty() ? "" : R"(, "document_id": ")" + minutes + '"') + '}';
    }
    Document decision;
    Body body;
    const std::string meetings = "/api/v1/office/meetings", bodies = "/api/v1/office/bodies";
};
ON_BOTH(OfficeGuards);

TEST_P(OfficeGuards, a_meeting_that_was_not_held_is_stored_in_no_way) {
    EXPECT_EQ(asked("POST " + meetings, meeting("2099-01-01")), "meeting_ahead ");
    EXPECT_EQ(asked("POST " + meetings + "/record", meeting("2099-01-01")), "meeting_ahead ");
    const auto bulk = world.call(clerk, "POST " + meetings + "/bulk",
                                 R"({"items": [{"op": "create", "data": )" + meeting("2099-01-01") + "}]}");
    EXPECT_NE(bulk.body.find("meeting_ahead"), std::string::npos) << bulk.body;
    EXPECT_TRUE(world.all<Meeting>(clerk).empty());
    const Meeting held =
        act(clerk, record_meeting, NewMeeting{.body_id = body.id, .held_on = day("2026-10-01")});
    EXPECT_EQ(asked("PATCH " + meetings + '/' + name(held.id), R"({"held_on": "2099-01-01"})"),
              "meeting_ahead ");
    EXPECT_EQ(asked("PATCH " + meetings + '/' + name(held.id), R"({"held_on": "2026-10-02"})"), "200");
}

TEST_P(OfficeGuards, minutes_are_issued_after_the_meeting_and_of_one_meeting) {
    EXPECT_EQ(asked("POST " + meetings, meeting("2026-10-01", name(written("BB").id))), "not_issued_now ");
    const std::string minutes = name(issued("BB", "Biên bản").id);
    EXPECT_EQ(asked("POST " + meetings, meeting("2026-10-01", minutes)), "201");
    EXPECT_EQ(asked("POST " + meetings, meeting("2026-10-08", minutes)), "minutes_twice ");
    EXPECT_EQ(asked("POST " + meetings + "/record", meeting("2026-10-08", minutes)), "minutes_twice ");
    const Document older =
        act(clerk, issue, Issue{.id = written("BB").id, .issued_on = day("2026-10-01"), .number = 90});
    EXPECT_EQ(asked("POST " + meetings, meeting("2026-10-02", name(older.id))), "minutes_too_early ");
    EXPECT_EQ(asked("POST " + meetings, meeting("2026-10-01", name(older.id))), "201") << "on the same day";
}

TEST_P(OfficeGuards, minutes_are_minutes_and_bodies_are_formed_by_decisions) {
    const std::string letter = name(arrived().id), regulation = name(issued("QC").id);
    for (const std::string& paper : {letter, regulation}) {
        EXPECT_NE(asked("POST " + meetings, meeting("2026-10-01", paper)).find("no_minutes "),
                  std::string::npos);
        EXPECT_EQ(
            asked("POST " + bodies + "/form", R"({"name": "Ban khác", "document_id": ")" + paper + "\"}"),
            "not_a_decision ");
    }
    EXPECT_EQ(asked("POST " + meetings, meeting("2026-08-31")), "meeting_without_body ");
    EXPECT_EQ(asked("POST " + meetings, meeting("2026-09-01")), "201");
    EXPECT_EQ(asked("POST /api/v1/office/body-members", R"({"role": "head", "body_id": ")" + name(body.id)
                                                            + R"(", "staff_member_id": ")" + name(staff[1].id)
                                                            + "\"}"),
              "two_heads ");
}

TEST_P(OfficeGuards, a_meeting_is_corrected_after_its_minutes_were_recalled) {
    const Document minutes = issued("BB", "Biên bản");
    const Meeting held =
        act(clerk, record_meeting,
            NewMeeting{.body_id = body.id, .held_on = day("2026-10-01"), .document_id = minutes.id});
    act(clerk, recall, Recall{.id = minutes.id, .reason = "Sai"});
    EXPECT_EQ(asked("PATCH " + meetings + '/' + name(held.id), R"({"subject": "Phân công"})"), "200");
}

TEST_P(OfficeGuards, a_draft_forms_no_body_and_a_regulation_is_none) {
    const auto wanted = [&](const std::string& document, const std::string& about) {
        return R"({"name": "Ban khác", "valid_from": "2026-10-01", "document_id": ")" + document
               + R"(", "topic_id": ")" + about + "\"}";
    };
    const std::string draft_one = name(written("QD").id), about = name(topic("body.1"));
    EXPECT_EQ(asked("POST " + bodies, wanted(draft_one, about)), "not_issued_now ");
    EXPECT_EQ(asked("PATCH " + bodies + '/' + name(body.id), R"({"document_id": ")" + draft_one + "\"}"),
              "not_issued_now ");
    EXPECT_EQ(asked("POST " + bodies, wanted(name(decision.id), name(topic("reg.1")))), "topic_of_no_body ");
    EXPECT_EQ(asked("POST " + bodies, wanted(name(decision.id), about)), "201");
    EXPECT_EQ(
        asked("POST /api/v1/office/body-members",
              R"({"body_id": ")" + name(body.id) + R"(", "staff_member_id": ")" + name(staff[0].id) + "\"}"),
        "taken ");
}

TEST_P(OfficeGuards, registers_and_readings_are_written_by_actions_alone) {
    const std::string office = "/api/v1/office/";
    const std::string patch = R"({"number": 7, "state": "issued", "digitally_signed": true})";
    EXPECT_EQ(asked("POST " + office + "documents", R"({"title": "Lậu"})"), "wrong_method ");
    EXPECT_EQ(asked("PATCH " + office + "documents/" + name(decision.id), patch), "wrong_method ");
    EXPECT_EQ(asked("DELETE " + office + "documents/" + name(decision.id), ""), "wrong_method ");
    EXPECT_EQ(asked("PATCH " + office + "number-counters/dnc_1", R"({"last": 0})"), "wrong_method ");
    act(clerk, ask_reading, AskReading{.id = decision.id, .staff_members = {{staff[0].id}}});
    EXPECT_EQ(asked("PATCH " + office + "reading-requests/" + name(request_of(decision.id, staff[0]).id),
                    R"({"confirmed_at": "2026-11-20T00:00:00Z"})"),
              "wrong_method ");
    for (const char* list : {"documents", "reading-requests", "document-tags", "number-counters"})
        EXPECT_EQ(asked("POST " + office + list + "/bulk", R"({"items": []})"), "wrong_method ") << list;
}

TEST_P(OfficeGuards, rows_of_arrivals_and_of_confidential_papers_take_no_other_kind) {
    const auto sharing = [&](const std::string& row) {
        return asked("POST /api/v1/office/type-sequences",
                     R"({"type_id": ")" + name(type("TB")) + R"(", "sequence": ")" + row + "\"}");
    };
    EXPECT_EQ(sharing("DEN"), "sequence_reserved ");
    EXPECT_EQ(sharing("QD-MAT"), "sequence_reserved ");
    EXPECT_EQ(sharing("TB"), "201");
    EXPECT_EQ(refused(clerk, continue_register, ContinueRegister{.sequence = "KHONG", .last = 5}),
              (Seen{ProblemKind::invalid, "sequence_unknown"}));
    EXPECT_EQ(act(clerk, continue_register, ContinueRegister{.sequence = "TB", .last = 5}).last, 5);
    EXPECT_EQ(act(clerk, continue_register, ContinueRegister{.sequence = "DEN-MAT", .last = 5}).last, 5);
    EXPECT_EQ(refused(clerk, continue_register, ContinueRegister{.sequence = "QD", .year = 2024, .last = 5}),
              (Seen{ProblemKind::invalid, "register_of_other_year"}));
    EXPECT_EQ(act(clerk, continue_register, ContinueRegister{.sequence = "QD", .year = 2025, .last = 5}).last,
              5);
}

TEST_P(OfficeGuards, who_does_not_keep_the_registers_writes_and_finds_nothing_of_them) {
    const Document secret = act(
        clerk, issue,
        Issue{.id = act(clerk, draft,
                        NewDocument{
                            .type_id = type("QD"), .title = "Kỷ luật", .signer = "HT", .confidential = true})
                        .id});
    const Document open = written("QC", "Dự thảo quy chế", {{topic("reg.1")}});
    for (const Actor& actor : {as(staff[0]), world.officer, world.other_officer, world.stranger,
                               world.guardian, world.administrator}) {
        for (const Id<Document> id : {secret.id, open.id}) {
            const auto answer = world.call(actor, "GET /api/v1/office/documents/" + name(id));
            EXPECT_TRUE(answer.status == 403 || answer.status == 404) << answer.status << answer.body;
        }
        const auto found = world.call(actor, "GET /api/v1/platform/search?q=Ky%20luat");
        EXPECT_EQ(found.body.find("Kỷ luật"), std::string::npos) << found.body;
        EXPECT_GE(world.call(actor, "POST " + meetings, meeting("2026-10-01")).status, 400);
        EXPECT_GE(world.call(actor, "POST /api/v1/office/documents/" + name(open.id) + "/issue", "{}").status,
                  400);
    }
    const auto tags = world.call(world.officer, "GET /api/v1/office/document-tags");
    EXPECT_EQ(tags.body.find(name(open.id)), std::string::npos) << "of a draft nobody hears by its topics";
    const auto list = world.call(as(staff[0]), "GET /api/v1/office/checklist");
    EXPECT_EQ(list.body.find("Dự thảo quy chế"), std::string::npos) << list.body;
    EXPECT_GE(world.call(world.officer, "GET /api/v1/office/checklist").status, 400);
    for (const char* rows : {"bodies", "body-members", "meetings", "reading-requests", "number-counters"}) {
        const auto answer = world.call(world.officer, std::string("GET /api/v1/office/") + rows);
        EXPECT_TRUE(answer.status == 403 || answer.body.find("\"data\":[]") != std::string::npos)
            << rows << answer.body;
    }
}

}  // namespace
}  // namespace truong::office
