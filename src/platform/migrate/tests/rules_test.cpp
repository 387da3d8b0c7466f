// What the databases themselves hold: no overlap of dated rows, and the school first in every key.
#include "platform/migrate/tests/toys.hpp"

namespace truong::migrate {

class MigrateRules : public Migrating {
protected:
    void SetUp() override {
        Migrating::SetUp();
        if (HasFatalFailure()) return;
        apply_steps(*db_, steps_to({early_schema()}));
        run("insert into org_school (id, name) values (1, 'A'), (2, 'B')");
        run("insert into toyclub_club (id, school_id, name, version) values (11, 1, 'Cờ', 1), (12, 1, "
            "'Bóng', 1), "
            "(21, 2, 'Cờ', 1)");
    }

    /// "" when the database takes the membership, else the code of its refusal.
    std::string put(std::int64_t id, const db::Param& guest, const std::string& from, const db::Param& to,
                    const db::Param& ended = {}) {
        return code([&] {
            run("insert into toyclub_membership (id, school_id, club_id, guest_of, valid_from, valid_to, "
                "version, "
                "ended_at) values (?, 1, 11, ?, ?, ?, 1, ?)",
                {id, guest, from, to, ended});
        });
    }
    std::string change(const std::string& sql) {
        return code([&] { run("update toyclub_membership set " + sql); });
    }

private:
    static std::string code(const std::function<void()>& write) {
        try {
            write();
        } catch (const Problem& problem) {
            EXPECT_EQ(problem.kind(), ProblemKind::conflict);
            return problem.findings().at(0).code;
        }
        return "";
    }
};

class MigrateOnPostgres : public MigrateRules {};

TEST_P(MigrateRules, a_new_row_may_not_share_a_day_with_a_live_one) {
    EXPECT_EQ(put(1, {}, "2026-03-10", "2026-03-20"), "");
    EXPECT_EQ(put(2, {}, "2026-03-20", "2026-03-25"), "overlap") << "the last day belongs to the period";
    EXPECT_EQ(put(2, {}, "2026-03-01", "2026-03-10"), "overlap") << "and so does the first";
    EXPECT_EQ(put(2, {}, "2026-03-12", "2026-03-13"), "overlap");
    EXPECT_EQ(put(2, {}, "2026-03-01", "2026-03-31"), "overlap");
    EXPECT_EQ(put(2, {}, "2026-03-01", {}), "overlap");
    EXPECT_EQ(put(2, {}, "2026-03-20", {}), "overlap");
    EXPECT_EQ(put(2, {}, "2026-03-01", "2026-03-09"), "");
    EXPECT_EQ(put(3, {}, "2026-03-21", {}), "");
    EXPECT_EQ(put(4, {}, "2027-01-01", "2027-01-01"), "overlap") << "an open end takes every later day";
    EXPECT_EQ(put(4, {}, "2027-01-01", {}), "overlap");
    EXPECT_EQ(number("select count(*) from toyclub_membership"), 3);
}

TEST_P(MigrateRules, one_day_is_a_period) {
    EXPECT_EQ(put(1, {}, "2026-03-10", "2026-03-10"), "");
    EXPECT_EQ(put(2, {}, "2026-03-10", "2026-03-10"), "overlap");
    EXPECT_EQ(put(2, {}, "2026-03-11", "2026-03-11"), "");
    EXPECT_EQ(put(3, {}, "2026-03-12", "2026-03-11"), "period_reversed");
}

TEST_P(MigrateRules, only_equal_keys_are_compared_and_null_equals_null) {
    EXPECT_EQ(put(1, {}, "2026-01-01", {}), "");
    EXPECT_EQ(put(2, 11, "2026-01-01", {}), "");
    EXPECT_EQ(put(3, 12, "2026-01-01", {}), "");
    EXPECT_EQ(put(4, {}, "2026-01-01", {}), "overlap");
    EXPECT_EQ(put(4, 12, "2026-01-01", {}), "overlap");
}

TEST_P(MigrateRules, null_is_neither_zero_nor_an_empty_text) {
    const schema::Column ended{"ended_at", schema::ColumnType::integer, true};
    const schema::Table duty{.name = "toyclub_duty",
                             .columns = {{"id"},
                                         {"place", schema::ColumnType::text, true},
                                         {"floor", schema::ColumnType::integer, true},
                                         {"valid_from", schema::ColumnType::date},
                                         {"valid_to", schema::ColumnType::date, true},
                                         ended},
                             .period = schema::Period{"valid_from", "valid_to", {"place", "floor"}}};
    script(schema::create_table(duty, GetParam()));
    const std::string insert =
        "insert into toyclub_duty (id, place, floor, valid_from) values (?, ?, ?, '2026-01-01')";
    run(insert, {1, {}, {}});
    run(insert, {2, "", {}});
    run(insert, {3, {}, 0});
    run(insert, {4, "", 0});
    EXPECT_EQ(seen(insert, {5, {}, {}}).code, "overlap");
    EXPECT_EQ(seen(insert, {5, "", 0}).code, "overlap");
}

TEST_P(MigrateRules, an_ended_row_is_free) {
    EXPECT_EQ(put(1, {}, "2026-01-01", {}, 5), "");
    EXPECT_EQ(put(2, {}, "2026-01-01", {}), "");
    EXPECT_EQ(put(3, {}, "2026-01-01", {}, 6), "");
    EXPECT_EQ(change("ended_at = null where id = 1"), "overlap") << "coming back is checked too";
    EXPECT_EQ(change("ended_at = 7 where id = 2"), "");
    EXPECT_EQ(change("ended_at = null where id = 1"), "");
}

TEST_P(MigrateRules, a_changed_row_is_checked_like_a_new_one) {
    EXPECT_EQ(put(1, {}, "2026-01-01", "2026-01-31"), "");
    EXPECT_EQ(put(2, {}, "2026-02-01", {}), "");
    EXPECT_EQ(put(3, 12, "2026-01-01", {}), "");
    EXPECT_EQ(change("valid_from = '2026-01-31' where id = 2"), "overlap");
    EXPECT_EQ(change("valid_to = '2026-02-01' where id = 1"), "overlap");
    EXPECT_EQ(change("valid_to = null where id = 1"), "overlap");
    EXPECT_EQ(change("guest_of = null where id = 3"), "overlap");
    EXPECT_EQ(change("valid_to = '2025-12-31' where id = 1"), "period_reversed");
    EXPECT_EQ(change("valid_from = '2026-03-01', version = 2 where id = 2"), "")
        << "a row is no rival of itself";
    EXPECT_EQ(change("valid_to = '2026-02-28' where id = 1"), "");
}

TEST_P(MigrateRules, a_unique_value_is_free_in_another_school_and_after_its_row_ended) {
    const std::string insert = "insert into toyclub_club (id, school_id, name, version, ended_at) values ";
    EXPECT_EQ(seen(insert + "(13, 1, 'Cờ', 1, null)").code, "taken");
    run(insert + "(13, 1, 'Cờ', 1, 5), (14, 1, 'Cờ', 1, 6)");
    run("update toyclub_club set ended_at = 7 where id = 11");
    run(insert + "(15, 1, 'Cờ', 1, null)");
}

// On SQLite the id alone says which row it is; generated writes carry the school besides.
TEST_P(MigrateOnPostgres, no_key_reaches_into_another_school) {
    EXPECT_EQ(seen("insert into toyclub_membership (id, school_id, club_id, valid_from, version) "
                   "values (1, 1, 21, '2026-01-01', 1)"),
              (db::Seen{ProblemKind::invalid, "missing_target", ""}));
}

TEST_P(MigrateOnPostgres, the_school_stands_first_in_every_key_of_an_owned_table) {
    // Keys and the school's place in them: primary, unique and foreign keys, and unique indexes.
    const std::string owned =
        "where c.relnamespace = current_schema()::regnamespace and exists (select 1 from "
        "pg_attribute as s where s.attrelid = c.oid and s.attname = 'school_id')";
    const std::string first =
        " and (select a.attname from pg_attribute as a where a.attrelid = c.oid and a.attnum = ";
    const std::string indexes = "select count(*) from pg_index as i join pg_class as c on c.oid = i.indrelid "
                                + owned + " and i.indisunique";
    const std::string keys =
        "select count(*) from pg_constraint as o join pg_class as c on c.oid = o.conrelid " + owned
        + " and o.contype = 'f'";
    EXPECT_EQ(number(indexes), 3) << "two primary keys and a unique index";
    EXPECT_EQ(number(indexes + first + "i.indkey[0]) <> 'school_id'"), 0);
    EXPECT_EQ(number(keys), 4);
    EXPECT_EQ(number(keys + first + "o.conkey[1]) <> 'school_id'"), 0);
    const std::string exclusion =
        "select count(*) from pg_constraint as o join pg_class as c on c.oid = o.conrelid " + owned
        + " and o.contype = 'x'";
    EXPECT_EQ(number(exclusion + first + "o.conkey[1]) = 'school_id'"), 1);
}

INSTANTIATE_TEST_SUITE_P(Both, MigrateRules, testing::Values(Dialect::sqlite, Dialect::postgres),
                         db::backend_name);
INSTANTIATE_TEST_SUITE_P(One, MigrateOnPostgres, testing::Values(Dialect::postgres), db::backend_name);

}  // namespace truong::migrate
