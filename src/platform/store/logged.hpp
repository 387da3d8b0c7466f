#pragma once
// What the log knows of a row, for rules that ask whether a value moves.
#include "platform/store/reader.hpp"

namespace truong::store {

/// The operation of a line about what lies beside a row (Tx::change_beside).
inline constexpr std::string_view beside_row = "beside";

/// The text of a member that nobody hides, as it was when the transaction began: its own lines reach the log
/// at its end. Nothing: the row is new, or the log does not reach back to it.
std::optional<std::string> logged_text(const Reader& reader, const Entity& entity, std::int64_t row,
                                       std::string_view member);

}  // namespace truong::store
