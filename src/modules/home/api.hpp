#pragma once
// The first page of each seat: its figures with their days, the rows that wait, and for officers how the
// schools below them stand.
#include "modules/accounts/api.hpp"
#include "modules/calendar/api.hpp"
#include "modules/classes/api.hpp"
#include "modules/families/api.hpp"
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"
#include "modules/quality/api.hpp"
#include "modules/usage/api.hpp"
#include "platform/overview/screens.hpp"

namespace truong::home {

/// What a figure of a school was at the end of a day, as whoever leads it saw it. `whole` is zero where the
/// figure is a count and no share. Written past the change log, which would be kept for ever.
struct FigureDay {
    Id<FigureDay> id;
    std::string code;
    Date day;
    std::int64_t part = 0, whole = 0;
};

struct NoQuery {};
/// Some of so many; `whole` is zero where it is a count.
struct Figure {
    std::string code;
    std::string label_vi, label_en;
    bool share = false;
    std::int64_t part = 0, whole = 0;
};
/// At most four, those of the actor's work.
std::vector<Figure> figures(const Reader& reader, const NoQuery& query);

/// One day of one figure of the actor's place; of an officer's the sum of his schools.
struct FigurePoint {
    std::string code;
    Date day;
    std::int64_t part = 0, whole = 0;
};
std::vector<FigurePoint> trend(const Reader& reader, const NoQuery& query);

struct WaitingQuery {
    platform::Tongue lang = platform::Tongue::vi;
};
/// One of the first rows of a worklist: what is overdue, then what is due first, then the oldest.
struct WaitingRow {
    std::string list;            // the code of the worklist
    std::string screen, record;  // "transfers.transfers", "tra_…"
    std::string title, subtitle;
    std::optional<Date> due;
    bool late = false;
};
std::vector<WaitingRow> waiting_rows(const Reader& reader, const WaitingQuery& query);

/// Figures of a school, never of a child. `asked` and `answered`: children of the last confirmation round and
/// those whose family answered. `worked_on`: the last day on which somebody of the staff worked.
struct SchoolStanding {
    Id<org::School> school_id;
    std::string code, name;
    Id<org::Unit> unit_id;
    std::int64_t pupils = 0, records = 0;
    std::int64_t verified = 0, verifiable = 0, filled = 0, required = 0, errors = 0, warnings = 0;
    std::int64_t asked = 0, answered = 0;
    std::optional<Date> worked_on;
};
/// For officers: one line for each school below the authority today.
std::vector<SchoolStanding> schools(const Reader& reader, const NoQuery& query);

Manifest manifest();

}  // namespace truong::home
