#include "platform/db/postgres.hpp"

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <exception>
#include <utility>

#include "base/check.hpp"
#include "platform/db/bind.hpp"
#include "platform/db/fault.hpp"
#include "platform/db/lexer.hpp"
#include "platform/db/subset.hpp"

namespace truong::db {

namespace {

// The server keeps a plan for each, in each connection: some tens of kilobytes.
constexpr std::size_t postgres_cache_limit = 500;
constexpr std::size_t pipeline_rows = 256;

enum Format { text_format = 0, binary_format = 1 };

int value_of_hex(char digit) { return digit <= '9' ? digit - '0' : digit - 'a' + 10; }

// "\x00ff" → two bytes
void decode_hex(std::string_view hex, std::string& out) {
    check(hex.starts_with("\\x") && hex.size() % 2 == 0, "The column holds no bytes");
    out.resize(hex.size() / 2 - 1);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<char>(value_of_hex(hex[2 * i + 2]) * 16 + value_of_hex(hex[2 * i + 3]));
}

bool succeeded(const pg_result* result) {
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

std::int64_t changed_rows(pg_result* result) {
    if (PQcmdStatus(result)[0] == 'S') return 0;  // the tag of a select counts rows too
    const std::string_view count = PQcmdTuples(result);
    std::int64_t changed = 0;
    std::from_chars(count.data(), count.data() + count.size(), changed);
    return changed;
}

void log_notice(void*, const pg_result* notice) { log_fault(describe_fault(notice)); }

pg_conn* connect(const std::string& address) {
    // What stands before the address gives way to what the address says; what stands behind it does not.
    const char* keys[] = {"connect_timeout",
                          "keepalives_idle",
                          "tcp_user_timeout",
                          "dbname",
                          "client_encoding",
                          "fallback_application_name",
                          nullptr};
    const char* values[] = {"5", "30", "30000", address.c_str(), "UTF8", "truong", nullptr};
    return PQconnectdbParams(keys, values, 1);
}

}  // namespace

void PostgresResultEnd::operator()(pg_result* result) const { PQclear(result); }

PostgresStatement::PostgresStatement(PostgresConnection& connection, std::string name, int parameters)
    : connection_(connection), name_(std::move(name)) {
    const auto count = static_cast<std::size_t>(parameters);
    texts_.resize(count);
    values_.resize(count);
    lengths_.resize(count);
    formats_.resize(count);
}

// The server's side goes with it, or else evicted statements would pile up there.
PostgresStatement::~PostgresStatement() {
    if (PQtransactionStatus(connection_.handle()) == PQTRANS_UNKNOWN) return;
    PQclear(PQexec(connection_.handle(), ("deallocate " + name_).c_str()));
}

void PostgresStatement::lend() {
    check(!leased_, "The same statement is still at work on this connection");
    leased_ = true;
}

std::size_t PostgresStatement::slot() {
    check(bound_ < values_.size() && !result_, "More parameters than placeholders, or bound after next()");
    formats_[bound_] = text_format;
    return bound_++;
}

void PostgresStatement::bind_null() { values_[slot()] = nullptr; }

void PostgresStatement::bind(std::int64_t number) {
    const std::size_t place = slot();
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    texts_[place].assign(digits, end);
    values_[place] = texts_[place].c_str();
}

void PostgresStatement::bind_text(std::string_view text) {
    if (text.find('\0') != text.npos) throw fault(ProblemKind::invalid, "bad_text");
    const std::size_t place = slot();
    texts_[place].assign(text);
    values_[place] = texts_[place].c_str();
}

void PostgresStatement::bind_bytes(std::string_view data) {
    const std::size_t place = slot();
    values_[place] = data.empty() ? "" : data.data();
    lengths_[place] = static_cast<int>(data.size());
    formats_[place] = binary_format;
}

void PostgresStatement::require_bound() const {
    check(bound_ == values_.size(), "A placeholder of the statement has no parameter");
}

bool PostgresStatement::next() {
    check(leased_, "The statement was not prepared again after reset()");
    if (!result_) {
        connection_.require_sound();
        connection_.flush();
        require_bound();
        result_ = connection_.require_result(PQexecPrepared(connection_.handle(), name_.c_str(),
                                                            static_cast<int>(bound_), values_.data(),
                                                            lengths_.data(), formats_.data(), text_format));
    }
    if (row_ + 1 >= PQntuples(result_.get())) return false;
    ++row_;
    return true;
}

void PostgresStatement::send(const Params& row) {
    reset();
    for (const Param& param : row) bind_param(*this, param);
    require_bound();
    PQsendQueryPrepared(connection_.handle(), name_.c_str(), static_cast<int>(bound_), values_.data(),
                        lengths_.data(), formats_.data(), text_format);
}

std::int64_t PostgresStatement::changes() const { return result_ ? changed_rows(result_.get()) : 0; }

bool PostgresStatement::is_null(int column) const { return PQgetisnull(result_.get(), row_, column) != 0; }

std::int64_t PostgresStatement::number(int column) const {
    if (is_null(column)) return 0;
    const std::string_view value = text(column);
    // A comparison in the list of columns is a truth value here and 0 or 1 on SQLite.
    if (value == "t" || value == "f") return value == "t" ? 1 : 0;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    check(error == std::errc() && end == value.data() + value.size(), "The column holds no whole number");
    return number;
}

std::string_view PostgresStatement::text(int column) const {
    return {PQgetvalue(result_.get(), row_, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
}

std::string_view PostgresStatement::bytes(int column) const {
    if (is_null(column)) return {};
    if (decoded_.empty()) decoded_.resize(static_cast<std::size_t>(PQnfields(result_.get())));
    std::string& out = decoded_[static_cast<std::size_t>(column)];
    decode_hex(text(column), out);
    return out;
}

void PostgresStatement::reset() {
    result_.reset();
    decoded_.clear();
    row_ = -1;
    bound_ = 0;
    leased_ = false;
}

PostgresConnection::PostgresConnection(const std::string& address, const Settings& settings)
    : handle_(connect(address)), cache_(postgres_cache_limit), check_sql_(settings.check_sql) {
    try {
        if (PQstatus(handle_) != CONNECTION_OK) throw_postgres_fault(handle_, nullptr);
        PQsetNoticeReceiver(handle_, log_notice, nullptr);
        const char* encoding = PQparameterStatus(handle_, "server_encoding");
        check(encoding && std::string_view(encoding) == "UTF8", "The PostgreSQL database is not in UTF8");
        script(
            "set client_min_messages = warning; set datestyle = 'ISO, YMD'; set timezone = 'UTC';"
            "set bytea_output = 'hex'; set standard_conforming_strings = on;"
            "set statement_timeout = "
            + std::to_string(settings.write_limit_ms)
            + "; set lock_timeout = " + std::to_string(settings.busy_limit_ms));
    } catch (...) {
        PQfinish(handle_);
        throw;
    }
}

PostgresConnection::~PostgresConnection() {
    PQfinish(handle_);
    handle_ = nullptr;  // the statements that go now need not be deallocated one by one
}

void PostgresConnection::note(PostgresFault seen) { fault_ = std::max(fault_, seen); }

void PostgresConnection::fail(const pg_result* result) {
    note(classify_fault(handle_, result));
    throw_postgres_fault(handle_, result);
}

PostgresResult PostgresConnection::require_result(pg_result* result) {
    PostgresResult owned(result);
    if (!succeeded(result)) fail(result);
    return owned;
}

void PostgresConnection::command(const char* sql) { require_result(PQexec(handle_, sql)); }

bool PostgresConnection::in_transaction() const {
    const PGTransactionStatusType status = PQtransactionStatus(handle_);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

void PostgresConnection::require_sound() const {
    const PGTransactionStatusType status = PQtransactionStatus(handle_);
    const bool forgotten = status == PQTRANS_INTRANS && fault_ > PostgresFault::refused;
    check(status != PQTRANS_INERROR && !forgotten,
          "A fault ends the transaction: catch it around nested(), and nowhere inside");
}

PostgresStatement& PostgresConnection::statement(std::string_view sql) {
    const NumberedSql text = numbered(sql);
    const std::string name = "s" + std::to_string(++names_);
    require_result(PQprepare(handle_, name.c_str(), text.text.c_str(), 0, nullptr));
    return cache_.add(sql, std::make_unique<PostgresStatement>(*this, name, text.parameters));
}

Statement& PostgresConnection::prepare(std::string_view sql) {
    require_sound();
    flush();
    PostgresStatement* known = cache_.find(sql);
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

void PostgresConnection::script(const std::string& sql) {
    require_sound();
    flush();
    command(sql.c_str());
}

void PostgresConnection::run_many(std::string_view sql, const std::vector<Params>& rows) {
    if (!in_transaction()) return own_transaction([&] { run_many(sql, rows); });
    if (rows.empty()) return;
    prepare(sql).reset();
    PostgresStatement& known = *cache_.find(sql);
    for (std::size_t first = 0; first < rows.size(); first += pipeline_rows) send_rows(known, rows, first);
}

void PostgresConnection::run_later(std::string_view sql, Params row, std::function<void()> missed) {
    require_sound();
    for (const Param& param : row)
        if (const auto* text = std::get_if<std::string>(&param); text && text->find('\0') != text->npos)
            throw fault(ProblemKind::invalid, "bad_text");
    PostgresStatement* known = in_transaction() ? cache_.find(sql) : nullptr;
    if (!known) {  // the first of its kind says whether it is in order
        const bool changed = Query(*this, sql).bind(row).run() > 0;
        if (!changed && missed) missed();
        return;
    }
    check(!known->leased(), "The same statement is still at work on this connection");
    waiting_.push_back({known, std::move(row), std::move(missed)});
    if (waiting_.size() == pipeline_rows) flush();
}

void PostgresConnection::flush() {
    if (waiting_.empty()) return;
    const std::vector<Waiting> sent = std::exchange(waiting_, {});
    check(PQenterPipelineMode(handle_) == 1, "flush() while another statement is at work");
    for (const Waiting& each : sent) {
        each.statement->send(each.row);
        each.statement->reset();
    }
    PQpipelineSync(handle_);
    const Waiting* missed = nullptr;
    const PostgresResult failed = gather(sent.size(), [&](std::size_t place, pg_result* result) {
        if (!missed && sent[place].missed && changed_rows(result) == 0) missed = &sent[place];
    });
    if (PQexitPipelineMode(handle_) == 0) note(PostgresFault::gone);
    if (failed) fail(failed.get());
    if (fault_ == PostgresFault::gone) fail(nullptr);
    if (missed) missed->missed();
}

void PostgresConnection::send_rows(PostgresStatement& known, const std::vector<Params>& rows,
                                   std::size_t first) {
    const std::size_t count = std::min(pipeline_rows, rows.size() - first);
    check(PQenterPipelineMode(handle_) == 1, "run_many() while another statement is at work");
    std::exception_ptr refused;
    std::size_t sent = 0;
    try {
        for (; sent < count; ++sent) known.send(rows[first + sent]);
    } catch (...) {  // a parameter that cannot be bound; what is in the pipeline must still be fetched
        refused = std::current_exception();
    }
    known.reset();
    PQpipelineSync(handle_);
    const PostgresResult failed = gather(sent);
    if (PQexitPipelineMode(handle_) == 0) note(PostgresFault::gone);
    if (refused) std::rethrow_exception(refused);
    if (failed) fail(failed.get());
    if (fault_ == PostgresFault::gone) fail(nullptr);
}

PostgresResult PostgresConnection::gather(std::size_t count,
                                          const std::function<void(std::size_t, pg_result*)>& see) {
    PostgresResult failed;
    for (std::size_t i = 0; i < count; ++i) {
        PostgresResult result(PQgetResult(handle_));
        if (!result) break;
        const bool good = succeeded(result.get());
        if (good && see) see(i, result.get());
        if (!good && !failed) failed = std::move(result);
        PQclear(PQgetResult(handle_));  // a null ends the results of each statement
    }
    PQclear(PQgetResult(handle_));  // of the synchronisation
    return failed;
}

void PostgresConnection::nested(const std::function<void()>& work) {
    if (!in_transaction()) return own_transaction(work);
    require_sound();
    flush();
    command("savepoint nested");
    try {
        work();
        require_sound();
        flush();
        command("release nested");
    } catch (...) {
        waiting_.clear();
        if (in_transaction()) {
            command("rollback to nested");
            command("release nested");
            if (fault_ == PostgresFault::refused) fault_ = PostgresFault::none;
        }
        throw;
    }
}

void PostgresConnection::own_transaction(const std::function<void()>& work) {
    begin("begin");
    try {
        work();
        require_sound();
        commit();
    } catch (...) {
        rollback();
        throw;
    }
}

void PostgresConnection::begin(const std::string& sql) {
    waiting_.clear();
    fault_ = PostgresFault::none;
    command(sql.c_str());
}

void PostgresConnection::commit() {
    flush();
    const PostgresResult result = require_result(PQexec(handle_, "commit"));
    // A transaction that has failed is rolled back by `commit`, and PostgreSQL calls that a success.
    check(std::strcmp(PQcmdStatus(result.get()), "COMMIT") == 0,
          "The transaction had failed before its commit");
}

bool PostgresConnection::rollback() noexcept {
    waiting_.clear();
    if (in_transaction()) PQclear(PQexec(handle_, "rollback"));
    return PQtransactionStatus(handle_) == PQTRANS_IDLE && fault_ < PostgresFault::stale_plan;
}

}  // namespace truong::db
