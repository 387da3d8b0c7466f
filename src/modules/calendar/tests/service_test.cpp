// Whose dates hold, what day it is and for whom, and who may say so: on both databases.
#include "catalog/json_tree.hpp"
#include "modules/calendar/reference.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::calendar {
namespace {

using test::problem_of;
using test::Seen;

Date day(std::string_view iso) { return *parse_date(iso); }

template <class Row> std::string text_of(std::string_view prefix, Id<Row> id) {
    std::string text;
    append_id(text, prefix, id.value);
    return text;
}

class CalendarService : public test::Both {
protected:
    CalendarService() {
        world.read(world.teacher, [&](const Reader& reader) {
            year = year_of(reader, 2026).value();
            stage = reader.first<org::Stage>(where<&org::Stage::code> == "thcs")->id;
            other_stage = reader.first<org::Stage>(where<&org::Stage::code> == "thpt")->id;
        });
    }
    /// Dates that are told apart by the day of return.
    template <class Row> Row dates(std::string_view returns_on) const {
        Row row;
        row.year_id = year.id;
        row.returns_on = day(returns_on);
        row.opens_on = day("2026-09-05");
        row.first_term_from = day("2026-09-07");
        row.first_term_to = day("2027-01-09");
        row.second_term_from = day("2027-01-11");
        row.second_term_to = day("2027-05-22");
        row.ends_on = day("2027-05-29");
        return row;
    }
    void add_frame(std::string_view returns_on, std::optional<Id<org::Unit>> unit,
                   std::optional<Id<org::Stage>> of_stage = {}) {
        auto frame = dates<YearFrame>(returns_on);
        frame.unit_id = unit;
        frame.stage_id = of_stage;
        world.put(world.administrator, frame);
    }
    void add_plan(std::string_view returns_on, std::optional<Id<org::Stage>> of_stage = {}) {
        auto plan = dates<YearPlan>(returns_on);
        plan.stage_id = of_stage;
        world.put(world.principal, plan);
    }
    /// The day of return in the dates that hold for the actor, and whose they are.
    std::string returns(const Actor& actor, std::optional<Id<org::Stage>> of_stage = {}) {
        std::string text;
        world.read(actor, [&](const Reader& reader) {
            const auto found = dates_of(reader, year.id, of_stage);
            if (!found) return;
            const auto iso = iso_text(found->returns_on);
            text = std::string(iso.data(), iso.size()).substr(5) + ' ' + std::string(name_of(found->source));
        });
        return text;
    }
    bool teaches(const Actor& actor, std::string_view on) {
        bool taught = false;
        world.read(actor, [&](const Reader& reader) {
            taught = is_working_day(day(on), teaching_days_off(reader, {day(on), day(on)}));
        });
        return taught;
    }
    bool works(const Actor& actor, std::string_view on) {
        bool worked = false;
        world.read(actor, [&](const Reader& reader) {
            worked = is_working_day(day(on), days_off(reader, {day(on), day(on)}));
        });
        return worked;
    }
    json::Value data(const Actor& actor, const std::string& path) {
        const http::Response response = world.call(actor, "GET /api/v1/calendar/" + path);
        EXPECT_EQ(response.status, 200) << path << ": " << response.body;
        const json::Value body = json::parse(response.body);
        const json::Value* found = body.find("data");
        return found ? *found : json::Value{};
    }
    /// The answer holds all of the parts.
    void expect_refused(const http::Response& response, const std::vector<std::string>& parts) {
        EXPECT_EQ(response.status, 422) << response.body;
        for (const std::string& part : parts)
            EXPECT_NE(response.body.find('"' + part + '"'), std::string::npos)
                << part << " in " << response.body;
    }
    DayException exception(std::string_view on, DayKind kind, std::optional<Id<org::Unit>> unit = {}) {
        return {.first_day = day(on), .last_day = day(on), .kind = kind, .name = "Ngày lạ", .unit_id = unit};
    }
    SchoolDayException own(std::string_view on, DayKind kind) {
        return {.first_day = day(on),
                .last_day = day(on),
                .kind = kind,
                .name = "Ngày của trường",
                .reason = "Bão số 9"};
    }

    SchoolYear year;
    Id<org::Stage> stage, other_stage;
};
ON_BOTH(CalendarService);

TEST_P(CalendarService, every_day_is_in_at_most_one_year) {
    world.read(world.guardian, [&](const Reader& reader) {
        EXPECT_EQ(year_on(reader, reader.today())->code, "2026-2027");
        EXPECT_EQ(year_on(reader, day("2026-07-31"))->code, "2025-2026");
        EXPECT_EQ(year_on(reader, day("2026-08-01"))->code, "2026-2027");
        EXPECT_FALSE(year_on(reader, day("2020-07-31")));
        EXPECT_EQ(year_of(reader, 2030)->last_day, day("2031-07-31"));
        EXPECT_FALSE(year_of(reader, 2031));
    });
}

TEST_P(CalendarService, the_nearest_dates_hold) {
    EXPECT_EQ(returns(world.teacher), "08-29 ministry");
    add_frame("2026-08-20", {}, stage);
    EXPECT_EQ(returns(world.teacher, stage), "08-20 ministry");
    EXPECT_EQ(returns(world.teacher, other_stage), "08-29 ministry");
    EXPECT_EQ(returns(world.teacher), "08-29 ministry") << "asked without a stage";
    Id<org::Unit> province;
    world.read(world.administrator, [&](const Reader& reader) {
        province = reader.first<org::Unit>(where<&org::Unit::code> == "79")->id;
    });
    add_frame("2026-08-21", province);
    EXPECT_EQ(returns(world.teacher, stage), "08-21 authority") << "nearer, though for every stage";
    add_frame("2026-08-22", province, stage);
    EXPECT_EQ(returns(world.teacher, stage), "08-22 authority");
    EXPECT_EQ(returns(world.teacher, other_stage), "08-21 authority");
    add_frame("2026-08-23", world.commune);
    EXPECT_EQ(returns(world.teacher, stage), "08-23 authority");
    EXPECT_EQ(returns(world.stranger, stage), "08-22 authority") << "below another commune";
    add_plan("2026-08-24");
    EXPECT_EQ(returns(world.guardian, stage), "08-24 school");
    add_plan("2026-08-25", stage);
    EXPECT_EQ(returns(world.guardian, stage), "08-25 school");
    EXPECT_EQ(returns(world.guardian, other_stage), "08-24 school");
    EXPECT_EQ(returns(world.stranger, stage), "08-22 authority") << "the plan of another school";
    EXPECT_EQ(returns(world.officer, stage), "08-23 authority") << "he acts for no school";
    EXPECT_EQ(returns(world.other_officer), "08-21 authority");
    EXPECT_EQ(returns(world.administrator, stage), "08-20 ministry");
    EXPECT_EQ(returns(world.system, stage), "08-20 ministry") << "not the plan of some school";
}

TEST_P(CalendarService, an_authority_that_is_gone_still_has_its_word_for_the_year_in_which_it_was_there) {
    world.write(world.system, [&](Tx& tx) {
        const auto school = tx.get(world.school);
        auto period = tx.first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == school.unit_id).value();
        period.valid_from = day("2020-01-01");
        tx.put(period);
        period.parent_id = world.other_commune;
        tx.change_from(period, day("2026-10-01"));
    });
    add_frame("2026-08-23", world.commune);
    EXPECT_EQ(returns(world.teacher), "08-23 authority") << "nobody else has issued dates";
    add_frame("2026-08-24", world.other_commune);
    EXPECT_EQ(returns(world.teacher), "08-24 authority") << "above the school today";
}

TEST_P(CalendarService, a_second_frame_or_plan_for_the_same_is_refused) {
    EXPECT_EQ(problem_of([&] { add_frame("2026-08-20", {}); }), (Seen{ProblemKind::invalid, "taken"}));
    add_frame("2026-08-20", world.commune);
    EXPECT_EQ(problem_of([&] { add_frame("2026-08-21", world.commune); }).code, "taken");
    add_plan("2026-08-20", stage);
    EXPECT_EQ(problem_of([&] { add_plan("2026-08-21", stage); }).code, "taken");
    add_plan("2026-08-21", other_stage);
    world.put(world.stranger, dates<YearPlan>("2026-08-22"));
    EXPECT_EQ(world.all<YearPlan>(world.principal).size(), 2U);
    EXPECT_EQ(world.all<YearPlan>(world.stranger).size(), 1U) << "each school its own";
}

TEST_P(CalendarService, rows_that_are_written_for_another_school_are_judged_too) {
    Actor elsewhere = world.system;
    elsewhere.school = world.other_school;
    auto plan = dates<YearPlan>("2026-08-20");
    plan.ends_on = plan.first_term_to;
    EXPECT_EQ(problem_of([&] {
                  world.write(elsewhere, [&](Tx& tx) { tx.in_school(world.school, [&] { tx.put(plan); }); });
              }),
              (Seen{ProblemKind::invalid, "day_too_early"}));
}

TEST_P(CalendarService, a_wrong_plan_is_refused_with_every_fault) {
    const std::string body =
        R"({"year_id":")" + text_of("syr", year.id) + R"(","returns_on":"2026-07-01","opens_on":"2026-09-05",
        "first_term_from":"2026-09-07","first_term_to":"2026-09-07","second_term_from":"2026-09-07",
        "second_term_to":"2027-05-22","ends_on":"2027-05-21","week_one_from":"2026-09-08"})";
    const http::Response response = world.call(world.principal, "POST /api/v1/calendar/year-plans", body,
                                               {{"Idempotency-Key", "plan-0001"}});
    expect_refused(response, {"returns_on", "outside_year", "first_term_to", "second_term_from", "ends_on",
                              "day_too_early"});
    EXPECT_NE(response.body.find("Sớm nhất là ngày 2026-09-08, theo mục first_term_to."), std::string::npos)
        << response.body;
    EXPECT_TRUE(world.all<YearPlan>(world.principal).empty());
}

TEST_P(CalendarService, years_shifts_snapshots_and_ranges_are_judged) {
    expect_refused(world.call(world.administrator, "POST /api/v1/calendar/school-years",
                              R"({"code":"2032-2033","start_year":2031,"first_day":"2031-07-01",
                                  "last_day":"2033-01-01"})"),
                   {"year_code", "year_days", "last_day"});
    expect_refused(world.call(world.administrator, "POST /api/v1/calendar/school-years",
                              R"({"code":"2031","start_year":2031,"first_day":"2031-08-01",
                                  "last_day":"2032-07-31"})"),
                   {"code", "year_form"});
    expect_refused(world.call(world.principal, "POST /api/v1/calendar/shift-times",
                              R"({"shift":"morning","starts_at":"11:00","ends_at":"07:00",
                                  "valid_from":"2026-09-05"})"),
                   {"ends_at", "shift_reversed"});
    expect_refused(
        world.call(world.administrator, "POST /api/v1/calendar/snapshot-days",
                   R"({"year_id":")" + text_of("syr", year.id) + R"(","day":"2026-07-31","name":"Sớm"})"),
        {"day", "outside_year"});
    expect_refused(world.call(world.principal, "POST /api/v1/calendar/school-day-exceptions",
                              R"({"first_day":"2026-12-02","last_day":"2026-12-01","kind":"school_break",
                                  "name":"A","reason":"B"})"),
                   {"last_day", "period_reversed"});
    expect_refused(world.call(world.administrator, "POST /api/v1/calendar/day-exceptions",
                              R"({"first_day":"2026-12-01","last_day":"2027-12-01","kind":"holiday",
                                  "name":"A"})"),
                   {"last_day", "days_too_many"});
}

TEST_P(CalendarService, a_year_ends_only_when_nothing_stands_in_it) {
    EXPECT_EQ(problem_of([&] { world.write(world.administrator, [&](Tx& tx) { tx.end(year.id); }); }),
              (Seen{ProblemKind::conflict, "in_use"}));
}

TEST_P(CalendarService, the_nearest_has_the_last_word_about_a_day) {
    const char* friday = "2026-12-04";
    EXPECT_TRUE(teaches(world.teacher, friday));
    world.put(world.administrator, exception(friday, DayKind::school_break));
    EXPECT_FALSE(teaches(world.teacher, friday));
    EXPECT_TRUE(works(world.teacher, friday)) << "offices work";
    world.put(world.administrator, exception(friday, DayKind::working, world.commune));
    EXPECT_TRUE(teaches(world.teacher, friday));
    EXPECT_FALSE(teaches(world.stranger, friday)) << "below another commune";
    EXPECT_TRUE(teaches(world.officer, friday));
    EXPECT_FALSE(teaches(world.administrator, friday));
    world.put(world.principal, own(friday, DayKind::school_break));
    EXPECT_FALSE(teaches(world.guardian, friday));
    EXPECT_TRUE(teaches(world.officer, friday));
    world.put(world.administrator, exception("2026-12-05", DayKind::holiday, world.commune));
    world.put(world.principal, own("2026-12-05", DayKind::working));
    EXPECT_TRUE(teaches(world.teacher, "2026-12-05"));
    EXPECT_FALSE(works(world.teacher, "2026-12-05")) << "no clock of the law is moved by a school";
}

TEST_P(CalendarService, a_token_for_something_else_gets_the_clock_right) {
    EXPECT_FALSE(works(world.principal, "2026-09-02"));
    Actor token = world.principal;
    token.scopes = access::Scopes::parse("privacy:write");
    ASSERT_TRUE(token.scopes);
    EXPECT_FALSE(works(token, "2026-09-02"));
    EXPECT_EQ(world.call(token, "GET /api/v1/calendar/day-exceptions").body.find("Quốc khánh"),
              std::string::npos);
}

TEST_P(CalendarService, what_a_school_plans_is_seen_inside_and_above_and_written_by_its_managers) {
    add_plan("2026-08-20");
    world.put(world.principal, own("2026-12-04", DayKind::school_break));
    world.put(world.principal, ShiftTime{.shift = Shift::evening,
                                         .starts_at = *parse_time("18:00"),
                                         .ends_at = *parse_time("21:00"),
                                         .valid_from = day("2026-09-05")});
    const auto seen = [&](const Actor& actor) {
        return world.all<YearPlan>(actor).size() + world.all<SchoolDayException>(actor).size()
               + world.all<ShiftTime>(actor).size();
    };
    for (const Actor& actor : {world.teacher, world.guardian, world.officer, world.administrator})
        EXPECT_EQ(seen(actor), 3U);
    for (const Actor& actor : {world.stranger, world.other_officer, Actor{}}) EXPECT_EQ(seen(actor), 0U);
    Actor clerk = world.principal;
    clerk.roles = {Role::clerk};
    world.put(clerk, own("2026-12-07", DayKind::school_break));
    for (const Actor& actor : {world.teacher, world.guardian, world.officer})
        EXPECT_EQ(problem_of([&] { world.put(actor, own("2026-12-08", DayKind::school_break)); }).kind,
                  ProblemKind::forbidden);
    for (const Actor& actor : {world.principal, world.teacher, world.officer})
        EXPECT_EQ(problem_of([&] { world.put(actor, exception("2026-12-08", DayKind::holiday)); }).kind,
                  ProblemKind::forbidden);
}

TEST_P(CalendarService, a_campus_may_have_hours_of_its_own) {
    const Id<org::Campus> campus = world.all<org::Campus>(world.principal).at(0).id;
    ShiftTime morning{.shift = Shift::morning,
                      .starts_at = *parse_time("07:00"),
                      .ends_at = *parse_time("11:00"),
                      .valid_from = day("2026-09-05")};
    world.put(world.principal, morning);
    EXPECT_EQ(problem_of([&] { world.put(world.principal, morning); }).code, "overlap");
    morning.campus_id = campus;
    world.put(world.principal, morning);
    EXPECT_EQ(world.all<ShiftTime>(world.teacher).size(), 2U);
    Actor there = world.teacher;
    there.campus = {1};
    EXPECT_EQ(world.all<ShiftTime>(there).size(), 1U) << "of another campus he sees what all have in common";
}

TEST_P(CalendarService, weeks_and_dates_are_told_over_the_wire) {
    const std::string which = "year_id=" + text_of("syr", year.id);
    EXPECT_EQ(data(world.guardian, "weeks?" + which).items.size(), 35U);
    const json::Value dates_now = data(world.teacher, "year-dates?" + which);
    EXPECT_EQ(dates_now.find("week_one_from")->text, "2026-09-07");
    EXPECT_EQ(dates_now.find("source")->text, "ministry");
    SchoolDayException flood = own("2026-11-09", DayKind::school_break);
    flood.last_day = day("2026-11-13");
    world.put(world.principal, flood);
    const json::Value weeks_now =
        data(world.teacher, "weeks?" + which + "&stage_id=" + text_of("stg", stage));
    ASSERT_EQ(weeks_now.items.size(), 34U);
    EXPECT_EQ(weeks_now.items[9].find("number")->text, "10");
    EXPECT_EQ(weeks_now.items[9].find("monday")->text, "2026-11-16");
    EXPECT_EQ(weeks_now.items[9].find("term")->text, "first");
    EXPECT_EQ(data(world.stranger, "weeks?" + which).items.size(), 35U);
    const auto status = [&](const std::string& path) {
        return world.call(world.teacher, "GET /api/v1/calendar/" + path).status;
    };
    EXPECT_EQ(status("weeks"), 422);
    EXPECT_EQ(status("weeks?year_id=" + text_of("syr", Id<SchoolYear>{1})), 404);
    EXPECT_EQ(status("year-dates?" + which + "&stage_id=" + text_of("stg", Id<org::Stage>{1})), 404);
    Id<SchoolYear> far;
    world.read(world.teacher, [&](const Reader& reader) { far = year_of(reader, 2029)->id; });
    expect_refused(world.call(world.teacher, "GET /api/v1/calendar/weeks?year_id=" + text_of("syr", far)),
                   {"year_id", "year_without_dates"});
}

TEST_P(CalendarService, the_end_of_a_time_in_working_days_is_told_over_the_wire) {
    const auto end_of = [&](const std::string& query) {
        return data(world.guardian, "working-days?" + query).find("day")->text;
    };
    EXPECT_EQ(end_of("days=2"), "2026-11-24") << "from today, a Friday";
    EXPECT_EQ(end_of("from=2026-08-28&days=1"), "2026-09-03");
    EXPECT_EQ(end_of("from=2026-08-20&days=2"), "2026-08-22") << "the Saturday is made up";
    EXPECT_EQ(end_of("from=2026-08-29&days=0"), "2026-08-29");
    EXPECT_EQ(end_of("from=2027-02-03&days=1"), "2027-02-11") << "over Tết";
    const auto refused = [&](const std::string& query, const std::string& path) {
        expect_refused(world.call(world.guardian, "GET /api/v1/calendar/working-days?" + query), {path});
    };
    refused("days=-1", "days");
    refused("days=251", "days");
    refused("from=2026-08-28", "days");
    refused("from=9999-12-31&days=1", "from");
    refused("from=2026-02-30&days=1", "from");
}

TEST_P(CalendarService, the_days_are_told_one_by_one) {
    world.put(world.principal, own("2027-02-01", DayKind::working));
    const json::Value list = data(world.teacher, "days?from=2027-01-30&to=2027-02-11");
    ASSERT_EQ(list.items.size(), 13U);
    const auto line = [&](std::size_t index) {
        const json::Value& item = list.items.at(index);
        const json::Value* kind = item.find("kind");
        return item.find("day")->text.substr(5) + ' ' + (item.find("working")->flag ? "w" : "-")
               + (item.find("teaching")->flag ? "t " : "- ")
               + (kind && kind->is(json::Type::string) ? kind->text : "ordinary");
    };
    EXPECT_EQ(line(0), "01-30 -- ordinary");
    EXPECT_EQ(line(2), "02-01 wt working") << "the school teaches";
    EXPECT_EQ(line(3), "02-02 w- school_break");
    EXPECT_EQ(line(5), "02-04 -- holiday");
    EXPECT_EQ(line(10), "02-09 -- compensation");
    EXPECT_EQ(line(12), "02-11 w- school_break");
    const auto refused = [&](const std::string& query, const std::string& code) {
        expect_refused(world.call(world.teacher, "GET /api/v1/calendar/days?" + query), {"to", code});
    };
    refused("from=2026-01-02&to=2026-01-01", "period_reversed");
    refused("from=2026-01-01&to=2027-02-05", "days_too_many");
    EXPECT_EQ(data(world.teacher, "days?from=2026-01-01&to=2027-02-04").items.size(), 400U);
    EXPECT_EQ(data(world.teacher, "days?from=9999-12-31&to=9999-12-31").items.size(), 1U);
    EXPECT_EQ(data(world.teacher, "days?from=0001-01-01&to=0001-01-01").items.size(), 1U);
}

TEST_P(CalendarService, reference_rows_are_filled_once_and_never_overwritten) {
    const auto count = [&] {
        return world.number("select count(*) from calendar_school_year")
               + world.number("select count(*) from calendar_year_frame")
               + world.number("select count(*) from calendar_day_exception")
               + world.number("select count(*) from calendar_snapshot_day");
    };
    const auto before = count();
    EXPECT_EQ(before, 11 + 3 + 30 + 33);
    world.write(world.administrator, [&](Tx& tx) {
        auto moved = tx.first<SnapshotDay>(where<&SnapshotDay::year_id> == year.id
                                           && where<&SnapshotDay::day> == day("2026-09-30"));
        moved->day = day("2026-10-01");
        tx.put(*moved);
        auto holidays = tx.first<DayException>(where<&DayException::first_day> == day("2027-02-04"));
        holidays->first_day = holidays->last_day = day("2027-02-12");
        tx.put(*holidays);
        tx.end(tx.first<DayException>(where<&DayException::first_day> == day("2027-04-16"))->id);
        auto frame = tx.first<YearFrame>(where<&YearFrame::year_id> == year.id);
        frame->returns_on = day("2026-08-20");
        tx.put(*frame);
    });
    world.write(world.system, [](Tx& tx) { fill_reference(tx); });
    EXPECT_EQ(count(), before);
    EXPECT_EQ(returns(world.teacher), "08-20 ministry");
    EXPECT_TRUE(works(world.teacher, "2027-04-16"));
    EXPECT_TRUE(works(world.teacher, "2027-02-05"));
}

}  // namespace
}  // namespace truong::calendar
