// Who runs when, what is durable when it is answered, and who does not disturb whom.
#include <atomic>
#include <chrono>
#include <latch>
#include <thread>

#include "base/check.hpp"
#include "platform/db/tests/backend.hpp"
#include "tests/world/wait.hpp"

namespace truong::db {

namespace {

void sleep_ms(int ms) { test::let_time_pass(std::chrono::milliseconds(ms)); }

/// Runs the same on several threads at once and waits for all.
void at_once(int threads, const std::function<void(int)>& work) {
    std::vector<std::jthread> running;
    for (int i = 0; i < threads; ++i) running.emplace_back([&work, i] { work(i); });
}

// Counts for minutes, if one lets it.
constexpr std::string_view endless =
    "with recursive n (i) as (select 1 union all select i + 1 from n where i < 2000000000) select count(*) "
    "from n";

}  // namespace

class DbTransactions : public DbBackend {
protected:
    void SetUp() override {
        DbBackend::SetUp();
        if (!HasFatalFailure())
            script(
                "create table item (id bigint primary key, n bigint not null);"
                "insert into item (id, n) values (0, 0)");
    }
    static void insert(Connection& db, std::int64_t id) {
        Query(db, "insert into item (id, n) values (?, ?)").bind(id).bind(id).run();
    }
    std::int64_t count() { return number("select count(*) from item"); }
};

TEST_P(DbTransactions, what_a_work_throws_undoes_it_and_comes_back) {
    EXPECT_THROW(db_->write([](Connection& db) {
        insert(db, 1);
        throw std::runtime_error("no");
    }),
                 std::runtime_error);
    EXPECT_EQ(count(), 1);
    db_->write([](Connection& db) { insert(db, 1); });
    EXPECT_EQ(count(), 2);
}

constexpr std::string_view insert_item = "insert into item (id, n) values (?, ?)",
                           change_item = "update item set n = ? where id = ?";

TEST_P(DbTransactions, what_may_wait_is_there_before_the_next_answer) {
    db_->write([](Connection& db) {
        for (std::int64_t id = 1; id <= 600; ++id) db.run_later(insert_item, {id, id});
        for (std::int64_t id = 1; id <= 600; ++id) db.run_later(change_item, {2 * id, id});
        Query sum(db, "select sum(n) from item");
        ASSERT_TRUE(sum.next());
        EXPECT_EQ(sum.number(0), 600 * 601);
        db.run_later(change_item, {7, 0});
    });
    EXPECT_EQ(number("select n from item where id = 0"), 7) << "the commit takes along what waits";
}

TEST_P(DbTransactions, a_fault_of_what_waits_comes_before_the_commit_and_undoes_everything) {
    const auto twice = [](Connection& db) {
        for (std::int64_t id : {5, 6, 5}) db.run_later(insert_item, {id, id});
    };
    EXPECT_THROW(db_->write(twice), Problem);
    EXPECT_EQ(count(), 1);
    struct Missed {};
    const auto nobody = [](Connection& db) {
        db.run_later(insert_item, {5, 5});
        db.run_later(change_item, {1, 5}, [] { throw Missed(); });
        db.run_later(change_item, {1, 99}, [] { throw Missed(); });
    };
    EXPECT_THROW(db_->write(nobody), Missed);
    EXPECT_EQ(count(), 1);
}

TEST_P(DbTransactions, what_waits_belongs_to_the_savepoint_that_it_was_said_in) {
    db_->write([](Connection& db) {
        for (std::int64_t id : {1, 2}) db.run_later(insert_item, {id, id});
        EXPECT_THROW(db.nested([&] {
            for (std::int64_t id : {3, 4}) db.run_later(insert_item, {id, id});
            throw std::runtime_error("no");
        }),
                     std::runtime_error);
        EXPECT_THROW(db.nested([&] {
            for (std::int64_t id : {5, 2}) db.run_later(insert_item, {id, id});
        }),
                     Problem);
        db.nested([&] { db.run_later(insert_item, {6, 6}); });
    });
    EXPECT_EQ(number("select sum(id) from item"), 1 + 2 + 6);
}

TEST_P(DbTransactions, every_acknowledged_row_of_many_writers_is_there) {
    std::atomic<std::int64_t> sum = 0;
    at_once(12, [&](int thread) {
        for (int i = 0; i < 60; ++i) {
            const std::int64_t id = thread * 1'000 + i + 1;
            // Every third work fails behind its insert; its mates in the batch must not notice.
            const auto work = [&](Connection& db) {
                insert(db, id);
                if (i % 3 == 0) throw std::runtime_error("after the insert");
            };
            try {
                db_->write(work);
                sum += id;
            } catch (const std::runtime_error&) {
                EXPECT_EQ(i % 3, 0);
            }
        }
    });
    EXPECT_EQ(count(), 12 * 40 + 1);
    reopen();
    EXPECT_EQ(number("select sum(id) from item"), sum);
}

TEST_P(DbTransactions, writers_of_one_row_lose_no_step) {
    at_once(4, [&](int) {
        for (int i = 0; i < 25; ++i) {
            db_->write([](Connection& db) {
                std::int64_t n = 0;
                {
                    Query query(db, "select n from item where id = 0");
                    query.next();
                    n = query.number(0);
                }
                Query(db, "update item set n = ? where id = 0").bind(n + 1).run();
            });
        }
    });
    EXPECT_EQ(number("select n from item where id = 0"), 100);
}

TEST_P(DbTransactions, two_that_read_what_the_other_writes_keep_the_rule) {
    // The rule: one of the two stays on duty. Both look before either writes, where the database lets them.
    run("insert into item (id, n) values (1, 1), (2, 1)");
    std::atomic<int> left = 0;
    std::latch first_looks(on_sqlite() ? 0 : 2);
    std::atomic<int> runs = 0;
    at_once(2, [&](int thread) {
        db_->write([&](Connection& db) {
            std::int64_t on_duty = 0;
            {
                Query query(db, "select sum(n) from item where id in (1, 2)");
                query.next();
                on_duty = query.number(0);
            }
            if (!on_sqlite() && runs++ < 2) first_looks.arrive_and_wait();
            if (on_duty < 2) return;
            Query(db, "update item set n = 0 where id = ?").bind(std::int64_t{thread} + 1).run();
        });
        ++left;
    });
    EXPECT_EQ(left, 2);
    EXPECT_EQ(number("select sum(n) from item where id in (1, 2)"), 1);
}

TEST_P(DbTransactions, a_statement_that_takes_too_long_is_stopped) {
    settings_.write_limit_ms = 200;
    reopen();
    const Seen slow{ProblemKind::unavailable, "write_too_slow", ""};
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(problem_of([&] {
                  db_->write([](Connection& db) {
                      insert(db, 1);
                      Query(db, endless).next();
                  });
              }),
              slow);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
    EXPECT_EQ(count(), 1);
}

TEST_P(DbTransactions, a_writing_statement_that_is_stopped_takes_none_with_it) {
    settings_.write_limit_ms = 1'000;
    reopen();
    const std::string endless_insert =
        "insert into item (id, n) "
        + std::string(endless).replace(std::string(endless).find("select count(*)"), 15, "select i, i");
    std::atomic<int> refused = 0;
    at_once(9, [&](int thread) {
        if (thread != 4) return db_->write([&](Connection& db) { insert(db, -thread - 1); });
        const Seen seen =
            problem_of([&] { db_->write([&](Connection& db) { Query(db, endless_insert).run(); }); });
        refused += seen.code == "write_too_slow" ? 1 : 0;
    });
    EXPECT_EQ(refused, 1);
    EXPECT_EQ(count(), 9);
}

TEST_P(DbTransactions, a_work_that_dawdles_is_undone) {
    settings_.write_limit_ms = 50;
    reopen();
    EXPECT_EQ(problem_of([&] {
                  db_->write([](Connection& db) {
                      insert(db, 1);
                      sleep_ms(80);
                  });
              }).code,
              "write_too_slow");
    EXPECT_EQ(count(), 1);
}

TEST_P(DbTransactions, a_reader_sees_one_moment) {
    db_->read([&](Connection& db) {
        const auto rows = [&] {
            Query query(db, "select count(*) from item");
            query.next();
            return query.number(0);
        };
        EXPECT_EQ(rows(), 1);
        std::jthread([&] { run("insert into item (id, n) values (1, 1)"); }).join();
        EXPECT_EQ(rows(), 1);
    });
    EXPECT_EQ(count(), 2);
}

TEST_P(DbTransactions, alone_means_that_nobody_writes) {
    std::atomic<bool> alone = false;
    std::atomic<int> disturbed = 0;
    at_once(6, [&](int thread) {
        for (int i = 0; i < 10; ++i) {
            if (thread == 0)
                db_->exclusively([&](Connection& db) {
                    alone = true;
                    db.script("create table made_" + std::to_string(i) + " (id bigint primary key)");
                    sleep_ms(3);
                    alone = false;
                });
            else
                db_->write([&](Connection& db) {
                    disturbed += alone ? 1 : 0;
                    insert(db, thread * 100 + i);
                });
        }
    });
    EXPECT_EQ(disturbed, 0);
    EXPECT_EQ(count(), 51);
}

TEST_P(DbTransactions, a_fault_of_one_alone_comes_back_and_leaves_no_transaction) {
    EXPECT_THROW(db_->exclusively([](Connection& db) {
        db.script("begin; insert into item (id, n) values (1, 1)");
        throw std::runtime_error("half way");
    }),
                 std::runtime_error);
    EXPECT_THROW(
        db_->exclusively([](Connection& db) { db.script("begin; insert into item (id, n) values (2, 1)"); }),
        Bug);
    EXPECT_EQ(count(), 1);
    run("insert into item (id, n) values (1, 1)");
    EXPECT_EQ(count(), 2);
}

TEST_P(DbTransactions, a_changed_table_is_seen_by_prepared_statements) {
    EXPECT_EQ(number("select n from item where id = 0"), 0);
    run("update item set n = 5 where id = 0");
    script("alter table item add column s text not null default 'x'");
    run("update item set n = 6 where id = 0");
    EXPECT_EQ(number("select n from item where id = 0"), 6);
}

TEST_P(DbTransactions, a_second_transaction_inside_a_work_is_a_bug) {
    const auto nothing = [](Connection&) {};
    EXPECT_THROW(db_->write([&](Connection&) { db_->write(nothing); }), Bug);
    EXPECT_THROW(db_->write([&](Connection&) { db_->read(nothing); }), Bug);
    EXPECT_THROW(db_->read([&](Connection&) { db_->write(nothing); }), Bug);
    EXPECT_THROW(db_->read([&](Connection&) { db_->read(nothing); }), Bug);
    EXPECT_THROW(db_->exclusively([&](Connection&) { db_->write(nothing); }), Bug);
    EXPECT_NO_THROW(db_->write(nothing));
}

TEST_P(DbTransactions, drain_finishes_what_was_given_and_takes_no_more) {
    std::atomic<int> written = 0, refused = 0;
    {
        std::vector<std::jthread> writers;
        for (int thread = 0; thread < 6; ++thread) {
            writers.emplace_back([&, thread] {
                for (int i = 0; i < 2'000; ++i) try {
                        db_->write([&](Connection& db) { insert(db, thread * 10'000 + i + 1); });
                        ++written;
                    } catch (const Problem& problem) {
                        refused += problem.kind() == ProblemKind::unavailable ? 1 : 0;
                        return;
                    }
            });
        }
        while (written < 20) sleep_ms(1);
        db_->drain();
        const int finished = written;
        EXPECT_LT(finished, 12'000);
    }
    EXPECT_EQ(refused, 6);
    EXPECT_THROW(db_->read([](Connection&) {}), Problem);
    EXPECT_THROW(db_->exclusively([](Connection&) {}), Problem);
    db_->drain();
    reopen();
    EXPECT_EQ(count(), written + 1);
}

TEST_P(DbTransactions, more_readers_than_connections_wait_for_one) {
    settings_.connections = 2;
    reopen();
    std::atomic<int> working = 0, most = 0;
    at_once(8, [&](int) {
        db_->read([&](Connection& db) {
            const int now = ++working;
            for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) continue;
            Query(db, "select n from item").next();
            sleep_ms(10);
            --working;
        });
    });
    EXPECT_EQ(most, 2);
}

TEST_P(DbTransactions, no_connection_within_the_limit_is_unavailable) {
    settings_.connections = 1;
    settings_.busy_limit_ms = 50;
    reopen();
    std::latch inside(1), seen(1);
    std::jthread holder([&] {
        db_->read([&](Connection&) {
            inside.count_down();
            seen.wait();
        });
    });
    inside.wait();
    EXPECT_EQ(problem_of([&] { db_->read([](Connection&) {}); }),
              (Seen{ProblemKind::unavailable, "database_busy", ""}));
    seen.count_down();
}

INSTANTIATE_TEST_SUITE_P(Db, DbTransactions, testing::Values(Dialect::sqlite, Dialect::postgres),
                         backend_name);

}  // namespace truong::db
