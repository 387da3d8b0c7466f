#include "modules/accounts/rules.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace truong::accounts {

namespace {

constexpr std::size_t shortest_name = 3, longest_name = 40;
constexpr std::int32_t longest_loan_days = 366;

bool is_letter(char sign) { return sign >= 'a' && sign <= 'z'; }
bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }

/// What a user name may hold of a word, in small letters without diacritics.
std::string plain(std::string_view word) {
    std::string kept;
    for (const char sign : text::fold(word))
        if (is_letter(sign) || is_digit(sign)) kept += sign;
    return kept;
}

bool every_seat(const std::vector<Seat>& seats, Hat hat, const auto& holds) {
    return std::all_of(seats.begin(), seats.end(),
                       [&](const Seat& seat) { return seat.hat != hat || holds(seat); });
}

}  // namespace

std::optional<std::string> normal_user_name(std::string_view typed) {
    std::string name;
    for (const char sign : text::tidy(typed))
        name += sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    const bool fits = name.size() >= shortest_name && name.size() <= longest_name && is_letter(name.front());
    const bool known = std::all_of(name.begin(), name.end(), [](char sign) {
        return is_letter(sign) || is_digit(sign) || sign == '.' || sign == '-' || sign == '_';
    });
    return fits && known ? std::optional(name) : std::nullopt;
}

std::optional<std::string> normal_phone(std::string_view typed) {
    std::string digits;
    for (const char sign : text::tidy(typed)) {
        if (is_digit(sign) || (sign == '+' && digits.empty()))
            digits += sign;
        else if (sign != ' ' && sign != '.' && sign != '-' && sign != '(' && sign != ')')
            return std::nullopt;
    }
    if (digits.starts_with("0")) digits = "+84" + digits.substr(1);
    if (digits.starts_with("84")) digits.insert(0, 1, '+');
    const bool vietnamese = digits.starts_with("+84") && digits.size() >= 12 && digits.size() <= 13;
    const bool foreign =
        digits.starts_with("+") && !digits.starts_with("+84") && digits.size() >= 9 && digits.size() <= 16;
    return vietnamese || foreign ? std::optional(digits) : std::nullopt;
}

std::string proposed_user_name(std::string_view full_name) {
    const std::string tidy = text::tidy(full_name);
    const text::NameParts parts = text::name_parts(tidy);
    const std::string given = plain(parts.given), family = plain(parts.family);
    std::string name = family.empty() ? given : given + '.' + family;
    if (name.size() > longest_name - 6) name.resize(longest_name - 6);  // room for a number behind it
    while (!name.empty() && !is_letter(name.front())) name.erase(0, 1);
    return normal_user_name(name).value_or("nguoi.dung");
}

int rank_of(const Roles& roles) {
    if (roles.has(Role::principal)) return 4;
    if (roles.has(Role::vice_principal) || roles.has(Role::administrator)) return 3;
    return roles.has(Role::clerk) ? 2 : 1;
}

bool may_help(const HelpFacts& facts) {
    if (facts.server_administrator) return true;
    const Actor& giver = facts.giver;
    // A program holds no identity card in its hand.
    if (giver.scopes) return false;
    if (!every_seat(facts.standing, Hat::officer, [](const Seat&) { return false; })) return false;
    if (giver.hat == Hat::officer)
        return every_seat(facts.standing, Hat::staff,
                          [&](const Seat& seat) { return facts.below.contains(seat.school); });
    if (giver.hat != Hat::staff || !giver.school) return false;
    return every_seat(facts.standing, Hat::staff, [&](const Seat& seat) {
        return seat.school == giver.school && rank_of(seat.roles) < rank_of(giver.roles);
    });
}

Findings check_names(const Account& account) {
    Findings findings;
    if (normal_user_name(account.user_name) != account.user_name)
        findings.push_back({.path = "user_name", .code = "user_name_form"});
    if (account.phone && normal_phone(*account.phone) != account.phone)
        findings.push_back({.path = "phone", .code = "phone_form"});
    return findings;
}

Findings check_delegation(const Delegation& delegation, const LendingFacts& facts) {
    Findings findings;
    const auto fault = [&](std::string path, std::string code) {
        findings.push_back({.path = std::move(path), .code = std::move(code)});
    };
    if (!facts.actor || delegation.from_id != facts.actor) fault("from_id", "lender_only");
    if (delegation.to_id == delegation.from_id) fault("to_id", "lent_to_oneself");
    if (!facts.held) fault("role", "role_not_held");
    if (!facts.to_colleague) fault("to_id", "not_of_the_staff");
    if (!delegation.valid_to || *delegation.valid_to - facts.today > longest_loan_days)
        fault("valid_to", "lent_too_long");
    return findings;
}

Findings check_post(const OfficerPost& post) {
    const bool server = post.role == Role::administrator;
    if (post.role && !server && post.role != Role::appraiser)
        return {{.path = "role", .code = "no_role_of_officers"}};
    if (server && post.unit_id) return {{.path = "unit_id", .code = "post_of_the_server"}};
    if (!server && !post.unit_id) return {{.path = "unit_id", .code = "required"}};
    return {};
}

std::optional<Roles> roles_of_service(std::string_view list) {
    Roles roles;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        Role role{};
        if (!codecs::store_choice(role, list.substr(0, comma)) || role == Role::appraiser)
            return std::nullopt;
        roles.add(role);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return roles == Roles{} ? std::nullopt : std::optional(roles);
}

Findings check_service(const ServiceAccount& service, const std::optional<Roles>& giver) {
    Findings findings;
    const auto roles = roles_of_service(service.roles);
    if (!roles) findings.push_back({.path = "roles", .code = "roles_unknown"});
    for (std::size_t i = 0; roles && giver && i < enumerators<Role>().size(); ++i) {
        const Role role = static_cast<Role>(i);
        if (roles->has(role) && !giver->has(role))
            findings.push_back(
                {.path = "roles", .code = "role_not_yours", .args = {std::string(name_of(role))}});
    }
    if (!access::Scopes::parse(service.scopes)) findings.push_back({.path = "scopes", .code = "scopes_form"});
    return findings;
}

}  // namespace truong::accounts
