#include "platform/http/static_files.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <system_error>
#include <unordered_map>

#include "platform/crypto/sha256.hpp"
#include "platform/http/compression.hpp"
#include "platform/http/file_response.hpp"
#include "platform/http/page_policy.hpp"
#include "platform/http/problem.hpp"

namespace truong::http {
namespace {

constexpr std::size_t remembered_limit = 16'384;

bool is_visible(std::string_view segment) {
    return !segment.empty() && (segment.front() != '.' || segment == ".well-known");
}

/// The name of a file, not of a page: "app.js", but neither "mirror/3.1" nor "mirror/2.1a".
bool has_ending(std::string_view path) {
    const std::size_t dot = path.find('.', path.rfind('/') + 1);
    if (dot == std::string_view::npos) return false;
    const std::string_view ending = path.substr(path.rfind('.') + 1);
    return !ending.empty()
           && ((ending[0] >= 'a' && ending[0] <= 'z') || (ending[0] >= 'A' && ending[0] <= 'Z'));
}

/// Calls `take` with the content, piece by piece.
template <class Take> void read_file(const File& file, Take take) {
    std::vector<char> piece(64 * 1024);
    off_t offset = 0;
    for (ssize_t got = 0; (got = ::pread(file.descriptor(), piece.data(), piece.size(), offset)) > 0;
         offset += got)
        take(std::string_view(piece.data(), static_cast<std::size_t>(got)));
}

// Of the content: the same on every server, and right even where a build sets all times alike.
std::string hash_tag(const File& file) {
    crypto::Sha256 hash;
    read_file(file, [&](std::string_view piece) { hash.add(piece); });
    return '"' + crypto::hex(hash.bytes().substr(0, 16)) + '"';
}

std::string policy_of(const File& file) {
    std::string html;
    read_file(file, [&](std::string_view piece) { html += piece; });
    return page_policy(html);
}

struct Descriptor {
    int number = -1;
    ~Descriptor() {
        if (number >= 0) ::close(number);
    }
};

}  // namespace

/// What was made of files seen before, as long as they have not changed.
class StaticFiles::Remembered {
public:
    explicit Remembered(std::string (*make)(const File&)) : make_(make) {}
    std::string of(const std::string& name, const File& file) {
        {
            const std::lock_guard lock(mutex_);
            const auto found = known_.find(name);
            if (found != known_.end() && found->second.is_of(file)) return found->second.text;
        }
        std::string text = make_(file);
        const std::lock_guard lock(mutex_);
        if (known_.size() >= remembered_limit) known_.clear();
        known_[name] = {file.inode(), file.size(), file.changed_ns(), text};
        return text;
    }

private:
    struct Known {
        std::uint64_t inode = 0, size = 0;
        std::int64_t changed_ns = 0;
        std::string text;
        bool is_of(const File& file) const {
            return inode == file.inode() && size == file.size() && changed_ns == file.changed_ns();
        }
    };
    using Make = std::string (*)(const File&);
    Make make_;
    std::mutex mutex_;
    std::unordered_map<std::string, Known> known_;
};

StaticFiles::StaticFiles(const std::string& root, StaticSettings settings)
    : root_(::open(root.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)), settings_(std::move(settings)),
      tags_(std::make_unique<Remembered>(hash_tag)), policies_(std::make_unique<Remembered>(policy_of)) {
    if (root_ < 0) throw std::system_error(errno, std::generic_category(), root);
}

StaticFiles::~StaticFiles() { ::close(root_); }

// Segment by segment without following links, so that neither a link nor a race leads out of the root.
std::shared_ptr<const File> StaticFiles::open(std::string_view name) const {
    Descriptor folder;
    for (std::size_t slash = name.find('/'); slash != std::string_view::npos; slash = name.find('/')) {
        const std::string segment(name.substr(0, slash));
        name.remove_prefix(slash + 1);
        if (!is_visible(segment)) return nullptr;
        const int parent = folder.number < 0 ? root_ : folder.number;
        Descriptor next{::openat(parent, segment.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)};
        if (next.number < 0) return nullptr;
        std::swap(folder.number, next.number);
    }
    if (!is_visible(name)) return nullptr;
    const int parent = folder.number < 0 ? root_ : folder.number;
    const int file = ::openat(parent, std::string(name).c_str(),
                              O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    return file < 0 ? nullptr : File::adopt(file);
}

std::optional<StaticFiles::Found> StaticFiles::locate(std::string_view path) const {
    if (path.empty() || path.front() != '/' || path.find('\0') != std::string_view::npos) return {};
    const std::string name(path.substr(1));
    std::vector<std::string> candidates;
    if (name.empty() || name.back() == '/')
        candidates = {name + "index.html"};
    else
        candidates = {name, name + ".html", name + "/index.html"};
    if (!settings_.fallback.empty() && !has_ending(path)) candidates.push_back(settings_.fallback);
    for (std::string& candidate : candidates)
        if (auto file = open(candidate)) return Found{std::move(candidate), std::move(file)};
    return {};
}

bool StaticFiles::is_immutable(std::string_view name) const {
    return std::any_of(settings_.immutable_folders.begin(), settings_.immutable_folders.end(),
                       [name](const std::string& folder) {
                           const std::string part = folder + '/';
                           return name.starts_with(part) || name.find('/' + part) != std::string_view::npos;
                       });
}

Response StaticFiles::send(const Request& request, const Found& found) const {
    FileToSend what{found.file, content_type_of(found.name), {}, {}};
    what.cache_control = is_immutable(found.name) ? "public, max-age=31536000, immutable" : "no-cache";
    std::string name = found.name;
    Coding coding = Coding::identity;
    // A range is one of the plain file, so that it means the same to every client.
    const std::string_view accepted =
        request.headers.find("range") ? std::string_view{} : request.headers.get("accept-encoding");
    for (const Coding offered : {Coding::brotli, Coding::gzip}) {
        if (coding != Coding::identity || !accepts(accepted, offered)) continue;
        const std::string sibling = found.name + (offered == Coding::brotli ? ".br" : ".gz");
        if (auto file = open(sibling)) {
            what.file = std::move(file);
            name = sibling;
            coding = offered;
        }
    }
    what.entity_tag = tags_->of(name, *what.file);
    Response response = file_response(request, what);
    if (coding != Coding::identity && response.status == 200)
        response.with("Content-Encoding", std::string(coding_name(coding)));
    if (is_compressible(what.content_type)) response.with("Vary", "Accept-Encoding");
    if (what.content_type.starts_with("text/html"))
        response.with("Content-Security-Policy", policies_->of(found.name, *found.file));
    response.route = "static";
    return response;
}

std::optional<Response> StaticFiles::find(const Request& request) const {
    const auto found = locate(request.path);
    if (!found) return {};
    return send(request, *found);
}

// Only for people: a script or picture that is not there is better told in few bytes.
std::optional<Response> StaticFiles::missing_page(const Request& request) const {
    if (settings_.missing.empty()) return {};
    if (request.headers.get("accept").find("text/html") == std::string_view::npos) return {};
    auto file = open(settings_.missing);
    if (!file) return {};
    // Without conditions and ranges, which are about the file that is not there.
    Request plain;
    plain.method = request.method;
    plain.headers.add("Accept-Encoding", request.headers.get("accept-encoding"));
    Response page = send(plain, {settings_.missing, std::move(file)});
    page.status = 404;
    return page;
}

Response StaticFiles::serve(const Request& request) const {
    if (request.method != "GET" && request.method != "HEAD") {
        Response refused = problem_response({405, "http_method_not_allowed"}).with("Allow", "GET, HEAD");
        refused.route = "static";
        return refused;
    }
    if (auto response = find(request)) return std::move(*response);
    if (auto page = missing_page(request)) return std::move(*page);
    Response missing = problem_response({404, "http_not_found"});
    missing.route = "static";
    return missing;
}

}  // namespace truong::http
