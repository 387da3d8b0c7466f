#include "modules/staffing/demo.hpp"
#include "modules/staffing/entities.hpp"

namespace truong::staffing {

Manifest manifest() {
    return {
        .name = "staffing",
        .label = {"Đội ngũ và phân công", "Staffing"},
        .tier = 2,
        .uses = {"classes"},
        .declare = declare,
        .hooks = {on_change<TeachingAssignment>(judge_assignments),
                  on_change<classes::Class>(judge_assignments_of_classes)},
        .contributions = {
            .demo = {{fill_demo}}, .quality_parts = quality_parts(), .quality_sources = quality_sources()}};
}

}  // namespace truong::staffing
