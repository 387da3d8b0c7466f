#include "platform/passwords/policy.hpp"

#include <gtest/gtest.h>

namespace truong::passwords {
namespace {

const Chooser hoa{"hoa.nguyen", "+84912345678"};

std::string code_of(std::string_view password) {
    const Findings found = judge(normal(password), hoa, "password");
    return found.empty() ? "" : found.front().code;
}

TEST(Policy, takes_what_nobody_guesses_early) {
    for (const char* good : {"thuyền giấy xanh", "trời hôm nay nhiều mây", "kx8qvmt2", "Con mèo 7 chân",
                             "bún bò không hành", "9174620385", "nguyễn trãi 1442 lam sơn"})
        EXPECT_EQ(code_of(good), "") << good;
    EXPECT_EQ(code_of(std::string(128, 'x') + ""), "password_common");
}

TEST(Policy, refuses_what_is_too_short_or_too_long) {
    EXPECT_EQ(code_of("kx8qvmt"), "password_short");
    EXPECT_EQ(code_of("mèo mưa"), "password_short");
    EXPECT_EQ(code_of(""), "password_short");
    std::string text;
    for (int i = 0; text.size() < 129; ++i) text += std::to_string(i * 7919) + "k";
    EXPECT_EQ(code_of(text.substr(0, 128)), "");
    EXPECT_EQ(code_of(text.substr(0, 129)), "too_long");
}

TEST(Policy, refuses_what_everybody_tries) {
    for (const char* bad :
         {"12345678",     "123456789",    "87654321",    "11111111",     "12121212",    "abcdefgh",
          "aaaaaaaa",     "password",     "Password1",   "P@ssw0rd",     "P@ssword123", "matkhau123",
          "Mậtkhẩu@2026", "mat khau 123", "hocsinh2011", "giaovien@123", "anhyeuem",    "iloveyou1",
          "qwertyuiop",   "qwerty123",    "05092011",    "20110905",     "31121999",    "abcabcabc",
          "truonghoc1",   "admin123456",  "vietnam2026", "a1234567",     "67890123"})
        EXPECT_EQ(code_of(bad), "password_common") << bad;
}

TEST(Policy, refuses_names_and_numbers_of_ones_own) {
    for (const char* own : {"hoa.nguyen", "Hoa.Nguyen1", "0912345678", "+84912345678", "84912345678",
                            "912345678", "hoa.nguyen@26"})
        EXPECT_EQ(code_of(own), "password_own_name") << own;
    EXPECT_EQ(judge("gió mùa đông bắc", {"", ""}, "password"), Findings{});
}

TEST(Policy, one_password_however_it_was_typed) {
    EXPECT_EQ(normal("thuyê\xCC\x80n gia\xCC\x82\xCC\x81y"), normal("thuyền giấy"));
    EXPECT_NE(normal("Thuyền"), normal("thuyền"));
}

}  // namespace
}  // namespace truong::passwords
