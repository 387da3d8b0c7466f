// Answers of the population database out of spreadsheets, on both databases.
#include "modules/people/api.hpp"
#include "modules/people/import_sheets.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/sheet_import.hpp"

namespace truong::people {
namespace {

using test::apply;
using test::SheetBook;
using Lines = std::vector<std::string>;

class ImportPopulation : public test::Both {
protected:
    ImportPopulation() {
        world.write(world.principal, [&](Tx& tx) {
            hoa = register_pupil(tx, {.full_name = "Lê Hòa",
                                      .birth_date = *parse_date("2014-03-05"),
                                      .sex = Sex::male,
                                      .personal_number = "079214000123",
                                      .code = "HS1"})
                      .person_id;
            an = register_pupil(tx, {.full_name = "Trần An", .birth_date = *parse_date("2014-04-05")})
                     .person_id;
            register_pupil(tx, {.full_name = "Trần An", .birth_date = *parse_date("2014-06-05")});
            teacher = register_staff_member(tx, {.full_name = "Phạm Bình", .personal_number = "079085000123"})
                          .person_id;
        });
    }
    static SheetBook file(const std::vector<std::vector<test::BookCell>>& answers) {
        SheetBook book;
        book.line({"Họ tên", "Ngày sinh", "Số định danh", "Kết quả đối chiếu", "Thông tin sai lệch",
                   "Ngày đối chiếu", "Thông báo"});
        for (const auto& one : answers) book.line(one);
        return book;
    }
    Lines lines(const SheetBook& book) {
        return apply(world, world.principal, population_sheet(), book).lines;
    }
    std::optional<PopulationCheck> check_of(Id<Person> person) {
        const auto rows =
            world.all<PopulationCheck>(world.principal, where<&PopulationCheck::person_id> == person);
        return rows.empty() ? std::nullopt : std::optional(rows.front());
    }
    std::vector<Verification> verified(Id<Person> person) {
        return world.all<Verification>(world.principal, where<&Verification::person_id> == person);
    }
    Id<Person> hoa, an, teacher;
};
ON_BOTH(ImportPopulation);

TEST_P(ImportPopulation, answers_find_their_people) {
    const SheetBook answers =
        file({{"Lê Hòa", "05/03/2014", "079214000123", "Khớp", "", "10/11/2026", ""},
              {"Trần An", "05/04/2014", "", "Không khớp", "Họ tên; Ngày sinh", "10/11/2026", "Sai tên"},
              {"Phạm Bình", "", "079085000123", "Không tìm thấy", "", "", ""}});
    EXPECT_EQ(lines(answers), (Lines{"created", "created", "created"}));
    EXPECT_EQ(check_of(hoa)->state, MatchState::matched);
    EXPECT_EQ(check_of(hoa)->checked_on, *parse_date("2026-11-10"));
    EXPECT_EQ(check_of(an)->state, MatchState::mismatch);
    EXPECT_EQ(check_of(an)->fields, "full_name,birth_date");
    EXPECT_EQ(check_of(an)->message, "Sai tên");
    EXPECT_EQ(check_of(teacher)->state, MatchState::not_found);
    EXPECT_EQ(check_of(teacher)->checked_on, *parse_date("2026-11-20"));
    EXPECT_TRUE(verified(an).empty());
    ASSERT_EQ(verified(hoa).size(), 4u);
    for (const Verification& row : verified(hoa)) EXPECT_EQ(row.level, VerificationLevel::population_matched);
    EXPECT_EQ(lines(answers), (Lines{"same", "same", "same"}));
    world.set_today(*parse_date("2026-11-25"));
    EXPECT_EQ(lines(answers), (Lines{"same", "same", "same"})) << "also on another day";
}

TEST_P(ImportPopulation, what_matched_stays_verified_until_it_changes) {
    lines(file({{"Lê Hòa", "05/03/2014", "079214000123", "Đã xác thực", "", "", ""}}));
    world.write(world.principal, [&](Tx& tx) {
        Person person = tx.get(hoa);
        person.full_name = "Lê Hoà Bình";
        tx.put(person);
    });
    EXPECT_EQ(verified(hoa).size(), 3u);
}

TEST_P(ImportPopulation, a_value_that_differs_is_not_verified) {
    EXPECT_EQ(lines(file({{"Lê Hà", "05/03/2014", "079214000123", "Khớp", "", "", ""}})),
              Lines{"created full_name@A:import_check_differs"});
    EXPECT_EQ(verified(hoa).size(), 3u);
}

TEST_P(ImportPopulation, a_later_answer_wins_and_an_older_one_is_passed_over) {
    lines(file({{"Lê Hòa", "05/03/2014", "", "Đang chờ", "", "10/11/2026", ""}}));
    EXPECT_EQ(lines(file({{"Lê Hòa", "05/03/2014", "", "Sai ngày sinh", "", "12/11/2026", ""}})),
              Lines{"updated"});
    EXPECT_EQ(check_of(hoa)->fields, "birth_date");
    EXPECT_EQ(lines(file({{"Lê Hòa", "05/03/2014", "", "Khớp", "", "11/11/2026", ""}})),
              Lines{"same checked_on@F:import_check_older"});
    EXPECT_EQ(check_of(hoa)->state, MatchState::mismatch);
}

TEST_P(ImportPopulation, a_line_that_means_nobody_or_nothing_is_refused) {
    EXPECT_EQ(
        lines(file({{"Ai Đó", "05/03/2014", "", "Khớp", "", "", ""},
                    {"Trần An", "", "", "Khớp", "", "", ""},
                    {"Võ Khác", "01/01/2010", "079214000123", "Khớp", "", "", ""},
                    {"Lê Hòa", "05/03/2014", "", "tốt", "", "", ""},
                    {"Phạm Bình", "", "079085000123", "Khớp", "", "10/11/2030", ""}})),
        (Lines{"rejected full_name@A:import_check_nobody", "rejected full_name@A:import_check_ambiguous",
               "rejected personal_number@C:import_check_other_person",
               "rejected state@D:import_choice_unknown", "rejected checked_on@F:checked_in_future"}));
    EXPECT_EQ(lines(file({{"Lê Hòa", "05/03/2014", "", "Khớp", "", "", ""},
                          {"Lê Hòa", "", "079214000123", "Khớp", "", "", ""}})),
              (Lines{"created", "rejected full_name@A:import_row_twice"}));
}

TEST_P(ImportPopulation, guardians_are_not_asked_about) {
    world.write(world.principal, [&](Tx& tx) {
        const Pupil pupil = tx.all<Pupil>(where<&Pupil::person_id> == hoa).front();
        register_guardian(tx, {.full_name = "Lê Cha",
                               .birth_date = *parse_date("1985-02-01"),
                               .personal_number = "079085000999",
                               .pupil_id = pupil.id});
    });
    EXPECT_EQ(lines(file({{"Lê Cha", "01/02/1985", "079085000999", "Khớp", "", "", ""}})),
              Lines{"rejected full_name@A:import_check_nobody"});
}

TEST_P(ImportPopulation, only_of_ones_own_school_and_by_who_keeps_records) {
    const SheetBook answer = file({{"Lê Hòa", "05/03/2014", "079214000123", "Khớp", "", "", ""}});
    EXPECT_EQ(apply(world, world.stranger, population_sheet(), answer).lines,
              Lines{"rejected full_name@A:import_check_nobody"});
    EXPECT_EQ(test::problem_of([&] { apply(world, world.teacher, population_sheet(), answer); }).kind,
              ProblemKind::forbidden);
}

}  // namespace
}  // namespace truong::people
