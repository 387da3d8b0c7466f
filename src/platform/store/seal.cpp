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

std::string hash_of(const Link& link, std::string_view before) {
    crypto::Digest digest;
    digest.add(before);
    digest.add(link.number);
    digest.add(link.upto);
    digest.add(link.rows);
    digest.add(link.digest);
    return digest.hex();
}

/// The digest of the lines with `after` < position <= `upto`.
void digest_lines(db::Connection& connection, std::int64_t after, Link& link) {
    crypto::Digest digest;
    db::Query query(
        connection,
        "select position, id, school_id, change_set_id, row_id, version, entity, operation, before, "
        "after, sealed from change_log where position > ? and position <= ? order by position, id");
    query.bind(after).bind(link.upto);
    while (query.next()) {
        for (int column = 0; column < 6; ++column) digest.add(query.number(column));
        for (int column = 6; column < 10; ++column)
            digest.add(query.is_null(column) ? std::string_view() : query.text(column));
        digest.add(query.is_null(10) ? std::string_view() : query.bytes(10));
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
        link.hash = hash_of(link, last.hash);
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

std::optional<ChainFault> verify_chain(const Store& store) {
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
            again.hash = hash_of(again, before.hash);
            if (again.number != link.number || again.hash != link.hash) {
                fault = ChainFault{link.number};
                return;
            }
            before = link;
        }
    });
    return fault;
}

}  // namespace truong::store
