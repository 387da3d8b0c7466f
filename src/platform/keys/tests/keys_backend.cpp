#include "platform/keys/tests/keys_backend.hpp"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

#include "base/reflect.hpp"
#include "platform/keys/cipher.hpp"
#include "platform/log/log.hpp"

namespace truong::keys {

OwnFolder::OwnFolder() {
    std::array<unsigned char, 8> random;
    fill_random(random);
    std::string name = "truong_keys_";
    append_hex(name, random);
    path_ = std::filesystem::temp_directory_path() / name;
    std::filesystem::create_directory(path_);
}

OwnFolder::~OwnFolder() { std::filesystem::remove_all(path_); }

std::string text_in(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put_text(const std::filesystem::path& file, std::string_view text) {
    const bool known = std::filesystem::exists(file);
    std::ofstream(file, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
    if (!known) set_mode(file, 0600);
}

void set_mode(const std::filesystem::path& file, unsigned mode) {
    ASSERT_EQ(::chmod(file.c_str(), mode), 0) << file;
}

std::string master_fault(const std::function<void()>& call) {
    try {
        call();
    } catch (const Problem& problem) {
        const Finding& finding = problem.findings().at(0);
        return std::string(name_of(problem.kind())) + ' ' + finding.code + ' ' + finding.args.at(0);
    }
    ADD_FAILURE() << "no Problem was thrown";
    return {};
}

std::string sealed_fault(const std::function<void()>& call) {
    const db::Seen seen = db::problem_of(call);
    EXPECT_EQ(seen.kind, ProblemKind::internal);
    EXPECT_EQ(seen.code, "sealed_value");
    return seen.path;
}

void KeysBackend::SetUp() {
    log_ = ::memfd_create("log", MFD_CLOEXEC);
    log::set_output(log_);
    DbBackend::SetUp();
    if (HasFatalFailure()) return;
    for (const schema::Table& table : tables()) script(schema::create_table(table, GetParam()));
}

void KeysBackend::TearDown() {
    DbBackend::TearDown();
    log::set_output(STDERR_FILENO);
    ::close(log_);
}

bool KeysBackend::log_speaks() const { return ::lseek(log_, 0, SEEK_END) > 0; }

std::shared_ptr<db::Database> KeysBackend::database_of_another() {
    if (on_sqlite()) return {db_.get(), [](db::Database*) {}};
    return another();
}

std::string KeysBackend::add_person(const Ring& ring, std::int64_t person) {
    std::string wrapped = ring.new_person_key();
    run("insert into person_key (id, wrapped, created_at) values (?, ?, ?)",
        {person, db::Bytes{wrapped}, now.ms});
    return wrapped;
}

std::string KeysBackend::wrapped_of(std::int64_t person) {
    std::string wrapped;
    db_->read([&](db::Connection& connection) {
        db::Query query(connection, "select wrapped from person_key where id = ?");
        query.bind(person);
        ASSERT_TRUE(query.next());
        wrapped = query.is_null(0) ? "" : std::string(query.bytes(0));
    });
    return wrapped;
}

}  // namespace truong::keys
