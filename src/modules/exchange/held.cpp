// What cells of several forms hold.
#include "modules/exchange/forms.hpp"
#include "modules/exchange/reading.hpp"

namespace truong::exchange {

Held text_held(std::string text) { return text.empty() ? Held() : Held(std::move(text)); }

Held iso_held(const std::optional<Date>& day) {
    if (!day) return {};
    const auto iso = iso_text(*day);
    return std::string(iso.begin(), iso.end());
}

Held flag_held(const std::optional<bool>& flag) { return flag ? Held(std::int64_t{*flag ? 1 : 0}) : Held(); }

std::string record_id(std::string_view prefix, std::int64_t id) {
    std::string text;
    append_id(text, prefix, id);
    return text;
}

std::string event_of(std::int64_t version) { return version == 1 ? "NEW" : "UPdate"; }

std::int64_t record_version(const SchoolFile& school) { return school.made_at.ms / 1'000; }

std::string local_time(Instant at) {
    const auto day = iso_text(civil_date(at));
    const auto time = iso_text(civil_time(at));
    const std::string seconds = std::to_string(at.ms / 1'000 % 60);
    return std::string(day.begin(), day.end()) + 'T' + std::string(time.begin(), time.end()) + ':'
           + (seconds.size() == 1 ? "0" : "") + seconds;
}

std::string stage_code(const SchoolFile& school, const std::optional<classes::Class>& in_class) {
    const auto grade = in_class ? school.lists.grades.find(in_class->grade_id) : school.lists.grades.end();
    if (grade == school.lists.grades.end()) return {};
    const auto stage = school.lists.stages.find(grade->second.stage_id);
    return stage == school.lists.stages.end() ? std::string() : stage->second.official_code;
}

std::string grade_code(const SchoolFile& school, const std::optional<classes::Class>& in_class) {
    const auto grade = in_class ? school.lists.grades.find(in_class->grade_id) : school.lists.grades.end();
    if (grade == school.lists.grades.end()) return {};
    return grade->second.official_code.empty() ? grade->second.code : grade->second.official_code;
}

std::set<Id<org::Area>> areas_of(const std::vector<PupilRecord>& records) {
    std::set<Id<org::Area>> ids;
    for (const PupilRecord& record : records) {
        if (!record.profile) continue;
        for (const auto& id : {record.profile->birth_area_id, record.profile->current_area_id,
                               record.profile->permanent_area_id, record.profile->home_area_id})
            if (id) ids.insert(*id);
    }
    return ids;
}

void add_areas(const Reader& reader, const std::set<Id<org::Area>>& ids, Lists& lists) {
    constexpr int levels = 3;
    std::set<Id<org::Area>> wanted = ids;
    for (int level = 0; level < levels && !wanted.empty(); ++level) {
        std::set<Id<org::Area>> above;
        for (org::Area& area : rows_of<&org::Area::id>(reader.as_of({}), wanted)) {
            if (area.parent_id) above.insert(*area.parent_id);
            lists.areas.emplace(area.id, std::move(area));
        }
        wanted = std::move(above);
    }
}

}  // namespace truong::exchange
