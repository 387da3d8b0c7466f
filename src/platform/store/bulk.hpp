#pragma once
// A whole city at once: rows of the catalogue as Tx would have stored them, without its rules, hooks and log.
// Only for what nobody has looked at yet: an installation that is filled for the first time.
#include <condition_variable>
#include <map>
#include <mutex>
#include <set>

#include "platform/store/store.hpp"

namespace truong::store {

/// Rows of one table as Connection::write_rows() takes them.
struct BulkParcel {
    const schema::Table* table = nullptr;
    std::string rows;
};
/// What is written together, tables before those that point to them.
using BulkBatch = std::vector<BulkParcel>;

/// Takes rows of several entities and hands them on, batch by batch. Each is validated. What is copied from
/// another row comes filled in, and that references lead somewhere is left to the database.
class BulkRows {
public:
    using Send = std::function<void(BulkBatch)>;
    BulkRows(const Store& store, const std::vector<TypeKey>& entities, Send send);

    /// Gives the row an id, unless it has one.
    template <class Row> Id<Row> add(Row& row, Id<org::School> school = {}) {
        return {add_row(type_key<Row>(), &row, school)};
    }
    /// An id for a row that others point to before it is added.
    template <class Row> Id<Row> new_id() { return {make_id()}; }
    /// What was added since the last time goes on.
    void flush();
    const std::map<std::string, std::int64_t>& counts() const { return counts_; }

private:
    /// The same name is folded and keyed for the person, for his record, for each relation.
    struct Known {
        std::string text, value;
    };
    struct Kind {
        const Entity* entity = nullptr;
        const Plan* plan = nullptr;
        schema::Table table;
        std::string rows;
        std::int64_t count = 0;
    };
    std::int64_t make_id();
    std::int64_t add_row(TypeKey key, void* row, Id<org::School> school);
    void add_column(const Kind& kind, const schema::StoredColumn& stored, const void* row);
    const std::string& derived(const schema::StoredColumn& stored, std::string_view text,
                               const std::string& table);

    const Store& store_;
    Send send_;
    Instant now_;
    std::vector<Kind> kinds_;                     // tables before those that point to them
    std::map<TypeKey, std::size_t> places_;       // in kinds_
    std::map<std::string, std::int64_t> counts_;  // by table
    Known name_key_, text_key_, folded_, hash_;
    db::RowMaker maker_;
};

struct BulkLoad {
    std::vector<TypeKey> entities;  // the only ones that rows are added of
    /// Runs beside the writing, in a thread of its own, and once more from its beginning where PostgreSQL
    /// asks for that.
    std::function<void(BulkRows&)> make;
};
/// Gives the number of rows by table. On PostgreSQL the whole load is one transaction, in which indexes,
/// periods and foreign keys of the loaded tables are taken away and made again, so that every one of them is
/// checked at its end. On SQLite each batch is a transaction and keeps all of them; the disk is not waited
/// for, so that a machine that dies meanwhile may leave a database of no use: only into one that can be made
/// again.
std::map<std::string, std::int64_t> load_bulk(const Store& store, const BulkLoad& load);

}  // namespace truong::store
