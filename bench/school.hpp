#pragma once
// A school whose classes are full, for what is measured at a whole one.
#include "bench/place.hpp"
#include "modules/classes/api.hpp"

namespace truong::bench {

struct FilledSchool {
    Actor principal;
    std::vector<people::Pupil> pupils;
};
struct SchoolPlan {
    std::string code, area;
    int pupils = 2'000, a_class = 40;
};
/// Writes one pupil with what belongs to him.
using AddPupil = people::Pupil (*)(Tx&, int number, Id<classes::Class>);

/// "000042".
inline std::string padded(int number, int digits) {
    std::string text = std::to_string(number);
    return std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text;
}

inline FilledSchool fill_school(Place& place, const SchoolPlan& plan, AddPupil add) {
    constexpr int a_write = 100;
    FilledSchool made{.principal = {.hat = Hat::staff,
                                    .school = place.add_school(plan.code, plan.area),
                                    .roles = {Role::principal}},
                      .pupils = {}};
    std::vector<Id<classes::Class>> all;
    place.write(made.principal, [&](Tx& tx) {
        const auto year = calendar::year_on(tx, tx.today());
        const auto grade = tx.first<org::Grade>(where<&org::Grade::code> == std::string("6"));
        for (int i = 0; i < plan.pupils / plan.a_class; ++i)
            all.push_back(
                tx.put(classes::Class{
                           .year_id = year->id, .grade_id = grade->id, .name = "6A" + std::to_string(i)})
                    .id);
    });
    for (int done = 0; done < plan.pupils; done += a_write)
        place.write(made.principal, [&](Tx& tx) {
            for (int i = done; i < done + a_write; ++i)
                made.pupils.push_back(add(tx, i, all[static_cast<std::size_t>(i / plan.a_class)]));
        });
    place.database().exclusively([](db::Connection& connection) { connection.script("analyze"); });
    return made;
}

}  // namespace truong::bench
