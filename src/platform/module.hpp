#pragma once
// What a module is to the platform: its manifest, and routes by signature: Out f(Tx&, const In&) writes,
// Out f(const Reader&, const In&) reads, and the verb must agree.
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.hpp"
#include "catalog/codec.hpp"
#include "catalog/json_tree.hpp"
#include "platform/contributions.hpp"
#include "platform/http/message.hpp"
#include "platform/store/store.hpp"

namespace truong {

/// One request to one handler, with its input and output, for a dispatch that does not know their types.
class Call {
public:
    virtual ~Call() = default;
    virtual void* input() = 0;
    virtual void run(Tx&) {}            // overridden by the calls that write
    virtual void run(const Reader&) {}  // overridden by the calls that read
    virtual void append_output(const Reader& reader, std::string& out) const = 0;
};

struct Route {
    std::string_view method;
    std::string path;  // below the module: "/rolls/call"; {name} fills the input's member of that name
    Label summary;
    bool writes = false;
    TypeKey input = nullptr;
    TypeKey output = nullptr;
    bool output_is_list = false;
    std::unique_ptr<Call> (*make_call)(void (*handler)()) = nullptr;
    void (*handler)() = nullptr;  // the service function, its type kept by make_call
};

namespace routing {

/// A row as the API answers it, read again for version and school; a message as it is.
void append_value(const Reader& reader, TypeKey type, const void* value, std::string& out);
void append_list(const Reader& reader, const Codec& list, const void* values, std::string& out);

template <class Handler> struct Signature {
    static constexpr bool known = false, reads = false, writes = false;
};
template <class Out, class Context, class In> struct Signature<Out (*)(Context, const In&)> {
    static constexpr bool writes = std::is_same_v<Context, Tx&>;
    static constexpr bool reads = std::is_same_v<Context, const Reader&>;
    static constexpr bool known = (writes || reads) && !std::is_void_v<Out>;
    using Input = In;
    using Output = Out;
};

template <class Type> struct Element { using type = Type; };
template <class Type> struct Element<std::vector<Type>> { using type = Type; };

template <class Handler> class TypedCall final : public Call {
    using Types = Signature<Handler>;
    using Output = typename Types::Output;

public:
    explicit TypedCall(Handler handler) : handler_(handler) {}
    void* input() override { return &input_; }
    void run(Tx& tx) override {
        if constexpr (Types::writes) output_ = handler_(tx, input_);
    }
    void run(const Reader& reader) override {
        if constexpr (Types::reads) output_ = handler_(reader, input_);
    }
    void append_output(const Reader& reader, std::string& out) const override {
        if constexpr (codecs::is_list<Output>)
            append_list(reader, codec<Output>, &output_, out);
        else
            append_value(reader, type_key<Output>(), &output_, out);
    }

private:
    Handler handler_;
    typename Types::Input input_;
    Output output_;
};

template <class Handler>
Route make(std::string_view method, std::string_view path, Label summary, Handler handler) {
    using Types = Signature<Handler>;
    using Output = typename Types::Output;
    return {.method = method,
            .path = std::string(path),
            .summary = summary,
            .writes = Types::writes,
            .input = type_key<typename Types::Input>(),
            .output = type_key<typename Element<Output>::type>(),
            .output_is_list = codecs::is_list<Output>,
            .make_call = [](void (*erased)()) -> std::unique_ptr<Call> {
                return std::make_unique<TypedCall<Handler>>(reinterpret_cast<Handler>(erased));
            },
            .handler = reinterpret_cast<void (*)()>(handler)};
}

}  // namespace routing

template <class Handler> Route post(std::string_view path, Label summary, Handler handler) {
    using Types = routing::Signature<Handler>;
    static_assert(Types::known, "a handler is Out f(Tx&, const In&), and Out is not void");
    static_assert(!Types::reads, "POST on a handler that only reads: use get(), or let it take Tx&");
    if constexpr (Types::known && Types::writes)
        return routing::make("POST", path, summary, handler);
    else
        return {};
}

template <class Handler> Route get(std::string_view path, Label summary, Handler handler) {
    using Types = routing::Signature<Handler>;
    static_assert(Types::known, "a handler is Out f(const Reader&, const In&), and Out is not void");
    static_assert(!Types::writes,
                  "GET must not write: this handler takes Tx&; use post(), or let it take const Reader&");
    if constexpr (Types::known && Types::reads)
        return routing::make("GET", path, summary, handler);
    else
        return {};
}

/// A request that does not fit one transaction: signing in hashes before it writes, a file streams.
struct Visit {
    const Store& store;
    const http::Request& request;
    Actor actor;  // without a hat where the route is open and nobody is signed in
    std::map<std::string, std::string, std::less<>> path;
    json::Value body;  // of a request that has one
    Operation operation;
};
/// Decodes body (or query) and path against the message; throws `invalid` with all faults.
void decode_input(const Visit& visit, const Entity& message, void* input);
template <class In> In input_of(const Visit& visit) {
    In input;
    decode_input(visit, visit.store.catalog().of(type_key<In>()), &input);
    return input;
}

using DirectAnswer = http::Response (*)(const Visit&);
enum class Admission { signed_in, anyone };

/// A route that opens its own transactions.
struct DirectRoute {
    std::string_view method;
    std::string path;
    Label summary;
    Admission admission = Admission::signed_in;
    bool only_reads = false;   // a POST for the length of its question: a token needs no right to write
    TypeKey input = nullptr;   // for the description
    TypeKey output = nullptr;  // likewise; null: 204, or a content of its own
    bool output_is_list = false;
    DirectAnswer answer = nullptr;
    /// Who takes the body as it comes, instead of Visit::body; `answer` then finds it in the request. Asked
    /// before the body is read, so that what is refused need not be sent.
    std::unique_ptr<http::Sink> (*sink)(const Visit&) = nullptr;
    /// Of a GET with {id}: a paper made of one row of this entity. Screens offer it to whom `may` holds for.
    TypeKey prints = nullptr;
    Rule may = nullptr;
};

struct Hook {
    TypeKey entity = nullptr;
    ChangeHook run = nullptr;
};
template <class Row> Hook on_change(ChangeHook run) { return {type_key<Row>(), run}; }

struct Manifest {
    std::string_view name;
    Label label;
    int tier = 0;
    std::vector<std::string_view> uses;
    void (*declare)(Catalog&) = nullptr;
    std::vector<Route> routes;
    std::vector<DirectRoute> direct_routes;
    std::vector<Hook> hooks;
    Contributions contributions;
};

}  // namespace truong
