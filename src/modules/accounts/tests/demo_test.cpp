// The invented people and what they may act as: on both databases.
#include "modules/accounts/tests/school_people.hpp"

namespace truong::accounts {
namespace {

class AccountsDemo : public SchoolPeople {
protected:
    /// A transaction for each part: a busy machine has more time for each.
    void fill() {
        for (const DemoPart& part : world.store().contributions().demo)
            world.write(world.system, [&](Tx& tx) { part.fill(tx, DemoSize::small, 1); });
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

// One case, because filling the demo takes longer than all that is asked of it.
TEST_P(AccountsDemo, every_role_has_an_account_a_mother_three_seats_and_two_parents_one_phone) {
    fill();
    const auto found = labels();
    for (const char* role :
         {"quản trị", "cán bộ", "hiệu trưởng", "phó hiệu trưởng", "văn thư", "giáo viên", "y tế", "kế toán",
          "thư viện", "cấp dưỡng", "công nghệ", "phụ huynh", "học sinh"})
        EXPECT_TRUE(found.contains(role)) << role;
    std::size_t most = 0;
    for (const Account& account : world.all<Account>(world.system))
        if (account.user_name.starts_with("hoa.nguyen")) most = std::max(most, seats(account.id).size());
    EXPECT_EQ(most, 3u);
    EXPECT_GT(world.number("select count(*) from (select phone from accounts_account where phone is not null "
                           "group by phone having count(*) = 2) as shared"),
              0);
    EXPECT_EQ(world.number("select count(*) from (select holder_id from accounts_account group by holder_id "
                           "having count(*) > 1) as twice"),
              0);
}

}  // namespace
}  // namespace truong::accounts
