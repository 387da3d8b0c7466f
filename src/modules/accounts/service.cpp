#include "modules/accounts/service.hpp"

#include "modules/accounts/guards.hpp"
#include "platform/access/codes.hpp"
#include "platform/access/credentials.hpp"
#include "platform/access/door.hpp"
#include "platform/access/limits.hpp"
#include "platform/access/sessions.hpp"
#include "platform/privacy/references.hpp"
#include "platform/services.hpp"

namespace truong::accounts {

namespace {

[[noreturn]] void refuse_help(std::string_view code) {
    throw Problem(ProblemKind::forbidden, {{.path = "id", .code = std::string(code)}});
}

bool is_taken(const Reader& reader, const std::string& user_name) {
    return reader.unscoped("a user name is taken, whoever has it")
        .exists<Account>(where<&Account::user_name> == user_name);
}

std::string free_user_name(const Reader& reader, const std::string& full_name) {
    const std::string name = proposed_user_name(full_name);
    if (!is_taken(reader, name)) return name;
    // Of a common name many are taken: they are asked for together.
    constexpr int at_once = 50;
    const Reader all = reader.unscoped("a user name is taken, whoever has it");
    for (int first = 2;; first += at_once) {
        std::vector<std::string> numbered;
        for (int i = 0; i < at_once; ++i) numbered.push_back(name + std::to_string(first + i));
        std::set<std::string> taken;
        for (const Account& one : all.all<Account>(where<&Account::user_name>.in(numbered)))
            taken.insert(one.user_name);
        for (const std::string& one : numbered)
            if (!taken.contains(one)) return one;
    }
}

template <auto normal>
std::string stored_form(const std::string& typed, std::string_view path, std::string_view code) {
    const auto form = normal(typed);
    if (!form) throw Problem(ProblemKind::invalid, {{.path = std::string(path), .code = std::string(code)}});
    return *form;
}

/// Who shares a number is asked for by it together: a stranger could try there what opens the other. That
/// two of a family share one, the school says.
void require_own_phone(const Reader& reader, const std::string& phone) {
    const Reader all = reader.unscoped("a number that another account bears, whoever can see it");
    if (all.exists<Account>(where<&Account::phone> == phone))
        throw Problem(ProblemKind::conflict, {{.path = "phone", .code = "phone_by_school"}});
}

/// The account, if the actor may help its holder; who has no part in it finds none.
Account account_to_help(Tx& tx, Id<Account> id, const std::string& reason) {
    if (reason.empty()) throw Problem(ProblemKind::invalid, {{.path = "Change-Reason", .code = "required"}});
    const Account account = tx.get(id);
    if (tx.actor().hat == Hat::system) return account;
    if (tx.actor().account == id) refuse_help("not_for_oneself");
    if (!may_recover_person(tx, account.holder_id) || !may_help_account(tx, id)) refuse_help("may_not_help");
    return account;
}

std::string issue_way_in(Tx& tx, const Account& account) {
    const access::Ledger ledger = access::ledger_of(tx);
    const bool begun = access::credential_of(ledger, account.id).has_value();
    return access::issue_code(
        ledger, {.account = account.id,
                 .purpose = begun ? access::CodePurpose::recovery : access::CodePurpose::activation,
                 .expires_at = {tx.now().ms + access::code_life_ms},
                 .by = tx.actor().account});
}

void keep_findings(const Tx& tx, const Findings& findings, OpenedAccount& opened) {
    for (const Finding& finding : findings)
        opened.findings.push_back({.path = finding.path,
                                   .code = finding.code,
                                   .message_vi = sentence_vi(tx.catalog(), finding),
                                   .message_en = sentence_en(tx.catalog(), finding)});
}

OpenedAccount open_with_code(Tx& tx, const NewAccount& wanted) {
    OpenedAccount opened{.person_id = wanted.person_id};
    try {
        tx.attempt([&] {
            const Account account = open_account(tx, wanted);
            opened.code = issue_way_in(tx, account);
            opened.account_id = account.id;
            opened.user_name = account.user_name;
            opened.expires_at = Instant{tx.now().ms + access::code_life_ms};
        });
    } catch (const Problem& problem) {
        if (problem.kind() == ProblemKind::unavailable || problem.kind() == ProblemKind::internal) throw;
        opened = {.person_id = wanted.person_id};
        keep_findings(tx, problem.findings(), opened);
    }
    return opened;
}

}  // namespace

void note_help(Tx& tx, const Account& account, HelpKind kind, const std::string& reason) {
    const Id<people::Person> by = tx.actor().person;
    tx.as_system("help leaves a trace, whoever gives it", [&] {
        tx.put(AccountHelp{.account_id = account.id,
                           .person_id = account.holder_id,
                           .kind = kind,
                           .reason = reason,
                           .by_id = by ? std::optional(by) : std::nullopt,
                           .at = tx.now()});
    });
}

HelpKind help_towards(AccountState state) {
    switch (state) {
        case AccountState::active: return HelpKind::unlock;
        case AccountState::locked: return HelpKind::lock;
        default: return HelpKind::close;
    }
}

Account open_account(Tx& tx, const NewAccount& wanted) {
    const people::Person person = tx.get(wanted.person_id);
    Account account{.holder_id = person.id};
    account.user_name = wanted.user_name
                            ? stored_form<normal_user_name>(*wanted.user_name, "user_name", "user_name_form")
                            : free_user_name(tx, person.full_name);
    if (wanted.phone) account.phone = stored_form<normal_phone>(*wanted.phone, "phone", "phone_form");
    require_new_account(tx, account);
    account = tx.put(account);
    note_help(tx, account, HelpKind::opened, "");
    return account;
}

std::vector<OpenedAccount> open_accounts(Tx& tx, const NewAccounts& wanted) {
    std::vector<OpenedAccount> opened;
    for (const NewAccount& account : wanted.accounts) opened.push_back(open_with_code(tx, account));
    return opened;
}

Account correct_account(Tx& tx, const AccountCorrection& wanted) {
    Account account = tx.get(wanted.id);
    const bool own = tx.actor().account == account.id && !tx.actor().scopes;
    if (own && wanted.user_name) refuse_help("not_for_oneself");
    if (!own && !(may_recover_person(tx, account.holder_id) && may_help_account(tx, account.id)))
        refuse_help("may_not_help");
    if (wanted.user_name)
        account.user_name = stored_form<normal_user_name>(*wanted.user_name, "user_name", "user_name_form");
    if (wanted.phone) {
        const std::string phone = stored_form<normal_phone>(*wanted.phone, "phone", "phone_form");
        if (own && phone != account.phone) require_own_phone(tx, phone);
        account.phone = phone;
    }
    if (wanted.language) account.language = *wanted.language;
    tx.as_system("the holder, or a helper who was judged", [&] { tx.put(account); });
    return account;
}

OneTimeCode issue_recovery(Tx& tx, Id<Account> id, const std::string& reason) {
    const Account account = account_to_help(tx, id, reason);
    if (account.state == AccountState::closed) refuse_help("account_closed");
    note_help(tx, account, HelpKind::recovery, reason);
    return {.account_id = id,
            .user_name = account.user_name,
            .code = issue_way_in(tx, account),
            .expires_at = {tx.now().ms + access::code_life_ms}};
}

void set_state(Tx& tx, Id<Account> id, AccountState state, const std::string& reason) {
    Account account = account_to_help(tx, id, reason);
    // What was closed for good is opened again only by those who run the server.
    const bool reopens = account.state == AccountState::closed && state != AccountState::closed;
    if (reopens && tx.actor().hat != Hat::system && !is_server_administrator(tx))
        refuse_help("account_closed");
    account.state = state;
    tx.as_system("the helper was judged", [&] { tx.put(account); });
    note_help(tx, account, help_towards(state), reason);
}

void reset_second_factor(Tx& tx, Id<Account> id, const std::string& reason) {
    const Account account = account_to_help(tx, id, reason);
    const access::Ledger ledger = access::ledger_of(tx);
    access::turn_off_totp(ledger, id);
    access::revoke_sessions(ledger, id, 0);
    tx.store().services().door->changed();
    note_help(tx, account, HelpKind::second_factor_reset, reason);
}

JoinedPersons join_person(Tx& tx, const JoinPerson& wanted) {
    const Id<Account> own = tx.actor().account;
    const access::Ledger ledger = access::ledger_of(tx);
    const auto code = access::find_code(ledger, wanted.code, {access::CodePurpose::activation});
    // An account that is in use already has a holder of its own, who gave no consent.
    const bool waits = code && code->account != own && !access::credential_of(ledger, code->account)
                       && tx.get(code->account).state == AccountState::active;
    if (!waits || persons_of(tx, own).empty() || !access::use_code(ledger, *code))
        throw Problem(ProblemKind::invalid, {{.path = "code", .code = "code_not_valid"}});
    JoinedPersons joined;
    tx.as_system("school and holder agree: one gave the code, the other brought it", [&] {
        const auto persons = persons_of(tx, code->account);
        for (const AccountPerson& link :
             tx.all<AccountPerson>(where<&AccountPerson::account_id> == code->account))
            tx.end(link.id);
        tx.end(code->account);
        for (const Id<people::Person> person : persons) {
            tx.put(AccountPerson{.account_id = own, .person_id = person});
            ++joined.persons;
        }
    });
    return joined;
}

void erase_access_of(Tx& tx, std::int64_t person) {
    if (privacy::known_to_others(tx, person)) return;  // for another school he still signs in
    constexpr std::string_view ground = "the account of an erased person";
    const Reader all = tx.unscoped("everything that leads to an account goes with it");
    const auto erase_all = [&](const auto& rows, const Entity& entity) {
        for (const auto& row : rows) tx.erase_row(entity, row.id.value, ground);
    };
    for (const Account& account : all.all<Account>(
             {.condition = where<&Account::holder_id> == Id<people::Person>{person}, .with_ended = true})) {
        access::forget_account(access::ledger_of(tx), account.id);
        tx.store().services().door->changed();
        tx.as_system("an erasure was decided", [&] {
            erase_all(all.all<AccountPerson>(
                          {.condition = where<&AccountPerson::account_id> == account.id, .with_ended = true}),
                      tx.catalog().of(type_key<AccountPerson>()));
            erase_all(
                all.all<ExternalIdentity>(
                    {.condition = where<&ExternalIdentity::account_id> == account.id, .with_ended = true}),
                tx.catalog().of(type_key<ExternalIdentity>()));
        });
    }
}

}  // namespace truong::accounts
