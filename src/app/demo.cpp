// The demo: data of every module, a token for each role so that a newcomer can call the API at once, and
// accounts to sign in with.
#include <fcntl.h>
#include <unistd.h>

#include <iostream>

#include "app/commands.hpp"
#include "app/demo_city.hpp"
#include "app/modules.hpp"
#include "modules/accounts/api.hpp"
#include "platform/access/authenticator.hpp"
#include "platform/access/credentials.hpp"
#include "platform/access/tokens.hpp"
#include "platform/log/log.hpp"
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

DemoAccount demo_account(const Reader& reader, const accounts::Account& account) {
    DemoAccount one{.account = account};
    for (const accounts::AccountSeat& seat : accounts::seats_of(reader, account.id)) {
        (one.seats += one.seats.empty() ? "" : "; ") += seat.label_vi;
        one.management |= access::is_management(seat.seat);
    }
    return one;
}

std::vector<DemoAccount> demo_accounts(const Reader& reader) {
    std::vector<DemoAccount> all;
    for (const accounts::Account& account : reader.all<accounts::Account>())
        all.push_back(demo_account(reader, account));
    return all;
}

/// The secret of a second factor that is on already, as an app reads it.
std::string turn_on_second_factor(const Store& store, Id<accounts::Account> account) {
    const std::string secret = passwords::new_totp_secret();
    store.write(demo_system, demo_operation,
                [&](Tx& tx) { access::turn_on_totp(access::ledger_of(tx), account, secret, 0); });
    return passwords::base32(secret);
}

constexpr std::string_view head_of_accounts =
    "# vai trò / seats; tên đăng nhập / user name; mật khẩu / password; khóa TOTP / TOTP secret; "
    "số điện thoại / phone\n";

/// Gives the account its password, and a second factor where it manages; the line of the file.
std::string open_demo_account(const Store& store, const DemoAccount& one, const std::string& password) {
    accounts::give_password(store, {.account = one.account.id, .text = password});
    const std::string secret =
        one.management ? turn_on_second_factor(store, one.account.id) : std::string("-");
    return one.seats + '\t' + one.account.user_name + '\t' + password + '\t' + secret + '\t'
           + one.account.phone.value_or("-") + '\n';
}

/// Passwords are random: the same seed makes the same schools for everybody.
std::string open_demo_accounts(const Store& store) {
    std::vector<DemoAccount> all;
    store.read(demo_system, demo_operation, [&](const Reader& reader) { all = demo_accounts(reader); });
    std::string text = std::string(head_of_accounts)
                       + "# có tài khoản: cán bộ, người làm ở hai trường đầu tiên, vài gia đình / accounts: "
                         "officers, staff of the first two schools, some families\n";
    for (const DemoAccount& one : all) text += open_demo_account(store, one, access::new_code());
    return text;
}

/// Of a city only a few have a password, all of them the same; everybody else waits for his letter.
std::string open_named_accounts(const Store& store, const std::vector<Id<accounts::Account>>& named) {
    std::vector<DemoAccount> all;
    store.read(demo_system, demo_operation, [&](const Reader& reader) {
        for (const Id<accounts::Account> id : named) all.push_back(demo_account(reader, reader.get(id)));
    });
    const std::string password = access::new_code();
    std::string text = std::string(head_of_accounts)
                       + "# có mật khẩu: cán bộ, vài người của các trường mẫu; người khác chờ thư kích hoạt "
                         "/ with a password: officers, some people of the sampled schools\n";
    for (const DemoAccount& one : all) text += open_demo_account(store, one, password);
    return text;
}

void say_filled(const std::filesystem::path& accounts_file, const std::filesystem::path& tokens_file) {
    std::cout << "đã tạo dữ liệu mẫu; tài khoản, mã truy cập: / demo data made; accounts, tokens: "
              << accounts_file.string() << ", " << tokens_file.string() << '\n';
}

struct DemoFiles {
    explicit DemoFiles(const Installation& installation)
        : tokens(installation.data() / "demo-tokens.txt"),
          accounts(installation.data() / "demo-accounts.txt") {}
    std::filesystem::path tokens, accounts;
};

void print_counts(const std::map<std::string, std::int64_t>& counts, bool as_json) {
    std::int64_t all = 0;
    std::string json = "{\"filled\":true,\"rows\":{", text;
    for (const auto& [table, count] : counts) {
        all += count;
        json += (json.ends_with('{') ? "\"" : ",\"") + table + "\":" + std::to_string(count);
        text += "  " + table + ' ' + std::to_string(count) + '\n';
    }
    if (as_json)
        std::cout << json << "}}\n";
    else
        std::cout << text << "dòng dữ liệu / rows: " << all << '\n';
}

/// As every command opens it, but for the time: the load is one write on PostgreSQL, and a slow disk would
/// lose all of it at the end.
std::unique_ptr<Installation> open_for_city(Arguments& arguments) {
    constexpr std::int64_t patience_ms = 7'200'000;
    db::set_fault_log([](std::string_view fault) {
        log::warning("database", {{"fault", log::machine(fault)}});
    });
    InstallationSettings settings{.data = arguments.required("--data"),
                                  .database = arguments.option("--db", "")};
    settings.connections.write_limit_ms = patience_ms;
    arguments.finish(1);
    return std::make_unique<Installation>(std::move(settings), modules());
}

Exit demo_city(Arguments& arguments, const CityWish& wish, bool as_json) {
    const auto installation = open_for_city(arguments);
    if (!may_become_city(*installation)) {
        std::cerr
            << "truong: ở đây đã có trường hoặc cơ quan; thành phố mẫu chỉ vào một bản cài mới / there are "
               "schools or authorities here; the demo city comes into a new installation only\n";
        return Exit::refused;
    }
    const auto counts = fill_city(*installation, wish);
    judge_sampled_schools(*installation, wish);
    const auto named = open_city_accounts(*installation, wish);
    const DemoFiles files(*installation);
    write_private(files.tokens, issue_demo_tokens(*installation));
    write_private(files.accounts, open_named_accounts(installation->store(), named));
    print_counts(counts, as_json);
    if (!as_json) say_filled(files.accounts, files.tokens);
    return Exit::done;
}

}  // namespace

Exit demo(Arguments& arguments) {
    if (arguments.word(1) == "sign-ins") return demo_sign_ins(arguments);
    const bool as_json = arguments.flag("--json");
    const auto seed = static_cast<std::uint64_t>(arguments.number("--seed", 1, 0, 1'000'000));
    const int share = arguments.number("--share", 1, 1, 10'000);
    const std::string wanted = arguments.required("--size");
    if (wanted == "city") return demo_city(arguments, {seed, share}, as_json);
    DemoSize size{};
    if (share != 1 || !codecs::store_choice(size, wanted))
        throw Usage("--size none | small | school | ward | city [--share N]");
    const auto installation = open_installation(arguments, Presence::alone);
    arguments.finish(1);
    const bool filled = size != DemoSize::none && installation->fill_demo(size, seed);
    const DemoFiles files(*installation);
    if (filled) write_private(files.tokens, issue_demo_tokens(*installation));
    if (filled) write_private(files.accounts, open_demo_accounts(installation->store()));
    if (as_json)
        std::cout << (filled ? R"({"filled":true})" : R"({"filled":false})") << '\n';
    else if (filled)
        say_filled(files.accounts, files.tokens);
    return Exit::done;
}

}  // namespace truong::app
