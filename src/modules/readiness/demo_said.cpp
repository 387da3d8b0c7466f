#include "modules/readiness/demo_said.hpp"

#include <array>

namespace truong::readiness {

namespace {

/// Levels in the order hardly, begun, nearly, well, exemplary; below zero nothing is said.
struct SaidByCare {
    std::string_view node;
    std::array<int, 5> levels;
    std::string_view narrative;
};
constexpr SaidByCare words_by_care[] = {
    {"1.3", {0, 1, 2, 2, 3}, "Quy chế chi tiêu nội bộ có mục chi cho người làm nhiệm vụ chuyển đổi số."},
    {"1.4", {0, 1, 2, 2, 3}, "Dự toán năm có dòng chi chuyển đổi số."},
    {"2.1a", {0, 1, 2, 2, 3}, "Kiểm kê phòng học đầu năm: màn hình, máy tính giáo viên, mạng."},
    {"2.1b", {0, 1, 2, 2, 3}, "Khảo sát thiết bị theo lớp, giáo viên chủ nhiệm xác nhận."},
    {"2.1c", {0, 1, 2, 2, 2}, "Biên bản kiểm tra phòng Tin học."},
    {"2.1d", {-1, 1, 1, 2, 3}, "Phòng ghi hình bài giảng và lịch đặt phòng."},
    {"2.1đ", {-1, 1, 2, 2, 3}, "Danh mục phòng học số và số tiết sử dụng mỗi tuần."},
    {"2.1e", {-1, 0, 1, 2, 2}, "Phòng thí nghiệm, phòng STEM được đặt hằng tuần."},
    {"2.2a", {0, 1, 2, 2, 3}, "Thư viện số của trường, báo cáo lượt dùng trong tháng."},
    {"2.2b", {1, 1, 2, 2, 3}, "Hợp đồng cáp quang, bản đồ phủ sóng Wi-Fi và kết quả đo tốc độ."},
    {"2.2c", {-1, 1, 2, 2, 3}, "Danh sách cán bộ được cấp dung lượng lưu trữ đám mây."},
    {"2.2d", {0, 1, 2, 2, 3}, "Biên bản kiểm tra bản quyền và phần mềm chống mã độc."},
    {"3.1", {0, 1, 2, 2, 3}, "Học liệu số trong kho có đủ môn, khối, tác giả và bản quyền."},
    {"3.4", {0, 1, 1, 2, 3}, "Nhật ký đồng bộ với cơ sở dữ liệu ngành của từng phần mềm."},
    {"3.5", {-1, 1, 2, 2, 3}, "Danh sách phần mềm đăng nhập bằng tài khoản ngành."},
    {"4.1", {0, 1, 2, 2, 3}, "Danh sách cán bộ hoàn thành ba chuyên đề tập huấn trong 12 tháng."},
    {"4.3", {0, 1, 2, 2, 3}, "Biên bản diễn tập ứng cứu sự cố an toàn thông tin."},
    {"4.4", {0, 1, 2, 2, 3}, "Thống kê giáo viên giao bài trên hệ thống học trực tuyến."},
    {"4.5", {-1, 1, 2, 2, 2}, "Biên bản tổ chuyên môn duyệt học liệu dùng chung."},
    {"5.1", {0, 1, 2, 2, 3}, "Tỷ lệ văn bản đi ký số lấy từ sổ văn bản."},
    {"5.2", {0, 1, 2, 2, 3}, "Danh mục thủ tục làm trực tuyến và thống kê hồ sơ."},
    {"5.3", {1, 1, 2, 2, 3}, "Cổng thông tin công khai theo quy định, tin mới hằng tuần."},
    {"5.5",
     {-1, 0, 1, 1, 2},
     "Nhật ký đọc thẻ căn cước khi tiếp nhận hồ sơ; không dùng nhận diện khuôn mặt."},
    {"6.1", {0, 1, 2, 2, 3}, "Bảng đối chiếu chức năng của hệ thống học trực tuyến."},
    {"6.2", {-1, 1, 2, 2, 3}, "Bảng đối chiếu chức năng của kho học liệu."},
    {"6.3", {0, 1, 2, 2, 3}, "Thống kê học liệu được duyệt theo môn, khối."},
    {"6.4", {0, 1, 2, 2, 3}, "Thống kê học sinh hoàn thành hoạt động học trực tuyến."},
    {"6.5", {0, 1, 2, 2, 3}, "Danh sách giáo viên có bài giảng tương tác."},
    {"6.6", {-1, 1, 2, 2, 3}, "Danh sách bài kiểm tra trực tuyến đã vào sổ điểm."},
    {"6.7", {0, 1, 2, 2, 2}, "Tổ trưởng xác nhận từ sổ đầu bài của các tuần mẫu."},
    {"6.8", {-1, 0, 1, 2, 3}, "Chủ đề AI, kỹ năng số trong kế hoạch giáo dục."}};

/// What most have to say of themselves beside what their records tell.
constexpr SaidByCare words_of_most[] = {
    {"3.1", {2, 2, 2, 2, 2}, "Học liệu số trong kho đã ghi đủ môn, khối và tác giả."},
    {"4.3", {1, 1, 1, 1, 1}, "Chưa diễn tập ứng cứu sự cố trong năm."},
    {"5.1", {1, 1, 1, 1, 1}, "Đã có sổ điện tử; phần lớn văn bản đi còn ký giấy."}};

/// Modules of other makers in real use, the first ones in each school.
constexpr std::string_view other_modules[] = {"fees",          "facilities", "health",
                                              "accreditation", "admission",  "rewards"};
constexpr std::array<std::size_t, 5> modules_in_use{1, 4, 5, 5, 6};

class Leader {
public:
    Leader(Tx& tx, Id<people::StaffMember> leader) : tx_(tx), leader_(leader) {}

    void say(const SaidByCare& said, int level) {
        if (level < 0) return;
        Declaration row = signed_row(said.node, said.narrative);
        row.level = level;
        tx_.put(row);
    }
    void say_in_use(std::string_view item) {
        Declaration row = signed_row("5.4", "Phần mềm đang dùng của nhà cung cấp khác, có hợp đồng.");
        row.part_key = "items";
        row.item_code = item;
        row.level = top_level;
        tx_.put(row);
    }

private:
    static constexpr int top_level = 3, days_between = 3, holds_for_days = 364;

    Declaration signed_row(std::string_view node, std::string_view narrative) {
        const Date day = tx_.today() - 5 - (said_++ % 12) * days_between;
        return {.framework_code = "THS",
                .node_code = std::string(node),
                .narrative = std::string(narrative),
                .attester_id = leader_,
                .attested_on = day,
                .valid_until = day + holds_for_days};
    }

    Tx& tx_;
    Id<people::StaffMember> leader_;
    int said_ = 0;
};

}  // namespace

void declare_by_care(Tx& tx, DemoCare care, Id<people::StaffMember> leader) {
    Leader says(tx, leader);
    if (care == DemoCare::usual) {
        for (const SaidByCare& said : words_of_most) says.say(said, said.levels.front());
        return;
    }
    const auto place = static_cast<std::size_t>(care) - static_cast<std::size_t>(DemoCare::hardly);
    for (const SaidByCare& said : words_by_care) says.say(said, said.levels.at(place));
    for (std::size_t i = 0; i < modules_in_use.at(place); ++i) says.say_in_use(other_modules[i]);
}

}  // namespace truong::readiness
