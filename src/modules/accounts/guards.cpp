#include "modules/accounts/guards.hpp"

#include <algorithm>

#include "modules/accounts/rows.hpp"
#include "modules/accounts/service.hpp"
#include "platform/access/codes.hpp"
#include "platform/access/credentials.hpp"
#include "platform/access/door.hpp"
#include "platform/access/sessions.hpp"
#include "platform/access/tokens.hpp"
#include "platform/services.hpp"
#include "platform/store/logged.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::accounts {

namespace {

[[noreturn]] void refuse(std::string path, std::string_view code) {
    throw Problem(ProblemKind::forbidden, {{.path = std::move(path), .code = std::string(code)}});
}

bool by_system(const Tx& tx) { return tx.actor().hat == Hat::system; }

/// What was known of somebody's seats is looked up again.
void seats_changed(const Tx& tx) { tx.store().services().door->changed(); }

/// Nobody is spoken for by two accounts: neither would be traced by the other's help.
void require_unspoken(const Reader& reader, Id<people::Person> person, std::string path) {
    if (account_of(reader, person))
        throw Problem(ProblemKind::conflict, {{.path = std::move(path), .code = "person_has_account"}});
}

/// Whoever does not sign in any more does not stay signed in.
void close_sessions(const Tx& tx, const std::vector<Owned<Account>>& told,
                    const std::vector<std::int64_t>& ids) {
    for (const std::int64_t id : ids) {
        const bool active = std::any_of(told.begin(), told.end(), [&](const Owned<Account>& owned) {
            return owned.row.id.value == id && !owned.ended && owned.row.state == AccountState::active;
        });
        if (!active) access::revoke_sessions(access::ledger_of(tx), {id}, 0);
    }
}

std::optional<std::string> text_before(const Tx& tx, TypeKey type, std::int64_t row,
                                       std::string_view member) {
    return store::logged_text(tx, tx.catalog().of(type), row, member);
}

/// Whether help of this transaction says that the account is to be so. Ids are ordered by time.
bool state_is_traced(const Tx& tx, const Account& account) {
    const std::vector<AccountHelp> given =
        Everywhere(tx).reader.all<AccountHelp>((where<&AccountHelp::account_id> == account.id)
                                               && (where<&AccountHelp::kind> == help_towards(account.state)));
    return std::any_of(given.begin(), given.end(),
                       [&](const AccountHelp& help) { return help.id.value > tx.change_set(); });
}

/// An undo would lock and open without a reason, without a trace, and what was closed for good.
void require_state_by_service(const Tx& tx, const Account& account) {
    const auto before = text_before(tx, type_key<Account>(), account.id.value, "state");
    if (before && *before != name_of(account.state) && !state_is_traced(tx, account))
        refuse("state", "by_service_only");
}

void guard_account(const Tx& tx, const Owned<Account>& told) {
    const Account& account = told.row;
    if (told.ended) {  // by undoing that it was opened
        if (!may_help_person(tx, account.holder_id)) refuse("holder_id", "may_not_help");
        if (access::credential_of(access::ledger_of(tx), account.id)) refuse({}, "by_service_only");
        return;
    }
    require_state_by_service(tx, account);
    require(check_names(account));
    const Reader all = tx.unscoped("a person has one account, whoever can see it");
    if (all.exists<AccountPerson>(where<&AccountPerson::person_id> == account.holder_id))
        throw Problem(ProblemKind::conflict, {{.path = "holder_id", .code = "person_has_account"}});
    const bool own = account.id == tx.actor().account && account.holder_id == tx.actor().person;
    if (!own && !may_help_account(tx, account.id)) refuse("holder_id", "may_not_help");
}

bool knows_everybody(const Reader& reader, Id<Account> account) {
    const auto persons = persons_of(reader, account);
    return std::all_of(persons.begin(), persons.end(),
                       [&](const Id<people::Person> person) { return may_recover_person(reader, person); });
}

/// A link that led to another account would end there without a word to its holder.
void require_same_ends(const Tx& tx, const AccountPerson& link) {
    const auto moved = [&](std::string_view member, std::string_view prefix, std::int64_t id) {
        std::string now;
        append_id(now, prefix, id);
        return text_before(tx, type_key<AccountPerson>(), link.id.value, member).value_or(now) != now;
    };
    if (moved("account_id", "acc", link.account_id.value) || moved("person_id", "per", link.person_id.value))
        refuse({}, "link_stays");
}

/// The holder reads in his account who was put into it, or taken out.
void trace_link(Tx& tx, const AccountPerson& link, HelpKind kind) {
    const Everywhere all(tx);
    if (const auto account = all.reader.first<Account>(where<&Account::id> == link.account_id))
        note_help(tx, *account, kind, "");
}

void guard_ended_link(Tx& tx, const AccountPerson& link) {
    if (link.account_id == tx.actor().account && !tx.actor().scopes) return;
    if (!may_help_person(tx, link.person_id)) refuse("person_id", "may_not_help");
    if (!may_help_account(tx, link.account_id)) refuse("account_id", "may_not_help");
    trace_link(tx, link, HelpKind::unlinked);
}

void guard_link(Tx& tx, const AccountPerson& link) {
    require_same_ends(tx, link);
    const Reader all = tx.unscoped("a person has one account, whoever can see it");
    if (all.exists<Account>(where<&Account::holder_id> == link.person_id))
        throw Problem(ProblemKind::conflict, {{.path = "person_id", .code = "person_has_account"}});
    // Otherwise somebody would take another's seats by taking him into his own account.
    if (!may_help_person(tx, link.person_id)) refuse("person_id", "may_not_help");
    // Into his own account nobody takes anybody without the code, which leaves its trace.
    if (link.account_id == tx.actor().account) refuse("account_id", "not_for_oneself");
    if (!knows_everybody(tx, link.account_id)) refuse("account_id", "holder_must_agree");
    if (!may_help_account(tx, link.account_id)) refuse("account_id", "may_not_help");
    trace_link(tx, link, HelpKind::linked);
}

void void_codes(Tx& tx, const std::vector<Account>& accounts) {
    for (const Account& account : accounts)
        if (access::void_ways_in(access::ledger_of(tx), account.id))
            note_help(tx, account, HelpKind::codes_void, "");
}

/// Of the accounts that speak for these persons.
void void_codes_for(Tx& tx, const std::set<Id<people::Person>>& persons) {
    if (persons.empty()) return;
    const Everywhere all(tx);
    void_codes(tx, rows_of<&Account::holder_id>(all.reader, persons));
    std::set<Id<Account>> linked;
    for (const AccountPerson& link : rows_of<&AccountPerson::person_id>(all.reader, persons))
        linked.insert(link.account_id);
    void_codes(tx, rows_of<&Account::id>(all.reader, linked));
}

template <auto Member> void void_codes_by(Tx& tx, const std::vector<std::int64_t>& rows) {
    std::set<Id<people::Person>> persons;
    for (const auto& owned : told_rows<owner_of<Member>>(tx, rows)) persons.insert(owned.row.*Member);
    void_codes_for(tx, persons);
}

/// Somebody whose telephone is corrected has not become more.
bool stands_as_before(const Tx& tx, const people::StaffMember& member) {
    const auto before = text_before(tx, type_key<people::StaffMember>(), member.id.value, "kind");
    const auto last = text_before(tx, type_key<people::StaffMember>(), member.id.value, "valid_to");
    std::string now;
    if (member.valid_to) now = std::string(iso_text(*member.valid_to).data(), 10);
    return before == name_of(member.kind) && last.value_or("") == now;
}

/// A service does what it is told by whoever holds its token: it gives nobody power.
void require_person(const Tx& tx) {
    if (tx.actor().scopes) refuse({}, "not_by_a_service");
}

bool holds_role(const Reader& reader, const Owned<Delegation>& lent) {
    return Everywhere(reader).reader.exists<Appointment>(
        (where<&Appointment::person_id> == lent.row.from_id) && (where<&Appointment::role> == lent.row.role)
        && access::compare(table_name<Appointment>() + ".school_id", " = ", lent.school.value));
}

}  // namespace

void require_new_account(const Reader& reader, const Account& account) {
    require(check_names(account));
    require_unspoken(reader, account.holder_id, "person_id");
    if (reader.actor().hat != Hat::system && !may_help_person(reader, account.holder_id))
        refuse("person_id", "may_not_help");
}

std::optional<Roles> roles_for_services(const Reader& reader, Id<org::School> school) {
    const Actor& actor = reader.actor();
    if (actor.hat == Hat::system || is_server_administrator(reader)) return std::nullopt;
    if (actor.campus) refuse({}, "not_from_a_campus");
    const Everywhere all(reader);
    Roles appointed;
    for (const Appointment& own : all.reader.all<Appointment>(
             (where<&Appointment::person_id> == actor.person) && where<&Appointment::campus_id>.is_null()
             && access::compare(table_name<Appointment>() + ".school_id", " = ", school.value)))
        if (actor.roles.has(own.role)) appointed.add(own.role);
    if (!appointed.has(Role::principal) && !appointed.has(Role::administrator)) refuse({}, "role_only_lent");
    return appointed;
}

void guard_accounts(Tx& tx, const std::vector<std::int64_t>& rows) {
    const auto told = told_rows<Account>(tx, rows, Which::ended_too);
    for (const Owned<Account>& owned : told)
        if (!by_system(tx)) guard_account(tx, owned);
    close_sessions(tx, told, rows);
    seats_changed(tx);
}

void guard_links(Tx& tx, const std::vector<std::int64_t>& rows) {
    seats_changed(tx);
    void_codes_by<&AccountPerson::person_id>(tx, rows);
    if (by_system(tx)) return;
    for (const Owned<AccountPerson>& owned : told_rows<AccountPerson>(tx, rows, Which::ended_too))
        owned.ended ? guard_ended_link(tx, owned.row) : guard_link(tx, owned.row);
}

void guard_appointments(Tx& tx, const std::vector<std::int64_t>& rows) {
    seats_changed(tx);
    void_codes_by<&Appointment::person_id>(tx, rows);
    if (by_system(tx)) return;
    require_person(tx);
    for (const Owned<Appointment>& owned : told_rows<Appointment>(tx, rows))
        if (!works_at(tx, owned.row.person_id, owned.school))
            throw Problem(ProblemKind::invalid, {{.path = "person_id", .code = "not_of_the_staff"}});
}

void guard_posts(Tx& tx, const std::vector<std::int64_t>& rows) {
    seats_changed(tx);
    void_codes_by<&OfficerPost::person_id>(tx, rows);
    if (by_system(tx)) return;
    require_person(tx);
    for (const Owned<OfficerPost>& owned : told_rows<OfficerPost>(tx, rows)) require(check_post(owned.row));
}

void guard_delegations(Tx& tx, const std::vector<std::int64_t>& rows) {
    seats_changed(tx);
    void_codes_by<&Delegation::to_id>(tx, rows);
    if (by_system(tx)) return;
    require_person(tx);
    for (const Owned<Delegation>& lent : told_rows<Delegation>(tx, rows))
        require(check_delegation(lent.row, {.actor = tx.actor().person,
                                            .held = holds_role(tx, lent),
                                            .to_colleague = works_at(tx, lent.row.to_id, lent.school),
                                            .today = tx.today()}));
}

void void_codes_of_new_staff(Tx& tx, const std::vector<std::int64_t>& rows) {
    std::set<Id<people::Person>> persons;
    for (const Owned<people::StaffMember>& owned : told_rows<people::StaffMember>(tx, rows))
        if (!stands_as_before(tx, owned.row)) persons.insert(owned.row.person_id);
    void_codes_for(tx, persons);
}

void guard_services(Tx& tx, const std::vector<std::int64_t>& rows) {
    // A token says for itself what it may: when the service changes, new ones are issued.
    for (const std::int64_t id : rows) access::revoke_tokens_of_service(access::ledger_of(tx), id);
    seats_changed(tx);
    if (by_system(tx)) return;
    for (const Owned<ServiceAccount>& owned : told_rows<ServiceAccount>(tx, rows)) {
        require_person(tx);
        require(check_service(owned.row, roles_for_services(tx, owned.school)));
    }
}

}  // namespace truong::accounts
