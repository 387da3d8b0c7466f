#pragma once
// What leaves a school in the forms that others ask for: statutory lists and the records of the national and
// provincial databases.
#include "modules/calendar/api.hpp"
#include "modules/classes/api.hpp"
#include "modules/codes/api.hpp"
#include "modules/curriculum/api.hpp"
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"
#include "platform/api/export_answer.hpp"

namespace truong::exchange {

/// A form, as it is offered.
struct FormatView {
    std::string code;
    std::string label_vi, label_en;
    bool names_secrets = false;  // with personal numbers and the like: every reading is logged
};
struct FormatsQuery {
    std::optional<std::string> code;
};
struct ExportQuery {
    std::string code;
    std::optional<Id<calendar::SchoolYear>> year_id;  // the one of today
    api::FileFormat format = api::FileFormat::xlsx;
};

std::vector<FormatView> formats(const Reader& reader, const FormatsQuery& query);

struct ExportFile {
    std::string bytes;
    std::string name;  // without ending
};
/// The file, for whoever keeps the records of the whole school, or the system in a school; what was read of
/// hidden values is noted for the access log. Throws forbidden, not_found, and `invalid` where there is no
/// school year.
ExportFile exported(const Reader& reader, const ExportQuery& query);

Manifest manifest();

}  // namespace truong::exchange
