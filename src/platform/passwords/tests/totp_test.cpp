#include "platform/passwords/totp.hpp"

#include <gtest/gtest.h>

namespace truong::passwords {
namespace {

const std::string rfc_secret = "12345678901234567890";

Instant at(std::int64_t seconds) { return {seconds * 1000}; }

TEST(Totp, agrees_with_rfc_6238) {
    const std::pair<std::int64_t, std::string> vectors[] = {{59, "287082"},
                                                            {1'111'111'109, "081804"},
                                                            {1'111'111'111, "050471"},
                                                            {1'234'567'890, "005924"},
                                                            {2'000'000'000, "279037"},
                                                            {20'000'000'000, "353130"}};
    for (const auto& [seconds, code] : vectors)
        EXPECT_EQ(totp_code(rfc_secret, totp_step_of(at(seconds))), code) << seconds;
}

TEST(Totp, a_telephone_may_be_one_step_off) {
    const std::int64_t step = totp_step_of(at(1'000'000));
    for (const std::int64_t off : {-1, 0, 1})
        EXPECT_EQ(matching_totp_step(rfc_secret, totp_code(rfc_secret, step + off), at(1'000'000), 0),
                  step + off);
    for (const std::int64_t off : {-2, 2})
        EXPECT_FALSE(matching_totp_step(rfc_secret, totp_code(rfc_secret, step + off), at(1'000'000), 0));
    EXPECT_FALSE(matching_totp_step(rfc_secret, "", at(1'000'000), 0));
    EXPECT_FALSE(matching_totp_step(rfc_secret, "12345", at(1'000'000), 0));
}

TEST(Totp, a_number_opens_once) {
    const std::int64_t step = totp_step_of(at(1'000'000));
    const std::string code = totp_code(rfc_secret, step);
    EXPECT_FALSE(matching_totp_step(rfc_secret, code, at(1'000'000), step));
    EXPECT_FALSE(matching_totp_step(rfc_secret, code, at(1'000'000), step + 1));
    EXPECT_EQ(matching_totp_step(rfc_secret, code, at(1'000'000), step - 1), step);
}

TEST(Totp, a_clock_that_was_set_back_locks_nobody_out) {
    const std::int64_t step = totp_step_of(at(1'000'000));
    EXPECT_EQ(matching_totp_step(rfc_secret, totp_code(rfc_secret, step), at(1'000'000), step + 1000), step);
}

TEST(Totp, secrets_go_to_base_32_and_back) {
    EXPECT_EQ(base32("foobar"), "MZXW6YTBOI");
    EXPECT_EQ(base32(rfc_secret), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    EXPECT_EQ(from_base32("gezd gnbv gy3t qojq gezd gnbv gy3t qojq"), rfc_secret);
    EXPECT_FALSE(from_base32("GEZ1"));
    const std::string secret = new_totp_secret();
    EXPECT_EQ(secret.size(), 20u);
    EXPECT_EQ(from_base32(base32(secret)), secret);
    EXPECT_NE(secret, new_totp_secret());
}

TEST(Totp, an_app_reads_the_address) {
    EXPECT_EQ(totp_uri("foobar", "hoa nguyễn"),
              "otpauth://totp/Tr%C6%B0%E1%BB%9Dng%20S%E1%BB%91:hoa%20nguy%E1%BB%85n?secret=MZXW6YTBOI&issuer="
              "Tr%C6%B0%E1%BB%9Dng%20S%E1%BB%91&algorithm=SHA1&digits=6&period=30");
}

}  // namespace
}  // namespace truong::passwords
