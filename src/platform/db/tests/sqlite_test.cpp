// What only SQLite does.
#include "platform/db/sqlite.hpp"

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <latch>
#include <mutex>
#include <set>
#include <thread>

#include "base/check.hpp"
#include "platform/db/tests/backend.hpp"
#include "tests/world/wait.hpp"

namespace truong::db {

class DbSqlite : public DbBackend {
protected:
    void SetUp() override {
        DbBackend::SetUp();
        script("create table item (id integer primary key, s text not null)");
    }
};

TEST_P(DbSqlite, a_second_server_on_the_file_is_refused) {
    EXPECT_EQ(problem_of([&] { another(); }), (Seen{ProblemKind::unavailable, "database_in_use", ""}));
    EXPECT_TRUE(logged(".lock"));
    std::filesystem::create_symlink(location_, location_ + ".other");
    EXPECT_EQ(problem_of([&] { db::open(location_ + ".other"); }).code, "database_in_use");
    db_.reset();
    EXPECT_NO_THROW(another());
}

TEST_P(DbSqlite, a_short_command_takes_turns_with_the_server) {
    settings_.alone = false;
    const auto command = another();
    std::jthread server([&] {
        for (std::int64_t id = 0; id < 50; ++id) run("insert into item (id, s) values (?, '')", {id});
    });
    for (std::int64_t id = 100; id < 150; ++id)
        command->write(
            [&](Connection& db) { Query(db, "insert into item (id, s) values (?, '')").bind(id).run(); });
    server.join();
    EXPECT_EQ(number("select count(*) from item"), 100);
}

TEST_P(DbSqlite, a_file_that_is_no_database_or_nowhere_is_unavailable) {
    EXPECT_EQ(problem_of([&] { db::open(location_ + "/nowhere/school.db"); }).kind, ProblemKind::unavailable);
    const std::string strange = location_ + ".strange";
    std::FILE* file = std::fopen(strange.c_str(), "w");
    for (int i = 0; i < 200; ++i) std::fputs("this is no database at all ", file);
    std::fclose(file);
    EXPECT_EQ(problem_of([&] { db::open(strange); }).kind, ProblemKind::unavailable);
    EXPECT_THROW(db::open(":memory:"), Bug);
}

TEST_P(DbSqlite, a_full_disk_loses_nothing_that_was_acknowledged) {
    // The limit stays with the writer's connection.
    script("pragma max_page_count = 60");
    const std::string text(500, 'x');
    std::set<std::int64_t> acknowledged;
    std::mutex mutex;
    std::atomic<int> refused = 0;
    {
        std::vector<std::jthread> writers;
        for (int thread = 0; thread < 8; ++thread)
            writers.emplace_back([&, thread] {
                for (std::int64_t i = 0; i < 100; ++i) try {
                        const std::int64_t id = thread * 1'000 + i;
                        run("insert into item (id, s) values (?, ?)", {id, text});
                        const std::lock_guard lock(mutex);
                        acknowledged.insert(id);
                    } catch (const Problem& problem) {
                        EXPECT_EQ(problem.kind(), ProblemKind::unavailable);
                        ++refused;
                    }
            });
    }
    EXPECT_GT(refused, 0);
    EXPECT_GT(acknowledged.size(), 100U);
    EXPECT_EQ(number("select count(*) from item"), static_cast<std::int64_t>(acknowledged.size()));
    script("pragma max_page_count = 100000");
    run("insert into item (id, s) values (100000, 'room again')");
    for (const std::int64_t id : acknowledged)
        EXPECT_EQ(number("select count(*) from item where id = ?", {id}), 1) << id;
}

TEST_P(DbSqlite, another_program_that_holds_the_lock_makes_us_busy_and_no_more) {
    settings_.busy_limit_ms = 50;
    reopen();
    SqliteConnection program(location_, SqliteConnection::Access::writing, settings_);
    program.script("begin immediate");
    EXPECT_EQ(problem_of([&] { run("insert into item (id, s) values (1, '')"); }),
              (Seen{ProblemKind::unavailable, "database_busy", ""}));
    EXPECT_EQ(number("select count(*) from item"), 0);
    program.script("commit");
    run("insert into item (id, s) values (1, '')");
    EXPECT_EQ(number("select count(*) from item"), 1);
}

TEST_P(DbSqlite, the_cache_of_statements_is_bounded_and_spares_those_at_work) {
    SqliteConnection connection(location_, SqliteConnection::Access::reading, settings_);
    Query held(connection, "select 7");
    ASSERT_TRUE(held.next());
    for (int i = 0; i < 1'500; ++i) {
        Query query(connection, "select " + std::to_string(i) + " + ?");
        query.bind(1);
        ASSERT_TRUE(query.next());
        ASSERT_EQ(query.number(0), i + 1);
    }
    EXPECT_EQ(connection.cached(), 1'000U);
    EXPECT_EQ(held.number(0), 7);
}

TEST_P(DbSqlite, foreign_keys_that_wait_for_the_commit_fail_their_own_work) {
    script(
        "create table part (id integer primary key, item integer references item (id) deferrable initially "
        "deferred)");
    std::atomic<int> refused = 0;
    {
        std::vector<std::jthread> writers;
        for (std::int64_t id = 1; id <= 8; ++id)
            writers.emplace_back([&, id] {
                const auto add = [&] {
                    run("insert into part (id, item) values (?, ?)", {id, id == 4 ? Param{id} : Param{}});
                };
                if (id != 4) return add();
                EXPECT_EQ(problem_of(add), (Seen{ProblemKind::invalid, "missing_target", ""}));
                ++refused;
            });
    }
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(number("select count(*) from part"), 7);
}

TEST_P(DbSqlite, a_name_in_double_quotes_is_never_text) {
    EXPECT_EQ(problem_of([&] { run("select \"no_such_column\" from item"); }).kind, ProblemKind::internal);
}

TEST_P(DbSqlite, works_given_together_share_commits) {
    // While the writer is held up, the others queue; then they go in one batch, in the order they came.
    std::latch held(1), release(1);
    std::jthread first([&] {
        db_->write([&](Connection& db) {
            held.count_down();
            release.wait();
            Query(db, "insert into item (id, s) values (0, '')").run();
        });
    });
    held.wait();
    std::vector<std::jthread> others;
    std::atomic<int> done = 0;
    for (std::int64_t id = 1; id <= 20; ++id)
        others.emplace_back([&, id] {
            run("insert into item (id, s) values (?, '')", {id});
            ++done;
        });
    test::let_time_pass(std::chrono::milliseconds(50));
    EXPECT_EQ(done, 0);
    release.count_down();
    others.clear();
    EXPECT_EQ(number("select count(*) from item"), 20 + (first.join(), 1));
}

INSTANTIATE_TEST_SUITE_P(Db, DbSqlite, testing::Values(Dialect::sqlite), backend_name);

}  // namespace truong::db
