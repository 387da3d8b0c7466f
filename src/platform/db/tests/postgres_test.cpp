// What only PostgreSQL does.
#include "platform/db/postgres.hpp"

#include <atomic>
#include <latch>
#include <thread>

#include "base/check.hpp"
#include "platform/db/lexer.hpp"
#include "platform/db/tests/backend.hpp"
#include "tests/world/wait.hpp"

namespace truong::db {

class DbPostgres : public DbBackend {
protected:
    void SetUp() override {
        DbBackend::SetUp();
        if (HasFatalFailure()) return;
        settings_.check_sql = false;  // the tests ask the server about itself
        reopen();
        script("create table item (id bigint primary key, n bigint not null)");
    }

    static std::int64_t backend_of(Connection& db) {
        Query query(db, "select pg_backend_pid()");
        query.next();
        return query.number(0);
    }
    void kill(std::int64_t backend) {
        const auto killer = another();
        killer->exclusively([&](Connection& db) {
            Query(db, "select pg_terminate_backend(cast(? as int), 5000)").bind(backend).next();
        });
    }
    static void insert(Connection& db, std::int64_t id) {
        Query(db, "insert into item (id, n) values (?, 0)").bind(id).run();
    }
};

TEST_P(DbPostgres, the_call_after_a_lost_connection_works) {
    for (int round = 0; round < 3; ++round) {
        std::int64_t backend = 0;
        db_->read([&](Connection& db) { backend = backend_of(db); });
        kill(backend);
        if (round == 0)
            EXPECT_NO_THROW(db_->write([](Connection& db) { insert(db, 1); }));
        else if (round == 1)
            EXPECT_EQ(number("select count(*) from item"), 1);
        else
            EXPECT_NO_THROW(script("select 1"));
    }
}

TEST_P(DbPostgres, a_write_that_loses_its_connection_before_the_commit_runs_once_more) {
    int runs = 0;
    db_->write([&](Connection& db) {
        ++runs;
        insert(db, runs);
        if (runs == 1) std::jthread([&, backend = backend_of(db)] { kill(backend); }).join();
        insert(db, 10 + runs);
    });
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(number("select sum(id) from item"), 2 + 12);
}

TEST_P(DbPostgres, a_write_that_loses_every_connection_gives_up) {
    int runs = 0;
    EXPECT_EQ(problem_of([&] {
                  db_->write([&](Connection& db) {
                      ++runs;
                      std::jthread([&, backend = backend_of(db)] { kill(backend); }).join();
                      insert(db, 1);
                  });
              }),
              (Seen{ProblemKind::unavailable, "database_unavailable", ""}));
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(number("select count(*) from item"), 0);
}

TEST_P(DbPostgres, a_read_that_has_begun_is_not_run_again) {
    int runs = 0;
    EXPECT_EQ(problem_of([&] {
                  db_->read([&](Connection& db) {
                      ++runs;
                      std::jthread([&, backend = backend_of(db)] { kill(backend); }).join();
                      Query(db, "select n from item").next();
                  });
              }).kind,
              ProblemKind::unavailable);
    EXPECT_EQ(runs, 1);
}

TEST_P(DbPostgres, a_commit_with_an_unknown_end_is_not_sent_again) {
    script(
        "create function wait() returns trigger language plpgsql as $$ begin perform pg_sleep(30); return "
        "null; end $$;"
        "create constraint trigger item_wait after insert on item deferrable initially deferred for each row "
        "execute "
        "function wait()");
    settings_.write_limit_ms = 30'000;
    reopen();
    int runs = 0;
    std::jthread killer;
    EXPECT_EQ(problem_of([&] {
                  db_->write([&](Connection& db) {
                      ++runs;
                      insert(db, 1);
                      killer = std::jthread([&, backend = backend_of(db)] {
                          test::let_time_pass(std::chrono::milliseconds(300));
                          kill(backend);
                      });
                  });
              }),
              (Seen{ProblemKind::unavailable, "database_unavailable", ""}));
    EXPECT_EQ(runs, 1);
}

TEST_P(DbPostgres, a_write_that_always_collides_is_told_to_try_again) {
    int runs = 0;
    EXPECT_EQ(problem_of([&] {
                  db_->write([&](Connection& db) {
                      ++runs;
                      db.script("do $$ begin raise 'collision' using errcode = '40001'; end $$");
                  });
              }),
              (Seen{ProblemKind::conflict, "try_again", ""}));
    EXPECT_EQ(runs, 20);
}

TEST_P(DbPostgres, a_collision_that_was_caught_still_runs_the_work_again) {
    int runs = 0;
    db_->write([&](Connection& db) {
        if (++runs > 1) return insert(db, 1);
        try {
            db.nested([&] { db.script("do $$ begin raise 'collision' using errcode = '40P01'; end $$"); });
        } catch (const Problem&) {
        }
    });
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(number("select count(*) from item"), 1);
}

TEST_P(DbPostgres, a_lock_that_is_not_given_in_time_is_busy) {
    settings_.busy_limit_ms = 100;
    reopen();
    run("insert into item (id, n) values (1, 0)");
    const auto other = another();
    std::latch locked(1), seen(1);
    std::jthread holder([&] {
        other->write([&](Connection& db) {
            Query(db, "update item set n = 1 where id = 1").run();
            locked.count_down();
            seen.wait();
        });
    });
    locked.wait();
    EXPECT_EQ(problem_of([&] { run("update item set n = 2 where id = 1"); }),
              (Seen{ProblemKind::unavailable, "database_busy", ""}));
    seen.count_down();
}

TEST_P(DbPostgres, a_table_changed_by_another_process_is_met_with_a_fresh_plan) {
    const auto count = [](Connection& db) {
        Query query(db, "select * from item");
        query.next();
    };
    settings_.connections = 1;
    reopen();
    db_->write(count);
    another()->exclusively([](Connection& db) { db.script("alter table item add column s text"); });
    EXPECT_NO_THROW(db_->write(count));
}

TEST_P(DbPostgres, the_cache_of_statements_is_bounded_on_both_sides) {
    PostgresConnection connection(location_, settings_);
    for (int i = 0; i < 700; ++i) {
        Query query(connection, "select " + std::to_string(i) + " + cast(? as bigint)");
        query.bind(1);
        ASSERT_TRUE(query.next());
        ASSERT_EQ(query.number(0), i + 1);
    }
    EXPECT_EQ(connection.cached(), 500U);
    Query query(connection, "select count(*) from pg_prepared_statements");
    query.next();
    EXPECT_EQ(query.number(0), 500);
}

TEST_P(DbPostgres, migrations_of_two_processes_wait_for_each_other) {
    std::atomic<int> alone = 0, most = 0;
    const auto other = another();
    const auto migrate = [&](Database& db) {
        for (int i = 0; i < 5; ++i)
            db.exclusively([&](Connection&) {
                most = std::max(most.load(), ++alone);
                test::let_time_pass(std::chrono::milliseconds(5));
                --alone;
            });
    };
    std::jthread second([&] { migrate(*other); });
    migrate(*db_);
    second.join();
    EXPECT_EQ(most, 1);
}

TEST_P(DbPostgres, the_session_speaks_utc_and_iso) {
    db_->read([](Connection& db) {
        Query query(db,
                    "select current_setting('timezone'), current_setting('datestyle'), date '2026-09-05'");
        ASSERT_TRUE(query.next());
        EXPECT_EQ(query.text(0), "UTC");
        EXPECT_EQ(query.text(1), "ISO, YMD");
        EXPECT_EQ(query.text(2), "2026-09-05");
    });
}

TEST_P(DbPostgres, the_log_tells_no_values_of_rows) {
    script("create table pupil (id bigint primary key, name text check (length(name) < 5))");
    run("insert into pupil (id, name) values (1, 'Hiền')");
    EXPECT_THROW(run("insert into pupil (id, name) values (2, 'Đào Thị Hiền')"), Problem);
    EXPECT_THROW(run("select id from pupil where id = ?", {"Đào Thị Hiền"}), Problem);
    EXPECT_TRUE(logged("pupil_name_check"));
    EXPECT_TRUE(logged("22P02"));
    EXPECT_FALSE(logged("Hiền"));
}

TEST_P(DbPostgres, an_address_that_leads_nowhere_is_unavailable) {
    EXPECT_EQ(problem_of([] { db::open("postgres://nobody@127.0.0.1:1/nothing"); }).kind,
              ProblemKind::unavailable);
}

INSTANTIATE_TEST_SUITE_P(Db, DbPostgres, testing::Values(Dialect::postgres), backend_name);

TEST(DbNumbered, placeholders_but_not_question_marks_in_quotes) {
    const NumberedSql sql =
        numbered("select '?', \"a?\", ? -- ?\n from t /* ? */ where a = ? and b = 'it''s ?'");
    EXPECT_EQ(sql.text, "select '?', \"a?\", $1 -- ?\n from t /* ? */ where a = $2 and b = 'it''s ?'");
    EXPECT_EQ(sql.parameters, 2);
    EXPECT_EQ(numbered("select 1").parameters, 0);
    EXPECT_EQ(numbered("select 'open ?").text, "select 'open ?");
    EXPECT_EQ(numbered("").text, "");
}

}  // namespace truong::db
