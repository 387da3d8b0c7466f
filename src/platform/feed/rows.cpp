#include "platform/feed/rows.hpp"

#include "platform/feed/feed.hpp"

namespace truong::feed {

Condition one_of_rows(const Entity& entity, std::vector<Param> ids) {
    for (const std::size_t size : {std::size_t{1}, std::size_t{20}, std::size_t{100}, std::size_t{500}})
        if (!ids.empty() && ids.size() <= size) {
            ids.resize(size, Param(ids.back()));
            break;
        }
    return access::one_of(entity.table + ".id", std::move(ids));
}

std::vector<ShownRow> shown_rows(const Reader& reader, const Entity& entity, std::vector<Param> ids) {
    std::string all;
    std::vector<std::int64_t> found;
    reader.as_of({}).append_json(
        entity, {.condition = one_of_rows(entity, std::move(ids)), .limit = page_limit}, {}, all, &found);
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
