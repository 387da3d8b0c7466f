#pragma once
// Rows of an official list that are in no period yet: what a reference part adds.
#include <map>

#include "platform/store/tx.hpp"

namespace truong {

/// Ended rows count as present too: somebody removed them on purpose. A row counts as present when one of the
/// same key shares a day with it, so that what somebody changed stays as it is.
template <class Row, class Key> class MissingRows {
public:
    MissingRows(Tx& tx, Key key_of) : tx_(tx), key_of_(key_of) {
        Selection page{.sort = {}, .limit = row_limit - 1, .with_ended = true};
        for (bool more = true; more;) {
            const auto rows = tx.as_of({}).template all<Row>(page);
            for (const Row& row : rows) note(row);
            more = static_cast<int>(rows.size()) == page.limit;
            if (more) page.after = rows.back().id.value;
        }
    }
    void add(const Row& row) {
        const DateRange days{row.valid_from, row.valid_to};
        for (const DateRange& known : known_[key_of_(row)])
            if (overlap(known, days)) return;
        tx_.put(row);
        note(row);
    }

private:
    using KeyText = std::invoke_result_t<Key, const Row&>;
    void note(const Row& row) { known_[key_of_(row)].push_back({row.valid_from, row.valid_to}); }
    Tx& tx_;
    Key key_of_;
    std::map<KeyText, std::vector<DateRange>> known_;
};

}  // namespace truong
