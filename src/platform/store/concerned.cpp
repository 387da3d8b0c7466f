#include "platform/store/concerned.hpp"

namespace truong::store {

void append_linked(const Reader& reader, const Link& link, const std::set<std::int64_t>& ids,
                   std::set<std::int64_t>& found) {
    constexpr std::size_t piece = 500;  // parameters that every database takes in one statement
    for (auto next = ids.begin(); next != ids.end();) {
        std::string marks;
        db::Params params;
        for (; next != ids.end() && params.size() < piece; ++next) {
            marks += marks.empty() ? "?" : ", ?";
            params.emplace_back(*next);
        }
        const std::string member(link.member);
        const std::string sql = "select distinct " + member + " from " + link.table + " where "
                                + std::string(link.by) + " in (" + marks + ") and " + member + " is not null";
        db::Query query(reader.connection(), sql);
        query.bind(params);
        while (query.next()) found.insert(query.number(0));
    }
}

}  // namespace truong::store
