// What goes in comes out.
#include <limits>

#include "base/check.hpp"
#include "platform/db/tests/backend.hpp"

namespace truong::db {

class DbValues : public DbBackend {
protected:
    void SetUp() override {
        DbBackend::SetUp();
        if (!HasFatalFailure())
            script("create table item (id bigint primary key, n bigint, s text, b "
                   + std::string(bytes_type()) + ")");
    }
};

TEST_P(DbValues, whole_numbers_to_both_ends) {
    const std::int64_t ends[] = {std::numeric_limits<std::int64_t>::min(), -1, 0, 1,
                                 std::numeric_limits<std::int64_t>::max()};
    for (const std::int64_t end : ends) {
        run("insert into item (id, n) values (?, ?)", {end, end});
        EXPECT_EQ(number("select n from item where id = ?", {end}), end);
    }
}

TEST_P(DbValues, text_as_it_is) {
    const std::string texts[] = {"",        " ",   "Đào Thị Hiền",     "it's \"quoted\" \\ back",
                                 "a\nb\tc", "a?b", "\xf0\x9f\x8e\x93", std::string(100'000, 'x')};
    for (const std::string& text : texts) {
        db_->write([&](Connection& db) {
            Query(db, "delete from item").run();
            Query(db, "insert into item (id, s) values (?, ?)").bind(1).bind(text).run();
            Query query(db, "select s from item where s = ?");
            query.bind(std::string_view(text));
            ASSERT_TRUE(query.next()) << text.substr(0, 30);
            EXPECT_EQ(query.text(0), text);
            EXPECT_FALSE(query.is_null(0));
        });
    }
}

TEST_P(DbValues, text_with_nul_is_refused) {
    const Seen refused{ProblemKind::invalid, "bad_text", ""};
    EXPECT_EQ(problem_of([&] { run("insert into item (id, s) values (1, ?)", {std::string("a\0b", 3)}); }),
              refused);
    EXPECT_EQ(problem_of([&] {
                  db_->write([](Connection& db) {
                      db.run_many("insert into item (id, s) values (?, ?)",
                                  {{std::int64_t{1}, "good"}, {std::int64_t{2}, std::string("a\0b", 3)}});
                  });
              }),
              refused);
    EXPECT_EQ(number("select count(*) from item"), 0);
}

TEST_P(DbValues, bytes_of_every_value) {
    Bytes all;
    for (int value = 0; value < 256; ++value) all.data += static_cast<char>(value);
    db_->write([&](Connection& db) {
        Query(db, "insert into item (id, b) values (1, ?)").bind(all).run();
        Query(db, "insert into item (id, b) values (2, ?)").bind(Bytes{}).run();
    });
    db_->read([&](Connection& db) {
        Query query(db, "select b, id, b from item order by id");
        ASSERT_TRUE(query.next());
        EXPECT_EQ(query.bytes(0), all.data);
        EXPECT_EQ(query.bytes(2), all.data);
        ASSERT_TRUE(query.next());
        EXPECT_EQ(query.bytes(0), "");
        EXPECT_FALSE(query.is_null(0));
    });
    EXPECT_EQ(number("select id from item where b = ?", {all}), 1);
}

TEST_P(DbValues, null_is_neither_zero_nor_empty) {
    run("insert into item (id, n, s, b) values (?, ?, ?, ?)", {std::int64_t{1}, {}, {}, {}});
    db_->read([&](Connection& db) {
        Query query(db, "select n, s, b from item");
        ASSERT_TRUE(query.next());
        for (int column = 0; column < 3; ++column) EXPECT_TRUE(query.is_null(column));
        EXPECT_EQ(query.number(0), 0);
        EXPECT_EQ(query.text(1), "");
        EXPECT_EQ(query.bytes(2), "");
        EXPECT_FALSE(query.next());
        EXPECT_FALSE(query.next());
    });
    EXPECT_EQ(number("select count(*) from item where s is not distinct from ?", {Param{}}), 1);
}

TEST_P(DbValues, changes_count_the_rows_changed) {
    db_->write([&](Connection& db) {
        EXPECT_EQ(Query(db, "insert into item (id, n) values (1, 1), (2, 1), (3, 1)").run(), 3);
        EXPECT_EQ(Query(db, "update item set n = n + ? where id > ?").bind(10).bind(1).run(), 2);
        EXPECT_EQ(Query(db, "select n from item where id = 0").run(), 0);
        EXPECT_EQ(Query(db, "insert into item (id) values (1) on conflict do nothing").run(), 0);
        EXPECT_EQ(Query(db, "delete from item").run(), 3);
        EXPECT_EQ(Query(db, "delete from item").run(), 0);
    });
}

TEST_P(DbValues, sums_comparisons_and_question_marks_in_text) {
    run("insert into item (id, n, s) values (1, 9000000000000000000, '?'), (2, 7, 'b')");
    EXPECT_EQ(number("select sum(n) from item"), 9'000'000'000'000'000'007);
    EXPECT_EQ(number("select count(*) from item where s = '?' and n > ?", {std::int64_t{8}}), 1);
    EXPECT_EQ(number("select n > 8 from item where id = 1"), 1);
    EXPECT_EQ(number("select n > 8 from item where id = 2"), 0);
    EXPECT_EQ(number("select count(*) from item where (n, s) > (?, ?)", {std::int64_t{7}, "a"}), 2);
    EXPECT_THROW(number("select s from item where id = 2"), Bug);
}

TEST_P(DbValues, returning_gives_rows) {
    db_->write([&](Connection& db) {
        Query query(db, "insert into item (id, n) values (?, ?), (?, ?) returning id, n");
        query.bind({std::int64_t{1}, std::int64_t{10}, std::int64_t{2}, std::int64_t{20}});
        std::int64_t sum = 0;
        while (query.next()) sum += query.number(0) + query.number(1);
        EXPECT_EQ(sum, 33);
    });
    EXPECT_EQ(number("select count(*) from item"), 2);
}

TEST_P(DbValues, queries_may_nest_when_their_text_differs) {
    run("insert into item (id, n) values (1, 10), (2, 20), (3, 30)");
    db_->read([&](Connection& db) {
        std::int64_t sum = 0;
        Query outer(db, "select id from item order by id");
        while (outer.next()) {
            Query inner(db, "select n from item where id = ?");
            inner.bind(outer.number(0));
            while (inner.next()) sum += inner.number(0);
        }
        EXPECT_EQ(sum, 60);
    });
}

TEST_P(DbValues, run_many_writes_them_all) {
    std::vector<Params> rows;
    for (std::int64_t i = 0; i < 1'000; ++i)
        rows.push_back({i, i * 2, "tên " + std::to_string(i), Bytes{"\0\1"}});
    db_->write([&](Connection& db) {
        db.run_many("insert into item (id, n, s, b) values (?, ?, ?, ?)", rows);
        db.run_many("insert into item (id, n, s, b) values (?, ?, ?, ?)", {});
        Query(db, "update item set n = n + 1 where id = 0").run();
    });
    EXPECT_EQ(number("select sum(n) from item"), 999'001);
    EXPECT_EQ(number("select count(*) from item where s like ? escape '\\'", {"tên 99%"}), 11);
}

TEST_P(DbValues, run_many_is_all_or_nothing) {
    std::vector<Params> rows;
    for (std::int64_t i = 0; i < 600; ++i) rows.push_back({i == 599 ? std::int64_t{5} : i});
    const auto insert = [&](Connection& db) { db.run_many("insert into item (id) values (?)", rows); };
    const Seen taken{ProblemKind::conflict, "taken", "id"};
    EXPECT_EQ(problem_of([&] { db_->write(insert); }), taken);
    EXPECT_EQ(number("select count(*) from item"), 0);
    EXPECT_EQ(problem_of([&] { db_->exclusively(insert); }), taken);
    EXPECT_EQ(number("select count(*) from item"), 0);
    db_->write([&](Connection& db) {
        EXPECT_EQ(problem_of([&] { db.nested([&] { insert(db); }); }), taken);
        Query(db, "insert into item (id) values (1)").run();
    });
    EXPECT_EQ(number("select count(*) from item"), 1);
}

TEST_P(DbValues, like_tells_capitals_and_text_sorts_by_bytes) {
    run("insert into item (id, s) values (1, 'b'), (2, 'B'), (3, 'đ'), (4, 'a_c')");
    EXPECT_EQ(number("select count(*) from item where s like ? escape '\\'", {"b%"}), 1);
    EXPECT_EQ(number("select count(*) from item where s like ? escape '\\'", {"a\\_%"}), 1);
    EXPECT_EQ(number("select id from item order by s limit 1"), 2);
    EXPECT_EQ(number("select id from item order by s desc limit 1"), 3);
}

INSTANTIATE_TEST_SUITE_P(Db, DbValues, testing::Values(Dialect::sqlite, Dialect::postgres), backend_name);

}  // namespace truong::db
