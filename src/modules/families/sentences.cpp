#include "modules/families/entities.hpp"

namespace truong::families {

namespace {

void declare_letter_findings(Catalog& catalog) {
    catalog.finding("birth_impossible", {{"Ngày sinh này không thể có: trước năm 1900 hoặc sau hôm nay.",
                                          "Nobody here was born on that day: before 1900, or after today."},
                                         {"Xem lại năm sinh trên giấy khai sinh.",
                                          "Look at the year on the birth certificate."}});
    catalog.finding("letters_for_whom",
                    {{"Chưa chọn lớp hay học sinh nào.", "No class and no pupil was chosen."},
                     {"Chọn một lớp, hoặc một học sinh.", "Choose a class or a pupil."}});
    catalog.finding(
        "nobody_to_write_to",
        {{"Không ai ở đây có người giám hộ để gửi thư.", "Nobody here has a guardian to write to."},
         {"Thêm phụ huynh vào hồ sơ học sinh trước.", "Add the guardians to the pupils first."}});
    catalog.finding("letters_too_many",
                    {{"Nhiều thư quá cho một tệp: nhiều nhất 2.000 thư một lần.",
                      "Too many letters for one file: at most 2,000 at a time."},
                     {"Chọn ít lớp hơn, in làm nhiều lần.", "Choose fewer classes at a time."}});
    catalog.finding("letters_without_address", {{"Không rõ địa chỉ của máy chủ để in vào thư.",
                                                 "The address of the server is not known."},
                                                {"Mở trang bằng tên miền của trường rồi in lại.",
                                                 "Open the page by its domain name and print again."}});
    catalog.finding("letters_not_undoable",
                    {{"Thư đã in thì mã đã ra ngoài, không hoàn tác được.",
                      "Letters that were printed cannot be taken back."},
                     {"In lại thư: mã mới sẽ thay mã cũ.", "Print again: new codes replace them."}});
    catalog.finding(
        "not_standing",
        {{"Người này không còn là người giám hộ của em.", "This person no longer stands for the pupil."},
         {"Không cấp thư; kiểm tra lại hồ sơ giám hộ.", "No letter is given; look at the guardianships."}});
}

void declare_proposal_findings(Catalog& catalog) {
    catalog.finding("proposal_by_family",
                    {{"Chỉ gia đình mới gửi đề nghị này.", "Only families propose changes."},
                     {"Người của trường sửa thẳng trong hồ sơ.", "Staff correct the record itself."}});
    catalog.finding("custody_limited",
                    {{"Quyền của bạn đối với em này bị hạn chế theo bản án hoặc thỏa thuận.",
                      "Your rights towards this child are limited."},
                     {"Liên hệ trực tiếp với nhà trường.", "Speak with the school."}});
    catalog.finding(
        "proposal_too_young",
        {{"Bạn chưa đủ tuổi tự đề nghị sửa hồ sơ.", "You are not yet of the age to propose changes."},
         {"Nhờ cha mẹ hoặc người giám hộ gửi đề nghị.", "Ask your parents or guardian to do it."}});
    catalog.finding("field_not_proposable",
                    {{"Mục này không sửa được bằng đề nghị.", "This field cannot be proposed."},
                     {"Chọn trong các mục mà trang thông tin của con hiện ra.",
                      "Choose from the fields on the page of your child."}});
    catalog.finding("proposed_twice",
                    {{"Mục này có hai giá trị trong cùng một đề nghị.", "This field is named twice."},
                     {"Giữ lại một giá trị.", "Keep one value."}});
    catalog.finding(
        "already_waiting",
        {{"Mục này đã có đề nghị đang chờ duyệt.", "A proposal for this field is waiting already."},
         {"Chờ nhà trường, hoặc rút đề nghị trước.", "Wait for the school, or withdraw the one before."}});
    catalog.finding("same_value",
                    {{"Giá trị này giống giá trị đang ghi.", "The school keeps this value already."},
                     {"Bỏ mục này khỏi đề nghị.", "Leave the field out."}});
    catalog.finding("nothing_proposed", {{"Đề nghị chưa có mục nào.", "The proposal is empty."},
                                         {"Chọn ít nhất một mục cần sửa.", "Choose at least one field."}});
    catalog.finding("too_many_proposals",
                    {{"Đã có {0} đề nghị đang chờ duyệt.", "{0} proposals are waiting already."},
                     {"Chờ nhà trường xử lý, hoặc rút bớt.", "Wait for the school, or withdraw some."}});
    catalog.finding("paper_attached",
                    {{"Tệp này đã được đính kèm ở chỗ khác.", "The file hangs elsewhere already."},
                     {"Gửi lại tệp rồi đính kèm.", "Upload it again, then attach it."}});
    catalog.finding("own_proposal", {{"Không thể tự duyệt đề nghị của gia đình mình.",
                                      "Nobody decides on a proposal of his own family."},
                                     {"Nhờ đồng nghiệp duyệt.", "Ask a colleague."}});
    catalog.finding("value_decided", {{"Mục này đã được xử lý.", "This field has been decided already."},
                                      {"Tải lại trang để xem kết quả.", "Load the page again."}});
    catalog.finding("proposal_over",
                    {{"Đề nghị này đã xử lý xong hoặc đã rút lại.", "This proposal is decided or withdrawn."},
                     {"Gửi đề nghị mới nếu cần.", "Make a new one where needed."}});
    catalog.finding("value_out_of_sight",
                    {{"Bạn không được xem giá trị này nên không duyệt được.",
                      "You may not see this value, so you cannot decide."},
                     {"Nhờ văn thư hoặc ban giám hiệu duyệt.", "Ask the clerk or the principal."}});
}

void declare_round_findings(Catalog& catalog) {
    catalog.finding("round_not_open", {{"Đợt xác nhận này không mở hôm nay.", "The round is not open today."},
                                       {"Xem ngày mở và ngày đóng của đợt.", "Look at its days."}});
    catalog.finding("round_not_asked",
                    {{"Đợt này không hỏi về em.", "This round does not ask about the child."},
                     {"Xem các lớp được hỏi.", "Look at the classes that are asked."}});
    catalog.finding("round_ends_before",
                    {{"Ngày đóng phải từ ngày mở trở đi.", "A round closes on its first day or later."},
                     {"Sửa ngày đóng.", "Change the last day."}});
    catalog.finding("round_all_classes", {{"Đợt này hỏi cả trường.", "This round asks the whole school."},
                                          {"Không cần thêm lớp.", "No class needs to be added."}});
    catalog.finding("round_over", {{"Đợt này đã đóng.", "The round is closed already."},
                                   {"Gia hạn nếu muốn mở lại.", "Extend it to open it again."}});
    catalog.finding("no_school_year",
                    {{"Hôm nay không thuộc năm học nào.", "Today belongs to no school year."},
                     {"Chọn năm học.", "Choose a school year."}});
}

}  // namespace

void declare_findings(Catalog& catalog) {
    declare_letter_findings(catalog);
    declare_proposal_findings(catalog);
    declare_round_findings(catalog);
}

}  // namespace truong::families
