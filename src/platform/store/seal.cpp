#include "platform/store/seal.hpp"

#include "platform/crypto/digest.hpp"
#include "platform/store/position.hpp"

namespace truong::store {

namespace {

constexpr std::int64_t lines_a_link = 10'000;

struct Link {
    std::int64_t number = 0, upto = 0, rows = 0;
    std::string digest, hash;
};

/// Keyed, so that who can write to the database but not read the keys cannot forge a link.
std::string hash_of(const Store& store, const Link& link, std::string_view before) {
    crypto::Digest digest;
    digest.add(before);
    digest.add(link.number);
    digest.add(link.upto);
    digest.add(link.rows);
    digest.add(link.digest);
    return store.ring().fingerprint(digest.hex(), "change_seal");
}

/// The digest of the lines with `after` < position <= `upto`.
void digest_lines(db::Connection& connection, std::int64_t after, Link& link) {
    crypto::Digest digest;
    db::Query query(connection,
                    "select l.position, l.id, l.school_id, l.change_set_id, l.row_id, l.version, "
                    "coalesce(l.person_id, 0), s.at, s.account_id, s.person_id, coalesce(s.undoes, 0), "
                    "l.entity, l.operation, l.before, l.after, s.hat, s.request_id, s.operation, s.reason, "
                    "l.sealed from change_log l join change_set s on s.id = l.change_set_id "
                    "where l.position > ? and l.position <= ? order by l.position, l.id");
    constexpr int texts = 11, bytes = 19;  // where the columns of these types begin
    query.bind(after).bind(link.upto);
    while (query.next()) {
        for (int column = 0; column < texts; ++column) digest.add(query.number(column));
        for (int column = texts; column < bytes; ++column)
            digest.add(query.is_null(column) ? std::string_view() : query.text(column));
        digest.add(query.is_null(bytes) ? std::string_view() : query.bytes(bytes));
        ++link.rows;
    }
    link.digest = digest.hex();
}

Link last_link(db::Connection& connection) {
    db::Query query(connection, "select id, upto, hash from change_seal order by id desc limit 1");
    if (!query.next()) return {};
    return {.number = query.number(0), .upto = query.number(1), .hash = std::string(query.text(2))};
}

/// Where the next link ends: at the last settled line, or `lines_a_link` further.
std::int64_t next_end(db::Connection& connection, std::int64_t after) {
    const std::int64_t settled = settled_below(connection) - 1;
    db::Query query(connection,
                    "select position from change_log where position > ? order by position limit 1 offset ?");
    query.bind(after).bind(lines_a_link);
    return query.next() ? std::min(settled, query.number(0)) : settled;
}

}  // namespace

std::int64_t seal(const Store& store) {
    Link link;
    store.database().read([&](db::Connection& connection) {
        const Link last = last_link(connection);
        link = {.number = last.number + 1, .upto = next_end(connection, last.upto)};
        digest_lines(connection, last.upto, link);
        link.hash = hash_of(store, link, last.hash);
    });
    if (link.rows == 0) return 0;
    store.database().write([&](db::Connection& connection) {
        // Another process may have sealed the same lines: then its link stands.
        db::Query query(
            connection,
            "insert into change_seal (id, upto, rows, digest, hash, at) values (?, ?, ?, ?, ?, ?) "
            "on conflict do nothing");
        query.bind(link.number).bind(link.upto).bind(link.rows).bind(link.digest).bind(link.hash);
        query.bind(store.now().ms).run();
    });
    return link.rows;
}

SealHead head(const Store& store) {
    SealHead head;
    store.database().read([&](db::Connection& connection) {
        const Link last = last_link(connection);
        head = {last.number, last.hash};
    });
    return head;
}

std::optional<ChainFault> verify_chain(const Store& store, const SealHead& anchor) {
    std::optional<ChainFault> fault;
    store.database().read([&](db::Connection& connection) {
        std::vector<Link> links;
        {
            db::Query query(connection, "select id, upto, rows, digest, hash from change_seal order by id");
            while (query.next())
                links.push_back({query.number(0), query.number(1), query.number(2),
                                 std::string(query.text(3)), std::string(query.text(4))});
        }
        Link before;
        for (const Link& link : links) {
            Link again{.number = before.number + 1, .upto = link.upto};
            digest_lines(connection, before.upto, again);
            again.hash = hash_of(store, again, before.hash);
            if (again.number != link.number || again.hash != link.hash) {
                fault = ChainFault{link.number};
                return;
            }
            if (link.number == anchor.number && link.hash != anchor.hash) fault = ChainFault{link.number};
            before = link;
        }
        if (before.number < anchor.number) fault = ChainFault{before.number + 1};  // its end was cut off
    });
    return fault;
}

}  // namespace truong::store
