#include "platform/access/tables.hpp"

namespace truong::access {

namespace {

using schema::Column;
using schema::ColumnType;
using schema::Table;

enum class Presence { always, perhaps };

Column number(std::string name, Presence presence = Presence::always) {
    return {std::move(name), ColumnType::integer, presence == Presence::perhaps, {}};
}
Column words(std::string name, Presence presence = Presence::always) {
    return {std::move(name), ColumnType::text, presence == Presence::perhaps, {}};
}
Column sealed(std::string name, Presence presence = Presence::always) {
    return {std::move(name), ColumnType::bytes, presence == Presence::perhaps, {}};
}

/// Of programs and of the first administrators. `service_id`: the service account that it belongs to.
Table access_token() {
    return {.name = "access_token",
            .columns = {number("id"), words("hash"), words("name"), words("hat"), words("roles"),
                        number("person_id"), number("school_id"), number("campus_id"), number("authority_id"),
                        number("created_at"), number("expires_at", Presence::perhaps),
                        number("revoked_at", Presence::perhaps), words("scopes", Presence::perhaps),
                        number("service_id", Presence::perhaps)},
            .indexes = {{.columns = {"hash"}, .unique = true}, {.columns = {"service_id"}}}};
}

/// `verifier` is the hash of the password, sealed under the field key: a stolen database alone is no use
/// even to who has time.
Table credential() {
    return {.name = "credential",
            .columns = {number("account_id"), sealed("salt"), sealed("verifier"), number("must_change"),
                        number("set_at"), sealed("totp_secret", Presence::perhaps),
                        sealed("totp_pending", Presence::perhaps), number("totp_since", Presence::perhaps),
                        number("totp_step"), number("totp_due", Presence::perhaps)},
            .key = {"account_id"}};
}

/// `previous_hash` opens until `previous_until`: the token before the last renewal.
Table session() {
    return {.name = "session",
            .columns = {number("id"), number("account_id"), words("hash"),
                        words("previous_hash", Presence::perhaps), number("previous_until"), words("seat"),
                        number("created_at"), number("seen_at"), number("expires_at"), number("absolute_at"),
                        number("revoked_at", Presence::perhaps), words("client"), words("address")},
            .indexes = {{.columns = {"hash"}, .unique = true},
                        {.columns = {"previous_hash"}},
                        {.columns = {"account_id"}}}};
}

/// Wrong tries under one name, on one device, or different names from one address. `subject` is a keyed
/// fingerprint; `place` the address on whose account the name was put.
Table sign_in_guard() {
    return {.name = "sign_in_guard",
            .columns = {words("subject"), number("failures"), number("at"), number("next_at"),
                        words("place", Presence::perhaps)},
            .key = {"subject"},
            .indexes = {{.columns = {"at"}}}};
}

/// A browser or telephone on which the account has signed in before.
Table known_device() {
    return {.name = "known_device",
            .columns = {number("account_id"), words("hash"), number("seen_at")},
            .key = {"account_id", "hash"}};
}

Table one_time_code() {
    return {
        .name = "one_time_code",
        .columns = {number("id"), number("account_id"), words("hash"), words("purpose"), number("created_at"),
                    number("expires_at"), number("used_at", Presence::perhaps), number("issued_by")},
        .indexes = {{.columns = {"hash"}, .unique = true}, {.columns = {"account_id"}}}};
}

/// A failed sign-in names no account but the fingerprint of what was typed: the same row whether there is
/// such an account or not.
Table sign_in_event() {
    return {.name = "sign_in_event",
            .columns = {number("id"), number("account_id"), words("identifier"), words("kind"), number("at"),
                        words("address"), number("by_account")},
            .indexes = {{.columns = {"account_id"}}, {.columns = {"identifier"}}, {.columns = {"at"}}}};
}

}  // namespace

std::vector<Table> tables() {
    return {access_token(), credential(),    session(),      sign_in_guard(),
            known_device(), one_time_code(), sign_in_event()};
}

}  // namespace truong::access
