#pragma once
// The figures that first pages show, and for whom which four.
#include "modules/home/entities.hpp"

namespace truong::home {

struct Measure {
    std::string_view code;
    Label label;
    bool share = false;
    FactValue (*value)(const Reader&) = nullptr;
};

/// A figure of this module, or a fact or home card that some module contributes; nothing where nobody does.
std::optional<Measure> measure_of(const Reader& reader, std::string_view code);
FactValue value_of(const Reader& reader, const Measure& measure);

inline constexpr std::string_view pupils_code = "home.pupils", answers_code = "families.freshness",
                                  worked_code = "home.worked";

/// Kept every night of each school.
const std::vector<std::string_view>& kept_codes();
/// At most four, by what the seat does.
std::vector<std::string_view> codes_for(const Actor& actor);

constexpr int kept_days = 400, trend_days = 56;
/// The figures of one school as of the reader's day, seen by whoever leads it. Twice on a day is once.
void keep_day(Tx& tx, Date day, const std::vector<FigureDay>& figures);
std::vector<FigureDay> measure_school(const Reader& reader);
/// All schools; gives how many.
int keep_all(const Store& store, const Operation& operation, const std::function<bool(int)>& go_on);

}  // namespace truong::home
