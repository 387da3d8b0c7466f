// The invented people and what they may act as: on both databases.
#include "modules/accounts/tests/school_people.hpp"

namespace truong::accounts {
namespace {

class AccountsDemo : public SchoolPeople {
protected:
    void fill(std::uint64_t seed = 1) { fill_in(world, seed); }
    /// A transaction for each part: a busy machine has more time for each.
    static void fill_in(test::World& place, std::uint64_t seed) {
        for (const DemoPart& part : place.store().contributions().demo)
            place.write(place.system, [&](Tx& tx) { part.fill(tx, DemoSize::small, seed); });
    }
    std::set<std::string> labels() {
        std::set<std::string> found;
        for (const Account& account : world.all<Account>(world.system))
            for (const std::string& label : seat_labels(account.id))
                found.insert(label.substr(label.find(": ") + 2));
        return found;
    }
};
ON_BOTH(AccountsDemo);

TEST_P(AccountsDemo, there_is_an_account_for_every_role) {
    fill();
    const auto found = labels();
    for (const char* role :
         {"quản trị", "cán bộ", "hiệu trưởng", "phó hiệu trưởng", "văn thư", "giáo viên", "y tế", "kế toán",
          "thư viện", "cấp dưỡng", "công nghệ", "phụ huynh", "học sinh"})
        EXPECT_TRUE(found.contains(role)) << role;
}

TEST_P(AccountsDemo, one_teacher_is_a_mother_in_two_schools) {
    fill();
    std::size_t most = 0;
    for (const Account& account : world.all<Account>(world.system))
        if (account.user_name.starts_with("hoa.nguyen")) most = std::max(most, seats(account.id).size());
    EXPECT_EQ(most, 3u);
}

TEST_P(AccountsDemo, two_parents_share_one_phone) {
    fill();
    EXPECT_GT(world.number("select count(*) from (select phone from accounts_account where phone is not null "
                           "group by phone having count(*) = 2) as shared"),
              0);
}

TEST_P(AccountsDemo, the_same_seed_makes_the_same_people) {
    const auto names = [](test::World& place) {
        std::vector<std::string> found;
        for (const people::Person& person : place.all<people::Person>(place.system))
            found.push_back(person.full_name);
        return found;
    };
    fill(5);
    test::World again(GetParam());
    fill_in(again, 5);
    EXPECT_EQ(names(again), names(world));
    EXPECT_GT(names(world).size(), 100u);
}

}  // namespace
}  // namespace truong::accounts
