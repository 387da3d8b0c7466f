#include "platform/feed/rows.hpp"

#include "platform/feed/feed.hpp"

namespace truong::feed {

Condition one_of_rows(const Entity& entity, std::vector<Param> ids) {
    if (ids.empty()) return never();
    const std::string id = entity.table + ".id";
    // The range spares PostgreSQL the comparison of the list with every row of the school.
    Condition range = access::compare(id, " >= ", ids.front()) && access::compare(id, " <= ", ids.back());
    for (const std::size_t size : {std::size_t{1}, std::size_t{20}, std::size_t{100}, std::size_t{500}})
        if (ids.size() <= size) {
            ids.resize(size, Param(ids.back()));
            break;
        }
    return std::move(range) && access::one_of(id, std::move(ids));
}

std::vector<ShownRow> shown_rows(const Reader& reader, const Entity& entity, Condition which) {
    std::string all;
    std::vector<std::int64_t> found;
    reader.as_of({}).append_json(entity, {.condition = std::move(which), .limit = page_limit}, {}, all,
                                 &found);
    // A row is flat, and inside a text every quotation mark is escaped: this stands between rows only.
    constexpr std::string_view border = ",{\"id\":";
    std::vector<ShownRow> rows;
    std::size_t begin = 0;
    for (const std::int64_t id : found) {
        const std::size_t end = std::min(all.find(border, begin), all.size());
        rows.push_back({id, all.substr(begin, end - begin)});
        begin = end + 1;
    }
    return rows;
}

}  // namespace truong::feed
