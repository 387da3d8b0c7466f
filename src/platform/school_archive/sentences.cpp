#include "platform/school_archive/school_archive.hpp"

namespace truong::school_archive {

namespace {

struct Coded {
    std::string_view code;
    Sentence sentence;
};

constexpr Coded archive_sentences[] = {
    {"archive_exists",
     {{"{0} đã có.", "{0} exists already."},
      {"Chọn tên khác; kho cũ không bị ghi đè.", "Choose another name; an archive is never overwritten."}}},
    {"archive_not_ours",
     {{"Tệp này không phải là kho dữ liệu của một trường.", "This file is not the archive of a school."},
      {"Chọn tệp .zip do truong school export tạo ra.",
       "Choose a .zip that truong school export has written."}}},
    {"archive_version",
     {{"Kho theo định dạng phiên bản {0}; chương trình này đọc phiên bản {1}.",
       "The archive has format version {0}; this program reads version {1}."},
      {"Dùng chương trình cùng thời với kho.", "Use a program of the archive's own time."}}},
    {"archive_manifest",
     {{"Mục lục của kho sai ở {0}.", "The manifest of the archive is wrong at {0}."},
      {"Xuất lại từ máy chủ cũ.", "Export it again from the old server."}}},
    {"school_archive_damaged",
     {{"Kho bị hỏng hoặc không an toàn: {0}", "The archive is damaged or unsafe: {0}"},
      {"Chép lại tệp, hoặc xuất lại từ máy chủ cũ.", "Copy it again, or export it again."}}},
    {"archive_altered",
     {{"{0} không còn như lúc xuất.", "{0} is not as it was exported."},
      {"Đừng sửa kho; chép lại hoặc xuất lại.", "Leave archives as they are; copy or export it again."}}},
    {"archive_other_catalogue",
     {{"Chương trình này không biết {0}.", "This program does not know {0}."},
      {"Nâng cấp máy chủ này lên phiên bản của kho rồi nạp lại.",
       "Upgrade this server to the version of the archive, then import it."}}},
    {"archive_line",
     {{"Dòng này của {0} không đọc được.", "This line of {0} cannot be understood."},
      {"Xuất lại từ máy chủ cũ.", "Export it again from the old server."}}},
    {"archive_other_school",
     {{"Dòng này không thuộc trường {0}.", "This row does not belong to the school {0}."},
      {"Xuất lại từ máy chủ cũ.", "Export it again from the old server."}}},
    {"archive_here_already",
     {{"{0} đã có trên máy chủ này: {2}", "{1} is on this server already: {2}"},
      {"Kho chỉ nạp được vào nơi chưa có trường này.", "An archive goes only where the school is not yet."}}},
    {"archive_taken",
     {{"{0} khác trên máy chủ này đã dùng: {2}", "Another {1} of this server has it: {2}"},
      {"Đổi giá trị ở một trong hai máy chủ, rồi xuất và nạp lại.",
       "Change it on one of the servers, then export and import again."}}},
    {"archive_ambiguous",
     {{"{0} này ứng với nhiều hơn một người trên hai máy chủ.",
       "This {1} is more than one here, or more than one there."},
      {"Gộp hoặc sửa số định danh, mã ngành của các hồ sơ trùng rồi làm lại.",
       "Mend the numbers of the duplicates first, then try again."}}},
    {"archive_reference_missing",
     {{"Máy chủ này chưa có {0}: {2}", "This server lacks the {1}: {2}"},
      {"Thêm mục này (hoặc nâng cấp danh mục) rồi nạp lại.",
       "Add it, or upgrade the lists, then import again."}}},
    {"archive_row_missing",
     {{"Trỏ tới {0} không có trong kho.", "It points to a {1} that is not in the archive."},
      {"Xuất lại từ máy chủ cũ.", "Export it again from the old server."}}},
    {"archive_content_missing",
     {{"Kho thiếu nội dung tệp {0}.", "The archive lacks the content {0}."},
      {"Xuất lại từ máy chủ cũ.", "Export it again from the old server."}}},
};

}  // namespace

void declare_sentences(Catalog& catalog) {
    for (const Coded& coded : archive_sentences) catalog.finding(coded.code, coded.sentence);
}

}  // namespace truong::school_archive
