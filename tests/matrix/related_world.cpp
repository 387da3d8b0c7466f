#include "tests/matrix/related_world.hpp"

#include <algorithm>

#include "catalog/sample.hpp"

namespace truong::test {

namespace {

constexpr std::string_view own_rows = "của chính mình";
constexpr std::string_view guards = "Giám hộ của học sinh", has_custody = "Giám hộ có toàn quyền nuôi dưỡng",
                           himself = "Chính học sinh", leads_pupil = "Giáo viên chủ nhiệm của học sinh",
                           teaches_pupil = "Giáo viên dạy học sinh",
                           leads_class = "Giáo viên chủ nhiệm của lớp", teaches_class = "Giáo viên dạy lớp",
                           heads_department = "Tổ trưởng của tổ", heads_member = "Tổ trưởng của nhân sự",
                           known = "Có hồ sơ ở trường", belongs = "Đang có hồ sơ ở trường",
                           above = "Cán bộ cơ quan cấp trên của trường";
constexpr std::string_view relations[] = {
    own_rows,      guards,           has_custody,  himself, leads_pupil, teaches_pupil, leads_class,
    teaches_class, heads_department, heads_member, known,   belongs,     above};

Date day(std::string_view iso) { return *parse_date(iso); }

template <class Row> void stand(Visitor& visitor, std::string_view relation, std::set<std::int64_t> rows) {
    visitor.stands[std::string(relation)] = {type_key<Row>(), std::move(rows)};
}

void wear(Visitor& visitor, Id<people::Person> person) {
    visitor.actor.person = person;
    stand<people::Person>(visitor, own_rows, {person.value});
}

bool points_to(const Field& field, const Entity& entity) {
    return field.codec->kind == Kind::id && field.target && &field != &entity.id();
}
bool chosen(const Entity& entity, TypeKey target) {
    return std::any_of(entity.fields.begin(), entity.fields.end(), [&](const Field& field) {
        return points_to(field, entity) && !field.options.derived && field.target->key == target;
    });
}

}  // namespace

bool Visitor::in_relation(const std::string& relation, const Line& line) const {
    if (std::find(std::begin(relations), std::end(relations), relation) == std::end(relations))
        ADD_FAILURE() << "nobody stands in “" << relation << "”: add somebody who does to related_world.cpp";
    const auto found = stands.find(relation);
    if (found == stands.end()) return false;
    const auto& [target, rows] = found->second;
    const auto points = line.points.find(target);
    return points != line.points.end()
           && std::any_of(points->second.begin(), points->second.end(),
                          [&](std::int64_t row) { return rows.contains(row); });
}

bool Visitor::allowed(const std::string& cell, const Line& line) const {
    bool may = cell == granted;
    for (const std::string& relation : relations_in(cell)) may = in_relation(relation, line) || may;
    return may;
}

bool Visitor::at_place(const Line& line) const {
    return !line.entity->school_owned || !actor.school || actor.school == line.side->school;
}

Related::Related() {
    open_class(own, world.school, "6A1");
    open_class(twin, world.school, "6A2");
    open_class(theirs, world.other_school, "6A1");
    for (Side* side : {&own, &twin, &theirs}) {
        note_made(*side);
        note_rest(*side);
    }
    for (const Archetype& archetype : archetypes()) {
        if (archetype.hat == Hat::staff) visit_as_staff(archetype);
        if (archetype.hat == Hat::guardian) visit_as_guardian(archetype);
        Visitor& visitor = visit(archetype, "related to nobody");
        if (archetype.hat == Hat::staff) know_school(visitor, false);
        if (archetype.hat == Hat::officer) {
            visitor.actor.authority = world.commune;
            stand<org::School>(visitor, above, {world.school.value});
        }
        if (archetype.hat != Hat::pupil) continue;
        Visitor& pupil = visit(archetype, "of 6A1");
        wear(pupil, own.pupil.person_id);
        stand<people::Pupil>(pupil, himself, {own.pupil.id.value});
    }
}

bool Related::covered(const Entity& entity) {
    constexpr std::string_view modules[] = {"people", "classes", "staffing", "quality"};
    return entity.stored()
           && std::find(std::begin(modules), std::end(modules), entity.module) != std::end(modules);
}

const Line& Related::line_of(const Entity& entity) const {
    return *std::find_if(lines.begin(), lines.end(),
                         [&](const Line& line) { return line.entity == &entity; });
}

void Related::open_class(Side& side, Id<org::School> school, const std::string& class_name) {
    side.school = school;
    side.system = {.hat = Hat::system, .school = school};
    world.write(side.system, [&](Tx& tx) {
        year = calendar::year_on(tx, tx.today())->id;
        const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"))->id;
        const auto subject =
            tx.first<curriculum::Subject>(where<&curriculum::Subject::code> == std::string("TOAN"))->id;
        side.class_id = tx.put(classes::Class{.year_id = year, .grade_id = grade, .name = class_name}).id;
        employ_staff(tx, side);
        enrol_family(tx, side);
        tx.put(staffing::TeachingAssignment{.class_id = side.class_id,
                                            .subject_id = subject,
                                            .staff_member_id = side.teacher.id,
                                            .valid_from = day("2026-09-05")});
        side.rows = {{type_key<calendar::SchoolYear>(), year.value},
                     {type_key<org::Grade>(), grade.value},
                     {type_key<curriculum::Subject>(), subject.value},
                     {type_key<classes::Class>(), side.class_id.value},
                     {type_key<staffing::Department>(), side.department.value},
                     {type_key<people::Pupil>(), side.pupil.id.value},
                     {type_key<people::Person>(), side.pupil.person_id.value},
                     {type_key<people::StaffMember>(), side.member.id.value}};
    });
}

void Related::employ_staff(Tx& tx, Side& side) {
    const auto employ = [&](const std::string& name, people::StaffKind kind) {
        return people::register_staff_member(
            tx, {.full_name = name, .kind = kind, .valid_from = day("2020-08-01")});
    };
    side.leader = employ("Trần Thu Hà", people::StaffKind::teacher);
    side.teacher = employ("Lê Văn Nam", people::StaffKind::teacher);
    side.head = employ("Phạm Thị Bình", people::StaffKind::teacher);
    side.member = employ("Vũ Minh Châu", people::StaffKind::employee);
    side.chief = employ("Hoàng Văn Dũng", people::StaffKind::leader);
    tx.put(classes::Homeroom{
        .class_id = side.class_id, .staff_member_id = side.leader.id, .valid_from = day("2026-08-15")});
    side.department =
        tx.put(staffing::Department{.name = "Tổ " + side.name, .valid_from = day("2020-08-01")}).id;
    for (const auto& [member, position] : {std::pair(side.head, staffing::DepartmentPosition::head),
                                           std::pair(side.member, staffing::DepartmentPosition::member)})
        tx.put(staffing::DepartmentMember{.department_id = side.department,
                                          .staff_member_id = member.id,
                                          .position = position,
                                          .valid_from = day("2026-08-01")});
}

void Related::enrol_family(Tx& tx, Side& side) {
    side.pupil = people::register_pupil(tx, {.full_name = "Nguyễn An", .valid_from = day("2026-08-20")});
    tx.put(classes::Enrolment{
        .pupil_id = side.pupil.id, .class_id = side.class_id, .valid_from = day("2026-08-25")});
    // Two records that may be one child; they hang on nothing else that a test changes.
    people::NewPupil child{.full_name = "Lý Thị Tư",
                           .birth_date = day("2015-03-02"),
                           .sex = people::Sex::female,
                           .valid_from = day("2026-08-20")};
    side.double_id = people::register_pupil(tx, child).id;
    people::register_pupil(tx, child);
    const auto guard = [&](const std::string& name, people::Custody custody) {
        people::Guardianship row =
            people::register_guardian(tx, {.full_name = name, .pupil_id = side.pupil.id});
        row.custody = custody;
        row.may_collect = custody != people::Custody::none;
        return tx.put(row);
    };
    side.custodian = guard("Đỗ Thị Mai", people::Custody::full);
    side.limited = guard("Nguyễn Văn Bảo", people::Custody::limited);
    side.barred = guard("Nguyễn Văn Cường", people::Custody::none);
}

void Related::note(const Side& side, const Entity& entity, std::int64_t id) {
    Line line{.entity = &entity, .id = id, .side = &side};
    const auto row = entity.make();
    world.read(side.system, [&](const Reader& reader) { reader.load(entity, id, row.get()); });
    for (const Field& field : entity.fields) {
        if (field.codec->kind != Kind::id || !field.target) continue;
        const Value value = field.load(row.get());
        if (const auto* pointed = std::get_if<std::int64_t>(&value))
            line.points[field.target->key].insert(*pointed);
    }
    line.points[entity.key].insert(id);
    line.points[type_key<org::School>()].insert(side.school.value);
    lines.push_back(std::move(line));
}

/// Officers see who runs the schools below them, and nobody else's identity; a pupil's identity hangs on his
/// record.
void Related::note_made(const Side& side) {
    const auto person = [&](Id<people::Person> id) -> Line& {
        note(side, id);
        if (id != side.chief.person_id) lines.back().points.erase(type_key<org::School>());
        return lines.back();
    };
    person(side.pupil.person_id).points[type_key<people::Pupil>()].insert(side.pupil.id.value);
    note(side, side.pupil.id);
    for (const people::Guardianship& row : side.guardians()) {
        person(row.guardian_id);
        note(side, row.id);
    }
    for (const people::StaffMember& row : side.staff()) {
        person(row.person_id);
        note(side, row.id);
    }
    note(side, side.class_id);
    note(side, side.department);
    note_all<&classes::Enrolment::pupil_id>(side, side.pupil.id);
    note_all<&people::PupilStatus::pupil_id>(side, side.pupil.id);
    note_all<&classes::Homeroom::class_id>(side, side.class_id);
    note_all<&staffing::TeachingAssignment::class_id>(side, side.class_id);
    note_all<&staffing::DepartmentMember::department_id>(side, side.department);
    note_all<&people::DuplicatePair::left_id>(side, side.double_id);
}

std::shared_ptr<void> Related::sample(Tx& tx, const Side& side, const Entity& entity) {
    auto row = entity.make();
    EXPECT_TRUE(fill_sample(entity, row.get(), world.next_number())) << entity.table;
    if (entity.dated) {
        entity.dated->from->store(row.get(), day("2026-09-10").days);
        entity.dated->to->store(row.get(), {});
    }
    for (const Field& field : entity.fields) {
        if (!points_to(field, entity) || field.options.derived) continue;
        const auto known_row = side.rows.find(field.target->key);
        if (!field.options.codes.empty())
            field.store(row.get(), tx.first<codes::CodeEntry>(
                                         where<&codes::CodeEntry::list> == std::string(field.options.codes))
                                       ->id.value);
        else if (known_row != side.rows.end())
            field.store(row.get(), known_row->second);
        else
            EXPECT_TRUE(field.codec->nullable && field.store(row.get(), {})) << entity.table << field.name;
    }
    return row;
}

std::int64_t Related::put(Side& side, const Entity& entity, TypeKey about, std::int64_t id) {
    std::int64_t made = 0;
    world.write(side.system, [&](Tx& tx) {
        const auto row = sample(tx, side, entity);
        for (const Field& field : entity.fields)
            if (points_to(field, entity) && !field.options.derived && field.target->key == about)
                field.store(row.get(), id);
        entity.id().store(row.get(), std::int64_t{0});
        tx.put_row(entity, row.get(), {});
        made = entity.id_of(row.get());
    });
    note(side, entity, made);
    return made;
}

/// A new entity of these modules is tried without another line here.
void Related::note_rest(Side& side) {
    for (const Entity& entity : world.catalog().entities()) {
        const bool made = std::any_of(lines.begin(), lines.end(), [&](const Line& line) {
            return line.entity == &entity && line.side == &side;
        });
        if (!covered(entity) || made) continue;
        SCOPED_TRACE(entity.table);
        if (chosen(entity, type_key<people::StaffMember>()))
            for (const people::StaffMember& member : side.staff())
                put(side, entity, type_key<people::StaffMember>(), member.id.value);
        else if (chosen(entity, type_key<people::Person>()))
            for (const auto person :
                 {side.pupil.person_id, side.custodian.guardian_id, side.teacher.person_id})
                put(side, entity, type_key<people::Person>(), person.value);
        else
            side.rows[entity.key] = put(side, entity, nullptr, 0);
    }
}

Visitor& Related::visit(const Archetype& archetype, const std::string& name) {
    Actor actor = somebody(archetype);
    actor.account = {777};
    actor.person = {888};
    if (actor.school) actor.school = world.school;
    if (actor.authority) actor.authority = world.commune;
    return visitors.emplace_back(
        Visitor{std::string(archetype.label.en) + ", " + name, &archetype, actor, {}});
}

void Related::visit_as_staff(const Archetype& archetype) {
    Visitor& leader = visit(archetype, "leads 6A1");
    wear(leader, own.leader.person_id);
    know_school(leader, true);
    stand<people::Pupil>(leader, leads_pupil, {own.pupil.id.value});
    stand<classes::Class>(leader, leads_class, {own.class_id.value});
    Visitor& teacher = visit(archetype, "teaches 6A1");
    wear(teacher, own.teacher.person_id);
    know_school(teacher, true);
    stand<people::Pupil>(teacher, teaches_pupil, {own.pupil.id.value});
    stand<classes::Class>(teacher, teaches_class, {own.class_id.value});
    Visitor& head = visit(archetype, "heads the department");
    wear(head, own.head.person_id);
    know_school(head, false);
    stand<staffing::Department>(head, heads_department, {own.department.value});
    stand<people::StaffMember>(head, heads_member, {own.head.id.value, own.member.id.value});
    Visitor& member = visit(archetype, "is in the department");
    wear(member, own.member.person_id);
    know_school(member, false);
}

void Related::visit_as_guardian(const Archetype& archetype) {
    const std::set<std::int64_t> child{own.pupil.id.value};
    Visitor& custodian = visit(archetype, "with custody");
    wear(custodian, own.custodian.guardian_id);
    stand<people::Pupil>(custodian, guards, child);
    stand<people::Pupil>(custodian, has_custody, child);
    Visitor& limited = visit(archetype, "with limited custody");
    wear(limited, own.limited.guardian_id);
    stand<people::Pupil>(limited, guards, child);
    wear(visit(archetype, "kept away by a court"), own.barred.guardian_id);
}

/// Who keeps records knows all families; who leads or teaches a class those of it.
void Related::know_school(Visitor& visitor, bool families_of_class) {
    std::set<std::int64_t> persons;
    const Roles& roles = visitor.actor.roles;
    const bool keeps = roles.has(Role::principal) || roles.has(Role::vice_principal) || roles.has(Role::clerk)
                       || roles.has(Role::nurse);
    for (const Side* side : {&own, &twin}) {
        persons.insert(side->pupil.person_id.value);
        for (const people::StaffMember& row : side->staff()) persons.insert(row.person_id.value);
        if (keeps || (families_of_class && side == &own))
            for (const people::Guardianship& row : side->guardians()) persons.insert(row.guardian_id.value);
    }
    stand<people::Person>(visitor, known, persons);
    stand<people::Person>(visitor, belongs, persons);
}

}  // namespace truong::test
