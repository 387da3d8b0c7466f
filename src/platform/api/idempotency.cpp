#include "platform/api/idempotency.hpp"

#include <algorithm>

#include "platform/crypto/digest.hpp"
#include "platform/keys/keys.hpp"

namespace truong::api {

namespace {

void check_key(const std::string& key) {
    const bool fits =
        key.size() >= 8 && key.size() <= 64 && std::all_of(key.begin(), key.end(), [](char letter) {
            return std::isalnum(static_cast<unsigned char>(letter)) || letter == '-' || letter == '_';
        });
    if (!fits) throw Problem(ProblemKind::invalid, {{.path = "Idempotency-Key", .code = "bad_key"}});
}

/// What makes two requests the same one.
std::string request_hash(const Exchange& exchange) {
    const http::Request& request = exchange.request;
    crypto::Digest digest;
    digest.add(name_of(exchange.actor.hat));
    digest.add(exchange.actor.school.value);
    digest.add(request.method);
    digest.add(request.target);
    digest.add(request.body);
    return digest.hex();
}

/// Answers hold personal data: they lie sealed.
std::string place_of(const Exchange& exchange, const std::string& key) {
    return "idempotency/" + std::to_string(exchange.actor.account.value) + '/' + key;
}

std::string headers_json(const http::Response& response) {
    std::string out;
    json::Object object(out);
    for (const auto& [name, value] : response.headers) object.text(name, value);
    return out;
}

}  // namespace

std::optional<http::Response> stored_answer(const Store& store, const Exchange& exchange,
                                            const std::string& key) {
    check_key(key);
    std::optional<http::Response> answer;
    store.database().read([&](db::Connection& connection) {
        db::Query query(
            connection,
            "select request_hash, status, headers, body from idempotency where account_id = ? and key = ?");
        query.bind(exchange.actor.account.value).bind(key);
        if (!query.next()) return;
        if (query.text(0) != request_hash(exchange))
            throw Problem(ProblemKind::invalid, {{.path = "Idempotency-Key", .code = "key_reused"}});
        answer = http::Response{.status = static_cast<int>(query.number(1)),
                                .body = store.ring().unseal(query.bytes(3), place_of(exchange, key))};
        for (const auto& [name, value] : json::parse(query.text(2)).members) answer->with(name, value.text);
        answer->with("Idempotent-Replayed", "true");
    });
    return answer;
}

void store_answer(Tx& tx, const Exchange& exchange, const std::string& key, const http::Response& response) {
    const std::string hash = request_hash(exchange), headers = headers_json(response);
    const db::Bytes body{tx.store().ring().seal(response.body, place_of(exchange, key))};
    db::Query query(
        tx.connection(),
        "insert into idempotency (account_id, key, request_hash, status, headers, body, at) values "
        "(?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
    query.bind(exchange.actor.account.value).bind(key).bind(hash).bind(std::int64_t{response.status});
    query.bind(headers).bind(body).bind(tx.now().ms);
    if (query.run() == 0) throw KeyTaken();
}

}  // namespace truong::api
