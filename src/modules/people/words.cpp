#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

void declare_words_of_people(Catalog& catalog) {
    catalog.words<Sex>({
        {Sex::male, {"Nam", "Male"}},
        {Sex::female, {"Nữ", "Female"}},
    });
    catalog.words<VneidLevel>({
        {VneidLevel::none, {"Chưa có", "None"}},
        {VneidLevel::level_1, {"Mức độ 1", "Level 1"}},
        {VneidLevel::level_2, {"Mức độ 2", "Level 2"}},
    });
    catalog.tones<VneidLevel>({{VneidLevel::none, Tone::waiting},
                               {VneidLevel::level_1, Tone::info},
                               {VneidLevel::level_2, Tone::good}});
    catalog.words<PupilState>({
        {PupilState::studying, {"Đang học", "Studying"}},
        {PupilState::reserved, {"Bảo lưu", "Reserved"}},
        {PupilState::transferred_out, {"Chuyển trường", "Transferred to another school"}},
        {PupilState::dropped_out, {"Bỏ học", "Dropped out"}},
        {PupilState::completed, {"Hoàn thành cấp học", "Completed"}},
        {PupilState::deceased, {"Đã mất", "Deceased"}},
    });
    catalog.tones<PupilState>({{PupilState::studying, Tone::good},
                               {PupilState::reserved, Tone::waiting},
                               {PupilState::transferred_out, Tone::info},
                               {PupilState::dropped_out, Tone::bad}});
    catalog.words<Kinship>({
        {Kinship::mother, {"Mẹ", "Mother"}},
        {Kinship::father, {"Cha", "Father"}},
        {Kinship::grandparent, {"Ông, bà", "Grandparent"}},
        {Kinship::sibling, {"Anh, chị", "Sibling"}},
        {Kinship::other, {"Người giám hộ khác", "Other guardian"}},
    });
    catalog.words<Custody>({
        {Custody::full, {"Toàn quyền", "Full"}},
        {Custody::limited, {"Hạn chế", "Limited"}},
        {Custody::none, {"Không có quyền", "None"}},
    });
    catalog.tones<Custody>(
        {{Custody::full, Tone::good}, {Custody::limited, Tone::waiting}, {Custody::none, Tone::bad}});
    catalog.words<StaffKind>({
        {StaffKind::leader, {"Cán bộ quản lý", "Leader"}},
        {StaffKind::teacher, {"Giáo viên", "Teacher"}},
        {StaffKind::employee, {"Nhân viên", "Employee"}},
    });
}

void declare_check_words(Catalog& catalog) {
    catalog.words<VerifiedField>({
        {VerifiedField::full_name, {"Họ và tên", "Full name"}},
        {VerifiedField::birth_date, {"Ngày sinh", "Birth date"}},
        {VerifiedField::sex, {"Giới tính", "Sex"}},
        {VerifiedField::personal_number, {"Số định danh cá nhân", "Personal number"}},
    });
    catalog.words<VerificationLevel>({
        {VerificationLevel::declared, {"Tự khai", "Declared"}},
        {VerificationLevel::paper_seen, {"Đã xem giấy tờ", "Paper seen"}},
        {VerificationLevel::card_read, {"Đã đọc thẻ căn cước", "Identity card read"}},
        {VerificationLevel::sector_matched, {"Khớp CSDL ngành", "Matched with the sector database"}},
        {VerificationLevel::population_matched,
         {"Khớp CSDL quốc gia về dân cư", "Matched with the population database"}},
    });
    catalog.tones<VerificationLevel>({{VerificationLevel::declared, Tone::waiting},
                                      {VerificationLevel::paper_seen, Tone::info},
                                      {VerificationLevel::card_read, Tone::good},
                                      {VerificationLevel::sector_matched, Tone::good},
                                      {VerificationLevel::population_matched, Tone::good}});
    catalog.words<MatchState>({
        {MatchState::not_sent, {"Chưa gửi", "Not sent"}},
        {MatchState::pending, {"Đang chờ", "Pending"}},
        {MatchState::matched, {"Khớp", "Matched"}},
        {MatchState::mismatch, {"Sai lệch", "Mismatch"}},
        {MatchState::not_found, {"Không tìm thấy", "Not found"}},
        {MatchState::exempt, {"Không phải đối chiếu", "Exempt"}},
    });
    catalog.tones<MatchState>({{MatchState::pending, Tone::waiting},
                               {MatchState::matched, Tone::good},
                               {MatchState::mismatch, Tone::bad},
                               {MatchState::not_found, Tone::bad}});
    catalog.words<DuplicateState>({
        {DuplicateState::open, {"Chưa xem", "Open"}},
        {DuplicateState::different, {"Hai người khác nhau", "Two different people"}},
    });
    catalog.tones<DuplicateState>(
        {{DuplicateState::open, Tone::waiting}, {DuplicateState::different, Tone::good}});
}

}  // namespace

void declare_words(Catalog& catalog) {
    declare_words_of_people(catalog);
    declare_check_words(catalog);
}

}  // namespace truong::people
