// Who is whom in the registers of the state: counted, with days exactly at the border.
#include "modules/people/school_facts.hpp"

#include <random>

#include "modules/people/api.hpp"
#include "tests/world/school_fact.hpp"

namespace truong::test {
namespace {

using people::MatchState;
using people::VneidLevel;

Date day(const char* text) { return *parse_date(text); }

TEST(PeopleCardAge, who_completes_fourteen_years_today_is_of_age) {
    EXPECT_EQ(people::last_birthday_with_card(day("2026-11-20")), day("2012-11-20"));
    EXPECT_EQ(people::last_birthday_with_card(day("2026-03-01")), day("2012-03-01"))
        << "who was born on the 29th of February is of age on the first of March";
    EXPECT_EQ(people::last_birthday_with_card(day("2026-02-28")), day("2012-02-28"));
    EXPECT_EQ(people::last_birthday_with_card(day("2028-02-29")), day("2014-02-28"));
    for (Date now = day("2026-01-01"); now < day("2029-01-01"); now = now + 1) {
        const Date last = people::last_birthday_with_card(now);
        EXPECT_GE(age_in_years(last, now), 14);
        EXPECT_LT(age_in_years(last + 1, now), 14);
    }
}

class PeopleFacts : public Both {
protected:
    PeopleFacts() { world.set_today(day("2026-11-20")); }

    people::Pupil pupil(std::optional<Date> born, std::optional<int> year = {}) {
        people::Pupil made;
        world.write(world.principal, [&](Tx& tx) {
            made = people::register_pupil(tx, {.full_name = "Trần Thị Lan",
                                               .birth_date = born,
                                               .sex = people::Sex::female,
                                               .code = "HS" + std::to_string(++made_),
                                               .valid_from = day("2026-09-01"),
                                               .birth_year = year});
        });
        return made;
    }
    people::StaffMember member() {
        people::StaffMember made;
        world.write(world.principal, [&](Tx& tx) {
            made = people::register_staff_member(tx, {.full_name = "Phạm Thị Hòa",
                                                      .code = "GV" + std::to_string(++made_),
                                                      .valid_from = day("2026-09-01")});
        });
        return made;
    }
    void answer(Id<people::Person> person, MatchState state) {
        world.put(world.principal, people::PopulationCheck{
                                       .person_id = person, .state = state, .checked_on = day("2026-10-01")});
    }
    void level(Id<people::Person> id, VneidLevel level) {
        world.write(world.principal, [&](Tx& tx) {
            people::Person person = tx.get(id);
            person.vneid_level = level;
            tx.put(person);
        });
    }
    void card(Id<people::Person> person, std::optional<Date> expires = {}, const char* kind = "5") {
        world.write(world.principal, [&](Tx& tx) {
            tx.put(people::IdentityPaper{.person_id = person,
                                         .kind_id = codes::find_code(tx, "paper_kind", kind, tx.today())->id,
                                         .number = "079212000001",
                                         .expires_on = expires});
        });
    }

private:
    int made_ = 0;
};
ON_BOTH(PeopleFacts);

TEST_P(PeopleFacts, only_what_matched_counts_and_who_cannot_be_in_the_register_is_left_out) {
    EXPECT_EQ(said(world, "people.pupils_matched"), "0/0");
    answer(pupil(day("2015-01-01")).person_id, MatchState::matched);
    answer(pupil(day("2015-01-02")).person_id, MatchState::mismatch);
    answer(pupil(day("2015-01-03")).person_id, MatchState::exempt);
    pupil(day("2015-01-04"));
    EXPECT_EQ(said(world, "people.pupils_matched"), "1/3");
    answer(member().person_id, MatchState::matched);
    EXPECT_EQ(said(world, "people.staff_matched"), "1/1");
    EXPECT_EQ(said(measured(world, "people.pupils_matched", world.other_school)), "0/0");
}

TEST_P(PeopleFacts, a_record_that_is_over_counts_no_more) {
    const people::Pupil left = pupil(day("2015-01-01"));
    answer(left.person_id, MatchState::matched);
    world.write(world.principal, [&](Tx& tx) {
        people::change_state(tx, {.pupil_id = left.id,
                                  .state = people::PupilState::transferred_out,
                                  .day = day("2026-11-19"),
                                  .destination = "Trường Trần Phú"});
    });
    EXPECT_EQ(said(world, "people.pupils_matched"), "0/0");
}

TEST_P(PeopleFacts, who_is_on_leave_counts_again_when_he_is_back) {
    const people::Pupil away = pupil(day("2010-01-01"));
    pupil(day("2010-01-02"));
    EXPECT_EQ(said(world, "people.pupils_matched"), "0/2");
    world.write(world.principal, [&](Tx& tx) {
        people::change_state(
            tx, {.pupil_id = away.id,
                 .state = people::PupilState::reserved,
                 .day = day("2026-11-20"),
                 .reason_id =
                     tx.all<codes::CodeEntry>(where<&codes::CodeEntry::list> == std::string("leaving_reason"))
                         .at(0)
                         .id});
    });
    for (const char* code : {"people.pupils_matched", "people.pupils_with_card", "people.pupils_vneid"})
        EXPECT_EQ(said(world, code), "0/1") << code;
    EXPECT_EQ(rows_of_fact(world, "people.pupils_matched", world.school).size(), 1u);
    world.set_today(day("2026-11-21"));
    world.write(world.principal, [&](Tx& tx) {
        people::change_state(
            tx, {.pupil_id = away.id, .state = people::PupilState::studying, .day = day("2026-11-21")});
    });
    EXPECT_EQ(said(world, "people.pupils_matched"), "0/2");
}

TEST_P(PeopleFacts, cards_are_asked_of_those_who_are_fourteen_today) {
    const auto of_today = pupil(day("2012-11-20")), of_tomorrow = pupil(day("2012-11-21"));
    EXPECT_EQ(said(world, "people.pupils_with_card"), "0/1");
    card(of_today.person_id);
    card(of_tomorrow.person_id);
    EXPECT_EQ(said(world, "people.pupils_with_card"), "1/1") << "before that it is voluntary";
    world.set_today(day("2026-11-21"));
    EXPECT_EQ(said(world, "people.pupils_with_card"), "2/2");
}

TEST_P(PeopleFacts, a_birth_date_without_a_day_counts_once_it_is_certain) {
    pupil({}, 2011);
    pupil({}, 2012);
    EXPECT_EQ(said(world, "people.pupils_with_card"), "0/1") << "of 2012 some are fourteen, some not";
    world.set_today(day("2027-01-01"));
    EXPECT_EQ(said(world, "people.pupils_with_card"), "0/2");
}

TEST_P(PeopleFacts, a_card_is_a_paper_in_force_or_a_chip_that_was_read) {
    const auto expired = pupil(day("2011-01-01")), last_day = pupil(day("2011-01-02"));
    card(expired.person_id, day("2026-11-19"));
    card(last_day.person_id, day("2026-11-20"));
    const auto passport = pupil(day("2011-01-03")), read = pupil(day("2011-01-04"));
    card(passport.person_id, {}, "6");
    world.write(world.principal, [&](Tx& tx) {
        people::verify(tx, {.person_id = read.person_id, .level = people::VerificationLevel::card_read});
    });
    EXPECT_EQ(said(world, "people.pupils_with_card"), "2/4");
}

TEST_P(PeopleFacts, staff_need_the_second_level_and_pupils_any) {
    level(member().person_id, VneidLevel::level_1);
    level(member().person_id, VneidLevel::level_2);
    member();
    EXPECT_EQ(said(world, "people.staff_vneid"), "1/3");
    level(pupil(day("2010-01-01")).person_id, VneidLevel::level_1);
    level(pupil(day("2010-01-02")).person_id, VneidLevel::none);
    level(pupil(day("2015-01-02")).person_id, VneidLevel::level_2);
    EXPECT_EQ(said(world, "people.pupils_vneid"), "1/2");
}

TEST_P(PeopleFacts, random_pupils_are_counted_as_one_counts_them_by_hand) {
    std::mt19937 dice(9);
    std::int64_t records = 0, matched = 0, of_age = 0, with_card = 0, with_vneid = 0;
    const Date today = day("2026-11-20");
    for (int i = 0; i < 40; ++i) {
        const Date born = today - static_cast<int>(13 * 365 + dice() % 800);
        const auto one = pupil(born);
        const bool old_enough = age_in_years(born, today) >= 14;
        const bool match = dice() % 2 == 0, exempt = !match && dice() % 3 == 0;
        const bool has_card = dice() % 2 == 0, has_vneid = dice() % 3 == 0;
        if (match) answer(one.person_id, MatchState::matched);
        if (exempt) answer(one.person_id, MatchState::exempt);
        if (has_card) card(one.person_id);
        if (has_vneid) level(one.person_id, VneidLevel::level_2);
        records += !exempt;
        matched += match;
        of_age += old_enough;
        with_card += old_enough && has_card;
        with_vneid += old_enough && has_vneid;
    }
    const std::map<std::string, facts::Measured> wanted{{"people.pupils_matched", {matched, records, {}}},
                                                        {"people.pupils_with_card", {with_card, of_age, {}}},
                                                        {"people.pupils_vneid", {with_vneid, of_age, {}}}};
    for (const auto& [code, value] : wanted) {
        EXPECT_EQ(said(world, code), said(value)) << code;
        EXPECT_EQ(summed(rows_of_fact(world, code, world.school), true), said(value)) << code;
    }
}

}  // namespace
}  // namespace truong::test
