// The demo: data of every module, a token for each role so that a newcomer can call the API at once, and
// accounts to sign in with.
#include <fcntl.h>
#include <unistd.h>

#include <iostream>

#include "app/commands.hpp"
#include "modules/accounts/api.hpp"
#include "platform/access/authenticator.hpp"
#include "platform/access/credentials.hpp"
#include "platform/access/tokens.hpp"
#include "platform/passwords/totp.hpp"

namespace truong::app {

namespace {

const Operation demo_operation{"demo", {}, {}};
const Actor demo_system{.hat = Hat::system};

struct DemoToken {
    std::string_view name;
    Label label;
    Actor actor;
};

/// Who tries the demo: above all schools, above one, and inside one.
std::vector<DemoToken> demo_tokens(const Reader& reader) {
    const auto school = reader.first<org::School>(always());
    if (!school) return {};
    const auto above = org::authorities(reader, {.id = school->id});
    const Id<org::Unit> authority = above.empty() ? Id<org::Unit>{} : above.front().unit_id;
    return {{"administrator",
             {"Quản trị máy chủ", "Administrator of the server"},
             {.hat = Hat::officer, .roles = {Role::administrator}}},
            {"officer",
             {"Cán bộ cấp trên của trường đầu tiên", "Officer above the first school"},
             {.hat = Hat::officer, .authority = authority}},
            {"principal",
             {"Hiệu trưởng trường đầu tiên", "Principal of the first school"},
             {.hat = Hat::staff, .school = school->id, .roles = {Role::principal}}},
            {"teacher",
             {"Giáo viên trường đầu tiên", "Teacher of the first school"},
             {.hat = Hat::staff, .school = school->id, .roles = {Role::teacher}}}};
}

/// Only its owner may read the file: it opens the whole demo.
void write_private(const std::filesystem::path& path, const std::string& text) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool written = file >= 0 && ::write(file, text.data(), text.size()) == std::ssize(text);
    if (file >= 0) ::close(file);
    if (!written) throw std::runtime_error("cannot write " + path.string());
}

std::string issue_demo_tokens(Installation& installation) {
    std::vector<DemoToken> tokens;
    const Store& store = installation.store();
    store.read(demo_system, demo_operation, [&](const Reader& reader) { tokens = demo_tokens(reader); });
    std::string text;
    for (const DemoToken& token : tokens) {
        const std::string secret =
            access::issue_token(store, {.name = "demo-" + std::string(token.name), .actor = token.actor});
        ((((text += secret) += "  ") += token.label.vi) += " / ") += token.label.en;
        text += '\n';
    }
    return text;
}

struct DemoAccount {
    accounts::Account account;
    std::string seats;
    bool management = false;
};

std::vector<DemoAccount> demo_accounts(const Reader& reader) {
    std::vector<DemoAccount> all;
    for (const accounts::Account& account : reader.all<accounts::Account>()) {
        DemoAccount one{.account = account};
        for (const accounts::AccountSeat& seat : accounts::seats_of(reader, account.id)) {
            (one.seats += one.seats.empty() ? "" : "; ") += seat.label_vi;
            one.management |= access::is_management(seat.seat);
        }
        all.push_back(std::move(one));
    }
    return all;
}

/// The secret of a second factor that is on already, as an app reads it.
std::string turn_on_second_factor(const Store& store, Id<accounts::Account> account) {
    const std::string secret = passwords::new_totp_secret();
    store.write(demo_system, demo_operation,
                [&](Tx& tx) { access::turn_on_totp(access::ledger_of(tx), account, secret, 0); });
    return passwords::base32(secret);
}

/// Passwords are random: the same seed makes the same schools for everybody.
std::string open_demo_accounts(const Store& store) {
    std::vector<DemoAccount> all;
    store.read(demo_system, demo_operation, [&](const Reader& reader) { all = demo_accounts(reader); });
    std::string text =
        "# vai trò / seats; tên đăng nhập / user name; mật khẩu / password; khóa TOTP / TOTP secret; "
        "số điện thoại / phone\n"
        "# có tài khoản: cán bộ, người làm ở hai trường đầu tiên, vài gia đình / accounts: officers, staff "
        "of "
        "the first two schools, some families\n";
    for (const DemoAccount& one : all) {
        const std::string password = access::new_code();
        accounts::give_password(store, {.account = one.account.id, .text = password});
        const std::string secret =
            one.management ? turn_on_second_factor(store, one.account.id) : std::string("-");
        text += one.seats + '\t' + one.account.user_name + '\t' + password + '\t' + secret + '\t'
                + one.account.phone.value_or("-") + '\n';
    }
    return text;
}

}  // namespace

Exit demo(Arguments& arguments) {
    if (arguments.word(1) == "sign-ins") return demo_sign_ins(arguments);
    const bool as_json = arguments.flag("--json");
    const auto seed = static_cast<std::uint64_t>(arguments.number("--seed", 1, 0, 1'000'000));
    DemoSize size{};
    if (!codecs::store_choice(size, arguments.required("--size")))
        throw Usage("--size none | small | school | ward");
    const auto installation = open_installation(arguments, Presence::alone);
    arguments.finish(1);
    const bool filled = size != DemoSize::none && installation->fill_demo(size, seed);
    const std::filesystem::path file = installation->data() / "demo-tokens.txt";
    const std::filesystem::path accounts_file = installation->data() / "demo-accounts.txt";
    if (filled) write_private(file, issue_demo_tokens(*installation));
    if (filled) write_private(accounts_file, open_demo_accounts(installation->store()));
    if (as_json)
        std::cout << (filled ? R"({"filled":true})" : R"({"filled":false})") << '\n';
    else if (filled)
        std::cout << "đã tạo dữ liệu mẫu; tài khoản, mã truy cập: / demo data made; accounts, tokens: "
                  << accounts_file.string() << ", " << file.string() << '\n';
    return Exit::done;
}

}  // namespace truong::app
