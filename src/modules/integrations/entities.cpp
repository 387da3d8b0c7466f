#include "modules/integrations/entities.hpp"

namespace truong::integrations {

namespace {

/// A receiver is told what happens at the whole school: nobody who is bound to a campus decides about that.
Condition keepers(const Question& question) {
    if (question.actor.campus) return never();
    return any_of<holds<Role::principal, Role::technician>, server_administrator>(question);
}

Presentation look_of_web_hook() {
    return {
        .task = Task::data,
        .icon = "webhook",
        .many = {"Đầu nhận sự kiện", "Web-hooks"},
        .verb = {"Thêm đầu nhận", "Add a web-hook"},
        .empty = {"Phần mềm khác của trường có thể được báo ngay khi dữ liệu thay đổi: thêm địa chỉ nhận của "
                  "phần mềm đó.",
                  "Other programs of the school can be told at once when data change: add their address."},
        .title = {"url"},
        .subtitle = {"note"},
        .views = {{"active", {"Đang bật", "Active"}, "filter[active]=true", Tone::good},
                  {"off", {"Đã tắt", "Switched off"}, "filter[active]=false", Tone::bad}},
        .next_steps = {{.field = "active",
                        .values = {"false"},
                        .text = {"Đầu nhận đang tắt: sửa máy nhận rồi bật lại.",
                                 "It is off: repair the receiver, then switch it on."},
                        .tone = Tone::bad}}};
}

void declare_rows(Catalog& catalog) {
    catalog.entity<WebHook>("whk", {"Đầu nhận sự kiện", "Web-hook"})
        .field<&WebHook::url>(
            {"Địa chỉ nhận", "Address"},
            {.limit = 500, .help = {"Bắt đầu bằng https://.", "Begins with https://."}, .priority = 1})
        .field<&WebHook::events>({"Các sự kiện", "Events"},
                                 {.limit = 1'000,
                                  .required = false,
                                  .help = {"Tên sự kiện, cách nhau bằng dấu phẩy; để trống: tất cả.",
                                           "Names of events with commas between; empty: all of them."},
                                  .priority = 2})
        .field<&WebHook::note>({"Ghi chú", "Note"}, {.limit = 300, .required = false, .priority = 3})
        .field<&WebHook::active>({"Đang bật", "Active"}, {.required = false, .priority = 1})
        .field<&WebHook::stopped_at>({"Tự tắt lúc", "Stopped at"}, {.priority = 2})
        .read<keepers>()
        .write<keepers>()
        .created_by<NewWebHook>("/web-hooks/add")
        .present(look_of_web_hook())
        .rest(Rest::read_only);
    catalog.entity<WebHookSecret>("whs", {"Khóa ký của đầu nhận", "Secret of a web-hook"})
        .field<&WebHookSecret::web_hook_id>({"Đầu nhận", "Web-hook"})
        .field<&WebHookSecret::sealed>({"Khóa đã mã hóa", "Encrypted secret"}, {.limit = 500})
        .field<&WebHookSecret::valid_until>({"Còn dùng đến", "Valid until"})
        .read<system_only>()
        .write<system_only>();
}

void declare_messages(Catalog& catalog) {
    const FieldOptions events{.limit = 1'000, .required = false}, note{.limit = 300, .required = false};
    const FieldOptions words{.limit = 500, .required = false}, optional{.required = false};
    catalog.message<NewWebHook>()
        .field<&NewWebHook::school_id>({"Trường", "School"})
        .field<&NewWebHook::url>({"Địa chỉ nhận", "Address"}, {.limit = 500})
        .field<&NewWebHook::events>({"Các sự kiện", "Events"}, events)
        .field<&NewWebHook::note>({"Ghi chú", "Note"}, note);
    catalog.message<WebHookCorrection>()
        .field<&WebHookCorrection::id>({"Đầu nhận", "Web-hook"})
        .field<&WebHookCorrection::url>({"Địa chỉ nhận", "Address"}, {.limit = 500})
        .field<&WebHookCorrection::events>({"Các sự kiện", "Events"}, events)
        .field<&WebHookCorrection::note>({"Ghi chú", "Note"}, note)
        .field<&WebHookCorrection::active>({"Đang bật", "Active"});
    catalog.message<WebHookChoice>().field<&WebHookChoice::id>({"Đầu nhận", "Web-hook"});
    catalog.message<NewSecret>()
        .field<&NewSecret::secret>({"Khóa ký", "Secret"}, {.limit = 100})
        .field<&NewSecret::former_valid_until>({"Khóa cũ còn dùng đến", "The former one is valid until"});
    catalog.message<AttemptReport>()
        .field<&AttemptReport::at>({"Lúc", "At"})
        .field<&AttemptReport::events>({"Số sự kiện", "Events"}, optional)
        .field<&AttemptReport::took_ms>({"Mất bao lâu (ms)", "Took (ms)"}, optional)
        .field<&AttemptReport::status>({"Mã trả lời", "Status of the answer"}, optional)
        .field<&AttemptReport::error>({"Mã lỗi", "Code of the error"}, words)
        .field<&AttemptReport::error_vi>({"Lỗi", "Error in Vietnamese"}, words)
        .field<&AttemptReport::error_en>({"Lỗi (tiếng Anh)", "Error"}, words);
    catalog.message<Pinged>({"Thử đầu nhận", "A web-hook is tried"})
        .field<&Pinged::web_hook_id>({"Đầu nhận", "Web-hook"});
}

void declare_faults_of_receivers(Catalog& catalog) {
    catalog.finding("hook_not_reached",
                    {{"Không kết nối được máy nhận.", "The receiver cannot be reached."},
                     {"Kiểm tra tên miền và máy nhận.", "Check its name and whether it runs."}});
    catalog.finding("hook_refused_address",
                    {{"Địa chỉ nhận nằm trong mạng nội bộ.", "The address is not on the public internet."},
                     {"Dùng một máy nhận trên Internet.", "Use a receiver on the internet."}});
    catalog.finding("hook_too_slow",
                    {{"Máy nhận không trả lời trong 10 giây.", "No answer within 10 seconds."},
                     {"Trả lời ngay, xử lý sau.", "Let it answer first and work later."}});
    catalog.finding(
        "hook_not_trusted",
        {{"Chứng thư của máy nhận không hợp lệ.", "The certificate of the receiver is not valid."},
         {"Cài chứng thư hợp lệ cho tên miền.", "Install a valid certificate."}});
    catalog.finding("hook_bad_answer", {{"Máy nhận trả lời không đúng HTTP.", "The answer is not HTTP."},
                                        {"Kiểm tra cổng và máy nhận.", "Check its port and program."}});
    catalog.finding("hook_refused_by_receiver", {{"Máy nhận trả lời mã {0}.", "The receiver answered {0}."},
                                                 {"Máy nhận phải trả lời 2xx; không theo chuyển hướng.",
                                                  "It must answer 2xx; redirects are not followed."}});
    catalog.finding("hook_given_up", {{"Máy chủ dừng giữa chừng; sẽ gửi lại.",
                                       "The server stopped meanwhile; it will be sent again."},
                                      {}});
    catalog.finding("hook_stopped",
                    {{"Gửi hỏng suốt 3 ngày nên đã tự tắt.", "It failed for 3 days and was switched off."},
                     {"Sửa máy nhận rồi bật lại.", "Repair the receiver, then switch it on again."}});
}

void declare_faults_of_input(Catalog& catalog) {
    catalog.finding("hook_not_https",
                    {{"Địa chỉ nhận phải bắt đầu bằng https://.", "The address must begin with https://."},
                     {"Dùng https với chứng thư hợp lệ.", "Use https with a valid certificate."}});
    catalog.finding("hook_bad_url", {{"Địa chỉ nhận không đúng dạng.", "The address is not well formed."},
                                     {"Ví dụ: https://may-nhan.example/su-kien",
                                      "Example: https://receiver.example/events"}});
    catalog.finding("hook_unknown_event",
                    {{"Không có sự kiện tên {0}.", "There is no event {0}."},
                     {"Xem danh sách trong từ điển dữ liệu.", "See the list in the data dictionary."}});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_rows(catalog);
    declare_messages(catalog);
    declare_faults_of_receivers(catalog);
    declare_faults_of_input(catalog);
}

}  // namespace truong::integrations
