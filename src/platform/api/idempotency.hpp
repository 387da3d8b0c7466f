#pragma once
// One key, one effect: the answer is stored in the transaction of the write, and given again to who asks
// again.
#include <optional>

#include "platform/api/exchange.hpp"

namespace truong::api {

/// Another request with the same key was faster; its answer is stored now.
struct KeyTaken {};

/// The stored answer of this key with the same body. Throws `invalid`: the key was used with another body, or
/// is none.
std::optional<http::Response> stored_answer(const Store& store, const Exchange& exchange,
                                            const std::string& key);
/// Throws KeyTaken.
void store_answer(Tx& tx, const Exchange& exchange, const std::string& key, const http::Response& response);

}  // namespace truong::api
