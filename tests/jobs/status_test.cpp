// How the installation fares, as each may know it: on both databases.
#include "platform/overview/status.hpp"
#include "platform/jobs/work.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

class Status : public Both {
protected:
    platform::SystemStatus seen_by(const Actor& actor) {
        platform::SystemStatus seen;
        world.read(actor, [&](const Reader& reader) { seen = platform::status(reader, {}); });
        return seen;
    }
    ProblemKind refused(const Actor& actor) {
        return problem_of([&] { seen_by(actor); }).kind;
    }
};
ON_BOTH(Status);

TEST_P(Status, who_runs_the_server_sees_all_of_it) {
    const auto seen = seen_by(world.administrator);
    EXPECT_FALSE(seen.version.empty());
    EXPECT_EQ(seen.database, GetParam() == Backend::sqlite ? "SQLite" : "PostgreSQL");
    EXPECT_GT(seen.keys.value_or(0), 0);
    EXPECT_GT(seen.disk_total.value_or(0), 0);
    EXPECT_EQ(seen.events_dead, 0);
    EXPECT_EQ(seen.files, 0);
    EXPECT_TRUE(GetParam() == Backend::sqlite || seen.database_bytes.value_or(0) > 0);
    EXPECT_FALSE(seen.backup_at) << "nobody made one";
    const auto answer = world.call(world.administrator, "GET /api/v1/platform/status");
    EXPECT_EQ(answer.status, 200) << answer.body;
    EXPECT_EQ(answer.body.find("/tmp"), std::string::npos) << "no paths";
}

TEST_P(Status, a_principal_sees_the_short_form_and_others_nothing) {
    const auto seen = seen_by(world.principal);
    EXPECT_FALSE(seen.version.empty());
    EXPECT_FALSE(seen.database || seen.disk_free || seen.keys || seen.events_waiting || seen.files);
    for (const Actor& actor : {world.teacher, world.guardian, world.officer, Actor{}})
        EXPECT_EQ(refused(actor), ProblemKind::forbidden);
    Actor of_campus = world.principal;
    of_campus.campus = {1};
    EXPECT_EQ(refused(of_campus), ProblemKind::forbidden);
}

TEST_P(Status, jobs_of_another_school_do_not_count) {
    world.write(world.principal, [](Tx& tx) { jobs::enqueue(tx, {.kind = "jobs.forget", .payload = "{}"}); });
    EXPECT_EQ(seen_by(world.principal).jobs_waiting, 1);
    EXPECT_EQ(seen_by(world.stranger).jobs_waiting, 0);
    EXPECT_GE(seen_by(world.administrator).jobs_waiting, 1);
}

}  // namespace
}  // namespace truong::test
