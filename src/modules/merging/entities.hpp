#pragma once
#include "modules/merging/api.hpp"

namespace truong::merging {

void declare(Catalog& catalog);
void declare_messages(Catalog& catalog);
void declare_sentences(Catalog& catalog);

/// A record that went into another comes back by the undo of its merge or by a split, not by the undo of the
/// bare change set: that would leave what only the server writes where it is.
void keep_merges_whole(Tx& tx, const std::vector<std::int64_t>& rows, const Entity& entity);
template <class Row> void keep_merges_of(Tx& tx, const std::vector<std::int64_t>& rows) {
    keep_merges_whole(tx, rows, tx.catalog().of(type_key<Row>()));
}

}  // namespace truong::merging
