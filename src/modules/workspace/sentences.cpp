#include "modules/workspace/entities.hpp"

namespace truong::workspace {

void declare_sentences(Catalog& catalog) {
    catalog.finding("work_of_staff",
                    {{"Chỉ cán bộ, giáo viên, nhân viên ghi ở đây.", "Only staff and officers write here."},
                     {"Hãy nhắn cho nhà trường.", "Send the school a message."}});
    catalog.finding("account_needed",
                    {{"Cần một tài khoản cá nhân.", "This needs an account of one's own."},
                     {"Hãy đăng nhập bằng tài khoản của mình.", "Sign in with your own account."}});
    catalog.finding("record_without_school",
                    {{"Hồ sơ này không thuộc trường nào.", "No school owns this record."},
                     {"Hãy ghi vào hồ sơ của một trường.", "Write it beside a record of a school."}});
    catalog.finding("of_its_author",
                    {{"Chỉ người tạo mục này được đổi hoặc bỏ.", "Only its author changes or ends it."},
                     {"Nhờ người ấy, hoặc thêm một mục của mình.", "Ask him, or add one of your own."}});
    catalog.finding("too_many_beside", {{"Hồ sơ này đã có {0} mục.", "There are {0} of them already."},
                                        {"Hãy kết thúc những mục cũ.", "End old ones."}});
    catalog.finding("not_your_upload",
                    {{"Chỉ đính kèm tệp mình đã gửi lên.", "Only your own uploads can be attached."},
                     {"Hãy gửi tệp lên lần nữa.", "Upload the file yourself."}});
    catalog.finding("one_assignee",
                    {{"Giao cho một người hoặc một vai trò.", "Either a person or a role is asked."},
                     {"Hãy bỏ một trong hai.", "Leave one of them out."}});
    catalog.finding("not_staff_here",
                    {{"Người này không làm việc ở trường.", "This person does not work at the school."},
                     {"Chọn người của trường.", "Choose one of the school's staff."}});
    catalog.finding("not_in_a_view",
                    {{"Khung nhìn không giữ được điều này.", "A view cannot keep this."},
                     {"Bỏ trang, giá trị ẩn và số bí mật ra.", "Leave out pages and hidden values."}});
    catalog.finding("sharing_by_managers",
                    {{"Chỉ người quản lý chia sẻ khung nhìn.", "Only managers share a view."},
                     {"Hãy lưu cho riêng mình.", "Save it for yourself."}});
    catalog.finding("too_many_views", {{"Đã có {0} khung nhìn.", "There are {0} views already."},
                                       {"Hãy bỏ bớt.", "End some of them."}});
}

}  // namespace truong::workspace
