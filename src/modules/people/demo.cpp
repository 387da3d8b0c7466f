#include "modules/people/demo.hpp"

#include <random>

#include "base/check.hpp"

namespace truong::people {

namespace {

Date demo_day(int year, int month, int day) { return *date_of({.year = year, .month = month, .day = day}); }
/// Contracts run from August on, lessons from the fifth of September.
Date first_working_day() { return demo_day(2025, 8, 1); }
Date first_school_day() { return demo_day(2025, 9, 5); }

constexpr std::string_view family_names[] = {"Nguyễn", "Trần", "Lê",   "Phạm", "Hoàng", "Huỳnh", "Phan",
                                             "Vũ",     "Võ",   "Đặng", "Bùi",  "Đỗ",    "Hồ",    "Ngô"};
constexpr std::string_view male_middles[] = {"Văn", "Hữu", "Đức", "Minh", "Quang", "Gia"};
constexpr std::string_view female_middles[] = {"Thị", "Ngọc", "Thu", "Bảo", "Khánh", "Mỹ"};
constexpr std::string_view male_givens[] = {"An",   "Bình", "Cường", "Dũng", "Huy",   "Khôi",
                                            "Long", "Nam",  "Phúc",  "Quân", "Thịnh", "Tuấn"};
constexpr std::string_view female_givens[] = {"Anh", "Chi",  "Đào",  "Hà",   "Hiền",  "Hòa",
                                              "Lan", "Linh", "Ngân", "Thảo", "Trang", "Vy"};

struct Post {
    std::string_view code;
    StaffKind kind;
};
constexpr Post posts[] = {{"HT", StaffKind::leader},   {"PHT", StaffKind::leader},
                          {"VT", StaffKind::employee}, {"YT", StaffKind::employee},
                          {"KT", StaffKind::employee}, {"TV", StaffKind::employee},
                          {"CD", StaffKind::employee}, {"CN", StaffKind::employee}};

struct Size {
    int teachers, pupils;
};

Size size_of(DemoSize size) {
    if (size == DemoSize::school) return {.teachers = 40, .pupils = 300};
    if (size == DemoSize::ward) return {.teachers = 12, .pupils = 40};
    return {.teachers = 8, .pupils = 12};
}

class DemoPeople {
public:
    DemoPeople(Tx& tx, std::uint64_t seed) : tx_(tx), random_(seed) {}

    void fill_school(const org::School& school, const Size& size) {
        tx_.in_school(school.id, [&] {
            for (const Post& post : posts) employ(std::string(post.code), post.kind);
            for (int i = 1; i <= size.teachers; ++i) employ(numbered("GV", i), StaffKind::teacher);
            const int year = birth_year(school.id);
            for (int i = 1; i <= size.pupils; ++i) add_family(numbered("HS", i), year);
        });
    }

    /// A teacher of the first school whose children are pupils of two: her account has three seats.
    void add_teacher_who_is_mother(const std::vector<org::School>& schools) {
        const std::string family(any(family_names));
        const Id<Person> mother =
            tx_.put(Person{.full_name = "Nguyễn Thị Hòa", .birth_date = birthday(1986), .sex = Sex::female})
                .id;
        tx_.in_school(schools.front().id, [&] { add_record(mother, "GV00", StaffKind::teacher); });
        for (std::size_t i = 0; i < std::min<std::size_t>(schools.size(), 2); ++i)
            tx_.in_school(schools[i].id, [&] {
                const Pupil child = enrol(family, "HS00", birth_year(schools[i].id));
                guard(child, mother, Kinship::mother, 1);
            });
    }

private:
    // No distribution of the library: they differ from one library to the next.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(random_() % count); }
    template <std::size_t count> std::string_view any(const std::string_view (&list)[count]) {
        return list[below(count)];
    }

    static std::string numbered(std::string prefix, int number) {
        return std::move(prefix) + (number < 10 ? "0" : "") + std::to_string(number);
    }
    Date birthday(int year) {
        return demo_day(year, static_cast<int>(below(12)) + 1, static_cast<int>(below(28)) + 1);
    }

    Person invent(std::string_view family, Sex sex, int year) {
        const bool male = sex == Sex::male;
        Person person{.birth_date = birthday(year), .sex = sex};
        person.full_name.append(family).append(" ");
        person.full_name.append(male ? any(male_middles) : any(female_middles)).append(" ");
        person.full_name.append(male ? any(male_givens) : any(female_givens));
        return tx_.put(person);
    }
    Sex either() { return below(2) == 0 ? Sex::male : Sex::female; }

    void add_record(Id<Person> person, const std::string& code, StaffKind kind) {
        tx_.put(
            StaffMember{.person_id = person, .kind = kind, .code = code, .valid_from = first_working_day()});
    }
    void employ(const std::string& code, StaffKind kind) {
        const Person person = invent(any(family_names), either(), 1970 + static_cast<int>(below(30)));
        add_record(person.id, code, kind);
    }

    Pupil enrol(std::string_view family, const std::string& code, int year) {
        const Person child = invent(family, either(), year);
        return tx_.put(Pupil{.person_id = child.id, .code = code, .valid_from = first_school_day()});
    }
    void guard(const Pupil& pupil, Id<Person> guardian, Kinship kinship, int order) {
        tx_.put(Guardianship{.pupil_id = pupil.id,
                             .guardian_id = guardian,
                             .kinship = kinship,
                             .contact_order = order,
                             .valid_from = first_school_day()});
    }
    /// A child with a mother, and mostly a father.
    void add_family(const std::string& code, int year) {
        const std::string_view family = any(family_names);
        const Pupil child = enrol(family, code, year);
        guard(child, invent(any(family_names), Sex::female, year - 28).id, Kinship::mother, 1);
        const bool with_father = below(5) != 0;
        if (code == "HS01" || with_father)
            guard(child, invent(family, Sex::male, year - 30).id, Kinship::father, 2);
    }

    /// Of the pupils of the school's first stage.
    int birth_year(Id<org::School> school) {
        int year = 2012;
        tx_.in_school(school, [&] {
            const auto held = tx_.first<org::SchoolStage>(always());
            if (!held) return;
            const std::string code = tx_.get(held->stage_id).code;
            year = code == "mn" ? 2021 : code == "th" ? 2016 : code == "thpt" ? 2009 : 2012;
        });
        return year;
    }

    Tx& tx_;
    std::mt19937_64 random_;
};

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed) {
    if (size == DemoSize::none) return;
    DemoPeople demo(tx, seed);
    const auto schools = tx.all<org::School>();
    if (schools.empty()) return;
    for (const org::School& school : schools) demo.fill_school(school, size_of(size));
    demo.add_teacher_who_is_mother(schools);
}

}  // namespace truong::people
