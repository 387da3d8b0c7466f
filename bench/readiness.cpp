// The mirror of a school of 2,000 pupils: all of it measured and kept, the answer that people wait for, and
// how soon one corrected pupil is in it and in store.
#include <cstdio>

#include "bench/figures.hpp"
#include "bench/school.hpp"
#include "modules/readiness/api.hpp"

namespace truong::bench {
namespace {

const Operation by_bench{"bench", {}, {}};

people::Pupil enrol(Tx& tx, int number, Id<classes::Class> of) {
    const auto pupil =
        people::register_pupil(tx, {.full_name = number % 2 == 0 ? "Nguyễn Văn An" : "Trần Thị Bình",
                                    .birth_date = *parse_date("2012-01-01") + number % 700,
                                    .sex = number % 2 == 0 ? people::Sex::male : people::Sex::female,
                                    .code = padded(number, 6)});
    people::register_guardian(tx, {.full_name = "Lê Thị Hoa",
                                   .pupil_id = pupil.id,
                                   .kinship = people::Kinship::mother,
                                   .phone = "09" + padded(12'000'000 + number, 8)});
    tx.put(classes::Enrolment{.pupil_id = pupil.id, .class_id = of, .valid_from = tx.today()});
    tx.put(people::PopulationCheck{
        .person_id = pupil.person_id,
        .state = number % 3 == 0 ? people::MatchState::mismatch : people::MatchState::matched,
        .checked_on = tx.today()});
    return pupil;
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

void correct(Place& place, const FilledSchool& school, const people::Pupil& pupil) {
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
    const FilledSchool school = fill_school(place, {.code = "79000502", .area = "26737"}, enrol);
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
