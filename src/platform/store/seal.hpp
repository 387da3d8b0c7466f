#pragma once
// The hash chain over the change log. It is closed a little after the writing, so that no two transactions
// wait for the end of one chain; who changes a sealed line afterwards is found by verify.
#include <optional>

#include "platform/store/store.hpp"

namespace truong::store {

/// Seals what is settled and not yet sealed; gives the number of lines. Safe from several processes.
std::int64_t seal(const Store& store);

struct ChainFault {
    std::int64_t seal = 0;  // the first link that does not fit
};
/// The last link, to be kept outside the database: a chain that is cut off behind it is found out.
struct SealHead {
    std::int64_t number = 0;  // 0: there is none
    std::string hash;
};
SealHead head(const Store& store);
/// Recomputes the whole chain; nothing: every line is as it was sealed, and the anchor is part of it.
std::optional<ChainFault> verify_chain(const Store& store, const SealHead& anchor = {});

}  // namespace truong::store
