#pragma once
// What signing in, sessions and the second factor say and are told.
#include "modules/accounts/api.hpp"
#include "platform/access/events.hpp"

namespace truong::accounts {

/// By name and password, or by the ticket of an earlier answer that offered several accounts.
struct SignIn {
    std::string name;  // user name or telephone number
    std::string password;
    std::string ticket;
    std::string code;     // of the second factor, or one of its reserve codes
    bool cookie = false;  // a cookie for a browser instead of a token in the answer
};

/// One of several people behind one telephone number and password.
struct SignInChoice {
    std::string ticket;
    std::string name;
};

/// A seat as it is shown; `key` goes into the header Acting-As.
struct SeatView {
    std::string key;
    Hat hat = Hat::none;
    std::optional<Id<people::Person>> person_id;
    std::optional<Id<org::School>> school_id;
    std::optional<Id<org::Campus>> campus_id;
    std::optional<Id<org::Unit>> authority_id;
    std::string roles;
    std::string label_vi, label_en;
};

/// none: nobody asks for it; due: management has until a day; required: that day has come; on: it is set up.
enum class SecondFactor { none, due, required, on };

struct SignInAnswer {
    std::string token;  // empty: it lies in the cookie
    std::string session;
    std::optional<Id<Account>> account_id;
    std::string seat;
    std::vector<SeatView> seats;
    bool must_change_password = false;
    SecondFactor second_factor = SecondFactor::none;
    std::optional<Instant> second_factor_due;
    std::optional<Instant> expires_at;
    std::vector<SignInChoice> choose;  // not signed in yet: which of them?
};

/// A code from a letter, or from who helped, makes a password.
struct Activation {
    std::string code;
    std::string user_name;  // if given, it has to be the one that the code was made for
    std::string password;
};
struct Activated {
    std::string user_name;
};

struct PersonView {
    Id<people::Person> person_id;
    std::string full_name;
};
struct Me {
    Id<Account> account_id;
    std::string user_name;
    std::optional<std::string> phone;
    Language language = Language::vi;
    std::vector<PersonView> persons;
    std::string seat;
    std::vector<SeatView> seats;
    bool must_change_password = false;
    SecondFactor second_factor = SecondFactor::none;
    std::optional<Instant> second_factor_due;
};
struct SeatWish {
    std::string seat;
};
struct PasswordChange {
    std::string old_password, new_password;
};

struct SessionView {
    std::string id;
    Instant created_at, seen_at, expires_at;
    std::string client, address;
    bool current = false;
};
struct SessionRef {
    std::string id;
};
struct SessionsRevoked {
    int revoked = 0;
};
/// A password only for a session that has run out.
struct Renewal {
    std::string password, code;
};
/// The token of a session that goes on; empty where it lies in a cookie.
struct Renewed {
    std::string token;
    std::string session;
    Instant expires_at;
};

struct PasswordProof {
    std::string password;
};
struct TotpBegun {
    std::string secret;  // base 32
    std::string uri;     // what the square code for the app holds
};
struct TotpCode {
    std::string code;
};
struct ReserveCode {
    std::string code;
};
struct TotpConfirmed {
    std::vector<ReserveCode> reserve;  // shown once
    std::string token;
    Instant expires_at;
};
struct TotpRemoval {
    std::string password, code;
};

struct EventView {
    access::EventKind kind = access::EventKind::signed_in;
    Instant at;
    std::string address;
    std::optional<Id<Account>> by_id;
};

void declare_sign_in(Catalog& catalog);

}  // namespace truong::accounts
