#pragma once
// What a handler sees of HTTP. Nothing of the transport library shows here.
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace truong::http {

/// The header fields of one request: one block of text and where the fields lie in it, so that a request
/// costs two allocations however many fields it has. Names compare without regard to case.
class Headers {
public:
    void add(std::string_view name, std::string_view value);
    /// The first field of this name.
    std::optional<std::string_view> find(std::string_view name) const;
    /// Its value, or empty text.
    std::string_view get(std::string_view name) const { return find(name).value_or(std::string_view{}); }
    std::vector<std::string_view> all(std::string_view name) const;
    std::size_t size() const { return places_.size(); }
    std::pair<std::string_view, std::string_view> operator[](std::size_t index) const;
    void clear();

private:
    struct Place {
        std::uint32_t name, name_length, value, value_length;
    };
    std::string_view part(std::uint32_t begin, std::uint32_t length) const {
        return std::string_view(text_).substr(begin, length);
    }
    std::string text_;
    std::vector<Place> places_;
};

/// Whether two names differ at most in the case of ASCII letters.
bool same_name(std::string_view left, std::string_view right);

/// Takes a body piece by piece, so that one of any size costs no memory. Its end without the handler having
/// run means that the client is gone.
class Sink {
public:
    Sink() = default;
    virtual ~Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;
    /// More than that is answered 413.
    virtual std::uint64_t limit_bytes() const = 0;
    /// On a worker, one piece after the other; the connection reads no further meanwhile. False: no more, the
    /// handler shall answer now.
    virtual bool take(std::string_view piece) = 0;
};

struct Request {
    std::string method;  // GET HEAD POST PUT PATCH DELETE OPTIONS, no other
    std::string target;  // as it came
    std::string path;    // percent-decoded, valid UTF-8, begins with '/', without dot segments
    std::string query;   // as it came, without '?'; see parse_query
    Headers headers;
    std::string body;
    std::string client;    // the address; behind a trusted proxy the one that the proxy names
    std::string id;        // of the request: for logs, audit and the answer's X-Request-Id
    bool secure = false;   // a trusted proxy says that the client came by https
    Sink* sink = nullptr;  // has taken the body instead of `body`
};

/// An open file to send from. Whoever opens it decides who may see it: the server never opens by name.
class File {
public:
    /// Nothing unless `path` is a regular file that can be read.
    static std::shared_ptr<const File> open(const std::string& path);
    /// Takes over the descriptor.
    static std::shared_ptr<const File> adopt(int descriptor);
    class Opened;  // only open and adopt make one
    File(const Opened&, int descriptor) : descriptor_(descriptor) {}
    ~File();
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int descriptor() const { return descriptor_; }
    std::uint64_t size() const { return size_; }
    /// The time of the last change that nobody can set back (ctime), in nanoseconds.
    std::int64_t changed_ns() const { return changed_ns_; }
    std::uint64_t inode() const { return inode_; }

private:
    int descriptor_;
    std::uint64_t size_ = 0;
    std::int64_t changed_ns_ = 0;
    std::uint64_t inode_ = 0;
};

struct FilePart {
    std::shared_ptr<const File> file;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

/// One of three bodies: `body`, `file` or `next_chunk`. The server adds length, date, connection and request
/// id; a header with a line break in it makes the answer a 500.
struct Response {
    int status = 200;
    std::string content_type = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    FilePart file;
    /// Writes the next piece into the empty string it gets; false: that was the last one. Runs on a worker,
    /// each time when the piece before has been sent, so that a slow reader costs no memory. The request is
    /// gone by then: capture what you need of it.
    std::function<bool(std::string&)> next_chunk;
    /// The pattern of the route ("/api/v1/attendance/rolls/{id}"), for the metrics; must outlive the server.
    std::string_view route;
    bool compress = true;  // false where a secret and text of a stranger stand in one body
    bool close = false;    // no further request on this connection

    Response& with(std::string name, std::string value) {
        headers.emplace_back(std::move(name), std::move(value));
        return *this;
    }
    /// The first header of this name, or null.
    const std::string* header(std::string_view name) const;
};

using QueryPairs = std::vector<std::pair<std::string, std::string>>;
inline constexpr std::size_t query_pair_limit = 100;

/// "a=1&b=x+y" decoded. Nothing for a bad escape, text that is not UTF-8, a control character or more pairs
/// than `query_pair_limit`.
std::optional<QueryPairs> parse_query(std::string_view query);

}  // namespace truong::http
