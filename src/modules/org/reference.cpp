#include "modules/org/reference.hpp"

#include <set>

#include "base/check.hpp"
#include "base/list_row.hpp"
#include "platform/store/missing_rows.hpp"

namespace truong::org {

namespace {

AreaLevel level_of(const CsvLine& line) {
    AreaLevel level{};
    check(codecs::store_choice(level, line.text("level")), "a cell holds no level of area");
    return level;
}

Area area_row(const CsvLine& line) {
    return {.level = level_of(line),
            .code = line.text("code"),
            .kind = line.text("kind"),
            .name_vi = line.text("name_vi"),
            .name_en = line.text("name_en"),
            .print_name = line.text("print_name"),
            .legal_basis = line.text("legal_basis"),
            .valid_from = line.day("valid_from"),
            .valid_to = line.optional_day("valid_to")};
}

template <class List> std::string key_of(const List& row) { return row.code; }
std::string key_of(const Grade& row) { return std::to_string(row.stage_id.value) + ' ' + row.code; }
std::string key_of(const Area& row) { return std::string(name_of(row.level)) + ' ' + row.code; }

template <class List> void fill_list(Tx& tx, std::string_view file) {
    const CsvTable table(embedded(file));
    MissingRows<List, std::string (*)(const List&)> missing(tx, key_of);
    for (std::size_t i = 0; i < table.size(); ++i) missing.add(list_row<List>(table[i]));
}

void fill_grades(Tx& tx) {
    const CsvTable table(embedded("grades.csv"));
    std::map<std::string, Id<Stage>> stages;
    for (const Stage& stage : tx.as_of({}).all<Stage>()) stages.emplace(stage.code, stage.id);
    MissingRows<Grade, std::string (*)(const Grade&)> missing(tx, key_of);
    for (std::size_t i = 0; i < table.size(); ++i) {
        Grade grade = list_row<Grade>(table[i]);
        const auto stage = stages.find(table[i].text("stage"));
        if (stage == stages.end()) continue;  // an administrator has removed the stage
        grade.stage_id = stage->second;
        grade.age_from_months = table[i].optional_number("age_from_months");
        grade.age_to_months = table[i].optional_number("age_to_months");
        missing.add(grade);
    }
}

void fill_areas(Tx& tx) {
    const CsvTable table(embedded("areas.csv"));
    MissingRows<Area, std::string (*)(const Area&)> missing(tx, key_of);
    for (std::size_t i = 0; i < table.size(); ++i) missing.add(area_row(table[i]));
}

void fill_successions(Tx& tx) {
    const CsvTable table(embedded("area_successions.csv"));
    std::set<std::pair<Id<Area>, Id<Area>>> known;
    for (const AreaSuccession& row : tx.all<AreaSuccession>(Selection{.with_ended = true}))
        known.emplace(row.from_id, row.to_id);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CsvLine line = table[i];
        const Date day = line.day("happened_on");
        const auto from = find_area(tx, level_of(line), line.text("from_code"), day - 1);
        const auto to = find_area(tx, level_of(line), line.text("to_code"), day);
        if (!from || !to || from->id == to->id || known.contains({from->id, to->id})) continue;
        tx.put(AreaSuccession{.from_id = from->id,
                              .to_id = to->id,
                              .happened_on = day,
                              .partial = line.text("partial") == "yes",
                              .legal_basis = line.text("legal_basis")});
    }
}

}  // namespace

std::vector<ProvincePeriod> shipped_provinces() {
    const CsvTable table(embedded("areas.csv"));
    std::vector<ProvincePeriod> provinces;
    for (std::size_t i = 0; i < table.size(); ++i)
        if (const Area area = area_row(table[i]); area.level == AreaLevel::province)
            provinces.push_back({area.code, area.name_vi, area.valid_from, area.valid_to});
    return provinces;
}

std::vector<AgeGroupPeriod> shipped_age_groups() {
    const CsvTable table(embedded("grades.csv"));
    std::vector<AgeGroupPeriod> groups;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto from = table[i].optional_number("age_from_months");
        const auto to = table[i].optional_number("age_to_months");
        if (from && to)
            groups.push_back({table[i].text("code"), *from, *to, table[i].day("valid_from"),
                              table[i].optional_day("valid_to")});
    }
    return groups;
}

void fill_reference(Tx& tx) {
    fill_list<Stage>(tx, "stages.csv");
    fill_grades(tx);
    fill_list<SchoolForm>(tx, "school_forms.csv");
    fill_list<RoomKind>(tx, "room_kinds.csv");
    fill_areas(tx);
    fill_successions(tx);
}

}  // namespace truong::org
