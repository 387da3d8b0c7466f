#include "modules/transfers/entities.hpp"

namespace truong::transfers {

namespace {

constexpr FieldOptions kept{.required = false};
constexpr FieldOptions kept_text(std::int64_t limit) { return {.limit = limit, .required = false}; }
constexpr FieldOptions personal_kept{.required = false, .privacy = Privacy::personal};
constexpr FieldOptions personal_note{.limit = 500, .required = false, .privacy = Privacy::personal};

/// His family follows it from his old school, and at the new one as soon as he is there. Whom a judgment
/// limits does not learn here where the child goes.
std::vector<NamedView> views_of_transfers() {
    return {{"to_answer",
             {"Chuyển đến chờ trả lời", "Arrivals to answer"},
             "filter[direction]=in&filter[state]=applied&sort=answer_due",
             Tone::bad},
            {"to_release",
             {"Chờ trả hồ sơ", "Records to hand over"},
             "filter[direction]=out&filter[state]=sent_to_origin&sort=release_due",
             Tone::bad},
            {"to_place",
             {"Chờ xếp lớp", "To be placed"},
             "filter[direction]=in&filter[state]=records_released&sort=placement_due",
             Tone::waiting},
            {"to_close",
             {"Đã nhập học nơi đến, chờ ghi giảm", "To be closed"},
             "filter[direction]=out&filter[state]=enrolled&sort=effective_on",
             Tone::waiting},
            {"in", {"Chuyển đến", "Arrivals"}, "filter[direction]=in&sort=-applied_on"},
            {"out", {"Chuyển đi", "Departures"}, "filter[direction]=out&sort=-applied_on"}};
}

std::vector<NextStep> steps_of_transfers() {
    return {
        {.field = "state",
         .values = {"applied"},
         .text = {"Trường nơi đến cần trả lời đơn trong hạn.", "The new school answers in time."},
         .action_label = {"Xem đơn", "Look at it"},
         .action = "/r/transfers/transfers/{id}"},
        {.field = "state",
         .values = {"sent_to_origin"},
         .text = {"Trường nơi đi cần trả hồ sơ trong hạn.", "The old school hands over the records in time."},
         .action_label = {"Xem hồ sơ", "Look at it"},
         .action = "/r/transfers/transfers/{id}"},
        {.field = "state",
         .values = {"accepted"},
         .text = {"Chờ gia đình mang hồ sơ từ trường nơi đi đến.",
                  "Waits for the papers from the old school."}},
        {.field = "state",
         .values = {"records_released"},
         .text = {"Hồ sơ đã trả: trường nơi đến xếp lớp.", "Released: the new school places the pupil."},
         .action_label = {"Xếp lớp", "Place him"},
         .action = "/r/transfers/transfers/{id}"},
        {.field = "state",
         .values = {"enrolled"},
         .text = {"Học sinh đã vào lớp ở trường nơi đến.", "The pupil is in his new class."},
         .tone = Tone::good},
        {.field = "state",
         .values = {"refused"},
         .text = {"Đơn đã bị từ chối: xem lý do.", "It was refused: read why."},
         .tone = Tone::bad}};
}

Presentation look_of_transfer() {
    return {
        .task = Task::pupils,
        .icon = "arrow-right-left",
        .many = {"Chuyển trường", "Transfers"},
        .verb = {"Ghi đơn chuyển đến", "Note an arrival"},
        .empty = {"Đơn chuyển đến và chuyển đi đứng ở đây, mỗi đơn có hạn trả lời, hạn trả hồ sơ và lịch sử.",
                  "Arrivals and departures stand here, each with its clocks and its history."},
        .title = {"full_name"},
        .subtitle = {"direction", "state", "other_school"},
        .sort = "-applied_on",
        .sections = {{"who", {"Học sinh", "The pupil"}},
                     {"where", {"Từ đâu, đến đâu", "From where to where"}},
                     {"clock", {"Thời hạn", "Clocks"}},
                     {"answer", {"Trả lời, hồ sơ", "Answer and records"}},
                     {"technical", {"Kỹ thuật", "Technical"}}},
        .views = views_of_transfers(),
        .next_steps = steps_of_transfers(),
        .found = true};
}

void declare_who(EntityBuilder<Transfer>& entity) {
    entity.field<&Transfer::direction>({"Chiều", "Direction"}, at_priority(1, in_section("where", kept)))
        .field<&Transfer::state>({"Tình trạng", "State"}, at_priority(1, in_section("where", kept)))
        .field<&Transfer::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                                  .required = false,
                                                                  .privacy = Privacy::personal,
                                                                  .order = Order::person_name,
                                                                  .searched = true,
                                                                  .priority = 1,
                                                                  .section = "who"})
        .field<&Transfer::birth_date>({"Ngày sinh", "Birth date"},
                                      at_priority(2, in_section("who", personal_kept)))
        .field<&Transfer::sex>({"Giới tính", "Sex"}, in_section("who", personal_kept))
        .field<&Transfer::pupil_id>({"Hồ sơ ở trường này", "Record at this school"}, in_section("who", kept))
        .field<&Transfer::person_id>({"Người", "Person"}, at_priority(3, in_section("technical", kept)))
        .field<&Transfer::personal_number>({"Số định danh cá nhân", "Personal number"},
                                           {.limit = 12,
                                            .required = false,
                                            .privacy = Privacy::secret,
                                            .form = &people::personal_number_form,
                                            .section = "who"});
}

void declare_where(EntityBuilder<Transfer>& entity) {
    entity
        .field<&Transfer::other_code>({"Mã trường nơi đi, nơi đến", "Code of the other school"},
                                      at_priority(3, in_section("where", kept_text(20))))
        .field<&Transfer::other_school>({"Trường nơi đi, nơi đến", "The other school"},
                                        at_priority(2, in_section("where", kept_text(200))))
        .field<&Transfer::other_province>({"Khác tỉnh", "Another province"}, in_section("where", kept))
        .field<&Transfer::grade_id>({"Khối", "Grade"}, at_priority(2, in_section("where", kept)))
        .field<&Transfer::class_id>({"Lớp giữ chỗ, lớp học", "Class"}, in_section("where", kept))
        .field<&Transfer::effective_on>({"Ngày đầu ở trường nơi đến", "First day at the new school"},
                                        at_priority(2, in_section("clock", kept)))
        .field<&Transfer::reason>({"Lý do chuyển", "Why he moves"}, in_section("who", personal_note))
        .field<&Transfer::note>({"Lý do trả lời", "Why it was answered so"},
                                in_section("answer", personal_note))
        .field<&Transfer::decision>({"Số giấy, quyết định", "Letter or decision"},
                                    in_section("answer", kept_text(100)))
        .field<&Transfer::applied_on>({"Ngày nộp đơn", "Applied on"}, in_section("clock", kept))
        .field<&Transfer::answer_due>({"Hạn trả lời", "Answer due"},
                                      at_priority(2, in_section("clock", kept)))
        .field<&Transfer::release_due>({"Hạn trả hồ sơ", "Records due"}, in_section("clock", kept))
        .field<&Transfer::placement_due>({"Hạn xếp lớp", "Placement due"}, in_section("clock", kept))
        .field<&Transfer::package_hash>({"Mã băm của hồ sơ", "Hash of the records"},
                                        at_priority(3, in_section("answer", kept_text(64))))
        .field<&Transfer::handshake>(
            {"Mã chung hai trường", "Handshake"},
            {.limit = 40, .required = false, .lookup = true, .priority = 3, .section = "technical"})
        .field<&Transfer::claim>({"Giữ quyền một đơn", "Claim"},
                                 at_priority(3, in_section("technical", kept_text(40))))
        .field<&Transfer::acted_by>({"Bên làm bước cuối", "Whose step was last"},
                                    at_priority(3, in_section("technical", kept)))
        .field<&Transfer::last_set>(
            {"Thay đổi của bước cuối", "Change set of the last step"},
            {.limit = INT64_MAX, .required = false, .priority = 3, .section = "technical"});
}

}  // namespace

Condition family(const Question& question) {
    return any_of<related<people::CustodianOf, &Transfer::pupil_id>,
                  related<people::PupilHimself, &Transfer::pupil_id>>(question);
}

void declare(Catalog& catalog) {
    declare_words(catalog);
    auto transfer = catalog.entity<Transfer>("trf", {"Chuyển trường", "Transfer"});
    declare_who(transfer);
    declare_where(transfer);
    transfer.unique<&Transfer::claim>()
        .about<&Transfer::person_id>()
        .retention({.months = 0, .basis = "NĐ 88/2026/NĐ-CP: hồ sơ học tập suốt đời"})
        .read<any_of<keepers, family>>()
        .write<keepers>()
        .reveal<keepers>()
        .part_of<&Transfer::pupil_id>({"Chuyển trường", "Transfers"}, 5)
        .created_by<NewArrival>("/transfers/receive")
        .present(look_of_transfer())
        .rest(Rest::read_only);
    catalog.entity<TransferPackage>("trp", {"Hồ sơ chuyển trường", "Records of a transfer"})
        .field<&TransferPackage::transfer_id>({"Chuyển trường", "Transfer"})
        .field<&TransferPackage::person_id>({"Người", "Person"}, kept)
        .field<&TransferPackage::contents>(
            {"Nội dung", "Contents"}, {.limit = 1'000'000, .required = false, .privacy = Privacy::secret})
        .field<&TransferPackage::hash>({"Mã băm", "Hash"}, kept_text(64))
        .field<&TransferPackage::released_on>({"Trả ngày", "Released on"}, kept)
        .unique<&TransferPackage::transfer_id>()
        .about<&TransferPackage::person_id>()
        .retention({.months = 0, .basis = "NĐ 88/2026/NĐ-CP: hồ sơ học tập suốt đời"})
        .read<people::registrars>()
        .write<people::registrars>()
        .reveal<people::registrars>()
        .rest(Rest::none);
    declare_messages(catalog);
    declare_findings(catalog);
}

}  // namespace truong::transfers
