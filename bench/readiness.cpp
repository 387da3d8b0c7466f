// The mirror of a school of 2,000 pupils: all of it measured and kept, the answer that people wait for, and
// how soon one corrected pupil is in it and in store.
#include <cstdio>

#include "bench/figures.hpp"
#include "bench/place.hpp"
#include "modules/classes/api.hpp"
#include "modules/readiness/api.hpp"

namespace truong::bench {
namespace {

constexpr int pupil_count = 2'000, pupils_a_class = 40, a_write = 100;
const Operation by_bench{"bench", {}, {}};

struct MeasuredSchool {
    Actor principal;
    std::vector<people::Pupil> pupils;
};

std::string digits_of(int number, int digits) {
    std::string text = std::to_string(number);
    return std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text;
}

people::Pupil enrol(Tx& tx, int number, Id<classes::Class> of) {
    const auto pupil =
        people::register_pupil(tx, {.full_name = number % 2 == 0 ? "Nguyễn Văn An" : "Trần Thị Bình",
                                    .birth_date = *parse_date("2012-01-01") + number % 700,
                                    .sex = number % 2 == 0 ? people::Sex::male : people::Sex::female,
                                    .code = digits_of(number, 6)});
    people::register_guardian(tx, {.full_name = "Lê Thị Hoa",
                                   .pupil_id = pupil.id,
                                   .kinship = people::Kinship::mother,
                                   .phone = "09" + digits_of(12'000'000 + number, 8)});
    tx.put(classes::Enrolment{.pupil_id = pupil.id, .class_id = of, .valid_from = tx.today()});
    tx.put(people::PopulationCheck{
        .person_id = pupil.person_id,
        .state = number % 3 == 0 ? people::MatchState::mismatch : people::MatchState::matched,
        .checked_on = tx.today()});
    return pupil;
}

MeasuredSchool fill_school(Place& place) {
    MeasuredSchool made{.principal = {.hat = Hat::staff,
                                      .school = place.add_school("79000502", "26737"),
                                      .roles = {Role::principal}},
                        .pupils = {}};
    std::vector<Id<classes::Class>> all;
    place.write(made.principal, [&](Tx& tx) {
        const auto year = calendar::year_on(tx, tx.today());
        const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"));
        for (int i = 0; i < pupil_count / pupils_a_class; ++i)
            all.push_back(
                tx.put(classes::Class{
                           .year_id = year->id, .grade_id = grade->id, .name = "6B" + std::to_string(i)})
                    .id);
    });
    for (int done = 0; done < pupil_count; done += a_write)
        place.write(made.principal, [&](Tx& tx) {
            for (int i = done; i < done + a_write; ++i)
                made.pupils.push_back(enrol(tx, i, all[static_cast<std::size_t>(i / pupils_a_class)]));
        });
    place.database().exclusively([](db::Connection& connection) { connection.script("analyze"); });
    return made;
}

double timed(const std::function<void()>& work) {
    const auto start = Stopwatch::now();
    work();
    return ms_since(start);
}

void print_times(const char* what, const std::vector<double>& times, const char* target) {
    const Figures figures = figures_of(times, 1);
    std::printf("| %s | %.1f | %.1f | %s |\n", what, figures.p50_ms, figures.p99_ms, target);
}

void correct(Place& place, const MeasuredSchool& school, const people::Pupil& pupil) {
    place.write(school.principal, [&](Tx& tx) {
        auto check =
            *tx.first<people::PopulationCheck>(where<&people::PopulationCheck::person_id> == pupil.person_id);
        check.state = check.state == people::MatchState::matched ? people::MatchState::mismatch
                                                                 : people::MatchState::matched;
        tx.put(check);
    });
}

void measure(Backend backend) {
    Place place(backend);
    const MeasuredSchool school = fill_school(place);
    const Id<org::School> id = school.principal.school;
    const auto look = [&] {
        place.store().read(school.principal, by_bench,
                           [&](const Reader& reader) { readiness::mirror(reader, {.framework = "THS"}); });
    };
    const auto follow = [&](readiness::Measuring how) {
        readiness::refresh(place.store(), by_bench, id, how);
    };
    std::vector<double> whole, calm, written, after, followed;
    for (int round = 0; round < round_count(); ++round) {
        whole.push_back(timed([&] { follow(readiness::Measuring::everything); }));
        for (std::size_t i = 0; i < 10; ++i) {
            calm.push_back(timed(look));
            written.push_back(timed([&] { correct(place, school, school.pupils[i * 97]); }));
            after.push_back(timed(look));
            followed.push_back(timed([&] { follow(readiness::Measuring::what_changed); }));
        }
    }
    std::printf("### The mirror, %zu pupils: %s\n\n", school.pupils.size(), name_of_backend(backend).c_str());
    std::printf("| what | median, ms | p99, ms | target, ms |\n|---|---:|---:|---:|\n");
    print_times("all facts measured and kept, all standards judged", whole, "1,000");
    print_times("the mirror, nothing waits to be measured", calm, "300");
    print_times("one pupil corrected: the whole write, with its commit", written, "");
    print_times("the mirror right after it, true", after, "300");
    print_times("what changed measured and kept", followed, "5,000");
    std::printf("\n");
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
