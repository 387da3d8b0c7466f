// A school of 2,000 pupils: its lists and searches, and what the quality of its data costs: judged from
// nothing and judged again, one pupil judged, and the whole write that changes one.
#include <cstdio>

#include "bench/figures.hpp"
#include "bench/school.hpp"
#include "modules/quality/api.hpp"

namespace truong::bench {
namespace {

/// Names have no digits.
std::string letters(int number) {
    std::string text;
    for (int rest = number, i = 0; i < 3; ++i, rest /= 26) text += static_cast<char>('a' + rest % 26);
    return text;
}

/// With a mother, a family sheet and a class; every tenth has something wrong.
people::Pupil add_pupil(Tx& tx, int number, Id<classes::Class> of) {
    constexpr const char* names[] = {"Nguyễn Văn An", "Trần Thị Bình", "Lê Minh Châu", "Phạm Gia Hân"};
    const bool boy = number % 2 == 0;
    const auto pupil = people::register_pupil(
        tx, {.full_name = std::string(names[number % 4]) + ' ' + letters(number),
             .birth_date = *parse_date("2015-01-01") + number % 365,
             .sex = boy ? people::Sex::male : people::Sex::female,
             .personal_number =
                 "079" + std::string(boy || number % 10 == 0 ? "2" : "3") + "15" + padded(number, 6),
             .code = padded(number, 6)});
    people::register_guardian(tx, {.full_name = "Lê Thị " + letters(number),
                                   .pupil_id = pupil.id,
                                   .kinship = people::Kinship::mother,
                                   .phone = "09" + padded(12'000'000 + number / 3, 8)});
    tx.put(people::PupilProfile{.pupil_id = pupil.id, .birth_place = "Quận 1", .no_policy_group = true});
    tx.put(classes::Enrolment{.pupil_id = pupil.id, .class_id = of, .valid_from = tx.today()});
    return pupil;
}

void forget_findings(Place& place) {
    place.write({.hat = Hat::system}, [](Tx& tx) {
        db::Query(tx.connection(), "delete from quality_data_finding").run();
        db::Query(tx.connection(), "delete from quality_record_score").run();
    });
}

/// The time of `work` inside a write, or with the write and its commit.
double inside(Place& place, const Actor& actor, const std::function<void(Tx&)>& work) {
    double ms = 0;
    place.write(actor, [&](Tx& tx) {
        const auto start = Stopwatch::now();
        work(tx);
        ms = ms_since(start);
    });
    return ms;
}
double whole(Place& place, const Actor& actor, const std::function<void(Tx&)>& work) {
    const auto start = Stopwatch::now();
    place.write(actor, work);
    return ms_since(start);
}

void print(const char* what, const std::vector<double>& times, const char* target) {
    const Figures figures = figures_of(times, 1);
    std::printf("| %s | %.2f | %.2f | %s |\n", what, figures.p50_ms, figures.p99_ms, target);
}

/// Rows of the list as JSON, within the scope of a teacher, who sees the pupils of his school.
double listed(Place& place, const Actor& teacher, const Selection& selection, std::size_t expected) {
    double ms = 0;
    place.store().read(teacher, {"bench", {}, {}}, [&](const Reader& reader) {
        const auto start = Stopwatch::now();
        std::string json;
        std::vector<std::int64_t> ids;
        reader.append_json(reader.catalog().of(type_key<people::Pupil>()), selection, {}, json, &ids);
        ms = ms_since(start);
        if (ids.size() != expected) throw std::runtime_error("the list has another length");
    });
    return ms;
}

void measure_lists(Place& place, const FilledSchool& school) {
    const Actor teacher{.hat = Hat::staff, .school = school.principal.school, .roles = {Role::teacher}};
    const Entity& entity = place.store().catalog().of(type_key<people::Pupil>());
    const Selection page{.sort = {.field = entity.find("full_name")}, .limit = 1'000};
    const Condition named = access::compare("people_pupil.full_name_folded", " like ", "%minh chau caa%");
    Condition folded = named;
    folded.sql += " escape '\\'";
    std::vector<double> list, search;
    for (int round = 0; round < round_count() * 20; ++round) {
        list.push_back(listed(place, teacher, page, 1'000));
        search.push_back(listed(place, teacher, {.condition = folded, .limit = 50}, 1));
    }
    print("list of 1,000 pupils by name, as JSON", list, "3");
    print("search for a part of a name without diacritics", search, "1");
}

void measure(Backend backend) {
    Place place(backend);
    const FilledSchool school = fill_school(place, {.code = "79000501", .area = "26734"}, add_pupil);
    const auto judge_all = [&](Tx& tx) { quality::refresh_school(tx, school.principal.school); };
    std::vector<double> from_nothing, again, one, changed;
    for (int round = 0; round < round_count(); ++round) {
        forget_findings(place);
        from_nothing.push_back(inside(place, school.principal, judge_all));
        again.push_back(inside(place, school.principal, judge_all));
        for (std::size_t i = 0; i < 40; ++i) {
            const people::Pupil& pupil = school.pupils[i * 47];
            one.push_back(inside(place, school.principal, [&](Tx& tx) {
                quality::refresh(tx, type_key<people::Pupil>(), {pupil.id.value});
            }));
            changed.push_back(whole(place, school.principal, [&](Tx& tx) {
                people::Person person = tx.get(pupil.person_id);
                person.other_name = "An " + std::to_string(round);
                tx.put(person);
            }));
        }
    }
    std::printf("### Quality of data, %zu pupils: %s\n\n", school.pupils.size(),
                name_of_backend(backend).c_str());
    std::printf("| what | median, ms | p99, ms | target, ms |\n|---|---:|---:|---:|\n");
    measure_lists(place, school);
    print("the school judged from nothing", from_nothing, "1,000");
    print("the school judged again, nothing changed", again, "1,000");
    print("one pupil judged", one, "5");
    print("one pupil changed: the whole write, with its commit", changed, "");
    std::printf("\n");
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
