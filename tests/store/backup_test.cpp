// A whole installation saved while it works, and brought back: into the same kind of database or the other.
#include "platform/backup/backup.hpp"

#include <atomic>
#include <fstream>
#include <map>
#include <set>
#include <thread>

#include "app/commands.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/wait.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using Dump = std::map<std::string, std::vector<std::string>>;

std::string value_of(const db::Query& query, int place, schema::ColumnType type) {
    if (query.is_null(place)) return "null";
    if (type == schema::ColumnType::integer) return std::to_string(query.number(place));
    return std::string(type == schema::ColumnType::bytes ? query.bytes(place) : query.text(place));
}

std::vector<std::string> lines_of(db::Connection& connection, const schema::Table& table) {
    std::string names;
    for (const schema::Column& column : table.columns)
        names += (names.empty() ? "\"" : ", \"") + column.name + '"';
    std::vector<std::string> lines;
    db::Query query(connection, "select " + names + " from " + table.name);
    while (query.next()) {
        std::string line;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            line += value_of(query, static_cast<int>(i), table.columns[i].type) + '|';
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// An empty place to restore to; what is there goes with its end.
class Target {
public:
    Target(Backend backend, const std::filesystem::path& parent, std::vector<migrate::StepFile> steps)
        : place_{parent / "restored", backend == Backend::postgres ? create_database() : "",
                 std::move(steps)} {}
    ~Target() {
        if (!place_.database.empty()) drop_database(place_.database);
    }
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;

    const backup::Place& place() const { return place_; }
    std::unique_ptr<db::Database> open() const {
        return db::open(place_.database.empty() ? (place_.data / "truong.db").string() : place_.database,
                        {.connections = 2, .alone = false});
    }

private:
    backup::Place place_;
};

class StoreBackup : public Both {
protected:
    StoreBackup() : folder(world.installation().data().string() + ".backups"), file(folder / "a.backup") {
        std::filesystem::create_directories(folder);
        db::set_fault_log([](std::string_view) {});
    }
    ~StoreBackup() override { std::filesystem::remove_all(folder); }

    backup::Source source() {
        return {world.database(), world.installation().data(), steps, "test", world.store().now()};
    }
    Backend other() const { return GetParam() == Backend::sqlite ? Backend::postgres : Backend::sqlite; }
    Target target(Backend backend) const { return {backend, folder, steps}; }

    Dump dump(db::Database& database) const {
        Dump dump;
        database.read([&](db::Connection& connection) {
            for (const schema::Table& table : backup::tables_after(steps, 1))
                if (table.name != "node_lease") dump[table.name] = lines_of(connection, table);
        });
        return dump;
    }
    void add_content(const std::string& name, const std::string& bytes) {
        const auto path = world.installation().data() / "files" / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
    }
    /// One row of each shape: secret, personal and sensitive values, days, instants, children, an event.
    void fill() {
        const auto child = world.put(world.principal, toy::Child{.full_name = "Đặng Thị Ước",
                                                                 .born_on = *parse_date("2014-02-28"),
                                                                 .number = "079201001234",
                                                                 .illness = "dị ứng"});
        const auto group = world.put(world.principal, toy::Group{.name = "6A1", .leader_id = child.id});
        world.put(world.principal,
                  toy::Membership{
                      .group_id = group.id, .child_id = child.id, .valid_from = *parse_date("2026-09-05")});
        world.write(world.principal, [&](Tx& tx) {
            toy::call_roll(tx, {group.id, *parse_date("2026-11-20"), {{.child_id = child.id}}});
        });
        world.seal();
        world.installation().seal_log();
    }
    std::unique_ptr<Installation> open(const backup::Place& place) {
        const Instant now = world.store().now();
        return std::make_unique<Installation>(
            InstallationSettings{
                .data = place.data, .database = place.database, .clock = [now] { return now; }},
            world.installation().modules());
    }
    void restore_is_equal(Backend backend);

    std::filesystem::path folder, file;
    std::vector<migrate::StepFile> steps = steps_of(world.catalog());
    keys::Key key = keys::Key::random();
};
ON_BOTH(StoreBackup);

void StoreBackup::restore_is_equal(Backend backend) {
    fill();
    add_content("aa/unnamed", std::string(2'500'000, 'q'));
    add_content("empty", "");
    const auto saved = backup::save(source(), key, file);
    EXPECT_EQ(backup::verify(file, key).content, saved.content);
    const Target to = target(backend);
    backup::restore(file, key, to.place());
    EXPECT_EQ(dump(*to.open()), dump(world.database()));
    for (const char* name : {"files/aa/unnamed", "files/empty", "keys/master-0001.key", "log-head"})
        EXPECT_EQ(bytes_of(to.place().data / name), bytes_of(world.installation().data() / name)) << name;
    const auto installation = open(to.place());
    EXPECT_FALSE(installation->verify_log().has_value());
    installation->store().read(world.principal, {"test", {}, {}}, [](const Reader& reader) {
        const auto child =
            reader.first<toy::Child>(where<&toy::Child::full_name> == std::string("Đặng Thị Ước"));
        ASSERT_TRUE(child.has_value());
        EXPECT_EQ(child->number, "079201001234");
        EXPECT_EQ(child->born_on, *parse_date("2014-02-28"));
    });
}

TEST_P(StoreBackup, what_is_restored_equals_what_was_saved) { restore_is_equal(GetParam()); }

TEST_P(StoreBackup, also_in_the_other_database) { restore_is_equal(other()); }

TEST_P(StoreBackup, keeps_one_snapshot_while_writers_go_on) {
    const auto left = world.put(world.principal, toy::Group{.name = "l0"});
    const auto right = world.put(world.principal, toy::Group{.name = "r0"});
    std::atomic<bool> stopping = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        while (!stopping) {
            world.write(world.principal, [&](Tx& tx) {
                for (toy::Group group : {tx.get(left.id), tx.get(right.id)}) {
                    group.name = group.name.front() + std::to_string(written + 1);
                    tx.put(group);
                }
            });
            ++written;
        }
    });
    int during = 0;
    const bool went_on = eventually([&] {
        std::filesystem::remove(file);
        const int before = written;
        backup::save(source(), key, file);
        during = written - before;
        return during > 2;
    });
    stopping = true;
    writer.join();
    EXPECT_TRUE(went_on) << "no write was done while a backup was made";
    const Target to = target(GetParam());
    backup::restore(file, key, to.place());
    open(to.place())->store().read(world.principal, {"test", {}, {}}, [&](const Reader& reader) {
        const std::string counted = reader.get(left.id).name.substr(1);
        EXPECT_EQ(counted, reader.get(right.id).name.substr(1));
        // Another table, which was read at another time: each correction has its line.
        db::Query lines(reader.connection(), "select count(*) from change_log where row_id = ?");
        lines.bind(left.id.value).next();
        EXPECT_EQ(lines.number(0), std::stoi(counted) + 1);
    });
}

TEST_P(StoreBackup, restored_server_makes_no_id_that_the_lost_one_made_since) {
    backup::save(source(), key, file);
    std::set<std::int64_t> known;
    const auto make_ids = [&](const Store& store) {
        for (int i = 0; i < 100; ++i) EXPECT_TRUE(known.insert(store.ids().next(store.now())).second);
    };
    make_ids(world.store());
    constexpr std::int64_t hour_ms = 3'600'000;  // by then the leases of the backup have run out
    world.pass(hour_ms);
    world.reopen();
    make_ids(world.store());
    const auto phone = store::take_lease(world.database(), "phone", 1, world.store().now());
    const Target to = target(GetParam());
    backup::restore(file, key, to.place());
    const auto installation = open(to.place());
    make_ids(installation->store());
    const auto next = store::take_lease(installation->database(), "another", 1, world.store().now());
    EXPECT_GT(next.nodes.first, phone.nodes.first + phone.nodes.count - 1);
}

TEST_P(StoreBackup, content_that_is_not_what_its_name_says_is_told) {
    const std::string hash = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    add_content("2c/" + hash, "hello");
    add_content("ff/ff" + hash.substr(2), "hello");
    const std::vector<std::string> damaged{"files/ff/ff" + hash.substr(2)};
    EXPECT_EQ(backup::save(source(), key, file).damaged, damaged);
    EXPECT_EQ(backup::verify(file, key).damaged, damaged);
}

TEST_P(StoreBackup, nothing_is_left_of_a_restore_that_is_refused) {
    backup::save(source(), key, file);
    const Target to = target(GetParam());
    const auto code_with = [&](const keys::Key& with, const backup::Place& place) {
        return problem_of([&] { backup::restore(file, with, place); }).code;
    };
    EXPECT_EQ(code_with(keys::Key::random(), to.place()), "backup_key_other");
    EXPECT_EQ(code_with(key, {to.place().data, to.place().database, {}}), "step_unknown");
    const std::string whole = bytes_of(file);
    std::ofstream(file, std::ios::binary) << whole.substr(0, whole.size() - 1);
    EXPECT_EQ(code_with(key, to.place()), "backup_cut_off");
    std::ofstream(file, std::ios::binary) << whole;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) EXPECT_EQ(entry.path(), file);
    backup::restore(file, key, to.place());
    EXPECT_EQ(code_with(key, to.place()), "restore_place_taken");
    if (GetParam() == Backend::sqlite) return;
    EXPECT_EQ(code_with(key, {folder / "elsewhere", to.place().database, steps}), "database_not_empty");
}

TEST_P(StoreBackup, goes_before_a_migration_and_keeps_the_last_three) {
    const auto backups = world.installation().data() / "backups";
    app::backup_before_migration(world.installation(), steps);
    EXPECT_FALSE(std::filesystem::exists(backups)) << "nothing is pending";
    for (int number = 2; number <= 6; ++number) {
        auto more = steps;
        more.push_back({"0002_more" + std::to_string(number) + ".json",
                        R"({"operations": [{"operation": "create_table", "table": "more", "columns": )"
                        R"([{"name": "id", "type": "integer"}]}]})"});
        app::backup_before_migration(world.installation(), more);
    }
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(backups), {}), 3);
    const auto made = backup::key_file(world.installation().data() / "backup.key").read();
    EXPECT_EQ(backup::verify(backups / "before-0002_more6.backup", made).about.steps.size(), 1u);
}

}  // namespace
}  // namespace truong::test
