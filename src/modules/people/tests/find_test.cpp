// Everybody on the server, by a name typed without diacritics and a year.
#include "modules/people/find.hpp"

#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::people {
namespace {

class FindingPeople : public test::Both {
protected:
    std::vector<std::string> found(const Actor& actor, const std::string& name, int year) {
        std::vector<std::string> names;
        world.read(actor, [&](const Reader& reader) {
            for (const KnownPerson& one : find_people(reader, {name, year})) names.push_back(one.full_name);
        });
        return names;
    }
};
ON_BOTH(FindingPeople);

TEST_P(FindingPeople, are_found_by_a_name_typed_without_diacritics_and_the_year_of_birth) {
    world.write(world.system, [](Tx& tx) {
        tx.put(Person{.full_name = "Đặng Thị Ánh", .birth_date = *parse_date("2014-12-31")});
        tx.put(Person{.full_name = "Đặng Thị Ánh", .birth_date = *parse_date("2015-01-01")});
        tx.put(Person{.full_name = "Đặng Thị Ảnh", .birth_year = 2014});
        tx.put(Person{.full_name = "Đặng Thị Ánh Dương", .birth_date = *parse_date("2014-05-05")});
    });
    EXPECT_EQ(found(world.administrator, "  dang THI anh ", 2014),
              (std::vector<std::string>{"Đặng Thị Ánh", "Đặng Thị Ảnh"}));
    EXPECT_EQ(found(world.administrator, "Đặng Thị Ánh", 2015).size(), 1U);
    EXPECT_TRUE(found(world.administrator, "Dang Thi", 2014).empty()) << "a part of a name is no name";
    for (const Actor& other : {world.principal, world.teacher, world.guardian, world.officer, world.stranger})
        EXPECT_THROW(found(other, "Đặng Thị Ánh", 2014), Problem);
}

TEST_P(FindingPeople, the_api_answers_only_those_who_run_the_server) {
    const std::string line = "GET /api/v1/people/known-people?full_name=dang+thi+anh&birth_year=2014";
    EXPECT_EQ(world.call(world.administrator, line).status, 200);
    EXPECT_EQ(world.call(world.principal, line).status, 403);
    EXPECT_EQ(world.call(world.administrator, line.substr(0, line.find('&'))).status, 422);
}

}  // namespace
}  // namespace truong::people
