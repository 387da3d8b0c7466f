#include "tests/program/program.hpp"

#include <csignal>
#include <random>

#include "base/check.hpp"

namespace truong::test {

namespace {

std::filesystem::path new_folder() {
    std::random_device device;
    const std::string name = "truong_program_" + std::to_string(device()) + std::to_string(device());
    return std::filesystem::temp_directory_path() / name;
}

Words truong_command(Words words) {
    words.insert(words.begin(), std::string(BINARY_DIR) + "/truong");
    return words;
}

Words serve_command(const Data& data, const Words& more) {
    Words words = data.with_place({"serve", "--port", "0"});
    words.insert(words.end(), more.begin(), more.end());
    return truong_command(std::move(words));
}

}  // namespace

Ended run_truong(Words words) {
    Process process(truong_command(std::move(words)));
    const auto status = process.wait();
    return {status.value_or(-1000), process.out(), process.err()};
}

Data::Data(Backend backend)
    : folder_(new_folder()), address_(backend == Backend::postgres ? create_database() : std::string()),
      database_is_ours_(backend == Backend::postgres) {}

Data::Data(std::string address) : folder_(new_folder()), address_(std::move(address)) {}

Data::~Data() {
    std::filesystem::remove_all(folder_);
    if (database_is_ours_) drop_database(address_);
}

Words Data::with_place(Words words) const {
    words.insert(words.end(), {"--data", folder_.string()});
    if (!address_.empty()) words.insert(words.end(), {"--db", address_});
    return words;
}

std::string Data::prepare() {
    const auto done = [this](Words words) {
        const Ended ended = run(std::move(words));
        check(ended.status == 0, "the data could not be prepared: " + ended.err);
        return ended.out.substr(0, ended.out.find('\n'));
    };
    done({"migrate", "apply"});
    done({"school", "add", "--code", "79000501", "--name", "Trường THCS Lê Lợi", "--stage", "thcs"});
    return done({"token", "add", "--name", "office", "--hat", "staff", "--role", "principal", "--school",
                 "79000501"});
}

std::unique_ptr<db::Database> Data::open() const {
    const std::string location = address_.empty() ? (folder_ / "truong.db").string() : address_;
    return db::open(location, {.connections = 2, .alone = false});
}

std::int64_t Data::number(const std::string& sql, const db::Params& params) const {
    std::int64_t found = 0;
    open()->read([&](db::Connection& connection) {
        db::Query query(connection, sql);
        query.bind(params);
        if (query.next()) found = query.number(0);
    });
    return found;
}

Server::Server(const Data& data, const Words& more) : Server(serve_command(data, more)) {}

Server::Server(const Words& command) : process_(command) {
    const auto address = process_.line_after("Trường Số: http://127.0.0.1:");
    if (!address) ADD_FAILURE() << "the server did not start: " << process_.err();
    if (address) port_ = static_cast<std::uint16_t>(std::stoi(*address));
}

std::optional<int> Server::stop(int signal) {
    process_.signal(signal);
    return process_.wait();
}

http::test::RawResponse Server::get(const std::string& path, const std::string& token) const {
    return http::test::RawClient(port_).ask(request_text(path, token));
}

http::test::RawResponse Server::post(const std::string& path, const std::string& token,
                                     const std::string& body) const {
    return http::test::RawClient(port_).ask(request_text(path, token, body));
}

std::string request_text(const std::string& path, const std::string& token, const std::string& body) {
    std::string text = (body.empty() ? "GET " : "POST ") + path + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!token.empty()) text += "Authorization: Bearer " + token + "\r\n";
    if (!body.empty())
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    return text += "\r\n" + body;
}

std::string campus_body(int number) {
    return R"({"code":"C)" + std::to_string(number) + R"(","name":"Điểm trường )" + std::to_string(number)
           + "\"}";
}

}  // namespace truong::test
