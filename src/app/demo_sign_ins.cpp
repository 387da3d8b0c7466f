// One account of the demo for each set of roles, with the number that its second factor shows just now.
#include <fstream>
#include <iostream>
#include <ranges>
#include <set>

#include "app/commands.hpp"
#include "platform/passwords/totp.hpp"
#include "platform/store/store.hpp"

namespace truong::app {

namespace {

std::vector<std::string> parts_of(std::string_view text, std::string_view by) {
    std::vector<std::string> parts;
    for (const auto part : std::views::split(text, by)) parts.emplace_back(part.begin(), part.end());
    return parts;
}

/// "Trường A: giáo viên; Trường B: phụ huynh" is "giáo viên; phụ huynh".
std::set<std::string> roles_of(const std::string& seats) {
    std::set<std::string> roles;
    for (const std::string& seat : parts_of(seats, "; ")) roles.insert(parts_of(seat, ": ").back());
    return roles;
}

std::string number_now(const std::string& secret) {
    const auto bytes = passwords::from_base32(secret);
    if (!bytes) return "-";
    return passwords::totp_code(*bytes, passwords::totp_step_of(machine_clock()));
}

/// Column by column; the seats come last, since their letters are wider than their bytes tell.
std::string line_of(std::string name, std::string password, std::string number, const std::string& seats) {
    name.resize(std::max<std::size_t>(name.size() + 2, 24), ' ');
    password.resize(std::max<std::size_t>(password.size() + 2, 20), ' ');
    number.resize(std::max<std::size_t>(number.size() + 2, 10), ' ');
    return "  " + name + password + number + seats + '\n';
}

}  // namespace

Exit demo_sign_ins(Arguments& arguments) {
    const std::filesystem::path file =
        std::filesystem::path(arguments.required("--data")) / "demo-accounts.txt";
    arguments.finish(2);
    std::ifstream lines(file);
    if (!lines) {
        std::cout << "không có tài khoản mẫu / no demo accounts: " << file.string() << '\n';
        return Exit::done;
    }
    std::string table = line_of("name", "password", "2FA", "vai trò / seats");
    std::set<std::set<std::string>> shown;
    for (std::string line; std::getline(lines, line);) {
        const auto columns = parts_of(line, "\t");
        if (columns.size() < 4 || !shown.insert(roles_of(columns[0])).second) continue;
        table += line_of(columns[1], columns[2], number_now(columns[3]), columns[0]);
    }
    std::cout << "Đăng nhập thử / demo sign-ins\n"
              << table
              << "  Mọi tài khoản, khóa của ứng dụng xác thực / all accounts, keys of authenticator apps: "
              << file.string() << "\n  Số 2FA mới / new numbers: truong demo sign-ins --data "
              << arguments.required("--data") << std::endl;
    return Exit::done;
}

}  // namespace truong::app
