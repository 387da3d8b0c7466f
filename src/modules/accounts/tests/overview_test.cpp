// Who of the staff can sign in, as those read it who may help them, and nobody else.
#include "modules/accounts/overview.hpp"

#include "modules/accounts/tests/signing_in.hpp"

namespace truong::accounts {
namespace {

class StaffOverview : public SigningIn {
protected:
    std::vector<StaffAccess> seen_by(const Actor& actor) {
        std::vector<StaffAccess> rows;
        world.read(actor, [&](const Reader& reader) { rows = staff_access(reader, {}); });
        return rows;
    }
    std::optional<StaffAccess> row_of(const Actor& actor, const Somebody& somebody) {
        for (const StaffAccess& row : seen_by(actor))
            if (row.person_id == somebody.person) return row;
        return std::nullopt;
    }
};
ON_BOTH(StaffOverview);

TEST_P(StaffOverview, tells_how_each_stands_towards_his_account) {
    const Somebody clerk = with_password(staff("Lý Văn Thư", world.school, Role::clerk));
    const Somebody waiting = staff("Trần Chờ", world.school);
    const Id<people::Person> without = person("Đỗ Chưa Có");
    employ(without, world.school);
    const auto entered = row_of(world.principal, clerk);
    ASSERT_TRUE(entered);
    EXPECT_TRUE(entered->entered);
    EXPECT_EQ(entered->roles, "clerk");
    EXPECT_EQ(entered->state, AccountState::active);
    const auto not_yet = row_of(clerk.actor, waiting);
    ASSERT_TRUE(not_yet && not_yet->account_id);
    EXPECT_FALSE(not_yet->entered);
    const auto none = row_of(clerk.actor, {.person = without, .account = {}, .actor = {}});
    ASSERT_TRUE(none);
    EXPECT_FALSE(none->account_id);
}

TEST_P(StaffOverview, tells_nothing_to_who_helps_nobody_or_is_elsewhere) {
    const Somebody clerk = staff("Lý Văn Thư", world.school, Role::clerk);
    const Somebody abroad = staff("Phạm Trường Khác", world.other_school, Role::clerk);
    for (const Actor& actor : {world.guardian, world.stranger, world.officer, world.other_officer})
        EXPECT_FALSE(row_of(actor, clerk) && row_of(actor, clerk)->account_id);
    EXPECT_FALSE(row_of(abroad.actor, clerk)) << "another school";
    EXPECT_FALSE(row_of(clerk.actor, abroad));
    const auto by_teacher = row_of(world.teacher, clerk);
    EXPECT_FALSE(by_teacher && by_teacher->account_id) << "a teacher sees colleagues, not their accounts";
}

}  // namespace
}  // namespace truong::accounts
