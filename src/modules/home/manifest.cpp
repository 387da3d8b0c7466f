#include "modules/home/measures.hpp"
#include "modules/home/school_facts.hpp"
#include "platform/jobs/work.hpp"

namespace truong::home {

namespace {

void run_keeping(jobs::Work& work) {
    const int schools = keep_all(work.store(), work.operation(), [&](int done) {
        work.progress(done, 0);
        return !work.cancelled();
    });
    work.finish(std::to_string(schools));
}

Contributions contributions() {
    return {.demo = {{fill_demo}},
            .school_facts = school_facts(),
            .jobs = {{.kind = "home.keep_day",
                      .label = {"Lưu số liệu cuối ngày của các trường", "Keep the day's figures of schools"},
                      .run = run_keeping,
                      .daily_at = "23:40"}},
            // Figures are counted where the school is: elsewhere its line begins anew.
            .archive_parts = {{.entity = type_key<FigureDay>(), .stays = true}}};
}

}  // namespace

Manifest manifest() {
    return {
        .name = "home",
        .label = {"Trang chính", "First pages"},
        .tier = 4,
        .uses = {"accounts", "calendar", "classes", "codes", "families", "org", "people", "quality", "usage"},
        .declare = declare,
        .routes = {get("/figures", {"Số liệu của tôi", "My figures"}, figures),
                   get("/trend", {"Số liệu theo ngày", "Figures by day"}, trend),
                   get("/waiting", {"Những dòng đang chờ tôi", "The rows that wait for me"}, waiting_rows),
                   get("/schools", {"Các trường cấp dưới", "How the schools below stand"}, schools)},
        .contributions = contributions()};
}

}  // namespace truong::home
