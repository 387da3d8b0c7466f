// Who brought each file in: what the change log knows of the rows that the actor sees.
#include <map>

#include "modules/imports/entities.hpp"
#include "modules/people/api.hpp"

namespace truong::imports {

namespace {

constexpr int most_told = 100;
constexpr std::string_view names_of_colleagues = "who imported is told to those who import here";

struct Writer {
    std::int64_t account = 0, person = 0;
};

std::map<std::int64_t, Writer> writers_of(const Reader& reader, const std::vector<Import>& imports) {
    std::string marks;
    for (std::size_t i = 0; i < imports.size(); ++i) marks += i == 0 ? "?" : ", ?";
    db::Query query(reader.connection(),
                    "select l.row_id, coalesce(s.account_id, 0), coalesce(s.person_id, 0) from change_log l "
                    "join change_set s on s.id = l.change_set_id where l.entity = ? and l.operation = ? and "
                    "l.row_id in ("
                        + marks + ")");
    query.bind(std::string_view(reader.catalog().of(type_key<Import>()).table))
        .bind(std::string_view("created"));
    for (const Import& row : imports) query.bind(row.id.value);
    std::map<std::int64_t, Writer> found;
    while (query.next()) found[query.number(0)] = {query.number(1), query.number(2)};
    return found;
}

std::map<std::int64_t, std::string> names_of(const Reader& reader,
                                             const std::map<std::int64_t, Writer>& writers) {
    std::vector<Id<people::Person>> ids;
    for (const auto& [row, writer] : writers)
        if (writer.person != 0) ids.push_back({writer.person});
    std::map<std::int64_t, std::string> names;
    if (ids.empty()) return names;
    const Reader all = reader.unscoped(names_of_colleagues);
    for (const people::Person& one : all.all<people::Person>(
             Selection{.condition = where<&people::Person::id>.in(ids), .with_ended = true}))
        names.emplace(one.id.value, one.full_name);
    return names;
}

}  // namespace

std::vector<ImportAsker> askers(const Reader& reader, const NoQuestion&) {
    const auto rows =
        reader.all<Import>(Selection{.sort = {.field = nullptr, .descending = true}, .limit = most_told});
    std::vector<ImportAsker> told;
    if (rows.empty()) return told;
    const auto writers = writers_of(reader, rows);
    const auto names = names_of(reader, writers);
    for (const Import& row : rows) {
        ImportAsker& one = told.emplace_back(ImportAsker{.id = row.id});
        const auto writer = writers.find(row.id.value);
        if (writer == writers.end()) continue;
        one.own = reader.actor().account && writer->second.account == reader.actor().account.value;
        if (const auto name = names.find(writer->second.person); name != names.end()) one.name = name->second;
    }
    return told;
}

}  // namespace truong::imports
