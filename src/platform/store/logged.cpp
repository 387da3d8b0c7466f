#include "platform/store/logged.hpp"

#include "catalog/json_text.hpp"

namespace truong::store {

std::optional<std::string> logged_text(const Reader& reader, const Entity& entity, std::int64_t row,
                                       std::string_view member) {
    db::Query query(reader.connection(),
                    "select after from change_log where row_id = ? and entity = ? and after is not null "
                    "order by version desc, id desc");
    query.bind(row).bind(std::string_view(entity.table));
    while (query.next()) {
        const json::Value values = json::parse(query.text(0));
        if (const json::Value* value = values.find(member)) return value->text;
    }
    return std::nullopt;
}

}  // namespace truong::store
