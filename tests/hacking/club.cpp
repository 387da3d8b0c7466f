#include "modules/org/api.hpp"

namespace truong::club {

/// A club that pupils may join. The whole entity stands in this file.
struct Club {
    Id<Club> id;
    std::string name;
    Money yearly_fee;
    std::optional<TimeOfDay> meets_at;
};

static void declare(Catalog& catalog) {
    catalog.entity<Club>("clb", {"Câu lạc bộ", "Club"})
        .field<&Club::name>({"Tên", "Name"}, {.limit = 80, .order = Order::text, .searched = true})
        .field<&Club::yearly_fee>({"Phí một năm", "Yearly fee"}, {.limit = 5'000'000, .required = false})
        .field<&Club::meets_at>({"Giờ họp", "Meets at"})
        .unique<&Club::name>()
        .read<org::seen_in_school<Club>>()
        .write<org::managers>()
        .present({.icon = "users",
                  .verb = {"Lập câu lạc bộ", "Found a club"},
                  .empty = {"Câu lạc bộ của trường đứng ở đây.", "The clubs of the school stand here."}})
        .rest(Rest::full);
}

Manifest manifest() {
    return {.name = "club", .label = {"Câu lạc bộ", "Clubs"}, .tier = 2, .uses = {"org"}, .declare = declare};
}

}  // namespace truong::club
