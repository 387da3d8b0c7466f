#include "platform/access/events.hpp"

#include <algorithm>

#include "base/reflect.hpp"
#include "catalog/codec.hpp"

namespace truong::access {

namespace {

std::vector<Event> select_events(const Ledger& ledger, std::string_view condition, const db::Param& value,
                                 int limit) {
    const std::string sql = "select id, account_id, kind, at, address, by_account from sign_in_event where "
                            + std::string(condition) + " order by id desc limit ?";
    db::Query query(ledger.connection, sql);
    query.bind(value).bind(std::int64_t{limit});
    std::vector<Event> events;
    while (query.next()) {
        Event event{.id = query.number(0), .account = {query.number(1)}, .identifier = {}};
        codecs::store_choice(event.kind, query.text(2));
        event.at = {query.number(3)};
        event.address = query.text(4);
        event.by = {query.number(5)};
        events.push_back(std::move(event));
    }
    return events;
}

}  // namespace

std::string fingerprint_of(const keys::Ring& ring, std::string_view identifier) {
    return ring.fingerprint(identifier, "sign_in.identifier");
}

void note(const Ledger& ledger, Event event) {
    db::Query query(ledger.connection,
                    "insert into sign_in_event (id, account_id, identifier, kind, at, address, by_account) "
                    "values (?, ?, ?, ?, ?, ?, ?)");
    const std::string address = masked(event.address);
    query.bind(ledger.store.ids().next(ledger.now)).bind(event.account.value).bind(event.identifier);
    query.bind(name_of(event.kind)).bind(ledger.now.ms).bind(address).bind(event.by.value).run();
}

std::vector<Event> events_of(const Ledger& ledger, Id<accounts::Account> account,
                             const std::vector<std::string>& identifiers, int limit) {
    auto all = select_events(ledger, "account_id = ?", db::Param{account.value}, limit);
    for (const std::string& identifier : identifiers) {
        auto more = select_events(ledger, "identifier = ?", db::Param{identifier}, limit);
        std::move(more.begin(), more.end(), std::back_inserter(all));
    }
    std::sort(all.begin(), all.end(), [](const Event& left, const Event& right) {
        return std::pair(left.at, left.id) > std::pair(right.at, right.id);
    });
    if (all.size() > static_cast<std::size_t>(limit)) all.resize(static_cast<std::size_t>(limit));
    return all;
}

}  // namespace truong::access
