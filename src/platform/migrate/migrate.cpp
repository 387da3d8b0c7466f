#include "platform/migrate/migrate.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <functional>
#include <iterator>

#include "base/check.hpp"

namespace truong::migrate {

namespace {

std::string hash_of(const std::string& text) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    check(EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr) == 1,
          "OpenSSL refused");
    std::string digits;
    for (unsigned i = 0; i < size; ++i) {
        digits += "0123456789abcdef"[digest[i] >> 4U];
        digits += "0123456789abcdef"[digest[i] & 15U];
    }
    return digits;
}

bool has_record(db::Connection& connection) {
    const bool sqlite = connection.dialect() == Dialect::sqlite;
    db::Query query(connection, sqlite ? "select count(*) from sqlite_master where name = 'schema_step'"
                                       : "select count(*) from pg_tables where tablename = 'schema_step' "
                                         "and schemaname = current_schema");
    return query.next() && query.number(0) > 0;
}

void require_confirmed(const std::vector<schema::Step>& steps, std::size_t applied) {
    Findings faults;
    for (std::size_t i = applied; i < steps.size(); ++i)
        if (steps[i].destructive() && !steps[i].confirmed)
            faults.push_back({.path = schema::file_name(steps[i]), .code = "not_confirmed"});
    if (!faults.empty()) throw Problem(ProblemKind::conflict, std::move(faults));
}

void prepare_database(db::Connection& connection) {
    // The exclusion constraints of dated rows compare numbers and ranges in one index.
    if (connection.dialect() == Dialect::postgres)
        connection.script("create extension if not exists btree_gist");
    if (!has_record(connection)) connection.script(schema::create_table(step_table(), connection.dialect()));
}

/// SQLite rebuilds tables under the foreign keys of others, and can switch those off only between
/// transactions.
void without_foreign_keys(db::Connection& connection, const std::function<void()>& work) {
    if (connection.dialect() == Dialect::postgres) return work();
    connection.script("pragma foreign_keys = off");
    try {
        work();
    } catch (...) {
        connection.script("pragma foreign_keys = on");
        throw;
    }
    connection.script("pragma foreign_keys = on");
}

void check_foreign_keys(db::Connection& connection) {
    if (connection.dialect() == Dialect::postgres) return;
    db::Query query(connection, "select \"table\" from pragma_foreign_key_check");
    if (query.next())
        throw Problem(ProblemKind::invalid, {{.path = std::string(query.text(0)), .code = "missing_target"}});
}

void apply_step(db::Connection& connection, const schema::Step& step, const schema::Schema& before,
                const std::string& hash) {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const std::string file = schema::file_name(step);
    schema::Schema schema = before;
    for (const schema::Operation& operation : step.operations) {
        for (const std::string& sql : schema::statements(operation, schema, connection.dialect()))
            connection.script(sql);
        schema::apply(schema, operation);
    }
    check_foreign_keys(connection);
    db::Query(connection, "insert into schema_step (number, name, hash, applied_at) values (?, ?, ?, ?)")
        .bind(std::int64_t{step.number})
        .bind(std::string_view(file))
        .bind(std::string_view(hash))
        .bind(std::int64_t{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()})
        .run();
}

/// In a transaction of its own; what it throws names the file.
void run_step(db::Connection& connection, const std::vector<schema::Step>& steps, std::size_t index,
              const std::string& hash) {
    const std::vector<schema::Step> earlier(steps.begin(),
                                            steps.begin() + static_cast<std::ptrdiff_t>(index));
    const schema::Schema before = schema::replay(earlier);
    try {
        without_foreign_keys(connection, [&] {
            connection.nested([&] { apply_step(connection, steps[index], before, hash); });
        });
    } catch (const Problem& problem) {
        Findings findings = problem.findings();
        findings.push_back({.path = schema::file_name(steps[index]), .code = "step_failed"});
        throw Problem(problem.kind(), std::move(findings));
    }
}

}  // namespace

schema::Table step_table() {
    return {.name = "schema_step",
            .columns = {{"number"},
                        {"name", schema::ColumnType::text},
                        {"hash", schema::ColumnType::text},
                        {"applied_at"}},
            .key = {"number"}};
}

std::vector<Recorded> recorded(db::Connection& connection) {
    std::vector<Recorded> steps;
    if (!has_record(connection)) return steps;
    db::Query query(connection, "select number, name, hash from schema_step order by number");
    while (query.next())
        steps.push_back({query.number(0), std::string(query.text(1)), std::string(query.text(2))});
    return steps;
}

std::size_t count_applied(const std::vector<Recorded>& steps, const std::vector<StepFile>& files) {
    Findings faults;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool unknown = i >= files.size() || steps[i].number != static_cast<std::int64_t>(i + 1);
        if (unknown)
            faults.push_back({.path = steps[i].name, .code = "step_unknown"});
        else if (steps[i].name != files[i].name || steps[i].hash != hash_of(files[i].text))
            faults.push_back({.path = files[i].name, .code = "step_changed", .args = {steps[i].name}});
    }
    if (!faults.empty()) throw Problem(ProblemKind::conflict, std::move(faults));
    return steps.size();
}

std::vector<StepFile> read_steps(const std::filesystem::path& folder) {
    std::vector<StepFile> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".json") continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        files.push_back({entry.path().filename().string(), {std::istreambuf_iterator<char>(stream), {}}});
    }
    std::sort(files.begin(), files.end(),
              [](const StepFile& left, const StepFile& right) { return left.name < right.name; });
    return files;
}

std::vector<schema::Step> parse_steps(const std::vector<StepFile>& files) {
    std::vector<schema::Step> steps;
    for (const StepFile& file : files) steps.push_back(schema::step_from_json(file.name, file.text));
    schema::replay(steps);
    return steps;
}

Plan plan(db::Database& database, const std::vector<StepFile>& files) {
    std::vector<Recorded> known;
    database.read([&](db::Connection& connection) { known = recorded(connection); });
    const auto count = static_cast<std::ptrdiff_t>(count_applied(known, files));
    const std::vector<schema::Step> steps = parse_steps(files);
    return {{steps.begin(), steps.begin() + count}, {steps.begin() + count, steps.end()}};
}

std::vector<schema::Step> apply_steps(db::Database& database, const std::vector<StepFile>& files) {
    std::vector<schema::Step> done;
    database.exclusively([&](db::Connection& connection) { done = apply_steps(connection, files); });
    return done;
}

std::vector<schema::Step> apply_steps(db::Connection& connection, const std::vector<StepFile>& files) {
    const std::vector<schema::Step> steps = parse_steps(files);
    std::vector<schema::Step> done;
    const std::size_t applied = count_applied(recorded(connection), files);
    require_confirmed(steps, applied);
    if (applied == steps.size()) return done;
    prepare_database(connection);
    for (std::size_t i = applied; i < steps.size(); ++i) {
        run_step(connection, steps, i, hash_of(files[i].text));
        done.push_back(steps[i]);
    }
    return done;
}

}  // namespace truong::migrate
