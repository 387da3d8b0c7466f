#include "app/people_of_command.hpp"

namespace truong::app {

namespace {

Role role_option(Arguments& arguments) {
    Role role{};
    if (!codecs::store_choice(role, arguments.required("--role")))
        throw Usage("--role principal | vice_principal | administrator | clerk | teacher | nurse | …");
    return role;
}

std::optional<Date> day_option(Arguments& arguments, std::string_view name) {
    const auto typed = arguments.option(name);
    if (!typed) return std::nullopt;
    const auto day = parse_date(*typed);
    if (!day) throw Usage(std::string(name) + " 2026-09-05");
    return day;
}

[[noreturn]] void unknown(std::string_view option) {
    throw Problem(ProblemKind::invalid, {{.path = std::string(option), .code = "missing_target"}});
}

Id<org::School> school_coded(const Reader& reader, const std::string& code) {
    const auto school = reader.first<org::School>(where<&org::School::code> == code);
    if (!school) unknown("--school");
    return school->id;
}

people::StaffKind kind_for(Role role) {
    if (role == Role::principal || role == Role::vice_principal) return people::StaffKind::leader;
    return role == Role::teacher ? people::StaffKind::teacher : people::StaffKind::employee;
}

void post(Tx& tx, Id<people::Person> person, const NewcomerPlan& plan) {
    accounts::OfficerPost made{.person_id = person, .valid_from = tx.today()};
    if (plan.administrator) made.role = Role::administrator;
    if (plan.appraiser) made.role = Role::appraiser;
    if (plan.authority) {
        const auto unit = tx.first<org::Unit>(where<&org::Unit::code> == *plan.authority);
        if (!unit) unknown("--authority");
        made.unit_id = unit->id;
    }
    tx.put(made);
}

}  // namespace

AppointmentPlan appointment_plan(Arguments& arguments) {
    AppointmentPlan plan{.school = arguments.required("--school"), .role = role_option(arguments)};
    plan.decision = arguments.option("--decision", "");
    plan.from = day_option(arguments, "--from");
    plan.to = day_option(arguments, "--to");
    if (plan.role == Role::appraiser) throw Usage("--role appraiser: --authority");
    return plan;
}

NewcomerPlan newcomer_plan(Arguments& arguments) {
    NewcomerPlan plan{.full_name = arguments.required("--person"),
                      .administrator = arguments.flag("--administrator"),
                      .authority = arguments.option("--authority")};
    const bool at_school = !plan.administrator && !plan.authority;
    if (at_school) plan.at_school = appointment_plan(arguments);
    if (plan.administrator && plan.authority) throw Usage("--administrator | --authority | --school");
    if (plan.authority) {
        const auto role = arguments.option("--role");
        plan.appraiser = role == "appraiser";
        if (role && !plan.appraiser) throw Usage("--authority … --role appraiser");
    }
    return plan;
}

Id<people::Person> add_newcomer(Tx& tx, const NewcomerPlan& plan) {
    const Id<people::Person> person = tx.put(people::Person{.full_name = plan.full_name}).id;
    if (plan.at_school)
        appoint(tx, person, *plan.at_school);
    else
        post(tx, person, plan);
    return person;
}

void appoint(Tx& tx, Id<people::Person> person, const AppointmentPlan& plan) {
    const Date from = plan.from.value_or(tx.today());
    tx.in_school(school_coded(tx, plan.school), [&] {
        if (!tx.exists<people::StaffMember>(where<&people::StaffMember::person_id> == person))
            tx.put(people::StaffMember{
                .person_id = person, .kind = kind_for(plan.role), .valid_from = std::min(from, tx.today())});
        // A teacher is one by his record, not by an appointment.
        if (plan.role == Role::teacher) return;
        tx.put(accounts::Appointment{.person_id = person,
                                     .role = plan.role,
                                     .decision = plan.decision,
                                     .valid_from = from,
                                     .valid_to = plan.to});
    });
}

}  // namespace truong::app
