#include "platform/store/concerned.hpp"

namespace truong::store {

std::string of_every_school(const Reader& reader, const std::string& table) {
    const Entity* entity = reader.catalog().find_table(table);
    if (!entity || !entity->school_owned || reader.connection().dialect() == Dialect::sqlite)
        return table + " as one";
    return "org_school as place join " + table + " as one on one.school_id = place.id";
}

void append_selected(const Reader& reader, const std::string& before, const std::set<std::int64_t>& ids,
                     const std::string& behind, std::set<std::int64_t>& found) {
    in_pieces(ids, before, behind, [&](const std::string& sql, const db::Params& params) {
        db::Query query(reader.connection(), sql);
        query.bind(params);
        while (query.next()) found.insert(query.number(0));
    });
}

void append_linked(const Reader& reader, const Link& link, const std::set<std::int64_t>& ids,
                   std::set<std::int64_t>& found) {
    const std::string member = "one." + std::string(link.member);
    append_selected(reader,
                    "select distinct " + member + " from " + of_every_school(reader, link.table)
                        + " where one." + std::string(link.by) + " in ",
                    ids, " and " + member + " is not null", found);
}

}  // namespace truong::store
