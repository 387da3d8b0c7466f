// Who leads which class, and through it which pupils.
#include "modules/classes/entities.hpp"

namespace truong::classes {

namespace {

Condition leads_class(const Question& question, std::string_view class_id) {
    const Condition own = people::own_staff_record(question, "led.staff_member_id");
    if (is_never(own)) return own;
    Condition found = Condition{"led.class_id = " + std::string(class_id), {}}
                      && people::holds_today(question, "led") && own;
    found.sql = "exists (select 1 from classes_homeroom as led where " + found.sql + ')';
    return found;
}

Condition leads_pupil(const Question& question, std::string_view pupil) {
    return pupils_of_classes(question, pupil, leads_class);
}

}  // namespace

Condition pupils_of_classes(const Question& question, std::string_view pupil, OfClass holds) {
    const Condition of_class = holds(question, "placed.class_id");
    if (is_never(of_class)) return of_class;
    Condition found = Condition{"placed.pupil_id = " + std::string(pupil), {}}
                      && people::holds_today(question, "placed") && of_class;
    found.sql = "exists (select 1 from classes_enrolment as placed where " + found.sql + ')';
    return found;
}

Condition pupils_of_groups(const Question& question, std::string_view pupil, OfClass holds) {
    const Condition of_group = holds(question, "joined.group_id");
    if (is_never(of_group)) return of_group;
    Condition found = Condition{"joined.pupil_id = " + std::string(pupil), {}}
                      && people::holds_today(question, "joined") && of_group;
    found.sql = "exists (select 1 from classes_group_member as joined where " + found.sql + ')';
    return found;
}

void declare_relations(Catalog& catalog) {
    catalog.relation<HomeroomTeacherOfClass, Class>(
        {"Giáo viên chủ nhiệm của lớp", "Homeroom teacher of the class"});
    catalog.provide<HomeroomTeacherOfClass>(leads_class);
    catalog.relation<TeachesClass, Class>({"Giáo viên dạy lớp", "Teaches the class"});
    catalog.provide<people::HomeroomTeacherOf>(leads_pupil);
}

}  // namespace truong::classes
