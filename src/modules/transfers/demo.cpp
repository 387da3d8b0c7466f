// A few transfers between the first two schools of the demo that teach the same grade, in different states.
#include "modules/transfers/entities.hpp"

namespace truong::transfers {

namespace {

using people::Pupil;

struct Side {
    Id<org::School> school;
    std::string code;
    classes::Class into;
};

/// Schools with a class of the grade in the running year, in the order of their codes.
std::vector<Side> sides_of(Tx& tx, const calendar::SchoolYear& year, Id<org::Grade> grade) {
    std::vector<Side> sides;
    for (const org::School& school : tx.all<org::School>())
        tx.in_school(school.id, [&] {
            const auto into = tx.first<classes::Class>(where<&classes::Class::year_id> == year.id
                                                       && where<&classes::Class::grade_id> == grade);
            if (into) sides.push_back({school.id, school.code, *into});
        });
    return sides;
}

/// The last ones of the class: others of the demo tell stories of the first ones.
std::vector<Id<Pupil>> movers(Tx& tx, const Side& from, std::size_t count) {
    std::vector<Id<Pupil>> found;
    tx.in_school(from.school, [&] {
        const auto places = tx.all<classes::Enrolment>(where<&classes::Enrolment::class_id> == from.into.id);
        for (auto place = places.rbegin(); place != places.rend() && found.size() < count; ++place) {
            const Pupil pupil = tx.get(place->pupil_id);
            if (!pupil.valid_to) found.push_back(pupil.id);
        }
    });
    return found;
}

class DemoTransfers {
public:
    DemoTransfers(Tx& tx, const Side& from, const Side& to, Date day)
        : tx_(tx), from_(from), to_(to), day_(day) {}

    void fill(const std::vector<Id<Pupil>>& pupils) {
        int stage = 0;
        for (const Id<Pupil> pupil : pupils) move(pupil, stage++);
    }

private:
    void move(Id<Pupil> pupil, int stage) {
        at(from_, [&] {
            out_ = apply(tx_, {.pupil_id = pupil,
                               .to_code = to_.code,
                               .effective_on = day_,
                               .reason = "Gia đình chuyển chỗ ở"});
        });
        if (stage < 1) return;
        at(to_, [&] {
            in_ = tx_.first<Transfer>(where<&Transfer::handshake> == out_.handshake)->id;
            if (stage == 4) {
                refuse(tx_, {.id = in_, .note = "Khối này đã hết chỗ học"});
            } else {
                accept(tx_, {.id = in_, .class_id = to_.into.id, .note = "Gia đình ở gần trường"});
            }
        });
        if (stage < 2 || stage == 4) return;
        at(from_, [&] { release(tx_, {.id = out_.id, .decision = "12/GCT"}); });
        if (stage < 3) return;
        at(to_, [&] { enrol(tx_, {.id = in_}); });
    }
    void at(const Side& side, const std::function<void()>& work) { tx_.in_school(side.school, work); }

    Tx& tx_;
    const Side &from_, &to_;
    Date day_;
    Transfer out_;
    Id<Transfer> in_;
};

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t) {
    const auto year = calendar::year_on(tx, tx.today());
    if (size == DemoSize::none || !year) return;
    for (const org::Grade& grade : tx.all<org::Grade>()) {
        const auto sides = sides_of(tx, *year, grade.id);
        if (sides.size() < 2) continue;
        constexpr std::size_t stages = 5;
        const auto pupils = movers(tx, sides[0], stages);
        DemoTransfers demo(tx, sides[0], sides[1], std::min(tx.today() + 7, year->last_day));
        demo.fill(pupils);
        return;
    }
}

}  // namespace truong::transfers
