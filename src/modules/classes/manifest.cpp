#include "modules/classes/demo.hpp"
#include "modules/classes/entities.hpp"
#include "modules/classes/import_sheets.hpp"

namespace truong::classes {

Manifest manifest() {
    return {.name = "classes",
            .label = {"Lớp học", "Classes"},
            .tier = 2,
            .uses = {"curriculum", "people"},
            .declare = declare,
            .routes =
                [] {
                    std::vector<Route> all;
                    all.push_back(get("/sizes", {"Sĩ số các lớp", "Sizes of the classes"}, sizes));
                    all.push_back(post("/enrolments/{id}/resume", {"Học lại", "Come back to study"}, resume));
                    all.push_back(post("/enrolments/{id}/repeat",
                                       {"Lưu ban, học lại lớp này", "Repeat the grade"}, repeat));
                    return all;
                }(),
            .hooks = {on_change<people::Pupil>(close_places),
                      on_change<people::PupilStatus>(close_reserved_places), on_change<Class>(judge_classes),
                      on_change<Class>(judge_members_of_classes), on_change<Group>(judge_groups),
                      on_change<GroupMember>(judge_group_members), on_change<Enrolment>(judge_enrolments),
                      on_change<Homeroom>(judge_homerooms)},
            .contributions = {.linked_fields = {class_of_pupil()},
                              .demo = {{fill_demo}},
                              .import_sheets = {pupil_sheet(), class_sheet()},
                              .quality_parts = quality_parts(),
                              .quality_sources = quality_sources()}};
}

}  // namespace truong::classes
