// Accounts from the command line: the first ones of an installation, and help when nobody can get in.
#include <fstream>
#include <iostream>

#include "app/commands.hpp"
#include "app/people_of_command.hpp"
#include "modules/accounts/service.hpp"
#include "platform/access/sessions.hpp"
#include "platform/passwords/policy.hpp"

namespace truong::app {

namespace {

const Operation by_user_command{"command-line.user", {}, {}};
const Actor user_system{.hat = Hat::system};

/// The first line of the file, judged before anything is written.
std::string read_password(const std::string& path, const accounts::NewAccount& account) {
    std::ifstream file(path);
    std::string line;
    if (!file || !std::getline(file, line)) throw Usage("--password-file: " + path);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    require(passwords::judge(passwords::normal(line),
                             {.user_name = *account.user_name, .phone = account.phone.value_or("")},
                             "--password-file"));
    return line;
}

accounts::Account account_named(const Reader& reader, const std::string& typed) {
    const auto name = accounts::normal_user_name(typed);
    const auto found =
        name ? reader.first<accounts::Account>(where<&accounts::Account::user_name> == *name) : std::nullopt;
    if (!found) throw Problem(ProblemKind::not_found, {{.path = "--name", .code = "missing_target"}});
    return *found;
}

std::string account_id(const accounts::Account& account) {
    std::string text;
    append_id(text, "acc", account.id.value);
    return text;
}

void print_code(const accounts::OneTimeCode& code, bool as_json) {
    std::string json, id;
    append_id(id, "acc", code.account_id.value);
    {
        json::Object object(json);
        object.text("account_id", id);
        object.text("user_name", code.user_name);
        object.text("code", code.code);
        object.text("expires_at", iso_text(code.expires_at));
    }
    std::cout << (as_json ? json
                          : code.user_name + "\tmã dùng một lần / one-time code: " + code.code + "\t("
                                + iso_text(code.expires_at) + ')')
              << '\n';
}

Exit add_user(Arguments& arguments, bool as_json) {
    const std::string name = arguments.required("--name");
    const accounts::NewAccount account{.user_name = name, .phone = arguments.option("--phone")};
    const NewcomerPlan plan = newcomer_plan(arguments);
    const auto password_file = arguments.option("--password-file");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    const Store& store = installation->store();
    std::optional<std::string> password;
    if (password_file) password = read_password(*password_file, account);
    accounts::OneTimeCode code;
    store.write(user_system, by_user_command, [&](Tx& tx) {
        accounts::NewAccount wanted = account;
        wanted.person_id = add_newcomer(tx, plan);
        const accounts::Account made = accounts::open_account(tx, wanted);
        if (password)
            code = {.account_id = made.id, .user_name = made.user_name};
        else
            code = accounts::issue_recovery(tx, made.id, "truong user add");
    });
    if (password) accounts::give_password(store, {.account = code.account_id, .text = *password});
    if (!password) {
        print_code(code, as_json);
        return Exit::done;
    }
    std::string json, id;
    append_id(id, "acc", code.account_id.value);
    {
        json::Object object(json);
        object.text("account_id", id);
        object.text("user_name", code.user_name);
    }
    std::cout << (as_json ? json : "đã thêm tài khoản / account added: " + code.user_name) << '\n';
    return Exit::done;
}

struct UserLine {
    accounts::Account account;
    std::string person;
    std::vector<accounts::AccountSeat> seats;
    std::size_t sessions = 0;
};

UserLine user_line(const Reader& reader, const accounts::Account& account) {
    UserLine line{.account = account, .person = reader.get(account.holder_id).full_name};
    line.seats = accounts::seats_of(reader, account.id);
    line.sessions = access::sessions_of(access::ledger_of(reader), account.id).size();
    return line;
}

void append_user(std::string& json, const UserLine& line) {
    json::Object object(json);
    object.text("id", account_id(line.account));
    object.text("user_name", line.account.user_name);
    object.text("person", line.person);
    object.text("state", name_of(line.account.state));
    json::append_number(object.member("sessions"), static_cast<std::int64_t>(line.sessions));
    json::Array seats(object.member("seats"));
    for (const accounts::AccountSeat& seat : line.seats) {
        json::Object one(seats.item());
        one.text("key", seat.key);
        one.text("label", seat.label_vi);
    }
}

void print_users(const std::vector<UserLine>& lines, bool as_json) {
    std::string json, text;
    {
        json::Array list(json);
        for (const UserLine& line : lines) {
            append_user(list.item(), line);
            text +=
                line.account.user_name + '\t' + std::string(name_of(line.account.state)) + '\t' + line.person;
            for (const accounts::AccountSeat& seat : line.seats) text += "\n\t" + seat.label_vi;
            text += '\n';
        }
    }
    std::cout << (as_json ? json + '\n' : text);
}

/// Page by page: a ward has more accounts than a list holds.
Exit list_users(Arguments& arguments, bool as_json) {
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    std::vector<UserLine> lines;
    installation->store().read(user_system, by_user_command, [&](const Reader& reader) {
        constexpr int page = 500;
        for (std::int64_t after = 0;;) {
            const auto found = reader.all<accounts::Account>(Selection{.after = after, .limit = page});
            for (const accounts::Account& account : found) lines.push_back(user_line(reader, account));
            if (found.size() < page) break;
            after = found.back().id.value;
        }
    });
    print_users(lines, as_json);
    return Exit::done;
}

Exit show_user(Arguments& arguments, bool as_json) {
    const std::string name = arguments.required("--name");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    std::vector<UserLine> lines;
    installation->store().read(user_system, by_user_command, [&](const Reader& reader) {
        lines.push_back(user_line(reader, account_named(reader, name)));
    });
    print_users(lines, as_json);
    return Exit::done;
}

Exit recover_user(Arguments& arguments, bool as_json) {
    const std::string name = arguments.required("--name"), reason = arguments.required("--reason");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    accounts::OneTimeCode code;
    installation->store().write(user_system, by_user_command, [&](Tx& tx) {
        code = accounts::issue_recovery(tx, account_named(tx, name).id, reason);
    });
    print_code(code, as_json);
    return Exit::done;
}

Exit set_user_state(Arguments& arguments, bool as_json, accounts::AccountState state) {
    const std::string name = arguments.required("--name"), reason = arguments.required("--reason");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    installation->store().write(user_system, by_user_command, [&](Tx& tx) {
        accounts::set_state(tx, account_named(tx, name).id, state, reason);
    });
    std::string json;
    json::Object(json).text("state", name_of(state));
    std::cout << (as_json ? json : std::string(name_of(state))) << '\n';
    return Exit::done;
}

Exit appoint_user(Arguments& arguments, bool as_json) {
    const std::string name = arguments.required("--name");
    const AppointmentPlan plan = appointment_plan(arguments);
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    std::vector<UserLine> lines;
    installation->store().write(user_system, by_user_command, [&](Tx& tx) {
        const accounts::Account account = account_named(tx, name);
        appoint(tx, account.holder_id, plan);
        lines = {user_line(tx, account)};
    });
    print_users(lines, as_json);
    return Exit::done;
}

}  // namespace

Exit user(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const std::string verb = arguments.word(1).value_or("");
    if (verb == "add") return add_user(arguments, as_json);
    if (verb == "list") return list_users(arguments, as_json);
    if (verb == "show") return show_user(arguments, as_json);
    if (verb == "recover") return recover_user(arguments, as_json);
    if (verb == "lock") return set_user_state(arguments, as_json, accounts::AccountState::locked);
    if (verb == "unlock") return set_user_state(arguments, as_json, accounts::AccountState::active);
    if (verb == "appoint") return appoint_user(arguments, as_json);
    throw Usage("user add | list | show | recover | lock | unlock | appoint");
}

}  // namespace truong::app
