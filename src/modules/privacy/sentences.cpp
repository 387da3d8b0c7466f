#include "modules/privacy/entities.hpp"

namespace truong::privacy {

namespace {

void declare_consent_findings(Catalog& catalog) {
    catalog.finding("purpose_unknown", {{"Hôm nay không có mục đích này.", "There is no such purpose today."},
                                        {"Xem danh mục mục đích.", "See the list of purposes."}});
    catalog.finding("no_consent_needed",
                    {{"Mục đích này không cần đồng ý.", "This purpose needs no consent."},
                     {"Xem căn cứ trong thông báo.", "The notice tells on what it rests."}});
    catalog.finding(
        "nothing_to_withdraw",
        {{"Không có sự đồng ý nào của bạn để rút lại.", "There is no consent of yours to withdraw."},
         {"Nếu không muốn, hãy chọn từ chối.", "Refuse it, if you do not want it."}});
    catalog.finding("text_outdated",
                    {{"Văn bản đã được thay bằng bản mới.", "The text has been replaced by a newer one."},
                     {"Đọc bản mới rồi trả lời.", "Read the new one and answer again."}});
    catalog.finding("answered_too_often",
                    {{"Hôm nay đã trả lời {0} lần.", "It was answered {0} times today."},
                     {"Ngày mai hãy đổi lại.", "Change it tomorrow."}});
    catalog.finding(
        "too_young",
        {{"Người này chưa đến tuổi được hỏi ý kiến.", "The person is not old enough to be asked."},
         {"Cha mẹ hoặc người giám hộ trả lời thay.", "A parent or guardian answers."}});
    catalog.finding("not_representative",
                    {{"Bạn không phải người đại diện của người này.", "You do not stand for this person."},
                     {"Nhờ người giám hộ trả lời.", "Ask a guardian to do it."}});
    catalog.finding("decides_himself",
                    {{"Người này đã đủ tuổi tự quyết định.", "The person is old enough to decide himself."},
                     {"Để người ấy tự trả lời.", "Let him answer himself."}});
}

void declare_request_findings(Catalog& catalog) {
    catalog.finding("log_of_a_person",
                    {{"Người quản trị máy chủ không tra nhật ký theo từng người.",
                      "Who runs the server does not search the logs by person."},
                     {"Nhờ hiệu trưởng của trường tra giúp.", "Ask the principal of the school."}});
    catalog.finding("request_open",
                    {{"Yêu cầu cùng loại đang được giải quyết.", "A request of this kind is still open."},
                     {"Chờ yêu cầu đó xong, hoặc nhờ văn phòng ghi thêm.",
                      "Wait for its answer, or let the office add to it."}});
    catalog.finding("request_closed", {{"Yêu cầu này đã kết thúc.", "This request has been closed."},
                                       {"Gửi yêu cầu mới.", "Make a new one."}});
    catalog.finding("clock_missing", {{"Chưa có thời hạn cho loại yêu cầu này.",
                                       "There is no clock for this kind of request."},
                                      {"Báo người quản trị hệ thống.", "Tell who runs the server."}});
    catalog.finding("extended_already", {{"Yêu cầu này đã gia hạn một lần.", "It was extended once already."},
                                         {"Giải quyết trong hạn hiện tại.", "Finish it in time."}});
    catalog.finding("extension_too_late",
                    {{"Đã quá hạn nên không gia hạn được.", "It is overdue and cannot be extended any more."},
                     {"Giải quyết ngay.", "Finish it now."}});
    catalog.finding("not_prepared", {{"Chưa có người chuẩn bị việc xóa.", "Nobody has prepared the erasure."},
                                     {"Văn thư xem trước và chuẩn bị.", "Let a clerk prepare it first."}});
    catalog.finding("second_person",
                    {{"Người chuẩn bị không được tự xác nhận.", "Who prepared it may not confirm it."},
                     {"Cần một người thứ hai.", "A second person has to."}});
    catalog.finding("person_unknown",
                    {{"Tài khoản này chưa gắn với một người.", "This account speaks for no person."},
                     {"Đăng nhập bằng tài khoản cá nhân.", "Use a personal account."}});
    catalog.finding("on_hold", {{"Dữ liệu đang được giữ lại theo yêu cầu: {0}", "The data are on hold: {0}"},
                                {"Kết thúc việc giữ lại trước.", "End the hold first."}});
    catalog.finding("ground_missing",
                    {{"Từ chối phải nêu căn cứ pháp lý.", "A refusal names its legal ground."},
                     {"Ghi điều khoản áp dụng.", "Name the article."}});
}

void declare_other_findings(Catalog& catalog) {
    catalog.finding("document_gone",
                    {{"Bản trích dữ liệu không còn.", "The document is no longer there."},
                     {"Gửi yêu cầu mới; mỗi bản giữ 7 ngày.", "Ask again; it is kept for 7 days."}});
    catalog.finding("export_too_large",
                    {{"Dữ liệu quá nhiều cho một bản trích.", "There are too many data for one document."},
                     {"Báo người quản trị hệ thống.", "Tell who runs the server."}});
    catalog.finding("retention_unknown",
                    {{"Không có loại dữ liệu cá nhân này.", "There is no such kind of personal data."},
                     {"Xem danh sách ở /privacy/retention.", "See the list at /privacy/retention."}});
    catalog.finding("retention_for_ever",
                    {{"Loại này phải lưu vĩnh viễn theo {0}.", "These must be kept for ever: {0}."},
                     {"Không đặt thời hạn khác.", "Leave it as it is."}});
}

}  // namespace

void declare_findings(Catalog& catalog) {
    declare_consent_findings(catalog);
    declare_request_findings(catalog);
    declare_other_findings(catalog);
}

}  // namespace truong::privacy
