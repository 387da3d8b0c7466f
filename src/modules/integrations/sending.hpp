#pragma once
#include "modules/integrations/api.hpp"
#include "platform/outbox/event.hpp"

namespace truong::integrations {

inline constexpr std::string_view outlet_name = "integrations.web_hooks";

void append_recipients(const Reader& reader, std::vector<outbox::Recipient>& recipients);
outbox::Sent send(const Store& store, const outbox::Parcel& parcel);
/// The secrets that sign for a web-hook at that moment.
std::vector<std::string> secrets_of(const Reader& reader, Id<WebHook> hook);
std::string sealed_secret(const Reader& reader, std::string_view plain, Id<WebHook> hook);

/// "hook_too_slow" for the fault "too_slow" of platform/outgoing.
std::string finding_of(std::string_view fault);

}  // namespace truong::integrations
