// Eight weeks in which a demo school came to where it stands, and what its leaders attest.
#include <algorithm>

#include "modules/readiness/demo_said.hpp"
#include "modules/readiness/refresh.hpp"

namespace truong::readiness {

namespace {

struct Said {
    std::string_view node;
    int level;
    std::string_view narrative;
};
constexpr Said said_by_leaders[] = {
    {"1.3", 1, "Quy chế chi tiêu nội bộ có mục chi cho nhiệm vụ chuyển đổi số, chưa chi trong năm nay."},
    {"1.4", 2, "Dự toán năm có dòng chi chuyển đổi số, hiệu trưởng đã phê duyệt và công khai."},
    {"2.1a", 2, "Kiểm kê đầu năm học: 22 trên 26 phòng học có màn hình, máy tính và mạng."},
    {"2.1c", 1, "Hai phòng tin học, mỗi máy hai học sinh."},
    {"2.2b", 2, "Cáp quang 300 Mbit/s, Wi-Fi phủ khu lớp học và khu hành chính."},
    {"2.2d", 1, "Biên bản kiểm tra máy tính tháng 9: 31 trên 44 máy đủ bản quyền và chống mã độc."},
    {"3.4", 2, "Ba phần mềm dùng chung danh sách học sinh, giáo viên."},
    {"4.1", 2, "Tập huấn kỹ năng số tháng 8 cho cán bộ, giáo viên."},
    {"5.3", 2, "Trang thông tin công khai đủ các mục, cập nhật hằng tuần."},
    {"6.1", 2, "Các tổ dùng kho học liệu chung của nhà trường."},
};

/// The second half of the schools says less.
void attest_some(Tx& tx, const org::School& school, std::uint64_t seed, std::size_t place) {
    const auto leaders =
        tx.all<people::StaffMember>(where<&people::StaffMember::kind> == people::StaffKind::leader);
    if (leaders.empty()) return;
    const DemoCare care = demo_care(school.code);
    declare_by_care(tx, care, leaders.front().id);
    if (care != DemoCare::usual) return;
    const std::size_t count = std::size(said_by_leaders) - (place % 3) * 3;
    for (std::size_t i = 0; i < count; ++i) {
        const Said& said = said_by_leaders[i];
        const auto days = static_cast<std::int32_t>((seed + i * 11) % 60) + 1;
        tx.put(Declaration{.framework_code = "THS",
                           .node_code = std::string(said.node),
                           .level = said.level,
                           .narrative = std::string(said.narrative),
                           .attester_id = leaders.front().id,
                           .attested_on = tx.today() - days,
                           .valid_until = tx.today() - days + 364});
    }
}

/// Levels rose by one here and there; numbers grew by small uneven steps.
LevelDay earlier(const LevelDay& now, int days, std::uint64_t seed) {
    LevelDay then = now;
    const auto turn = static_cast<int>((seed + static_cast<std::uint64_t>(now.node_code.back()) * 7) % 50);
    if (now.level > 0 && days > turn) --then.level;
    if (now.denominator > 0)
        then.numerator = std::max<std::int64_t>(0, now.numerator - now.denominator * days / 200);
    return then;
}

void remember_weeks(Tx& tx, Id<org::School> school, std::uint64_t seed) {
    const Standing standing = standing_now(tx, school, "THS");
    for (const IndicatorResult& each : standing.assessment.indicators) {
        if (each.status == Status::na) continue;
        const PartResult* part = deciding(each);
        const LevelDay now{.framework_code = "THS",
                           .node_code = each.node->code,
                           .level = each.level,
                           .numerator = part ? part->counted.numerator : 0,
                           .denominator = part ? part->counted.denominator : 0};
        for (int days = days_told; days > 0; days -= 4) {
            LevelDay then = earlier(now, days, seed);
            then.day = tx.today() - days;
            keep_day(tx, school, then);
        }
    }
}

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed) {
    if (size == DemoSize::none) return;
    std::size_t place = 0;
    for (const org::School& school : tx.all<org::School>()) {
        tx.in_school(school.id, [&] {
            attest_some(tx, school, seed, place);
            remember_weeks(tx, school.id, seed);
        });
        ++place;
    }
}

}  // namespace truong::readiness
