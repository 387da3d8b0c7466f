#include "platform/privacy/access_log.hpp"

#include "platform/store/store.hpp"

namespace truong::privacy {

namespace {

/// The lines of rows about the person: of each kind of row that has something to hide.
Condition about_person(const Catalog& catalog, std::int64_t person) {
    Condition any = never();
    for (const Entity& entity : catalog.entities()) {
        if (!entity.stored() || !entity.personal() || entity.privacy() < Privacy::sensitive) continue;
        Condition rows{"l.row_id = ?", {person}};
        if (!entity.person)
            rows.sql = "l.row_id in (select id from " + entity.table + " where "
                       + std::string(entity.about->name) + " = ?)";
        any = std::move(any) || (access::compare("l.entity", " = ", entity.table) && std::move(rows));
    }
    return any;
}

Condition condition_of(const Catalog& catalog, const AccessFilter& filter) {
    Condition all = always();
    const auto narrow = [&](const char* column, std::string_view sign, const auto& value) {
        if (value) all = std::move(all) && access::compare(column, sign, to_param(*value));
    };
    narrow("l.school_id", " = ", filter.school);
    narrow("l.account_id", " = ", filter.account);
    narrow("l.person_id", " = ", filter.reader);
    narrow("l.entity", " = ", filter.table);
    narrow("l.at", " >= ", filter.from);
    narrow("l.at", " < ", filter.before);
    if (filter.after != 0) all = std::move(all) && access::compare("l.id", " < ", filter.after);
    if (filter.about) all = std::move(all) && about_person(catalog, *filter.about);
    return all;
}

}  // namespace

std::vector<AccessLine> access_lines(const Reader& reader, const AccessFilter& filter) {
    const Condition condition = condition_of(reader.catalog(), filter);
    db::Query query(reader.connection(),
                    "select l.id, l.at, l.school_id, l.account_id, l.person_id, l.row_id, l.entity, l.hat, "
                    "l.roles, l.fields from access_log l where "
                        + condition.sql + " order by l.id desc limit ?");
    store::bind(query, condition.params);
    query.bind(std::int64_t{filter.limit});
    std::vector<AccessLine> lines;
    while (query.next())
        lines.push_back({.id = query.number(0),
                         .at = {query.number(1)},
                         .school = query.number(2),
                         .account = query.number(3),
                         .person = query.number(4),
                         .row = query.number(5),
                         .hat = std::string(query.text(7)),
                         .roles = std::string(query.text(8)),
                         .fields = std::string(query.text(9)),
                         .entity = reader.catalog().find_table(query.text(6))});
    return lines;
}

std::int64_t forget_accesses(Tx& tx, Instant before, int limit) {
    db::Query query(
        tx.connection(),
        "delete from access_log where id in (select id from access_log where at < ? order by at limit ?)");
    return query.bind(before.ms).bind(std::int64_t{limit}).run();
}

}  // namespace truong::privacy
