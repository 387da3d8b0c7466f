// Who stands in which relation to whom, as conditions and as seats.
#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

/// Every subquery names its table anew: the column that is asked about may belong to the same table.
std::string valid_on(const std::string& name) {
    return name + ".ended_at is null and " + name + ".valid_from <= ? and (" + name + ".valid_to is null or "
           + name + ".valid_to >= ?)";
}

/// Today's guardianships of the actor for the pupil; `custody` limits which.
Condition guarding(const Question& question, std::string_view pupil, const std::string& custody) {
    const Actor& actor = question.actor;
    if (actor.hat != Hat::guardian || !actor.person) return never();
    const Param today = to_param(question.today);
    return {"exists (select 1 from people_guardianship as held where held.pupil_id = " + std::string(pupil)
                + " and held.guardian_id = ? and held.custody " + custody + " and " + valid_on("held") + ')',
            {actor.person.value, today, today}};
}

/// Whom a court keeps from the child is no guardian of his here.
Condition guardian_of(const Question& question, std::string_view pupil) {
    return guarding(question, pupil, "<> 'none'");
}
Condition custodian_of(const Question& question, std::string_view pupil) {
    return guarding(question, pupil, "= 'full'");
}

Condition pupil_himself(const Question& question, std::string_view pupil) {
    const Actor& actor = question.actor;
    if (actor.hat != Hat::pupil || !actor.person) return never();
    const Param today = to_param(question.today);
    return {"exists (select 1 from people_pupil as himself where himself.id = " + std::string(pupil)
                + " and himself.person_id = ? and " + valid_on("himself") + ')',
            {actor.person.value, today, today}};
}

/// The rows of other campuses are as far as those of another school; what belongs to no campus is
/// everybody's.
Condition near(const std::string& name, const Actor& actor) {
    if (!actor.campus) return always();
    return access::compare(name + ".campus_id", " = ", actor.campus.value)
           || access::is_null(name + ".campus_id");
}

Condition exists_in(const std::string& tables, Condition condition) {
    condition.sql = "exists (select 1 from " + tables + " where " + condition.sql + ')';
    return condition;
}

/// Who keeps records knows the guardians of his campus; a teacher those of the pupils whom he leads or
/// teaches.
Condition guardian_known(const Question& question, Condition guardianship) {
    const bool keeps = !is_never(registrars(question)) || !is_never(holds<Role::nurse>(question));
    const Condition whose = keeps ? near_pupil(question, "known.pupil_id")
                                  : access::ask(question, type_key<HomeroomTeacherOf>(), "known.pupil_id")
                                        || access::ask(question, type_key<TeachesPupil>(), "known.pupil_id");
    if (is_never(whose)) return never();
    return exists_in("people_guardianship as known", std::move(guardianship) && whose);
}

/// Some record of the person at the actor's school and campus; `lasts` says of which time.
Condition recorded(const Question& question, std::string_view person,
                   Condition (*lasts)(const std::string&, Date)) {
    const Actor& actor = question.actor;
    if (actor.hat != Hat::staff || !actor.school) return never();
    const auto of_school = [&](const std::string& member) {
        return Condition{"known." + member + " = " + std::string(person) + " and known.school_id = ?",
                         {actor.school.value}}
               && lasts("known", question.today);
    };
    return exists_in("people_pupil as known", of_school("person_id") && near("known", actor))
           || exists_in("people_staff_member as known", of_school("person_id") && near("known", actor))
           || guardian_known(question, of_school("guardian_id"));
}

Condition at_any_time(const std::string&, Date) { return always(); }

/// Begun or not: a record is made before the first day.
Condition not_over(const std::string& name, Date today) {
    return access::is_null(name + ".ended_at")
           && (access::is_null(name + ".valid_to")
               || access::compare(name + ".valid_to", " >= ", to_param(today)));
}

/// A record that ended stays known for as long as it is kept: the school must be able to look it up.
Condition known_to_school(const Question& question, std::string_view person) {
    return recorded(question, person, at_any_time);
}

Condition belongs_to_school(const Question& question, std::string_view person) {
    return recorded(question, person, not_over);
}

Roles roles_of(StaffKind kind) {
    Roles roles;
    if (kind == StaffKind::teacher) roles.add(Role::teacher);
    return roles;
}

/// Rows of the person with the school that owns each.
template <class Row, class Visit> void each_record(const Reader& reader, Condition condition, Visit visit) {
    const Entity& entity = reader.catalog().of(type_key<Row>());
    std::vector<Row> rows;
    std::vector<RowMeta> metas;
    rows.reserve(row_limit);  // the addresses that fetch writes to must stay
    reader.fetch(
        entity, {.condition = std::move(condition), .limit = 200},
        [&]() -> void* { return &rows.emplace_back(); }, &metas);
    for (std::size_t i = 0; i < rows.size(); ++i) visit(rows[i], metas[i].school);
}

}  // namespace

void append_seats(const Reader& reader, Id<Person> person, std::vector<Seat>& seats) {
    each_record<StaffMember>(reader, where<&StaffMember::person_id> == person,
                             [&](const StaffMember& member, Id<org::School> school) {
                                 seats.push_back({.hat = Hat::staff,
                                                  .person = person,
                                                  .school = school,
                                                  .campus = member.campus_id.value_or(Id<org::Campus>{}),
                                                  .roles = roles_of(member.kind)});
                             });
    each_record<Guardianship>(reader, where<&Guardianship::guardian_id> == person,
                              [&](const Guardianship& row, Id<org::School> school) {
                                  if (row.custody == Custody::none) return;
                                  seats.push_back({.hat = Hat::guardian, .person = person, .school = school});
                              });
    each_record<Pupil>(reader, where<&Pupil::person_id> == person, [&](const Pupil&, Id<org::School> school) {
        seats.push_back({.hat = Hat::pupil, .person = person, .school = school});
    });
}

Condition near_pupil(const Question& question, const std::string& column) {
    const Actor& actor = question.actor;
    if (actor.hat != Hat::staff || !actor.campus) return always();
    return exists_in("people_pupil as beside",
                     Condition{"beside.id = " + column, {}} && near("beside", actor));
}

Condition holds_today(const Question& question, const std::string& name) {
    const Param today = to_param(question.today);
    return {valid_on(name), {today, today}};
}

Condition own_staff_record(const Question& question, std::string_view column) {
    const Actor& actor = question.actor;
    if (actor.hat != Hat::staff || !actor.person) return never();
    return exists_in(
        "people_staff_member as oneself",
        Condition{"oneself.id = " + std::string(column) + " and oneself.person_id = ?", {actor.person.value}}
            && holds_today(question, "oneself"));
}

Condition registrars(const Question& question) {
    return holds<Role::principal, Role::vice_principal, Role::clerk>(question);
}

void declare_relations(Catalog& catalog) {
    catalog.relation<GuardianOf, Pupil>({"Giám hộ của học sinh", "Guardian of the pupil"});
    catalog.provide<GuardianOf>(guardian_of);
    catalog.relation<CustodianOf, Pupil>({"Giám hộ có toàn quyền nuôi dưỡng", "Guardian with full custody"});
    catalog.provide<CustodianOf>(custodian_of);
    catalog.relation<PupilHimself, Pupil>({"Chính học sinh", "The pupil himself"});
    catalog.provide<PupilHimself>(pupil_himself);
    catalog.relation<KnownToSchool, Person>({"Có hồ sơ ở trường", "Known to the school"});
    catalog.provide<KnownToSchool>(known_to_school);
    catalog.relation<BelongsToSchool, Person>({"Đang có hồ sơ ở trường", "Belongs to the school"});
    catalog.provide<BelongsToSchool>(belongs_to_school);
    // Answered by whoever knows classes and who teaches them.
    catalog.relation<HomeroomTeacherOf, Pupil>(
        {"Giáo viên chủ nhiệm của học sinh", "Homeroom teacher of the pupil"});
    catalog.relation<TeachesPupil, Pupil>({"Giáo viên dạy học sinh", "Teaches the pupil"});
}

}  // namespace truong::people
