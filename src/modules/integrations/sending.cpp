#include "modules/integrations/sending.hpp"

#include <deque>
#include <set>

#include "modules/integrations/rules.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/outgoing/post.hpp"
#include "platform/services.hpp"

namespace truong::integrations {

namespace {

// Long enough for a week-end of a receiver's own.
constexpr std::int64_t patience_ms = std::int64_t{3} * 24 * 3600 * 1000;

const Actor sender{.hat = Hat::system};
const Operation sending{"integrations.send", {}, {}};

std::string text_of(std::string_view prefix, std::int64_t id) {
    std::string text;
    append_id(text, prefix, id);
    return text;
}

std::string bytes_of(std::string_view hex) {
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
    return bytes;
}

std::string place_of_secret(Id<WebHook> hook) { return "web_hook/" + std::to_string(hook.value); }

Instant made_at(std::int64_t id) {
    return {id_layout::epoch_ms + id_layout::tick_in(id) * id_layout::tick_ms};
}

/// A ping is for the one web-hook that somebody tries.
bool is_for(const outbox::Event& event, Id<WebHook> hook) {
    if (event.name != table_name<Pinged>()) return true;
    const json::Value payload = json::parse(event.payload);
    const json::Value* id = payload.find("web_hook_id");
    return id && id->text == text_of("whk", hook.value);
}

/// Empty where nothing is for him.
std::string body_for(const std::vector<outbox::Event>& events, Id<WebHook> hook) {
    std::string list;
    {
        json::Array deliveries(list);
        for (const outbox::Event& event : events) {
            if (!is_for(event, hook)) continue;
            json::Object delivery(deliveries.item());
            delivery.text("id", text_of("evt", event.place.id));
            delivery.text("event", event.name);
            delivery.text("at", iso_text(made_at(event.place.id)));
            delivery.text("school", text_of("sch", event.school.value));
            delivery.raw("data", event.payload);
        }
    }
    return list == "[]" ? std::string() : "{\"deliveries\":" + list + '}';
}

void stop_hook(const Store& store, Id<WebHook> id) {
    store.write(sender, sending, [&](Tx& tx) {
        WebHook hook = tx.get(id);
        hook.active = false;
        hook.stopped_at = tx.now();
        tx.put(hook);
    });
}

}  // namespace

std::string finding_of(std::string_view fault) { return "hook_" + std::string(fault); }

std::string sealed_secret(const Reader& reader, std::string_view plain, Id<WebHook> hook) {
    return crypto::hex(reader.store().ring().seal(plain, place_of_secret(hook)));
}

std::vector<std::string> secrets_of(const Reader& reader, Id<WebHook> hook) {
    std::vector<std::string> secrets;
    for (const WebHookSecret& secret : reader.all<WebHookSecret>(where<&WebHookSecret::web_hook_id> == hook))
        if (!secret.valid_until || reader.now() < *secret.valid_until)
            secrets.push_back(reader.store().ring().unseal(bytes_of(secret.sealed), place_of_secret(hook)));
    return secrets;
}

void append_recipients(const Reader& reader, std::vector<outbox::Recipient>& recipients) {
    std::set<std::int64_t> with_secret;
    for (const WebHookSecret& secret : reader.all<WebHookSecret>())
        with_secret.insert(secret.web_hook_id.value);
    std::deque<WebHook> hooks;  // the addresses that fetch writes to must stay
    std::vector<RowMeta> metas;
    reader.fetch(
        reader.catalog().of(type_key<WebHook>()), {.condition = where<&WebHook::active> == true},
        [&]() -> void* { return &hooks.emplace_back(); }, &metas);
    for (std::size_t i = 0; i < hooks.size(); ++i) {
        // Without a school it would be told of every school's people.
        if (!metas[i].school || !with_secret.contains(hooks[i].id.value)) continue;
        outbox::Recipient recipient{hooks[i].id.value, metas[i].school, event_names(hooks[i].events)};
        if (!recipient.events.empty()) recipient.events.push_back(table_name<Pinged>());
        recipients.push_back(std::move(recipient));
    }
}

outbox::Sent send(const Store& store, const outbox::Parcel& parcel) {
    const Id<WebHook> id{parcel.recipient.id};
    const std::string body = body_for(parcel.events, id);
    if (body.empty()) return {};
    std::string url;
    std::vector<std::string> signatures;
    const std::int64_t seconds = store.now().ms / 1000;
    store.read(sender, sending, [&](const Reader& reader) {
        url = reader.get(id).url;
        for (const std::string& secret : secrets_of(reader, id))
            signatures.push_back(crypto::hex(crypto::hmac_sha256(secret, signed_text(seconds, body))));
    });
    const auto reach = store.services().posts_to_this_machine ? outgoing::Reach::this_machine_too
                                                              : outgoing::Reach::internet;
    const auto answer =
        outgoing::post({.url = url,
                        .headers = {{"Content-Type", "application/json"},
                                    {"Truong-Signature", signature_header(seconds, signatures)},
                                    {"Truong-Delivery", text_of("evt", parcel.events.back().place.id)}},
                        .body = body,
                        .stopping = &parcel.stopping},
                       reach);
    if (answer.fault.empty()) return {{}, answer.status};
    const bool for_days = parcel.failing_since && store.now().ms - parcel.failing_since->ms >= patience_ms;
    if (for_days) stop_hook(store, id);
    return {for_days ? "hook_stopped" : finding_of(answer.fault), answer.status};
}

}  // namespace truong::integrations
