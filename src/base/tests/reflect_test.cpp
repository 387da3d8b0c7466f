#include "base/reflect.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/check.hpp"
#include "base/date.hpp"
#include "base/id.hpp"

namespace truong::attendance {

enum class Presence { present, late, absent_excused, absent_unexcused };
enum class Broken { first = 1, second };
enum class Gap { first, second, fourth = 3 };
enum class Full {
    v0,
    v1,
    v2,
    v3,
    v4,
    v5,
    v6,
    v7,
    v8,
    v9,
    v10,
    v11,
    v12,
    v13,
    v14,
    v15,
    v16,
    v17,
    v18,
    v19,
    v20,
    v21,
    v22,
    v23,
    v24,
    v25,
    v26,
    v27,
    v28,
    v29,
    v30,
    v31
};
enum Plain : int { plain_first, plain_second };

struct RollCall {
    Id<RollCall> id;
    std::optional<Date> date;
    std::vector<std::string> names;
    std::optional<std::string> remark;
    DateRange range;
    bool closed = false;
};
struct Empty {};
template <class Row> struct Page { std::vector<Row> data; };

namespace {
struct Hidden {
    int secret_value = 0;
};
enum class HiddenKind { one, two };
}  // namespace

}  // namespace truong::attendance

namespace truong {
struct Outside {};

namespace {

using namespace attendance;
using Names = std::vector<std::string_view>;

TEST(Reflect, NamesMembers) {
    EXPECT_EQ(member_name<&RollCall::id>(), "id");
    EXPECT_EQ(member_name<&RollCall::date>(), "date");
    EXPECT_EQ(member_name<&Hidden::secret_value>(), "secret_value");
    static_assert(member_name<&RollCall::closed>() == "closed");
}

TEST(Reflect, NamesTablesAndTypes) {
    EXPECT_EQ(table_name<RollCall>(), "attendance_roll_call");
    EXPECT_EQ(type_name<RollCall>(), "RollCall");
    EXPECT_EQ(table_name<Outside>(), "truong_outside");
    EXPECT_EQ(type_name<Presence>(), "Presence");
}

TEST(Reflect, ShowsAnonymousNamespaces) {
    EXPECT_EQ(table_name<Hidden>(), "{anonymous}_hidden");
    EXPECT_EQ(type_name<Hidden>(), "Hidden");
}

TEST(Reflect, KeepsTheArgumentsOfATemplateInItsName) {
    EXPECT_EQ(type_name<Page<RollCall>>(), "Page<truong::attendance::RollCall>");
    EXPECT_EQ(type_name<Page<Hidden>>(), "Page<truong::attendance::{anonymous}::Hidden>");
}

TEST(Reflect, ReadsTheSpellingsOfBothCompilers) {
    EXPECT_EQ(reflect::table_of("constexpr X pretty_type() [with Type = truong::fees::Bill; X = Y]"),
              "fees_bill");
    EXPECT_EQ(reflect::table_of("X pretty_type() [Type = truong::fees::Bill]"), "fees_bill");
    EXPECT_EQ(reflect::table_of("[with Type = truong::{anonymous}::Bill; X = Y]"), "{anonymous}_bill");
    EXPECT_EQ(reflect::table_of("[Type = truong::(anonymous namespace)::Bill]"), "{anonymous}_bill");
    EXPECT_EQ(reflect::table_of("[Type = Bill]"), "bill");
    const Names expected = {"one", "two"};
    EXPECT_EQ(
        reflect::split_values("[with Enum = E; Enum ...values = {a::E::one, a::E::two, (a::E)2}; X = Y]"),
        expected);
    EXPECT_EQ(reflect::split_values("[Enum = a::E, values = <a::E::one, a::E::two, (a::E)2>]"), expected);
    EXPECT_EQ(
        reflect::split_values("[values = <(anonymous namespace)::E::one, (anonymous namespace)::E::two, "
                              "((anonymous namespace)::E)2>]"),
        expected);
    EXPECT_EQ(
        reflect::split_values("[values = {<unnamed>::E::one, <unnamed>::E::two, (<unnamed>::E)2}; X = Y]"),
        expected);
    EXPECT_THROW(reflect::split_values("another compiler"), Bug);
    EXPECT_THROW(reflect::split_values("values = {a::E::one"), Bug);
    EXPECT_THROW(reflect::table_of("another compiler"), Bug);
}

TEST(Reflect, ListsEnumerators) {
    EXPECT_EQ(enumerators<Presence>(), (Names{"present", "late", "absent_excused", "absent_unexcused"}));
    EXPECT_EQ(enumerators<HiddenKind>(), (Names{"one", "two"}));
    EXPECT_EQ(enumerators<Plain>(), (Names{"plain_first", "plain_second"}));
    EXPECT_EQ(enumerators<Full>().size(), 32U);
    EXPECT_EQ(enumerators<Full>().back(), "v31");
}

TEST(Reflect, EndsTheListAtTheFirstGap) {
    EXPECT_TRUE(enumerators<Broken>().empty());
    EXPECT_EQ(enumerators<Gap>(), (Names{"first", "second"}));
}

TEST(Reflect, NamesValues) {
    EXPECT_EQ(name_of(Presence::absent_excused), "absent_excused");
    EXPECT_THROW(name_of(static_cast<Presence>(4)), Bug);
    EXPECT_THROW(name_of(static_cast<Presence>(-1)), Bug);
}

TEST(Reflect, TellsTypesApart) {
    struct Incomplete;
    EXPECT_EQ(type_key<RollCall>(), type_key<RollCall>());
    EXPECT_NE(type_key<RollCall>(), type_key<Hidden>());
    EXPECT_NE(type_key<RollCall>(), type_key<Incomplete>());
}

TEST(Reflect, CountsMembersOfEveryFieldType) {
    EXPECT_EQ(member_count<RollCall>(), 6U);
    EXPECT_EQ(member_count<Hidden>(), 1U);
    EXPECT_EQ(member_count<Empty>(), 0U);
    EXPECT_EQ(member_count<DateRange>(), 2U);
    EXPECT_EQ(member_count<Page<RollCall>>(), 1U);
}

TEST(Reflect, KnowsWhereAMemberLies) {
    RollCall call;
    call.closed = true;
    const char* bytes = reinterpret_cast<const char*>(&call);
    EXPECT_EQ(offset_of<&RollCall::id>(), 0);
    EXPECT_EQ(bytes + offset_of<&RollCall::closed>(), reinterpret_cast<const char*>(&call.closed));
    static_assert(std::is_same_v<owner_of<&RollCall::closed>, RollCall>);
    static_assert(std::is_same_v<member_type<&RollCall::closed>, bool>);
}

}  // namespace
}  // namespace truong
