// Numbers: without gaps, without doubles, in the order of the days.
#include <algorithm>
#include <atomic>
#include <thread>

#include "modules/office/tests/office_world.hpp"
#include "platform/store/undo.hpp"

namespace truong::office {
namespace {

using test::Seen;

class OfficeNumbers : public OfficeWorld {
protected:
    std::vector<int> numbers(const std::string& sequence) {
        std::vector<int> found;
        for (const Document& one : world.all<Document>(clerk, where<&Document::sequence> == sequence))
            found.push_back(one.number.value_or(0));
        std::ranges::sort(found);
        return found;
    }
    static std::vector<int> up_to(int last) {
        std::vector<int> all;
        for (int number = 1; number <= last; ++number) all.push_back(number);
        return all;
    }
};
ON_BOTH(OfficeNumbers);

TEST_P(OfficeNumbers, kinds_share_rows_of_numbers) {
    const std::string symbol = issued("QD").symbol;
    EXPECT_TRUE(symbol.starts_with("01/QĐ-")) << symbol;
    EXPECT_TRUE(issued("QD").symbol.starts_with("02/QĐ-"));
    EXPECT_TRUE(issued("CV").symbol.starts_with("01/")) << "letters have a row of their own";
    EXPECT_TRUE(issued("KH").symbol.starts_with("01/KH-"));
    EXPECT_TRUE(issued("TB").symbol.starts_with("02/TB-")) << "the others share one";
    world.put(clerk, TypeSequence{.type_id = type("TB"), .sequence = "TB"});
    EXPECT_TRUE(issued("TB").symbol.starts_with("01/TB-")) << "the school decided otherwise";
}

TEST_P(OfficeNumbers, a_hundred_at_once_leave_no_gap_and_no_double) {
    constexpr int count = 100;
    std::vector<Id<Document>> drafts;
    for (int i = 0; i < count; ++i) drafts.push_back(written("QD", "Số " + std::to_string(i)).id);
    std::atomic<int> next = 0, failed = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back([&] {
            const auto mine = static_cast<std::size_t>(next++);
            try {
                act(clerk, issue, Issue{.id = drafts[mine]});
            } catch (const Problem&) {
                ++failed;
            }
        });
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(failed, 0);
    EXPECT_EQ(numbers("QD"), up_to(count));
}

TEST_P(OfficeNumbers, what_fails_takes_no_number) {
    issued("QD");
    const Document nobody_signs =
        act(clerk, draft, NewDocument{.type_id = type("QD"), .title = "Chưa có người ký"});
    EXPECT_EQ(refused(clerk, issue, Issue{.id = nobody_signs.id}),
              (Seen{ProblemKind::invalid, "signer_missing"}));
    const Id<DocumentType> decision = type("QD");
    EXPECT_THROW(world.write(clerk,
                             [&](Tx& tx) {
                                 issue(tx, {.id = draft(tx, {.type_id = decision,
                                                             .title = "Hỏng giữa chừng",
                                                             .signer = "Hiệu trưởng"})
                                                      .id});
                                 throw Problem(ProblemKind::unavailable);
                             }),
                 Problem);
    EXPECT_EQ(issued("QD").number, 2);
}

TEST_P(OfficeNumbers, a_number_of_a_paper_register_is_left_out_later) {
    issued("QD");
    const Document paper = act(clerk, issue, Issue{.id = written("QD").id, .number = 3});
    EXPECT_EQ(paper.number, 3);
    EXPECT_EQ(refused(clerk, issue, Issue{.id = written("QD").id, .number = 3}),
              (Seen{ProblemKind::conflict, "number_taken"}));
    EXPECT_EQ(issued("QD").number, 2);
    EXPECT_EQ(issued("QD").number, 4);
    EXPECT_EQ(numbers("QD"), up_to(4));
}

TEST_P(OfficeNumbers, an_earlier_day_needs_a_number_of_its_own) {
    const Document last = issued("QD");
    const Document late = written("QD");
    EXPECT_EQ(refused(clerk, issue, Issue{.id = late.id, .issued_on = *last.issued_on - 1}),
              (Seen{ProblemKind::invalid, "earlier_than_last"}));
    EXPECT_EQ(refused(clerk, issue, Issue{.id = late.id, .issued_on = *last.issued_on + 1}),
              (Seen{ProblemKind::invalid, "day_ahead"}));
    EXPECT_EQ(act(clerk, issue, Issue{.id = late.id, .issued_on = *last.issued_on - 1, .number = 40}).number,
              40);
}

TEST_P(OfficeNumbers, each_year_begins_at_one_and_arrivals_have_their_own) {
    world.set_today(day("2026-12-31"));
    EXPECT_EQ(issued("KH").number, 1);
    EXPECT_EQ(arrived().number, 1);
    EXPECT_EQ(arrived().number, 2);
    world.set_today(day("2027-01-01"));
    EXPECT_EQ(issued("KH").number, 1);
    const Document come = arrived();
    EXPECT_EQ(come.number, 1);
    EXPECT_EQ(come.year, 2027);
    EXPECT_EQ(come.symbol, "5/SGDĐT") << "the sender's";
}

TEST_P(OfficeNumbers, a_paper_register_goes_on) {
    act(clerk, continue_register, ContinueRegister{.sequence = "QD", .last = 57});
    EXPECT_EQ(issued("QD").number, 58);
    EXPECT_EQ(refused(clerk, continue_register, ContinueRegister{.sequence = "QD", .last = 20}),
              (Seen{ProblemKind::conflict, "register_behind"}));
}

TEST_P(OfficeNumbers, an_issue_that_is_undone_gives_its_number_back) {
    issued("QD");
    const Document draft_one = written("QD", "Nhầm");
    std::int64_t set = 0;
    world.write(clerk, [&](Tx& tx) {
        issue(tx, {.id = draft_one.id});
        set = tx.change_set();
    });
    world.write(clerk, [&](Tx& tx) { store::undo(tx, set); });
    const Document back = world.all<Document>(clerk, where<&Document::id> == draft_one.id).at(0);
    EXPECT_EQ(back.state, DocumentState::draft);
    EXPECT_FALSE(back.number);
    EXPECT_TRUE(back.symbol.empty());
    world.write(clerk, [&](Tx& tx) {
        issue(tx, {.id = draft_one.id});
        set = tx.change_set();
    });
    EXPECT_EQ(issued("QD").number, 3);
    EXPECT_EQ(test::problem_of([&] { world.write(clerk, [&](Tx& tx) { store::undo(tx, set); }); }).kind,
              ProblemKind::conflict)
        << "the next number is given: a gap would stay";
    EXPECT_EQ(numbers("QD"), up_to(3));
}

TEST_P(OfficeNumbers, of_many_who_give_the_same_number_by_hand_one_gets_it) {
    constexpr int count = 12;
    std::vector<Id<Document>> drafts;
    for (int i = 0; i < count; ++i) drafts.push_back(written("QD", "Số " + std::to_string(i)).id);
    std::atomic<int> next = 0, issued_now = 0, taken = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back([&] {
            const auto mine = static_cast<std::size_t>(next++);
            try {
                act(clerk, issue, Issue{.id = drafts[mine], .number = 7});
                ++issued_now;
            } catch (const Problem& problem) {
                taken += problem.findings().at(0).code == "number_taken";
            }
        });
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(issued_now, 1);
    EXPECT_EQ(taken, count - 1) << "everybody else hears who has it";
    EXPECT_EQ(numbers("QD"), std::vector<int>{7});
}

TEST_P(OfficeNumbers, the_year_changes_at_midnight_of_viet_nam) {
    const auto at = [&](std::string_view instant) {
        world.set_today(day("2026-12-31"));
        Instant now;
        world.read(clerk, [&](const Reader& reader) { now = reader.now(); });
        world.pass(parse_instant(instant)->ms - now.ms);
    };
    at("2026-12-31T16:59:59Z");
    EXPECT_EQ(issued("KH").year, 2026) << "23:59:59 of New Year's Eve";
    at("2026-12-31T17:00:00Z");
    const Document first = issued("KH");
    EXPECT_EQ(first.year, 2027);
    EXPECT_EQ(first.number, 1);
    EXPECT_EQ(first.issued_on, day("2027-01-01"));
    const Document late = act(clerk, issue, Issue{.id = written("KH").id, .issued_on = day("2026-12-31")});
    EXPECT_EQ(late.year, 2026) << "a day of last year stands in last year's register";
    EXPECT_EQ(late.number, 2);
}

TEST_P(OfficeNumbers, after_the_last_number_there_is_none) {
    act(clerk, continue_register, ContinueRegister{.sequence = "QD", .last = greatest_number - 1});
    EXPECT_EQ(issued("QD").number, greatest_number);
    EXPECT_EQ(refused(clerk, issue, Issue{.id = written("QD").id}),
              (Seen{ProblemKind::conflict, "numbers_used_up"}));
}

TEST_P(OfficeNumbers, number_and_symbol_are_unique_in_a_year_whatever_the_row) {
    const Document one = issued("TB");
    EXPECT_TRUE(one.symbol.starts_with("01/TB-"));
    const Document secret = act(
        clerk, draft,
        NewDocument{.type_id = type("TB"), .title = "Mật", .signer = "Hiệu trưởng", .confidential = true});
    EXPECT_EQ(act(clerk, issue, Issue{.id = secret.id}).symbol, one.symbol + "(M)");
    world.put(clerk, TypeSequence{.type_id = type("TB"), .sequence = "TB"});
    EXPECT_TRUE(issued("TB").symbol.starts_with("02/TB-"))
        << "the first number of the new row has its symbol";
    EXPECT_EQ(refused(clerk, issue, Issue{.id = written("TB").id, .number = 1}),
              (Seen{ProblemKind::conflict, "number_taken"}));
    EXPECT_EQ(
        refused(clerk, draft, NewDocument{.type_id = type("TB"), .title = "Lỗi", .organisation = "<b>"}),
        (Seen{ProblemKind::invalid, "abbreviation_letters"}));
}

TEST_P(OfficeNumbers, the_proposal_takes_nothing) {
    NumberProposal seen;
    const Id<DocumentType> decision = type("QD");
    const auto look = [&] {
        world.read(clerk, [&](const Reader& reader) {
            seen = next_number(reader, {.type_id = decision, .organisation = "THLQĐ"});
        });
        return seen.symbol;
    };
    EXPECT_EQ(look(), "01/QĐ-THLQĐ");
    EXPECT_EQ(look(), "01/QĐ-THLQĐ");
    issued("QD");
    EXPECT_EQ(look(), "02/QĐ-THLQĐ");
}

}  // namespace
}  // namespace truong::office
