// Registers of the demo: what a school writes and receives in two school years. Schools differ in how far
// they are: the first one has nearly everything, the fifth one has begun.
#include <algorithm>

#include "modules/office/entities.hpp"
#include "platform/demo_care.hpp"

namespace truong::office {

namespace {

/// `days_ago` counts back from today; `topic` is what the document is about, `read` how many of a hundred
/// have read it, `reviewed` how many days ago it was looked at again.
struct DemoDocument {
    std::string_view type, title, topic;
    int days_ago = 0, read = -1, reviewed = -1;
    int stages = 5;  // schools that have got so far
    bool internal = false;
};
constexpr DemoDocument regulations[] = {
    {"QD", "Ban hành Quy chế quản trị nhà trường trên hệ thống số", "reg.1", 300, 96, 40, 5},
    {"QC", "Tổ chức dạy học trực tuyến", "reg.2", 290, 94, 35, 4},
    {"QC", "Xây dựng, kiểm duyệt và quản lý học liệu số dùng chung", "reg.3", 270, 91, 30, 4},
    {"QD", "Ban hành Quy chế quản lý cơ sở dữ liệu và bảo vệ dữ liệu cá nhân", "reg.4", 250, 97, 20, 5},
    {"QC", "Vận hành mạng, bảo đảm an toàn thông tin", "reg.5", 220, 93, 20, 3},
    {"QC", "Công tác văn thư, lập hồ sơ điện tử và lưu trữ", "reg.6", 200, 90, 15, 3},
    {"QYD", "Theo dõi, đánh giá học sinh và quản lý học bạ số", "reg.7", 120, 92, 60, 2},
    {"QD", "Ban hành Bộ quy tắc ứng xử trên môi trường mạng", "reg.8", 60, 72, -1, 4},
    {"KH", "Dạy học trực tuyến kết hợp trực tiếp năm học", "plan.1", 75, 95, 10, 3},
    {"KH", "Ứng dụng công nghệ thông tin và chuyển đổi số năm học", "plan.2", 70, 91, 10, 4},
    {"QD", "Thành lập Ban chỉ đạo chuyển đổi số và Tổ công tác công nghệ thông tin", "body.1", 85, 100, 12,
     5},
    {"QD", "Thành lập Ban biên tập Cổng thông tin điện tử", "body.2", 80, 100, 12, 3},
    {"QD", "Thành lập Ban chỉ đạo dạy học trực tuyến và học liệu số", "body.3", 78, 100, 12, 2}};
constexpr DemoDocument ordinary[] = {{"QD", "Ban hành Quy chế chi tiêu nội bộ", "", 310},
                                     {"CV", "V/v báo cáo số liệu đầu năm học", "", 66},
                                     {"TB", "Phân công chuyên môn học kỳ I", "", 64, -1, -1, 5, true},
                                     {"KH", "Tổ chức Ngày Nhà giáo Việt Nam 20-11", "", 26, 60},
                                     {"BC", "Sơ kết tháng 10", "", 18},
                                     {"TB", "Lịch kiểm tra giữa học kỳ I", "", 15, 80, -1, 5, true},
                                     {"QD", "Cử giáo viên tham dự tập huấn học liệu số", "", 9},
                                     {"CV", "V/v phối hợp bảo đảm an ninh trật tự cổng trường", "", 4}};

struct DemoArrival {
    std::string_view type, title, author, symbol;
    int days_ago = 0, due_in = 0;  // 0: nothing to be done by a day
    int state = 0;                 // 0 not forwarded, 1 forwarded, 2 settled
};
constexpr DemoArrival demo_arrivals[] = {
    {"KH", "Thời gian năm học đối với giáo dục mầm non, phổ thông", "Ủy ban nhân dân thành phố",
     "212/KH-UBND", 90, 0, 2},
    {"CV", "V/v hướng dẫn nhiệm vụ giáo dục năm học", "Sở Giáo dục và Đào tạo", "5122/SGDĐT-GDTrH", 70, 20,
     2},
    {"CV", "V/v rà soát, làm sạch dữ liệu trên cơ sở dữ liệu ngành", "Sở Giáo dục và Đào tạo",
     "5480/SGDĐT-KHTC", 34, 20, 2},
    {"TB", "Lịch tập huấn chuyển đổi số cho cán bộ quản lý", "Phòng Văn hóa - Xã hội", "88/TB-VHXH", 21, 10,
     1},
    {"CV", "V/v tự đánh giá Trường học số", "Sở Giáo dục và Đào tạo", "5731/SGDĐT-VP", 12, 20, 1},
    {"GM", "Họp giao ban hiệu trưởng tháng 11", "Ủy ban nhân dân phường", "140/GM-UBND", 5, 0, 1},
    {"CV", "V/v báo cáo công tác y tế trường học", "Trạm Y tế phường", "31/TYT", 2, 6, 0}};

constexpr std::string_view body_names[] = {"Ban chỉ đạo chuyển đổi số", "Ban biên tập cổng thông tin điện tử",
                                           "Ban chỉ đạo dạy học trực tuyến và học liệu số"};
constexpr std::string_view body_topics[] = {"body.1", "body.2", "body.3"};
constexpr int members_of_a_body = 5, meetings_apart = 21;

struct Lists {
    std::map<std::string, Id<DocumentType>, std::less<>> types;
    std::map<std::string, Id<Topic>, std::less<>> topics;
};

class DemoOffice {
public:
    DemoOffice(Tx& tx, const Lists& lists, int stage) : tx_(tx), lists_(lists), stage_(stage) {
        for (const auto& member : tx.all<people::StaffMember>()) {
            if (!member.valid_to && member.kind == people::StaffKind::leader && !leader_) leader_ = member;
            if (!member.valid_to) staff_.push_back(member.id);
        }
    }

    void fill() {
        if (staff_.empty()) return;
        std::vector<DemoDocument> all;
        for (const DemoDocument& one : regulations)
            if (one.stages >= stage_) all.push_back(one);
        all.insert(all.end(), std::begin(ordinary), std::end(ordinary));
        // Numbers are given in the order of the days.
        std::ranges::stable_sort(all, std::ranges::greater(), &DemoDocument::days_ago);
        for (const DemoDocument& one : all) write(one);
        for (const DemoArrival& one : demo_arrivals) receive(one);
        add_drafts();
        form_bodies();
    }

private:
    /// A school that is not so far wrote the same later, reads less and reviews nothing.
    void write(const DemoDocument& one) {
        NewDocument wanted{
            .direction = one.internal ? Direction::internal : Direction::outgoing,
            .type_id = lists_.types.at(std::string(one.type)),
            .title = std::string(one.title),
            .signer = leader_ ? leader_->full_name + ", Hiệu trưởng" : "Hiệu trưởng",
            .digitally_signed = stage_ < 4,
            .recipients = one.internal ? "Toàn thể cán bộ, giáo viên, nhân viên" : "Như Kính gửi; Lưu: VT",
            .copies = 3,
            .keeper = "Văn thư"};
        if (leader_) wanted.signer_id = leader_->id;
        if (!one.topic.empty()) wanted.topics = {{lists_.topics.at(std::string(one.topic))}};
        const Id<Document> id = draft(tx_, wanted).id;
        const Date day = tx_.today() - one.days_ago;
        Document document = issue(tx_, {.id = id, .issued_on = day});
        if (stage_ < 0 || (one.reviewed >= 0 && stage_ < 3))
            document = review(tx_, {.id = id, .reviewed_on = tx_.today() - std::max(one.reviewed, 0)});
        if (!one.topic.empty()) by_topic_.emplace(one.topic, document);
        if (one.read >= 0 && stage_ < 4)
            spread(document, stage_ < 0 ? 100 : stage_ < 2 ? one.read : one.read * 3 / 4);
    }
    /// Those who have not read are the same people each time, as in life.
    void spread(const Document& document, int percent) {
        const std::size_t readers = std::min<std::size_t>(staff_.size(), 60);
        for (std::size_t i = 0; i < readers; ++i) {
            ReadingRequest request{.document_id = document.id,
                                   .staff_member_id = staff_[i],
                                   .asked_on = *document.issued_on,
                                   .due_on = *document.issued_on + 7};
            if (i * 100 < readers * static_cast<std::size_t>(percent))
                request.confirmed_at = Instant{tx_.now().ms - static_cast<std::int64_t>(i + 1) * 3'600'000};
            tx_.put(request);
        }
    }
    void receive(const DemoArrival& one) {
        const Date day = tx_.today() - one.days_ago;
        Arrival arrival{.type_id = lists_.types.at(std::string(one.type)),
                        .title = std::string(one.title),
                        .author = std::string(one.author),
                        .symbol = std::string(one.symbol),
                        .issued_on = day - 2,
                        .arrived_on = day};
        if (one.due_in > 0) arrival.due_on = day + one.due_in;
        if (one.state > 0) arrival.forwarded_to = "Phó hiệu trưởng";
        Document document = register_arrival(tx_, arrival);
        if (one.state < 2) return;
        document.settled_on = day + std::max(1, one.due_in / 2);
        tx_.put(document);
    }
    void add_drafts() {
        draft(tx_, {.type_id = lists_.types.at("KH"),
                    .title = "Tổ chức sơ kết học kỳ I",
                    .signer = "Hiệu trưởng",
                    .recipients = "Các tổ chuyên môn; Lưu: VT"});
        draft(tx_, {.type_id = lists_.types.at("CV"), .title = "V/v xin hỗ trợ thiết bị phòng tin học"});
        draft(tx_, {.direction = Direction::internal,
                    .type_id = lists_.types.at("TB"),
                    .title = "Lịch trực Tết Nguyên đán"});
    }
    void form_bodies() {
        for (std::size_t i = 0; i < std::size(body_names); ++i) {
            const auto decision = by_topic_.find(body_topics[i]);
            if (decision == by_topic_.end()) continue;
            NewBody wanted{.name = std::string(body_names[i]),
                           .topic_id = lists_.topics.at(std::string(body_topics[i])),
                           .document_id = decision->second.id};
            for (std::size_t j = 0; j < members_of_a_body && j < staff_.size(); ++j)
                wanted.members.push_back({.staff_member_id = staff_[(j + i * 3) % staff_.size()],
                                          .role = j == 0   ? BodyRole::head
                                                  : j == 1 ? BodyRole::deputy
                                                  : j == 2 ? BodyRole::secretary
                                                           : BodyRole::member});
            // A small school has fewer people than places.
            std::set<Id<people::StaffMember>> seen;
            std::erase_if(wanted.members, [&](const NewBodyMember& member) {
                return !seen.insert(member.staff_member_id).second;
            });
            const Body body = form_body(tx_, wanted);
            meet(body, *decision->second.issued_on);
        }
    }
    void meet(const Body& body, Date formed) {
        const int meetings = stage_ <= 0 ? 3 : stage_ < 3 ? 2 : 1;
        for (int i = 1; i <= meetings; ++i) {
            const Date day = formed + i * meetings_apart;
            if (tx_.today() < day) return;
            Document minutes{.direction = Direction::internal,
                             .type_id = lists_.types.at("BB"),
                             .title = "Họp " + body.name + " lần " + std::to_string(i),
                             .signer = "Thư ký"};
            minutes = tx_.put(minutes);
            // Minutes came into the register when the clerk got them, all on one day.
            minutes = issue(tx_, {.id = minutes.id, .issued_on = tx_.today()});
            tx_.put(Meeting{.body_id = body.id,
                            .held_on = day,
                            .subject = i == 1 ? "Phân công nhiệm vụ thành viên" : "Kiểm điểm tiến độ tháng",
                            .document_id = minutes.id});
        }
    }

    Tx& tx_;
    const Lists& lists_;
    int stage_;
    std::optional<people::StaffMember> leader_;
    std::vector<Id<people::StaffMember>> staff_;
    std::map<std::string_view, Document> by_topic_;
};

/// How far a school is: the less, the further; five of a ward are as far as their care goes.
int stage_of(DemoCare care, int number) {
    constexpr int stages = 5;
    switch (care) {
        case DemoCare::exemplary: return -1;
        case DemoCare::well:
        case DemoCare::nearly: return 2;
        case DemoCare::begun: return 4;
        case DemoCare::hardly: return stages + 1;
        default: return number % stages;
    }
}

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t) {
    if (size == DemoSize::none) return;
    Lists lists;
    for (const DocumentType& type : tx.all<DocumentType>()) lists.types.emplace(type.code, type.id);
    for (const Topic& topic : tx.all<Topic>()) lists.topics.emplace(topic.code, topic.id);
    int number = 0;
    for (const org::School& school : tx.all<org::School>())
        tx.in_school(school.id,
                     [&] { DemoOffice(tx, lists, stage_of(demo_care(school.code), number++)).fill(); });
}

}  // namespace truong::office
