// Who sees which findings and which scores, and what they add up to.
#include "modules/quality/tests/cards.hpp"

namespace truong::test {
namespace {

class QualityAccess : public Cards {
protected:
    QualityAccess() {
        world.write(world.principal, [&](Tx& tx) {
            const auto leader = people::register_staff_member(tx, {.full_name = "Trần Hoa"});
            homeroom_teacher = world.teacher;
            homeroom_teacher.person = leader.person_id;
            own_class = add_class(tx, "6A1", leader);
            other_class = add_class(tx, "6A2");
            holder = people::register_pupil(tx, {.full_name = "Lê Hòa"}).person_id;
        });
        put({.name = "An?", .phone = "1", .seen = true, .holder_id = holder, .class_id = own_class});
        put({.name = "Bình",
             .due_on = *parse_date("2026-11-01"),
             .holder_id = holder,
             .class_id = other_class});
        put({.name = "Chi", .phone = "2"});
        world.write(world.system, [&](Tx& tx) {
            db::Query(tx.connection(), "delete from quality_data_finding where record_kind <> 'toy_card'")
                .run();
            db::Query(tx.connection(), "delete from quality_record_score where record_kind <> 'toy_card'")
                .run();
        });
    }
    json::Value scores(const Actor& actor, const std::string& query = {}) {
        return data(actor, "GET /api/v1/quality/scores" + query);
    }
    static std::string shares(const json::Value& line) {
        std::string text;
        for (const char* name : {"records", "correct", "verified", "verifiable", "filled", "required",
                                 "complete", "clean", "alive", "errors", "warnings"})
            (text += text.empty() ? "" : " ") += line.find(name)->text;
        return text;
    }
    Actor homeroom_teacher;
    Id<classes::Class> own_class, other_class;
    Id<people::Person> holder;
};
ON_BOTH(QualityAccess);

TEST_P(QualityAccess, registrars_see_the_school_and_a_homeroom_teacher_his_class) {
    EXPECT_EQ(listed(world.principal), (Lines{"toy_card_name", "toy_card_due", "toy_card_phone"}));
    EXPECT_EQ(listed(homeroom_teacher), Lines{"toy_card_name"});
    EXPECT_EQ(listed(world.teacher), Lines{});
    EXPECT_EQ(listed(world.stranger), Lines{});
    EXPECT_EQ(listed(world.guardian), Lines{});
    EXPECT_EQ(listed(world.officer), Lines{});
    EXPECT_EQ(listed(world.other_officer), Lines{});
}

TEST_P(QualityAccess, a_campus_sees_what_is_its_own_or_the_whole_schools) {
    Id<org::Campus> first, second;
    world.write(world.principal, [&](Tx& tx) {
        first = tx.put(org::Campus{.code = "C1", .name = "Cơ sở một"}).id;
        second = tx.put(org::Campus{.code = "C2", .name = "Cơ sở hai"}).id;
    });
    put({.name = "Dũng?", .phone = "4", .campus_id = first});
    Actor there = world.principal;
    there.campus = second;
    EXPECT_EQ(listed(there, "?code=toy_card_name").size(), 1u);
    there.campus = first;
    EXPECT_EQ(listed(there, "?code=toy_card_name").size(), 2u);
    EXPECT_EQ(scores(there, "?by=campus&kind=toy_card").items.size(), 2u);
}

TEST_P(QualityAccess, a_worklist_speaks_to_people) {
    const json::Value all = data(world.principal, "GET /api/v1/quality/worklist?severity=error");
    ASSERT_EQ(all.items.size(), 1u);
    const auto text = [&](const char* name) { return all.items[0].find(name)->text; };
    EXPECT_EQ(text("name"), "An?");
    EXPECT_EQ(text("kind_vi"), "Thẻ");
    EXPECT_EQ(text("class_name"), "6A1");
    EXPECT_EQ(text("field_vi"), "Tên");
    EXPECT_EQ(text("message_vi"), "Tên An? chưa rõ. Xem.");
    EXPECT_EQ(text("message_en"), "The name An? is doubtful. Look.");
    EXPECT_EQ(text("fixer"), "homeroom_teacher");
    EXPECT_EQ(text("found_on"), "2026-11-20");
}

TEST_P(QualityAccess, a_worklist_is_narrowed_and_paged) {
    EXPECT_EQ(listed(world.principal, "?fixer=clerk"), Lines{});
    EXPECT_EQ(listed(world.principal, "?severity=warning&code=toy_card_due"), Lines{"toy_card_due"});
    EXPECT_EQ(listed(world.principal, "?kind=toy_card").size(), 3u);
    EXPECT_EQ(refusal(world.principal, "GET /api/v1/quality/worklist?kind=org_room"), "422 kind_not_judged");
    Lines codes;
    std::string after;
    for (int pages = 0; pages < 5; ++pages) {
        const json::Value one = data(world.principal, "GET /api/v1/quality/worklist?limit=1" + after);
        if (one.items.empty()) break;
        codes.push_back(one.items[0].find("code")->text);
        after = "&after=" + one.items[0].find("id")->text;
    }
    EXPECT_EQ(codes, listed(world.principal));
    EXPECT_EQ(refusal(world.principal, "GET /api/v1/quality/worklist?after=dqf_0000000000001"),
              "404 not_found");
}

TEST_P(QualityAccess, worklists_count_for_each_class_and_fixer) {
    Lines lines;
    for (const json::Value& line : data(world.principal, "GET /api/v1/quality/worklists").items)
        lines.push_back(line.find("class_name")->text + ' ' + line.find("fixer")->text + ' '
                        + line.find("code")->text + ' ' + line.find("field_vi")->text + ' '
                        + line.find("findings")->text);
    std::sort(lines.begin(), lines.end());
    EXPECT_EQ(lines,
              (Lines{"6A1 homeroom_teacher toy_card_name Tên 1", "6A2 homeroom_teacher toy_card_due Hạn 1",
                     "6A2 homeroom_teacher toy_card_phone Điện thoại 1"}));
    EXPECT_EQ(data(homeroom_teacher, "GET /api/v1/quality/worklists").items.size(), 1u);
    EXPECT_EQ(data(world.teacher, "GET /api/v1/quality/worklists").items.size(), 0u);
}

TEST_P(QualityAccess, scores_are_exact) {
    const json::Value all = scores(world.principal);
    ASSERT_EQ(all.items.size(), 1u);
    EXPECT_EQ(shares(all.items[0]), "3 2 1 3 5 6 2 3 2 1 2");
    EXPECT_EQ(scores(world.principal, "?by=class").items.size(), 3u);
    EXPECT_EQ(shares(scores(homeroom_teacher, "?by=class").items.at(0)), "1 0 1 1 2 2 1 1 1 1 0");
    EXPECT_EQ(scores(world.principal, "?by=kind").items.at(0).find("name_vi")->text, "Thẻ");
    EXPECT_EQ(scores(world.stranger).items.size(), 0u);
    EXPECT_EQ(scores(world.guardian).items.size(), 0u);
    EXPECT_EQ(refusal(world.principal, "GET /api/v1/quality/scores?by=room"), "422 not_a_choice");
    world.set_today(*parse_date("2027-06-01"));
    EXPECT_EQ(scores(world.principal).items.at(0).find("alive")->text, "0") << "nobody touched them in time";
}

TEST_P(QualityAccess, officers_see_numbers_of_the_schools_below_them) {
    const auto lines = [&](const Actor& actor) {
        return data(actor, "GET /api/v1/quality/school-scores?kind=toy_card").items;
    };
    ASSERT_EQ(lines(world.officer).size(), 1u);
    EXPECT_EQ(shares(lines(world.officer)[0]), "3 2 1 3 5 6 2 3 2 1 2");
    ASSERT_EQ(lines(world.other_officer).size(), 1u);
    EXPECT_EQ(shares(lines(world.other_officer)[0]), "0 0 0 0 0 0 0 0 0 0 0");
    for (const Actor& actor : {world.principal, world.guardian, world.administrator})
        EXPECT_EQ(refusal(actor, "GET /api/v1/quality/school-scores"), "403 forbidden");
}

TEST_P(QualityAccess, facts_are_about_pupils_and_for_those_who_answer_for_them) {
    const auto fact = [&](const Actor& actor) {
        for (const json::Value& line : data(actor, "GET /api/v1/platform/facts").items)
            if (line.find("code")->text == "quality.clean")
                return line.find("numerator")->text + '/' + line.find("denominator")->text;
        return std::string("none");
    };
    world.write(world.system, [&](Tx& tx) { quality::refresh_school(tx, world.school); });
    const std::int64_t judged = world.number(
        "select count(*) from quality_record_score where "
        "record_kind = 'people_pupil'");
    const std::string pupils = std::to_string(judged);
    EXPECT_EQ(pupils, "1");
    EXPECT_EQ(fact(world.principal), pupils + '/' + pupils) << "cards are no pupils";
    EXPECT_EQ(fact(world.teacher), "0/0");
    EXPECT_EQ(fact(world.guardian), "0/0");
}

TEST_P(QualityAccess, the_home_page_counts_open_errors) {
    const auto card = [&](const Actor& actor) {
        for (const json::Value& line : data(actor, "GET /api/v1/platform/home").items)
            if (line.find("code")->text == "quality.errors") return line.find("value")->text;
        return std::string("none");
    };
    EXPECT_EQ(card(world.principal), "1");
    EXPECT_EQ(card(homeroom_teacher), "1");
    EXPECT_EQ(card(world.guardian), "0");
}

TEST_P(QualityAccess, registrars_have_their_school_judged_again) {
    const Lines before = stored();
    world.write(world.system, [&](Tx& tx) {
        db::Query(tx.connection(), "delete from quality_data_finding").run();
        db::Query(tx.connection(), "update quality_record_score set errors = 9").run();
    });
    EXPECT_EQ(refusal(world.teacher, "POST /api/v1/quality/refresh", "{}"), "403 forbidden");
    EXPECT_EQ(refusal(world.officer, "POST /api/v1/quality/refresh", "{}"), "403 forbidden");
    data(world.principal, "POST /api/v1/quality/refresh", "{}");
    for (const std::string& line : before) {
        const Lines after = stored();
        EXPECT_NE(std::find(after.begin(), after.end(), line), after.end()) << line;
    }
}

}  // namespace
}  // namespace truong::test
