// Tables of every shape from either database into either database.
#include <algorithm>
#include <cstdlib>
#include <limits>
#include <thread>

#include "platform/backup/backup.hpp"
#include "platform/db/tests/backend.hpp"
#include "platform/keys/tests/keys_backend.hpp"
#include "platform/store/tables.hpp"

namespace truong::backup {
namespace {

using schema::ColumnType;

/// Rows that point to others of their own table and of one that is loaded behind it, dated ones, empty ones.
schema::Schema shapes() {
    schema::Schema schema;
    for (schema::Table& table : store::tables()) schema.tables.push_back(std::move(table));
    schema.tables.push_back({.name = "school", .columns = {{"id"}}});
    schema.tables.push_back({.name = "pupil",
                             .school_owned = true,
                             .columns = {{"id"},
                                         {"school_id"},
                                         {"friend_id", ColumnType::integer, true},
                                         {"name", ColumnType::text},
                                         {"born_on", ColumnType::date, true},
                                         {"photo", ColumnType::bytes, true},
                                         {"valid_from", ColumnType::date},
                                         {"valid_to", ColumnType::date, true},
                                         {"ended_at", ColumnType::integer, true}},
                             .foreign_keys = {{"friend_id", "pupil", true}, {"school_id", "school"}},
                             .indexes = {{.columns = {"name"}, .unique = true, .live = true}},
                             .period = schema::Period{"valid_from", "valid_to", {"friend_id"}}});
    schema.tables.push_back({.name = "empty_place",
                             .columns = {{"code", ColumnType::text}, {"place"}},
                             .key = {"code", "place"}});
    return schema;
}

std::vector<migrate::StepFile> steps_to(const schema::Schema& schema) {
    schema::Step step = schema::difference({}, schema);
    step.number = 1;
    step.name = "shapes";
    return {{schema::file_name(step), schema::to_json(step)}};
}

/// Another database on the server of the tests.
class SecondServer {
public:
    SecondServer() {
        const std::string server = std::getenv("TRUONG_TEST_PG");
        const std::size_t options = std::min(server.find('?'), server.size());
        const std::size_t path = std::min(server.find('/', server.find("://") + 3), options);
        std::array<unsigned char, 8> random;
        keys::fill_random(random);
        keys::append_hex(name_ = "truong_backup_", random);
        address_ = server.substr(0, path) + '/' + name_ + server.substr(options);
        administer("create database " + name_ + " template template0 encoding 'UTF8' locale 'C'");
    }
    ~SecondServer() { administer("drop database if exists " + name_ + " with (force)"); }
    SecondServer(const SecondServer&) = delete;
    SecondServer& operator=(const SecondServer&) = delete;
    const std::string& address() const { return address_; }

private:
    static void administer(const std::string& sql) {
        db::open(std::getenv("TRUONG_TEST_PG"), {.connections = 1, .busy_limit_ms = 60'000})
            ->exclusively([&](db::Connection& connection) { connection.script(sql); });
    }
    std::string name_, address_;
};

class BackupDatabase : public db::DbBackend {
protected:
    void SetUp() override {
        settings_.check_sql = false;
        DbBackend::SetUp();
        migrate::apply_steps(*db_, steps);
        fill();
        std::filesystem::create_directories(data);
        keys::put_text(data / "log-head", "7 abc\n");
    }

    void fill() {
        run("insert into school (id) values (1), (2)");
        const std::string row =
            "insert into pupil (id, school_id, friend_id, name, born_on, photo, "
            "valid_from, valid_to, ended_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        const std::string bytes("\0\1\377\n\\", 5);
        const auto least = std::numeric_limits<std::int64_t>::min();
        db_->exclusively([&](db::Connection& connection) {
            connection.nested([&] {
                const auto add = [&](const db::Params& params) {
                    db::Query(connection, row).bind(params).run();
                };
                const std::string day = "2026-09-05";
                add({std::int64_t{9},
                     std::int64_t{1},
                     {},
                     "Đỗ\t\\N\n",
                     "0001-01-01",
                     db::Bytes{bytes},
                     day,
                     {},
                     {}});
                add({std::int64_t{4}, std::int64_t{1}, std::int64_t{9}, "", "9999-12-31", db::Bytes{}, day,
                     day, least});
                add({std::int64_t{5},
                     std::int64_t{1},
                     std::int64_t{5},
                     std::string(3'000'000, 'x'),
                     {},
                     {},
                     day,
                     {},
                     std::numeric_limits<std::int64_t>::max()});
            });
        });
    }

    std::map<std::string, TableContent> contents(db::Database& database) const {
        std::map<std::string, TableContent> contents;
        database.read([&](db::Connection& connection) {
            for (const schema::Table& table : tables_after(steps, 1)) {
                TableSum sum;
                connection.read_rows(table, [&](std::string_view row) { sum.add(row); });
                contents[table.name] = {sum.rows(), sum.hex()};
            }
        });
        contents.erase("node_lease");
        return contents;
    }

    Source source() { return {*db_, data, steps, "test", {1'788'000'000'000}}; }

    /// Saves, restores to that place, and gives the saved and the restored tables.
    void expect_equal(const std::string& address) {
        const Summary saved = save(source(), key, file);
        EXPECT_EQ(verify(file, key).content, saved.content);
        EXPECT_EQ(saved.content.tables.at("pupil").rows, 3);
        EXPECT_EQ(saved.content.files, 1);
        const Place place{folder / "restored", address, steps};
        restore(file, key, place);
        const auto restored = db::open(address.empty() ? (place.data / "truong.db").string() : address);
        EXPECT_EQ(contents(*restored), contents(*db_));
        EXPECT_EQ(keys::text_in(place.data / "log-head"), "7 abc\n");
        restored->write([](db::Connection& connection) {
            db::Query names(connection, "select name, born_on from pupil order by id");
            ASSERT_TRUE(names.next());
            EXPECT_EQ(names.text(1), "9999-12-31");
        });
        expect_guarded(*restored);
    }
    /// Foreign keys, periods and unique keys hold again.
    static void expect_guarded(db::Database& database) {
        const auto insert = [&](const std::string& values) {
            return db::problem_of([&] {
                       database.write([&](db::Connection& connection) {
                           db::Query(connection,
                                     "insert into pupil (id, school_id, friend_id, name, valid_from) values "
                                         + values)
                               .run();
                       });
                   })
                .code;
        };
        EXPECT_EQ(insert("(20, 1, 77, 'a', '2026-09-05')"), "missing_target");
        EXPECT_EQ(insert("(21, 1, null, 'b', '2026-09-06')"), "overlap");
    }

    std::vector<migrate::StepFile> steps = steps_to(shapes());
    keys::OwnFolder own;
    std::filesystem::path folder = own / "backups", data = own / "data", file = own / "a.backup";
    keys::Key key = keys::Key::random();
};

TEST_P(BackupDatabase, ComesBackInTheSameDatabaseAndTheOther) {
    expect_equal({});
    std::filesystem::remove_all(folder);
    std::filesystem::remove(file);
    const SecondServer server;
    expect_equal(server.address());
}

TEST_P(BackupDatabase, WriterIsNotStoppedWhileTheSnapshotStands) {
    std::string seen;
    db_->read([&](db::Connection& connection) {
        std::int64_t rows = 0;
        const schema::Table school = *shapes().find("school");
        connection.read_rows(school, [&](std::string_view) {
            if (++rows == 1) std::thread([&] { run("insert into school (id) values (3)"); }).join();
        });
        connection.read_rows(school, [&](std::string_view) { ++rows; });
        EXPECT_EQ(rows, 4);
    });
    EXPECT_EQ(number("select count(*) from school"), 3);
}

TEST_P(BackupDatabase, WhatAnAbortedCopyLeavesIsAWorkingDatabase) {
    struct Stop {};
    const schema::Table school = *shapes().find("school");
    EXPECT_THROW(db_->read([&](db::Connection& connection) {
        connection.read_rows(school, [](std::string_view) { throw Stop(); });
    }),
                 Stop);
    EXPECT_THROW(db_->exclusively([&](db::Connection& connection) {
        connection.nested([&] { connection.write_rows(school, []() -> std::string_view { throw Stop(); }); });
    }),
                 Stop);
    EXPECT_EQ(number("select count(*) from school"), 2);
}

TEST_P(BackupDatabase, NothingIsRestoredWhenTheEndIsMissing) {
    save(source(), key, file);
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1);
    const SecondServer server;
    for (const std::string& address : {std::string(), server.address()}) {
        const auto seen = db::problem_of([&] { restore(file, key, {folder / "restored", address, steps}); });
        EXPECT_EQ(seen.code, "backup_cut_off");
        EXPECT_TRUE(std::filesystem::is_empty(folder));
    }
    db::open(server.address())->read([](db::Connection& connection) {
        db::Query query(connection, "select count(*) from pg_tables where schemaname = current_schema()");
        ASSERT_TRUE(query.next());
        EXPECT_EQ(query.number(0), 0);
    });
}

INSTANTIATE_TEST_SUITE_P(, BackupDatabase, testing::Values(Dialect::sqlite, Dialect::postgres),
                         db::backend_name);

}  // namespace
}  // namespace truong::backup
