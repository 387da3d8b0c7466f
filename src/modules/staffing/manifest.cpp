#include "modules/staffing/demo.hpp"
#include "modules/staffing/entities.hpp"
#include "modules/staffing/import_sheets.hpp"
#include "modules/staffing/school_facts.hpp"

namespace truong::staffing {

namespace {

std::vector<ImportSheet> import_sheets() {
    std::vector<ImportSheet> all;
    all.push_back(assignment_sheet());
    return all;
}

}  // namespace

Manifest manifest() {
    return {.name = "staffing",
            .label = {"Đội ngũ và phân công", "Staffing"},
            .tier = 2,
            .uses = {"classes"},
            .declare = declare,
            .hooks = {on_change<TeachingAssignment>(judge_assignments),
                      on_change<classes::Class>(judge_assignments_of_classes)},
            .contributions = {.demo = {{fill_demo}},
                              .school_facts = school_facts(),
                              .import_sheets = import_sheets(),
                              .quality_parts = quality_parts(),
                              .quality_sources = quality_sources()}};
}

}  // namespace truong::staffing
