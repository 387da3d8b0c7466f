// Codes for letters on paper, and how far those who got one have come.
#include "modules/accounts/guards.hpp"
#include "modules/accounts/rows.hpp"
#include "modules/accounts/service.hpp"
#include "modules/accounts/standing.hpp"
#include "platform/access/codes.hpp"
#include "platform/access/credentials.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::accounts {

namespace {

[[noreturn]] void refuse_letter_for(std::string_view code) {
    throw Problem(ProblemKind::forbidden, {{.path = "person_id", .code = std::string(code)}});
}

Account account_for_letter(Tx& tx, Id<people::Person> person) {
    const auto known = account_of(tx, person);
    if (!known) return open_account(tx, {.person_id = person});
    const Account account = *Everywhere(tx).reader.first<Account>(where<&Account::id> == *known);
    if (tx.actor().hat == Hat::system) return account;
    if (tx.actor().account == account.id) refuse_letter_for("not_for_oneself");
    if (!may_recover_person(tx, account.holder_id) || !may_help_account(tx, account.id))
        refuse_letter_for("may_not_help");
    return account;
}

}  // namespace

std::optional<WayIn> way_in_of(const Reader& reader, Id<Account> id) {
    const Everywhere all(reader);
    const auto account = all.reader.first<Account>(where<&Account::id> == id);
    if (!account) return std::nullopt;
    return WayIn{.account_id = id,
                 .user_name = account->user_name,
                 .state = account->state,
                 .entered = access::credential_of(access::ledger_of(reader), id).has_value()};
}

std::optional<WayIn> way_in_of(const Reader& reader, Id<people::Person> person) {
    const auto account = account_of(reader, person);
    return account ? way_in_of(reader, *account) : std::nullopt;
}

std::set<Id<people::Person>> entered_of(const Reader& reader, const std::set<Id<people::Person>>& persons) {
    const Everywhere all(reader);
    std::map<Id<Account>, std::vector<Id<people::Person>>> speaks;
    for (const Account& own : rows_of<&Account::holder_id>(all.reader, persons))
        speaks[own.id].push_back(own.holder_id);
    for (const AccountPerson& link : rows_of<&AccountPerson::person_id>(all.reader, persons))
        speaks[link.account_id].push_back(link.person_id);
    std::set<Id<people::Person>> entered;
    for (const auto& [account, whom] : speaks)
        if (access::credential_of(access::ledger_of(reader), account))
            entered.insert(whom.begin(), whom.end());
    return entered;
}

Condition has_entered(std::string_view person) {
    const std::string column(person);
    return {"(exists (select 1 from accounts_account as e join credential as c on c.account_id = e.id where "
            "e.ended_at is null and e.holder_id = "
                + column
                + ") or exists (select 1 from accounts_account_person as e join credential as c on "
                  "c.account_id = e.account_id where e.ended_at is null and e.person_id = "
                + column + "))",
            {}};
}

LetterCode issue_letter_code(Tx& tx, Id<people::Person> person, std::int64_t life_ms) {
    const Account account = account_for_letter(tx, person);
    if (account.state != AccountState::active) refuse_letter_for("account_closed");
    const access::Ledger ledger = access::ledger_of(tx);
    // A letter lies about: it opens nothing that somebody uses already.
    if (access::credential_of(ledger, account.id)) refuse_letter_for("account_entered");
    note_help(tx, account, HelpKind::letter, "");
    LetterCode letter{.account_id = account.id,
                      .user_name = account.user_name,
                      .code = {},
                      .expires_at = {tx.now().ms + life_ms}};
    letter.code = access::issue_code(ledger, {.account = account.id,
                                              .purpose = access::CodePurpose::activation,
                                              .expires_at = letter.expires_at,
                                              .by = tx.actor().account});
    return letter;
}

void void_letter_codes(Tx& tx, Id<people::Person> person) {
    const auto way = way_in_of(tx, person);
    if (!way || way->entered || !access::void_ways_in(access::ledger_of(tx), way->account_id)) return;
    const Everywhere all(tx);
    if (const auto account = all.reader.first<Account>(where<&Account::id> == way->account_id))
        note_help(tx, *account, HelpKind::codes_void, "");
}

}  // namespace truong::accounts
