#pragma once
// Rows by a long list of ids: in pieces that every database takes, page by page, so that nothing is cut off.
#include <algorithm>
#include <set>

#include "platform/store/reader.hpp"

namespace truong {

template <auto Member> using IdOf = typename Column<Member>::Plain;

/// The rows whose `Member` is one of `ids`; in each piece as `sort` says.
template <auto Member>
std::vector<owner_of<Member>> rows_of(const Reader& reader, const std::set<IdOf<Member>>& ids,
                                      Selection selection = {}) {
    constexpr std::size_t piece = 500;
    // A list as long as row_limit counts as one that was not paged.
    selection.limit = std::min(selection.limit, row_limit - 1);
    std::vector<owner_of<Member>> rows;
    for (auto next = ids.begin(); next != ids.end();) {
        std::vector<IdOf<Member>> some;
        for (; next != ids.end() && some.size() < piece; ++next) some.push_back(*next);
        selection.condition = where<Member>.in(some);
        selection.after = 0;
        for (bool more = true; more;) {
            const auto page = reader.all<owner_of<Member>>(selection);
            rows.insert(rows.end(), page.begin(), page.end());
            more = static_cast<int>(page.size()) == selection.limit;
            if (more) selection.after = page.back().id.value;
        }
    }
    return rows;
}

}  // namespace truong
