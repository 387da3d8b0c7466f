#include "modules/office/rules.hpp"

#include <gtest/gtest.h>

namespace truong::office {
namespace {

Date day(std::string_view iso) { return *parse_date(iso); }

const TopicGround ground{.today = day("2026-11-22"), .last_year_from = day("2025-08-01")};

/// In force, signed, of this school year, reviewed: what reaches the top when it is read.
Document regulation() {
    return {.state = DocumentState::issued,
            .issued_on = day("2026-09-10"),
            .digitally_signed = true,
            .effective_from = day("2026-09-10"),
            .reviewed_on = day("2026-10-01")};
}
const ReadingCount enough{.asked = 10, .confirmed = 9};

TEST(DocumentNumbers, below_ten_have_a_zero_before_them) {
    EXPECT_EQ(number_text(1), "01");
    EXPECT_EQ(number_text(9), "09");
    EXPECT_EQ(number_text(10), "10");
    EXPECT_EQ(number_text(1234), "1234");
}

TEST(DocumentNumbers, a_symbol_names_kind_and_school) {
    EXPECT_EQ(symbol_of({.number = 15, .abbreviation = "QĐ", .organisation = "THLQĐ"}), "15/QĐ-THLQĐ");
    EXPECT_EQ(symbol_of({.number = 7, .organisation = "THĐNC"}), "07/THĐNC-VP")
        << "an official letter has no abbreviation";
    EXPECT_EQ(symbol_of({.number = 15, .abbreviation = "QĐ", .organisation = "THLQĐ", .confidential = true}),
              "15/QĐ-THLQĐ(M)");
}

TEST(DocumentNumbers, an_abbreviation_has_letters_digits_hyphens_and_dots) {
    for (const char* good : {"THLQĐ", "THCS-ĐTĐ", "TH.2", "MN 2", ""})
        EXPECT_TRUE(is_abbreviation_text(good)) << good;
    for (const char* bad : {"<b>", "A/B", "A\tB", "A;B", "A(M)"})
        EXPECT_FALSE(is_abbreviation_text(bad)) << bad;
}

TEST(TopicLevels, each_group_asks_for_its_kinds) {
    for (const char* code : {"QC", "QYD", "QD"}) EXPECT_TRUE(is_of_kind(TopicKind::regulation, code)) << code;
    for (const char* code : {"CV", "KH", "BB", "TB"})
        EXPECT_FALSE(is_of_kind(TopicKind::regulation, code)) << code;
    EXPECT_TRUE(is_of_kind(TopicKind::plan, "KH"));
    EXPECT_FALSE(is_of_kind(TopicKind::plan, "QD"));
    EXPECT_TRUE(is_of_kind(TopicKind::body, "QD"));
    EXPECT_FALSE(is_of_kind(TopicKind::body, "QC"));
}

TEST(DocumentNumbers, the_school_is_abbreviated_by_its_first_letters) {
    EXPECT_EQ(organisation_of("Trường Tiểu học Lê Quý Đôn"), "THLQĐ");
    EXPECT_EQ(organisation_of("Trường THCS Đoàn Thị Điểm"), "THCSĐTĐ");
    EXPECT_EQ(organisation_of("Trường Mầm non Ánh  Dương 2"), "MNAD2");
    EXPECT_EQ(organisation_of("TRƯỜNG Trung học phổ thông Âu Cơ"), "THPTAC");
    EXPECT_EQ(organisation_of(""), "");
}

TEST(DocumentNumbers, confidential_documents_have_a_row_of_their_own) {
    EXPECT_EQ(sequence_of("QD", false), "QD");
    EXPECT_EQ(sequence_of("QD", true), "QD-MAT");
}

TEST(DocumentNumbers, a_number_follows_the_days_unless_it_is_given) {
    const auto codes = [](const NumberGround& asked) {
        std::string all;
        for (const Finding& finding : check_number(asked)) all += finding.code + ' ';
        return all;
    };
    const Date today = day("2026-11-22"), last = day("2026-11-20");
    EXPECT_EQ(codes({.day = today, .today = today, .last_day = last}), "");
    EXPECT_EQ(codes({.day = last, .today = today, .last_day = last}), "") << "two of one day";
    EXPECT_EQ(codes({.day = last - 1, .today = today, .last_day = last}), "earlier_than_last ");
    EXPECT_EQ(codes({.day = last - 1, .today = today, .given = 3, .last_day = last}), "");
    EXPECT_EQ(codes({.day = today + 1, .today = today}), "day_ahead ");
    EXPECT_EQ(codes({.day = today, .today = today, .given = 0}), "document_number_range ");
    EXPECT_EQ(codes({.day = today, .today = today, .given = 100'000}), "document_number_range ");
    EXPECT_EQ(codes({.day = today, .today = today, .given = 99'999}), "");
}

TEST(TopicLevels, nine_of_ten_have_read_it) {
    EXPECT_FALSE(widely_read({.asked = 0, .confirmed = 0})) << "nobody was asked";
    EXPECT_TRUE(widely_read({.asked = 10, .confirmed = 9}));
    EXPECT_FALSE(widely_read({.asked = 100, .confirmed = 89}));
    EXPECT_TRUE(widely_read({.asked = 100, .confirmed = 90}));
    EXPECT_TRUE(widely_read({.asked = 1, .confirmed = 1}));
}

TEST(TopicLevels, the_last_day_of_twelve_months_belongs_to_them) {
    EXPECT_TRUE(within_twelve_months(day("2025-11-22"), day("2026-11-22"))) << "365 days";
    EXPECT_FALSE(within_twelve_months(day("2025-11-21"), day("2026-11-22"))) << "366 days";
    EXPECT_TRUE(within_twelve_months(day("2027-03-01"), day("2028-03-01"))) << "a leap day in between";
    EXPECT_TRUE(within_twelve_months(day("2024-02-29"), day("2025-02-28")));
    EXPECT_FALSE(within_twelve_months(day("2024-02-29"), day("2025-03-01")));
    EXPECT_FALSE(within_twelve_months(day("2026-11-23"), day("2026-11-22"))) << "it has not happened";
}

struct Case {
    std::string_view what;
    void (*change)(Document&, ReadingCount&);
    int level;
    Gap gap;
};
constexpr Case cases[] = {
    {"all there is", [](Document&, ReadingCount&) {}, 3, Gap::none},
    {"a draft", [](Document& one, ReadingCount&) { one.state = DocumentState::draft; }, 1, Gap::not_issued},
    {"recalled", [](Document& one, ReadingCount&) { one.state = DocumentState::recalled; }, 0, Gap::over},
    {"replaced", [](Document& one, ReadingCount&) { one.state = DocumentState::replaced; }, 0, Gap::over},
    {"ended yesterday", [](Document& one, ReadingCount&) { one.effective_to = day("2026-11-21"); }, 0,
     Gap::over},
    {"ends today", [](Document& one, ReadingCount&) { one.effective_to = day("2026-11-22"); }, 3, Gap::none},
    {"begins tomorrow", [](Document& one, ReadingCount&) { one.effective_from = day("2026-11-23"); }, 1,
     Gap::not_yet},
    {"begins today", [](Document& one, ReadingCount&) { one.effective_from = day("2026-11-22"); }, 3,
     Gap::none},
    {"of the first day of last year", [](Document& one, ReadingCount&) { one.issued_on = day("2025-08-01"); },
     3, Gap::none},
    {"of the day before", [](Document& one, ReadingCount&) { one.issued_on = day("2025-07-31"); }, 1,
     Gap::too_old},
    {"not signed", [](Document& one, ReadingCount&) { one.digitally_signed = false; }, 1, Gap::not_signed},
    {"read by 89 of 100",
     [](Document&, ReadingCount& count) {
         count = {100, 89};
     },
     2, Gap::not_read},
    {"given to nobody", [](Document&, ReadingCount& count) { count = {}; }, 2, Gap::not_read},
    {"never reviewed", [](Document& one, ReadingCount&) { one.reviewed_on = {}; }, 2, Gap::not_reviewed},
    {"reviewed 366 days ago", [](Document& one, ReadingCount&) { one.reviewed_on = day("2025-11-21"); }, 2,
     Gap::not_reviewed},
    {"reviewed 365 days ago", [](Document& one, ReadingCount&) { one.reviewed_on = day("2025-11-22"); }, 3,
     Gap::none},
};

TEST(TopicLevels, each_step_needs_the_one_before_it) {
    for (const Case& one : cases) {
        Document document = regulation();
        ReadingCount reading = enough;
        one.change(document, reading);
        const TopicLevel level = level_of(document, reading, ground);
        EXPECT_EQ(level.level, one.level) << one.what;
        EXPECT_EQ(level.gap, one.gap) << one.what;
    }
}

TEST(TopicLevels, the_better_document_counts) {
    EXPECT_TRUE(better({2, Gap::not_read}, {1, Gap::not_issued}));
    EXPECT_TRUE(better({2, Gap::not_reviewed}, {2, Gap::not_read})) << "less is missing";
    EXPECT_FALSE(better({3, Gap::none}, {3, Gap::none}));
}

TEST(TopicLevels, a_member_who_left_makes_it_stale) {
    EXPECT_EQ(with_members({3, Gap::none}, 5, 0).level, 3);
    EXPECT_EQ(with_members({3, Gap::none}, 5, 1).level, 1);
    EXPECT_EQ(with_members({3, Gap::none}, 5, 1).gap, Gap::member_left);
    EXPECT_EQ(with_members({3, Gap::none}, 0, 0).level, 1) << "a decision without a body";
    EXPECT_EQ(with_members({3, Gap::none}, 0, 0).gap, Gap::no_body);
    EXPECT_EQ(with_members({1, Gap::not_issued}, 0, 0).gap, Gap::not_issued);
    EXPECT_EQ(with_members({1, Gap::not_yet}, 0, 0).gap, Gap::not_yet);
    EXPECT_EQ(with_members({0, Gap::no_document}, 2, 2).gap, Gap::no_document);
}

TEST(Meetings, the_fewest_of_a_body_in_a_term_count) {
    const std::vector<Id<Body>> bodies{{1}, {2}};
    const std::vector<MeetingTerm> terms{{day("2026-09-05"), day("2027-01-15")},
                                         {day("2027-01-18"), day("2027-05-31")}};
    const std::span<const MeetingTerm> first(terms.data(), 1);
    std::vector<Meeting> meetings;
    const auto meet = [&](std::int64_t body, std::string_view on) {
        meetings.push_back({.body_id = {body}, .held_on = day(on)});
    };
    EXPECT_EQ(fewest_meetings({}, meetings, first), 0);
    EXPECT_EQ(fewest_meetings(bodies, meetings, {}), 0);
    meet(1, "2026-09-05"), meet(1, "2027-01-15"), meet(2, "2026-10-01");
    EXPECT_EQ(fewest_meetings(bodies, meetings, first), 1);
    meet(2, "2026-11-01");
    EXPECT_EQ(fewest_meetings(bodies, meetings, first), 2);
    const std::vector<Id<Body>> one_missing{{1}, {2}, {}};
    EXPECT_EQ(fewest_meetings(one_missing, meetings, first), 0) << "a topic without a body";
    EXPECT_EQ(fewest_meetings(bodies, meetings, terms), 0) << "none in the second";
}

TEST(Meetings, a_term_asks_when_it_is_over) {
    const std::vector<Id<Body>> bodies{{1}};
    const std::vector<MeetingTerm> now{{day("2026-09-07"), day("2027-01-10")},
                                       {day("2027-01-11"), day("2027-05-31")}};
    const std::vector<MeetingTerm> before{{day("2025-09-08"), day("2026-01-11")},
                                          {day("2026-01-12"), day("2026-05-31")}};
    std::vector<Meeting> meetings;
    const auto meet = [&](std::string_view on) { meetings.push_back({.body_id = {1}, .held_on = day(on)}); };
    const auto fewest = [&](std::string_view today) {
        const auto asked =
            asked_terms(bodies, meetings, {.today = day(today), .this_year = now, .last_year = before});
        return fewest_meetings(bodies, meetings, asked);
    };
    EXPECT_EQ(fewest("2026-09-07"), 0) << "nobody has ever met";
    meet("2026-09-07"), meet("2027-01-10");
    EXPECT_EQ(fewest("2027-01-10"), 2) << "the first and the last day of the running term";
    EXPECT_EQ(fewest("2027-01-11"), 2) << "the second term has just begun";
    EXPECT_EQ(fewest("2027-05-31"), 2) << "its last day";
    EXPECT_EQ(fewest("2027-06-01"), 0) << "it is over without any";
    meet("2027-01-11"), meet("2027-05-31");
    EXPECT_EQ(fewest("2027-06-01"), 2);
    meetings.resize(1);
    for (const char* on : {"2025-09-08", "2026-01-11", "2026-01-12", "2026-05-31"}) meet(on);
    EXPECT_EQ(fewest("2026-08-15"), 2) << "before the first term last year's stand";
    EXPECT_EQ(fewest("2026-09-07"), 2) << "a school year that has just begun voids nothing";
    meetings.pop_back();
    EXPECT_EQ(fewest("2026-09-07"), 1) << "the fewest of last year's";
    meet("2026-10-01");
    EXPECT_EQ(fewest("2026-10-01"), 2) << "the running term has more than last year's";
    EXPECT_EQ(fewest("2027-02-01"), 2);
}

TEST(Meetings, a_term_that_is_over_is_not_made_good_by_the_next_one) {
    const std::vector<Id<Body>> bodies{{1}};
    const std::vector<MeetingTerm> now{{day("2026-09-07"), day("2027-01-10")},
                                       {day("2027-01-11"), day("2027-05-31")}};
    const std::vector<Meeting> meetings{{.body_id = {1}, .held_on = day("2026-10-01")},
                                        {.body_id = {1}, .held_on = day("2027-02-01")},
                                        {.body_id = {1}, .held_on = day("2027-03-01")}};
    const auto asked = asked_terms(bodies, meetings, {.today = day("2027-04-01"), .this_year = now});
    EXPECT_EQ(fewest_meetings(bodies, meetings, asked), 1);
}

}  // namespace
}  // namespace truong::office
