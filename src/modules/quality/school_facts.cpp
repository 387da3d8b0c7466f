// Records that are complete and valid, of pupils and staff as they were judged, of the school, its campuses
// and its rooms by the lists of what each must have.
#include "modules/quality/school_facts.hpp"

#include "modules/quality/entities.hpp"
#include "modules/staffing/api.hpp"
#include "platform/counted_rows.hpp"

namespace truong::quality {

namespace {

using facts::CountedRow;
using facts::Measured;
using facts::Rows;

constexpr std::string_view scores_of_kind =
    " from quality_record_score where school_id = ? and record_kind = ? and ended_at is null";

/// As the screen of data quality counts complete records.
template <class Record> Measured complete(const Reader& reader, Id<org::School> school) {
    db::Query row(reader.connection(),
                  "select cast(coalesce(sum(case when filled >= required then 1 else 0 end), 0) as bigint), "
                  "count(*)"
                      + std::string(scores_of_kind));
    row.bind(school.value).bind(table_name<Record>());
    if (!row.next()) return {};
    return {.numerator = row.number(0), .denominator = row.number(1), .items = {}};
}

template <class Record>
void append_complete(const Reader& reader, Id<org::School> school, std::vector<CountedRow>& counted) {
    const Entity& entity = reader.catalog().of(type_key<Record>());
    db::Query row(reader.connection(), "select record, case when filled >= required then 1 else 0 end"
                                           + std::string(scores_of_kind) + " order by record");
    row.bind(school.value).bind(entity.table);
    while (row.next())
        if (const auto id = parse_id(entity.prefix, row.text(0)))
            counted.push_back({entity.key, *id, row.number(1) == 1, {}});
}

/// What an entry of a list asks of a row; `today`: the condition asks for the day, so many times.
struct Demand {
    std::string_view list, field, sql;
    int days = 0;
};
constexpr std::string_view school_fields = "required_school_field", campus_fields = "required_campus_field",
                           room_fields = "required_room_field";
constexpr Demand demands[] = {
    {school_fields, "form", "org_school.form_id is not null"},
    {school_fields, "founded_on", "org_school.founded_on is not null"},
    {school_fields, "stage",
     "exists (select 1 from org_school_stage as s where s.school_id = org_school.id and s.ended_at is null "
     "and s.valid_from <= ? and (s.valid_to is null or s.valid_to >= ?))",
     2},
    {campus_fields, "address", "org_campus.address <> ''"},
    {campus_fields, "area",
     "exists (select 1 from org_area as a where a.id = org_campus.area_id and a.ended_at is null "
     "and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?))",
     2},
    {room_fields, "name", "org_room.name <> ''"},
    {room_fields, "capacity",
     "(org_room.capacity > 0 or not exists (select 1 from org_room_kind as k where k.id = org_room.kind_id "
     "and k.code in ('classroom', 'care_room', 'subject_room', 'science_room', 'physics_room', "
     "'chemistry_room', 'biology_room', 'technology_room', 'computer_room', 'language_room', 'music_room', "
     "'art_room', 'multipurpose_room', 'library')))"}};

/// Met by a row that has everything the list names on the reader's day.
Condition has_all(const Reader& reader, std::string_view list) {
    Condition all = always();
    for (const codes::CodeEntry& entry :
         reader.all<codes::CodeEntry>(where<&codes::CodeEntry::list> == std::string(list)))
        for (const Demand& demand : demands) {
            if (demand.list != list || demand.field != entry.code) continue;
            const std::vector<Param> days(static_cast<std::size_t>(demand.days), to_param(reader.today()));
            all = std::move(all) && Condition{std::string(demand.sql), days};
        }
    return all;
}

Rows own_school(const Reader& reader, Id<org::School> school) {
    return {type_key<org::School>(), where<&org::School::id> == school, has_all(reader, school_fields)};
}
Rows campuses(const Reader& reader) {
    return {type_key<org::Campus>(), always(), has_all(reader, campus_fields)};
}
Rows rooms(const Reader& reader) { return {type_key<org::Room>(), always(), has_all(reader, room_fields)}; }

Measured complete_school(const Reader& reader, Id<org::School> school) {
    const Measured one = facts::share_of(reader, school, own_school(reader, school));
    const Measured places = facts::share_of(reader, school, campuses(reader));
    return {.numerator = one.numerator + places.numerator,
            .denominator = one.denominator + places.denominator,
            .items = {}};
}
void append_school(const Reader& reader, Id<org::School> school, std::vector<CountedRow>& counted) {
    facts::append_share(reader, school, own_school(reader, school), counted);
    facts::append_share(reader, school, campuses(reader), counted);
}

Measured complete_rooms(const Reader& reader, Id<org::School> school) {
    return facts::share_of(reader, school, rooms(reader));
}
void append_rooms(const Reader& reader, Id<org::School> school, std::vector<CountedRow>& counted) {
    facts::append_share(reader, school, rooms(reader), counted);
}

template <class... Row> std::vector<TypeKey> keys() { return {type_key<Row>()...}; }

Condition builders(const Question& question) {
    return holds<Role::principal, Role::vice_principal, Role::administrator, Role::clerk>(question);
}
Condition caretakers(const Question& question) {
    return holds<Role::principal, Role::vice_principal, Role::administrator, Role::clerk, Role::technician>(
        question);
}

}  // namespace

std::vector<TypeKey> sources_of_pupils() {
    using namespace people;
    return keys<Pupil, Person, PupilStatus, PupilProfile, PupilPolicy, PupilYear, CareRecord, Measurement,
                Guardianship, Verification, PopulationCheck, DuplicatePair, classes::Enrolment,
                classes::Class, classes::ClassGrade, codes::CodeEntry, codes::Norm, AcceptedFinding>();
}
std::vector<TypeKey> sources_of_staff() {
    using namespace people;
    return keys<StaffMember, Person, StaffPost, StaffStatus, Contract, Qualification, StaffProfile,
                Verification, PopulationCheck, staffing::TeachingAssignment, staffing::Duty,
                staffing::DepartmentMember, classes::Homeroom, codes::CodeEntry, codes::Norm,
                AcceptedFinding>();
}

std::vector<SchoolFact> school_facts() {
    return {{.code = "quality.pupils_complete",
             .label = {"Hồ sơ học sinh đủ và hợp lệ", "Pupils: complete and valid"},
             .sources = sources_of_pupils(),
             .measure = complete<people::Pupil>,
             .append_rows = append_complete<people::Pupil>,
             .next_step = {"Bổ sung mục còn thiếu của hồ sơ học sinh", "Fill what pupils' records lack"},
             .path = "/quality?kind=people_pupil",
             .whose = who_looks_after_findings},
            {.code = "quality.staff_complete",
             .label = {"Hồ sơ cán bộ, giáo viên đủ và hợp lệ", "Staff: complete and valid"},
             .sources = sources_of_staff(),
             .measure = complete<people::StaffMember>,
             .append_rows = append_complete<people::StaffMember>,
             .next_step = {"Bổ sung mục còn thiếu của hồ sơ cán bộ", "Fill what staff records lack"},
             .path = "/quality?kind=people_staff_member",
             .whose = people::registrars},
            {.code = "quality.school_complete",
             .label = {"Hồ sơ trường, cơ sở đủ và hợp lệ", "School and campuses: complete and valid"},
             .sources = keys<org::School, org::SchoolStage, org::Campus, org::Area, codes::CodeEntry>(),
             .measure = complete_school,
             .append_rows = append_school,
             .next_step = {"Bổ sung địa chỉ, đơn vị hành chính của các cơ sở",
                           "Add what the school and its campuses lack"},
             .path = "/r/org/campuses",
             .whose = builders},
            {.code = "quality.rooms_complete",
             .label = {"Hồ sơ phòng đủ và hợp lệ", "Rooms: complete and valid"},
             .sources = keys<org::Room, org::RoomKind, codes::CodeEntry>(),
             .measure = complete_rooms,
             .append_rows = append_rooms,
             .next_step = {"Ghi sức chứa của các phòng còn thiếu", "Add the capacity of rooms without one"},
             .path = "/r/org/rooms?filter[capacity]=null",
             .whose = caretakers}};
}

}  // namespace truong::quality
