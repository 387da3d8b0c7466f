#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <optional>

#include "base/check.hpp"
#include "catalog/ddl.hpp"
#include "platform/backup/content.hpp"
#include "platform/backup/staging.hpp"
#include "platform/store/lease.hpp"

namespace truong::backup {

namespace {

// Nobody else has the file yet, and an unfinished one is thrown away: it needs no journal.
constexpr const char* while_loading =
    "pragma journal_mode=delete; pragma journal_mode=off; pragma synchronous=off; pragma foreign_keys=off;"
    "pragma cache_size=-65536";
constexpr const char* after_loading =
    "pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on";

void require_empty(db::Connection& connection) {
    db::Query query(connection, "select count(*) from pg_tables where schemaname = current_schema()");
    query.next();
    if (query.number(0) > 0) throw refusal(ProblemKind::conflict, "database_not_empty", {});
}

/// Constraints between tables are made again behind the rows: then the order of the tables does not matter.
void drop_foreign_keys(db::Connection& connection, const std::vector<schema::Table>& tables) {
    for (const schema::Table& table : tables)
        for (const schema::ForeignKey& key : table.foreign_keys)
            connection.script("alter table " + table.name + " drop constraint "
                              + schema::ddl::foreign_key_name(table, key));
}

void add_foreign_keys(db::Connection& connection, const std::vector<schema::Table>& tables) {
    for (const schema::Table& table : tables)
        for (const schema::ForeignKey& key : table.foreign_keys)
            connection.script("alter table " + table.name + " add "
                              + schema::ddl::foreign_key(table, key, Dialect::postgres));
}

void require_sound_file(db::Connection& connection) {
    db::Query whole(connection, "pragma integrity_check");
    const bool sound = whole.next() && whole.text(0) == "ok";
    if (!sound) throw refusal(ProblemKind::internal, "restore_differs", {"integrity_check"});
    db::Query keys(connection, "select \"table\" from pragma_foreign_key_check");
    if (keys.next()) throw refusal(ProblemKind::internal, "restore_differs", {std::string(keys.text(0))});
}

class Restoring final : public Visitor {
public:
    Restoring(const std::filesystem::path& file, const keys::Key& key, const Place& place)
        : content_(file, key), place_(place),
          applied_(migrate::count_applied(content_.about().steps, place.steps)),
          tables_(tables_after(place.steps, applied_)), staging_(place.data) {}

    Summary run() {
        const bool sqlite = place_.database.empty();
        {
            const auto database = db::open(
                sqlite ? (staging_.folder() / "truong.db").string() : place_.database, {.connections = 1});
            database->exclusively([&](db::Connection& connection) {
                sqlite ? fill_file(connection) : fill_server(connection);
            });
        }
        std::filesystem::remove(staging_.folder() / "truong.db.lock");
        staging_.publish();
        return std::move(summary_);
    }

    void table(const std::string& name, const db::GiveRows& give) override {
        const auto known = std::find_if(tables_.begin(), tables_.end(),
                                        [&](const schema::Table& table) { return table.name == name; });
        check(known != tables_.end(), "A backup has a table that its steps do not make");
        connection_->write_rows(*known, give);
    }

    void file(const std::string& name, const GivePieces& give) override { staging_.add(name, give); }

private:
    void fill_file(db::Connection& connection) {
        lay_out(connection);
        connection.script(while_loading);
        connection.nested([&] { load(connection); });
        connection.script(after_loading);
        prove(connection);
        require_sound_file(connection);
        store::retire_leases(connection);
    }

    /// In one transaction: who looks at the server sees all of it or nothing.
    void fill_server(db::Connection& connection) {
        require_empty(connection);
        connection.nested([&] {
            lay_out(connection);
            drop_foreign_keys(connection, tables_);
            load(connection);
            add_foreign_keys(connection, tables_);
            prove(connection);
            store::retire_leases(connection);
            staging_.sync();  // the keys, before there is anything that needs them
        });
    }

    void lay_out(db::Connection& connection) {
        const auto end = place_.steps.begin() + static_cast<std::ptrdiff_t>(applied_);
        migrate::apply_steps(connection, {place_.steps.begin(), end});
        connection.script("delete from " + migrate::step_table().name);
    }

    void load(db::Connection& connection) {
        connection_ = &connection;
        summary_ = content_.visit(*this);
    }

    /// What lies in the tables now is what was read then.
    void prove(db::Connection& connection) const {
        for (const schema::Table& table : tables_) {
            TableSum sum;
            connection.read_rows(table, [&](std::string_view row) { sum.add(row); });
            const auto saved = summary_.content.tables.find(table.name);
            const bool equal = saved != summary_.content.tables.end()
                               && saved->second == TableContent{sum.rows(), sum.hex()};
            if (!equal) throw refusal(ProblemKind::internal, "restore_differs", {table.name});
        }
    }

    Content content_;
    const Place& place_;
    std::size_t applied_;
    std::vector<schema::Table> tables_;
    Staging staging_;
    db::Connection* connection_ = nullptr;
    Summary summary_;
};

}  // namespace

Summary restore(const std::filesystem::path& file, const keys::Key& key, const Place& place) {
    return Restoring(file, key, place).run();
}

}  // namespace truong::backup
