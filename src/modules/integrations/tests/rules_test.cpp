#include "modules/integrations/rules.hpp"

#include <gtest/gtest.h>

#include "platform/crypto/sha256.hpp"

namespace truong::integrations {
namespace {

std::string fault_of(std::string_view url, Reach reach = Reach::internet) {
    const Findings findings = check_url(url, reach);
    return findings.empty() ? "" : findings.front().code;
}

TEST(WebHookRules, an_address_is_https_with_a_host_and_nothing_that_misleads) {
    for (const char* good :
         {"https://receiver.example", "https://receiver.example/events?school=1",
          "https://receiver.example:8443/", "https://203.113.4.9/x", "https://[2405:4800::1]:8443/x"})
        EXPECT_EQ(fault_of(good), "") << good;
    for (const char* open : {"http://receiver.example", "ftp://receiver.example", "file:///etc/passwd", "",
                             "HTTPS://receiver.example", "//receiver.example", "http://127.0.0.1:80/"})
        EXPECT_EQ(fault_of(open), "hook_not_https") << open;
    for (const char* bad :
         {"https://", "https:///x", "https://user@receiver.example", "https://user:secret@receiver.example/",
          "https://receiver.example/#x", "https://receiver .example", "https://receiver.example/\n",
          "https://tên-miền.example", "https://[::1", "https://:443/", "https://a\\@b"})
        EXPECT_EQ(fault_of(bad), "hook_bad_url") << bad;
}

TEST(WebHookRules, this_machine_may_be_reached_without_tls_only_where_that_is_set) {
    EXPECT_EQ(fault_of("http://127.0.0.1:8080/x", Reach::this_machine_too), "");
    EXPECT_EQ(fault_of("http://[::1]:8080/x", Reach::this_machine_too), "");
    EXPECT_EQ(fault_of("http://127.0.0.1.receiver.example/", Reach::this_machine_too), "hook_not_https");
    EXPECT_EQ(fault_of("http://10.0.0.1/", Reach::this_machine_too), "hook_not_https");
}

TEST(WebHookRules, names_of_events_stand_between_commas) {
    EXPECT_EQ(event_names(" a_b ,c,, "), (std::vector<std::string>{"a_b", "c"}));
    EXPECT_TRUE(event_names("").empty());
}

/// The receiver's side, as the README tells it; the digits were made with `openssl dgst -sha256 -hmac`.
TEST(WebHookRules, the_signature_is_one_that_openssl_makes_too) {
    const std::string signature =
        crypto::hex(crypto::hmac_sha256("whs_test", signed_text(1'790'000'000, R"({"deliveries":[]})")));
    EXPECT_EQ(signature, "e21072bd08a610389000ed64dcfd917f41030f8da011675d06f9a57b10d43e58");
    EXPECT_EQ(signature_header(1'790'000'000, {"ab", "cd"}), "t=1790000000,v1=ab,v1=cd");
}

}  // namespace
}  // namespace truong::integrations
