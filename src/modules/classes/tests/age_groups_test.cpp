// Which age group the names of preschool classes tell: made by an import only where they tell one.
#include <gtest/gtest.h>

#include "modules/classes/import_pupils.hpp"

namespace truong::classes::pupil_import {
namespace {

std::string group_of(std::string_view name) { return age_group_in(class_key(name)); }

TEST(AgeGroups, are_told_by_the_words_of_north_and_south) {
    for (const auto& [name, group] : {std::pair{"Mầm 1", "16"},
                                      {"Lớp Chồi 2", "17"},
                                      {"Lá 3", "18"},
                                      {"Mẫu giáo bé A", "16"},
                                      {"MG nhỡ 1", "17"},
                                      {"Mẫu giáo lớn", "18"},
                                      {"5-6 tuổi A", "18"},
                                      {"Nhà trẻ 25-36", "15"}})
        EXPECT_EQ(group_of(name), group) << name;
}

TEST(AgeGroups, other_names_tell_none) {
    for (const char* name : {"6A1", "Lan", "Lan 1", "Lài 2", "Hoa Mai", "Bến Tre", "", "Lớp học tình thương"})
        EXPECT_EQ(group_of(name), "") << name;
}

}  // namespace
}  // namespace truong::classes::pupil_import
