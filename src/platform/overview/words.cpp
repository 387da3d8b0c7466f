#include "platform/jobs/work.hpp"
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
}

}  // namespace truong::platform
