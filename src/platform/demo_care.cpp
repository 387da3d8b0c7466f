#include "platform/demo_care.hpp"

#include <algorithm>
#include <utility>

namespace truong {

DemoCare demo_care(std::string_view school_code) {
    constexpr std::pair<std::string_view, DemoCare> known[] = {{"79999403", DemoCare::hardly},
                                                               {"79999402", DemoCare::begun},
                                                               {"79999502", DemoCare::nearly},
                                                               {"79999503", DemoCare::well},
                                                               {"79999504", DemoCare::exemplary}};
    for (const auto& [code, care] : known)
        if (code == school_code) return care;
    return DemoCare::usual;
}

int left_undone(DemoCare care, int per_mille) {
    constexpr int at_most = 500;
    switch (care) {
        case DemoCare::hardly: return std::min(at_most, per_mille * 4);
        case DemoCare::begun: return per_mille / 2;
        case DemoCare::nearly:
        case DemoCare::well: return per_mille / 12;
        case DemoCare::exemplary: return 0;
        default: return per_mille;
    }
}

int done_by(DemoCare care, int per_mille) {
    switch (care) {
        case DemoCare::hardly: return per_mille / 2;
        case DemoCare::begun: return std::max(per_mille, 870);
        case DemoCare::nearly:
        case DemoCare::well: return std::max(per_mille, 975);
        case DemoCare::exemplary: return 1'000;
        default: return per_mille;
    }
}

}  // namespace truong
