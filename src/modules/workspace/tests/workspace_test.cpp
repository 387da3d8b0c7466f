// Notes, to-dos and views: who reads and writes them beside which record.
#include "modules/workspace/api.hpp"

#include "modules/workspace/erasure.hpp"
#include "platform/jobs/runner.hpp"
#include "platform/privacy/person.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using people::Pupil;
using workspace::Audience;

class Workspace : public Both {
protected:
    Workspace() {
        principal = member(world.principal, "Lê Minh", "minh.le");
        teacher = member(world.teacher, "Trần Hoa", "hoa.tran");
        stranger = member(world.stranger, "Phạm Lan", "lan.pham");
        world.write(principal, [&](Tx& tx) {
            pupil = people::register_pupil(tx, {.full_name = "Lê Hòa"});
            const auto guardianship =
                people::register_guardian(tx, {.full_name = "Lê Bình", .pupil_id = pupil.id});
            guardian = world.guardian;
            guardian.person = guardianship.guardian_id;
        });
        guardian.account = account_of(guardian.person, "binh.le");
        officer = world.officer;
        world.write(world.system,
                    [&](Tx& tx) { officer.person = tx.put(people::Person{.full_name = "Vũ Sơn"}).id; });
        officer.account = account_of(officer.person, "son.vu");
    }
    Id<accounts::Account> account_of(Id<people::Person> person, const std::string& name) {
        Id<accounts::Account> made;
        world.write(world.system, [&](Tx& tx) {
            made = tx.put(accounts::Account{.holder_id = person, .user_name = name}).id;
        });
        return made;
    }
    Actor member(Actor actor, const std::string& name, const std::string& user_name) {
        Actor registrar = actor;
        registrar.roles = {Role::principal};
        world.write(registrar, [&](Tx& tx) {
            actor.person = people::register_staff_member(tx, {.full_name = name}).person_id;
        });
        actor.account = account_of(actor.person, user_name);
        return actor;
    }
    static std::string id_text(std::string_view prefix, std::int64_t id) {
        std::string text;
        append_id(text, prefix, id);
        return text;
    }
    std::string record() const { return id_text("pup", pupil.id.value); }
    json::Value data(const Actor& actor, const std::string& line, const std::string& body = {}) {
        const http::Response response = world.call(actor, line, body);
        EXPECT_EQ(response.status, 200) << line << '\n' << response.body;
        const json::Value answer = json::parse(response.body);
        return answer.find("data") ? *answer.find("data") : json::Value{};
    }
    std::string refusal(const Actor& actor, const std::string& line, const std::string& body = {}) {
        const http::Response response = world.call(actor, line, body);
        const json::Value* findings = json::parse(response.body).find("findings");
        const std::string status = std::to_string(response.status);
        return findings ? status + ' ' + findings->items.at(0).find("code")->text : status;
    }
    std::string base() const { return "/api/v1/workspace/records/" + record(); }
    std::string write_note(const Actor& actor, const std::string& text, const std::string& audience) {
        return data(actor, "POST " + base() + "/notes",
                    R"({"text": ")" + text + R"(", "audience": ")" + audience + "\"}")
            .find("id")
            ->text;
    }
    std::vector<std::string> texts(const Actor& actor, const std::string& what = "notes") {
        std::vector<std::string> all;
        for (const json::Value& item : data(actor, "GET " + base() + '/' + what).items)
            all.push_back(item.find("text")->text);
        return all;
    }
    Actor principal, teacher, stranger, guardian, officer;
    Pupil pupil;
};
using Texts = std::vector<std::string>;
ON_BOTH(Workspace);

TEST_P(Workspace, a_note_is_read_by_its_audience) {
    write_note(teacher, "cho cán bộ", "staff");
    write_note(teacher, "cho mọi người", "readers");
    write_note(teacher, "riêng tôi", "author");
    EXPECT_EQ(texts(teacher), (Texts{"riêng tôi", "cho mọi người", "cho cán bộ"}));
    EXPECT_EQ(texts(principal), (Texts{"cho mọi người", "cho cán bộ"}));
    EXPECT_EQ(texts(guardian), Texts{"cho mọi người"});
}

TEST_P(Workspace, who_may_not_read_the_record_finds_nothing_beside_it) {
    const std::string note = write_note(teacher, "cho mọi người", "readers");
    for (const Actor& actor : {stranger, world.other_officer, world.guardian}) {
        EXPECT_EQ(refusal(actor, "GET " + base() + "/notes"), "404 not_found");
        EXPECT_EQ(refusal(actor, "POST " + base() + "/notes", R"({"text": "x"})"), "404 not_found");
        EXPECT_EQ(refusal(actor, "GET " + base() + "/todos"), "404 not_found");
    }
    EXPECT_EQ(refusal(teacher, "GET /api/v1/workspace/records/pup_0000000000000/notes"), "404 not_found");
    EXPECT_EQ(refusal(teacher, "GET /api/v1/workspace/records/x/notes"), "404 not_found");
    EXPECT_EQ(refusal(teacher, "GET /api/v1/workspace/records/" + note + "/notes"), "404 not_found")
        << "a note has no notes";
}

TEST_P(Workspace, families_and_programs_write_nothing) {
    Actor program = principal, pupil_himself = guardian;
    program.hat = Hat::integration;
    pupil_himself.hat = Hat::pupil;
    pupil_himself.person = pupil.person_id;
    EXPECT_EQ(refusal(guardian, "POST " + base() + "/notes", R"({"text": "x"})"), "403 work_of_staff");
    EXPECT_EQ(refusal(guardian, "POST " + base() + "/todos", R"({"text": "x"})"), "403 work_of_staff");
    EXPECT_EQ(refusal(pupil_himself, "POST " + base() + "/notes", R"({"text": "x"})"), "403 work_of_staff");
    EXPECT_NE(world.call(program, "POST " + base() + "/notes", R"({"text": "x"})").status, 200);
    EXPECT_EQ(refusal(world.teacher, "POST " + base() + "/notes", R"({"text": "x"})"), "403 account_needed");
    EXPECT_EQ(world.number("select count(*) from workspace_note"), 0);
}

TEST_P(Workspace, programs_read_what_is_meant_for_everybody) {
    const auto campus = world.all<org::Campus>(principal).front();
    const std::string at = "/api/v1/workspace/records/" + id_text("cmp", campus.id.value) + "/notes";
    data(principal, "POST " + at, R"({"text": "cho cán bộ"})");
    data(principal, "POST " + at, R"({"text": "cho mọi người", "audience": "readers"})");
    Actor program = principal;
    program.hat = Hat::integration;
    const json::Value read = data(program, "GET " + at);
    ASSERT_EQ(read.items.size(), 1u);
    EXPECT_EQ(read.items.at(0).find("text")->text, "cho mọi người");
    EXPECT_EQ(refusal(program, "POST " + at, R"({"text": "x"})"), "403 work_of_staff");
}

TEST_P(Workspace, only_the_author_changes_a_note_and_it_can_be_taken_back) {
    const std::string note = write_note(teacher, "cũ", "staff");
    const std::string line = "POST /api/v1/workspace/notes/" + note;
    EXPECT_EQ(refusal(principal, line + "/edit", R"({"text": "mới"})"), "403 of_its_author");
    EXPECT_EQ(refusal(principal, line + "/end"), "403 of_its_author");
    EXPECT_EQ(refusal(stranger, line + "/end"), "404 not_found");
    Actor colleague = teacher;
    colleague.account = principal.account;
    EXPECT_EQ(refusal(colleague, line + "/edit", R"({"text": "mới"})"), "404 not_found");
    data(teacher, line + "/edit", R"({"text": "mới"})");
    EXPECT_EQ(texts(principal), Texts{"mới"});
    const http::Response ended = world.call(teacher, line + "/end");
    EXPECT_TRUE(texts(principal).empty());
    const std::string set = *ended.header("Change-Set");
    EXPECT_EQ(world.call(teacher, "POST /api/v1/platform/change-sets/" + set + "/undo").status, 200);
    EXPECT_EQ(texts(principal), Texts{"mới"});
}

TEST_P(Workspace, an_officer_writes_beside_a_record_of_a_school_below_him) {
    const auto staff = world.all<people::StaffMember>(principal).front();
    const std::string at = "/api/v1/workspace/records/" + id_text("stm", staff.id.value) + "/notes";
    data(officer, "POST " + at, R"({"text": "đã kiểm tra"})");
    EXPECT_EQ(data(principal, "GET " + at).items.at(0).find("author")->text, "Vũ Sơn");
    EXPECT_EQ(world.number("select count(*) from workspace_note where school_id = ?", {world.school.value}),
              1);
    EXPECT_EQ(refusal(stranger, "GET " + at), "404 not_found");
}

TEST_P(Workspace, a_to_do_waits_for_whom_it_was_given_to) {
    const std::string to_teacher = id_text("acc", teacher.account.value);
    const auto add = [&](const std::string& more) {
        return data(principal, "POST " + base() + "/todos", "{\"text\": \"gọi phụ huynh\"" + more + '}')
            .find("id")
            ->text;
    };
    add(R"(, "due_on": "2026-12-01", "assignee_id": ")" + to_teacher + '"');
    const std::string late = add(R"(, "due_on": "2026-11-01", "assignee_id": ")" + to_teacher + '"');
    add(R"(, "assignee_role": "teacher")");
    add("");
    const json::Value mine = data(teacher, "GET /api/v1/workspace/todos");
    ASSERT_EQ(mine.items.size(), 3u) << "his own two and that of his role";
    EXPECT_EQ(mine.items.at(0).find("id")->text, late);
    EXPECT_TRUE(mine.items.at(0).find("overdue")->flag);
    EXPECT_FALSE(mine.items.at(1).find("overdue")->flag);
    EXPECT_EQ(data(principal, "GET /api/v1/workspace/todos").items.size(), 1u) << "the one for nobody";
    EXPECT_TRUE(data(stranger, "GET /api/v1/workspace/todos").items.empty());
    EXPECT_TRUE(texts(guardian, "todos").empty());
    const std::string mark = "POST /api/v1/workspace/todos/" + late + "/mark";
    EXPECT_EQ(refusal(stranger, mark, "{}"), "404 not_found");
    EXPECT_TRUE(data(teacher, mark, "{}").find("done_at")->is(json::Type::string));
    EXPECT_EQ(data(teacher, "GET /api/v1/workspace/todos").items.size(), 2u);
    EXPECT_EQ(refusal(teacher, "POST /api/v1/workspace/todos/" + late + "/end"), "403 of_its_author");
    data(principal, "POST /api/v1/workspace/todos/" + late + "/end");
    EXPECT_EQ(texts(principal, "todos").size(), 3u);
}

TEST_P(Workspace, only_staff_of_the_school_are_asked) {
    const auto refused = [&](const std::string& more) {
        return refusal(principal, "POST " + base() + "/todos", "{\"text\": \"x\"" + more + '}');
    };
    EXPECT_EQ(refused(R"(, "assignee_id": ")" + id_text("acc", stranger.account.value) + '"'),
              "422 not_staff_here");
    EXPECT_EQ(refused(R"(, "assignee_id": ")" + id_text("acc", guardian.account.value) + '"'),
              "422 not_staff_here");
    EXPECT_EQ(refused(R"(, "assignee_role": "nurse", "assignee_id": ")"
                      + id_text("acc", teacher.account.value) + '"'),
              "422 one_assignee");
    EXPECT_EQ(refused(R"(, "due_on": "2026-02-30")"), "422 not_a_date");
}

TEST_P(Workspace, a_to_do_beside_a_record_that_he_may_not_see_is_not_shown) {
    const auto second = world.put(principal, org::Campus{.code = "CS2", .name = "Cơ sở 2"}).id;
    data(principal, "POST " + base() + "/todos", R"({"text": "x", "assignee_role": "teacher"})");
    Actor elsewhere = teacher;
    elsewhere.campus = second;
    EXPECT_EQ(data(elsewhere, "GET /api/v1/workspace/todos").items.size(), 1u) << "a pupil of no campus";
    pupil.campus_id = world.all<org::Campus>(principal).front().id;
    world.put(principal, pupil);
    EXPECT_TRUE(data(elsewhere, "GET /api/v1/workspace/todos").items.empty());
    EXPECT_EQ(refusal(elsewhere, "GET " + base() + "/todos"), "404 not_found");
}

TEST_P(Workspace, what_is_beside_a_person_goes_with_him) {
    write_note(teacher, "về em", "staff");
    write_note(teacher, "riêng tôi", "author");
    data(principal, "POST " + base() + "/todos", R"({"text": "x"})");
    EXPECT_EQ(
        world.number("select count(*) from workspace_note where person_id = ?", {pupil.person_id.value}), 2);
    world.write(principal, [&](Tx& tx) { privacy::erase_person(tx, pupil.person_id.value, "test"); });
    EXPECT_EQ(world.number("select count(*) from workspace_note"), 0);
    EXPECT_EQ(world.number("select count(*) from workspace_todo"), 0);
}

TEST_P(Workspace, what_is_beside_a_row_whose_time_is_over_goes_in_the_same_night) {
    auto tie = world.all<people::Guardianship>(principal).front();
    const Entity& entity = world.catalog().of(type_key<people::Guardianship>());
    const std::string at = "/api/v1/workspace/records/" + id_text(entity.prefix, tie.id.value);
    data(principal, "POST " + at + "/notes", R"({"text": "bận tối", "audience": "author"})");
    data(principal, "POST " + at + "/todos", R"({"text": "gọi lại"})");
    write_note(principal, "về em", "staff");
    tie.valid_to = tie.valid_from;
    world.put(principal, tie);
    std::vector<JobKind> kinds;
    for (const JobKind& kind : world.store().contributions().jobs)
        if (kind.kind == "privacy.retention") kinds.push_back(kind);
    jobs::Runner runner(world.store(), kinds);
    world.set_today(*parse_date("2037-11-20"));
    runner.run_due();  // takes the nights from here on
    world.set_today(*parse_date("2037-11-21"));
    EXPECT_EQ(runner.run_due(), 1);
    EXPECT_EQ(world.number("select count(*) from people_guardianship"), 0);
    EXPECT_EQ(world.number("select count(*) from workspace_note"), 1) << "beside the pupil";
    EXPECT_EQ(world.number("select count(*) from workspace_todo"), 0);
}

TEST_P(Workspace, what_hangs_on_a_record_that_is_gone_is_collected) {
    const auto campus = world.all<org::Campus>(principal).front();
    const std::string at = "/api/v1/workspace/records/" + id_text("cmp", campus.id.value) + "/notes";
    const auto second = world.put(principal, org::Campus{.code = "CS2", .name = "Cơ sở 2"}).id;
    const std::string gone = "/api/v1/workspace/records/" + id_text("cmp", second.value) + "/notes";
    data(principal, "POST " + at, R"({"text": "ở lại"})");
    data(principal, "POST " + gone, R"({"text": "đi"})");
    EXPECT_EQ(workspace::collect_orphans(world.store(), 100), 0);
    world.write(world.system,
                [&](Tx& tx) { tx.erase_row(*tx.catalog().find_table("org_campus"), second.value, "test"); });
    EXPECT_EQ(workspace::collect_orphans(world.store(), 100), 1);
    EXPECT_EQ(data(principal, "GET " + at).items.size(), 1u);
}

TEST_P(Workspace, a_record_holds_so_many_notes_and_no_more) {
    world.write(teacher, [&](Tx& tx) {
        for (int i = 0; i < 200; ++i) workspace::write_note(tx, {.record = record(), .text = "x"});
    });
    EXPECT_EQ(refusal(teacher, "POST " + base() + "/notes", R"({"text": "x"})"), "409 too_many_beside");
    EXPECT_EQ(texts(principal).size(), 200u);
}

}  // namespace
}  // namespace truong::test
