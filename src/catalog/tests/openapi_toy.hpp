#pragma once
// A small API with everything that the descriptions must tell: hidden fields, periods, children, messages in
// both directions, two modules with one type name.
#include <optional>
#include <string>
#include <vector>

#include "catalog/routes.hpp"

namespace truong::toy_api {

namespace org {
struct School {
    Id<School> id;
    std::string name;
};
}  // namespace org

namespace people {
struct Pupil {
    Id<Pupil> id;
    std::string full_name;
    Date born_on;
    std::optional<std::string> personal_number;
    std::string religion;
};
}  // namespace people

namespace classes {
enum class Session { morning, afternoon, whole_day };
struct Room {
    Id<Room> id;
    std::string name;
    std::int32_t seats = 0;
};
struct Class {
    Id<Class> id;
    std::string name;
    Id<Room> room_id;
    Session session = Session::whole_day;
    TimeOfDay begins_at;
    Money fee;
    Date valid_from;
    std::optional<Date> valid_to;
};
}  // namespace classes

namespace exams {
enum class Wing { east, west };
struct Secretly {
    Id<Secretly> id;
    std::string note;
};
struct Room {
    Id<Room> id;
    std::optional<Wing> wing;
    std::optional<Id<Secretly>> paper_id;
};
}  // namespace exams

namespace attendance {
enum class Presence { present, late, absent };
struct Roll {
    Id<Roll> id;
    Id<classes::Class> class_id;
    Date date;
    Instant called_at;
    Id<people::Pupil> called_by;
};
struct Mark {
    Id<Mark> id;
    Id<Roll> roll_id;
    Id<people::Pupil> pupil_id;
    Presence presence = Presence::present;
    std::optional<std::string> note;
};
struct RollCall {
    Id<classes::Class> class_id;
    Date date;
    std::vector<Mark> marks;
};
struct AbsenceQuery {
    Id<classes::Class> class_id;
    std::optional<Date> since;
};
struct AbsenceLine {
    Id<people::Pupil> pupil_id;
    Id<people::Pupil> excused_by;
    Score share;
};
struct Absences {
    bool complete = false;
    std::vector<AbsenceLine> lines;
};
struct Correction {
    std::int16_t count = 0;
    std::optional<Presence> presence;
};
struct Reopening {
    Id<Roll> roll_id;
    std::string why;
};
struct RollCalled {
    Id<Roll> roll_id;
    Presence last = Presence::present;
};
}  // namespace attendance

/// Declares all of it and seals the catalogue.
void declare(Catalog& catalog);
std::vector<RouteSketch> actions();

}  // namespace truong::toy_api
