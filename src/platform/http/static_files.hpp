#pragma once
// The files of the web client.
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/message.hpp"

namespace truong::http {

struct StaticSettings {
    /// Answers every path without an ending that is no file: the start page of a client that routes itself.
    std::string fallback;
    /// The page that goes out with 404 where a browser asks for a file that is not there; empty: none.
    std::string missing;
    /// Folders in which every name changes with its content.
    std::vector<std::string> immutable_folders{"immutable"};
};

/// Serves one folder: "/a" is a, a.html or a/index.html. A sibling a.br or a.gz goes out instead where the
/// client takes it. A page gets the policy that lets just its own inline scripts and styles run. No symbolic
/// link is followed, no name that begins with a dot is seen but ".well-known".
class StaticFiles {
public:
    /// Throws std::system_error when the folder cannot be opened.
    explicit StaticFiles(const std::string& root, StaticSettings settings = {});
    ~StaticFiles();
    StaticFiles(const StaticFiles&) = delete;
    StaticFiles& operator=(const StaticFiles&) = delete;
    /// Nothing when there is no such file.
    std::optional<Response> find(const Request& request) const;
    /// The same with 404, and 405 for methods other than GET and HEAD.
    Response serve(const Request& request) const;

private:
    class Remembered;
    struct Found {
        std::string name;  // below the root
        std::shared_ptr<const File> file;
    };
    std::optional<Found> locate(std::string_view path) const;
    std::shared_ptr<const File> open(std::string_view name) const;
    Response send(const Request& request, const Found& found) const;
    std::optional<Response> missing_page(const Request& request) const;
    bool is_immutable(std::string_view name) const;

    int root_;
    StaticSettings settings_;
    std::unique_ptr<Remembered> tags_, policies_;
};

}  // namespace truong::http
