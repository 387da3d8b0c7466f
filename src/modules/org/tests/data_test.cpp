// What the official lists say.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/check.hpp"
#include "base/csv.hpp"
#include "modules/org/reference.hpp"

namespace truong::org {
namespace {

std::set<std::string> provinces_on(std::string_view iso) {
    const CsvTable table(embedded("areas.csv"));
    const Date on = *parse_date(iso);
    std::set<std::string> codes;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const DateRange days{table[i].day("valid_from"), table[i].optional_day("valid_to")};
        if (!days.contains(on)) continue;
        EXPECT_TRUE(codes.insert(table[i].text("code")).second) << "twice: " << table[i].text("code");
    }
    return codes;
}

TEST(OrgReferenceData, sixty_three_provinces_became_thirty_four) {
    EXPECT_EQ(provinces_on("2008-07-31").size(), 64U);  // with Hà Tây
    EXPECT_EQ(provinces_on("2008-08-01").size(), 63U);
    EXPECT_EQ(provinces_on("2025-06-30").size(), 63U);
    // QĐ 19/2025/QĐ-TTg
    const std::set<std::string> now{"01", "04", "08", "11", "12", "14", "15", "19", "20", "22", "24", "25",
                                    "31", "33", "37", "38", "40", "42", "44", "46", "48", "51", "52", "56",
                                    "66", "68", "75", "79", "80", "82", "86", "91", "92", "96"};
    EXPECT_EQ(provinces_on("2025-07-01"), now);
}

TEST(OrgReferenceData, every_province_that_ended_became_another) {
    const CsvTable areas(embedded("areas.csv")), table(embedded("area_successions.csv"));
    std::set<std::pair<std::string, Date>> ended, succeeded;
    for (std::size_t i = 0; i < areas.size(); ++i)
        if (const auto last = areas[i].optional_day("valid_to")) ended.emplace(areas[i].text("code"), *last);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const Date on = table[i].day("happened_on");
        succeeded.emplace(table[i].text("from_code"), on - 1);
        const auto iso = iso_text(on);
        EXPECT_TRUE(provinces_on({iso.data(), iso.size()}).contains(table[i].text("to_code")));
    }
    EXPECT_EQ(ended, succeeded);
    EXPECT_EQ(std::count_if(succeeded.begin(), succeeded.end(),
                            [](const auto& each) { return each.second == *parse_date("2025-06-30"); }),
              52);
}

TEST(OrgReferenceData, grades_run_from_nursery_to_twelve) {
    const CsvTable table(embedded("grades.csv"));
    std::set<std::string> preschool, general;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::string& stage = table[i].text("stage");
        if (stage == "mn") preschool.insert(table[i].text("code"));
        if (stage == "th" || stage == "thcs" || stage == "thpt") general.insert(table[i].text("code"));
    }
    EXPECT_EQ(preschool, (std::set<std::string>{"13", "14", "15", "16", "17", "18"}));
    EXPECT_EQ(general.size(), 12U);
}

TEST(OrgReferenceData, there_is_no_file_of_another_name) { EXPECT_EQ(embedded("none.csv"), ""); }

}  // namespace
}  // namespace truong::org
