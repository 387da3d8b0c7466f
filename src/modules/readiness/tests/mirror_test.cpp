// The mirror follows what the school does, opens to its rows, and shows itself to those whom it concerns.
#include <random>

#include "modules/readiness/refresh.hpp"
#include "modules/readiness/tests/mirror_world.hpp"
#include "modules/usage/counting.hpp"
#include "platform/jobs/runner.hpp"

namespace truong::readiness {
namespace {

using people::MatchState;

class ReadinessMirror : public MirrorWorld {
protected:
    std::int64_t marks() {
        return world.number("select count(*) from readiness_fact_mark where school_id = ?",
                            {world.school.value});
    }
    /// The principal did something, so many days ago.
    void use_on(int days_ago) {
        world.write(world.system, [&](Tx& tx) {
            usage::keep(tx, {{{.account = principal.account,
                               .person = principal.person,
                               .school = world.school,
                               .hat = Hat::staff,
                               .module = "people",
                               .wrote = false,
                               .day = tx.today() - days_ago},
                              principal.roles,
                              1}});
        });
    }
    /// What is stored of a fact, without the time.
    std::string stored(std::string_view code) {
        std::string said;
        world.read(world.system, [&](const Reader& reader) {
            const Ground ground = stored_ground_of(reader, world.school);
            const auto found = ground.readings.find(code);
            if (found == ground.readings.end()) return;
            const facts::Measured& value = found->second.value;
            said = std::to_string(value.numerator) + '/' + std::to_string(value.denominator);
            for (const auto& item : value.items) said += ' ' + item.code + ':' + std::to_string(item.level);
        });
        return said;
    }
    std::string measured(const SchoolFact& fact) {
        std::string said;
        world.read(world.system, [&](const Reader& reader) {
            const SystemReader system(reader, world.school);
            const facts::Measured value = fact.measure(system.reader(), world.school);
            said = std::to_string(value.numerator) + '/' + std::to_string(value.denominator);
            for (const auto& item : value.items) said += ' ' + item.code + ':' + std::to_string(item.level);
        });
        return said;
    }
};
ON_BOTH(ReadinessMirror);

TEST_P(ReadinessMirror, a_corrected_row_is_in_the_answer_at_once_and_soon_in_store) {
    follow();
    EXPECT_EQ(marks(), 0);
    const std::string before = part("3.2", "students");
    match(child.person_id, MatchState::matched);
    EXPECT_GT(marks(), 0);
    EXPECT_NE(part("3.2", "students"), before) << "measured for the answer";
    EXPECT_EQ(stored("people.pupils_matched"), before) << "not stored yet";
    world.pass(10'000);
    jobs::Runner runner(world.store(), world.store().contributions().jobs);
    runner.run_due();
    EXPECT_EQ(marks(), 0);
    EXPECT_EQ(stored("people.pupils_matched"), part("3.2", "students"));
}

TEST_P(ReadinessMirror, a_guardian_who_enters_moves_the_number_within_seconds) {
    const auto letters = print(clerk.actor, prepare(clerk.actor).id);
    follow();
    EXPECT_EQ(marks(), 0);
    const std::int64_t entered = world.number("select max(measured_at) from readiness_fact_reading");
    EXPECT_EQ(activate(code_of(letters, "Phạm Thị Mẹ")).status(), 200);
    EXPECT_GT(marks(), 0);
    world.pass(10'000);
    jobs::Runner runner(world.store(), world.store().contributions().jobs);
    runner.run_due();
    for (const char* code : {"home.modules_in_use", "usage.guardians_weekly"})
        EXPECT_EQ(
            world.number("select count(*) from readiness_fact_reading where code = ? and school_id = ? and "
                         "measured_at > ?",
                         {std::string(code), world.school.value, entered}),
            1)
            << code;
}

TEST_P(ReadinessMirror, what_tells_no_school_is_measured_again_after_ten_minutes) {
    follow();
    const auto tracked = [&] {
        std::int64_t numerator = 0;
        world.read(world.system, [&](const Reader& reader) {
            numerator = ground_of(reader, world.school).readings.at("usage.tracking").value.numerator;
        });
        return numerator;
    };
    EXPECT_EQ(tracked(), 0);
    use_on(0);
    EXPECT_EQ(marks(), 0) << "of the running week";
    world.pass(10 * 60'000);
    EXPECT_EQ(tracked(), 0);
    world.pass(1);
    EXPECT_EQ(tracked(), 1) << "whoever looks measures it";
}

TEST_P(ReadinessMirror, use_that_is_told_after_its_week_moves_a_week_that_stood) {
    follow();
    use_on(7);
    EXPECT_GT(marks(), 0);
}

TEST_P(ReadinessMirror, what_nothing_changed_is_not_measured_again) {
    follow();
    const auto at = world.number("select max(measured_at) from readiness_fact_reading where school_id = ?",
                                 {world.school.value});
    world.pass(5'000);
    match(child.person_id, MatchState::matched);
    follow();
    const auto measured_since =
        world.number("select count(*) from readiness_fact_reading where measured_at > " + std::to_string(at));
    EXPECT_GT(measured_since, 0);
    EXPECT_LT(measured_since,
              static_cast<std::int64_t>(world.store().contributions().school_facts.size()) / 2);
}

TEST_P(ReadinessMirror, after_random_edits_what_is_kept_is_what_a_computation_from_nothing_finds) {
    std::mt19937 dice(7);
    const Id<people::Person> persons[] = {child.person_id, sister.person_id, cousin.person_id};
    follow();
    for (int round = 0; round < 6; ++round) {
        match(persons[dice() % 3], static_cast<MatchState>(dice() % 3));
        world.write(principal, [&](Tx& tx) {
            people::Person person = tx.get(persons[dice() % 3]);
            person.vneid_level = dice() % 2 == 0 ? people::VneidLevel::level_2 : people::VneidLevel::none;
            tx.put(person);
        });
        follow();
        for (const SchoolFact& fact : world.store().contributions().school_facts)
            EXPECT_EQ(stored(fact.code), measured(fact)) << fact.code << " in round " << round;
    }
}

TEST_P(ReadinessMirror, rows_add_up_and_only_those_are_shown_that_the_actor_may_read) {
    match(child.person_id, MatchState::matched);
    const std::string line = "GET /api/v1/readiness/rows?framework=THS&code=3.2&part=students";
    const json::Value all = data(principal, line);
    const auto number = [](const json::Value& of, const char* name) { return *of.find(name)->integer(); };
    std::int64_t met = 0;
    for (const json::Value& row : all.find("rows")->items) met += row.find("met")->flag;
    EXPECT_EQ(number(all, "hidden"), 0);
    EXPECT_EQ(met, number(all, "numerator"));
    EXPECT_EQ(number(all, "total"), number(all, "denominator"));
    EXPECT_FALSE(all.find("rows")->items.at(0).find("title")->text.empty());
    EXPECT_EQ(all.find("rows")->items.at(0).find("screen")->text, "people.pupils");
    const json::Value unmet = data(principal, line + "&met=false");
    EXPECT_EQ(number(unmet, "total"), number(all, "denominator") - met);
    const json::Value part_of_it = data(outsider.actor, line);
    EXPECT_EQ(number(part_of_it, "total"), 0) << "who may see a pupil may not see whether he is matched";
    EXPECT_EQ(number(part_of_it, "hidden"), number(all, "total"));
    EXPECT_EQ(number(data(clerk.actor, line), "hidden"), 0) << "whose work it is";
    const std::string complete = "GET /api/v1/readiness/rows?framework=THS&code=3.1&part=students";
    for (const json::Value& row : data(leader.actor, complete).find("rows")->items)
        EXPECT_NE(row.find("record")->text, text("pup", sister.id.value)) << "his own class only";
    EXPECT_GT(number(data(leader.actor, complete), "total"), 0);
    EXPECT_EQ(number(data(outsider.actor, complete), "total"), 0);
    const json::Value above = data(world.officer, line + "&school_id=" + text("sch", world.school.value));
    EXPECT_EQ(number(above, "total"), 0) << "an officer is told numbers, not children";
    EXPECT_EQ(number(above, "hidden"), number(all, "total"));
}

TEST_P(ReadinessMirror, staff_and_authorities_see_it_and_nobody_else) {
    const std::string line = "GET /api/v1/readiness/mirror?framework=THS";
    const std::string here = "&school_id=" + text("sch", world.school.value);
    EXPECT_EQ(status(principal, line), 200);
    EXPECT_EQ(status(outsider.actor, line), 200);
    EXPECT_EQ(status(mother, line), 403);
    EXPECT_EQ(status(world.officer, line + here), 200);
    EXPECT_EQ(status(world.officer, line), 422) << "of which school?";
    EXPECT_EQ(status(world.other_officer, line + here), 404);
    EXPECT_EQ(status(stranger.actor, line + here), 404);
    EXPECT_EQ(status(principal, "GET /api/v1/readiness/mirror?framework=KHONG"), 404);
    EXPECT_EQ(status(principal, "GET /api/v1/readiness/schools?framework=THS"), 403);
    EXPECT_EQ(status(principal, "GET /api/v1/readiness/indicator?framework=THS&code=9.9"), 404);
}

TEST_P(ReadinessMirror, an_officer_has_his_schools_as_they_were_measured_last) {
    const std::string line = "GET /api/v1/readiness/schools?framework=THS";
    const auto of = [&](const json::Value& list) {
        return named(list, "school_id", text("sch", world.school.value));
    };
    EXPECT_EQ(of(data(world.officer, line)).find("outcome")->text, "") << "never measured";
    follow();
    const json::Value one = of(data(world.officer, line));
    EXPECT_EQ(one.find("outcome")->text, "not_recognised");
    EXPECT_EQ(one.find("standards")->items.size(), 6u);
    for (const json::Value& each : data(world.other_officer, line).items)
        EXPECT_NE(each.find("school_id")->text, text("sch", world.school.value));
}

TEST_P(ReadinessMirror, it_says_what_would_lift_the_school_and_whose_work_it_is) {
    const json::Value mirror = mirror_of(principal);
    EXPECT_EQ(mirror.find("indicators")->items.size(), 38u);
    EXPECT_EQ(mirror.find("cheapest")->items.size(), 3u);
    for (const json::Value& each : mirror.find("cheapest")->items) {
        EXPECT_TRUE(each.find("gate")->flag) << "what the gate needs comes first";
        EXPECT_FALSE(each.find("text_vi")->text.empty());
        EXPECT_EQ(each.find("path")->text.at(0), '/');
    }
    EXPECT_FALSE(data(principal, "GET /api/v1/readiness/actions").items.empty());
    for (const json::Value& each : data(outsider.actor, "GET /api/v1/readiness/actions").items)
        EXPECT_TRUE(each.find("mine")->flag);
    EXPECT_TRUE(data(mother, "GET /api/v1/readiness/actions").items.empty());
}

TEST_P(ReadinessMirror, what_nothing_proves_yet_holds_down_only_what_asks_for_it) {
    const json::Value of_records = indicator_of("3.1");
    const json::Value materials = named(*of_records.find("parts"), "key", "materials");
    EXPECT_TRUE(materials.find("absent")->flag);
    EXPECT_FALSE(materials.find("level") && materials.find("level")->integer()) << "left out, and said";
    const json::Value drill = named(*indicator_of("4.3").find("parts"), "key", "drill");
    EXPECT_EQ(drill.find("level")->text, "2") << "the third level needs it (reading 19)";
}

TEST_P(ReadinessMirror, a_snapshot_tells_what_has_changed_since) {
    const std::string line = "GET /api/v1/readiness/compare?framework=THS";
    EXPECT_FALSE(data(principal, line).find("taken_at")->is(json::Type::string)) << "nothing to compare with";
    data(principal, "POST /api/v1/readiness/snapshots/take", R"({"framework": "THS"})");
    EXPECT_TRUE(data(principal, line).find("indicators")->items.empty());
    data(principal, "POST /api/v1/readiness/declarations/attest", attest_body("6.7", 2));
    const json::Value moved = named(*data(principal, line).find("indicators"), "code", "6.7");
    EXPECT_EQ(moved.find("before")->text + moved.find("after")->text, "02");
    const json::Value another =
        data(principal, "POST /api/v1/readiness/snapshots/take", R"({"framework": "TT57"})");
    EXPECT_EQ(status(principal, line + "&snapshot_id=" + another.find("id")->text), 404)
        << "of another standard";
    world.pass(1'000);
    const json::Value mine =
        data(principal, "POST /api/v1/readiness/snapshots/take", R"({"framework": "THS"})");
    EXPECT_EQ(status(world.officer, line + "&snapshot_id=" + mine.find("id")->text
                                        + "&school_id=" + text("sch", world.school.value)),
              200);
    EXPECT_EQ(status(world.other_officer, line + "&snapshot_id=" + mine.find("id")->text
                                              + "&school_id=" + text("sch", world.other_school.value)),
              404)
        << "of another school";
}

TEST_P(ReadinessMirror, a_standard_says_itself_how_far_its_numbers_may_be_used) {
    const json::Value watched = data(principal, "GET /api/v1/readiness/mirror?framework=TT57");
    EXPECT_NE(watched.find("caution_vi")->text.find("31/12/2028"), std::string::npos);
    EXPECT_NE(watched.find("caution_en")->text.find("31/12/2028"), std::string::npos);
    EXPECT_EQ(mirror_of(principal).find("caution_vi")->text, "");
    const json::Value one = data(principal, "GET /api/v1/readiness/indicator?framework=TT57&code=1.3");
    EXPECT_EQ(one.find("caution_vi")->text, watched.find("caution_vi")->text);
}

TEST_P(ReadinessMirror, days_tell_what_moved_in_a_week) {
    follow();
    EXPECT_TRUE(mirror_of(principal).find("moved")->items.empty());
    world.set_today(*parse_date("2026-11-20") + 9);
    data(principal, "POST /api/v1/readiness/declarations/attest", attest_body("1.3", 2));
    follow();
    const json::Value moved = named(*mirror_of(principal).find("moved"), "indicator", "1.3");
    EXPECT_EQ(moved.find("from_level")->text, "0");
    EXPECT_EQ(moved.find("to_level")->text, "2");
    EXPECT_EQ(indicator_of("1.3").find("days")->items.size(), 2u);
    EXPECT_EQ(world.number("select count(*) from change_log where entity = 'readiness_level_day'"), 0);
}

TEST_P(ReadinessMirror, the_command_line_says_numbers_thresholds_and_rows) {
    std::string words, object;
    world.read(world.system, [&](const Reader& reader) {
        words = explain(reader, world.school, {.framework = "THS", .code = "3.2"}, false);
        object = explain(reader, world.school, {.framework = "THS", .code = "3.2"}, true);
    });
    EXPECT_NE(words.find("people.pupils_matched"), std::string::npos) << words;
    EXPECT_NE(words.find("chưa đạt / not met"), std::string::npos) << words;
    EXPECT_EQ(json::parse(object).find("code")->text, "3.2");
}

}  // namespace
}  // namespace truong::readiness
