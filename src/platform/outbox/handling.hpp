#pragma once
// Handlers inside the database: the effect of an event and the step over it are one commit.
#include "platform/outbox/cursor.hpp"

namespace truong::outbox {

/// What came of one look at a consumer.
enum class Look { nothing, more, busy_elsewhere };

/// Tells a handler the next events, many in one transaction; where that fails, each in its own, and what
/// still fails is put aside for retry() while the others go on.
Look handle_page(const Store& store, Consumer& consumer, const std::string& holder, int& handled);

/// What was put aside and is due again. After the last attempt it stays as a dead letter.
int retry(const Store& store, const std::vector<EventHandler>& handlers);

inline constexpr int attempt_limit = 8;  // with the pauses between them about two hours

/// The cursor of a consumer for whom nothing came goes on from time to time, so that old events can go.
void keep_up(const Store& store, const Consumer& consumer, const Page& page, const std::string& holder);

}  // namespace truong::outbox
