// Lists out of 40,000 rows by somebody who may see few of them: a guardian the rows of one child, an officer
// the rooms of the schools of one commune.
#include <cstdio>

#include "bench/load.hpp"
#include "bench/place.hpp"

namespace truong::bench {
namespace {

constexpr int children = 45, rolls = 890;
constexpr int communes = 40, schools_a_commune = 5, rooms_a_school = 200;

/// Calls rolls until there are 40,000 marks; gives the guardian of one child.
Actor fill_marks(Place& place) {
    const auto school = place.add_school("79000001", "20000");
    const Actor teacher{.hat = Hat::staff, .school = school, .roles = {Role::principal, Role::teacher}};
    Id<toy::Group> group;
    std::vector<toy::Mark> marks;
    place.write(teacher, [&](Tx& tx) {
        marks.clear();
        group = tx.put(toy::Group{.name = "6A1"}).id;
        for (int i = 0; i < children; ++i) {
            const auto child = tx.put(toy::Child{.full_name = "Nguyễn Văn " + std::to_string(i)});
            marks.push_back({.child_id = child.id, .present = true});
        }
    });
    for (int i = 0; i < rolls; ++i)
        place.write(teacher, [&](Tx& tx) { toy::call_roll(tx, {group, Date{20000 + i}, marks}); });
    return {.hat = Hat::guardian, .person = {marks.front().child_id.value}, .school = school};
}

void fill_rooms(Place& place, Id<org::School> school) {
    const Actor principal{.hat = Hat::staff, .school = school, .roles = {Role::principal}};
    place.write(principal, [](Tx& tx) {
        const auto campus = tx.first<org::Campus>(always());
        const auto kind = tx.first<org::RoomKind>(always());
        for (int i = 0; i < rooms_a_school; ++i) {
            const std::string code = "P" + std::to_string(i);
            tx.put(org::Room{
                .campus_id = campus.value().id, .code = code, .name = code, .kind_id = kind.value().id});
        }
    });
}

/// 200 schools with 40,000 rooms; gives the officer of one commune.
Actor fill_schools(Place& place) {
    for (int commune = 0; commune < communes; ++commune)
        for (int i = 0; i < schools_a_commune; ++i) {
            const std::string code = std::to_string(79100000 + commune * 100 + i);
            fill_rooms(place, place.add_school(code, std::to_string(20000 + commune)));
        }
    return {.hat = Hat::officer, .authority = place.commune(std::to_string(20000 + communes / 2))};
}

void measure(Backend backend) {
    Place place(backend);
    const std::string guardian = place.token(fill_marks(place));
    const std::string officer = place.token(fill_schools(place));
    const Served product(place.handler());
    const auto list = [&](const std::string& token, const std::string& target) {
        return [&, token, target] {
            return run_load(
                {.port = product.port(), .connections = 1, .append_request = [&](std::string& out, int) {
                     out += request_text(target, token);
                 }});
        };
    };
    const Rounds rounds(
        {{"guardian, 45 of his child's marks", list(guardian, "/api/v1/toy/marks?limit=45")},
         {"officer, 45 rooms of his commune", list(officer, "/api/v1/org/rooms?limit=45")},
         {"officer, the same sorted by name", list(officer, "/api/v1/org/rooms?limit=45&sort=name")},
         {"officer, his schools", list(officer, "/api/v1/org/schools")}},
        round_count());
    std::printf("### Lists out of 40,000 rows under a narrow scope: %s\n\n",
                name_of_backend(backend).c_str());
    rounds.print();
    std::printf("Target: a list within 50 ms.\n\n");
}

}  // namespace
}  // namespace truong::bench

int main() { return truong::bench::on_each_backend(truong::bench::measure); }
