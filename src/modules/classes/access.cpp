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

Condition teaches_pupil(const Question& question, std::string_view pupil) {
    return pupils_of_classes(question, pupil, [](const Question& asked, std::string_view class_id) {
        return access::ask(asked, type_key<TeachesClass>(), std::string(class_id));
    });
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

void declare_relations(Catalog& catalog) {
    catalog.relation<HomeroomTeacherOfClass, Class>(
        {"Giáo viên chủ nhiệm của lớp", "Homeroom teacher of the class"});
    catalog.provide<HomeroomTeacherOfClass>(leads_class);
    catalog.relation<TeachesClass, Class>({"Giáo viên dạy lớp", "Teaches the class"});
    catalog.provide<people::HomeroomTeacherOf>(leads_pupil);
    catalog.provide<people::TeachesPupil>(teaches_pupil);
}

}  // namespace truong::classes
