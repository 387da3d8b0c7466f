// What the databases refuse, and what becomes of it.
#include "base/check.hpp"
#include "platform/db/fault.hpp"
#include "platform/db/tests/backend.hpp"

namespace truong::db {

class DbFaults : public DbBackend {
protected:
    void SetUp() override {
        DbBackend::SetUp();
        if (HasFatalFailure()) return;
        script(
            "create table school (id bigint primary key);"
            "create table room (school_id bigint not null, id bigint primary key, code text not null, floor "
            "bigint,"
            " next_to bigint references room (id) on delete restrict,"
            " foreign key (school_id) references school (id), unique (school_id, code), unique (code, "
            "floor));"
            "insert into school (id) values (1);"
            "insert into room (school_id, id, code, floor) values (1, 1, 'A1', 1);"
            "create table stay (room bigint not null, first bigint not null, last bigint not null"
            + std::string(on_sqlite() ? "" : ", exclude using gist (int8range(first, last, '[]') with &&)")
            + ")");
        script(on_sqlite() ? sqlite_triggers : postgres_triggers);
    }

    static constexpr const char* sqlite_triggers =
        "create trigger stay_overlap before insert on stay begin"
        " select raise(abort, 'period_reversed') where new.last < new.first;"
        " select raise(abort, 'overlap') where exists (select 1 from stay where first <= new.last and last "
        ">= "
        "new.first); end;"
        "create trigger school_kept before delete on school begin select raise(abort, 'still_open'); end;"
        "create trigger school_odd before update on school begin select raise(abort, 'Một câu dài.'); end";
    static constexpr const char* postgres_triggers =
        "create function kept() returns trigger language plpgsql as $$ begin raise 'still_open'; end $$;"
        "create function odd() returns trigger language plpgsql as $$ begin raise 'Một câu dài.'; end $$;"
        "create trigger school_kept before delete on school for each row execute function kept();"
        "create trigger school_odd before update on school for each row execute function odd()";

    Seen fault_of(std::string_view sql, const Params& params = {}) {
        return problem_of([&] { run(sql, params); });
    }
};

TEST_P(DbFaults, a_key_that_is_taken) {
    EXPECT_EQ(fault_of("insert into school (id) values (1)"), (Seen{ProblemKind::conflict, "taken", "id"}));
    EXPECT_EQ(fault_of("insert into room (school_id, id, code) values (1, 2, 'A1')"),
              (Seen{ProblemKind::conflict, "taken", "code"}));
    EXPECT_EQ(
        fault_of("insert into room (school_id, id, code, floor) values (?, 2, 'A1', 1)", {Param{}}).kind,
        ProblemKind::invalid);
    EXPECT_FALSE(logged("UNIQUE") || logged("duplicate"));
}

TEST_P(DbFaults, a_key_of_two_columns) {
    run("insert into school (id) values (2)");
    EXPECT_EQ(fault_of("insert into room (school_id, id, code, floor) values (2, 2, 'A1', 1)"),
              (Seen{ProblemKind::conflict, "taken", "code,floor"}));
}

TEST_P(DbFaults, a_target_that_is_missing) {
    const Seen missing{ProblemKind::invalid, "missing_target", ""};
    EXPECT_EQ(fault_of("insert into room (school_id, id, code) values (9, 2, 'B1')"), missing);
    run("insert into room (school_id, id, code, next_to) values (1, 2, 'B1', 1)");
    EXPECT_EQ(fault_of("delete from room where id = 1"), missing);
}

TEST_P(DbFaults, a_value_that_is_required) {
    EXPECT_EQ(fault_of("insert into room (school_id, id, code) values (1, 2, ?)", {Param{}}),
              (Seen{ProblemKind::invalid, "required", "code"}));
}

TEST_P(DbFaults, periods_that_overlap_or_end_before_they_begin) {
    run("insert into stay (room, first, last) values (1, 10, 20)");
    EXPECT_EQ(fault_of("insert into stay (room, first, last) values (1, 20, 30)"),
              (Seen{ProblemKind::conflict, "overlap", ""}));
    EXPECT_EQ(fault_of("insert into stay (room, first, last) values (1, 40, 30)"),
              (Seen{ProblemKind::conflict, "period_reversed", ""}));
}

TEST_P(DbFaults, what_a_trigger_raises_is_a_code_when_it_is_one_word) {
    EXPECT_EQ(fault_of("delete from school"), (Seen{ProblemKind::conflict, "still_open", ""}));
    EXPECT_EQ(fault_of("update school set id = 2"), (Seen{ProblemKind::internal, "database_fault", ""}));
    EXPECT_TRUE(logged("Một câu dài."));
}

TEST_P(DbFaults, the_databases_own_words_go_to_the_log_only) {
    EXPECT_EQ(fault_of("select nothing_there from school"),
              (Seen{ProblemKind::internal, "database_fault", ""}));
    EXPECT_TRUE(logged("nothing_there"));
}

TEST_P(DbFaults, a_reader_does_not_write) {
    EXPECT_EQ(problem_of([&] {
                  db_->read([](Connection& db) { Query(db, "insert into school (id) values (7)").run(); });
              }).kind
                  == ProblemKind::unavailable,
              on_sqlite());
    EXPECT_EQ(number("select count(*) from school"), 1);
}

TEST_P(DbFaults, nested_undoes_its_part_only) {
    db_->write([&](Connection& db) {
        Query(db, "insert into school (id) values (2)").run();
        EXPECT_EQ(problem_of([&] {
                      db.nested([&] {
                          Query(db, "insert into school (id) values (3)").run();
                          Query(db, "insert into school (id) values (1)").run();
                      });
                  }).code,
                  "taken");
        db.nested([&] {
            Query(db, "insert into school (id) values (4)").run();
            EXPECT_THROW(db.nested([&] {
                Query(db, "insert into school (id) values (5)").run();
                throw std::runtime_error("not of the database");
            }),
                         std::runtime_error);
        });
    });
    EXPECT_EQ(number("select sum(id) from school"), 1 + 2 + 4);
}

TEST_P(DbFaults, nested_outside_a_transaction_is_one) {
    db_->exclusively([&](Connection& db) {
        EXPECT_THROW(db.nested([&] {
            Query(db, "insert into school (id) values (2)").run();
            throw std::runtime_error("undo");
        }),
                     std::runtime_error);
        db.nested([&] { Query(db, "insert into school (id) values (3)").run(); });
    });
    EXPECT_EQ(number("select sum(id) from school"), 4);
}

TEST_P(DbFaults, a_fault_that_is_caught_and_forgotten_is_a_bug) {
    const auto forget = [](Connection& db) {
        try {
            Query(db, "insert into school (id) values (1)").run();
        } catch (const Problem&) {
        }
    };
    EXPECT_THROW(db_->write(forget), Bug);
    EXPECT_THROW(db_->write([&](Connection& db) {
        forget(db);
        Query(db, "insert into school (id) values (8)").run();
    }),
                 Bug);
    EXPECT_THROW(db_->write([&](Connection& db) {
        Query(db, "insert into school (id) values (9)").run();
        db.nested([&] { forget(db); });
    }),
                 Bug);
    EXPECT_EQ(number("select count(*) from school"), 1);
}

TEST_P(DbFaults, parameters_that_do_not_fit_the_placeholders_are_a_bug) {
    const auto bind = [&](std::string_view sql, const Params& params) { run(sql, params); };
    EXPECT_THROW(bind("select id from school where id = ?", {}), Bug);
    EXPECT_THROW(bind("select id from school where id = ?", {std::int64_t{1}, std::int64_t{2}}), Bug);
    EXPECT_THROW(bind("select id from school", {std::int64_t{1}}), Bug);
    EXPECT_EQ(number("select id from school where id = ?", {std::int64_t{1}}), 1);
}

TEST_P(DbFaults, one_text_at_work_twice_is_a_bug) {
    EXPECT_THROW(db_->read([](Connection& db) {
        Query outer(db, "select id from school");
        outer.next();
        Query inner(db, "select id from school");
    }),
                 Bug);
    EXPECT_EQ(number("select id from school"), 1);
}

TEST_P(DbFaults, a_statement_outside_the_subset_is_refused) {
    EXPECT_THROW(run("insert or ignore into school (id) values (1)"), Bug);
    EXPECT_THROW(run("select * from school"), Bug);
    settings_.check_sql = false;
    reopen();
    EXPECT_EQ(number("select * from school"), 1);
}

TEST_P(DbFaults, a_cast_that_sqlite_gets_wrong_is_refused_there) {
    const auto cast = [&] { run("select cast(? as date)", {"2026-09-05"}); };
    if (on_sqlite())
        EXPECT_THROW(cast(), Bug);
    else
        EXPECT_NO_THROW(cast());
}

INSTANTIATE_TEST_SUITE_P(Db, DbFaults, testing::Values(Dialect::sqlite, Dialect::postgres), backend_name);

TEST(DbFaultPath, names_columns_without_table_and_school) {
    EXPECT_EQ(column_path("room.a, room.b"), "a,b");
    EXPECT_EQ(column_path("school_id, code"), "code");
    EXPECT_EQ(column_path("a, school_id, b"), "a,b");
    EXPECT_EQ(column_path("lower(code)"), "");
    EXPECT_EQ(column_path("index 'room_code'"), "");
    EXPECT_EQ(column_path(""), "");
}

}  // namespace truong::db
