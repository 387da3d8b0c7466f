#include <algorithm>

#include "modules/integrations/rules.hpp"
#include "modules/integrations/sending.hpp"
#include "platform/access/secrets.hpp"
#include "platform/outbox/cursor.hpp"
#include "platform/services.hpp"

namespace truong::integrations {

namespace {

// A receiver has a day to learn the new secret.
constexpr std::int64_t takeover_ms = std::int64_t{24} * 3600 * 1000;

std::string cursor_of(Id<WebHook> hook) { return outbox::consumer_name(outlet_name, hook.value); }

Findings check_events(const Catalog& catalog, const std::string& list) {
    Findings findings;
    for (const std::string& name : event_names(list)) {
        const auto& all = catalog.entities();
        const bool known = std::any_of(
            all.begin(), all.end(), [&](const Entity& each) { return !each.stored() && each.table == name; });
        if (!known) findings.push_back({.path = "events", .code = "hook_unknown_event", .args = {name}});
    }
    return findings;
}

void check_hook(const Reader& reader, const WebHook& hook) {
    const bool local = reader.store().services().posts_to_this_machine;
    Findings findings = check_url(hook.url, local ? Reach::this_machine_too : Reach::internet);
    for (Finding& finding : check_events(reader.catalog(), hook.events))
        findings.push_back(std::move(finding));
    require(std::move(findings));
}

/// Who only reads a web-hook learns nothing about its receiver and sends him nothing.
void require_writer(const Reader& reader, Id<WebHook> id) {
    reader.get(id);
    if (!reader.may_write(reader.catalog().of(type_key<WebHook>()), id.value))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

Id<org::School> school_of(const Reader& reader, Id<WebHook> id) {
    WebHook hook;
    return reader.load(reader.catalog().of(type_key<WebHook>()), id.value, &hook).school;
}

}  // namespace

WebHook add_web_hook(Tx& tx, const NewWebHook& wanted) {
    WebHook hook{.url = wanted.url, .events = wanted.events, .note = wanted.note};
    check_hook(tx, hook);
    const Id<org::School> own = tx.actor().school;
    if (own && wanted.school_id && *wanted.school_id != own)
        throw Problem(ProblemKind::forbidden, {{.path = "school_id", .code = "forbidden"}});
    if (!own && !wanted.school_id)
        throw Problem(ProblemKind::invalid, {{.path = "school_id", .code = "required"}});
    tx.in_school(own ? own : wanted.school_id.value_or(Id<org::School>{}), [&] { hook = tx.put(hook); });
    outbox::begin(tx, cursor_of(hook.id));
    return hook;
}

WebHook change_web_hook(Tx& tx, const WebHookCorrection& wanted) {
    WebHook hook = tx.get(wanted.id);
    const bool starts_again = !hook.active && wanted.active.value_or(false);
    hook.url = wanted.url.value_or(hook.url);
    hook.events = wanted.events.value_or(hook.events);
    hook.note = wanted.note.value_or(hook.note);
    hook.active = wanted.active.value_or(hook.active);
    if (hook.active) hook.stopped_at.reset();
    check_hook(tx, hook);
    hook = tx.put(hook);
    if (starts_again) {
        outbox::begin(tx, cursor_of(hook.id));
        outbox::forgive(tx, cursor_of(hook.id));
    }
    return hook;
}

WebHookChoice end_web_hook(Tx& tx, const WebHookChoice& choice) {
    require_writer(tx, choice.id);
    tx.as_system("secrets go with their web-hook", [&] {
        for (const auto& secret : tx.all<WebHookSecret>(where<&WebHookSecret::web_hook_id> == choice.id))
            tx.end(secret.id);
    });
    tx.end(choice.id);
    outbox::leave(tx, cursor_of(choice.id));
    return choice;
}

WebHook ping(Tx& tx, const WebHookChoice& choice) {
    require_writer(tx, choice.id);
    tx.in_school(school_of(tx, choice.id), [&] { tx.emit(Pinged{choice.id}); });
    return tx.get(choice.id);
}

std::vector<AttemptReport> attempts(const Reader& reader, const WebHookChoice& choice) {
    require_writer(reader, choice.id);
    std::vector<AttemptReport> reports;
    for (const outbox::Attempt& attempt : outbox::attempts(reader, cursor_of(choice.id))) {
        AttemptReport report{.at = attempt.at,
                             .events = attempt.events,
                             .took_ms = attempt.took_ms,
                             .status = attempt.sent.status,
                             .error = attempt.sent.fault};
        if (!report.error.empty()) {
            const Finding finding{
                .path = {}, .code = report.error, .args = {std::to_string(attempt.sent.status)}};
            report.error_vi = sentence_vi(reader.catalog(), finding);
            report.error_en = sentence_en(reader.catalog(), finding);
        }
        reports.push_back(std::move(report));
    }
    return reports;
}

NewSecret renew_secret(Tx& tx, const WebHookChoice& choice) {
    require_writer(tx, choice.id);
    NewSecret made{.secret = access::new_secret("whs_")};
    const Instant until{tx.now().ms + takeover_ms};
    tx.as_system("a secret is written by nobody's hand", [&] {
        tx.in_school(school_of(tx, choice.id), [&] {
            for (WebHookSecret& old :
                 tx.all<WebHookSecret>(where<&WebHookSecret::web_hook_id> == choice.id)) {
                if (old.valid_until) {
                    tx.end(old.id);
                    continue;
                }
                old.valid_until = until;
                made.former_valid_until = until;
                tx.put(old);
            }
            tx.put(
                WebHookSecret{.web_hook_id = choice.id, .sealed = sealed_secret(tx, made.secret, choice.id)});
        });
    });
    tx.leave_work();
    return made;
}

}  // namespace truong::integrations
