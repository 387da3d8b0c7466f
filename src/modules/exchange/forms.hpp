#pragma once
// A form is data: its columns, each with a plain function from a record to what the cell holds.
#include <span>

#include "modules/exchange/records.hpp"
#include "platform/sheet/write_table.hpp"

namespace truong::exchange {

using sheet::Held;

template <class Record> struct FormColumn {
    std::string_view name;
    Held (*value)(const SchoolFile&, const Record&) = nullptr;
};

template <class Record>
sheet::TableOut table_of(const SchoolFile& school, std::string_view name,
                         std::span<const FormColumn<Record>> columns, const std::vector<Record>& records) {
    sheet::TableOut table{.name = std::string(name)};
    for (const auto& column : columns) table.columns.emplace_back(column.name);
    for (const Record& record : records) {
        auto& cells = table.rows.emplace_back();
        for (const auto& column : columns) cells.push_back(column.value(school, record));
    }
    return table;
}

struct Form {
    std::string_view code;
    Label label;
    Secrets secrets = Secrets::left_out;
    std::vector<sheet::TableOut> (*tables)(const Reader&, SchoolFile&) = nullptr;
};
const std::vector<Form>& forms();

std::vector<sheet::TableOut> class_lists_of_pupils(const Reader& reader, SchoolFile& school);
std::vector<sheet::TableOut> list_of_staff(const Reader& reader, SchoolFile& school);
std::vector<sheet::TableOut> list_of_classes(const Reader& reader, SchoolFile& school);
std::vector<sheet::TableOut> national_pupils(const Reader& reader, SchoolFile& school);
std::vector<sheet::TableOut> national_classes(const Reader& reader, SchoolFile& school);
std::vector<sheet::TableOut> national_staff(const Reader& reader, SchoolFile& school);
std::vector<sheet::TableOut> provincial_pupils(const Reader& reader, SchoolFile& school);

/// The areas that these records name, with what they lie in.
void add_areas(const Reader& reader, const std::set<Id<org::Area>>& ids, Lists& lists);
std::set<Id<org::Area>> areas_of(const std::vector<PupilRecord>& records);

/// A cell with that text, or an empty one.
Held text_held(std::string text);
/// "2014-09-05", as databases write a day.
Held iso_held(const std::optional<Date>& day);
/// 1 or 0; empty where nobody has asked.
Held flag_held(const std::optional<bool>& flag);
/// How the exchange of the ministry marks every record (QĐ 4998/QĐ-BGDĐT).
std::string record_id(std::string_view prefix, std::int64_t id);
std::string event_of(std::int64_t version);
/// Greater at every export, which is all that a receiver compares.
std::int64_t record_version(const SchoolFile& school);
std::string local_time(Instant at);
/// The stage and the grade of a class, by their official codes.
std::string stage_code(const SchoolFile& school, const std::optional<classes::Class>& in_class);
std::string grade_code(const SchoolFile& school, const std::optional<classes::Class>& in_class);

}  // namespace truong::exchange
