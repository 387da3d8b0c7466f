#include "platform/db/sqlite.hpp"

#include <sqlite3.h>

#include <limits>
#include <memory>

#include "base/check.hpp"
#include "platform/db/fault.hpp"
#include "platform/db/sqlite_fault.hpp"
#include "platform/db/subset.hpp"

namespace truong::db {

namespace {

constexpr std::size_t sqlite_cache_limit = 1'000;
constexpr int operations_between_looks = 1'000;  // of SQLite's machine, between two looks at the clock
constexpr std::size_t length_limit = std::numeric_limits<int>::max();

/// Returns a statement at the end of its scope, also when it throws.
class Execution {
public:
    explicit Execution(SqliteStatement& statement) : statement_(statement) { statement_.lend(); }
    ~Execution() { statement_.reset(); }
    Execution(const Execution&) = delete;
    Execution& operator=(const Execution&) = delete;

private:
    SqliteStatement& statement_;
};

}  // namespace

SqliteStatement::SqliteStatement(SqliteConnection& connection, sqlite3_stmt* handle)
    : connection_(connection), handle_(handle), parameters_(sqlite3_bind_parameter_count(handle)),
      changes_rows_(sqlite3_stmt_readonly(handle) == 0) {}

SqliteStatement::~SqliteStatement() { sqlite3_finalize(handle_); }

void SqliteStatement::lend() {
    check(stage_ == Stage::idle, "The same statement is still at work on this connection");
    stage_ = Stage::lent;
}

void SqliteStatement::require_bound(int code) {
    check(code == SQLITE_OK, "More parameters than placeholders, or bound after the first next()");
}

void SqliteStatement::bind_null() { require_bound(sqlite3_bind_null(handle_, ++bound_)); }

void SqliteStatement::bind(std::int64_t number) {
    require_bound(sqlite3_bind_int64(handle_, ++bound_, number));
}

void SqliteStatement::bind_text(std::string_view text) {
    // PostgreSQL has no text with NUL; what one database refuses the other must not take.
    if (text.find('\0') != text.npos) throw fault(ProblemKind::invalid, "bad_text");
    check(text.size() <= length_limit, "The text is longer than SQLite takes");
    // A null pointer would bind NULL, and an empty view may hold one.
    const char* data = text.empty() ? "" : text.data();
    require_bound(sqlite3_bind_text(handle_, ++bound_, data, static_cast<int>(text.size()), SQLITE_STATIC));
}

void SqliteStatement::bind_bytes(std::string_view data) {
    check(data.size() <= length_limit, "The bytes are more than SQLite takes");
    const char* begin = data.empty() ? "" : data.data();
    require_bound(sqlite3_bind_blob(handle_, ++bound_, begin, static_cast<int>(data.size()), SQLITE_STATIC));
}

bool SqliteStatement::next() {
    if (stage_ == Stage::lent) {
        connection_.require_sound();
        check(bound_ == parameters_, "A placeholder of the statement has no parameter");
    }
    return step();
}

bool SqliteStatement::step() {
    check(stage_ != Stage::idle, "The statement was not prepared again after reset()");
    // SQLite would run a finished statement once more.
    if (stage_ == Stage::done) return false;
    stage_ = Stage::running;
    const int code = sqlite3_step(handle_);
    if (code == SQLITE_ROW) return true;
    stage_ = Stage::done;
    if (code != SQLITE_DONE) connection_.fail();
    if (changes_rows_) changes_ = sqlite3_changes64(sqlite3_db_handle(handle_));
    return false;
}

bool SqliteStatement::is_null(int column) const {
    return sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::number(int column) const {
    const int type = sqlite3_column_type(handle_, column);
    check(type == SQLITE_INTEGER || type == SQLITE_NULL, "The column holds no whole number");
    return sqlite3_column_int64(handle_, column);
}

std::string_view SqliteStatement::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

std::string_view SqliteStatement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(handle_, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

void SqliteStatement::reset() {
    sqlite3_reset(handle_);
    bound_ = 0;
    changes_ = 0;
    stage_ = Stage::idle;
}

SqliteConnection::SqliteConnection(const std::string& path, Access access, const Settings& settings)
    : cache_(sqlite_cache_limit), check_sql_(settings.check_sql) {
    // SQLite counts its memory under one lock for the whole process; nobody reads that count. The call has no
    // effect where something else has used SQLite before, and then it only costs speed.
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const int mode =
        access == Access::reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(path.c_str(), &handle_, mode | SQLITE_OPEN_NOMUTEX, nullptr);
    try {
        if (code != SQLITE_OK) throw_sqlite_fault(code, sqlite3_errmsg(handle_) + (": " + path));
        configure(access, settings);
    } catch (...) {
        sqlite3_close_v2(handle_);
        throw;
    }
}

// SQLite closes a connection that still has statements only after the last of them.
SqliteConnection::~SqliteConnection() { sqlite3_close_v2(handle_); }

void SqliteConnection::configure(Access access, const Settings& settings) {
    sqlite3_extended_result_codes(handle_, 1);
    sqlite3_busy_timeout(handle_, static_cast<int>(settings.busy_limit_ms));
    // A name in double quotes that is no column would be taken as text.
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    const bool writing = access == Access::writing;
    // `like` tells upper from lower case on PostgreSQL. No mmap: a disk that fails while a mapped page is
    // read ends the process, and the kernel's cache serves read() nearly as fast.
    script(
        "pragma foreign_keys=on; pragma temp_store=memory; pragma case_sensitive_like=on;"
        "pragma mmap_size=0;");
    script(writing ? "pragma journal_mode=wal; pragma synchronous=full; pragma wal_autocheckpoint=8000;"
                     "pragma journal_size_limit=67108864; pragma cache_size=-8192;"
                   : "pragma query_only=on; pragma cache_size=-2048;");
    if (writing) sqlite3_progress_handler(handle_, operations_between_looks, on_progress, this);
}

int SqliteConnection::on_progress(void* self) {
    auto& connection = *static_cast<SqliteConnection*>(self);
    if (std::chrono::steady_clock::now() < connection.deadline_) return 0;
    connection.expired_ = true;
    return 1;
}

void SqliteConnection::fail() {
    broken_ = inside_;
    throw_sqlite_fault(sqlite3_extended_errcode(handle_), sqlite3_errmsg(handle_));
}

void SqliteConnection::require_sound() const {
    check(!broken_, "A fault ends the transaction: catch it around nested(), and nowhere inside");
}

SqliteStatement& SqliteConnection::statement(std::string_view sql) {
    if (SqliteStatement* found = cache_.find(sql)) return *found;
    sqlite3_stmt* handle = nullptr;
    const char* rest = nullptr;
    if (sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &handle, &rest)
        != SQLITE_OK)
        fail();
    check(handle, "A statement must not be empty");
    auto made = std::make_unique<SqliteStatement>(*this, handle);
    check(rest == sql.data() + sql.size(), "prepare() takes one statement; script() takes several");
    return cache_.add(sql, std::move(made));
}

Statement& SqliteConnection::prepare(std::string_view sql) {
    require_sound();
    SqliteStatement* known = cache_.find(sql);
    if (!known) {
        if (check_sql_) {
            const std::string reason = outside_subset(sql, dialect());
            check(reason.empty(), reason + " (docs/SQL.md), in: " + std::string(sql));
        }
        known = &statement(sql);
    }
    known->lend();
    return *known;
}

void SqliteConnection::script(const std::string& sql) {
    require_sound();
    if (sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail();
}

void SqliteConnection::run_many(std::string_view sql, const std::vector<Params>& rows) {
    if (!inside_) return own_transaction([&] { run_many(sql, rows); });
    for (const Params& row : rows) Query(*this, sql).bind(row).run();
}

/// Nothing is gained by waiting: there is no way to the database.
void SqliteConnection::run_later(std::string_view sql, Params row, std::function<void()> missed) {
    const bool changed = Query(*this, sql).bind(row).run() > 0;
    if (!changed && missed) missed();
}

void SqliteConnection::nested(const std::function<void()>& work) {
    if (!inside_) return own_transaction(work);
    require_sound();
    control("savepoint nested");
    try {
        work();
        require_sound();
        control("release nested");
    } catch (...) {
        if (in_transaction()) {
            control("rollback to nested");
            control("release nested");
            broken_ = false;
        }
        throw;
    }
}

void SqliteConnection::own_transaction(const std::function<void()>& work) {
    begin("begin immediate");
    try {
        work();
        require_sound();
        commit();
    } catch (...) {
        rollback();
        throw;
    }
}

void SqliteConnection::control(std::string_view sql) {
    SqliteStatement& known = statement(sql);
    const Execution execution(known);
    known.step();
}

void SqliteConnection::begin(std::string_view sql) {
    broken_ = false;
    expired_ = false;
    control(sql);
    inside_ = true;
}

void SqliteConnection::commit() {
    control("commit");
    inside_ = false;
}

void SqliteConnection::rollback() noexcept {
    lift_limit();
    // SQLite may have undone the transaction by itself; then there is nothing left to do.
    if (in_transaction()) sqlite3_exec(handle_, "rollback", nullptr, nullptr, nullptr);
    inside_ = false;
    broken_ = false;
}

bool SqliteConnection::in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

void SqliteConnection::mark() { control("savepoint work"); }

void SqliteConnection::keep() { control("release work"); }

void SqliteConnection::undo() {
    control("rollback to work");
    control("release work");
    broken_ = false;
}

void SqliteConnection::limit(std::chrono::steady_clock::time_point deadline) {
    expired_ = false;
    deadline_ = deadline;
}

void SqliteConnection::lift_limit() { deadline_ = std::chrono::steady_clock::time_point::max(); }

void SqliteConnection::require_finished() {
    require_sound();
    check(in_transaction(), "A work may not end the transaction it runs in");
    if (std::chrono::steady_clock::now() >= deadline_)
        throw fault(ProblemKind::unavailable, "write_too_slow");
    // Left to the commit it would fail every work of the batch.
    int waiting = 0, unused = 0;
    sqlite3_db_status(handle_, SQLITE_DBSTATUS_DEFERRED_FKS, &waiting, &unused, 0);
    if (waiting != 0) throw fault(ProblemKind::invalid, "missing_target");
}

}  // namespace truong::db
