// Leaving, staying away, coming back and repeating; on both databases.
#include "modules/classes/entities.hpp"
#include "modules/people/service.hpp"
#include "platform/store/undo.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::classes {
namespace {

using people::Pupil;
using people::PupilState;
using test::problem_of;
using test::Seen;

class Returning : public test::Both {
protected:
    Returning() {
        world.set_today(day("2026-09-05"));
        world.write(clerk(), [&](Tx& tx) {
            year = *calendar::year_on(tx, tx.today());
            grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
            own = tx.put(Class{.year_id = year.id, .grade_id = grade, .name = "6A1"}).id;
            other = tx.put(Class{.year_id = year.id, .grade_id = grade, .name = "6A2"}).id;
            reason = codes::find_code(tx, "leaving_reason", "01", tx.today())->id;
            pupil = people::register_pupil(tx, {.full_name = "Nguyễn An", .valid_from = day("2026-08-20")});
            people::register_guardian(tx, {.full_name = "Lê Thị Mẹ", .pupil_id = pupil.id});
            place = tx.put(Enrolment{.pupil_id = pupil.id, .class_id = own, .valid_from = day("2026-09-05")});
        });
        world.set_today(day("2026-11-20"));
    }
    static Date day(std::string_view iso) { return *parse_date(iso); }
    const Actor& clerk() const { return world.principal; }
    /// Gives the change set.
    std::int64_t write(const std::function<void(Tx&)>& work) {
        std::int64_t set = 0;
        world.write(clerk(), [&](Tx& tx) {
            work(tx);
            set = tx.change_set();
        });
        return set;
    }
    std::int64_t leave(std::string_view on) {
        return write([&](Tx& tx) {
            people::leave(tx, {.id = pupil.id, .day = day(on), .reason_id = reason, .decision = "5/QĐ"});
        });
    }
    std::int64_t resume_in(Id<Class> into, std::string_view on) {
        return write([&](Tx& tx) { resume(tx, {.id = place.id, .class_id = into, .day = day(on)}); });
    }
    std::vector<PupilState> states() {
        std::vector<PupilState> all;
        world.read(clerk(), [&](const Reader& reader) {
            const Entity& entity = reader.catalog().of(type_key<people::PupilStatus>());
            for (const auto& row : reader.as_of({}).all<people::PupilStatus>(
                     Selection{.sort = {.field = entity.find("valid_from")}}))
                all.push_back(row.state);
        });
        return all;
    }
    std::vector<Enrolment> places(std::string_view on) {
        std::vector<Enrolment> rows;
        world.read(clerk(), [&](const Reader& reader) { rows = reader.as_of(day(on)).all<Enrolment>(); });
        return rows;
    }
    std::vector<Pupil> records() {
        std::vector<Pupil> rows;
        world.read(clerk(), [&](const Reader& reader) { rows = reader.as_of({}).all<Pupil>(); });
        return rows;
    }
    calendar::SchoolYear year;
    Id<org::Grade> grade;
    Id<Class> own, other;
    Id<codes::CodeEntry> reason;
    Pupil pupil;
    Enrolment place;
};
ON_BOTH(Returning);

TEST_P(Returning, who_leaves_gives_his_place_back_and_undo_restores_it) {
    const auto set = leave("2026-11-18");
    EXPECT_EQ(states(), (std::vector{PupilState::studying, PupilState::dropped_out}));
    EXPECT_EQ(records().front().valid_to, day("2026-11-18"));
    EXPECT_EQ(places("2026-11-18").size(), 1U);
    EXPECT_TRUE(places("2026-11-19").empty());
    world.write(clerk(), [&](Tx& tx) { store::undo(tx, set); });
    EXPECT_FALSE(records().front().valid_to);
    EXPECT_EQ(places("2026-11-19").size(), 1U);
    EXPECT_EQ(world.all<people::Guardianship>(clerk()).size(), 1U);
}

TEST_P(Returning, who_left_this_year_goes_on_with_his_record) {
    leave("2026-11-10");
    resume_in(other, "2026-11-18");
    ASSERT_EQ(records().size(), 1U);
    EXPECT_FALSE(records().front().valid_to);
    EXPECT_EQ(states(), (std::vector{PupilState::studying, PupilState::dropped_out, PupilState::studying}));
    EXPECT_TRUE(places("2026-11-12").empty());
    ASSERT_EQ(places("2026-11-18").size(), 1U);
    EXPECT_EQ(places("2026-11-18").front().class_id, other);
    EXPECT_EQ(world.all<people::Guardianship>(clerk()).size(), 1U) << "who stands for him does again";
}

TEST_P(Returning, who_left_long_ago_gets_another_record) {
    leave("2026-11-10");
    Id<Class> next;
    write([&](Tx& tx) {
        const auto later = calendar::year_of(tx, year.start_year + 1);
        ASSERT_TRUE(later);
        next = tx.put(Class{.year_id = later->id, .grade_id = grade, .name = "6A1"}).id;
    });
    world.set_today(day("2027-09-06"));
    resume_in(next, "2027-09-06");
    const auto rows = records();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows.front().person_id, rows.back().person_id);
    EXPECT_EQ(world.all<Pupil>(clerk()).size(), 1U);
    EXPECT_EQ(world.all<people::Guardianship>(clerk()).size(), 1U);
}

TEST_P(Returning, a_reserved_place_ends_the_class_until_he_is_back) {
    const auto set = write([&](Tx& tx) { people::reserve(tx, {.id = pupil.id, .day = day("2026-11-10")}); });
    EXPECT_EQ(places("2026-11-09").size(), 1U);
    EXPECT_TRUE(places("2026-11-10").empty());
    resume_in(own, "2026-11-19");
    EXPECT_EQ(places("2026-11-19").size(), 1U);
    EXPECT_EQ(states(), (std::vector{PupilState::studying, PupilState::reserved, PupilState::studying}));
    EXPECT_EQ(problem_of([&] { world.write(clerk(), [&](Tx& tx) { store::undo(tx, set); }); }),
              (Seen{ProblemKind::conflict, "not_undoable"}))
        << "he has come back since";
}

TEST_P(Returning, a_place_of_next_year_ends_with_the_reservation) {
    write([&](Tx& tx) {
        const auto later = calendar::year_of(tx, year.start_year + 1);
        ASSERT_TRUE(later);
        const auto next = tx.put(Class{.year_id = later->id, .grade_id = grade, .name = "6A1"}).id;
        Enrolment now = tx.get(place.id);
        now.valid_to = day("2027-05-31");
        tx.put(now);
        tx.put(Enrolment{.pupil_id = pupil.id, .class_id = next, .valid_from = later->first_day});
    });
    EXPECT_EQ(places("2027-09-10").size(), 1U);
    const auto set = write([&](Tx& tx) { people::reserve(tx, {.id = pupil.id, .day = day("2026-11-10")}); });
    EXPECT_TRUE(places("2026-11-10").empty());
    EXPECT_TRUE(places("2027-09-10").empty());
    world.write(clerk(), [&](Tx& tx) { store::undo(tx, set); });
    EXPECT_EQ(places("2027-09-10").size(), 1U);
}

TEST_P(Returning, a_judgment_for_later_days_holds_for_who_comes_back) {
    world.write(clerk(), [&](Tx& tx) {
        people::Guardianship row = tx.all<people::Guardianship>().front();
        row.custody = people::Custody::none;
        row.custody_note = "Bản án 12";
        row.may_collect = false;
        tx.change_from(row, day("2026-11-15"));
    });
    leave("2026-11-10");
    resume_in(other, "2026-11-18");
    const auto family = world.all<people::Guardianship>(clerk());
    ASSERT_EQ(family.size(), 1U);
    EXPECT_EQ(family.front().custody, people::Custody::none);
    EXPECT_EQ(family.front().custody_note, "Bản án 12");
    EXPECT_FALSE(family.front().may_collect);
}

TEST_P(Returning, a_teacher_sends_nobody_away) {
    const auto as_teacher = [&](const std::function<void(Tx&)>& work) {
        return problem_of([&] { world.write(world.teacher, work); }).kind;
    };
    EXPECT_EQ(as_teacher([&](Tx& tx) {
                  people::leave(tx, {.id = pupil.id, .day = day("2026-11-18"), .reason_id = reason});
              }),
              ProblemKind::forbidden);
    EXPECT_EQ(as_teacher([&](Tx& tx) { people::reserve(tx, {.id = pupil.id, .day = day("2026-11-18")}); }),
              ProblemKind::forbidden);
    EXPECT_EQ(states(), (std::vector{PupilState::studying}));
}

TEST_P(Returning, what_does_not_follow_is_refused) {
    EXPECT_EQ(problem_of([&] { resume_in(own, "2026-11-19"); }),
              (Seen{ProblemKind::invalid, "studies_already"}));
    write([&](Tx& tx) { people::reserve(tx, {.id = pupil.id, .day = day("2026-11-10")}); });
    EXPECT_EQ(problem_of([&] { resume_in(own, "2026-11-10"); }),
              (Seen{ProblemKind::invalid, "back_before_gone"}));
    const auto change = [&](PupilState state) {
        return problem_of([&] {
            write([&](Tx& tx) {
                people::change_state(tx, {.pupil_id = pupil.id, .state = state, .day = day("2026-11-15")});
            });
        });
    };
    EXPECT_EQ(change(PupilState::completed), (Seen{ProblemKind::invalid, "state_does_not_follow"}));
    EXPECT_EQ(problem_of([&] { leave("2026-11-05"); }), (Seen{ProblemKind::invalid, "later_state"}));
    world.write(clerk(), [&](Tx& tx) {
        people::change_state(tx,
                             {.pupil_id = pupil.id, .state = PupilState::deceased, .day = day("2026-11-15")});
    });
    EXPECT_EQ(problem_of([&] { resume_in(own, "2026-11-19"); }),
              (Seen{ProblemKind::invalid, "state_does_not_follow"}));
}

TEST_P(Returning, who_repeats_is_in_the_same_grade_of_the_next_year) {
    Id<Class> next, higher;
    write([&](Tx& tx) {
        const auto later = calendar::year_of(tx, year.start_year + 1);
        ASSERT_TRUE(later);
        const auto seven = tx.first<org::Grade>(where<&org::Grade::code> == std::string("7"))->id;
        next = tx.put(Class{.year_id = later->id, .grade_id = grade, .name = "6A1"}).id;
        higher = tx.put(Class{.year_id = later->id, .grade_id = seven, .name = "7A1"}).id;
    });
    const auto refused = [&](Id<Class> into) {
        return problem_of([&] { write([&](Tx& tx) { repeat(tx, {.id = place.id, .class_id = into}); }); });
    };
    EXPECT_EQ(refused(higher), (Seen{ProblemKind::invalid, "other_grade"}));
    EXPECT_EQ(refused(other), (Seen{ProblemKind::invalid, "not_next_year"}));
    write([&](Tx& tx) { repeat(tx, {.id = place.id, .class_id = next}); });
    EXPECT_EQ(places("2026-11-20").front().class_id, own);
    ASSERT_EQ(places("2027-09-10").size(), 1U);
    EXPECT_EQ(places("2027-09-10").front().class_id, next);
    const auto years = world.all<people::PupilYear>(clerk());
    ASSERT_EQ(years.size(), 1U);
    EXPECT_EQ(years.front().repeats_year, true);
    EXPECT_EQ(refused(next).kind, ProblemKind::conflict) << "he repeats it already";
}

}  // namespace
}  // namespace truong::classes
