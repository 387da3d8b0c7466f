// The first of July 2025: districts end, communes and provinces merge (Luật 72/2025/QH15, NQ 202/2025/QH15).
// Bắc Kạn and Thái Nguyên become Thái Nguyên, with the shipped lists of provinces of both periods.
#include "modules/reorganisation/tests/decision_world.hpp"

namespace truong::reorganisation {
namespace {

class DayOf2025 : public DecisionWorld {
protected:
    DayOf2025() {
        world.set_today(eve);
        world.write(world.system, [&](Tx& tx) {
            const auto area = [&](const char* code) {
                return org::find_area(tx, org::AreaLevel::province, code, eve)->id;
            };
            const auto bac_kan = unit(tx, org::UnitKind::province, "06", {}, area("06"));
            const auto thai_nguyen = unit(tx, org::UnitKind::province, "19", {}, area("19"));
            const auto ba_be = unit(tx, org::UnitKind::district, "061", bac_kan, {});
            const auto dinh_hoa = unit(tx, org::UnitKind::district, "167", thai_nguyen, {});
            for (const char* code : {"01900", "01903"})
                unit(tx, org::UnitKind::commune, code, ba_be, commune_area(tx, code, area("06")));
            for (const char* code : {"05551", "05554"})
                unit(tx, org::UnitKind::commune, code, dinh_hoa, commune_area(tx, code, area("19")));
        });
        // The first hangs below the district's office, the last below the Sở.
        const std::pair<const char*, const char*> places[] = {
            {"S1", "061"}, {"S2", "01900"}, {"S3", "01903"}, {"S4", "05551"}, {"S5", "05554"}, {"S6", "06"}};
        int pupils = 0;
        for (const auto& [code, parent] : places) {
            world.write(world.system, [&, code = code, parent = parent](Tx& tx) {
                schools[code] = org::add_school(tx, {.code = code,
                                                     .name = std::string("Trường ") + code,
                                                     .stages = "thcs",
                                                     .parent_code = parent,
                                                     .valid_from = on("2020-01-01")})
                                    .id;
            });
            ++pupils;
            for (int i = 0; i < pupils; ++i)
                world.write(at(schools[code]), [&, code = code](Tx& tx) {
                    people::register_pupil(
                        tx, {.full_name = std::string("Nguyễn Thị ") + static_cast<char>('A' + i),
                             .birth_date = on("2012-05-06"),
                             .sex = people::Sex::male,
                             .personal_number = number_of(code, i),
                             .valid_from = on("2024-08-20")});
                });
        }
    }
    Id<org::Unit> unit(Tx& tx, org::UnitKind kind, const std::string& code,
                       std::optional<Id<org::Unit>> parent, std::optional<Id<org::Area>> area) {
        const auto made = tx.put(org::Unit{.kind = kind, .code = code});
        tx.put(org::UnitPeriod{.unit_id = made.id,
                               .parent_id = parent,
                               .name = "Đơn vị " + code,
                               .area_id = area,
                               .valid_from = on("2020-01-01")});
        return units[code] = made.id;
    }
    static Id<org::Area> commune_area(Tx& tx, const std::string& code, Id<org::Area> province) {
        return tx
            .put(org::Area{.level = org::AreaLevel::commune,
                           .code = code,
                           .kind = "xã",
                           .name_vi = code,
                           .name_en = code,
                           .print_name = "Xã " + code,
                           .parent_id = province,
                           .valid_from = on("2004-07-08")})
            .id;
    }
    /// 006: Bắc Kạn, a boy of this century, born in 2012.
    static std::string number_of(const std::string& school, int i) {
        return "006212" + std::string("0000") + school.substr(1) + std::to_string(i);
    }

    Decision decide(const Actor& actor) {
        const Decision decision = enter_decision(actor, day, "202/2025/QH15");
        const auto line = [&](NewLine wanted) { say(actor, decision, wanted); };
        line({.kind = LineKind::unit_merged,
              .from_unit_id = units["06"],
              .to_unit_id = units["19"],
              .new_area_code = "19"});
        line({.kind = LineKind::unit_closed, .from_unit_id = units["061"]});
        line({.kind = LineKind::unit_closed, .from_unit_id = units["167"]});
        for (const char* old : {"01900", "01903"})
            line({.kind = LineKind::unit_merged,
                  .from_unit_id = units[old],
                  .new_code = "01906",
                  .new_name = "Xã Ba Bể",
                  .new_area_code = "01906",
                  .new_area_kind = "xã"});
        line({.kind = LineKind::unit_merged,
              .from_unit_id = units["05554"],
              .to_unit_id = units["05551"],
              .new_area_code = "05551",
              .new_area_kind = "xã"});
        line({.kind = LineKind::unit_moved,
              .from_unit_id = unit_of("S1"),
              .new_code = "01906",
              .new_name = "Xã Ba Bể"});
        return decision;
    }
    Id<org::Unit> unit_of(const std::string& school) {
        Id<org::Unit> found;
        world.read(world.system, [&](const Reader& reader) { found = reader.get(schools[school]).unit_id; });
        return found;
    }
    Id<org::Unit> unit_named(const std::string& code) {
        Id<org::Unit> found;
        world.read(world.system, [&](const Reader& reader) {
            found = reader.first<org::Unit>(where<&org::Unit::code> == code)->id;
        });
        return found;
    }
    /// The schools that an officer of that authority sees on that day, and how many pupils they have then.
    std::pair<std::set<std::string>, std::size_t> seen(const std::string& authority, Date today) {
        world.set_today(today);
        const Actor officer{.hat = Hat::officer, .account = {8}, .authority = unit_named(authority)};
        std::pair<std::set<std::string>, std::size_t> found;
        for (const org::School& school : world.all<org::School>(officer)) {
            found.first.insert(school.code);
            found.second += names(school.id, today).size();
        }
        return found;
    }
    using Sight = std::pair<std::set<std::string>, std::size_t>;
    using Chain = std::vector<std::string>;

    const Date day = on("2025-07-01"), eve = on("2025-06-30");
    std::map<std::string, Id<org::Unit>> units;
    std::map<std::string, Id<org::School>> schools;
};
ON_BOTH(DayOf2025);

TEST_P(DayOf2025, districts_stand_between_until_the_day_and_are_gone_on_it) {
    const Decision done = carry_out(world.administrator, decide(world.administrator));
    ASSERT_EQ(done.state, DecisionState::applied) << done.fault;
    EXPECT_EQ(above_school(schools["S1"], eve), (Chain{"061", "06"}));
    EXPECT_EQ(above_school(schools["S1"], day), (Chain{"01906", "19"}));
    EXPECT_EQ(above_school(schools["S2"], eve), (Chain{"01900", "061", "06"}));
    EXPECT_EQ(above_school(schools["S2"], day), (Chain{"01906", "19"}));
    EXPECT_EQ(above_school(schools["S4"], eve), (Chain{"05551", "167", "19"}));
    EXPECT_EQ(above_school(schools["S4"], day), (Chain{"05551", "19"}));
    EXPECT_EQ(above_school(schools["S5"], eve), (Chain{"05554", "167", "19"}));
    EXPECT_EQ(above_school(schools["S5"], day), (Chain{"05551", "19"}));
    EXPECT_EQ(above_school(schools["S6"], eve), (Chain{"06"}));
    EXPECT_EQ(above_school(schools["S6"], day), (Chain{"19"}));
}

TEST_P(DayOf2025, officers_of_the_old_lose_and_of_the_new_gain_and_nobody_is_counted_twice) {
    carry_out(world.administrator, decide(world.administrator));
    EXPECT_EQ(seen("01900", eve), (Sight{{"S2"}, 2}));
    EXPECT_EQ(seen("01903", eve), (Sight{{"S3"}, 3}));
    EXPECT_EQ(seen("061", eve), (Sight{{"S1", "S2", "S3"}, 6}));
    EXPECT_EQ(seen("06", eve), (Sight{{"S1", "S2", "S3", "S6"}, 12}));
    EXPECT_EQ(seen("19", eve), (Sight{{"S4", "S5"}, 9}));
    EXPECT_EQ(seen("01906", eve), (Sight{{}, 0}));
    for (const char* old : {"01900", "01903", "061", "06", "167", "05554"})
        EXPECT_EQ(seen(old, day), (Sight{{}, 0})) << old;
    EXPECT_EQ(seen("01906", day), (Sight{{"S1", "S2", "S3"}, 6}));
    EXPECT_EQ(seen("05551", day), (Sight{{"S4", "S5"}, 9}));
    EXPECT_EQ(seen("19", day), (Sight{{"S1", "S2", "S3", "S4", "S5", "S6"}, 21}));
}

TEST_P(DayOf2025, areas_become_what_the_lists_say) {
    carry_out(world.administrator, decide(world.administrator));
    world.set_today(on("2025-07-02"));
    world.read(world.administrator, [&](const Reader& reader) {
        const auto became = [&](org::AreaLevel level, const char* code) {
            std::vector<std::string> found;
            for (const auto& step : org::successors(reader, {.code = code, .level = level, .day = eve}))
                found.push_back(step.to_code + (step.still_valid ? "" : " (gone)"));
            return found;
        };
        EXPECT_EQ(became(org::AreaLevel::province, "06"), Chain{"19"});
        EXPECT_EQ(became(org::AreaLevel::commune, "01900"), Chain{"01906"});
        EXPECT_EQ(became(org::AreaLevel::commune, "01903"), Chain{"01906"});
        EXPECT_EQ(became(org::AreaLevel::commune, "05554"), Chain{"05551"});
        EXPECT_EQ(became(org::AreaLevel::commune, "05551"), Chain{"05551"});
        EXPECT_FALSE(org::find_area(reader, org::AreaLevel::commune, "01900", day));
        const auto made = org::find_area(reader, org::AreaLevel::commune, "01906", day);
        ASSERT_TRUE(made && made->parent_id);
        EXPECT_EQ(reader.get(*made->parent_id).code, "19");
        EXPECT_EQ(reader.get(*made->parent_id).valid_from, day);
    });
}

TEST_P(DayOf2025, numbers_with_the_code_of_the_old_province_are_judged_right_on_both_days) {
    carry_out(world.administrator, decide(world.administrator));
    for (const Date today : {eve, day}) {
        world.set_today(today);
        world.read(world.system, [&](const Reader& reader) {
            const people::NumberCheck check(reader);
            int judged = 0;
            for (const people::Person& person : reader.all<people::Person>()) {
                if (!person.personal_number) continue;
                ++judged;
                EXPECT_TRUE(check.findings(person).empty())
                    << *person.personal_number << ' ' << check.findings(person).front().code;
            }
            EXPECT_EQ(judged, 21);
        });
    }
}

TEST_P(DayOf2025, posts_at_units_that_end_are_listed_and_stay) {
    world.write(world.system, [&](Tx& tx) {
        for (const char* code : {"01900", "19"}) {
            const auto person = tx.put(people::Person{
                .full_name = std::string(code == std::string("19") ? "Hoàng Tám" : "Hoàng Chín")});
            tx.put(accounts::OfficerPost{
                .person_id = person.id, .unit_id = units[code], .valid_from = on("2021-01-01")});
        }
    });
    const Decision decision = decide(world.administrator);
    EXPECT_EQ(look(world.administrator, decision).officer_posts, 1);
    carry_out(world.administrator, decision);
    const auto told = matters(MatterKind::officer_post);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().unit_id, units["01900"]);
    world.set_today(day);
    EXPECT_EQ(world.all<accounts::OfficerPost>(world.administrator).size(), 2U);
}

TEST_P(DayOf2025, the_preview_tells_what_would_change_and_writes_nothing) {
    const Decision decision = decide(world.administrator);
    const std::string before = picture();
    const Preview view = look(world.administrator, decision);
    EXPECT_EQ(view.faults, "");
    EXPECT_EQ(view.units_ended, 6);
    EXPECT_EQ(view.units_made, 1);
    // S1 to S3 and S5 to their communes, S6 to the Sở, the commune that stays to the Sở as well.
    EXPECT_EQ(view.units_moved, 6);
    EXPECT_EQ(picture(), before);
}

TEST_P(DayOf2025, the_undo_takes_back_all_of_it) {
    const Decision decision = decide(world.administrator);
    const std::string before = picture();
    const Decision done = carry_out(world.administrator, decision);
    ASSERT_EQ(done.state, DecisionState::applied) << done.fault;
    EXPECT_NE(picture(), before);
    const Decision undone = take_back(world.administrator, decision);
    EXPECT_EQ(undone.state, DecisionState::undone) << undone.fault;
    EXPECT_EQ(picture(), before);
    EXPECT_EQ(above_school(schools["S2"], day), (Chain{"01900", "061", "06"}));
    EXPECT_EQ(seen("01900", day), (Sight{{"S2"}, 2}));
}

TEST_P(DayOf2025, an_officer_decides_only_about_what_is_below_him) {
    Actor province_06{.hat = Hat::officer, .account = {8}, .authority = units["06"]};
    const Seen out{ProblemKind::forbidden, "decision_out_of_reach"};
    const Decision own = enter_decision(province_06, day);
    say(province_06, own,
        {.kind = LineKind::unit_merged, .from_unit_id = units["01900"], .to_unit_id = units["01903"]});
    for (const NewLine& line :
         {NewLine{.kind = LineKind::unit_merged, .from_unit_id = units["06"], .to_unit_id = units["19"]},
          NewLine{
              .kind = LineKind::unit_merged, .from_unit_id = units["01900"], .to_unit_id = units["05551"]},
          NewLine{.kind = LineKind::unit_moved, .from_unit_id = unit_of("S4"), .to_unit_id = units["01900"]},
          NewLine{.kind = LineKind::school_merged,
          .from_school_id = schools["S4"],
          .to_school_id = schools["S2"]}})
        EXPECT_EQ(problem_of([&] { say(province_06, own, line); }), out);
    const Decision done = carry_out(province_06, own);
    EXPECT_EQ(done.state, DecisionState::applied) << done.fault;
    EXPECT_EQ(above_school(schools["S2"], day), (Chain{"01903", "061", "06"}));
}

TEST_P(DayOf2025, who_stood_above_it_once_decides_nothing_any_more) {
    carry_out(world.administrator, decide(world.administrator));
    world.set_today(on("2025-08-01"));
    const Actor former{.hat = Hat::officer, .account = {8}, .authority = units["06"]};
    const Decision late = enter_decision(former, on("2025-06-01"));
    EXPECT_EQ(problem_of([&] {
                  say(former, late,
                      {.kind = LineKind::school_merged,
                       .from_school_id = schools["S3"],
                       .to_school_id = schools["S2"]});
              }),
              (Seen{ProblemKind::forbidden, "decision_out_of_reach"}));
}

TEST_P(DayOf2025, an_effective_day_before_the_unit_began_is_refused) {
    const Decision decision = enter_decision(world.administrator, on("2019-06-01"));
    say(world.administrator, decision,
        {.kind = LineKind::unit_merged, .from_unit_id = units["01900"], .to_unit_id = units["01903"]});
    EXPECT_EQ(
        problem_of([&] { world.write(world.administrator, [&](Tx& tx) { apply(tx, {decision.id}); }); }),
        (Seen{ProblemKind::invalid, "decision_unit_not_there"}));
}

TEST_P(DayOf2025, a_later_change_of_the_tree_stands_in_the_way_of_the_undo) {
    const Decision decision = decide(world.administrator);
    carry_out(world.administrator, decision);
    world.set_today(on("2025-08-01"));
    const Id<org::Unit> commune = unit_named("01906");
    world.write(world.administrator, [&](Tx& tx) {
        org::UnitPeriod now = *tx.first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == commune);
        now.name = "Xã Ba Bể mới";
        tx.change_from(now, on("2025-08-01"));
    });
    const Decision kept = take_back(world.administrator, decision);
    EXPECT_EQ(kept.state, DecisionState::applied);
    EXPECT_NE(kept.fault.find("unp_"), std::string::npos) << kept.fault;
    EXPECT_EQ(above_school(schools["S2"], day), (Chain{"01906", "19"}));
}

}  // namespace
}  // namespace truong::reorganisation
