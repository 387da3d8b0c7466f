// The law of accounts over plain values.
#include "modules/accounts/rules.hpp"

#include <gtest/gtest.h>

namespace truong::accounts {
namespace {

const Id<org::School> here{1}, there{2};

std::vector<std::string> codes(const Findings& findings) {
    std::vector<std::string> found;
    for (const Finding& finding : findings) found.push_back(finding.code);
    return found;
}
using Codes = std::vector<std::string>;

TEST(UserNames, have_one_spelling) {
    EXPECT_EQ(normal_user_name(" Hoa.Nguyen "), "hoa.nguyen");
    EXPECT_EQ(normal_user_name("a_b-3"), "a_b-3");
    for (const char* wrong : {"", "ab", "3ab", ".ab", "hòa", "a b c", "0912345678", "+84912345678", "a@b"})
        EXPECT_EQ(normal_user_name(wrong), std::nullopt) << wrong;
    EXPECT_EQ(normal_user_name(std::string(41, 'a')), std::nullopt);
}

TEST(UserNames, are_proposed_from_the_name) {
    EXPECT_EQ(proposed_user_name("Nguyễn Thị  Hòa"), "hoa.nguyen");
    EXPECT_EQ(proposed_user_name("Đỗ Đức"), "duc.do");
    EXPECT_EQ(proposed_user_name("Y"), "nguoi.dung");
    EXPECT_EQ(proposed_user_name("李 明"), "nguoi.dung");
    EXPECT_EQ(proposed_user_name("H'Hen Niê"), "nie.hhen");
    EXPECT_LE(proposed_user_name("Nguyễn " + std::string(200, 'a')).size(), 34u);
}

TEST(Phones, have_one_spelling) {
    for (const char* typed :
         {"0912345678", "0912 345 678", "0912.345.678", "+84912345678", "84912345678", "(091) 234-5678"})
        EXPECT_EQ(normal_phone(typed), "+84912345678") << typed;
    EXPECT_EQ(normal_phone("028 3829 9999"), "+842838299999");
    EXPECT_EQ(normal_phone("+49 30 901820"), "+4930901820");
    for (const char* wrong :
         {"", "1234", "09123456789012", "hoa.nguyen", "0912a45678", "912345678", "++84912345678"})
        EXPECT_EQ(normal_phone(wrong), std::nullopt) << wrong;
}

Actor staff_with(Role role) { return {.hat = Hat::staff, .school = here, .roles = {role}}; }
Seat staff_seat(Id<org::School> school, Roles roles) {
    return {.hat = Hat::staff, .school = school, .roles = roles};
}
bool helps(const Actor& giver, std::vector<Seat> standing, std::set<Id<org::School>> below = {}) {
    return may_help({.giver = giver, .standing = std::move(standing), .below = std::move(below)});
}

TEST(Help, comes_from_who_may_do_more) {
    const Actor clerk = staff_with(Role::clerk), vice = staff_with(Role::vice_principal),
                principal = staff_with(Role::principal), teacher = staff_with(Role::teacher);
    EXPECT_TRUE(helps(clerk, {}));
    EXPECT_TRUE(helps(clerk, {staff_seat(here, {Role::teacher})}));
    EXPECT_TRUE(helps(clerk, {staff_seat(here, {})}));
    EXPECT_TRUE(helps(clerk, {{.hat = Hat::guardian, .school = there}, {.hat = Hat::pupil, .school = here}}));
    EXPECT_FALSE(helps(clerk, {staff_seat(here, {Role::clerk})}));
    EXPECT_FALSE(helps(clerk, {staff_seat(here, {Role::teacher, Role::principal})}));
    EXPECT_FALSE(helps(clerk, {staff_seat(here, {Role::administrator})}));
    EXPECT_FALSE(helps(clerk, {staff_seat(there, {Role::teacher})}));
    EXPECT_FALSE(helps(vice, {staff_seat(here, {Role::vice_principal})}));
    EXPECT_TRUE(helps(vice, {staff_seat(here, {Role::clerk})}));
    EXPECT_TRUE(helps(principal, {staff_seat(here, {Role::vice_principal, Role::administrator})}));
    EXPECT_FALSE(helps(principal, {staff_seat(here, {Role::principal})}));
    EXPECT_FALSE(helps(teacher, {staff_seat(here, {})}));
    EXPECT_TRUE(helps(teacher, {{.hat = Hat::pupil, .school = here}}));
}

TEST(Help, for_officers_comes_from_the_server_and_for_principals_from_above) {
    const std::vector<Seat> officer{{.hat = Hat::officer, .authority = {9}}};
    const std::vector<Seat> principal{staff_seat(here, {Role::principal})};
    const Actor above{.hat = Hat::officer, .authority = {9}};
    EXPECT_FALSE(helps(staff_with(Role::principal), officer));
    EXPECT_FALSE(helps(above, officer));
    EXPECT_TRUE(helps(above, principal, {here}));
    EXPECT_FALSE(helps(above, principal, {there}));
    EXPECT_FALSE(helps(above, {principal.front(), staff_seat(there, {})}, {here}));
    EXPECT_TRUE(may_help({.giver = above, .server_administrator = true, .standing = officer}));
}

TEST(Help, never_comes_from_a_program_or_from_families) {
    Actor service = staff_with(Role::principal);
    service.scopes = access::Scopes::parse("accounts:write");
    EXPECT_FALSE(helps(service, {}));
    EXPECT_FALSE(helps({.hat = Hat::guardian, .school = here}, {}));
    EXPECT_FALSE(helps({}, {}));
}

TEST(Lending, is_for_who_holds_the_role_and_for_a_year) {
    const Date today = *parse_date("2026-11-20");
    Delegation lent{.from_id = {1}, .to_id = {2}, .role = Role::principal, .valid_from = today};
    lent.valid_to = today + 30;
    const LendingFacts good{.actor = {1}, .held = true, .to_colleague = true, .today = today};
    EXPECT_EQ(codes(check_delegation(lent, good)), Codes{});
    EXPECT_EQ(
        codes(check_delegation(lent, {.actor = {3}, .held = false, .to_colleague = false, .today = today})),
        (Codes{"lender_only", "role_not_held", "not_of_the_staff"}));
    EXPECT_EQ(codes(check_delegation(lent, {.held = true, .to_colleague = true, .today = today})),
              Codes{"lender_only"});
    lent.valid_to = today + 366;
    EXPECT_EQ(codes(check_delegation(lent, good)), Codes{});
    lent.valid_to = today + 367;
    EXPECT_EQ(codes(check_delegation(lent, good)), Codes{"lent_too_long"});
    lent.valid_to.reset();
    lent.to_id = {1};
    EXPECT_EQ(codes(check_delegation(lent, good)), (Codes{"lent_to_oneself", "lent_too_long"}));
}

TEST(Posts, of_the_server_serve_no_authority) {
    OfficerPost post{.person_id = {1}, .unit_id = Id<org::Unit>{5}};
    EXPECT_EQ(codes(check_post(post)), Codes{});
    post.role = Role::appraiser;
    EXPECT_EQ(codes(check_post(post)), Codes{});
    post.role = Role::administrator;
    EXPECT_EQ(codes(check_post(post)), Codes{"post_of_the_server"});
    post.unit_id.reset();
    EXPECT_EQ(codes(check_post(post)), Codes{});
    post.role = Role::principal;
    EXPECT_EQ(codes(check_post(post)), Codes{"no_role_of_officers"});
    post.role.reset();
    EXPECT_EQ(codes(check_post(post)), Codes{"required"});
}

TEST(Services, get_no_more_than_who_makes_them) {
    ServiceAccount service{.roles = "clerk,teacher", .scopes = "org.rooms:read"};
    EXPECT_EQ(codes(check_service(service, Roles{Role::clerk, Role::teacher})), Codes{});
    EXPECT_EQ(codes(check_service(service, Roles{Role::principal})),
              (Codes{"role_not_yours", "role_not_yours"}));
    EXPECT_EQ(codes(check_service(service, {})), Codes{});
    for (const char* roles : {"", "clerk,", "boss", "clerk teacher", "appraiser"}) {
        service.roles = roles;
        const auto found = roles_of_service(roles);
        EXPECT_EQ(found.has_value(), std::string_view(roles) == "clerk,") << roles;
    }
    service.roles = "clerk";
    for (const char* scopes : {"", "everything", "org.rooms", "org.rooms:delete"}) {
        service.scopes = scopes;
        EXPECT_EQ(codes(check_service(service, {})), Codes{"scopes_form"}) << scopes;
    }
}

}  // namespace
}  // namespace truong::accounts
