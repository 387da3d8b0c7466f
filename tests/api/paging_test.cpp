// Page after page through a list: every row once, and in the same order on both databases.
#include <algorithm>
#include <random>
#include <set>

#include "catalog/routes.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using toy::Group;

constexpr int row_count = 45;
constexpr std::string_view syllables[] = {"Ân",  "an",  "Ẩn", "Bà", "ba", "Đào",  "Dao",
                                          "dạo", "Ê a", "Ơ",  "Ô",  "Ư",  "Xuân", "Yến"};

/// The same rows in each world, in the same order of their ids.
void fill(World& world) {
    std::mt19937 random(11);
    const auto chance = [&](unsigned of) { return random() % of == 0; };
    std::vector<Id<toy::Child>> children;
    for (int i = 0; i < 3; ++i)
        children.push_back(world.put(world.teacher, toy::Child{.full_name = "Trẻ " + std::to_string(i)}).id);
    for (int i = 0; i < row_count; ++i) {
        Group group{.name = std::string(syllables[random() % std::size(syllables)]) + ' '
                            + std::to_string(i % 7) + std::string(static_cast<std::size_t>(i / 7), ' ')
                            + '.'};
        group.shift = chance(2) ? toy::Shift::morning : toy::Shift::afternoon;
        group.bar.hundredths = static_cast<std::int32_t>(random() % 5 * 50);
        group.fee.dong = static_cast<std::int64_t>(random() % 4 * 1000);
        if (!chance(3)) group.begins_at = TimeOfDay{static_cast<std::int32_t>(random() % 3 * 60)};
        if (!chance(3)) group.closes_at = Instant{static_cast<std::int64_t>(random() % 3 * 1000)};
        if (!chance(2)) group.leader_id = children[random() % children.size()];
        group.open = chance(2);
        world.put(world.principal, group);
    }
}

/// The ids of all pages, one after the other.
std::vector<std::string> pages(World& world, const std::string& query, int limit) {
    std::vector<std::string> ids;
    std::string after;
    for (bool more = true; more && ids.size() <= row_count;) {
        const auto response = world.call(
            world.principal, "GET /api/v1/toy/groups?" + query + "&limit=" + std::to_string(limit) + after);
        EXPECT_EQ(response.status, 200) << response.body;
        const json::Value body = json::parse(response.body);
        for (const json::Value& row : body.find("data")->items) ids.push_back(row.find("id")->text);
        more = body.find("has_more")->flag;
        EXPECT_TRUE(!more || static_cast<int>(body.find("data")->items.size()) == limit);
        after = "&starting_after=" + ids.back();
    }
    return ids;
}

/// Which place each row of the list has in the order of ids, which are not the same in two worlds.
std::vector<std::size_t> places(const std::vector<std::string>& ids) {
    std::vector<std::string> sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::size_t> places;
    for (const std::string& id : ids)
        places.push_back(
            static_cast<std::size_t>(std::find(sorted.begin(), sorted.end(), id) - sorted.begin()));
    return places;
}

TEST(Paging, every_row_once_and_in_one_order_on_both_databases) {
    World sqlite(Backend::sqlite), postgres(Backend::postgres);
    fill(sqlite);
    fill(postgres);
    const Entity& entity = sqlite.catalog().of(type_key<Group>());
    for (const Field& field : entity.fields) {
        if (!sortable(field)) continue;
        for (const char* way : {"", "-"}) {
            const std::string query = "sort=" + std::string(way) + std::string(field.name);
            SCOPED_TRACE(query);
            const auto whole = pages(sqlite, query, 100), seven = pages(sqlite, query, 7),
                       one = pages(sqlite, query, 1);
            EXPECT_EQ(std::set(whole.begin(), whole.end()).size(), std::size_t{row_count});
            EXPECT_EQ(whole, seven);
            EXPECT_EQ(whole, one);
            EXPECT_EQ(places(whole), places(pages(postgres, query, 7)));
        }
    }
}

TEST(Paging, with_expanded_rows_pages_are_the_same) {
    World world(Backend::sqlite);
    fill(world);
    EXPECT_EQ(pages(world, "sort=name", 7), pages(world, "sort=name&expand=leader_id", 7));
    EXPECT_EQ(pages(world, "sort=-fee", 44), pages(world, "sort=-fee&expand=leader_id", 44));
}

TEST(Paging, a_page_of_bulk_is_limited_to_five_hundred) {
    World world(Backend::sqlite);
    std::string items;
    for (int i = 0; i < 500; ++i)
        items += std::string(i == 0 ? "" : ",") + R"({"op":"create","data":{"name":"N)" + std::to_string(i)
                 + "\"}}";
    const std::string more = items + R"(,{"op":"create","data":{"name":"N500"}})";
    const auto refused =
        world.call(world.principal, "POST /api/v1/toy/groups/bulk", "{\"items\":[" + more + "]}");
    EXPECT_EQ(refused.status, 422);
    EXPECT_NE(refused.body.find("too_many_items"), std::string::npos);
    EXPECT_EQ(world.number("select count(*) from toy_group"), 0);
    const auto taken =
        world.call(world.principal, "POST /api/v1/toy/groups/bulk", "{\"items\":[" + items + "]}");
    EXPECT_EQ(taken.status, 200);
    EXPECT_EQ(world.number("select count(*) from toy_group"), 500);
    EXPECT_EQ(world.number("select count(*) from change_set where operation = 'toy.groups.bulk'"), 1);
}

}  // namespace
}  // namespace truong::test
