// The times that the law gives each side: norms of codes, counted in working days.
#include "modules/transfers/entities.hpp"

namespace truong::transfers {

namespace {

struct Clock {
    std::string_view code;
    Label name;
    int maximum;
    std::string_view unit, basis, from;
};
constexpr std::string_view charter = "TT 15/2026/TT-BGDĐT (unverified)";
constexpr Clock clocks[] = {
    {"transfer_answer",
     {"Trường nhận trả lời đơn chuyển trường, cùng tỉnh", "Answer to a transfer, same province"},
     5,
     "working day",
     charter,
     "2026-05-10"},
    {"transfer_answer_far",
     {"Trường nhận trả lời đơn chuyển trường, khác tỉnh", "Answer to a transfer, other province"},
     8,
     "working day",
     charter,
     "2026-05-10"},
    {"transfer_release",
     {"Trường đi trả hồ sơ chuyển trường", "The old school hands over the records"},
     3,
     "working day",
     charter,
     "2026-05-10"},
    {"transfer_placement",
     {"Trường nhận xếp lớp học sinh chuyển đến", "The new school places the pupil"},
     5,
     "working day",
     charter,
     "2026-05-10"},
    {"transfer_applications",
     {"Số đơn chuyển đến một trường ghi trong một ngày", "Arrivals that a school notes on one day"},
     60,
     "application",
     "DEFAULT",
     "2019-01-01"},
};

/// The province that the school lies under; zero: nobody has said.
Id<org::Unit> province_of(const Reader& reader, Id<org::School> school) {
    const Reader all = reader.unscoped("where a school lies is no secret");
    for (const org::UnitNode& unit : org::authorities(all, {.id = school}))
        if (unit.kind == org::UnitKind::province) return unit.unit_id;
    return {};
}

}  // namespace

void fill_reference(Tx& tx) {
    for (const Clock& clock : clocks) {
        const std::string code(clock.code);
        if (tx.as_of({}).exists<codes::Norm>(where<&codes::Norm::code> == code)) continue;
        tx.put(codes::Norm{.code = code,
                           .name_vi = std::string(clock.name.vi),
                           .name_en = std::string(clock.name.en),
                           .maximum = clock.maximum,
                           .unit = std::string(clock.unit),
                           .legal_basis = std::string(clock.basis),
                           .valid_from = *parse_date(clock.from)});
    }
}

Date due_day(const Reader& reader, std::string_view norm, Date from) {
    const int days = codes::Norms(reader, from).of(norm).maximum.value_or(0);
    return calendar::add_working_days(from, days, calendar::days_off(reader, calendar::room_for(from, days)));
}

bool same_province(const Reader& reader, Id<org::School> left, Id<org::School> right) {
    return province_of(reader, left) == province_of(reader, right);
}

}  // namespace truong::transfers
