// A school of 2,000 pupils into the next year: the plan begun, its report, applied, applied again, taken
// back.
#include <cstdio>

#include "bench/figures.hpp"
#include "bench/place.hpp"
#include "modules/rollover/running.hpp"

namespace truong::bench {
namespace {

constexpr int classes_a_grade = 12, first_grade = 6, last_grade = 9, pupil_count = 2'000, a_write = 100,
              subjects_a_class = 10;

struct RolloverSchool {
    Actor principal;
    std::vector<Id<classes::Class>> all;
};

std::string letters(int number) {
    std::string text;
    for (int rest = number, i = 0; i < 3; ++i, rest /= 26) text += static_cast<char>('a' + rest % 26);
    return text;
}

/// With somebody who leads it and teaches ten subjects.
void open_class(Tx& tx, RolloverSchool& school, const org::Grade& grade, int number) {
    const auto year = calendar::year_on(tx, tx.today());
    const auto row = tx.put(classes::Class{
        .year_id = year->id, .grade_id = grade.id, .name = grade.code + 'A' + std::to_string(number)});
    school.all.push_back(row.id);
    const auto teacher = people::register_staff_member(
        tx, {.full_name = "Lê Văn " + letters(grade.sort * 10 + number), .valid_from = year->first_day});
    tx.put(
        classes::Homeroom{.class_id = row.id, .staff_member_id = teacher.id, .valid_from = year->first_day});
    int given = 0;
    for (const auto& subject : tx.all<curriculum::Subject>())
        if (given < subjects_a_class && curriculum::taught_in(tx, subject.id, grade, tx.today())) {
            ++given;
            tx.put(staffing::TeachingAssignment{.class_id = row.id,
                                                .subject_id = subject.id,
                                                .staff_member_id = teacher.id,
                                                .valid_from = year->first_day});
        }
}

void open_classes(Place& place, RolloverSchool& school) {
    for (int grade = first_grade; grade <= last_grade; ++grade)
        place.write(school.principal, [&](Tx& tx) {
            const auto of = tx.first<org::Grade>(where<&org::Grade::code> == std::to_string(grade));
            for (int i = 1; i <= classes_a_grade; ++i) open_class(tx, school, *of, i);
        });
}

/// Each with a mother, in a class without an end, as imports write it.
void enrol(Place& place, const RolloverSchool& school) {
    for (int done = 0; done < pupil_count; done += a_write)
        place.write(school.principal, [&](Tx& tx) {
            for (int i = done; i < done + a_write; ++i) {
                const auto pupil =
                    people::register_pupil(tx, {.full_name = "Trần Thị " + letters(i),
                                                .birth_date = *parse_date("2012-01-01") + i % 365,
                                                .sex = people::Sex::female});
                people::register_guardian(tx, {.full_name = "Lê Thị " + letters(i),
                                               .pupil_id = pupil.id,
                                               .kinship = people::Kinship::mother});
                tx.put(classes::Enrolment{
                    .pupil_id = pupil.id,
                    .class_id = school.all[static_cast<std::size_t>(i) % school.all.size()],
                    .valid_from = tx.today()});
            }
        });
}

double timed(const std::function<void()>& work) {
    const auto start = Stopwatch::now();
    work();
    return ms_since(start);
}

void print(const char* what, const std::vector<double>& values, const char* target) {
    std::printf("| %s | %.0f | %s |\n", what, median(values), target);
}

struct Times {
    std::vector<double> begun, reported, applied, again, undone;
};

void take_round(Place& place, const Actor& principal, Times& times) {
    rollover::Plan plan;
    times.begun.push_back(
        timed([&] { place.write(principal, [&](Tx& tx) { plan = rollover::begin(tx, {}); }); }));
    times.reported.push_back(timed([&] {
        place.store().read(principal, {"bench", {}, {}}, [&](const Reader& reader) {
            const rollover::Report report = rollover::report(reader, {plan.id});
            if (report.up + report.completing != pupil_count) throw std::runtime_error("pupils are missing");
        });
    }));
    const auto apply = [&] {
        place.write(principal, [&](Tx& tx) { rollover::apply(tx, {plan.id}); });
        rollover::run_apply({.store = place.store(), .actor = principal, .plan = plan.id});
    };
    const auto state = [&] {
        place.store().read(principal, {"bench", {}, {}},
                           [&](const Reader& reader) { plan = reader.get(plan.id); });
        return plan.state;
    };
    times.applied.push_back(timed(apply));
    if (state() != rollover::PlanState::applied) throw std::runtime_error("not applied: " + plan.fault);
    place.write({.hat = Hat::system}, [](Tx& tx) { db::Query(tx.connection(), "delete from job").run(); });
    times.again.push_back(timed(apply));
    place.write({.hat = Hat::system}, [](Tx& tx) { db::Query(tx.connection(), "delete from job").run(); });
    times.undone.push_back(timed([&] {
        place.write(principal, [&](Tx& tx) { rollover::undo(tx, {plan.id}); });
        rollover::run_undo({.store = place.store(), .actor = principal, .plan = plan.id});
    }));
    if (state() != rollover::PlanState::undone) throw std::runtime_error("not undone: " + plan.fault);
}

void measure(Backend backend) {
    Place place(backend);
    Times times;
    for (int round = 0; round < round_count(); ++round) {
        const std::string digits = std::to_string(701 + round);
        RolloverSchool school{.principal = {.hat = Hat::staff,
                                            .account = {2},
                                            .school = place.add_school("79000" + digits, "26" + digits),
                                            .roles = {Role::principal}},
                              .all = {}};
        open_classes(place, school);
        enrol(place, school);
        if (round == 0)
            place.database().exclusively([](db::Connection& connection) { connection.script("analyze"); });
        take_round(place, school.principal, times);
    }
    std::printf("### Rollover of 2,000 pupils in 48 classes with 480 assignments: %s\n\n",
                name_of_backend(backend).c_str());
    std::printf("| what | median | target |\n|---|---:|---:|\n");
    print("the plan begun, ms", times.begun, "");
    print("the dry run reported, ms", times.reported, "1,000");
    print("applied, ms", times.applied, "2,000");
    print("applied again, nothing to do, ms", times.again, "");
    print("undone, ms", times.undone, "");
    std::printf("\n");
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
