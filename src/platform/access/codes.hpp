#pragma once
// Texts that open once: a letter to a new account, a way back in, the reserve of a second factor, the
// ticket between a shared telephone number and the person meant, and the key of a new server.
#include <initializer_list>
#include <optional>

#include "platform/access/secrets.hpp"

namespace truong::access {

/// setup: of nobody yet, it founds the first school of an installation.
enum class CodePurpose { activation, recovery, backup, ticket, setup };

struct CodeGrant {
    Id<accounts::Account> account;
    CodePurpose purpose = CodePurpose::activation;
    Instant expires_at;
    Id<accounts::Account> by = {};  // who issued it; zero: the holder himself, or the command line
};

/// The text, which is shown once and stored nowhere. A new activation, recovery or setup code voids the ones
/// before.
std::string issue_code(const Ledger& ledger, const CodeGrant& grant);

struct UsableCode {
    std::int64_t id = 0;
    Id<accounts::Account> account;
    CodePurpose purpose = CodePurpose::activation;
};
/// Neither used nor too old, and of one of these purposes.
std::optional<UsableCode> find_code(const Ledger& ledger, std::string_view typed,
                                    std::initializer_list<CodePurpose> purposes);
/// Why a code opens nothing, to whoever holds it: it is on the paper in his hand. `unknown` is also one that
/// a newer letter replaced.
enum class CodeEnd { unknown, used, expired };
CodeEnd end_of_code(const Ledger& ledger, std::string_view typed,
                    std::initializer_list<CodePurpose> purposes);
/// What would still make a password or choose an account: void once another password is set, or once the
/// account leads to more than when it was made. Gives whether a code was there.
bool void_ways_in(const Ledger& ledger, Id<accounts::Account> account);
/// False where another request was faster.
bool use_code(const Ledger& ledger, const UsableCode& code);

}  // namespace truong::access
