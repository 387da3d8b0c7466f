// Which pupils of the demo are brothers and sisters, and who stands for them.
#include <algorithm>

#include "base/check.hpp"
#include "modules/people/demo_plan.hpp"

namespace truong::people {

namespace {

// So many of a thousand families; where it says so, of guardians.
constexpr int with_siblings = 150, of_them_twins = 40, of_them_three = 120;
constexpr int of_a_minority = 35, of_it_with_a_kinh_mother = 200, from_abroad = 2;
constexpr int mother_alone = 70, father_alone = 20, grandparents_alone = 30;
constexpr int grandparent_beside = 60;
constexpr int father_called_first = 250;
constexpr int without_phone = 40, one_phone_for_both = 150;
constexpr int custody_limited = 6, custody_none = 3;
constexpr int guardian_without_number = 150, guardian_with_year_only = 350, guardian_with_email = 200;
constexpr int registered_elsewhere = 120;
constexpr int double_family_name = 50;  // of the children: the mother's family name behind the father's
constexpr int without_sector_code = 30;

constexpr std::string_view work_of_parents[] = {"Công nhân",
                                                "Công nhân may",
                                                "Buôn bán",
                                                "Nội trợ",
                                                "Nhân viên văn phòng",
                                                "Kế toán",
                                                "Tài xế",
                                                "Thợ xây",
                                                "Kỹ sư",
                                                "Giáo viên",
                                                "Điều dưỡng",
                                                "Bác sĩ",
                                                "Lao động tự do",
                                                "Nhân viên bán hàng",
                                                "Kinh doanh",
                                                "Công chức",
                                                "Bộ đội",
                                                "Công an",
                                                "Thợ điện",
                                                "Giao hàng",
                                                "Nhân viên ngân hàng",
                                                "Bảo vệ",
                                                "Đầu bếp",
                                                "Lập trình viên"};
constexpr std::string_view work_of_grandparents[] = {"Hưu trí", "Nội trợ", "Buôn bán nhỏ", "Làm vườn"};
constexpr std::string_view demo_streets[] = {
    "Nguyễn Văn Cừ", "Lê Văn Sỹ",     "Trần Bình Trọng", "Hoàng Diệu", "Bùi Thị Xuân", "Phạm Ngũ Lão",
    "Ngô Gia Tự",    "Điện Biên Phủ", "Lạc Long Quân",   "Âu Cơ",      "Tôn Đản",      "Hòa Bình"};

struct WeightedPolicy {
    std::string_view code;
    int weight;
};
constexpr WeightedPolicy policies_of_demo[] = {{"", 945},           {"poor", 15},    {"near_poor", 20},
                                               {"invalid", 4},      {"disabled", 8}, {"orphan", 4},
                                               {"agent_orange", 2}, {"hard_area", 2}};

constexpr int teacher_mother_birth_year = 1986;

/// Who the parents are, before it is said who of them stands for the children.
struct Couple {
    std::string_view father_family, mother_family;
    int father_year = 1980, mother_year = 1982;
};

class FamilyPlan {
public:
    FamilyPlan(const DemoFrame& frame, NumberBook& numbers, DemoPlan& plan)
        : frame_(frame), numbers_(numbers), plan_(plan), dice_(frame.seed, 2) {}

    void add_all() {
        std::vector<std::size_t> order(plan_.pupils.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        dice_.shuffle(order);
        for (const std::size_t pupil : order) by_year_[birth_year(pupil)].push_back(pupil);
        placed_.resize(order.size());
        if (!order.empty()) add_teachers_family();
        for (const std::size_t pupil : order)
            if (!placed_[pupil]) add_family(brothers_and_sisters(pupil));
    }

private:
    int birth_year(std::size_t pupil) const { return civil(*plan_.pupils[pupil].who.person.birth_date).year; }
    std::optional<std::size_t> take(int year) {
        std::vector<std::size_t>& waiting = by_year_[year];
        while (!waiting.empty() && placed_[waiting.back()]) waiting.pop_back();
        if (waiting.empty()) return {};
        return waiting.back();
    }
    /// A pupil of the same class to be born on the same day.
    std::optional<std::size_t> take_twin(std::size_t pupil) {
        const PlannedPupil& one = plan_.pupils[pupil];
        for (const std::size_t other : by_year_[birth_year(pupil)]) {
            const PlannedPupil& two = plan_.pupils[other];
            const bool beside = two.school == one.school && two.grade == one.grade && other != pupil;
            if (beside && !placed_[other]) return other;
        }
        return {};
    }
    std::optional<std::size_t> take_sibling(int year) {
        constexpr int tries = 8;
        for (int i = 0; i < tries; ++i) {
            const int apart = dice_.between(2, 6);
            if (const auto found = take(dice_.happens(500) ? year + apart : year - apart)) return found;
        }
        return {};
    }

    std::vector<std::size_t> brothers_and_sisters(std::size_t pupil) {
        std::vector<std::size_t> children{pupil};
        placed_[pupil] = true;
        const auto join = [&](std::optional<std::size_t> other) {
            if (!other || placed_[*other]) return;
            placed_[*other] = true;
            children.push_back(*other);
        };
        if (!dice_.happens(with_siblings)) return children;
        if (dice_.happens(of_them_twins)) {
            join(take_twin(pupil));
            if (children.size() == 2)
                plan_.pupils[children[1]].who.person.birth_date = plan_.pupils[pupil].who.person.birth_date;
            return children;
        }
        join(take_sibling(birth_year(pupil)));
        if (dice_.happens(of_them_three)) join(take_sibling(birth_year(pupil)));
        drop_those_born_too_close(children);
        return children;
    }
    /// The third may be nearly as old as the second.
    void drop_those_born_too_close(std::vector<std::size_t>& children) {
        if (children.size() < 3) return;
        constexpr int least_days = 400;
        const auto day = [&](std::size_t at) { return *plan_.pupils[children[at]].who.person.birth_date; };
        const int apart = day(2) - day(1), from_first = day(2) - day(0);
        if (std::abs(apart) >= least_days && std::abs(from_first) >= least_days) return;
        placed_[children.back()] = false;
        by_year_[birth_year(children.back())].push_back(children.back());
        children.pop_back();
    }

    /// A teacher of the first school whose children are pupils of two: her account has three seats.
    void add_teachers_family() {
        std::vector<std::size_t> children{0};
        for (std::size_t i = 0; i < plan_.pupils.size() && children.size() < 2; ++i)
            if (plan_.pupils[i].school > 0 && std::abs(birth_year(i) - birth_year(0)) >= 2)
                children.push_back(i);
        for (const std::size_t child : children) placed_[child] = true;
        add_family(std::move(children));
        PlannedFamily& family = plan_.families.back();
        family.policy = {};
        std::erase_if(family.guardians, [](const auto& one) { return one.kinship != Kinship::father; });
        PlannedGuardian mother{.kinship = Kinship::mother,
                               .phone = numbers_.phone(),
                               .occupation = "Giáo viên",
                               .teaches = true};
        family.guardians.insert(family.guardians.begin(), std::move(mother));
        for (std::size_t i = 0; i < family.guardians.size(); ++i)
            family.guardians[i].contact_order = static_cast<int>(i) + 1;
    }

    void add_family(std::vector<std::size_t> children) {
        const auto born = [&](std::size_t child) { return *plan_.pupils[child].who.person.birth_date; };
        std::sort(children.begin(), children.end(),
                  [&](std::size_t one, std::size_t two) { return born(one) < born(two); });
        PlannedFamily family{.father = &majority(), .mother = &majority()};
        choose_people(family);
        const bool teachers = plan_.families.empty();
        if (teachers) family.father = family.mother = &majority();
        Couple couple{.father_family = any_family(dice_, *family.father),
                      .mother_family = any_family(dice_, *family.mother)};
        couple.mother_year = birth_year(children.front()) - 20 - dice_.between(0, 8) - dice_.between(0, 7);
        if (teachers) couple.mother_year = teacher_mother_birth_year;
        couple.father_year = couple.mother_year - dice_.between(-1, 6);
        add_guardians(family, couple, teachers ? 1'000 : dice_.between(1, 1'000));
        family.address = std::to_string(dice_.between(1, 480));
        if (dice_.happens(400)) family.address += '/' + std::to_string(dice_.between(2, 60));
        family.address +=
            " đường " + std::string(dice_.any(demo_streets)) + ", phường Hoa Sen, Thành phố Hồ Chí Minh";
        family.policy = dice_.weighted(policies_of_demo).code;
        if (dice_.happens(registered_elsewhere)) family.came_from = any_province(dice_);
        if (family.came_from == "79") family.came_from = {};
        for (const std::size_t child : children) name_child(family, couple, plan_.pupils[child]);
        for (const std::size_t child : children) plan_.pupils[child].family = plan_.families.size();
        family.children = std::move(children);
        plan_.families.push_back(std::move(family));
    }

    void choose_people(PlannedFamily& family) {
        if (dice_.happens(from_abroad)) {
            family.father = family.mother = &foreigners();
        } else if (dice_.happens(of_a_minority)) {
            family.father = family.mother = &any_minority(dice_);
            if (!family.father->by_mother && dice_.happens(of_it_with_a_kinh_mother))
                family.mother = &majority();
        }
    }

    void add_guardians(PlannedFamily& family, const Couple& couple, int kind) {
        const bool grandparents = kind <= grandparents_alone;
        const bool no_father = kind <= grandparents_alone + mother_alone;
        const bool no_mother =
            grandparents || (!no_father && kind <= grandparents_alone + mother_alone + father_alone);
        const bool by_mother = family.father->by_mother || (no_father && !grandparents);
        family.name = by_mother ? couple.mother_family : couple.father_family;
        const PersonWish mother{*family.mother, couple.mother_family, Sex::female, couple.mother_year, {}};
        const PersonWish father{*family.father, couple.father_family, Sex::male, couple.father_year, {}};
        if (!no_mother) add_guardian(family, Kinship::mother, mother);
        if (!no_father) add_guardian(family, Kinship::father, father);
        const bool beside = dice_.happens(grandparent_beside);
        if (grandparents || beside) add_grandparent(family, couple);
        if (grandparents) add_grandparent(family, couple);
        order_contacts(family);
        give_phones(family);
        limit_custody(family);
    }
    void add_grandparent(PlannedFamily& family, const Couple& couple) {
        const bool alone =
            family.guardians.empty() || family.guardians.front().kinship == Kinship::grandparent;
        const Sex sex = family.guardians.empty() ? Sex::female : Sex::male;
        const std::string_view name =
            sex == Sex::male ? couple.father_family : any_family(dice_, *family.father);
        add_guardian(family, Kinship::grandparent,
                     {*family.father, name, sex, couple.mother_year - dice_.between(21, 29), {}});
        family.guardians.back().occupation = dice_.any(work_of_grandparents);
        family.guardians.back().legal = alone;
        family.guardians.back().lives_with = alone || dice_.happens(600);
    }
    void add_guardian(PlannedFamily& family, Kinship kinship, const PersonWish& wish) {
        PlannedGuardian one{.who = plan_person(dice_, numbers_, wish),
                            .kinship = kinship,
                            .contact_order = static_cast<int>(family.guardians.size()) + 1,
                            .occupation = dice_.any(work_of_parents)};
        Person& person = one.who.person;
        if (dice_.happens(guardian_without_number) || wish.naming.province.empty())
            person.personal_number.reset();
        if (dice_.happens(guardian_with_year_only)) {
            person.birth_year = wish.birth_year;
            person.birth_date.reset();
        }
        if (!dice_.happens(200))
            person.vneid_level = dice_.happens(850) ? VneidLevel::level_2 : VneidLevel::level_1;
        if (dice_.happens(guardian_with_email))
            one.email = "phuhuynh" + numbers_.unused("", 6) + "@example.com";
        family.guardians.push_back(std::move(one));
    }
    void order_contacts(PlannedFamily& family) {
        std::vector<PlannedGuardian>& all = family.guardians;
        const bool both = all.size() > 1 && all[1].kinship == Kinship::father;
        if (both && dice_.happens(father_called_first)) std::swap(all[0].contact_order, all[1].contact_order);
    }
    void give_phones(PlannedFamily& family) {
        if (dice_.happens(without_phone)) return;
        const std::string shared = numbers_.phone();
        const bool one_for_both = dice_.happens(one_phone_for_both);
        for (PlannedGuardian& one : family.guardians) {
            const bool parent = one.kinship != Kinship::grandparent;
            one.phone =
                &one == &family.guardians.front() || (parent && one_for_both) ? shared : numbers_.phone();
        }
    }
    void limit_custody(PlannedFamily& family) {
        if (family.guardians.size() < 2 || family.guardians[1].kinship != Kinship::father) return;
        PlannedGuardian& father = family.guardians[1];
        if (dice_.happens(custody_limited)) {
            father.custody = Custody::limited;
            father.lives_with = false;
            father.custody_note = "Cha mẹ ly hôn; cha đón con cuối tuần theo thỏa thuận.";
        } else if (dice_.happens(custody_none)) {
            father.custody = Custody::none;
            father.lives_with = father.may_collect = father.legal = false;
            father.custody_note = "Theo bản án, không được gặp con khi chưa có ý kiến của mẹ.";
        }
    }

    void name_child(const PlannedFamily& family, const Couple& couple, PlannedPupil& pupil) {
        const Naming& naming = *family.father;
        PlannedPerson& who = pupil.who;
        who.naming = &naming;
        who.family = family.name;
        who.province = any_province(dice_);
        Person& person = who.person;
        const int year = civil(*person.birth_date).year;
        NameWish wish{naming, family.name, *person.sex, year, {}};
        if (&naming == &majority() && dice_.happens(double_family_name))
            wish.second_family = couple.mother_family;
        person.full_name = invent_name(dice_, wish);
        if (!dice_.happens(without_sector_code)) person.sector_code = numbers_.unused("79", 8);
        if (naming.province.empty())
            person.foreign_number = numbers_.unused("M", 8);
        else
            person.personal_number = numbers_.personal_number(who.province, *person.sex, year);
    }

    const DemoFrame& frame_;
    NumberBook& numbers_;
    DemoPlan& plan_;
    Dice dice_;
    std::map<int, std::vector<std::size_t>> by_year_;
    std::vector<char> placed_;
};

}  // namespace

void plan_families(const DemoFrame& frame, NumberBook& numbers, DemoPlan& plan) {
    FamilyPlan(frame, numbers, plan).add_all();
}

}  // namespace truong::people
