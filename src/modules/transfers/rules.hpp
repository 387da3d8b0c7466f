#pragma once
// Which step follows which, and whether there is a place. Pure.
#include "modules/transfers/api.hpp"

namespace truong::transfers {

enum class Step { accept, refuse, withdraw, release, note_papers, enrol, close };

/// Waits for somebody: another transfer of the same person is refused meanwhile.
bool is_open(TransferState state);
/// The state after the step; nothing where the step is not this side's, or not now.
std::optional<TransferState> after(Step step, const Transfer& transfer);

struct Place {
    std::optional<int> most;  // the norm of the class
    int taken = 0, reserved = 0;
};
/// Path "note": class_full, unless a reason is given.
Findings check_place(const Place& place, bool reason);

/// What is known of the days around the first one at the new school.
struct MoveDays {
    Date first;                        // at the new school
    std::optional<Date> record_began;  // at the old one
    std::optional<Date> let_go_from;   // the first day that the old one agreed to
    std::optional<Date> class_year_from, class_year_to;
};
/// Path "effective_on": moves_before_entry, moves_before_release, class_of_another_time.
Findings check_move(const MoveDays& days);

}  // namespace truong::transfers
