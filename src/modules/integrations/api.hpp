#pragma once
// Events for third parties of a school: signed web-hooks.
#include "modules/org/api.hpp"
#include "platform/module.hpp"

namespace truong::integrations {

/// An address of a third party that is told what happens at the school.
struct WebHook {
    Id<WebHook> id;
    std::string url;
    std::string events;  // "attendance_roll_called,…"; empty: all of them
    std::string note;
    bool active = true;
    std::optional<Instant> stopped_at;  // it failed for days and was switched off by itself
};

/// What the receiver knows the sender by. Two of them sign while one takes over from the other.
struct WebHookSecret {
    Id<WebHookSecret> id;
    Id<WebHook> web_hook_id;
    std::string sealed;  // encrypted under the field key, in hexadecimal digits
    std::optional<Instant> valid_until;
};

struct NewWebHook {
    std::optional<Id<org::School>> school_id;  // of who acts above schools
    std::string url, events, note;
};
struct WebHookCorrection {
    Id<WebHook> id;
    std::optional<std::string> url, events, note;
    std::optional<bool> active;
};
struct WebHookChoice {
    Id<WebHook> id;
};
/// Shown once.
struct NewSecret {
    std::string secret;
    std::optional<Instant> former_valid_until;
};
struct AttemptReport {
    Instant at;
    std::int64_t events = 0, took_ms = 0;
    std::int32_t status = 0;  // of the answer; zero: there was none
    std::string error, error_vi, error_en;
};

/// Event: somebody tries whether a web-hook works.
struct Pinged {
    Id<WebHook> web_hook_id;
};

WebHook add_web_hook(Tx& tx, const NewWebHook& wanted);
WebHook change_web_hook(Tx& tx, const WebHookCorrection& wanted);
WebHookChoice end_web_hook(Tx& tx, const WebHookChoice& choice);
/// The answer shows among the attempts.
WebHook ping(Tx& tx, const WebHookChoice& choice);
std::vector<AttemptReport> attempts(const Reader& reader, const WebHookChoice& choice);
/// The secret that signs from now on; the one before does so too for a day.
NewSecret renew_secret(Tx& tx, const WebHookChoice& choice);

Manifest manifest();

}  // namespace truong::integrations
