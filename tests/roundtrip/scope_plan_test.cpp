// How the databases answer the question which rows somebody sees: by an index, whatever hat he wears.
#include "tests/roundtrip/maker.hpp"

namespace truong::test {
namespace {

class ScopePlan : public Both {
protected:
    struct Hatted {
        std::string_view name;
        Actor actor;
    };
    std::vector<Hatted> hats() {
        Actor guardian = world.guardian, campus = world.principal;
        guardian.person.value = 7;
        campus.campus.value = 7;
        return {{"principal", world.principal},
                {"campus", campus},
                {"guardian", guardian},
                {"officer", world.officer},
                {"administrator", world.administrator}};
    }
    /// What the database says of the page of an entity under an actor's scope, line by line.
    std::vector<std::string> plan(db::Database& raw, const Entity& entity, const Actor& actor) {
        const bool sqlite = GetParam() == Backend::sqlite;
        Condition scope;
        world.read(actor, [&](const Reader& reader) { scope = reader.scope(entity); });
        scope.sql = (sqlite ? "explain query plan " : "explain ") + world.store().plan(entity).select
                    + " where " + scope.sql + " and " + entity.table + ".ended_at is null order by "
                    + entity.table + ".id limit 50";
        std::vector<std::string> lines;
        raw.read([&](db::Connection& connection) {
            db::Query query(connection, scope.sql);
            store::bind(query, scope.params);
            while (query.next()) lines.emplace_back(query.text(sqlite ? 3 : 0));
        });
        return lines;
    }
};
ON_BOTH(ScopePlan);

TEST_P(ScopePlan, no_scope_scans_another_table) {
    const auto raw = world.open_beside();
    for (const Entity& entity : world.catalog().entities()) {
        if (!entity.stored() || !entity.read.rule) continue;
        for (const auto& [name, actor] : hats()) {
            const auto lines = plan(*raw, entity, actor);
            std::string all;
            for (const std::string& line : lines) all += line + '\n';
            ASSERT_FALSE(lines.empty()) << entity.table << " as " << name;
            if (GetParam() == Backend::postgres) continue;
            for (const std::string& line : lines) {
                const bool own = line.starts_with("SCAN " + entity.table);
                EXPECT_TRUE(own || !line.starts_with("SCAN ") || line == "SCAN CONSTANT ROW")
                    << entity.table << " as " << name << ":\n"
                    << all;
            }
        }
    }
}

/// A guardian's and an officer's rows are few among many: they are found, not looked for.
TEST_P(ScopePlan, narrow_scopes_are_searched) {
    if (GetParam() == Backend::postgres) GTEST_SKIP() << "its planner decides by the number of rows";
    const auto raw = world.open_beside();
    const auto plan_of = [&](const char* table, const Actor& actor) {
        std::string all;
        for (const auto& line : plan(*raw, *world.catalog().find_table(table), actor)) all += line + '\n';
        return all;
    };
    Actor guardian = world.guardian;
    guardian.person.value = 7;
    EXPECT_NE(plan_of("toy_mark", guardian).find("SEARCH toy_mark USING INDEX"), std::string::npos)
        << plan_of("toy_mark", guardian);
    EXPECT_NE(plan_of("toy_child", guardian).find("SEARCH toy_child USING INTEGER PRIMARY KEY"),
              std::string::npos)
        << plan_of("toy_child", guardian);
    EXPECT_NE(plan_of("org_room", world.officer).find("SEARCH above USING INDEX"), std::string::npos)
        << plan_of("org_room", world.officer);
}

}  // namespace
}  // namespace truong::test
