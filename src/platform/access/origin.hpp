#pragma once
// Cookies, and whether a request comes from our own page.
#include <optional>
#include <string>
#include <string_view>

#include "platform/http/message.hpp"

namespace truong::access {

inline constexpr std::string_view session_cookie = "truong_session", device_cookie = "truong_device";

/// Its value. Over https only a cookie counts that nobody on plain http can have set (prefix __Host-).
std::optional<std::string> cookie_of(const http::Request& request, std::string_view name);

/// Without an age it goes with the browser.
void set_cookie(const http::Request& request, http::Response& response, std::string_view name,
                const std::string& value, std::optional<std::int64_t> age_ms = {});
void remove_cookie(const http::Request& request, http::Response& response, std::string_view name);

/// Signing in: a page of strangers may not sign somebody in as somebody else. A program sends no origin.
void refuse_foreign_origin(const http::Request& request);
/// Writing with nothing but a cookie: the browser has to say that it is our page.
void require_own_origin(const http::Request& request);

}  // namespace truong::access
