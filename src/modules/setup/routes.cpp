// The addresses that are open while nobody can sign in: whoever holds the key founds the school, once.
#include "modules/setup/founding.hpp"
#include "platform/access/codes.hpp"
#include "platform/access/door.hpp"
#include "platform/access/origin.hpp"
#include "platform/passwords/lane.hpp"
#include "platform/passwords/policy.hpp"
#include "platform/services.hpp"

namespace truong::setup {

namespace {

const Actor founder{.hat = Hat::system};
const Operation by_founding{"setup.found", {}, {}};

bool waits_in(const Reader& reader) {
    const Reader all = reader.unscoped("whether there is anybody at all").as_of({});
    const Selection one{.limit = 1, .with_ended = true};
    return all.all<org::School>(one).empty() && all.all<accounts::Account>(one).empty();
}

void require_waiting(const Reader& reader) {
    if (!waits_in(reader)) throw Problem(ProblemKind::conflict, {{.path = "", .code = "setup_done"}});
}

/// Counted by the network it comes from: a stranger who guesses does not shut out who holds the key.
access::Attempt attempt_of(const Visit& visit) {
    const keys::Ring& ring = visit.store.ring();
    return {.subject =
                access::name_subject(ring, "setup\n" + access::address_subject(ring, visit.request.client)),
            .address = {}};
}

template <class Work> void with_ledger(const Visit& visit, const Work& work) {
    visit.store.database().write([&](db::Connection& connection) {
        work(access::Ledger{connection, visit.store, visit.store.now()});
    });
}

/// The key as it stands in the database; a wrong one is counted like a wrong password.
access::UsableCode prove(const Visit& visit, const std::string& typed) {
    const access::Attempt attempt = attempt_of(visit);
    const auto pass = visit.store.services().door->enter(visit.store, attempt);
    std::optional<access::UsableCode> key;
    visit.store.read(founder, visit.operation, [&](const Reader& reader) {
        require_waiting(reader);
        key = access::find_code(access::ledger_of(reader), typed, {access::CodePurpose::setup});
    });
    with_ledger(visit, [&](const access::Ledger& ledger) {
        key ? access::forget_failures(ledger, attempt) : access::count_failure(ledger, attempt);
    });
    if (!key) throw Problem(ProblemKind::invalid, {{.path = "key", .code = "setup_key_wrong"}});
    return *key;
}

template <class Out> http::Response answer(const Visit& visit, const Out& out, int status) {
    http::Response response{.status = status, .compress = false};
    response.body = "{\"data\":";
    encode(visit.store.catalog().of(type_key<Out>()), &out, response.body);
    response.body += '}';
    response.with("Cache-Control", "no-store");
    return response;
}

http::Response answer_state(const Visit& visit) {
    return answer(visit, SetupState{.open = waits(visit.store)}, 200);
}

http::Response answer_knock(const Visit& visit) {
    access::refuse_foreign_origin(visit.request);
    prove(visit, input_of<SetupKey>(visit).key);
    SetupOffer offer;
    visit.store.read(founder, visit.operation, [&](const Reader& reader) { offer = offer_of(reader); });
    return answer(visit, offer, 200);
}

http::Response answer_communes(const Visit& visit) {
    access::refuse_foreign_origin(visit.request);
    const auto asked = input_of<CommuneQuestion>(visit);
    prove(visit, asked.key);
    CommuneOffer offer;
    visit.store.read(founder, visit.operation,
                     [&](const Reader& reader) { offer = communes_of(reader, asked.province); });
    return answer(visit, offer, 200);
}

http::Response answer_founding(const Visit& visit) {
    access::refuse_foreign_origin(visit.request);
    const auto wanted = input_of<Foundation>(visit);
    const access::UsableCode key = prove(visit, wanted.key);
    require(judge(wanted));
    const std::string salt = passwords::new_salt();
    const SealedPassword password{
        salt, visit.store.services().passwords->derive(passwords::normal(wanted.password), salt)};
    Founded founded;
    visit.store.write(founder, visit.operation, [&](Tx& tx) {
        require_waiting(tx);
        founded = found(tx, wanted, password);
        if (!access::use_code(access::ledger_of(tx), key))
            throw Problem(ProblemKind::conflict, {{.path = "", .code = "setup_done"}});
    });
    return answer(visit, founded, 201);
}

}  // namespace

bool waits(const Store& store) {
    bool waiting = false;
    store.read(founder, by_founding, [&](const Reader& reader) { waiting = waits_in(reader); });
    return waiting;
}

std::string issue_key(const Store& store) {
    std::string key;
    store.database().write([&](db::Connection& connection) {
        const access::Ledger ledger{connection, store, store.now()};
        key = access::issue_code(ledger, {.account = {},
                                          .purpose = access::CodePurpose::setup,
                                          .expires_at = {ledger.now.ms + access::code_life_ms}});
    });
    return key.insert(key.size() / 2, "-");
}

std::vector<DirectRoute> setup_routes() {
    return {{.method = "GET",
             .path = "/state",
             .summary = {"Máy chủ có chờ lập trường không", "Whether the server waits for its first school"},
             .admission = Admission::anyone,
             .output = type_key<SetupState>(),
             .answer = answer_state},
            {.method = "POST",
             .path = "/offer",
             .summary = {"Gợi ý để lập trường", "What the form of the first school begins with"},
             .admission = Admission::anyone,
             .input = type_key<SetupKey>(),
             .output = type_key<SetupOffer>(),
             .answer = answer_knock},
            {.method = "POST",
             .path = "/communes",
             .summary = {"Các xã, phường của một tỉnh", "The communes of a province"},
             .admission = Admission::anyone,
             .input = type_key<CommuneQuestion>(),
             .output = type_key<CommuneOffer>(),
             .answer = answer_communes},
            {.method = "POST",
             .path = "/found",
             .summary = {"Lập trường đầu tiên", "Found the first school"},
             .admission = Admission::anyone,
             .input = type_key<Foundation>(),
             .output = type_key<Founded>(),
             .answer = answer_founding}};
}

}  // namespace truong::setup
