// Who may see and change what, as conditions.
#include "modules/accounts/entities.hpp"

namespace truong::accounts {

namespace {

const std::string account_table = table_name<Account>();
const std::string link_table = table_name<AccountPerson>();

Condition exists_in(const std::string& table, Condition condition) {
    condition.sql = "exists (select 1 from " + table + " where " + condition.sql + ')';
    return condition;
}

Condition not_in(const std::string& table, Condition condition) {
    condition.sql = "not exists (select 1 from " + table + " where " + condition.sql + ')';
    return condition;
}

Condition same(const std::string& left, std::string_view right) {
    return {left + " = " + std::string(right), {}};
}

/// A record that is neither ended nor over; one that begins later counts, for accounts are opened before the
/// first day. Every subquery names its table anew: the column asked about may belong to the same table.
Condition current(const std::string& name, Date today) {
    return access::is_null(name + ".ended_at")
           && (access::is_null(name + ".valid_to")
               || access::compare(name + ".valid_to", " >= ", to_param(today)));
}

/// Whoever works at one campus helps the people of that campus, and those of the whole school.
Condition at_campus(const std::string& name, const Actor& actor) {
    if (!actor.campus) return always();
    return access::compare(name + ".campus_id", " = ", actor.campus.value)
           || access::is_null(name + ".campus_id");
}

Condition records_of_school(const Question& question, std::string_view person) {
    const Actor& actor = question.actor;
    const auto here = [&](const std::string& name) {
        return access::compare(name + ".school_id", " = ", actor.school.value)
               && current(name, question.today);
    };
    const Condition of_campus = !actor.campus
                                    ? always()
                                    : exists_in("people_pupil as ward", same("ward.id", "stands.pupil_id")
                                                                            && at_campus("ward", actor));
    return exists_in("people_pupil as pupil",
                     same("pupil.person_id", person) && here("pupil") && at_campus("pupil", actor))
           || exists_in("people_staff_member as works",
                        same("works.person_id", person) && here("works") && at_campus("works", actor))
           || exists_in("people_guardianship as stands",
                        same("stands.guardian_id", person) && here("stands") && of_campus);
}

/// An appraiser looks at schools and appoints nobody.
bool is_supervisor(const Actor& actor) {
    return actor.hat == Hat::officer && !actor.roles.has(Role::appraiser);
}

/// Those who run schools below; the rest of a school is helped by the school.
Condition leaders_below(const Question& question, std::string_view person) {
    if (!is_supervisor(question.actor)) return never();
    const Condition below = access::ask(question, type_key<org::OfficerAbove>(), "works.school_id");
    if (is_never(below)) return below;
    return exists_in("people_staff_member as works",
                     same("works.person_id", person) && current("works", question.today)
                         && access::compare("works.kind", " = ", to_param(people::StaffKind::leader))
                         && below);
}

/// The pupils of the actor's class and their families; whoever may do more than he is kept from him by
/// may_help.
Condition of_homeroom(const Question& question, std::string_view person) {
    const auto led = [&](const std::string& pupil) {
        return access::ask(question, type_key<people::HomeroomTeacherOf>(), pupil);
    };
    const Condition pupil = led("pupil.id"), ward = led("stands.pupil_id");
    if (is_never(pupil)) return pupil;
    return exists_in("people_pupil as pupil",
                     same("pupil.person_id", person) && current("pupil", question.today) && pupil)
           || exists_in("people_guardianship as stands",
                        same("stands.guardian_id", person) && current("stands", question.today) && ward);
}

Condition may_recover(const Question& question, std::string_view person) {
    if (!is_never(server_administrator(question))) return always();
    if (!is_never(people::registrars(question))) return records_of_school(question, person);
    return leaders_below(question, person) || of_homeroom(question, person);
}

template <auto Member> Condition own_account(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat != Hat::none && actor.account ? where<Member> == actor.account : never();
}

template <auto Member> Condition own_person(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat != Hat::none && actor.person ? where<Member> == actor.person : never();
}

/// The member is no person whom the actor himself signs in for, whichever of them he acts as now.
template <auto Member> Condition not_oneself(const Question& question) {
    const Actor& actor = question.actor;
    const std::string person = column<Member>();
    Condition other = always();
    if (actor.person) other = where<Member> != actor.person;
    if (!actor.account) return other;
    return std::move(other)
           && not_in(account_table,
                     (where<&Account::id> == actor.account) && same(account_table + ".holder_id", person))
           && not_in(link_table, (where<&AccountPerson::account_id> == actor.account)
                                     && same(link_table + ".person_id", person)
                                     && access::is_null(link_table + ".ended_at"));
}

const std::vector<Role> below_vice_principal{
    Role::clerk, Role::teacher, Role::nurse, Role::accountant, Role::librarian, Role::cook, Role::technician};

/// What the actor may appoint people to at the school that owns the row.
Condition roles_to_give(const Question& question) {
    if (!is_never(server_administrator(question))) return where<&Appointment::role> != Role::appraiser;
    std::vector<Role> roles = below_vice_principal;
    if (!is_never(holds<Role::principal, Role::administrator>(question)))
        roles.push_back(Role::vice_principal);
    if (!is_never(holds<Role::principal, Role::administrator, Role::vice_principal>(question)))
        return where<&Appointment::role>.in(roles);
    if (!is_supervisor(question.actor)) return never();
    return where<&Appointment::role>.in({Role::principal, Role::vice_principal, Role::administrator})
           && related_school<org::OfficerAbove, Appointment>(question);
}

}  // namespace

Condition account_readers(const Question& question) {
    const Condition linked = related<MayRecover, &AccountPerson::person_id>(question);
    Condition through_person = never();
    if (!is_never(linked))
        through_person = exists_in(link_table, same(link_table + ".account_id", account_table + ".id")
                                                   && access::is_null(link_table + ".ended_at") && linked);
    return own_account<&Account::id>(question) || related<MayRecover, &Account::holder_id>(question)
           || through_person;
}

Condition account_writers(const Question& question) {
    return related<MayRecover, &Account::holder_id>(question);
}

Condition link_readers(const Question& question) {
    return own_account<&AccountPerson::account_id>(question) || link_writers(question);
}

Condition link_writers(const Question& question) {
    return related<MayRecover, &AccountPerson::person_id>(question);
}

Condition help_readers(const Question& question) {
    return own_account<&AccountHelp::account_id>(question)
           || related<MayRecover, &AccountHelp::person_id>(question);
}

Condition appointment_readers(const Question& question) {
    return any_of<any_staff, own_person<&Appointment::person_id>,
                  related_school<org::OfficerAbove, Appointment>, server_administrator>(question);
}

Condition appointers(const Question& question) {
    return roles_to_give(question) && not_oneself<&Appointment::person_id>(question);
}

Condition post_readers(const Question& question) {
    return any_of<own_person<&OfficerPost::person_id>, server_administrator>(question);
}

Condition post_writers(const Question& question) {
    return server_administrator(question) && not_oneself<&OfficerPost::person_id>(question);
}

Condition delegation_readers(const Question& question) {
    return any_of<any_staff, own_person<&Delegation::to_id>, related_school<org::OfficerAbove, Delegation>,
                  server_administrator>(question);
}

Condition delegation_writers(const Question& question) {
    const Actor& actor = question.actor;
    if (actor.hat != Hat::staff) return never();
    // That a principal only ends what others lent is kept by a hook, which sees what a condition cannot.
    return holds<Role::principal>(question)
           || (own_person<&Delegation::from_id>(question) && not_oneself<&Delegation::to_id>(question));
}

Condition identity_readers(const Question& question) {
    return any_of<own_account<&ExternalIdentity::account_id>, server_administrator>(question);
}

Condition service_keepers(const Question& question) {
    return any_of<holds<Role::principal, Role::administrator>, server_administrator>(question);
}

void declare_access(Catalog& catalog) {
    catalog.relation<MayRecover, people::Person>(
        {"Được giúp lấy lại tài khoản của người", "May give the person a new way in"});
    catalog.provide<MayRecover>(may_recover);
}

}  // namespace truong::accounts
