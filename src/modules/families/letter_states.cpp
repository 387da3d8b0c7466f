// What became of letters, told by the accounts that they lead to.
#include "modules/families/entities.hpp"
#include "modules/families/facts.hpp"
#include "platform/store/logged.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::families {

namespace {

constexpr std::string_view told_by_account = "what became of a letter follows from the account";

std::vector<ActivationLetter> issued_for(const Reader& reader,
                                         const std::set<Id<accounts::Account>>& accounts) {
    auto letters = rows_of<&ActivationLetter::account_id>(reader, accounts);
    std::erase_if(letters, [](const ActivationLetter& one) { return one.state != LetterState::issued; });
    return letters;
}

void settle(Tx& tx, ActivationLetter letter, LetterState state) {
    letter.state = state;
    letter.done_at = tx.now();
    tx.put(letter);
}

}  // namespace

void follow_accounts(Tx& tx, const std::vector<std::int64_t>& accounts) {
    std::set<Id<accounts::Account>> ids;
    for (const std::int64_t id : accounts) ids.insert({id});
    tx.everywhere(told_by_account, [&] {
        for (const ActivationLetter& letter : issued_for(tx, ids)) {
            // By the person: an account that was taken over by its holder's other one is no more.
            const auto way = accounts::way_in_of(tx, letter.person_id);
            if (way && way->entered) settle(tx, letter, LetterState::used);
        }
    });
}

void follow_help(Tx& tx, const std::vector<std::int64_t>& helps) {
    std::set<Id<accounts::AccountHelp>> ids;
    for (const std::int64_t id : helps) ids.insert({id});
    tx.everywhere(told_by_account, [&] {
        std::set<Id<accounts::Account>> given;
        for (const auto& help : rows_of<&accounts::AccountHelp::id>(tx, ids))
            if (help.kind == accounts::HelpKind::recovery || help.kind == accounts::HelpKind::codes_void)
                given.insert(help.account_id);
        for (const ActivationLetter& letter : issued_for(tx, given))
            settle(tx, letter, LetterState::replaced);
    });
}

void keep_prints(Tx& tx, const std::vector<std::int64_t>& letters) {
    std::set<Id<ActivationLetter>> ids;
    for (const std::int64_t id : letters) ids.insert({id});
    const Entity& entity = tx.catalog().of(type_key<ActivationLetter>());
    const Field& printed = *entity.find("issued_at");
    tx.everywhere(told_by_account, [&] {
        for (const ActivationLetter& letter : rows_of<&ActivationLetter::id>(tx, ids)) {
            if (letter.issued_at && letter.issued_at->ms == tx.now().ms) continue;
            const auto before = store::logged_text(tx, entity, letter.id.value, "issued_at");
            if (!before || before->empty()) continue;
            if (wire_text(printed, &letter) != *before)
                refuse(ProblemKind::conflict, "", "letters_not_undoable");
            const auto was = store::logged_text(tx, entity, letter.id.value, "state");
            if (letter.state == LetterState::issued && was && *was != name_of(LetterState::issued))
                settle(tx, letter, LetterState::replaced);
        }
    });
}

int expire_letters(Tx& tx) {
    int expired = 0;
    const Condition over = (where<&ActivationLetter::state> == LetterState::issued)
                           && (where<&ActivationLetter::valid_until> < tx.today());
    for (const ActivationLetter& letter :
         tx.all<ActivationLetter>(Selection{.condition = over, .limit = row_limit - 1})) {
        settle(tx, letter, LetterState::expired);
        ++expired;
    }
    return expired;
}

}  // namespace truong::families
