// Codes, areas, grades: what records are described with.
#include "modules/exchange/reading.hpp"

namespace truong::exchange {

const codes::CodeEntry* Lists::code(const std::optional<Id<codes::CodeEntry>>& id) const {
    const auto found = id ? codes.find(*id) : codes.end();
    return found == codes.end() ? nullptr : &found->second;
}

std::string Lists::national(const std::optional<Id<codes::CodeEntry>>& id) const {
    const codes::CodeEntry* entry = code(id);
    return entry ? entry->national_code : std::string();
}

std::string Lists::provincial(const std::optional<Id<codes::CodeEntry>>& id) const {
    const codes::CodeEntry* entry = code(id);
    return entry ? entry->provincial_code : std::string();
}

std::string Lists::name(const std::optional<Id<codes::CodeEntry>>& id) const {
    const codes::CodeEntry* entry = code(id);
    return entry ? entry->name_vi : std::string();
}

const codes::CodeEntry* Lists::find(std::string_view list, std::string_view code) const {
    for (const auto& [id, entry] : codes)
        if (entry.list == list && entry.code == code) return &entry;
    return nullptr;
}

std::string Lists::commune(const std::optional<Id<org::Area>>& id) const {
    const auto found = id ? areas.find(*id) : areas.end();
    const bool known = found != areas.end() && found->second.level == org::AreaLevel::commune;
    return known ? found->second.code : std::string();
}

std::string Lists::province(const std::optional<Id<org::Area>>& id) const {
    constexpr int levels = 3;
    auto found = id ? areas.find(*id) : areas.end();
    for (int step = 0; step < levels && found != areas.end(); ++step) {
        if (found->second.level == org::AreaLevel::province) return found->second.code;
        found = found->second.parent_id ? areas.find(*found->second.parent_id) : areas.end();
    }
    return {};
}

SchoolFile read_school(const Reader& reader, const calendar::SchoolYear& year) {
    SchoolFile file{.school = reader.get(reader.actor().school), .year = year, .made_at = reader.now()};
    file.day = std::clamp(reader.today(), year.first_day, year.last_day);
    const auto above = org::authorities(reader, {.id = file.school.id, .as_of = file.day});
    if (!above.empty()) file.authority = above.front().name;
    // Of every time: a record may point to an entry that another has replaced since.
    const Reader ever = reader.as_of({});
    file.lists.codes = by_id(every_row<codes::CodeEntry>(ever));
    file.lists.grades = by_id(every_row<org::Grade>(ever));
    file.lists.stages = by_id(every_row<org::Stage>(ever));
    file.lists.campuses = by_id(every_row<org::Campus>(ever));
    file.lists.subjects = by_id(every_row<curriculum::Subject>(ever));
    return file;
}

}  // namespace truong::exchange
