// The addresses of help. Codes are shown once, so their answers are kept by no Idempotency-Key: these routes
// open their transactions themselves.
#include "modules/accounts/service.hpp"
#include "modules/accounts/sign_in.hpp"

namespace truong::accounts {

namespace {

http::Response answer_opening(const Visit& visit) {
    const auto wanted = input_of<NewAccounts>(visit);
    std::vector<OpenedAccount> opened;
    visit.store.write(visit.actor, visit.operation, [&](Tx& tx) { opened = open_accounts(tx, wanted); });
    return private_list(visit, opened);
}

http::Response answer_recovery(const Visit& visit) {
    const auto which = input_of<WhichAccount>(visit);
    OneTimeCode code;
    visit.store.write(visit.actor, visit.operation,
                      [&](Tx& tx) { code = issue_recovery(tx, which.id, visit.operation.reason); });
    return private_answer(visit, code);
}

template <AccountState state> http::Response answer_state(const Visit& visit) {
    const auto which = input_of<WhichAccount>(visit);
    visit.store.write(visit.actor, visit.operation,
                      [&](Tx& tx) { set_state(tx, which.id, state, visit.operation.reason); });
    return {.status = 204};
}

http::Response answer_reset(const Visit& visit) {
    const auto which = input_of<WhichAccount>(visit);
    visit.store.write(visit.actor, visit.operation,
                      [&](Tx& tx) { reset_second_factor(tx, which.id, visit.operation.reason); });
    return {.status = 204};
}

/// He has proved his account, and the code proves the school's consent: no rule of a hat is left to ask.
http::Response answer_joining(const Visit& visit) {
    const auto wanted = input_of<JoinPerson>(visit);
    JoinedPersons joined;
    Actor holder = visit.actor;
    holder.hat = Hat::system;
    if (visit.actor.scopes || !visit.actor.account)
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    visit.store.write(holder, visit.operation, [&](Tx& tx) { joined = join_person(tx, wanted); });
    return private_answer(visit, joined);
}

DirectRoute help(std::string path, Label summary, DirectAnswer answer) {
    return {.method = "POST",
            .path = "/accounts/{id}/" + std::move(path),
            .summary = summary,
            .input = type_key<WhichAccount>(),
            .answer = answer};
}

}  // namespace

std::vector<DirectRoute> help_routes() {
    DirectRoute recovery =
        help("recovery", {"Cấp mã lấy lại tài khoản", "Give a new way in"}, answer_recovery);
    recovery.output = type_key<OneTimeCode>();
    return {{.method = "POST",
             .path = "/accounts/open",
             .summary = {"Mở tài khoản cho nhiều người", "Open accounts for many people"},
             .input = type_key<NewAccounts>(),
             .output = type_key<OpenedAccount>(),
             .output_is_list = true,
             .answer = answer_opening},
            recovery,
            help("lock", {"Khóa tài khoản", "Lock the account"}, answer_state<AccountState::locked>),
            help("unlock", {"Mở khóa tài khoản", "Unlock the account"}, answer_state<AccountState::active>),
            help("close", {"Đóng tài khoản", "Close the account"}, answer_state<AccountState::closed>),
            help("second-factor/reset", {"Bỏ xác thực hai lớp", "Remove the second factor"}, answer_reset),
            {.method = "POST",
             .path = "/me/persons",
             .summary = {"Thêm hồ sơ của tôi ở trường khác bằng mã", "Take over an account opened for me"},
             .input = type_key<JoinPerson>(),
             .output = type_key<JoinedPersons>(),
             .answer = answer_joining}};
}

}  // namespace truong::accounts
