#include "catalog/screen.hpp"
#include "platform/jobs/work.hpp"
#include "platform/overview/screens.hpp"
#include "platform/overview/sentences.hpp"

namespace truong::platform {

void declare_words(Catalog& catalog) {
    catalog.words<jobs::State>({
        {jobs::State::waiting, {"Đang chờ", "Waiting"}},
        {jobs::State::running, {"Đang chạy", "Running"}},
        {jobs::State::done, {"Đã xong", "Done"}},
        {jobs::State::dead, {"Hỏng, cần xem lại", "Dead"}},
        {jobs::State::cancelled, {"Đã hủy", "Cancelled"}},
    });
    catalog.words<Tongue>(
        {{Tongue::vi, {"Tiếng Việt", "Vietnamese"}}, {Tongue::en, {"Tiếng Anh", "English"}}});
    catalog.words<Show>({
        {Show::automatic, {"Tự chọn", "Automatic"}},
        {Show::identity, {"Định danh", "Identity"}},
        {Show::status, {"Tình trạng", "Status"}},
        {Show::measure, {"Số đo", "Measure"}},
        {Show::money, {"Số tiền", "Money"}},
        {Show::when, {"Thời điểm", "When"}},
        {Show::text, {"Văn bản", "Text"}},
    });
    catalog.words<Tone>({
        {Tone::neutral, {"Bình thường", "Neutral"}},
        {Tone::good, {"Tốt", "Good"}},
        {Tone::waiting, {"Đang chờ", "Waiting"}},
        {Tone::bad, {"Cần xử lý", "Bad"}},
        {Tone::info, {"Thông tin", "Information"}},
    });
    catalog.words<Layout>({
        {Layout::table, {"Bảng", "Table"}},
        {Layout::cards, {"Thẻ", "Cards"}},
        {Layout::board, {"Bảng cột", "Board"}},
        {Layout::calendar, {"Lịch", "Calendar"}},
        {Layout::tree, {"Cây", "Tree"}},
    });
    catalog.words<Privacy>({
        {Privacy::none, {"Thường", "None"}},
        {Privacy::personal, {"Cá nhân", "Personal"}},
        {Privacy::sensitive, {"Nhạy cảm", "Sensitive"}},
        {Privacy::secret, {"Bí mật", "Secret"}},
    });
    for (const Task task :
         {Task::none, Task::pupils, Task::classes, Task::staff, Task::teaching, Task::school, Task::calendar,
          Task::data, Task::privacy, Task::accounts, Task::lists})
        catalog.words<Task>({{task, task == Task::none ? Label{"Không", "None"} : heading_of(task)}});
}

}  // namespace truong::platform
