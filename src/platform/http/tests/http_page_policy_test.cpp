#include <gtest/gtest.h>

#include "platform/http/page_policy.hpp"
#include "platform/http/security_headers.hpp"

namespace truong::http::test {
namespace {

// The value of one directive.
std::string directive(const std::string& policy, const std::string& name) {
    const std::size_t begin = ("; " + policy).find("; " + name + ' ');
    if (begin == std::string::npos) return "none";
    const std::size_t value = begin + name.size() + 1;
    return policy.substr(value, policy.find(';', value) - value);
}

std::string scripts(std::string_view html) { return directive(page_policy(html), "script-src"); }

// As a browser computes it: printf alert(1) | openssl dgst -sha256 -binary | base64.
constexpr const char* hash_of_alert = "'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

TEST(HttpPagePolicy, AllowsTheInlineScriptsAndStylesOfThisPageAndNoOthers) {
    EXPECT_EQ(scripts("<script>alert(1)</script>"), hash_of_alert);
    EXPECT_EQ(scripts("<p>no script</p>"), "'self'");
    const std::string page = page_policy("<style>alert(1)</style><script>\nalert(2)\n</script>");
    EXPECT_EQ(directive(page, "style-src"), hash_of_alert);
    EXPECT_NE(directive(page, "script-src"), hash_of_alert);
    EXPECT_EQ(page.find("unsafe"), std::string::npos) << page;
}

TEST(HttpPagePolicy, ReadsElementsAsBrowsersDo) {
    EXPECT_EQ(scripts("<SCRIPT type=\"module\"\n nonce=x>alert(1)</Script>"), hash_of_alert);
    EXPECT_EQ(scripts("<script>alert(1)</script><script>alert(1)</script>"), hash_of_alert);
    EXPECT_EQ(scripts("<script src=\"/a.js\">alert(1)</script>"), "'self'");
    EXPECT_EQ(scripts("<scripture>alert(1)</scripture>"), "'self'");
    EXPECT_EQ(scripts("<script"), "'self'");
    EXPECT_EQ(scripts("<script>"), scripts("<script></script>"));
}

TEST(HttpPagePolicy, ReachesItsOwnHostOnly) {
    const std::string policy = page_policy("");
    for (const char* name : {"default-src", "script-src", "style-src", "connect-src", "worker-src",
                             "manifest-src", "base-uri", "form-action"})
        EXPECT_EQ(directive(policy, name), "'self'") << name;
    EXPECT_EQ(directive(policy, "img-src"), "'self' data: blob:");
    EXPECT_EQ(directive(policy, "object-src"), "'none'");
    EXPECT_EQ(directive(policy, "frame-ancestors"), "'none'");
}

TEST(HttpSecurityHeaders, EachKindOfAnswerGetsItsOwnPolicy) {
    const auto policy_of = [](const std::string& type) {
        Response response{.content_type = type};
        add_security_headers(response, {});
        EXPECT_EQ(*response.header("X-Content-Type-Options"), "nosniff");
        return *response.header("Content-Security-Policy");
    };
    EXPECT_EQ(policy_of("text/html; charset=utf-8"), page_policy(""));
    EXPECT_EQ(policy_of("application/json"), "default-src 'none'; frame-ancestors 'none'");
    EXPECT_EQ(policy_of("application/problem+json"), "default-src 'none'; frame-ancestors 'none'");
    EXPECT_EQ(policy_of("image/svg+xml"), "default-src 'none'; sandbox");
    EXPECT_EQ(policy_of("text/javascript; charset=utf-8"), "default-src 'self'");
}

TEST(HttpSecurityHeaders, PagesGetMoreAndTheHandlerKeepsItsOwn) {
    Response page{.content_type = "text/html; charset=utf-8"}, data;
    page.with("referrer-policy", "no-referrer");
    add_security_headers(page, {.strict_transport = true});
    EXPECT_EQ(*page.header("Referrer-Policy"), "no-referrer");
    EXPECT_NE(page.header("Strict-Transport-Security"), nullptr);
    EXPECT_EQ(*page.header("Cross-Origin-Opener-Policy"), "same-origin");
    EXPECT_NE(page.header("Permissions-Policy")->find("camera=(self)"), std::string::npos);
    add_security_headers(data, {});
    EXPECT_EQ(data.header("Strict-Transport-Security"), nullptr);
    EXPECT_EQ(data.header("Permissions-Policy"), nullptr);
}

}  // namespace
}  // namespace truong::http::test
