#pragma once
// The web client as the server gives it out: files of a folder, or a page that says how to make them.
#include <memory>
#include <optional>
#include <string>

#include "platform/http/message.hpp"
#include "platform/http/static_files.hpp"

namespace truong::app {

/// Whether the address belongs to the web client; the others are the server's own.
bool is_of_web_client(const http::Request& request);

class WebClient {
public:
    /// From that folder; without one from `web` beside the binary, or `share/truong/web` where it is
    /// installed. Throws when the named folder cannot be opened.
    explicit WebClient(const std::optional<std::string>& folder);
    http::Response answer(const http::Request& request) const;

private:
    std::unique_ptr<http::StaticFiles> files_;
};

}  // namespace truong::app
