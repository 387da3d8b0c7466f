#include "modules/quality/rules.hpp"

#include <gtest/gtest.h>

namespace truong::quality {
namespace {

Verdict verdict_with(std::vector<Fault> faults) {
    return {.row = 7,
            .person = {11},
            .class_id = 12,
            .campus = {13},
            .required = 5,
            .filled = 3,
            .verifiable = 4,
            .verified = 2,
            .faults = std::move(faults)};
}

Fault fault(Dimension dimension, Severity severity, const std::string& field, const std::string& code) {
    return {dimension, {.path = field, .code = code, .severity = severity}, {}};
}

const Subject subject{.record = "pup_1", .kind = "people_pupil", .first_day = {100}, .today = {200}};

RecordScore scored(const Verdict& verdict, const Accepted& accepted = {}) {
    return score_of(verdict, subject, findings_of(verdict, subject, accepted));
}

TEST(QualityRules, arguments_come_back_as_they_went) {
    for (const std::vector<std::string>& args :
         {std::vector<std::string>{}, {""}, {"a", "", "b c"}, {"Nguyễn Văn Ân", "0912345678"}})
        EXPECT_EQ(split_args(joined_args(args)), args);
}

TEST(QualityRules, what_is_too_long_is_cut_between_characters) {
    const std::string letter = "ệ";
    std::string name;
    for (int i = 0; i < 200; ++i) name += letter;
    const auto args = split_args(joined_args({name, "a\nb", "3", "4", "5", "6", "7"}));
    ASSERT_EQ(args.size(), args_kept);
    EXPECT_EQ(args[0].size(), arg_length * letter.size());
    EXPECT_EQ(args[1], "a b");
}

TEST(QualityRules, a_field_with_an_error_is_not_filled) {
    Verdict verdict =
        verdict_with({fault(Dimension::correct, Severity::error, "sex", "a"),
                      fault(Dimension::correct, Severity::error, "sex", "b"),
                      fault(Dimension::correct, Severity::warning, "full_name", "c"),
                      fault(Dimension::correct, Severity::error, "guardian_personal_number", "d")});
    EXPECT_EQ(scored(verdict).filled, 3) << "none of them is required";
    verdict.filled_fields = {"sex", "full_name"};
    EXPECT_EQ(scored(verdict).filled, 2);
    EXPECT_EQ(scored(verdict, {{"a", "sex"}}).filled, 2) << "the other error stands";
    EXPECT_EQ(scored(verdict, {{"a", "sex"}, {"b", "sex"}}).filled, 3);
}

TEST(QualityRules, a_field_is_cut_to_what_its_column_takes) {
    std::string field;
    for (int i = 0; i < 100; ++i) field += "ệ";
    const Verdict verdict = verdict_with({fault(Dimension::correct, Severity::error, field, "a")});
    EXPECT_EQ(findings_of(verdict, subject, {}).at(0).field.size(), field_length * std::string("ệ").size());
}

TEST(QualityRules, the_clerk_mends_who_somebody_is) {
    const Verdict of_class = verdict_with({});
    const auto fixer = [&](const Verdict& verdict, const std::string& field, const std::string& code = "x") {
        return fixer_of(verdict, fault(Dimension::correct, Severity::error, field, code));
    };
    for (const char* field : {"full_name", "birth_date", "sex", "personal_number", "sector_code", ""})
        EXPECT_EQ(fixer(of_class, field), Fixer::clerk) << field;
    EXPECT_EQ(fixer(of_class, "phone", "pupil_duplicate"), Fixer::clerk);
    EXPECT_EQ(fixer(of_class, "phone"), Fixer::homeroom_teacher);
    Verdict without_class = of_class, a_class = of_class;
    without_class.class_id = 0;
    a_class.person = {};
    EXPECT_EQ(fixer(without_class, "phone"), Fixer::clerk);
    EXPECT_EQ(fixer(a_class, "size"), Fixer::clerk) << "the class itself, not a pupil of it";
}

TEST(QualityRules, a_score_counts_what_is_neither_information_nor_accepted) {
    const Verdict verdict =
        verdict_with({fault(Dimension::correct, Severity::error, "sex", "a"),
                      fault(Dimension::correct, Severity::warning, "personal_number", "b"),
                      fault(Dimension::complete, Severity::error, "birth_date", "c"),
                      fault(Dimension::clean, Severity::warning, "phone", "d"),
                      fault(Dimension::clean, Severity::information, "full_name", "e"),
                      fault(Dimension::alive, Severity::warning, "", "f")});
    const RecordScore score = scored(verdict);
    EXPECT_EQ(score.required, 5);
    EXPECT_EQ(score.filled, 3);
    EXPECT_EQ(score.verifiable, 4);
    EXPECT_EQ(score.verified, 2);
    EXPECT_EQ(score.errors, 2);
    EXPECT_EQ(score.warnings, 3);
    EXPECT_EQ(score.incorrect, 1);
    EXPECT_EQ(score.doubles, 1);
    EXPECT_EQ(score.stale, 1);
    const RecordScore mended = scored(verdict, {{"a", "sex"}, {"d", "phone"}, {"f", "birth_date"}});
    EXPECT_EQ(mended.errors, 1);
    EXPECT_EQ(mended.incorrect, 0);
    EXPECT_EQ(mended.doubles, 0);
    EXPECT_EQ(mended.stale, 1) << "accepted was the same code of another field";
}

TEST(QualityRules, one_fault_is_one_finding_and_the_graver_one_stays) {
    const auto findings =
        findings_of(verdict_with({fault(Dimension::clean, Severity::warning, "phone", "x"),
                                  fault(Dimension::clean, Severity::error, "phone", "x"),
                                  fault(Dimension::clean, Severity::information, "phone", "x")}),
                    subject, {});
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].severity, Severity::error);
}

TEST(QualityRules, only_what_differs_is_written) {
    const auto findings = findings_of(verdict_with({fault(Dimension::clean, Severity::warning, "a", "x"),
                                                    fault(Dimension::clean, Severity::warning, "b", "x"),
                                                    fault(Dimension::clean, Severity::warning, "c", "x")}),
                                      subject, {});
    auto before = findings;
    for (std::size_t i = 0; i < before.size(); ++i) {
        before[i].id = {static_cast<std::int64_t>(i) + 1};
        before[i].found_on = {50};
    }
    EXPECT_TRUE(difference(before, findings).changed.empty());
    auto wanted = findings;
    wanted[0].accepted = true;
    wanted[2].field = "d";
    const auto change = difference(before, wanted);
    ASSERT_EQ(change.changed.size(), 1u);
    EXPECT_EQ(change.changed[0].id.value, 1);
    EXPECT_EQ(change.changed[0].found_on, Date{50}) << "it is not found anew";
    ASSERT_EQ(change.added.size(), 1u);
    EXPECT_EQ(change.added[0].field, "d");
    ASSERT_EQ(change.gone.size(), 1u);
    EXPECT_EQ(change.gone[0].field, "c");
}

TEST(QualityRules, only_a_change_touches_a_record) {
    RecordScore stored = scored(verdict_with({}));
    EXPECT_EQ(stored.touched_on, Date{100}) << "the day on which it was made";
    stored.id = {1};
    RecordScore wanted = stored;
    wanted.touched_on = {100};
    stored.touched_on = {150};
    EXPECT_TRUE(difference({stored}, {wanted}, Touch::by_time, {200}).changed.empty());
    const auto change = difference({stored}, {wanted}, Touch::by_change, {200});
    ASSERT_EQ(change.changed.size(), 1u);
    EXPECT_EQ(change.changed[0].touched_on, Date{200});
}

TEST(QualityRules, months_back_end_with_the_month) {
    const auto before = [](const char* day, int months) {
        const auto iso = iso_text(months_before(*parse_date(day), months));
        return std::string(iso.data(), iso.size());
    };
    EXPECT_EQ(before("2026-11-20", 6), "2026-05-20");
    EXPECT_EQ(before("2026-03-31", 1), "2026-02-28");
    EXPECT_EQ(before("2026-02-10", 2), "2025-12-10");
    EXPECT_EQ(before("2026-01-31", 12), "2025-01-31");
}

TEST(QualityRules, what_was_accepted_for_a_time_ends_with_it) {
    const std::vector<AcceptedFinding> rows{{.record = "a", .code = "x", .field = "f", .valid_to = Date{199}},
                                            {.record = "a", .code = "y", .field = "f", .valid_to = Date{200}},
                                            {.record = "b", .code = "x", .field = "g"}};
    const auto accepted = accepted_by_record(rows, {200});
    EXPECT_EQ(accepted.at("a"), (Accepted{{"y", "f"}}));
    EXPECT_EQ(accepted.at("b"), (Accepted{{"x", "g"}}));
}

TEST(QualityRules, a_reason_is_said_in_words) {
    const auto codes = [](const Acceptance& wanted) {
        std::string text;
        for (const Finding& finding : check_acceptance(wanted, {200}))
            text += finding.path + ' ' + finding.code + '\n';
        return text;
    };
    EXPECT_EQ(codes({.reason = "Giấy khai sinh ghi vậy"}), "");
    EXPECT_EQ(codes({.reason = "Đúng.", .valid_to = Date{200}}), "");
    EXPECT_EQ(codes({.reason = " ok   . ", .valid_to = Date{199}}),
              "reason reason_too_short\nvalid_to accepted_until_past\n");
}

}  // namespace
}  // namespace truong::quality
